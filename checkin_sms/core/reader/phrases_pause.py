"""Why somebody may be out of reach for a while, in their words; and until when."""

# The reason as staff read it, then how it is said. Sought in one clause.
REASONS: dict[str, str] = {
    "jail": """
im|i_am|am|still|got|be|been|put|are|ended_up|me|going|go|back|locked_up|sitting|stuck|^|gonna_be
    |turning_myself|will_be|picked_up_and|week|weeks|days|weekend in|to|back_to|back_in|into the
    |county? jail|prison|county|custody|lockup|lock_up|cell|juvie !phone|fair|building|office|clinic|worker|hall
in|to jail|prison|county|custody $|til|till|until|for|again|now|right|cant|no|since|today|tomorrow
    |over|this|with|at_the_moment|pls|please|on
got|been|getting|im|i_was|was|i_got|about_to_be|being arrested|locked_up|incarcerated|booked
    |detained $|sat|sun|mon|tue|wed|thu|fri|{weekday}|last|today|yesterday|til|till|until|for|again|and|this|on|tonight|in
they|cops|police|judge locked|locking|threw|put me up|away|in_jail|back_in !of
judge|court gave|sentenced|giving me|to # days|weeks|months
^ locked|lock|lockd up $|til|till|until|for|again
doing|got|have|serving|did # days|weeks|months in jail|county|prison
turning myself in
^ jail $|#|til|until|for
^ at|in jail|county #|for|til|until|$
^. jail from
me van_a|pueden|quieren encerrar|meter_preso|meter_presa|guardar|dejar_adentro|dejar_encerrado|dejar_encerrada
me toca|tengo_que|voy_a|debo entregarme|presentarme_a_la_carcel|ir_preso|ir_a_la_carcel|irme_preso
me dieron|dan|toca|tocan|sentenciaron|echaron # dias|meses|semanas|anos de|en? carcel|prision|encierro|bote|condado|custodia|tambo
me dejan|dejen|van_a_dejar adentro|encerrado|encerrada|preso|presa|guardado|guardada
en la|el|mi? carcel|prision|bote|tambo|celda|penal|condado|reclusorio $|del|de_condado|hasta|por
    |desde|otra|ahora|de|no|y|hoy
estoy|me_tienen|sigo|quede|ando preso|presa|detenido|detenida|encarcelado|encarcelada|arrestado
    |arrestada
me arrestaron|detuvieron|encarcelaron|metieron_al_bote|metieron_preso|metieron_presa|metieron_en_la|metieron_en_el_bote|agarro_la_policia|llevaron_preso|llevaron_presa
    |metieron_a_la|agarro_migra|agarro_la_migra|llevan_a_la_carcel|encerraron
voy|ir|entregar|entro|regreso|vuelvo a|me_voy_a la|entregarme_a_la carcel|prision
preso|detenido $|hasta|por
turn|turning myself in
i have|got|need to? turn myself in
serving|doing|gotta_do|have_to_do # days|weeks|months $|in|at|starting
voy a? estar|a_estar|entrar preso|presa|encerrado|encerrada|detenido
""",
    "hospital": """
im|i_am|am|still|got|be|been|put|going|go|back|^|admitted|admit_me|stuck|here|laying|will_be
    |gonna_be|headed|heading|currently|im_back|again|rushed|taken|was_taken|staying|ended_up|me in
    |at|to|into|up_at|over_at|2 the|a? hospital|er|icu|emergency_room|psych_ward|psych_unit
    |psych_hospital|ward|emergency|clinic_overnight|mental_hospital|va_hospital
in the? hospital for my|a|an|the heart|chest|lungs|infection|surgery|few|tests|liver|kidneys|back|leg|blood
in|at|to the? hospital $|til|till|until|for|again|now|right|cant|since|today|tomorrow|over|this
    |with|at_the_moment|please|on|few|a_few|w|having|bad|got|all|ill|will !my|the
hospitalized
^. psych_ward|psych_unit|icu til|till|until|for|#
^. er til|till|until
^. er|icu|hospital with|for|bc|because|cuz|again !was|is
^. icu|hospital $
^. hospital $|#|til|till|until|for|again|today|tomorrow
having|getting|have my|knee|hip|back|heart|shoulder|eye|foot|hand|hernia|dental? my|knee|hip|back|heart|shoulder|eye|foot|hand|hernia surgery tomorrow|today|on|monday|tuesday|wednesday|thursday|friday|next|this
having|have|getting|got|scheduled_for|going_in_for|in|after|recovering_from surgery
    |an_operation|my_surgery|a_operation $|tomorrow|today|on|monday|tuesday|wednesday|thursday
    |friday|next|this|til|till|until|and|in|right
been|getting|im|was|got|being admitted $.|to_the|to_hospital|til|till|until|last_night|again
^|just|i had surgery|an_operation $.|today|yesterday|last_night|this|and_cant|and_wont
^ surgery on|tomorrow|today|next|this|{weekday}
my surgery is on|tomorrow|today|next|this|{weekday}
in|going_into labor !day
estoy|sigo|ando|me_tienen|voy|llegue|en|internado|internada|me_llevan|me_llevaron|quede|ingresado
    |estare|voy_a_estar en|al|para|a el|la|un? hospital|sala_de_emergencias|emergencias
    |emergencia|urgencias|clinica|psiquiatrico
en el? hospital|urgencias $|hasta|por|desde|otra|ahora|no|y|hoy
voy_a|vamos_a|tengo_que|me_toca entrar|ingresar|internarme|quedarme|estar al|en_el|a_un hospital
entro|ingreso|me_interno al|a_la|en_el|en_la hospital|clinica manana|hoy|el|pasado|la
me van_a|quieren|tienen_que tener|dejar|tener_unos_dias en el hospital|la_clinica
voy_a|va_a|estoy_por tener|nacer|aliviarme a|de? mi|el|la|un? bebe|nino|nina|hijo|hija
me van_a|van|quieren|tienen_que internar|operar|hospitalizar|ingresar
me|estoy internan|internaron|hospitalizan|hospitalizaron|ingresan|ingresaron|operan|van_a_operar|operaron|internado|internada
    |hospitalizado|hospitalizada|ingresado|ingresada|estan_operando
tengo|voy_a_tener|me_hacen cirugia|una_cirugia|operacion|una_operacion
^ hospital|internado|internada|hospitalizado|hospitalizada $|hasta|por
they|doctor|doctors|hospital|er admitted|admitting|are_keeping|keeping|is_keeping|kept|keep me
    $|for|til|till|until|overnight|at|in|here|tonight
staying|kept|stuck|held at|in the|a? psych|va|mental|general|county? hospital|ward|unit
they|theyre|doctor|doctors|hospital are|r|is? keeping|holding|kept me at|in|here|for|overnight|$
staying|kept|stuck|held at|in the|a? psych|mental|general? hospital|ward|unit
going in|going for_an|scheduled for|operation|surgery|procedure surgery|operation|tomorrow|today|wont
going in for surgery|an_operation|a_procedure !him|her
""",
    "detox": """
im|i_am|am|still|got|be|been|put|going|go|back|checked|checking|stuck|here|will_be|gonna_be|headed
    |heading|entering|entered|enter|start|starting|leaving_for|going_away|admitted|went|myself
    |getting|accepted|goin|bed|me in|at|to|into|in_for|for|2|a? a|the? detox|rehab|treatment
    |inpatient|residential|recovery_center|a_treatment_center|treatment_center !for_my|for_hep|for_back|plant
going|goin|headed|heading|entering|enter|checking|leaving_for|start|starting in|to|into? a|an|the program !at|called|for|with|to|about
in detox|rehab|treatment|inpatient !before|and_it|for_years|of
check|checking|checkin|checked|going|signing|signed|put|checked_myself|checking_myself in|into|myself_into|myself|in_to to|into? a|the? detox|rehab|treatment|inpatient|residential|recovery_house|halfway_house !date|group|appointment|meeting
entering|starting|start detox|rehab|treatment|inpatient|residential
^ at|in|@ detox|rehab|treatment|inpatient|a_rehab #|for|til|till|until|$|thru
^ detox|rehab|detoxing|inpatient $|#|til|till|until|for|again|today|tomorrow
im|am detoxing
no phones|phone|cell|cellphones at|in|allowed _2 rehab|detox|treatment|program
hitting|hit detox|rehab !the
they|theyre|rehab|detox take|takes|took|taking|are_taking our|my|the phones|phone at|when|if_i|there|tomorrow|today|here|in !work|school|church
en|a|al|para|de|entro_a|entre_a el|la|un|una? centro_de|programa_de? desintoxicacion
    |rehabilitacion|rehab|detox|desintox|anexo|tratamiento|centro_de_rehabilitacion|granja $|hasta|un_mes|una_semana|dos|tres|#
    |por|desde|otra|ahora|no|y|hoy|manana|el|residencial|unos|esta
voy|entro|entrar|entrando|ingreso|ingresar|me_meti|me_metieron|me_llevan|llevan|estoy|estare|me_interno|internarme a|en? un|una|al|el|la? centro|anexo|granja|clinica|casa_de_recuperacion|casa_hogar|programa_residencial $|el|hoy|manana|de|por|para|hasta|ya|a_partir
estoy|sigo|me|voy_a_estar internado|internada|anexado|anexada|anexaron|anexo|desintoxicando
    |internar_en_rehabilitacion
^ desintoxicacion|rehabilitacion|detox|rehab $|hasta|por
me_voy|voy|me_quiero|decidi a? internar|internarme
voy|vamos|entro|me_meto|empiezo a desintoxicarme|desintox|desintoxicacion|rehabilitarme
me? voy|vamos a? desintoxicar|a_desintoxicar|a_desintoxicarme|desintoxicarme $|una|por|unos|hasta|esta
""",
    "no minutes": """
no|out_of|low_on|running_out_of|ran_out_of|almost_out_of|outta|short_on|dont_have|dont_have_any
    |havent_any|used_up_all_my|used_up_my|used_all_my|need|zero|no_more|got_no|have_no
    |about_out_of|have_any|only_have_a_few|little minutes|mins|airtime|phone_minutes|credit
    |data_or_minutes|minutes_left|texts_left|min_on_my_phone !to|late|ago|sleep|of_sleep|away
    |early|from_me|from_you|from_this|from_these
minutes|mins|airtime|credit are|is|will|run|running|ran|gonna|about|r|low|gone|run_out|all be|out
    |low|gone|running_out|to_run|used|done|short|$
minutes til|till|until
last of my minutes|mins|data|credit
minutes|mins|airtime|data|credit is|are|r|almost|about|nearly|all almost|about|all|nearly? gone|out|used_up|done|over !by
cant afford minutes|my_phone|phone|to_text|the_phone_bill|my_phone_bill|texts
pay|buy|add|get|put|load|top|reload minutes|airtime|more_minutes|up_my_phone|my_phone_bill
    |my_phone|money_on_my_phone|minutes_on|credit_on til|till|until|on|friday|next|when|tomorrow|$
phone|phones|service|cell|line|minutes is|are|gets|got|will|might|may|going_to|about_to? about_to
    |going_to|gonna? be|get|getting|gets|being? shut|cut|turned|disconnected|suspended off|$|til
    |until|tomorrow|today|next|soon
phone|phones will|going_to|gonna be|get off|cut_off|shut_off|disconnected
phone bill is|not|due|late|wasnt|isnt
lifeline|prepaid|plan|phone_plan ran|runs|is|ended|expired|expires|over|up out|over|up|$|til|till
    |until|on
no phone|service|signal|cell_service|phone_service til|till|until|for|this|next|$|out|here
    |starting|where|at|in|after|all|most|up
sin saldo|minutos|credito|servicio|linea|senal|tiempo_aire|telefono|recarga|cobertura
no|ya_no|casi_no|apenas tengo|tengo_mas|hay|me_queda|me_quedan|traigo|cuento_con saldo|minutos
    |credito|servicio|telefono|tiempo_aire|senal|cobertura
no tengo|hay|me_alcanza|traigo para|con_que recargar|recarga|poner_saldo|pagar_el_telefono|pagar_el_celular|pagar_la_linea
me|ya_me|ya? lo|la? van_a|vana cortar|suspender|quitar|desconectar _1 por|el|la|$. falta|celular|telefono|linea|pago|servicio|cel|$.
se|ya_se me? acabo|acaba|acabaron|acaban|termino|terminaron|va_a_acabar|van_a_acabar|esta_acabando
    |estan_acabando el|los|mi|mis? saldo|minutos|credito|plan|servicio|tiempo_aire
me cortaron|cortan|van_a_cortar|quitaron|suspendieron el|la|mi? telefono|linea|servicio|celular
poco|pocos|queda|quedan poco|pocos? saldo|minutos
wont|will_not|not_going_to|not_gonna|dont|cant have|keep|get|afford a|my|any|the? phone|cell|service
    $|for|til|till|until|next|this|starting|anymore
no|ya_no voy|va|vamos a tener|haber telefono|celular|saldo|servicio|linea $|hasta|por|la|desde
""",
    "phone dying": """
phone|battery|cell|batt|celly is|gonna|about|going|s|almost|at|on|will|abt|dying|low|dead|died|to
    |gonna? to|be|about|gonna? die|dying|dead|died|low|shut_off|about_to_die|going_to_die
    |almost_dead|1_percent|charge|one_percent !of|on_me_earlier|yesterday|last_night
    |all_day_yesterday|earlier|today_lol
phones|batterys|cells|batterie about|almost|gonna|going? to? die|dying|dead|low !for
need|no|lost|without|broke|broken|cracked|dropped a|my? charger|phone_charger
phone|cell is|got|was|s broke|broken|cracked|stolen|lost|acting|in_water|wet|messed_up
no charger|battery
lost|broke|dropped my phone|cell
telefono|celular|bateria|pila|cel se_esta|esta|casi|se|sin|ya|me|tengo? me|por|casi|esta?
    muriendo|muere|descargando|descargo|descarga|acaba|acabo|acabando|morir|apagar|apaga|muerto
    |muerta|baja|descargado
no tiene|tengo|trae mas? bateria|pila|carga|cargador
sin bateria|pila|cargador
poca|no_tengo|queda_poca|casi_no_tengo|se_me_acaba_la|se_acaba_la|se_me_esta_acabando_la bateria
    |pila
se me|esta? muere|murio|muriendo|acaba|acabo|descargo|apaga|rompio|perdio|cayo|robaron|descompuso
    |va_a_apagar|descarga el|la|mi telefono|celular|cel|bateria|pila
perdi|me_robaron|rompi mi|el telefono|celular|cel
""",
    "asked": """
pause|hold|suspend my|the|these|your? texts|messages|check_ins|checkins|text until|til|till|for
pause|hold|suspend my|the|these|your texts|messages|check_ins|checkins|text
stop|hold my|the|these|your? texts|messages|check_ins|checkins until|til|till|for #?
hold off on|with the|my|these? texts|messages|texting until|til|till
stop|hold texting|sending|messaging me|us|these|texts? until|til|till
pause for #|a|one|two|few|the_week|now|today
pause until|til|till|please
need|want|taking|take|can_i_take|can_i_get|let_me_take a break from texts|texting|these_texts
    |the_texts|check_ins|checkins|the_messages
need|want|taking|take|can_i_take|can_i_get|let_me_take a break until|til|till
^. give me|us a break for|till|til|until #|a|the|one|two|few|monday|next !lol
^. can_i_take|can_i_have|can_i_get|let_me_take a break $.
no me? escriban|escriba|manden|mande|texteen|molesten|pregunten _1 esta_semana|este_mes|por_unos_dias|estos_dias|unos_dias|la_otra_semana|la_proxima_semana
pausa una|un|unos|unas|#|dos|tres semana|mes|dias|semanas|dia|meses
dejen|deje|paren|pare|no de? manden|mandar|mandarme|escribir|textear|escribirme|me_manden|me_escriban _2 hasta el|la|que|#|{weekday}|manana
pausa|pausar|pausen|suspender|suspendan|detener por|hasta|los|mis mensajes|textos|#|unos|una|el|un
    |dos|tres|manana|{weekday}
necesito|quiero|quisiera un|tomar_un|tomarme_un|una descanso|pausa de_los_mensajes|de_los_textos|de_mensajes|de_textos|de_esto|hasta
necesito|quiero|quisiera una pausa $|de|por
can|could|may|lets we|i|you|us? pause|hold|suspend these|this|them|it|the|my
^|please|can_you|could_you|pls pause|suspend these|this|them|it|my $|til|till|until|for|please
""",
    "away": """
{away_} away|gone|out_of_town|on_vacation|out_of_state|out_of_the_country|at_camp|on_a_cruise
    |off_grid until|til|till|for|through|thru|this_week|next_week
im|i_am|ill_be|i_will_be|we_are|will_be|am out_of_town|on_vacation|traveling|out_of_state
    |out_of_the_country $
{away_} away|gone|out|staying at|with|to|in|visiting _3 until|til|till|thru
on vacation til|till|until
out of town til|till|until|this_week|this_weekend|next_week
not available until|til|till|this_week
{estare} de_viaje|de_vacaciones|fuera_de_la_ciudad|fuera_del_pais|viajando $|hasta|por|esta
{estare} fuera|ausente|de_viaje|lejos hasta|por|unos|unas|esta_semana|#|dos|tres|un_mes|una_semana
de vacaciones hasta|por
no estoy|estare disponible hasta|esta_semana
no tendre|voy_a_tener|vamos_a_tener|habra|va_a_haber|agarra|hay senal|servicio|telefono|cobertura|el_cel|el_celular|la_senal
en el|la|este centro|anexo|clinica|casa|programa|rehab|rehabilitacion _1 no dejan|permiten|se_puede|nos_dejan|me_dejan _2 celular|telefono|celulares|telefonos|mensajes
estoy|ando|vivo en_rehabilitacion|en_el_anexo|internado|en_el_centro _1 no|sin nos|me? dejan|permiten|telefono|celular
skip me this|next|for|til|till|until
up|out at|in _1 camp|woods|cabin|mountains|boonies|sticks|reservation with|no|without no|any? bars|signal
    |service|reception
no bars|signal|reception|service up_here|out_here|here|where_im|where_i_am|there|this_week|this_weekend
""",
}

