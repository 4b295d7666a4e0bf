"""What despair and a strong pull sound like: a person should hear of it today.

These are no emergency, so they are sought inside clauses, and the everyday use of the same words
("i give up on this crossword") is left out where it can be told apart.
"""

DISTRESS = """
feel|feeling|im|am|so|totally|completely|everything_is|been|life_is|future_is|its_all|all_seems
    |seems|just hopeless !at|with|romantic
feel|feeling so? worthless|hopeless
^ hopeless $
hopelessness
feel|feeling|im|am|so worthless|useless|empty_inside|dead_inside|numb_inside|like_a_failure !at
    |when|with|without
^.|i|im|am|so|just|totally|completely|pretty|myself worthless $
no|lost|losing|lose|lost_all|given_up all? hope !of_a|that_this|lodge|depot|for|of_winning
    |in_my_team
no point $|anymore|in_anything|to_anything|in_trying|in_going_on|to_life|in_it|in_this|to_this
    |to_any|in_staying
^. whats|what_is the point $.
whats|what_is|what the point anymore|of_anything|of_trying|of_this_anymore|of_it_all|of_life
    |of_living|of_being|of_going_on|of_all
cant|could_not|couldnt do|take|handle|stand|deal_with|bear|face it|this|life|things anymore
    |any_more|no_more|any_longer|by_myself|alone
cant take anymore|no_more|any_more|it_no_more
cant take it $
cant handle life|my_life
cant go on $|anymore|like_this|any
cant keep going $|on|like_this|anymore
cant keep doing this
cant cope
cant live like_this|with_this|with_myself
dont know how much_longer|much_more|long _2 take|do|go|last|hold
dont know what to do anymore|with_myself
at|reached|hit|near my|the breaking_point|end_of_my_rope|rock_bottom|end_of_the_rope
end of my rope
rock bottom !prices|price|deal
at|reached my limit|wits_end
my wits end
im|am|i_feel|feel|feeling|everything|everything_is|life|life_is|world|world_is|marriage|family|all
    |keep|been|just|things|start|started falling|fallen apart $|again|here|inside|and|right|today
im|am breaking_down|falling_apart|crumbling
cant stop crying
been|keep crying all|for|since|again|every|every_day|nonstop|myself
crying all day|night|the_time|morning|weekend
^. i? im? just? {giving} up $|now|already|completely|today|smh|man
{giving} up on life|everything|myself|it_all|people|living|recovery|sobriety|being_sober
    |staying_clean
im|i|really|just|i_really|i_just want to give up $|now|so|on_life|on_everything|today|already
feel|feeling like giving up !smoking|coffee|sugar
a|such_a|just_a|nothing_but_a|feel_like_a burden !on_the|or|off|of_proof
burden to|on everyone|my|people|them|him|her|others|you
so|all|really|very|feel|feeling|feel_so|completely|totally|im_so|extremely|super alone|lonely
    |lonley $|anymore|right|today|tonight|here|and|lately|in_this|now|all_the|rn|out_here|every
    |these|like|since|without
nobody|no_one|noone cares|loves_me|wants_me|understands|believes_in_me|care !about_the|about_a
    |about_what|about_who|about_my_opinion|about_$|that_anyway|about_it|about_that
no one|body cares|loves_me|wants_me|understands|care !about|anything|that|what|how|the|why
i hate myself|my_life|being_me|who_i_am|what_ive_become
hate myself $|so|for|right|today
my life sucks|is_over|is_ruined|is_falling|is_hell|is_a_mess|is_pointless|is_worthless
    |is_meaningless
ruined my life
nothing matters
dont care anymore $|about_anything|about_life|what_happens
dont matter to|$ anyone|anybody|nobody
i dont matter
dont|cant|do_not see a|any|no way_out|future|light
no way out $|anymore|of_this|for_me
feel|feeling so? trapped|desperate|suffocated|broken|lost_and_alone
so|really|very|super|severely|deeply|im|feeling|feel so? depressed $|again|right|today|lately|all
    |and|i|anymore|cant|these|as_hell|af|this
depression is|has kicking|bad|back|killing|getting|really|winning|taking
panic attack|attacks
having|had|have a breakdown|meltdown|nervous_breakdown
losing|lost my|the will|mind_in_here|fight
cant sleep cant_eat
want the|this|all|it|my pain|hurt|it to stop|end|go_away|over !reading
wish|want|need|make the|this|my|all pain|hurt|hurting|suffering|noise|voices|sadness would|to?
    stop|end|go_away
want|need it|this|it_all|all_this|everything to stop|end|be_over $|already|now|so
tired of everything|fighting|trying|this_life|struggling|all_this|being_strong|it_all|life
so|really|just|im so? tired of everything|it_all|fighting|life|hurting|the_pain
want to curl_up_and
i_have|ive_got|got|have|there_is|theres|^. nothing left $|in_me|to_give|inside
going_to|might|gonna|about_to|want_to|ill|will|could|may|id|afraid_i|or_i|before_i|gotta do
    something stupid|crazy|dumb|i_might_regret|ill_regret
scared|afraid|worried of|what myself|i_might_do|i_will_do|ill_do|im_going_to_do|i_could_do
dont trust myself !with_animals|with_a|with_the|with_cake|with_money
^. i? {urge} use $
im|i_really|i_just|just|so|really|still|bad {urge} use $
{urge} use so|again|bad|badly|really
    |right|tonight|today|now|drugs|{drug}|because|anything|real|when|just|rn|dope
    |like|every|at|i !help|advice|time
{urge} drink $|again|so|bad|tonight|today|right|myself|alcohol|a_beer|beer|beers|vodka|liquor|wine
    |whiskey|something_strong|it|now|really|badly|rn|and|real|until|to_forget
{urge} get high|drunk|loaded|wasted|lit|stoned|faded|messed_up|fucked_up !school|score|scores
    |marks
{urge} relapse|smoke_crack|smoke_meth|smoke_weed|shoot_up|pick_up_again|slip|smoke_dope
    |pick_up_a_drink|go_back_out|buy_drugs|buy_dope|score_some|score_dope|hit_the_pipe|snort|do_drugs|do_a_line|take_pills|cop
want|need|craving a|some|my|that {drug}|fix|drink|hit|high|dose|bump|drinks !of|cream|maker|cube
    |cubes|pack|bucket|limit|bump|machine|brush|tray|bottle_of_water|dryer|dry|zero|of_water
    |of_coffee|coffee|water|refill|refills|pills|and_thats|song
need a|one|some|another|that drink|fix|hit|shot|bump $|so|bad|right|badly|tonight|real|now|rn
    |today|really
want|wants drugs|dope|heroin|meth|crack|alcohol|booze
dying for|to a|some|my|get_a|have_a|? drink|fix|hit|beer|dope|high|{drug} !of
jonesing|dopesick|dope_sick|feening|fiending !to_go|for_some_n|for_coffee|for_food|for_pizza
    |for_chocolate|feenin
withdrawals are|is|bad|so
in withdrawal|withdrawals
cravings|craving|urges|urge is|are killing_me|out_of_control|unbearable|eating_me|too_much
    |taking_over|overwhelming
about_to|im_going_to|going_to|gonna lose_it|snap|break|crack|explode|break_down $|here|im|on|soon|any|right
    |fr|and|again
struggling real|really|so|super|very bad|badly|hard|hard_today|today
im|i_am|feel|so|in struggling bad
in a|such|real bad|dark|really_bad|real_dark|very_dark|dark_dark place !on_the
dark place|thoughts
cant stop thinking about using|drinking|getting_high|heroin|meth|dope|crack|pills|drugs
    |relapsing|the_pills|the_bottle
thinking about using|drinking|getting_high|getting_drunk|relapsing|going_back_out|smoking_crack
    |shooting_up|drinking_again|using_again|picking_up !more|water|tea|coffee|the|my|a|up|soda
    |less
thoughts of|about using|drinking|relapsing|relapse
💊
"""

