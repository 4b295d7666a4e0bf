"""Plain words that ask us to stop texting. A closed list: a program must not lose a person by a
guess, and must let go whoever asks.

`^ stop` alone is a keyword already (see keywords_table); a word inside an answer never counts:
"end of my rope", "bus stop", "quit drinking 12 days ago".
"""

OPT_OUT = """
^ stop please|pls|plz|now|already|it|this|these|them|all|that|ok|thanks|thank|i|im|sir|maam|bro|me
    |asap|immediately
^ please stop $|now|this|it|already|the|these|all|with
^ stop|stopall|unsubscribe|optout $  # a clause of its own in a longer text
^ stop yall|you $
stop|quit|cease|end|halt {texting} me|my|us|to|this|these|please|$|now|here|people|so|already|at
    |every|anymore
stop|quit|cease|end|cancel|halt|no_more all|the|these|your|my|this|with|any|ur|those|sending
    |getting|daily|automated? all|the|these|your|my|daily|of|check? {texts}
stop|quit|cease|cancel|end sending|getting|messaging|texting|contacting me|my|us|this|these|the
    |any|all|stuff|your|daily|messages|texts
stop it with
cancel|end|stop my|this|the subscription|service|texts|messages|enrollment|membership|program
    |check_ins|checkins|check_in
cancel me
make|get it|this|these|them|the_texts|the_messages to? stop {texts}|$
no more {texts}|of_these|of_this_texting
no texts|messages|mas_textos please|anymore|$
remove|delete|erase me|my_number|my_name|my_phone|us|this_number|this_phone
{remove} me|my_number|my_name|us|this_number|this_phone off|from|out_of|off_of your|the|this|ur
    |that|these|all|any? list|lists|texts|text|program|system|messages|service|thread|chat
    |messaging|database|here|alerts|mailing
take|get me off $|please
{remove} my number|name|phone off|out|from $|please
unsubscribe|unenroll|deregister|unlist|opt_out|opting_out|sign_me_out me|my|us|from|please|$|now|i
    |of|this
opt me out
want|wanted|need|like|wish to unsubscribe|opt_out|be_removed|be_taken_off|be_off|stop_the
    |stop_these|stop_receiving|stop_getting|get_off|cancel_this|cancel_the|quit_the_texts
    |quit_the_program|quit_this_program|leave_the_program|leave_this_program|drop_out
    |be_left_alone|unenroll|end_this_service|end_these_texts|end_the_texts|withdraw
want|wanted out of|off|from|$ this|the|your|ur|these list|program|texts|messages|thing|service
want off the|this|your list|program|texts
dont|do_not|never {text} me|us|my|this|here|anymore|again|no_more|ever !until|till|before|after
    |so_early|so_late|during|while|if_you
dont|do_not {text} $
dont send|sending me|us? any|anymore|more|these|your|no|this|the|those|anything|nothing|stuff
    |no_more? more|of_these|of_those|daily? {texts}|anything|stuff|crap
dont|no_longer want|need|wish|like|care to? any|anymore|more|these|your|no|the|those|this|get
    |receive|getting|receiving|have|be|to_get|no_more any|anymore|more|these|your|the|no|of_these
    |of_your? more|of_these|daily? {texts}
dont want|like to? be|getting|get texted|messaged|contacted|bothered|on_this_list|on_your_list
    |on_the_list|in_this_program|part_of_this
dont|no_longer want|wish to participate|be_in_this|do_this_program|be_part
dont want this|these|them anymore|$
leave me alone
lose|delete|erase|forget|block my number|info
not interested $|in|anymore|in_this|please
im|i_am not interested|done_with_these|done_with_your
im|i_am done|finished|through with your|these|this|the texts|messages|program|service|check_ins
    |checkins
take|get this|me off my phone
get me off|out_of this|the|your list|program|thing|text
who do i tell to stop
how do|can|to i|we|you? unsubscribe|opt_out|cancel_this|get_off_this|turn_off_these|turn_this_off
    |stop_these|stop_getting|stop_the_texts|stop_the_messages|stop_your
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
no|ya_no|ya_no_mas me? quiero|deseo|quisiera|necesito|quiero_que_me|gustaria {recibir}|mas
    |que_me_manden|sus|estos|estar|los|me_manden {texts}|mas|nada|en|sus|estos|los|de? {texts}
    |lista|programa|nada|esto|$
no|ya_no quiero|deseo mas|sus|estos|los|que_me {texts}|manden|escriban|envien|molesten|texteen
    |contacten|llamen
no|ya_no quiero recibir|que_me_escriban|que_me_manden|que_me_envien|que_me_texteen|que_me_molesten
    |que_me_contacten|que_me_sigan|sus_mensajes|participar|estar_en_esto|estar_en_la_lista
    |estar_en_el_programa|seguir_en_el_programa|seguir_recibiendo|seguir_en_esto|saber_de_ustedes
no mas|quiero|necesito sus|tus|estos|mas|los? mensajes|textos|texto
basta de|con mensajes|textos|los|sus|estos|tanto
{saque} de|$|por_favor|ya|del|la !quicio|onda|trabajar
{saque2} mi numero|nombre|telefono
{baja} de|del|por_favor|$|la|ya
{quiero} cancelar|darme_de_baja|salirme|salir_del_programa|salirme_del_programa|dejar_el_programa
    |salir_de_la_lista|que_me_saquen|que_me_quiten|que_me_borren|que_paren|que_dejen_de
    |que_me_dejen|desuscribirme|dejar_de_recibir|que_me_den_de_baja|parar_los_mensajes
    |detener_los_mensajes|salir_de_esto
cancelar|cancele|cancelen|cancela|parar|detener|detengan|paren|pare|suspendan|suspender|quiten
    |termine|terminen ya|con? los|mi|mis|el|este|estos|sus|esos|la mensajes|mensaje|suscripcion
    |servicio|textos|programa|texto
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
