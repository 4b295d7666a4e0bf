"""Plain words that ask us to stop texting. A closed list: a program must not lose a person by a
guess, and must let go whoever asks.

A bare word is a keyword already (see keywords_table). A word inside an answer never counts: "end
of my rope", "bus stop", "quit drinking 12 days ago", "i dont want this anymore".
"""

OPT_OUT = """
^ stop please|now|already|all|yall|ok|thanks|thank|sir|maam|asap|immediately|stop
^ stop it|this|these|them|that $|please|now|already !._im_blushing|._youre_making|._lol|._haha|._you_silly
you can|may stop now|texting_now|texting_me
^ stop i|im|you|nobody|nothing|leave|thanks|thank|thx
^ stop ya|voy|estoy|dejen|dejenme|mejor|quiero|ya_no|no_quiero|no_puedo|no_me|no_manden
^ stop me quiero|voy|estoy|siento|muero|siguen
^ please stop $|now|this|it|already|these|with
^. stop|stopall|unsubscribe|optout $.  # a clause of its own in a longer text
stop|quit|cease|end {texting} $|me|my|us|this|these|please|now|so|already|anymore
stop|quit|cease|end|cancel|halt|no_more sending|getting|receiving|with|any|all? the|these|your|my
    |this|those|daily|automated? {texts}
stop|quit|cease sending me|us|this|these|stuff|things|crap|your|those
cancel|end|stop my|this|the subscription|enrollment
cancel me $|please
make|get it|this|these|them|the_texts|the_messages to? stop {texting}
enough with|of the|these|your|all {texts}
no more {texts}|of_these_texts|of_this_texting
^ no texts|messages please|anymore|$
remove|delete|erase me|my_number|my_name|my_phone|this_number|this_phone
{remove} me|my_number|my_name|us|this_number|this_phone off|from|out_of|off_of your|the|this|ur|that
    |these|all|any? list|lists|texts|text|program|system|messages|service|thread|chat|messaging
    |thing|database|here|alerts|mailing
take me off $|please
{remove} my number|name|phone off|out|from $|please
unsubscribe|unenroll|deregister|unlist|opt_out|opting_out me|my|us|please|$|now|from_this|from_these
    |from_your|from_all|from_here|from_the
opt me out
want|wanted|need|like|wish to unsubscribe|opt_out|be_removed|be_taken_off|stop_the_texts
    |stop_these_texts|stop_the_messages|stop_these_messages|stop_receiving|stop_getting_texts
    |stop_getting_these|stop_getting_messages|stop_getting_your|stop_getting_the|quit_the_texts
    |get_off_this_list|get_off_your_list|get_off_the_list|get_off_this_program|quit_the_program
    |quit_this_program|leave_the_program|leave_this_program|drop_out_of_the_program|drop_out_of_this
    |unenroll|end_this_service|end_these_texts|end_the_texts|cancel_this_service
want|wanted out of|off this|the|your|ur|these list|program|texts|messages
want off the|this|your list|program|texts
dont|not|no_longer|never want|need|wish you|anybody|anyone|people|yall to text|message|contact|send me
    |texts|messages|this_number|here $|no_more|anymore|again|ever|please|these|any|at_all
^ {soft}? dont|do_not {text} $
dont|do_not {text} me|us|this $|anymore|again|no_more|ever|please|number|phone|ok|bro|at_this
    |on_this|with|like_this|back|i|its|you|any|my
dont|do_not {text} my phone|number|cell
^ never {text} me again|$
dont send|sending me|us? any|anymore|more|these|your|no|this|those|daily|no_more? more|of_these
    |of_those? {texts}
dont send|sending me|us anything|nothing|stuff|crap|this|these
dont|no_longer want|need|wish|like|care to? get|receive|getting|receiving|have? any|anymore|more
    |these|your|the|no|this|of_these|of_your|daily|no_more? more? {texts}
dont want|like to? be|getting|get texted|messaged|contacted|on_this_list|on_your_list|on_the_list
    |in_this_program|in_the_program|part_of_this_program
dont|no_longer want|wish to participate|be_in_this_program|do_this_program|do_the_program
leave me alone !time
lose|delete|erase|forget my number
not interested $|anymore|please|thanks|in_this|in_these|in_your|stop
how do|can|to|would i|we|you? cancel|unsubscribe|opt_out $|this|these|it|please !my
cancel|end|stop|quit|terminate this|the|your service|program|subscription|texting_service !of_mine
como cancelo|me_salgo|me_doy_de_baja|le_hago_para_cancelar|le_hago_para_salir|me_quito|me_borro
    |se_cancela|puedo_cancelar esto|de|el|los|la|$|este !la_deuda
im|i_am done|finished|through with your|these|this|the texts|messages|program|service|check_ins
take|get this off my phone
who do i tell to stop these|this|the|texting
how do|can|to i|we|you? unsubscribe|opt_out|cancel_this|get_off_this|get_off_the_list|turn_off_these
    |turn_this_off|stop_these|stop_getting|stop_the_texts|stop_the_messages|stop_your
turn|shut these|this|the|them {texts} off
turn|shut off these|this|the|your {texts}
i said stop
i told|asked you|yall|u to stop $|texting|messaging|sending|this|these|please
why wont you stop $|texting|messaging|sending
i|ill|im|i_will|i_am|going_to block|blocking|report|reporting you|this_number|your_number
dejeme|dejenme|dejame|dejen en paz|de_molestar
{deje} de {mandar}
{deje} de molestar|chingar
no|ya_no|nunca|jamas|no_mas me? {mande} !esta_semana|este_mes|por_unos|por_ahora|unos_dias|estos_dias|hoy|tarde|temprano|de_noche|a_las|hasta|antes|todavia|a_mi|mi
no|ya_no quiero|deseo|quisiera|necesito recibir|que_me_manden|que_me_lleguen|que_me_envien mas|sus
    |tus|estos|los|esos|ningun|tantos? {texts}|nada|esto|$
no|ya_no quiero|deseo|quisiera|necesito mas|sus|tus|estos|los|esos|ningun|de_estos|tantos? {texts}
no|ya_no quiero|deseo estar|seguir|participar en la|esta|su|el|este|esto lista|programa
no|ya_no quiero|deseo seguir_recibiendo|que_me_escriban|que_me_texteen|que_me_molesten
    |que_me_contacten|que_me_sigan_escribiendo|que_me_manden_mas|participar|saber_de_ustedes
no mas {texts}
basta de|con los|sus|estos|tantos? {texts}
{saque} $|por_favor|ya
{saque} de la|esta|su|tu|tus|el|este|sus|esa lista|programa|mensajes|textos|sistema|grupo
{saque} del programa|sistema|grupo
{saque2} mi numero|nombre|telefono
quitarme|sacarme|borrarme|eliminarme de la|esta|su|tu|el|este|sus|esa lista|programa|mensajes|textos
    |sistema
{baja} $|del|de_la|de_este|de_esta|de_esto|por_favor|ya|de_los
{quiero} cancelar $|esto|los_mensajes|el_servicio|la_suscripcion|mi_suscripcion|mis_mensajes|por
{quiero} darme_de_baja|desuscribirme|dejar_de_recibir|parar_los_mensajes|detener_los_mensajes
    |salir_de_la_lista|salirme_de_la_lista|salir_del_programa|salirme_del_programa|que_me_saquen
    |que_me_quiten|que_me_borren|que_me_den_de_baja|que_dejen_de_mandar|que_dejen_de_escribir
    |que_paren_los_mensajes|que_paren_de|que_me_dejen_en_paz|que_me_dejen_de
cancelar|cancele|cancelen|cancela|parar|detener|detengan|paren|pare|suspendan|quiten con? los|mi|mis
    |estos|sus|esos|la mensajes|mensaje|suscripcion|textos|texto
^ paren|pare|parenle|parale|alto|basta|stop ya|por_favor
^ paren|pare|parenle $
^. ya? no me interesa $.
no me interesa esto|gracias|su_programa|sus_mensajes|nada_de_esto
no|ya_no molesten|me_molesten|me_moleste|me_molestes|insistan
no|ya_no me busquen|busques|busque $|mas|ya|por_favor
no quiero nada_de_ustedes|nada_con_ustedes
bloquear|bloqueare|bloqueo este|su|el numero
im good|fine|ok|okay|better now?  dont|do_not need the|these|your|this|any? check_ins|checkins|texts
    |messages|check_in
^. i? dont|do_not want these anymore|no_more thx|thanks|thank
dont|do_not|no_longer need|want the|these|your|this|any? check_ins|checkins|texts|messages|texting
    anymore|no_more|any_more|any_longer
last one|text please? stop
please stop after|as_of today|tonight|this|tomorrow|now
^|i want|need|wanna off|out_of this|these|here $.
dont|do_not want to? do this anymore|no_more the|your|these|those texts|messages|check_ins
^ leave me be $
didnt|did_not|never sign|signed|ask|asked|subscribe|subscribed up|to? for|to? this|these|it|your stop|take_me
    |remove
this|it|these is|are|getting annoying|too_much|harassment|spam|irritating|bothering_me stop
no longer|dont|do_not wish|want|care to? receive|get|receiving|have these|this|them|it|your $|anymore|no_more
^|please|you|i|we turn|shut|switch these|those|them off $.
^ enough texts|messages|texting $|already|please
cut it|that out with the|these|your|all texts|messages|texting
block|ban me|my_number from this|these|your|the
^ discontinue $|these|this|the|texts|my
quiero|deseo|quisiera|me_quiero salirme $.|de_esto|del_programa|de_la_lista|de_los|de_este_programa|de_este_grupo|de_este_servicio|de_este_sistema !problemas|vicios
{saque} de esto|eso
parenle|parele|ya_parenle|bajenle|parale con|a los|sus|tantos|estos? mensajes|textos|mensajitos
den|de|dar|denle de_baja|baja este|mi|el|a_este|a_mi numero|telefono
no vuelvan|vuelva|vuelvas|vuelven a escribirme|escribir|mandarme|textearme|molestar|molestarme|contactarme
me|ya_me? salgo del|de_este|de_su programa|grupo|lista
me? puede|pueden|puedes|podria|podrian borrar|quitar|sacar|eliminar de la|su|el|del? lista|sistema|programa
    |mensajes
ya estuvo bueno|suave? de|con tantos|los|sus? mensajes|textos|mensajitos
no|ya_no me interesa|interesan recibir|seguir|estar|sus|estos|los
quiten|quite|saquen|saque|borren|borre|eliminen este|mi|el numero|nombre|telefono de|del|$.
quiero|deseo|quisiera|necesito salir|salirme de este|del|su|esta|la programa|lista|grupo
no|ya_no quiero|deseo|quisiera seguir|continuar con los|sus|estos|el mensajes|textos|programa
pueden|puede|puedes|podrian|podria parar|dejar|cesar de mandarme|mandar|enviarme|escribirme|textearme|molestarme
borrenme|quitenme|saquenme|bajenme|eliminenme de ahi|alli|esto|eso|todo
favor de no escribirme|mandarme|enviarme|textearme|molestarme|contactarme|escribir|mandar !tarde
im|i_am over|sick_of|tired_of|fed_up_with these|the|your|all_these texts|messages|check_ins|texting
take|get|keep|leave my|this phone_number|number|phone off|out|alone $.|of|please
^|please|pls dont|do_not send me? any|anything more|else $.|please|to|ok
^ no more of these|them|those $.|please|texts|messages
stop|quit|end|cease these|the|your|those|all stupid|dumb|annoying|daily|nightly|automated|constant|damn?
    {texts}|text|message
get rid of|delete|lose my number|phone_number|name
dont|do_not wish|want|care to? continue|keep_going|go_on with_this|with_these|with_the|receiving|getting
    !living|life
{remove} me off|from|of your|ur contacts|contact_list|phone|call_list
^. un subscribe
leave my phone|number alone
no|ya_no quiero nada de_esto|con_esto|de_ustedes|de_sus $.|mensajes|por_favor
alto|stop|basta|hasta_aqui|ya_basta|no_mas a|con|de? los|sus|estos|tantos mensajes|textos|mensajitos
no|ya_no quiero que me esten|anden|sigan|vuelvan_a escribiendo|mandando|texteando|escribir|mandar|molestando
no|ya_no me hablen|escriban|busquen|manden por|a aqui|este|mi_numero
{remove} me off|from|out_of this|these|it $.|please|thanks|now
^. cancel this|these|it $.|please|thanks|now
i want|need|wanna off $.|please|of_this|of_these|of_here
how do|can|to i|we|you? stop|end|get_out_of|get_off|quit this|these|it $.|please
no longer want|wish to? be a? part_of|in this|these|it|the_program
dont|do_not need this|these|them|you|yall|it anymore|no_more thanks|thank|please|so_stop
dont|do_not need|want yall|you|u|you_guys|nobody|anybody checking|to_check|checkin on|up|in $.|me|on
^|please sign me off|out $.|of_this|please
^|please|can_you|just turn|shut|switch this|it off $.|please
no|ya_no quiero|deseo estar|seguir en esto|eso $.
dont|do_not wish to continue $.|please|thanks
dont|do_not {text}|send me? any? more of these|those|your|the texts|messages?
^ stop this|it|these|them dont|doesnt|isnt|aint|does_not|wont help|helping|do|work
{remove} my name|number|phone off|from|out_of this|these|it|here|everything $.
^. no more please|pls|thanks|thank|ty $.
^ dont|do_not send anymore|any_more|no_more $.
im|i_am done|finished with yalls|these|those|ur|all_these texts|text|messages
como le_hago|hago|hacemos para_que no me? lleguen|llegue|manden|lleguen_mas
no gracias ya? no quiero $.
no|ya_no quiero|deseo|quisiera ser|formar parte de esto|este|su|eso
dont|do_not|no_longer want|wanna|wish to? be in|part_of|on this|these|it anymore|no_more|any_longer
^. cancelar|cancele|cancelen los|mis? mensajes|textos $.|por
"""

