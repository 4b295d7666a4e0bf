"""Plain words of a stranger on this number, of a changed number, and of a machine that answers."""

from checkin_sms.core.reader.tables import words

# Beside a stop, words that no row foresaw are a stranger's only with one of these.
STRANGERS_WORDS = frozenset(
    words(
        """
    wrong number phone cell person who whose know live lives here
    equivocado equivocada numero telefono celular persona quien conozco vive aqui
    """
    )
)

WRONG_NUMBER = """
wrong number|person|guy|contact|num|party|one_here !on|with|about|of|at|to_talk|in|for|meant|i_meant|sorry_meant|#|try|trying|twice|times|three|two
have|got|texted|texting|had|dialed the|a? wrong number|person|guy|one $|please|sorry|here|stop|this
    |lol
who|whos|whose is|are|tf_is|the_hell_is|the_fuck_is|the_heck_is|r|dis? this|you|it|that $|please
    |and|i|texting|from|with|messaging|how|number|is|sorry|again|keep|why|asking|sending|pls|program
    |person|bro|number_this|really|anyway|so
who|whos is|are|keeps|keep texting|messaging|contacting|asking|writing me|this|these|my|us|$
who|whos is|are|keeps|keep sending me|us
who this $|is|be|number
whose number|phone is this
no_one|nobody|noone _? by|named|with that|this|_ name?
no_one|nobody|noone _? called that|{name} name? !me|back
who are you|u|yall $|and|why|how|please|pls|texting|with|what|i
do i|we know you|u|this
have|got|texting|texted|calling|called|reached|messaging|to|this|thats|thats_the|its the? wrong
    phone|cell|cellphone|line
^ i? dont know you|u $|please|and|stop
dont know who_this|who_you|this_number|who_u|whose_number|who_is_this|who_that_is|who_u_r
    |who_are_you|nobody_named|anyone_named|anybody_named|anyone_by|any_such|no_one_named|no_
who is|are|r? you looking|trying for|to_reach|to_contact
new phone who
what|which number is this
esta|este|ese|yo no es|soy {name}
no soy {name} !mismo
you have|got the wrong
this is not {name}
this is her|his|their husband|wife|mother|mom|mama|father|dad|son|daughter|brother|sister|cousin
    |aunt|uncle|roommate|phone|boyfriend|girlfriend
this isnt|aint {name}
im|i_am not {name}
not|isnt|no_longer|aint _2 number $|anymore|any|now !one|of|sure|good|a|the
not the|_s right? number|person|guy you $|looking|want|think
no_longer has|have|owns|own this|that number|phone
he|she|they|_ {doesnt} live|stay|work here
{doesnt} have|own|use|got this|that number|phone !much|to|a|for|at_night
number changed|belongs|was_reassigned|is_mine_now|is_not_his|is_not_hers|is_not_theirs|is_now_mine
    |used_to_be|is_someone_elses
{third} got|gets|has|have|bought a|an? new phone|number|cell|num
{third} changed|switched|lost his|her|their? phones|numbers|phone|number
no one|body|such by|named|with|called that|_ name|here|$
nobody|noone by|named|with that|_
nobody|noone called that|{name} !me
no _ at|by|with|on this|that number|phone|name|address
have|got|has|use|using|bought his|her|their|that_persons old? number|phone|cell now|$|so|and !saved
moved|died|passed|left|gone and|.? _1 have|got|has his|her|their|this|that number|phone
never heard of you|u|this|him|her|that_person|your_program
i think you have|got the wrong
how did|do you|u|yall get|have|find my|this number|info|contact
where|how did|you|u you|u|get? get|got my number
who gave you|u|yall my|this number
why are|r|do|u|did you|u|yall? texting|messaging|contacting|text|message me who
numero|telefono|persona equivocado|incorrecto|erroneo|equivocada|equivocados|malo
equivocado|equivocada de|el|este? numero|persona|telefono
^. esta? equivocado|equivocada $.
{se_equivoca} de|con? el? numero|persona|telefono|usted
^. {se_equivoca} $.
marco|marcaron|esta_marcando|tiene|tienen mal|el_numero|numero equivocado|mal
^.|y|oye|hola|disculpe|perdon|pero|no_se quien|kien|quienes es|eres|son|habla|escribe|manda|me_habla
    |me_escribe|me_manda|me_esta_escribiendo|me_textea|es_usted|esta_escribiendo|es_este|me_esta $
    |usted|este|esto|tu|ustedes|por|de|y|mensajes|numero|ahi|porque|estos|perdon|disculpe|para|el
    |escribe|textos|texto|mandando|escribiendo
con quien hablo|tengo|estoy_hablando|me
de parte_de|donde quien|es_este_numero|me_escriben|consiguieron|sacaron|me_conocen|me_habla
de quien es este|el numero
no los|lo|la|te|le|les|conozco_a|la_conozco|lo_conozco conozco|ningun|ninguna|nadie|esa|ese
no conozco a|ningun|ese|esa|su|este !nadie_aqui|mi|gente
este|ese ya? no es el|su|mi|de|de_el|de_ella numero|telefono|el|ella|_ de|$|telefono|ya
este no es el_numero|su_numero|el_telefono|el_celular
este|ese numero|telefono ya_no|no|es|ahora|ya es|le_pertenece|es_mio|mio|pertenece|tiene|es_de
este|ese numero|telefono|celular es|pertenece|le_pertenece de|a otra|otro|alguien|una
ya? no es su|el numero|telefono de|$|ya
{third_es} cambio|cambiaron|tiene|perdio|ya_no_tiene de|su|nuevo|un|otro|este|el? numero|telefono
    |celular
ya? no vive|esta|trabaja aqui $|ya|esa|ese|el|ella|nadie
aqui no vive|hay|esta|es|conocemos nadie|ningun|ninguna|esa|ese|el|ella|$|de|con|a
no hay nadie|ninguna|ningun con_ese|aqui_con|llamado|llamada|con_el_nombre|que_se_llame|persona_con
no soy la_persona|quien|esa_persona|el_que|ese|el|la_que !mismo|misma|unico|unica|mejor|de_antes
como consiguieron|consiguio|obtuvieron|tienen|tiene|sacaron|consiguiste|obtuvo mi|este numero
    |telefono
quien les|le|te dio mi|este|el numero
theres|there_is|there_are|aint|there_aint|we_have|got no|nobody|no_one|none {name}|by_that_name|named !on
theres|there_is|there_aint|aint no|nobody|no_one _ at|here|by|on_this|in_this $|this|that|the|phone
    |number|house !food|room|more|one|way|meeting|hope|point|problem
this|dis|it|that isnt|is_not|aint|not|aint_no _ phone|number|cell|line|house !my|your|the|a|that|working
_ phone|number no_more|anymore $ !my|your|this|the|have|answer|use|working
i just got|bought|received this|the number|phone_number !from_my
this|its used_to_be|was my moms|my_dads|somebody_elses|someone_elses|another_persons phone|number
_ moved _2 this_is|its|thats my phone|number now
^ i? dont|do_not know any|an|a|no {name} $.
this is a business|company|work|office|fax line|phone|number
bought|got this phone used|second_hand|secondhand
este|ese celular|numero|telefono|cel|linea ya_no|no es|le_pertenece de|a_el|a_ella
me|nos? acaban_de|apenas_me|recien_me dar|dieron|asignaron este|el numero
usted|ustedes marco|marcaron|marca mal|otro_numero
este|ese es el telefono|numero de un|una|otra oficina|negocio|tienda|taller|empresa|persona|casa
this|that|the phone|number|line belongs to my|someone|somebody|a|another
my name isnt|is_not|aint {name}
no {name} lives? here|at_this_number|on_this_phone
^. whos|who_is|who texting|messaging|contacting|bothering me $.
quien me esta|anda texteando|escribiendo|mandando_mensajes|mandando_esto
"""

