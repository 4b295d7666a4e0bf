"""Plain words that ask us to stop texting. A closed list: a program must not lose a person by a
guess, and must let go whoever asks.

`^ stop` alone is a keyword already (see keywords_table); a word inside an answer never counts:
"end of my rope", "bus stop", "quit drinking 12 days ago".
"""

OPT_OUT = """
^ stop please|pls|plz|now|already|it|this|these|them|all|that|ok|thanks|thank|i|im|sir|maam|bro|me|asap|immediately
^ please stop $|now|this|it|already|the|these|all|with
^ stop|stopall|unsubscribe|optout $  # a clause of its own in a longer text
^ stop yall|you $
stop|quit|cease|end|halt {texting} me|my|us|to|this|these|please|$|now|here|people|so|already|at|every|anymore
stop|quit|cease|end|cancel|halt|no_more all|the|these|your|my|this|with|any|ur|those|sending|getting|daily|automated? all|the|these|your|my|daily|of|check? {texts}
stop|quit|cease|cancel|end sending|getting|messaging|texting|contacting me|my|us|this|these|the|any|all|stuff|your|daily|messages|texts
stop it with
cancel|end|stop my|this|the subscription|service|texts|messages|enrollment|membership|program|check_ins|checkins|check_in
cancel me
make|get it|this|these|them|the_texts|the_messages to? stop {texts}|$
no more {texts}|of_these|of_this_texting
no texts|messages|mas_textos please|anymore|$
{remove} me|my_number|my_name|my_phone|us|this_number|this_phone off|from|out|of|please|$|now
{remove} me|my_number|my_name|us
unsubscribe|unenroll|deregister|unlist|opt_out|opting_out|sign_me_out me|my|us|from|please|$|now|i|of|this
opt me out
want|wanted|need|like|wish to unsubscribe|opt_out|be_removed|be_taken_off|be_off|stop_the|stop_these|stop_receiving|stop_getting|get_off|cancel_this|cancel_the|quit_the_texts|quit_the_program|quit_this_program|leave_the_program|leave_this_program|drop_out|be_left_alone|unenroll|end_this_service|end_these_texts|end_the_texts|withdraw
want|wanted out of|off|from|$ this|the|your|ur|these list|program|texts|messages|thing|service
want off the|this|your list|program|texts
dont|do_not|never {text} me|us|my|this|here|anymore|again|no_more|ever !until|till|before|after|so_early|so_late|during|while|if_you
dont|do_not {text} $
dont send|sending me|us? any|anymore|more|these|your|no|this|the|those|anything|nothing|stuff|no_more? more|of_these|of_those|daily? {texts}|anything|stuff|crap
dont want|need|wish|like|care to? any|anymore|more|these|your|no|the|those|this|get|receive|getting|receiving|have|be|to_get|no_more any|anymore|more|these|your|the|no|of_these|of_your? more|of_these|daily? {texts}
dont want|like to? be|getting|get texted|messaged|contacted|bothered|on_this_list|on_your_list|on_the_list|in_this_program|part_of_this
dont want|wish to participate|be_in_this|do_this_program|be_part
dont want this|these|them anymore|$
leave me alone
lose|delete|erase|forget|block my number|info
not interested $|in|anymore|in_this|please
im|i_am not interested|done_with_these|done_with_your
im|i_am done|finished|through with your|these|this|the texts|messages|program|service|check_ins|checkins
take|get this|me off my phone
get me off|out_of this|the|your list|program|thing|text
who do i tell to stop
how do|can|to i|we|you? stop|cancel|unsubscribe|opt|get_off|end|turn_off this|these|the|out|from|$|getting|of|your
turn|shut|switch these|this|the|them|it? {texts}? off
i said|told|asked you|yall|u|? to? stop|quit
if you dont stop
why wont you stop
block|blocking|reporting you|this_number|this
fuck|screw off $|and
dejeme|dejenme|dejame|dejen en paz|de_molestar
{deje} de {mandar}
{deje} de molestar|molestarme|chingar
{deje} de llegarme|llegar mensajes|textos
no|ya_no|nunca|jamas|no_mas me? {mande} !tarde|temprano|de_noche|a_las|hasta|antes|todavia
no|ya_no|ya_no_mas me? quiero|deseo|quisiera|necesito|quiero_que_me|gustaria {recibir}|mas|que_me_manden|sus|estos|estar|los|me_manden {texts}|mas|nada|en|sus|estos|los|de? {texts}|lista|programa|nada|esto|$
no|ya_no quiero|deseo mas|sus|estos|los|que_me {texts}|manden|escriban|envien|molesten|texteen|contacten|llamen
no|ya_no quiero recibir|que_me_escriban|que_me_manden|que_me_envien|que_me_texteen|que_me_molesten|que_me_contacten|que_me_sigan|sus_mensajes|participar|estar_en_esto|estar_en_la_lista|estar_en_el_programa|seguir_en_el_programa|seguir_recibiendo|seguir_en_esto|saber_de_ustedes
no mas|quiero|necesito sus|estos|mas|los? mensajes|textos|texto
basta de|con mensajes|textos|los|sus|estos|tanto
{saque} de|$|por_favor|ya|del|la !quicio|onda|trabajar
{saque2} mi numero|nombre|telefono
{baja} de|del|por_favor|$|la|ya
{quiero} cancelar|darme_de_baja|salirme|salir_del_programa|salirme_del_programa|dejar_el_programa|salir_de_la_lista|que_me_saquen|que_me_quiten|que_me_borren|que_paren|que_dejen_de|que_me_dejen|desuscribirme|dejar_de_recibir|que_me_den_de_baja|parar_los_mensajes|detener_los_mensajes|salir_de_esto
cancelar|cancele|cancelen|cancela|parar|detener|detengan|paren|pare|suspendan|suspender|quiten|termine|terminen ya|con? los|mi|mis|el|este|estos|sus|esos|la mensajes|mensaje|suscripcion|servicio|textos|programa|texto
paren|pare|parale|parenle|alto|para ya? de|con|por_favor|ya|$ {mandar}|los|sus|estos|molestar
alto|stop|parar|cancelar|basta ya|por_favor|mensajes|a_los_mensajes|con_los_mensajes|textos
no me interesa $|esto|ya|su|el|gracias|mas|por
ya no me interesa
no|ya_no molesten|me_molesten|molestar|moleste|me_moleste|molestes|me_molestes|insistan
no quiero nada_de_ustedes|nada_con_ustedes
no mensajes|textos
bloquear|bloqueare|bloqueo este|su|el|los numero
"""

