"""Plain words for the rest: later, another hour, pauses, another language, back again."""

LATER = """
try again later|tomorrow|tonight|in_a|in_an
{later_ask} later|tomorrow|in_a_bit|in_a_while|after_work|after_i|in_an_hour|when_i|some_other_time
    |another_time
ill|i_will|ima|going_to|will|let_me|can_i|i_can {answer} you|u|this|it|back? later|tomorrow
    |in_a_bit|after|when_i|soon|tonight|in_a_few|in_an_hour|in_a_minute|when_im
call|get_to|text|hit|talk_to|get_back_to|write you|u|ya back? later|after|when_i|tonight|tomorrow
    |in_a|in_an
talk|ttyl|text|ttul|hit you|to_you|u|ya|to_u later
^ talk|text|call|holler|ttyl later $|im|i_am|gotta|at|when|busy|driving|working
text|ask|message|check_in_with|hit me|it|this? tonight|tomorrow|later|this_evening|this_afternoon
    instead|please|pls|$ !at|around
ttyl
brb|bbl|gtg|g2g
^. driving|sleeping|working|cooking|in_class|in_church|at_church|in_court|at_court|in_group
    |in_a_meeting|at_a_meeting|eating|showering|with_my_kids $.
ill|i_will|i|will? hit|text|call|holler|get_at|message you|u|ya|yall up|back|at? later|l8r|after
    |in_a_bit|tonight|tomorrow
ahorita|al_rato|luego|despues|mas_tarde|mas_al_rato|en_un_rato le|les|te contesto|respondo|escribo
    |hablo|llamo|digo|marco|texteo
im|i_am at work $.
try me later|tomorrow|in_the|after|tonight|in_an
cant|cant_really|not_able_to|unable_to talk|text|answer|chat|do_this|reply|respond right_now|now|atm
    |at_the_moment|at_work|rn|yet|$ !to
^ im? at work $|right|now|cant|call|text|busy|till|until|talk|will|ill
im|i_am|am_i|am|im_really|im_too|im_kinda|im_super|i_am_really|i_am_too|i_am_super|^. busy right|now
    |at|atm|today|this|rn|$
^. not right now
^. not now $|please|ill|maybe|busy|later
^ later please|today|ok|$|thanks|tonight
^. maybe later|tomorrow
im|i_am|^.|still|ok|sorry|currently|be|am in a|the|an_important meeting|class|group|appointment
    |interview $|right|now|ill|til|till|until|call|text|will|cant
ask|text|check|ping me? again|back|in_a|in_an|in_one|in_2|in_two|tomorrow|tonight|in_30|in_20|after
    hour|hours|later|bit|while|minutes|min|$|dinner|work|please|lunch
remind me later|tomorrow|tonight|again|in_a|after|at
^. remind me $.
give me a|an|1|one|some|like_an|another minute|few|time|sec|second|hour|moment|bit|min $|please|ill
    |to|and
^. busy $
{contestar_es} luego|mas_tarde|despues|al_rato|manana|en_un_rato|en_la_noche|en_un_momento|cuando
{contestar_es2} luego|mas_tarde|despues|al_rato|manana|en_un_rato|mas_al_rato|otro_rato
ahora|ahorita|en_este_momento|hoy no puedo|tengo_tiempo|te_puedo|le_puedo !mas
no puedo hablar|contestar|responder|escribir|textear|platicar $|ahora|ahorita|en|hoy|por|todavia
estoy|ando|sigo manejando|ocupado|ocupada|en_el_trabajo|trabajando|en_una_junta|en_junta|en_clase
    |en_una_reunion $|ahora|ahorita|luego|en|por|y|te|le|al_rato|contesto|luego|despues|mas
^ mas tarde|tardecito $|por|porfa|le|te|gracias
al rato $|por|porfa|le|te|gracias
^ luego $|te|le|por|les|contesto|respondo
^ al rato $|te|le|por|les|contesto|respondo
todavia|aun no $|puedo
manejando|trabajando|ocupado|ocupada|cocinando|en_junta|en_el_trabajo ahorita|luego|al_rato|despues|en
    le|les|te? contesto|respondo|escribo|digo|mando
give me a|an|like_an|half_an|1|2|one|two|couple|20|30 hour|hours|minutes|min|mins|minute|bit|sec
^ ahorita|ahora|al_rato|luego|despues|mas_tarde contesto|respondo|escribo|digo|mando
al_rato|ahorita|luego|despues|mas_tarde le|te|les? contesto|respondo|escribo
^ i? ill|i_will|will|gonna|let_me get_back to|at|with you|u|ya|yall
give me a|an? few|couple|some minutes|mins|min|hours
let me|us finish|eat|get_home|shower|wake_up|get_off|put_the|drive|park !this_week|school
^. hold on|up $.|please|a|im
^. one|1|just_a sec|second|minute|moment|min $.|please
im|still|sitting in group|class|church|court|a_meeting|session|therapy $|rn|right|now|till|until
deme|dame|denme|permitame|permiteme un|unos ratito|rato|minuto|minutos|momento|momentito|segundo
^ en una|la|medio_de junta|reunion|cita|clase|misa $|ahorita|le|te|luego
espereme|esperame|esperenme|aguanteme|aguantame tantito|un|poquito|$
cuando salga|llegue|termine|acabe|pueda|me_desocupe _3 contesto|respondo|escribo|le_digo|hablamos|contestare
dejame|dejeme|deje|nomas_que llegar|llegue|terminar|termine|salir|salga|comer|coma|acabar !tranquilo
escribirme|preguntarme|textearme|contestar|contestarle mas_tarde|al_rato|luego
can|could|please|pls|will you|u|yall? ask|text|check|try me? again|back|later? this_evening|this_afternoon|tonight|in_the_evening|after|when|in_an_hour|in_a_bit|around|at
^. not now|yet|right_now im|i_am|ill|maybe|at|on_shift|driving|working|busy
^. driving|cooking|working|eating|sleeping|praying ill|will|i_will|gonna|let_me
en|dentro_de una|media|un|unos|dos|#|1 hora|rato|ratito|minutos|horas le|les|te contesto|respondo|escribo|digo
deme|denme|dame una|un|media|unas|unos|# hora|horas|rato|ratito|minutos|minuto|momento
^. al ratito|ratico|rato $.|le|te|contesto
en la noche|tarde le|les|te contesto|digo|respondo|escribo|hablo|marco
^. dame|deme|denme chance|chanza
"""