# Somebody else's mistake, and somebody else's number.
NOT_OURS = """
someone|somebody|{kin}|i|he|she|they|boss|mom|job called|dialed|texted|rang|dial|call me|us|the|a? wrong number _1
got|have|wrote_down|saved|has a|my|the? new number for my|the|mi
why is|are this|these|it|the_texts in spanish|english
"""

NEW_NUMBER = """
my new number|phone_number|cell_number is|its|$|now|below
this|here is|be|s|its? my new number|phone|cell|num
i|ive|i_just|just|just_got|i_now|got|have|we got|have|changed|getting|switched|got_a|has|had|have_a
    a|to_a|my? new phone_number|number|cell_number !of
new number $|for|is|same|this|here|call|text|now|please
^ got|have a|my new number|phone_number|cell_number $.|its|it|is|now|here
changed my number|phone_number !one
my number|phone_number|cell_number changed|is_changing|will_change|is_now|is_going_to_change
    |has_changed|is_different|got_changed
text|call|reach|send|contact me|it|my_texts|them on|at|to my new|other|different|new_number number
    |phone|cell|one
use this|my_new|my_other number from|instead|now|for|number|please
este|aqui|ahora es|tengo mi|el|un nuevo|otro numero|telefono|nuevo|celular
mi nuevo|numero numero|nuevo|telefono|celular !favorito
mi numero|telefono|celular cambio|es_otro|va_a_cambiar|ahora_es|ya_es_otro|nuevo_es
{cambie} de|mi|el? numero|telefono_nuevo|linea|numero_de_telefono|celular_y_numero
tengo|ya_tengo|consegui|me_dieron otro|nuevo|un_nuevo|numero|un numero|nuevo|telefono_nuevo
    |numero_nuevo
numero nuevo $|es|para|este|aqui|ya
^. new phone|number|cell $.
my number is|s # now|from_now_on|instead
use|text|try|call # from_now_on|instead|now_on
{cambie} de|el|mi? cel|celular|telefono|numero|chip es|ahora_es|el_nuevo|nuevo|al
"""

