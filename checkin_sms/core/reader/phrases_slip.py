"""How people say that they used or drank. Kindly read: somebody will call them.

A row is sought in one clause; `slips` then looks at who did it, and whether it was only wanted,
feared, long ago or not done at all.
"""

SLIP = """
i|ive|have|just|and|then|so|^|again|but|ended_up_and|bc|really|did|went_and|actually|only|finally
    |already used {when}|$|{drug}|drugs|and|some|a_lot|too_much|but|so|with_my|more|it_last|it_again
^ used {when}|{drug}|drugs|some|$|with_my|with_some
used {drug}
used again|drugs|last_night|yesterday|today|this_morning|tonight|this_weekend
use last_night|yesterday|again_last_night|again_today|this_morning
been|am|im|was|started|back_to|start|went_back_to|ended_up|i|keep|kept using|use again|drugs|dope
    |meth|heroin|crack|coke|pills|$|since|every|all|last|a_lot|daily|for !my|the|your|it|this|a|an
started|back_to|back_on|went_back_to|ended_up|been|begun|i_am|im|kept|was|keep drinking
    |smoking_crack|smoking_meth|smoking_weed|smoking_dope|snorting|shooting_up|getting_high
    |getting_drunk|doing_drugs|popping_pills {when}|$|since|every|and|all|so|a_lot|daily|heavy|for
    |now|because|with_my|some|alcohol|{drink} !{soft}|my_water|lots
had|drank {drink} !of_water|tickets|for_my_kid|at_the_clinic|today_for|glasses|bottle_of_water
drank {when}|$|and|alcohol|so|too_much|a_lot|a_little|some|last|more|myself|until|till|but|when_i
    |the_whole|heavily|half|{drink}
drank|drunk|drink|drinking|had|having|took|downed|finished|chugged|killed|sipped|snuck|pounded
    |slammed|drink_me|threw_back|knocked_back a|some|one|two|three|four|five|six|#|a_few|few
    |a_couple|couple|couple_of|a_couple_of|my|the|another|too_many|several|a_whole|a_glass_of
    |a_bottle_of|half_a|a_sip_of|glass_of|glasses_of|#_glasses_of|a_pint_of|a_fifth_of|a_can_of
    |a_6_pack_of|a_12_pack_of|a_six_pack_of|a_taste_of|a_shot_of|# cold|strong|small|little|big
    |glass|glasses|bottle|bottles|cans|of|pint|more|quick|couple|stiff|_pack|whole|tall|lots_of
    |too_many? {drink} !at_the_clinic|of_water|of_coffee|of_tea|of_juice|of_soda|coffee|of_milk
    |water|of_my_coffee|tickets
had|have|took a|one|my_first|another|few|too_many|a_few drink|drinks|beer|beers|joint|blunt|toke|hit
    |bump|line|relapse|recaida|slip|slip_up|binge|too_many !of_water|of_coffee|of_tea|of_juice
    |of_soda|of_milk|of_the_ball|on_the_head|at_church|in_the_game|of_pop
had|having too_many|one_too_many|a_few_too_many $|drinks|last|beers|again|tonight
did|doing|done {drug}
did|doing|done a|some|a_few|few|two|#|more? line|lines|bump|bumps|shot|shots|{drug} !of_espresso
    |of_coffee|up|test|free|class|prevention
smoked|smoking|smoke|snorted|snorting|snort|injected|shot|shot_up|popped|booted|slammed|sniffed
    |vaped|swallowed|copped|scored|inhaled|chased a|an|some|my|the|one|two|#|little|a_little|a_few
    |couple|a_couple|a_bit_of|bit_of|half_a|of|more? hit_of|bowl_of|bag_of|gram_of|hits_of|puff_of?
    {drug2}
took|hit|ate|taking|bought|dropped|chased an|some|a|my|the|one|two|#|little|a_little|a_few|couple
    |a_couple|a_bit_of|half_a|more? hit_of|bag_of|gram_of|hits_of? {drug}|bump|bumps|line|lines
smoked {when}|$|up|out|it_up !ribs|meat
smoked _1 {drug2}
shot up|dope !the|in|to
used|hit|picked_up|went_back_to|back_on|touched|grabbed the needle|pipe|bottle|crack_pipe|bong
    |hard_stuff
took|had a|one|two|some|another hit|hits|toke|puff|bump|sip|swig $|of|off|last|and|yesterday|today
    |again|but !of_water|of_coffee|of_my_inhaler|of_juice|of_soda|of_tea|of_my_coffee|of_pepsi
    |of_coke|of_my_drink
got|gotten|getting|came_home|ended_up so|really|kinda|pretty|all|super? high|drunk|wasted|loaded
    |hammered|stoned|smashed|plastered|tipsy|buzzed|faded|lit|twisted|blasted|tweaked|fucked_up
    |messed_up_on|trashed|shitfaced|intoxicated|crunk|turnt|sloshed|blitzed|zooted $|{when}|and|at
    |with|off|on|so|as|right|rn|now|from|again|because|by|for|in|feel|feeling|i|im !{high_}
i|im|i_am|am|ive_been|i_was|we_were|were|ive|ive_been_so so|really|still|kind_of|pretty|a_little|was
    |been|all|super|way_too|too|stayed? high|drunk|wasted|loaded|hammered|stoned|smashed|plastered
    |tipsy|buzzed|faded|lit|twisted|blasted|tweaked|fucked_up|messed_up_on|trashed|shitfaced
    |intoxicated|crunk|turnt|sloshed|blitzed|zooted $|{when}|and|at|with|off|on|so|as|right|rn|now
    |from|again|because|by|for|in !{high_}
^ drunk|wasted|stoned $|right|rn|again|now|as|last|off|on
^ high right|again|now|as|last|off !{high_}
^ kind_of|so|pretty|still|really|very|super|a_little|a_bit|little|way_too|too drunk|buzzed|tipsy
    |wasted|hammered|stoned|loaded|faded|zooted|lit_up $|{when}|and|right|rn|now|again|off|as
hungover|hung_over
popped|took|ate|dropped|had a|an|two|three|one|#|some|half_a|couple|a_couple|a_couple_of|half? bar
    |bars|zannie|zannies|xanny|football|footballs|tab|tabs|roxy|roxies|blues !of_soap|exam
    |of_chocolate|of_candy|tab
reset|restart|restarting|resetting|start_over|starting_over|changing|change|lost|losing my|the|on_my
    |over_my? sobriety|clean|recovery|sober|quit? date|clock|count|counter|day_count|streak|birthday
got|bought|grabbed|found|opened a|my|some|the bottle|pint|fifth|six_pack|12_pack|case|handle|beer
    |shooter|joint|bag|dub|gram and? i? finished|drank|killed|downed|smoked|did|hit|used|snorted it
    |all|the_whole|that|half|some
^ i? chipped $|once|twice|again|last|a|this
i|and|yes|yeah|but|yep|^ did use|drink|relapse|slip|smoke|get_high|get_drunk $|again|last|yesterday
    |today|a_little|some|this|though
took|had|drank|snuck a|some|few|couple|# few|couple|of? sips|sip|swigs|swig|puffs|hits|tokes|gulps
    of|off|from {drink}|a|the|my|his|her|{drug} !water|coffee|soda
been|was|started|kept using|drinking|smoking|getting_high behind|in_secret|secretly|on_the_low
    |on_the_dl|lately|again|every|since|a_lot|heavy|for_a|all !my|the_phone|water|coffee|soda|cigs
    |cigarettes|more_water
lost|blew|threw_away|gave_up|burned my # days|months|years|day|month|year|chip|hours|weeks
dirty|failed|hot|positive|bad ua|uas|drug_test|drug_screen|urine|drop|piss_test !dishes
failed|flunked|popped|going_to_fail|will_fail my|a|the|hot_on|positive_on|dirty_on ua|drug_test
    |test_for|screen|piss|urine
tested|pissed|dropped|came_back|peed|popped dirty|hot|positive for|on|today|again|$|this|yesterday
    !covid|flu|strep|hiv|tb|hep
i|we|just|^ drank|used|smoked|got_high|got_drunk over|because|cuz|behind it|this|that|him|her|them|i
    |of
i|ive|just let myself drink|use|have_a|have_one
fell|went|slid|gone right_back|back to|into|in|off using|drinking|it|smoking|the_deep_end
went|went_out|been_out|out drinking {when}|$|with|and
drank|had|killed|finished|drink|bought a|the|another|whole|a_whole|most_of_a|half_a? #_pack
    |six_pack|fifth|pint|handle|bottle|tallboy|tallboys|forty|case_of_beer !of_water|of_soda|of_coke
    |of_juice|of_pills|of_milk|of_shampoo|of_lotion|of_aspirin|of_coffee|of_detergent|of_ketchup
    |of_bleach|of_medicine|for_my_baby|of_perfume|of_pop|of_tea|opener
drank it all|the_whole_thing|it_anyway !coffee|tea|water
^ just? one|1|a hit|toke|bump|shot|beer|drink $|thats|and_thats|but|only
blacked out !curtains
relapsed
relapse {when}|$
i relapse
had|have|having|in|made|going_through|through a|my|another|full? relapse !prevention|plan|dream
    |dreams|class
relapsing
slipped $|up|{when}|and|bad|hard|so|i|im|but|a_little|back|with !on_the|on_some|on_a|in_the|down
    |out_of|my_mind|away|through|past|and_fell|on_ice|and_hurt|off|into_bed|into_my|up_the
    |back_into_my
i|ive slip|slip_up {when}|up|$ !on
slipping up|again
^ i? drinking|using again
fell off $|the_wagon|wagon|again|last|yesterday|today|hard|bad|and_used|and_drank !my|the_bed
    |the_bike|a|the_porch|the_couch|the_ladder|the_roof
back on {drug}|the_bottle|the_needle|the_pipe !pills|track|speed
off the|my wagon
fell back into|to using|drinking|it|old|drugs|my|addiction|the_drugs
went|back|gone|going back_out|out_again $|there|last|again|on_a|and|using|drinking|yesterday|this
went on a bender|binge|run|spree !to
picked up a_drink|a_beer|the_bottle|a_bottle|again|last_night|dope|drugs|the_pipe|yesterday|using
    |drinking|some_dope|some_meth|a_habit|the_drink !my|the_kids
broke|lost|blew|ruined|threw_away|messed_up|screwed_up|gave_up|reset|restarting|restarted|fucked_up
    my|all_my sobriety|clean_time|sober_time|clean_date|sober_date|sobriety_date|recovery|streak
    |time_clean|sober_streak|clean_streak|days_clean|clean_days|soberity
not|no_longer|wasnt|isnt|aint clean|sober anymore|today|$|now|right|any|tonight|this|rn|for !room|up
    |my_room|house|the
back|start|starting|started|im|on to|at|over_at|over_with|on? day|square 1|one|zero|0 !of_detox
    |at_the|of_school|of_work|at_my|with_this|with_my_car
day 1|one|zero|0 again|all_over
start|starting|started|starts over at|with|on|from? day 1|one|zero
^ i? just|really|ive? {messed} up {when}|$|big|bad|badly|so|real|and|really|i|im|today|sorry
i|ive just|really? {messed} up {when}|$|big|bad|badly|so|real|and_used|and_drank|and_got|and_i
    |really
gave|caved in $.|{when}|and_used|and_drank|and_got|and_smoked|to_temptation|to_the_urge|to_my_urges
    |to_my_cravings|to_it !birth|my_notice|and_got_a|and_got_some|and_got_pizza
caved $.|last|yesterday|today|again|and_used|and_drank|and_smoked
had_some|did_some|got_some|took_some|bought_some|copped_some|scored_some|got_into_some|ate_some
    |had_a_little|got_hold_of_some {drug3}
{drug4} again|last_night|yesterday|today
on a bender|binge
recai|recaida|recayendo|recaimos
recai*
tuve|tengo|sufri|con una|otra|mi|un recaida|resbalon|desliz|tropiezo
{volvi} a|de? tomar|usar|consumir|beber|fumar|caer|recaer|drogarme|drogas|las_drogas|la_droga
    |al_alcohol|alcohol|la_bebida|lo_mismo|las_andadas|inyectarme|emborracharme|pistear|meterme
    |el_vicio|beber_otra_vez|la_botella|los_vicios !{soft}|las_pastillas|mis_medicinas|mi_medicina
    |el|clases|a_mi|cigarro|cigarros
{volvi} a tomar|usar|consumir|beber|fumar|caer el lunes|martes|miercoles|jueves|viernes|sabado
    |domingo|fin_de_semana|otro_dia|dia_de
{tome2} {when}|$|y|mucho|demasiado|un_poco|bastante|con|de_mas|otra|alcohol|en|un_trago|todo_el_fin
    |pero|toda|porque|drogas|droga|licor|{drug}|cervezas|cerveza|{drink}
{tome2} un|una|unas|unos|#|dos|tres|cuatro|varias|algunas|par_de|un_par_de|muchas|otra|otro|la|mi
    |media|media_botella_de|una_botella_de|un_vaso_de|una_copa_de|# {drink}|pastillas_que|tecate
    |modelo|corona|six|droga|tequilas|vinos|whisky|whiskey
{tome2} {drink}
use|consumi|fume|inhale|inyecte|probe|compre|meti|me_meti|me_inyecte|me_fume|aspire|esnife|consumo
    |me_di un_poco_de|un_poco|poquita|la|una|un|algo_de|tantita|unas|el|unos|otra_vez|mas|de?
    {drug}
anoche|ayer|hoy use $
use|usando|uso {when2}
consumi|consumiendo !tiempo|mucho_tiempo|gasolina|mucha_luz|energia|agua|comida
consumi
me drogue|emborrache|embriague|inyecte|pique|pistee|puse_pedo|puse_hasta|puse_borracho|puse_borracha
    |puse_hasta_atras|puse_bien_pedo|puse_bien_loco|puse_una_peda|puse_una_borrachera|puse_una_buena
    |high|eche_unas|eche_una|eche_un_trago|eche_unos_tragos|eche_un_pase|eche_una_raya|meti_droga
    |meti_un|di_un_toque|di_un_pase|di_un_jalon|di_unos_toques|di_una_raya|eche_un_toque|eche_dos
    |eche_tres|eche_#|avente_unas|avente_una|chingue_unas|bebi_unas|tome_unas|eche_chelas
    |eche_varias !mi_insulina|insulina|la_vacuna|agua|porras|la_culpa|siesta|la_siesta|una_siesta
ando|estoy|estuve|amaneci|vengo|llegue|andaba|sigo|anduve bien|muy|medio|todo|toda|algo|un_poco
    |super? borracho|borracha|pedo|peda|tomado|tomada|drogado|drogada|crudo|cruda|high|loaded
    |hasta_atras|ebrio|ebria|intoxicado_de|mariguano|pacheco|pacheca|grifo|tomando|consumiendo
    |usando_drogas|usando_otra|bebiendo|fumando_mota|fumando_piedra|fumando_cristal|pisteando
    |bien_loco !{soft}|agua|cafe|el_sol|medicina|decisiones|fotos|clases|mi|la|pastillas_para
    |un_cafe|un_te|mucha_agua|mas_agua|menos|un_jugo
cai otra_vez|de_nuevo|en_la_tentacion|en_el_vicio|en_tentacion|nuevamente|en_lo_mismo|en_el_alcohol
    |en_las_drogas|en_la_droga|anoche|ayer $|en|y|de|ayer|anoche|hoy|me|pero|!en_cuenta
cai otra_vez|de_nuevo|en_la_tentacion|en_el_vicio|en_tentacion|nuevamente|en_lo_mismo
tropece otra|con_las|de_nuevo|anoche|y_use|y_tome|y_consumi|en_mi_recuperacion
^. resbale $.
me resbale $|otra|y_tome|y_use|en_mi_recuperacion|anoche|y_consumi
falle $|anoche|y|otra|ayer|en_mi_sobriedad|me_emborrache
la regue $|otra|y|anoche|ayer|de_nuevo|con
perdi|rompi|eche_a_perder|tire|arruine mi|mis sobriedad|dias_limpio|dias_limpia|dias_sobrio
    |dias_sobria|tiempo_limpio|tiempo|racha|abstinencia|limpieza !libre|celular
ya? no estoy limpio|limpia|sobrio|sobria
no me aguante $|y|las_ganas|anoche|ayer|otra
fume mota|marihuana|piedra|cristal|crack|hierba|yerba|otra_vez|de_nuevo|anoche|foco|hoy|ayer
    |un_toque|weed|meth
sucumbi
me meti|meto|he_metido|metia un|una|unas|unos|algo|mi|otra? raya|rayas|linea|lineas|pase|pases
    |gallo|piedra|toque|toques|pericazo|jale|dosis|globo|cristalazo|pastillas_otra
anduve|andaba|andube|estuve|anduvimos|estuvimos|andabamos|ando|amaneci de|bien|todo|toda? borracho
    |borracha|borrachos|pedo|peda|pedos|tomado|tomada|loco|drogado|drogada|pisteando|tomando
    |cheleando|de_fiesta_y_tome|crudo|cruda|de_parranda
me gano|vencio|ganaron|vencieron|pudo|domino la|el|las|mi|otra_vez? tentacion|vicio|ansiedad|antojo
    |alcohol|adiccion|debilidad|enfermedad|ganas|droga|botella|ansias
cedi $|a|ante|otra|anoche|ayer
no pude|aguante resistir|mas|aguantar? y? use|tome|consumi|fume|bebi|cai|compre|volvi
i did drink|use|smoke|drank|used|slip|relapse {when}|the_first|once|some|a_little|a|that|$|on !not
did|took|used|smoked|shot|snorted too_much|to_much|so_much|way_too_much {drug}|fent
i|ive picked up $.|again|yesterday|last_night|a_drink|over|saturday|friday|sunday
my clean_date|sobriety_date|clean_time|sober_date is|was gone|over|done|reset|changed|today
lost|reset|blew|restarted|broke my clean_date|sobriety_date|clean_time|sober_time|sobriety|day_count !chip
no aguante y|asi_que|pues me? tome|use|fume|meti|eche|consumi
perdi mi|mis tiempo_limpio|tiempo_de_sobriedad|sobriedad|tiempo_sobrio|dias_limpios|limpieza
agarre|me_agarre|puse|me_puse una|la|mi|bien? borrachera|peda|parranda|pedo|peda
le entre a_la|al|a alcohol|droga|bebida|cerveza|botella|cristal|mota|vino|tequila|piedra
me fume|fumé un|una|unos gallo|churro|toque|porro|pipazo|cigarro_de_mota|bacha
perdi mi|mis tiempo limpio|sobrio|limpia|sobria
i|ive|and|just|^ used #|a|two|three|couple|few days|weeks|hours|nights ago|back
didnt|dont|couldnt|cant|never stop at one|two|the_first
threw|throwing|blew|lost|wasted away? #|my|a|all|two|three|six|nine|ninety days|months|years|year|time|sobriety|clean_time $.|clean|sober|of_clean|of_sobriety|away|last_night
ate|took|had|did an|a|some|my|half_a? thc|weed|pot|edible|edibles|gummy|gummies _1 $.|thc|weed|edible|gummy|last_night|yesterday|today|brownie
le|les falle a todos|ustedes|mi_familia|mis_hijos _2 tome|use|consumi|recai
^. ya? use|tome|consumi|recai|cai|tome_otra_vez $.
tome|use|consumi|fume|bebi otra|de vez|nuevo $.|y|perdon|anoche|ayer|hoy !agua|cafe|mi_medicina|el_camion|el_bus
i|^ drank|used|relapsed|slipped can|could|please|pls|need|call|somebody|someone|help|dont|what !the|my|your
^ drank|used|smoked|drunk at|with|after my|the|a? wedding|party|bar|work|cousin|cousins|friend|friends|brother|bbq|cookout|funeral|game !{soft}|coffee|water
fume|tome|use|me_drogue|me_puse con mi|mis|unos|un|el|los primo|prima|primos|amigo|amigos|compa|compas|vecino|hermano|cunado !cafe|agua|te|refresco
^ ya? me tome|eche|avente una|unas|un|dos|tres|varias|un_par $.|anoche|ayer|hoy|y|con !pastilla|foto|siesta|coca|agua|aspirina|cafe|te|fotos
me pique|inyecte|cure|meti ayer|anoche|hoy|otra_vez|de_nuevo|en_la_tarde|esta_manana
me gano|vencio|volvio_a_ganar el vicio|la_tentacion|la_adiccion|la_botella|el_alcohol|las_ganas
ando|estoy|amaneci|desperte bien|muy|todo? crudo|cruda|de_cruda|con_cruda !de_la_carne
me|nos fui|fuimos|anduve|puse|agarre de|en|la|una? peda|parranda|borrachera|borracho|borracha|pedo|briaga|juerga|copas
me? di|eche|avente|pegue un|unos|una|unas|otro jalon|jalones|toque|toques|pase|pases|fumada|fumadas|trago|tragos|linea|lineas|pericazo|pericazos|gallo
compre|consegui|agarre _4 y me? la|lo|las|los? use|tome|fume|meti|inyecte|consumi
rompi|perdi|tire|eche_a_perder los|mis? # dias|meses|anos
me tome _4 botella|caguama|caguamas|six|cervezas|cheves|tequila|vodka|mezcal|whisky|pisto|trago|tragos|copa|copas !de_agua|de_refresco
y|pero|que|entonces me? use|recai|consumi|tome|drogue|inyecte $.|otra|y|de_nuevo
me|nos? ganaron|tomaron|agarraron|entraron|dieron las ganas y|entonces _2 use|tome|consumi|fume|cai|recai
le|les entre|volvi|di|llegue a|al la|las? coca|cristal|piedra|mota|heroina|alcohol|vicio|botella|cerveza|pastillas|trago|bebida|droga|drogas !verdad
les|le|te|no_les|no_le voy_a|vamos_a|puedo mentir tome|use|recai
agarre|abri|destape|compre la|una|otra|el? botella|cerveza|six|caguama|pomo|vino otra_vez|y|anoche|ayer|de_nuevo
i? was|been|stayed drunk|high|wasted|loaded|faded all|the_whole|most_of weekend|day|night|week|the
acabo|acabe|acabamos|vengo de recaer|consumir|usar|drogarme|emborracharme|fumar_mota|fumar_piedra|tomar_otra_vez
tome|tomamos|me_tome|bebi|eche|me_eche un|unos|una|unas|mis traguito|traguitos|copita|copitas|cervecita|cervecitas|cheve|cheves
fume|tome|use|consumi de eso|lo_mismo|aquello
two|three|one|a|few|couple glasses|glass _4 not_proud|ashamed
"""