# Asking us not to stop, and somebody else's texts.
NOT_OPT_OUT = """
dont|never|please_dont|not|wont_ever ever? stop|quit
dont want _? _? to? stop {texts}|texting|getting
not leave me alone
wont|would_not|doesnt|dont|didnt leave me alone
^ stop i|im|me at|by|for|on|in|off|to|laughing|when|it_hurts
stop it i lol
no se|se_si quiero
dont text|call|message me him|her|them
dont text|message and|while
dont text|message my ex|mom|dad|sister|brother|boyfriend|girlfriend
^ stop this|it|that craving|urge|pain|feeling|from|madness|drinking|using
no me escriben|manda_mi|escribe_mi|llama_mi|mandan_nada|escribe_nadie|llama_nadie
dont want these|the|this cravings|urges|feelings|drugs|craving|urge|feeling|pain|life
cant|wont stop
"""
cat > phrases_call.py <<'E'
"""Plain words that ask for a call or for a person."""

CALL_ME = """
^ {soft} call|phone|ring me|of !a|an|crazy|old|names|maybe|ishmael|stupid|that|duty|back_never|dumb|liar
{soft2} call|phone|ring me !a|an|crazy|names|stupid|dumb|that
call of $  # call me on a T9 keypad that guesses
can|could|will|would|may|wil|cud|can_i_have|should {who}|u|he|she|they|ben|_ please|just|pls|maybe? give_me_a_call|call|phone|ring|call_me|talk_to_me|talk_with_me|reach_out_to_me|talk|check_on_me !you_names|about_the|my_mom|him|her|them|to_him|to_her|my|the|back_later_lol|911|in_sick|it
{who} to? please? call|phone|ring me !a|an|crazy|names
call me back|asap|now|please|when|later|tomorrow|tonight|today|at|after|before|anytime|if|soon|right|on|in|as|whenever|someone|this|thanks|around|instead !a|crazy
give|giv me a|1 call|ring|buzz|holler
have|tell|ask|get|let {who}|him|her|them|my|ben|_ _3 to? call|phone|ring|reach_out_to|talk_to me
i|id|really|just|i_really want|need|like|love {who} to call|phone|ring|talk_to|reach_out_to me
{need} talk|speak|chat|vent|open_up !about_the|less|shit|to_him|to_her|to_my_boss|to_my_mom|to_my_dad|to_my_wife|to_my_husband|to_my_kids|to_them|to_my_lawyer|to_my_landlord|to_my_daughter|to_my_son|to_my_sister|to_my_brother|to_my_po|to_my_ex|to_my_family|him|her|more|english|spanish|with_him|with_her|with_them|to_my_girl|to_my_bf|to_my_gf|to_the|to_god|with_my_wife|with_my_husband|with_my_mom|with_my_boss|louder|up
{need} a|1|the phone? call|call_back|callback !center|to|list|log
{need} a|to_have_a talk|conversation|word_with_someone|word_with_you $|with_someone|with_you|with_my_mentor|please|now|asap|today
{need} {a_who} $|please|now|asap|here|to|who|right|bad|today|tonight|i|soon|that !for|do_list
{need} {a_who} to_talk|to_talk_to|to_speak_to|to_call|to_listen|to_talk_with
can|could|may|should|cud i|we|u|you|someone|somebody|anyone please|pls|just|maybe? talk|speak|chat|talk_to|speak_to|get_a_call|have_a_call|get_someone|get_somebody|talk_please !about_the|to_him|to_her|to_my_boss|to_my_mom|english|spanish|my|them
i could|can use {a_who}|a_call|a_friendly_voice|someone_to_talk_to|an_ear !to_help_me_move
{a_who} to talk|speak to|with
{a_who} i can talk|speak to|with
is|are {who}|anyone|you there|around|available|awake|up to_talk|for_a|$|tonight|now|who|please !for_dinner
let|lemme me talk|speak to|with {who}|a|my
talk|speak to|with|2 {a_who} $|please|now|asap|today|tonight|soon|right|real|who|about
talk to a|an|the|my human|person|real|someone|mentor|counselor
^ {soft}? hit me up $
^ pick up $|the|please
please call $|me|asap|now|back
need|want|wants a call $|please|now|from|back|asap|tonight|today
sos $|please|help|now
llamame|llamenme|llameme|llame_me|hablenme|hableme|marcame|marqueme|marquenme !por|loco|la_atencion|asi
^ {soft_es}? llamar|llamada por_favor|$|ya|ahora
me {puede}? {llamar} !la_atencion|mucho|por_mi_nombre|mi|cada|todos|siempre|asi|ayer|el_juez|la_policia|el_doctor_y
me puede|pueden|puedes|podria|podrian|podrias|pudiera|pueda llamar|hablar|marcar|contactar|telefonear
{puede} llamarme|marcarme|hablarme|hablar|llamar|platicar|hablar_conmigo|contactarme !a_mi_mama|mas|ingles|espanol|a_mi_jefe|de_otra
{quiero3} hablar|platicar|conversar|desahogarme|charlar $|con_alguien|con_una|con_un|con_mi_mentor|con_mi_mentora|con_usted|con_ustedes|con_el_mentor|con_mi_consejero|con_mi_consejera|con_mi_padrino|con_mi_madrina|ya|ahora|por|urgente|porfa|con_quien|hoy|ahorita|contigo|pronto|con_el_equipo|con_el_personal|con_alguien_ya|con_una_persona|con_la_consejera|con_el_consejero|con_un_consejero|y|de_algo|un_rato
{quiero3} una|un|su|la llamada|llamado|telefonazo
{quiero3} que|k me|alguien|alguien_me|mi_mentor_me|mi_mentora_me|me_por_favor llame|llamen|marquen|hable|marque|hablen|llames|contacten|contacte
{quiero3} a? alguien|mi_mentor|mi_mentora|una_persona|mi_consejero|mi_padrino|mi_consejera con|para|que|$|ya|ahora|por|a|urgente quien|hablar|me_escuche|conversar|platicar|que_hablar|favor?
{quiero3} alguien|a_alguien|una_persona con_quien|con_quien_hablar|para_hablar|que_me_escuche|que_me_llame
alguien|alguno|quien|alguien_que me? {puede}? llamar|llamarme|llame|hablar|hablarme|marcar !a_la_puerta
puedo|podria|podriamos|podemos|se_puede hablar|platicar|conversar !con_mi_jefe|mas|ingles|mejor|espanol
echame|echeme|echenme|dame|deme|denme|me_da|me_echa|me_dan|regalame un|una fonazo|telefonazo|llamada|llamadita|grito
digale|dile|diganle|pidale|pidele|avisele|avisale a _3 que me llame|llamen|marque|hable|contacte
hay alguien ahi|despierto|disponible|con_quien|para_hablar|que
alguien con quien hablar|platicar
me urge hablar|una_llamada|que_me|platicar
^ hablar|hablamos|hablemos $|por_favor|con
favor de llamarme|llamar|marcarme|comunicarse
"""

