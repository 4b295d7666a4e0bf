"""Plain words that ask for help, and questions about the service itself."""

HELP = """
^. {soft}? help|ayuda|auxilio|ayudame|ayudenme $|me|please|now|por|asap|with_this|ya
i|please|pls|really|we|someone|you|u|just|can|could|need|i_really|somebody help me $|please|now|im|i
    |asap|right|someone|somebody|bad
^. help me $|please|now|asap
help me please|now|asap
i|really|just|i_really need|want|needing help $|please|now|asap|right|bad|so|badly|today|tonight
    |real|rn|soon|fast|and
need some? help $|please|now|asap|right|bad|badly|tonight|today
{need} help $|please|now|asap
can|could|will|would someone|somebody|you|u|anybody|anyone please? help me? $|please|now|asap|out
necesito|ocupo|nesesito|quiero|pido|busco de? su|mucha|tu? ayuda|auxilio $|por|ya|ahora|urgente
    |porfa|hoy|pronto|y
me|nos puede|pueden|puedes|podria|podrian ayudar $|por|ya|porfa|ahora
ayudame|ayudenme|ayudeme $|por|porfa|ya
how long do i have_to|need_to|gotta|got_to do|keep_doing|answer this|these|it
which|what end|side|one is the good|bad|best|worst one|end|side|$
do|does|can|will other|anybody|anyone|people|everybody|everyone|somebody? _1 see|read my answers|texts|messages|numbers|replies
quien manda|lo_manda|manda_esto|manda_estos|escribe_esto $.|esto|estos|los
a? que hora|horas mandan|llega|llegan|me_mandan|escriben el|los|este? mensaje|mensajes|texto|textos|$
"""

# Questions about the service itself: what it is, how to answer, what it costs.
ABOUT = """
^. {soft}? what_is|whats|what_are|what|wat_is this|these|dis $.|about|for|text|texts|thing|program
    |message|messages !number|is
^. {soft}? what is|are this|these texts|messages? all? for|about
^. whats|what_is this|these about|for $.
^. whats|what_is this|these all about|for $.
how does|do this|it|these|the_texts|the_check_ins|the_program|this_thing|this_program work
how do|should|am|can|would i supposed_to? answer|reply|do_this|use_this|respond|text_back|score|rate_it
    |work_this $.|this|these|to|with|the|it !my|him|her|them
do|should|can i just|only|have_to|need_to? text|type|send|press|reply|put|pick|give a|the|one|any?
    number
what|which number|key|button do|should|am|can|would i we? supposed_to? put|text|send|press|type|use
    |pick|push|reply
does|do|is|will|did this|it|these|the_texts|the_text|texting|texts _1 cost|costs|charge|free|use_up
    |use_my|take_my|count_against !him|her|time
is this|am_i_talking_to|are_you|r_you|this|is_it|is_there|are_these|are_you_guys _1 robot|machine|bot
    |automated|computer|a_real_person|real_person|a_person|a_human|human !there|here|who
signed me up for this|these|it
^. i? dont_understand|dont_get|didnt_understand|didnt_get|not_sure_how_this|confused_about|confused_by
    this|it|these|the_question|the_number|the_numbers|your|what_you|works|how_this|what_this
dont|not|no know|sure how|what to answer|reply|respond|use_this|do_this|text|put|press|text_back
    !anymore|her|him|them|my
can|could you explain this|it|how|the|what|again
^. explain|please_explain|explain_please $.|this|how|the|what|again
# is the? worst|best|highest|lowest|most|least right $|?
^. que|k|q es|son esto|estos|este_mensaje|este_numero|estos_mensajes|estos_textos|este_programa $.|del
    |de|para|que|por
para que|k|q es|son|sirve|sirven esto|este|estos
como|komo funciona|trabaja|se_usa|se_hace|sirve esto|este|estos|el|la|$.
como le_hago|hago|se|tengo_que|debo para_contestar|contestar|responder|contesto|respondo|usar_esto
que|cual|k|q numero|tecla|boton le|les? pongo|mando|aprieto|oprimo|marco|pico|escribo|debo|tengo|hay
esto|estos|el|los|me|mandar|contestar mensajes|textos|mensaje|texto|van_a|va_a? cuesta|cuestan|cobran
    |cobrar|cobra|sale_caro|gasta|gastan algo|dinero|mis|minutos|saldo|por|$|de
tiene|tienen costo|precio|cargo
es|esto|son|eres|usted_es|es_usted|ustedes_son|hablo_con un|una? maquina|robot|computadora|grabacion
    |persona_real|automatico
no le? entiendo|entendi|entendemos a_esto|como|esto|que|bien_esto|el_mensaje|la_pregunta|lo_que
    |estos !ingles|nada_de_ingles|a_mi
^. no le? entiendo $.
de que se_trata esto|este|estos|$
que|k tengo|hay|debo que? poner|contestar|responder|mandar|escribir $|aqui|ahi|en
what do i do with this|it|these $
^|i dont|do_not|didnt understand|get what_to_do|how_to|what_this
^. what|wat are|r these|the|those numbers|questions|texts $.|for|about|mean
what do i press|push|dial|hit|type|text|put|send|reply $.|now|here|again
what|wat do|does the|these|this|those|a number|numbers|# mean|stand_for|means
dont|not|do_not know|sure|certain|clear what|how|wat to type|put|send|text|reply|answer $.|here|back|now|for
what|wat am|are|do i|we supposed|suppose|suposed|need|meant to? send|text|put|press|say|answer|type|reply
^ {soft}? is|does|would #|zero|nine|ten good|bad|best|worst|high|low|mean
how do|can|should i use|work|answer|do this|the text|texting|check_in|phone? thing|program|service
^. what|wat do|should i send|text|put|press|reply back $.
^. como|komo contesto|respondo|le_contesto|les_contesto|se_contesta $.
^. es|eres|son|usted_es una|un? persona|maquina|robot|computadora o
el|un|si? # es mucho|poco|bueno|malo|alto|bajo|lo_mejor|lo_peor
no le? entiendo joven|senor|senorita|mijo|mija|oiga
no|ni|ya_no se|entiendo|comprendo como|que|con_que contestar|contesto|responder|respondo|poner|mandar|escribir $.|esto|aqui|el
con|en que|cual numero|tecla|palabra contesto|respondo|se_contesta|le_contesto
esto|el_servicio|los_mensajes|el_programa es|son gratis|gratuito|gratuitos|de_paga|caro|con_costo
quien|quienes manda|mandan|envia|envian|escribe|escriben estos|este|esto|los|el mensajes|mensaje|textos
que significa|quiere_decir|es el|un|cada? #|cero|nueve|numero
de que es|son|trata|se_trata este|esto|estos|el mensaje|mensajes|$.
me? explica|explican|explique|puede_explicar|pueden_explicar como|que|de_que|esto|otra
no le? entendi|entiendo|capto la|el|esa|lo_que pregunta|mensaje|dice|preguntan|quieren
^. que|k pongo|contesto|respondo|mando|escribo|marco $.|aqui|ahi
que|cual numero es bueno|mejor|malo|alto|bajo|el_bueno
who|whos|who_is is|s? sending|sends these|this|the|them texts|messages|$.|text
"""