# Somebody else's stay, work there, and what is long over; taken out first.
NOT_PAUSE = """
sorry|sry my? phone|battery|cell|batt died|was_dead|went_dead $ !cant|wont|until|til
im|i_am|am|going|went|at|in _2 hospital|jail|er|icu|prison|rehab visiting|to_visit|to_see|seeing
    |with_my_mom|with_my_dad|with_my_kid|waiting_for_my
{kin2} is|are|was|went|got|had|has|just|been|still|s|got_taken|in|had_to_go|back|ended_up|goes|going
    |she|he _3 hospital|er|icu|jail|prison|detox|rehab|treatment|surgery|arrested|locked_up|admitted
    |hospitalized|in_county
he|she|they|hes|shes|theyre|you|your|youd|people|if_i|at_worst is|are|was|went|got|had|has|have|just
    |been|still|s|back|in|at|go|should|were|ended _5 hospital|er|icu|jail|prison|detox|rehab
    |treatment|surgery|arrested|locked_up|admitted|hospitalized|county
visit|visiting|visited|see|seeing|saw|work|works|working|worked|job|volunteer|volunteering|shift
    |took|taking|take|drove|drop|dropped|picked|pick|bring|drive|driving|interview|clean|cleaning
    |with_my _5 hospital|er|jail|prison|detox|rehab|treatment|emergency_room
out of|the? jail|prison|hospital|detox|rehab|treatment|er|surgery
out of|the jail|hospital
than|instead_of|before|if go|going|be|i_go|back? back|in|to? in|to? jail|prison|rehab|the_hospital
    |detox
was|were|been|spent|did|used_to_be|went|ended_up|back_when_i_was|had_been|when_i_was|after|before
    |since|years_in|time_in|never|stay|staying|stayed|avoid|keep_me|kept_me|instead_of|not
    |dont_want_to_go|dont_want_to_go_back|afraid_of|scared_of|rather_be|cant_go|almost_went
    |almost_ended_up|instead_of_going|wont|didnt_go|without_going|want_to_go|need_to_go|should_go
    |thinking_about|thinking_of|looking_for|trying_to_get|waiting|waitlist|finished|completed
    |graduated|left|court_and_not _3 jail|prison|rehab|treatment|detox|hospital|er|county !til|till
    |until|now|again|right|bed
detox tea|juice|diet|water|drink|drinks|smoothie|soup|bath|foot
applied|apply|applying|drove|drive|walked _3 jail|hospital|prison|rehab
jail|prison|hospital|rehab|treatment|detox ministry|gift|cafeteria|parking|lobby|waiting|my|for_my
    |on_my|food|visit|time|bill|bills|bed|record|job|system|gown|appointment|plan|center_called|team
    |meeting|group|court|for_work|staff|songs|movie|diversion|release|house_rock|last_year|years
    |months|a_year|a_few_years|in_19|in_20
my mom|dad|sister|brother|friend|husband|wife|son|daughter|kid|baby|grandma|grandpa|uncle|aunt
    |cousin|boss|dog|cat _4 hospital|er|icu|jail|prison|detox|rehab|treatment|surgery|arrested
    |admitted|emergency_room|county
might|may|could|scared|afraid|worried|hope _3 jail|prison|hospital|detox|rehab
no minutes to|late|left_in|on_the_clock
in jail|prison|county|rehab|detox|treatment|the_hospital i|we|they|you learned|met|read|used_to|was|wrote|found|had|did|got_sober|got_clean|taught
out of minutes at
when|where|since|before|after|from_when i|we had surgery|an_operation
had surgery|an_operation _5 last_year|years_ago|when_i|when_she|as_a_kid|months_ago|a_while_back|a_while_ago|back_in
at|in|to|from the? hospital|er|icu|emergency_room with|w|wit my|our|the|a baby|son|daughter|kid|kids|mom|dad|wife|husband|brother|sister|grandma|grandson|granddaughter|friend|boy|girl
{kin_es} _3 carcel|hospital|preso|presa|internado|internada|detenido|rehabilitacion|urgencias
    |emergencias|operaron|arrestaron|rehab|detox|cirugia
visitar|visite|visitando|trabajo|trabajando|trabaje|vi|ver|lleve|llevar|llevando|llevo|fui_a_dejar
    |acompane|acompanar|cita|limpio _4 hospital|carcel|rehabilitacion|urgencias|clinica
sali|salir|salgo|saliendo|salimos|salio|estuve|estaba|estar|cuando_estaba|despues|antes|nunca|caer
    |evitar|fui|tiempo|meses|anos|no_quiero_ir|no_quiero_volver|fuera|miedo_de|volver del|de|en|a|al?
    la|el? carcel|hospital|prision|detox|rehab|rehabilitacion|desintoxicacion !hasta
le|les operaron|arrestaron|internaron
se lo|la llevaron
si vuelvo|regreso|voy|caigo|me_meten|me_mandan|me_llevan|termino otra_vez? a|en la carcel|prision|rehabilitacion?
phone|battery died|dead yesterday|last_night|earlier|so_i|sorry|thats_why|all_day|this_morning
    |before|but_im|but_back|for_a_while|and_i_just
phone|battery|celular|telefono was|estaba dead|dying|off|broken|descargado|muerto|sin_pila
se me murio|acabo|descargo|apago|fue el|la|mi _3 anoche|ayer|antier|por_eso|pero_ya|el_otro_dia
murio|acabo|descargo|acaba la bateria|pila del|de_la|de_mi carro|troca|camioneta|reloj|control|camion|auto
me operaron|internaron|hospitalizaron|ingresaron|detuvieron|arrestaron _4 el_ano_pasado|el_mes_pasado|hace_anos|hace_mucho|hace_tiempo|de_nino|de_nina|de_chico|de_chiquito|de_joven
me operaron|internaron|hospitalizaron|ingresaron|arrestaron _5 hace #|un|dos|tres|varios|muchos|como_# ano|anos|mes|meses
servicio de !telefono|celular|cel|linea|internet
senal|senales de
sin credito en
voy|ir|vamos|llegue|estoy a|en la clinica
voy|ir al hospital por|a_ver|a_visitar|a_recoger|a_una_cita|a_mi_cita|para_mi_cita|a_sacarme|a_cuidar
llevamos|lleve|acompane|acompanamos|trajimos a _3 emergencias|hospital|urgencias|clinica
broder|brother|bro|compa|vecino|vecina|amigo|amiga|don|dona|senor|senora|companero|companera _1 esta|estaba|anda|sigue
    en|internado|internada el|la? hospital|$|clinica|urgencias|carcel
car|cars|truck|trucks|van|watch|remote|scooter|hearing_aid|smoke_detector|flashlight battery died|dead|dying
    |is_dead|went_dead|was_dead|low
sin|se_acabo_la|muerta pila|bateria por_eso|y_por_eso|en_la_camioneta|en_el_carro|en_la_troca
bateria muerta en|de la|mi|el|su camioneta|carro|troca|auto
bateria en_medio|del|en_el|de_la parking|carro|camioneta|troca|reloj|medio
"""