# Somebody else's calls, and not wanting one.
NOT_CALL_ME = """
dont|never|not|no|cant|stop|quit|didnt|wont|no_need|dont_have|dont_need|dont_want|no_reason _? _? to? call|calling|ring|phone me
dont|do_not|cant|not|never|didnt|wont|nothing {want_}? _? to? talk|speak|chat
dont|didnt|not|no need|want|have|wanted a|to call|a_call|talk|speak|anyone|someone|anybody|you|them|nobody|no_one
{other} {always}? call|calls|called|calling|rings|phones me
{other} {always} call|phone|ring me
told|tells|asked|waiting|waited|wait|forgot|promised|supposed|begged _3 to? call me
waiting|waited|wait for|on _3 call me|to_call_me
when|if|because|that|because_they|why|and_they|and_he|and_she they|he|she|people|kids|everyone call|calls me
call me if_you|if_u need
no me|nos llames|llamen|llame|marques|marque|hables|hablen|llamaron|llamo|ha_llamado|han_llamado|hablaron
no quiero|necesito|tengo_ganas_de|deseo|puedo|hace_falta hablar|platicar|llamadas|que_me_llamen|que_me_llame|una_llamada|a_nadie
no {quiero3} hablar|platicar|que_me_llame|que_me_llamen
me llamo|llaman_por|llaman_el|llama_mi|llaman_mis|llama_la|llaman_del
who can|could|do|should i call
need to talk less|about_it_later
talk to my mom|dad|sister|brother|kids|son|daughter|wife|husband|boss|landlord|lawyer|po
"""
cat > phrases_who.py <<'E'
"""Plain words of a stranger on this number, of a changed number, and of a machine that answers."""