DISTRESS_ES = """
sin esperanza|esperanzas|salida
no tengo|hay|veo|queda|me_queda|le_veo esperanza|esperanzas|salida|remedio|caso $|ya|de|a|para|mas
    |en
perdi|perdido|perdiendo la|toda|mi? esperanza|fe_en_todo
ya? no puedo mas $|con_esto|con_mi_vida|con_todo|con_el_dolor|con_la_vida|con_este_dolor
    |con_la_tristeza|asi|de|y|ayuda|estoy|necesito|me|siento|hoy|hermano|dios|amigo|por|gracias
ya no puedo $|con|asi|seguir
ya? no aguanto mas|$|esto|asi|nada|la_vida|este|tanto|esta|el_dolor|las_ganas !la_risa|el_calor
    |el_frio|las_ganas_de_ir|el_trafico|el_sueno|el_hambre
ya? no soporto mas|esto|nada|$|la_vida|el_dolor|este_dolor
ya? no resisto mas|$
no puedo seguir asi|mas|$|adelante|con_esto
ya? no se que|como hacer|hacer_con_mi_vida|salir|seguir $|conmigo|mas|adelante|de_esto
estoy|siento|encuentro|vivo muy|tan|bien|completamente|totalmente solo|sola
me siento solo|sola|vacio|vacia|inutil|fracasado|fracasada|atrapado|atrapada|desesperado
    |desesperada|perdido|perdida|hundido|hundida|muerto_por_dentro|muerta_por_dentro|una_basura
    |un_fracaso|una_carga|un_estorbo|sin_vida|destruido|destruida
estoy|ando muy|bien|tan|? desesperado|desesperada|hundido|hundida|destrozado|destrozada|destruido
    |destruida|acabado|acabada
soy|siento_que_soy|siento una|un carga|estorbo|fracaso|basura|inutil
una carga para|de
no valgo nada|la_pena|$
no sirvo para|pa nada
nadie me quiere|entiende|ayuda|ama|hace_caso|apoya
a nadie le importo|importa
no le importo a
me odio $|a|por|mucho
odio mi vida
mi vida es un|una|no infierno|desastre|basura|mierda|asco|miseria|vale
nada tiene sentido
no le|les? veo|encuentro|hallo sentido|caso a|en nada|esto|todo|$
nada me importa|sirve|anima
ya? nada importa|me_importa|vale|tiene_sentido
todo me da_igual|sale_mal
ya? no me importa nada|mi_vida|la_vida
para que sigo|seguir|vivo|vivir $|viviendo|intentando|aqui|asi|luchando
que caso tiene|le_veo
me {rindo} $|ya|hoy|con_todo|no|de_todo|ya_no
{quiero} rendirme|darme_por_vencido|darme_por_vencida
no paro|dejo|puedo|he|puedo_dejar|puedo_parar de|parado_de llorar
no puedo dejar|parar de? llorar
llorando todo_el_dia|toda_la_noche|desde|mucho|sin_parar|otra_vez|diario|todo_el
muy|tan|bien|super|estoy|siento|ando|mucha muy|tan|bien|? deprimido|deprimida|depresion
ataque|ataques|crisis de panico|ansiedad|nervios
toque|tocando fondo
{ganas_de} {consumir} !agua|cafe|te|jugo|refresco|el|la|mi|un_cafe|un_te|leche|una_siesta|sol
    |un_descanso|un_bano|fotos|aire|vacaciones|algo_frio|el_sol|clases|pastillas_para|desayuno
    |un_curso
quiero|necesito|voy_a|deseo|pienso_en|debo {consumir} !agua|cafe|te|jugo|refresco|el|la|mi|un_cafe
    |un_te|leche|una_siesta|sol|un_descanso|un_bano|fotos|aire|vacaciones|algo_frio|clases
    |la_oportunidad|una_decision|un_curso|decisiones|en|menos|mas_agua|los|unos
necesito un|una|mi|tomarme|echarme trago|copa|dosis|pase|toque|cerveza|droga|chela|una_cerveza
    |un_trago|una_chela|unas_cervezas
quiero|necesito drogarme|una_cerveza|un_trago|drogas|emborracharme|mi_dosis|un_toque|cerveza
    |alcohol|cristal|heroina|recaer
tengo|siento|me_dan|me_da|traigo|con muchas|muchisimas|unas|hartas|tantas|? ganas de|por|bien|muy
    consumir|usar|tomar|beber|drogarme|fumar|recaer|fuertes !agua|cafe|fotos|una_siesta|el
voy|creo_que_voy|temo|miedo a|de recaer
casi|creo_que recaigo
malilla|malillo
necesito ayuda urgente|ya|de_verdad
no confio en mi $|mismo|misma
hacer una|alguna locura|tonteria|estupidez
miedo de|a lo_que|mi_mismo|mi_misma|que_pueda|hacer
cansado|cansada|harto|harta de todo|luchar|esta|sufrir|pelear|la|intentar|mi
quiero que esto|todo|el_dolor|ya ya|se|? termine|acabe|pare
ya me canse de todo|luchar|la|esto|vivir_asi
en un lugar|hoyo muy? oscuro
"""