CHANGE_TIME = """
change|move|switch|adjust|reschedule the|my|what|this|your|ur time|hour|check_in|texts|text|checkin
    |schedule|times
text|ask|message|send|contact|check|do|send_it|send_this me|this|it|these|in|with_me|the_text|texts
    |with|to_me? at|around|after|before|in_the|by #|noon|dinner|work|evening|morning|afternoon
    |mornings|evenings|lunch|night|5pm|instead
at_a|at|pick_a|a|want_a|need_a|in_an|for_a|do|an different|better|new|earlier|later time|hour $
    |please|for|of|to|works|would|instead|is|would_be !i|we|we_will|ill|we_can|maybe_ill
too early|late for_me|for_texts|for_a_text|to_text|to_text_me|in_the_day|to_be_texting
# works better
can you|we|u|yall|i text|ask|do_it|do_this|do_them|check|send|message|get|change|have|make|move me
    |this|it|in|these|the_time|them|texts? earlier|at|in_the|after|before|around|another
    |a_different|to in|at|#|the|noon|morning|evening|afternoon|night|time|dinner|work|day|instead|$
^ too early|late $
^ muy temprano|tarde $
text|ask|check|send|call|can|could|please|prefer|better|^.|do|want|need|like _4 earlier|later in the
    day|morning|evening|afternoon|night please|would|is|works|$
cambiar|cambie|cambien|cambio|cambiarme|mover|cambiame|cambieme la|el|de|mi hora|horario
cambiar|cambie|cambien|mover la_hora|el_horario|de_hora|de_horario
otra|otro|diferente|distinta hora|horario $|por|mejor|es|seria|para|me|del
muy temprano|tarde para mi|los|el|este|estos
{escriba_es} !mas_tarde los|sus|mis|estos|el|un? mensajes|mensaje|textos|texto? en_la|por_la|a_las|mas|de
    |despues_de|antes_de|a manana|mananas|noche|noches|tarde|tardes|temprano|#|dia|trabajo|mediodia
{escriba_es} !mas_tarde mas|a_las|por_la|en_la|despues|antes|como_a_las tarde|temprano|#|manana|noche|tarde|de
    |del
mejor|prefiero|preferiria|puede_ser|puede|pueden a_las|en_la|por_la|mas_temprano|mas_tarde|despues #
    |noche|manana|tarde|de|a|por|$
puede|pueden ser a_las|en_la|por_la|mas_temprano|mas_tarde|de_noche|de_dia|en_las
mornings|evenings|afternoons|nights|weekends|noon|morning|evening|afternoon|earlier|later work|works
    |is|are|be|would_be|would_work|r? better|best|easier $|for|with|than|cuz|because|since|i
text|ask|message|check|hit|send me|it|this? like|about|bout|around|at|by|closer_to|near|before|after
    #|noon|midday|lunch|dinner|supper|breakfast
can|could|will|would|please|maybe you|u|yall|we? text|ask|message|send|check|do me|it|this|these
    |in? earlier|later_in|sooner|in_the_evening|in_the_morning|in_the_afternoon !$
work|working|am_on|got nights|graveyard|days|second_shift|third_shift _3 text|ask|message|send|can_you
mejor|prefiero|pueden|puede|podria|podrian|me? mandenmelo|mandenmelos|mandemelo|mandarlo|mandarmelo
    |mandarlos|escribanme|preguntenme|mandenlo|mandalo|mandenmelas en|por|mas|a|antes|despues|como la
    |las|los|de|tarde|temprano|noche|manana|#
mandarlo|mandarlos|mandarme|mandenlo|mandenmelo|mandenmelos|preguntarme|preguntar|escribirme|escribir
    |textearme mas_temprano|en_la|en_las|por_la|por_las|antes|despues_de tarde|temprano|tardes|mananas|noches|noche
    |manana|tardecito|las|#
a otra|diferente|distinta hora
different|another|better|new time please|pls|for
can|could we|you|u do noon|mornings|evenings|nights|lunch|earlier|later|#|afternoons instead|please|$
rather|prefer|like get|have|receive it|them|this|these in_the|at|around|after|before evening|morning|afternoon
    |night|noon|#|dinner|work
pregunten|preguntenme|escriban|escribanme|manden|mandenme despues|antes|a|como_a de? las|la # siempre|de_ahora|de_hoy|todos_los
cambienme|cambieme|cambiame|cambiarme|me_cambian|me_cambia la|de hora|horario
mandarme|mandar|mandarmelo|enviarme|enviar el|los? mensaje|mensajes|texto|textos? despues|antes|a|como_a de|las
can|could|lets|maybe we|you|u? do|try|make_it # at_night|in_the|pm|am|oclock|instead|every
move|change|switch|push|bump it|this|them|these|mine|me|my_time|my_texts to|back_to|up_to # $.|pm|am|in|at|please|instead|oclock
pueden|puede|podrian|podria|quiero_que|mejor escribirme|mandarme|textearme|preguntarme|me_escriban|me_manden|me_pregunten|me_texteen a las|la #
^|please|can_you|could_you|pls change|switch|move|set it|this|that|me? to # $.|pm|am|oclock|please|instead
trabajo|duermo de|por|en_la noche|dia|manana|tarde _2 mejor|pregunteme|escribame|mandeme a|al|en|por mediodia|la|las
^. mejor en|por|a las|la|el tardes|tarde|mananas|manana|noches|noche|mediodia $.
no me? queda|conviene|acomoda|sirve|funciona esa|esta|la|a_esa|a_esta hora|horario
cambien|cambie|cambienlo|cambielo|cambiame|cambienme|pasenlo|ponganlo|muevanlo a las|la #
"""