WRONG_NUMBER = """
wrong number|person|guy|phone|contact|num|#|one_texting !on|with|about|of|at|to_talk|in
wrong number
have|got|texted|texting|had|dialed the|a? wrong number|person|guy|one $|please|sorry|here|stop|this|lol
who|whos|whose is|are|tf_is|the_hell_is|the_fuck_is|the_heck_is|r|dis|? this|you|it|that $|please|and|i|texting|from|with|messaging|how|number|is|sorry|again|keep|why|asking|sending|pls|program|person|bro|number_this|really|anyway|so
who|whos is|are|keeps|keep|be|? texting|messaging|contacting|sending|asking|writing me|this|these|my|us|$
who|whos is|are sending|texting
who this $|is|be|number
who are you|u|yall
do i|we know you|u|this
dont know you|u|who_this|who_you|this_number|who_u|whose_number|who_is_this|who_that_is|who_u_r|who_are_you|nobody_named|anyone_named|anybody_named|anyone_by|any_such|no_one_named|no_
new phone who|whos|? dis|this|who
you have|got the wrong
this is|aint|isnt not|no|? {name_not}
not|isnt|no_longer|aint _1? _? number $|anymore|any|now !one|of|sure|good|a|the
not the|_s right? number|person|guy you $|looking|want|think
no_longer has|have|owns|own this|that number|phone
{doesnt} have|own|use|got this|that number|phone !much|to|a|for|at_night
number changed|belongs|was_reassigned|is_mine_now|is_not_his|is_not_hers|is_not_theirs|is_now_mine|used_to_be|is_someone_elses
{third} got|gets|has|have|bought a|an? new phone|number|cell|num
{third} changed|switched|lost his|her|their|? phones|numbers|phone|number
no one|body|such by|named|with|called that|_ name|here|$
nobody|noone by|named|with|called that|_
never heard of you|u|this|him|her|them|it|that_person|your_program
i think you have|got the wrong
im|i_am not {third}? $ never_matches
how did|do you|u|yall get|have|find my|this number|info|contact
where|how did|you|u you|u|get|? get|got my number
who gave you|u|yall my|this number
why are|r|do|u|did you|u|yall|? texting|messaging|contacting|text|message me who
numero|telefono|persona equivocado|incorrecto|erroneo|equivocada|equivocados|malo
equivocado|equivocada de|el|este? numero|persona|telefono
{se_equivoca} de|con|? el|? numero|persona|$|telefono|usted
{se_equivoca} $
marco|marcaron|esta_marcando|tiene|tienen mal|el_numero|numero equivocado|mal
quien|kien|quienes es|eres|son|habla|escribe|manda|me_habla|me_escribe|me_manda|me_esta_escribiendo|me_textea|es_usted|esta_escribiendo|es_este|me_esta $|usted|este|esto|tu|ustedes|por|de|y|mensajes|numero|ahi|porque|estos|perdon|disculpe|para|el|escribe|textos|texto|mandando|escribiendo
con quien hablo|tengo|estoy_hablando|me
de parte_de|donde quien|es_este_numero|me_escriben|consiguieron|sacaron|me_conocen|me_habla
de quien es este|el numero
no los|lo|la|te|le|les|conozco_a|la_conozco|lo_conozco conozco|ningun|ninguna|nadie|esa|ese
no conozco a|ningun|ese|esa|su|este !nadie_aqui|mi|gente
este|ese ya? no es el|su|mi|de|de_el|de_ella numero|telefono|el|ella|_ de|$|telefono|ya
este no es el_numero|su_numero|el_telefono|el_celular
este|ese numero|telefono ya_no|no|es|ahora|ya es|le_pertenece|es_mio|mio|pertenece|tiene|es_de
ya? no es su|el numero|telefono de|$|ya
{third_es} cambio|cambiaron|tiene|perdio|ya_no_tiene de|su|nuevo|un|otro|este|el? numero|telefono|celular
ya? no vive|esta|trabaja aqui $|ya|esa|ese|el|ella|nadie
aqui no vive|hay|esta|es|conocemos nadie|ningun|ninguna|esa|ese|el|ella|$|de|con|a
no hay nadie|ninguna|ningun con_ese|aqui_con|llamado|llamada|con_el_nombre|que_se_llame|persona_con
yo|este|aqui no soy|es|vive {name_}? never_matches
no soy la_persona|quien|esa_persona|el_que|ese|el|la_que
como consiguieron|consiguio|obtuvieron|tienen|tiene|sacaron|consiguiste|obtuvo mi|este numero|telefono
quien les|le|te dio mi|este|el numero
"""