# Asking us not to stop, and what is said of others.
NOT_OPT_OUT = """
dont|never|please_dont|not|wont_ever ever? stop|quit
i? quit|stopped|left|canceled|cancelled|dropped|ended the|this|these|your? {texts}|program _1 last|in|back|before|a_while|months
    |years|this_spring
cant|wont|couldnt|didnt|doesnt|wouldnt stop
dont want _? _? to? stop {texts}
not leave me alone
wont|would_not|doesnt|dont|didnt leave me alone
^ stop i|im|me at|by|for|on|in|off|to|laughing|when
dont text|call|message me him|her|them
dont text|message and|while
dont text|message my ex|mom|dad|sister|brother|boyfriend|girlfriend
^ stop this|it|that|these craving|cravings|urge|urges|pain|feeling|feelings|from|madness|drinking
    |using|thoughts
no me escriben|manda_mi|escribe_mi|llama_mi|mandan_nada|escribe_nadie|llama_nadie
no deja|dejan|para|paran|paro|dejo|puedo_dejar|puede_dejar de
no cancelar|cancele|cancelen|cancela|parar|detener|detengan|paren|pare|suspendan|quiten|me_quiten
    |me_saquen|me_borren|dejen_de|me_dejen_de|pares|pare_de|se_detengan
dont|never|not|wont|please_dont ever? take|remove|delete|unsubscribe|drop|kick|cancel|unenroll|erase
    |block|cut me|my_number|my_name|us|my_texts|my|off
dont|never|wouldnt want|wanna _2 to stop|end|quit $|texting|sending|messaging|the|these|it|ever|now
why|when did|have|has|would|do you|u|yall|they|it stop|quit|stopped|end
did|have|has you|u|yall|they|the_texts|it stop|quit|stopped|end|ended
nunca|jamas|por_favor_no|porfa_no me? dejen|deje|dejes|paren|pare|pares|quiten|saquen|borren|cancelen
por_que|porque|cuando me? dejaron|dejan|paran|pararon|quitaron|sacaron|borraron
no|nunca quiero|quisiera que me? paren|dejen|quiten|saquen|borren|cancelen
no|nunca|ya_no|casi_no se? me|le quitan|quita|van|va
me|lo|la|le|nos|los dieron|dio|dan de_baja|baja
remove|get|take me from|off my|the moms|mans|couch|bed|roof
no me|le|les manden|mande|mandes dinero|flores|fotos|comida|cartas|saludos|nada_para
^ _2 it|that|this|which|noise|cold|heat|music|pain|weather|rain|knee|back|work|smoke|dark|so|these_things|nothing|what
    dont|doesnt bother me
son|daughter|kids|kid|mom|dad|brother|sister|wife|husband|friends|friend|cousin|family|boyfriend|girlfriend|boss
    dont|doesnt text|message|contact|txt|bother me
surgery|music|people|movie|movies dont|doesnt bother me
no me escriban|manden|llamen|texteen a_esa|a_esas|a_estas|tan|de_madrugada hora|horas|tarde|temprano|$
son|daughter|kids|kid|mom|dad|brother|sister|wife|husband|friends|friend|cousin|family|boyfriend|girlfriend|boss|ex|sponsor
    quit|stopped|stop|wont_stop|keeps|never_quits|started texting|calling|messaging|bothering me
borre|borro|borrar|borramos|borrado|tire|perdi el numero de|del
deleted|delete|erased|lost|lose my|his|her|the|their dealers|exs|plugs|dealer|old|his number
sorry|oops i|i_had|i_just? said|texted|sent|put|hit stop by|but|i_want|.|on_accident|and
dejen|deje|paren|pare|no|ya_no _4 hasta el|la|que|#|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo
stop|dont|do_not|quit _4 until|till|til
"""