ENGLISH = """
^ in|speak|want|prefer|text|switch_to|use|need|can_you_speak|can_we_do|i_speak|i_only_speak
    |only_speak|only|change_to|can_you_text_in|text_in|text_me_in|write_in|write_me_in english $
    |please|only|instead|pls|no_spanish
dont|cant|no speak|read|understand|know|habla any|much|good? spanish
prefer|want|text|switch|talk|write|speak|send|reply|change|messages|texts|this|it|me to|in|it_in
    |me_in|this_in|them_in english
no spanish _1 english
in spanish i speak|read|need|want english
in english please|instead
^. in english $.
ingles por_favor|porfa
{quiero3} en? ingles
can|could i|we|you get|have|send|do|text|switch|change|put|write me|these|this|them|the_texts|it? to|in english
^.|# english please|pls
i? only read|speak|understand|know english
english is better|easier|best
mandamelo|mandenmelo|mandelo|mandenlo|mandamelos|mandenmelos|manden|mande|escriban|escribame|pongalo|cambielo en|a ingles
^ mejor|prefiero|solo|pongan|todo en ingles
^. english only|texts|messages
switch|change|put|go it|me|this|them? back to english
i need|want|prefer|only_want english $|texts|please|messages|in_english
mensajes|textos|preguntas|pasemelo|pasenmelo|pasamelo|mandar|ponganmelo|ponmelo en ingles
"""