NEW_NUMBER = """
my new number|phone_number|cell_number is|its|$|now|below
this is|my is|my|this my|new new|number number|is|phone never_matches
this|here is|be|s|its? my new number|phone|cell|num
i|ive|i_just|just|just_got|i_now|got|have|we got|have|changed|getting|switched|got_a|has|had|have_a a|to_a|my|? new phone_number|number|cell_number !of
new number $|for|is|same|this|here|call|text|now|please
i|ive|just|had_to|have_to|gotta|going_to changed|change|switched|switch|changing|lost_my_phone_and_changed|got_my_number_changed my|numbers|phone_numbers|phone|? number|numbers|#|never_matches
changed my number|phone_number
my number|phone_number|cell_number changed|is_changing|will_change|is_now|is_going_to_change|has_changed|is_different|got_changed
text|call|reach|send|contact me|it|my_texts|them on|at|to my new|other|different|new_number number|phone|cell|one
text|call|reach me at|on {phone_} never_matches
use this|my_new|my_other number from|instead|now|for|number|please
este|aqui|ahora es|tengo mi|el|un nuevo|otro numero|telefono|nuevo|celular
mi nuevo|numero numero|nuevo|telefono|celular !favorito
mi numero|telefono|celular cambio|es_otro|va_a_cambiar|ahora_es|ya_es_otro|nuevo_es
{cambie} de|mi|el? numero|telefono_nuevo|linea|numero_de_telefono|celular_y_numero
tengo|ya_tengo|consegui|me_dieron otro|nuevo|un_nuevo|numero|un numero|nuevo|telefono_nuevo|numero_nuevo
numero nuevo $|es|para|este|aqui|ya
"""