AUTO_REPLY = """
^.|this_is_an|this_is_a|an automated|automatic|auto|automatically response|reply|generated|message
    |sent|replied|responder|text
auto reply|response|responder|replies|text
im|i_am driving right|now|with|and|at|ill|focus|will|can|i !me|to|him|her|around|my|back|over|a|for
    |home_from
^. {soft}? im|i_am driving $.
driving focus|with_focus
^. driving mode
sent automatically
do not disturb while|is_on|mode|on
focus turned on
out of office|the_office|my_office
your message|text|sms was_not|could_not|cannot|has_not|cant|did_not|couldnt|is_not be|sent|delivered
    |been|deliver|get
message|messages blocking|undeliverable|failed|not_delivered|delivery_failed|delivery_failure
    |send_failure
undeliverable
free msg|message unable|this
unable to|2 send|deliver|receive message|sms|text|messages|texts
mailbox is? full
number|person you have|are? dialed|reached|trying_to_reach|calling
number is|you not|no|have|cannot monitored|in_service|longer|receive|active|accept
cannot|cant|unable|not|doesnt|does_not|unable_to|not_able_to receive|accept|receiving|get text|sms
    |short|texts messages|message|code|codes
not monitored
this number|line|phone|inbox does_not|doesnt|is_not|cannot|cant|dont accept|receive|monitored|able
    |support|take texts|text|incoming|messages|sms|to|$|replies
in a meeting call you later  # canned reply
see your message when
reply|text urgent to send
respuesta|mensaje|contestacion automatica|automatico
^. estoy|voy manejando|conduciendo en_este|con_la_funcion|ahora_y|y_no|no|te|le
modo conduccion|no_molestar|manejando|manejo
fuera de la? oficina
buzon lleno|esta_lleno
mensaje no_entregado|no_enviado|no_pudo
no se pudo|puede entregar|enviar
numero no|que_usted existe|esta_disponible|marco|recibe|esta_en_servicio|acepta
este numero no recibe|acepta
"""