SPANISH = """
^ in|speak|want|prefer|text|switch_to|use|need|can_you_speak|do_you_speak|i_speak|i_only_speak
    |only_speak|only|change_to|can_you_text_in|text_in|text_me_in|write_in spanish $|please|only
    |instead|pls
dont|cant|no|i_no speak|read|understand|know any|much|good? english
prefer|want|text|switch|talk|write|speak|send|reply|change|messages|texts|this|it|me to|in|it_in
    |me_in|this_in spanish
in spanish please|instead
^. in spanish $.
^ en|solo|hablo|solo_hablo|habla|hablas|hablan|solamente|mejor_en|prefiero|quiero|puede_en|se_puede
    |en|puede_ser_en? espanol $|por|porfa|please|mejor|nada|solamente
no hablo|entiendo|se|leo|comprendo|ingles|hablar|entender|entiendo_el|se_mucho|se_leer|leo_en
    |hablo_mucho|se_hablar|entiendo_mucho|entiendo_nada_de ingles|en_ingles
no ingles
{escriba_es}|hable|hableme|hablame|mensajes|textos|todo|puede|pueden|me_puede_escribir|escribir
    |hablar|mandar|mandarme|cambiar_a|los_mensajes en? espanol
en espanol por|$|porfa|se|mejor|please
espanol por_favor|porfa
can|could i|we|you get|have|send|do|text|switch|change|put|write me|these|this|them|the_texts|it? to|in spanish
^.|# spanish please|pls
spanish is better|easier|best
solo|nada_mas|nomas leo|hablo|entiendo espanol
mandamelo|mandenmelo|mandelo|mandenlo|mandamelos|mandenmelos|manden|mande|escriban|escribame|pongalo|cambielo en|a espanol
^ mejor|prefiero|solo|pongan|todo en espanol
^. spanish only|texts|messages
switch|change|put|go it|me|this|them? back to spanish
i need|want|prefer|only_want|get|have spanish $|texts|please|messages|in_spanish
mensajes|textos|preguntas|pasemelo|pasenmelo|pasamelo|mandar|ponganmelo|ponmelo en espanol
"""