AUTO_REPLY = """
automated|automatic|auto|automatically response|reply|generated|message|sent|replied|responder|text
auto reply|response|responder|replies|text
im|i_am driving $|right|now|with|and|at|ill|focus|will|can|i !me|to|him|her|around|my|back|over|a|for|home_from
driving focus|mode|with_focus
sent automatically
do not disturb while|is_on|mode|on
focus turned on
out of office|the_office|my_office
your message|text|sms was_not|could_not|cannot|has_not|cant|did_not|couldnt|is_not be|sent|delivered|been|deliver|get
message|messages blocking|undeliverable|failed|not_delivered|delivery_failed|delivery_failure|send_failure
undeliverable
free msg|message unable|this
unable to|2 send|deliver|receive message|sms|text|messages|texts
mailbox is? full
number you|u have|are|dialed|called|texted|? {reached_}? dialed|reached|trying|texting|called|have
number is|you not|no|have|cannot monitored|in_service|longer|receive|active|accept
cannot|cant|unable|not|doesnt|does_not|unable_to|not_able_to receive|accept|receiving|get text|sms|short|texts messages|message|code|codes
not monitored
this number|line|phone|inbox does_not|doesnt|is_not|cannot|cant|dont accept|receive|monitored|able|support|take texts|text|incoming|messages|sms|to|$|replies
message|msg and|from subscriber|verizon|tmobile|att never_matches
in a meeting call you later  # canned reply
ill|i_will reply|respond|see|get_back|text|read your|to|you message|you|when|as|back i|soon|im|able|get never_matches
see your message when
reply|text urgent to send
respuesta|mensaje|contestacion automatica|automatico
estoy|voy manejando|conduciendo $|ahora|ahorita|y|en|no|te|le|luego
modo conduccion|no_molestar|manejando|manejo
fuera de la? oficina
buzon lleno|esta_lleno
mensaje no_entregado|no_enviado|no_pudo
no se pudo|puede entregar|enviar
numero no|que_usted existe|esta_disponible|marco|recibe|esta_en_servicio|acepta
este numero no recibe|acepta
"""