BACK = """
^ {soft}? im|i_am|we_are back !from_the|from_work|from_lunch|from_town|from_church|from_walmart|from_a $|now|home|again|from|today|in_town|from_vacation|from_my !in_detox
    |in_jail|in_the_hospital|at_it|on_it|to|in_rehab
^ im home|available $|now|again|from
^. back again $|sorry|now|y_all|yall
im|am back online|on_line|on_here
^ im|i_am back got|just out|home|released $|today|yesterday|this_morning|last_night|mon|tues|wed|thurs
    |fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|of
start|resume|restart|continue|unpause my|the|your|texts|texting|sending|check_ins|checkins|again
    texts|messages|me|again|please|$|check_ins|checkins|text
^ unpause|resume $|texts|please
^ {soft}? i|im|ive|just|finally|i_just|i_finally|today_i|i_am? {out_of} jail|hospital|detox|rehab
    |treatment|the_hospital|the_psych|prison|surgery|county|inpatient
    !#_months|#_years|#_weeks|a_year|a_month|a_while|last_year|back_in|in_19|in_20|years|months
^ {soft}? i|im|ive|just|finally|got|i_am just|got|was|been|am|finally? released|discharged !my|the
    |a_new
^ ya? volvi|regrese|estoy_de_vuelta|de_vuelta|ya_estoy_aqui $|del|de|ya|hoy
ya sali|me_dieron_de_alta|estoy_fuera del|de|$|hoy|ya !trabajo|turno|jale|super|bano|la_casa|la_escuela|la_junta
sali|me_soltaron|me_dieron_de_alta|me_dejaron_salir de|del|hoy|ayer|ya la|el|carcel|hospital|detox
    |rehabilitacion|centro|$ !carcel_hace|hospital_hace|hace
{reanudar} los|mis|con|el? mensajes|textos
^. {reanudar} $.
phone|cell|cellphone|fone is|s|got|its? back|working|on|fixed|charged|turned_on again|back|now|$|finally|up
    !my
phone|cell|cellphone is|got|was? back_on|fixed|turned_back_on|working_again|on_again
got|have|added|bought|put my? minutes|service|signal|credit|phone again|now|back|finally|on_my
got|have my phone back|on|fixed|working
^ back with|on|w my|a|the|this? new|same|old? phone|cell|number
sorry|sry i|ive? was|been|havent_been|for_being|for_the? gone|away|out_of_touch|mia|awol|long_silence
    |not_answering|not_texting|disappearing|going_quiet so|for|all|a|these|this|the|lately|$
sorry _2 havent|have_not|didnt texted|answered|replied|been_answering|been_texting _2 back_now|im_back
ya? tengo|me_pusieron|le_puse|hay saldo|minutos|senal|servicio|telefono|cel|celular|linea
    otra_vez|de_nuevo|ya|nuevamente|de_vuelta
ya|otra_vez|ahora_si tengo|sirve|funciona|prende|le_puse|me_llego saldo|minutos|senal|servicio
    |mi_telefono|el_telefono|mi_cel|mi_celular|el_cel
ya me_arreglaron|arreglaron|arregle|me_prendieron|compusieron el|mi telefono|cel|celular
perdon|disculpe|disculpen por|que no_haber|estuve|anduve|me contestado|perdido|perdida|perdi|desaparecido
    |sin_telefono|desaparecida

^ {soft}? i? got out today|yesterday|this_morning|last_night|monday|tuesday|wednesday|thursday|friday|saturday
    |sunday|of_jail|of_the_hospital $.|and|so|now|im|of !of_bed
^ {soft}? back home|at_home $.|now|again|today|from
^ {soft}? i? just|finally? finished|completed|graduated|done_with detox|rehab|treatment|inpatient|my_program
    |residential !months|years
^ {soft}? they|judge|court let|released me out|go|today|yesterday|this_morning
^ {soft}? released|discharged this_morning|today|yesterday|last_night|from
i|now_i can text|answer|reply|respond again|now $|again|now
^ ya? me dieron de? alta
ya|por_fin puedo|voy_a_poder contestar|escribir|responder|textear $|otra|de|ya
aqui|ya estoy|ando de_nuevo|otra_vez|de_vuelta
^. ya tengo telefono|celular|saldo|minutos|senal|servicio $.
ya estoy|ando|vine de regreso|aqui_otra_vez
phone|service|cell|line is|s|are|got|just? back|turned_back|switched_back on
^ im|i_am back lol|haha|now|yall|everybody|everyone|home|on
^. im|i_am out $.|now|today
phone|cell|texting|service works|working|is_working|fixed again|now|$.
got|have|bought|added|paid_for more|new|my? minutes|mins|airtime $.|again|now|today|back
^ {soft}? back from vacation|my_trip|the_trip|out_of_town|detox|rehab|treatment|the_hospital|jail
^. ya estoy|ando|me_encuentro afuera|libre|fuera|en_mi_casa|en_casa|en_la_casa $.|y|despues|de|del !lloviendo|esperando|limpiando
^. ya recargue|le_puse_saldo|pague|compre_saldo|me_recargaron|tengo_celular|tengo_telefono $.|el|mi|nuevo|otra
ya puedo|podre recibir|leer|ver los|sus? mensajes|textos
regrese|volvi|llegue|regresamos ayer|hoy|anoche|ya|del|de_mi|de_mis|del_viaje|de_viaje|de_vacaciones $.|viaje|vacaciones|rancho|del|de
^. ya me soltaron|dejaron_salir|dieron_salida|prendieron
ya? regrese|volvi|llegue pueden|puede|ya_pueden|sigan|sigale seguir|mandar|mandarme|escribir|escribirme|mandando|escribiendo|con
"""

OPT_IN = """
start|begin|resume|send texting|sending|texts|getting|the_texts|my_texts|me_texts|me_the_texts
    |messages|me_messages me|again|please|back|them|$|texts
sign|signed|add|subscribe|resubscribe|reenroll|enroll|opt me up|back|to|in|again|on !for|a_word
    |to_work|down|in_jail
put me back|again !together|to_work|to_sleep|to_bed|in_jail|in_the|in_prison
sign|add|put me up|back|back_on|back_on_the_list|on_the_list
i want|need|would_like|like to? start|restart|begin|rejoin|join|resubscribe|opt_in|get|receive|the
    again|texts|getting|messages|the|these|your|texts_again|it_again|back !over|a|to|my|into|in_shape|at|home
want the|my|your|these texts|messages back|again
text me again|please !later|tomorrow|tonight|at|in
empezar|empiece|empiecen|comenzar|reanudar|iniciar de_nuevo|otra_vez|los_mensajes|con_los_mensajes
    |a_mandar|a_recibir|mensajes
quiero|quisiera|deseo|puedo empezar|volver|recibir|inscribirme|suscribirme|seguir|regresar|comenzar
    de_nuevo|a_recibir|otra_vez|los|mensajes|$|sus|al_programa|recibiendo|al
{mande_si} mensajes|textos otra|de|$
vuelvan|vuelva|vuelvas a mandarme|mandar|enviar|enviarme|escribirme|escribir|textear|textearme $|los
    |mensajes|textos|por_favor
que me vuelvan|vuelva a mandar|enviar|escribir|textear
apuntenme|apunteme|inscribanme|anotenme|metanme|pongame|ponganme otra_vez|de_nuevo|nuevamente
    |en_la_lista|de_vuelta
turn|switch|put them|em|these|the_texts|the_messages|the_check_ins|my_texts back|on
    on|again|back !hold
turn|switch on|back_on the|my|these|your texts|messages|check_ins|checkins
i|we really|do|kinda? miss|missed|missing|been_missing the|these|your|my|getting check_ins|checkins
    |check_in|texts|messages|text
can|could|may|lets i|we|us|you? start|restart|begin|resume|reinstate|do them|it|the_texts|these|the
    _1 again|over|up|back
start|begin them|these|the_texts|the_check_ins|the_messages up|back? again|over|back
    |up
resume|restart|reinstate|reactivate|renew the|my|your|these? daily|nightly? texts|messages|check_ins
    |checkins|service|me
stopped|cancelled|canceled|quit|unsubscribed|ended|opted_out|turned_off these|it|this|them|the_texts
    |by|on? by|on? accident|mistake|accidentally
didnt|never|did_not mean|meant|want to? stop|cancel|unsubscribe|opt_out|quit|end $|it|these|them|the
    |this|getting|texts|your
hit|pressed|sent|typed|texted stop by|on accident|mistake
didnt mean to? stop
changed my mind|i_changed_my_mind _4 texts|messages|start|check_ins|back_on|sign
want|like|need to_get|getting|get|to_be_getting your|the|these texts|messages|check_ins again|back
quiero|quisiera|me_gustaria|necesito|puedo|pueden|podrian|puede|deseo que? me? manden|mandar|mandarme
    |enviar|enviarme|envien|escriban|lleguen los|sus? mensajes|textos? otra_vez|de_nuevo|de_vuelta
    |nuevamente|como_antes
volver|volverme|vuelvan|vuelva a apuntar|apuntarme|inscribir|inscribirme|anotar|anotarme|meter|meterme
    |poner_en_la_lista|activar|suscribir|agregar|agregarme|entrar|recibir|recibirlos
activen|activenlo|activenlos|activelo|activenme|activeme|reactiven|reactivenlo|reactivenme|reactivar
    |activarlo|activarme|reanudenlos|activarlos|prendanlos|prendanlo !la|el_carro
cancele|pare|puse_stop|mande_stop|me_di_de_baja|lo_pare|los_pare|le_puse_stop|di_stop|aprete sin_querer
    |por_error|por_accidente|por_equivocacion|equivocadamente
sin querer|por_error|por_accidente le? puse|mande|di|aprete stop|cancelar|alto
no queria|quise|quiero cancelar|parar|salirme|darme_de_baja|que_los_quitaran|que_pararan
extrano|extranaba|me_hacen_falta|me_hace_falta|echo_de_menos los|sus|el|tus mensajes|mensajitos|mensaje
    |textos
quiero|puedo|quisiera|me_gustaria volver|regresar al|con_el|a_los|con_los|a_recibir programa|mensajes
    |textos|$
can|could|may i|we get|have|receive these|them|the_texts|those|it again|back
subscribe|enroll|register me $|please|again|back|to
vuelvanme|vuelvame|vuelveme|vuelvan_me a mandar|enviar|escribir|poner|apuntar
^. activar|reactivar|activarme|suscribirme $.
can|could|please|pls|would you|yall? start|begin|resume sending|texting the|me|them|those|my _2 again|back
i? want|wanna|like_to_be|put_me back in|on $.|please|the_list|the_program|the_texts !bed|track|my|jail
^|please|you_can|can_you start|turn me back up|on !with
^ {soft}? i? want|like|would_like|need|id_like|ready|wanna|how_do_i|can_i|could_i|how_can_i to? sign_up|join|enroll|register|be_signed_up|get_signed_up|get_on|be_on|get_in $.|please|again|for_this|for_these|for_the|this|the|your|on !for_work|meeting|class|gym
i|we want|need|miss|would_like the|my|these|those messages|texts|check_ins|checkins again|back|please
^. me apunto|anoto|inscribo $.|otra|al|a|en|por
quiero|quisiera|como_puedo|me_gustaria|puedo|deseo entrar|unirme|inscribirme|apuntarme|registrarme|estar al|a|en|$. programa|los_mensajes|mensajes|la_lista|otra|lista|esto|$.
si? quiero otra_vez|de_nuevo|volver_a_tener|de_vuelta|nuevamente los|sus|mis textos|mensajes
like|want|wanna|need|can_i|could_i to? join|sign_up|enroll the|your|this|ur? text|texting|check_in|phone|message|reminder? thing|program|service|list|texts|check_ins
can|could|may|please i|we get|have the|my|those|these texts|messages|check_ins|checkins again|back
^|im_home|im_back|please|you_can start|resume|restart my|the texts|messages|check_ins
me? quiero|quisiera|puedo|gustaria|interesa inscribir|inscribirme|apuntar|apuntarme|anotar|anotarme|registrar|registrarme
pueden|puede|podrian|podria|quiero_que empezar|empiecen|comenzar a mandarme|mandar|enviarme|enviar|escribirme|textearme _2 otra|de_nuevo|$.|mensajes|textos
quiero|quisiera|me_gustaria|puedo entrar|estar|participar|anotarme|apuntarme|regresar otra_vez|de_nuevo|nuevamente|en_el_programa|al_programa
^.|y como|donde|con_quien me inscribo|apunto|anoto|registro|uno
me? apunta|apunten|apunte|anota|anoten|inscribe|inscriben|inscriban|inscriba por|$.|otra|de|pls|porfa|al|a !la_cita
reinscribame|reinscriban|inscribame|apuntame|anoteme|reactivenme|activenme
si? deseo|quiero|acepto participar|seguir_participando|entrar_al|estar_en_el !no
how do|can i|we get back on|in $.|please|the|this|your
si? quiero|deseo que me manden|lleguen|envien|escriban los|mensajes|textos|$. !no
me dijo|dijeron que me anotara|apuntara|inscribiera|registrara aqui|a_esto|con_ustedes|$.
"""
