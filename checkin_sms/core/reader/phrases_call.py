"""Plain words that ask for a call or for a person."""

CALL_ME = """
have|get|ask|tell my|the mentor|sponsor|coach|team to? call|ring|phone me|us|back|when|if|tonight
    |today|tomorrow|please|pls|asap|$
^ {soft}? call|phone|ring me !a|an|crazy|old|names|maybe|ishmael|stupid|that|duty|back_never|dumb
    |liar
{soft2} call|phone|ring me !a|an|crazy|names|stupid|dumb|that
{need} hear a|someones|somebodys|your|another|a_human|a_friendly voice
{need} hear from someone|somebody|a_person
call of $  # call me on a T9 keypad that guesses
can|could|will|would|may|wil|cud|can_i_have|should my|the|a? {who}|u|he|she|they|ben|_ please|just
    |pls|maybe? give_me_a_call|call|phone|ring|call_me|talk_to_me|talk_with_me|reach_out_to_me|talk
    |check_on_me|hit_me_up|holler_at_me|hmu|get_a_hold_of_me|get_ahold_of_me|contact_me|facetime_me
    !you_names|about_the|my_mom|him|her|them|to_him|to_her|my|the|back_later_lol|911|in_sick|it
{who} to? please? call|phone|ring me !a|an|crazy|names
call me back|asap|now|please|when|later|tomorrow|tonight|today|at|after|before|anytime|if|soon|right
    |on|in|as|whenever|someone|this|thanks|around|instead !a|crazy
give|giv me a|1 call|ring|buzz|holler
have|tell|ask|get|let {who}|him|her|them|my|ben|_ _3 to? call|phone|ring|reach_out_to|talk_to me
i|id|really|just|i_really want|need|like|love {who} to call|phone|ring|talk_to|reach_out_to me
{need} talk|speak|chat|vent|open_up !about_the|less|shit|to_him|to_her|to_my_boss|to_my_mom
    |to_my_dad|to_my_wife|to_my_husband|to_my_kids|to_them|to_my_lawyer|to_my_landlord
    |to_my_daughter|to_my_son|to_my_sister|to_my_brother|to_my_po|to_my_ex|to_my_family|him|her|more
    |english|spanish|with_him|with_her|with_them|to_my_girl|to_my_bf|to_my_gf|to_the|to_god
    |with_my_wife|with_my_husband|with_my_mom|with_my_boss|louder|up
{need} a|1|the phone? call|call_back|callback !center|to|list|log
{need} a|to_have_a talk|conversation|word_with_someone|word_with_you $|with_someone|with_you
    |with_my_mentor|please|now|asap|today
{need} {a_who} $|please|now|asap|right|bad|today|tonight|soon !for|do_list
{need} {a_who} to_talk|to_talk_to|to_speak_to|to_call|to_listen|to_talk_with
can|could|may|should|cud i|we|u|you|someone|somebody|anyone please|pls|just|maybe? talk|speak|chat
    |talk_to|speak_to|get_a_call|have_a_call|get_someone|get_somebody|talk_please !about
    |to_you_later|to_him|to_her|to_my_boss|to_my_mom|english|spanish|my|them
i|we? could|can use a|some call|company|phone_call
is|are my|the mentor|counselor|sponsor|caseworker there|around|available|on|free
i could|can use {a_who}|a_call|a_friendly_voice|someone_to_talk_to|an_ear !to_help_me_move
{a_who} to talk|speak to|with
{a_who} i can talk|speak to|with
is|are {who}|anyone|you there|around|available|awake to_talk|for_a|$|tonight|now|who|please
    !for_dinner
let|lemme me talk|speak to|with {who}|a|my
talk|speak to|with|2 {a_who} $|please|now|asap|today|tonight|soon|right|real|who|about
talk to a|an|the|my human|person|real|someone|mentor|counselor
call me $
{who}|you|u|can_someone|can_somebody|someone|somebody|please|pls pick|answer up? the|your|ur? phone
    |up|call|calls $|please|now|for_me|i_need
please|pls|plz|can_you|could_you|can_u|^ have|tell|ask|get !to|a|an|the|no|one|this|that|my_mom
    |my_kids|some|any|more|help|them_to_stop _|my_mentor|my_counselor|my_sponsor|my_caseworker
    |someone|somebody|him|her to? call|phone|ring|hit_me_up $|me|asap|please|back|tonight|today|now
que|digale|dile|pidale|quiero_que|diganle|puede _3 me llame|llamen|marque|marquen|hable|hablen {who}
    |mi|mentor|el|la|por|alguien|$ !rapido|claro|mi_mama|mi_papa|mi_hijo|mi_hija|mi_ex|mi_esposa
ocupo|ocupamos|necesito|quiero|urge hablar|platicar|desahogarme|que_me_escuchen|que_me_escuche $|con
    |por|ya|ahora|un_rato|hoy !mi_mama|mi_hija|mi_hijo|mi_ex|mi_abogado|mi_jefe
{who} please? talk|speak to|with me !like|about_my
^ {soft}? talk to me $|please|now
please|pls|plz talk|speak to|with me $|please|now|someone|somebody|i|im
^ {soft}? hit me up $
^ pick up $|the|please
please call $|me|asap|now|back
need|want|wants a call $|please|now|from|back|asap|tonight|today
sos $|please|help|now
hablame|hableme|marcame|marqueme cuando|ahora|ya|$|por_favor
llamame|llamenme|llameme|llame_me|hablenme|hableme|marcame|marqueme|marquenme !por_mi|loco
    |la_atencion|asi
^ {soft_es}? llamar|llamada por_favor|$|ya|ahora
me {puede}? {llamar} !la_atencion|mucho|por_mi_nombre|mi|cada|todos|siempre|asi|ayer|el_juez
    |la_policia|el_doctor_y
me puede|pueden|puedes|podria|podrian|podrias|pudiera|pueda llamar|hablar|marcar|contactar
    |telefonear
{puede} llamarme|marcarme|hablarme|hablar|llamar|platicar|hablar_conmigo|contactarme !en_ingles|en_espanol|a_mi_mama|mas
    |ingles|espanol|a_mi_jefe|de_otra
{quiero3} hablar|platicar|conversar|desahogarme|charlar $|con_alguien|con_una|con_un|con_mi_mentor
    |con_mi_mentora|con_usted|con_ustedes|con_el_mentor|con_mi_consejero|con_mi_consejera
    |con_mi_padrino|con_mi_madrina|ya|ahora|por|urgente|porfa|con_quien|hoy|ahorita|contigo|pronto
    |con_el_equipo|con_el_personal|con_alguien_ya|con_una_persona|con_la_consejera|con_el_consejero
    |con_un_consejero|y|de_algo|un_rato
{quiero3} una|un|su|la llamada|llamado|telefonazo
{quiero3} que|k me|alguien|alguien_me|mi_mentor_me|mi_mentora_me|me_por_favor llame|llamen|marquen
    |hable|marque|hablen|llames|contacten|contacte
{quiero3} a? alguien|mi_mentor|mi_mentora|una_persona|mi_consejero|mi_padrino|mi_consejera con|para
    |que|$|ya|ahora|por|a|urgente quien|hablar|me_escuche|conversar|platicar|que_hablar|favor?
{quiero3} alguien|a_alguien|una_persona con_quien|con_quien_hablar|para_hablar|que_me_escuche
    |que_me_llame
alguien|alguno|quien|alguien_que me? {puede}? llamar|llamarme|llame|hablar|hablarme|marcar
    !a_la_puerta
puedo|podria|podriamos|podemos|se_puede hablar|platicar|conversar !con_mi_jefe|mas|ingles|mejor
    |espanol
echame|echeme|echenme|dame|deme|denme|me_da|me_echa|me_dan|regalame un|una fonazo|telefonazo|llamada
    |llamadita|grito
digale|dile|diganle|pidale|pidele|avisele|avisale a _3 que me llame|llamen|marque|hable|contacte
hay alguien ahi|despierto|disponible|con_quien|para_hablar|que
alguien que me|nos hable|llame|marque|hablara|escuche
alguien con quien hablar|platicar
urge que_me|que_alguien_me llamen|llame|marquen|marque|hablen|hable
me urge hablar|una_llamada|que_me|platicar
^ hablar|hablamos|hablemos $|por_favor|con
favor de llamarme|llamar|marcarme|comunicarse
^|# call please|pls|asap|now|today|tonight|soon|por_favor|porfa $.
if nobody|no_one|noone|somebody_dont|someone_dont|somebody_doesnt|someone_doesnt|yall_dont|you_dont call
    |calls me
contact|reach|get_hold_of|get_ahold_of me by_phone|by_call|on_my_phone|at_home|asap|please
please|pls|plz|somebody|someone|you|u|they contact|reach_out_to|reach|check_on me $|asap|today|now|tonight|soon
^|please|pls|can_you|could_you|you_can|just call my cell|phone|house|home|house_phone|landline|number|cellphone
    !company|provider|off
can|could|would|will|may|have|tell|ask my|the sponsor|mentor|counselor|coach|caseworker|case_worker|worker
    |nurse|peer|therapist to? call|ring|phone|contact me
give|gimme me? a shout|holler|jingle|buzz|ring|tinkle
hit me up by|on|via the|my? phone
me regresa|regresan|regresas|devuelve|devuelven|regresen la|mi? llamada
comunicarse|comuniquense|comunique|comunicate|comunicarme|comuniquen conmigo
{need} hear from my|a|the mentor|sponsor|counselor|coach|worker|caseworker
please|pls|somebody|someone|you ring|call my phone|cell|house|line|landline
^. call|call_me|llamame|llamen $.
can|could|will she|he|they|my_mentor|my_counselor|my_sponsor try|call|ring again|me_again|me_back|back
{puede}|me_puede|me_pueden|puede|pueden echarme|hacerme|darme|regalarme|echar|dar una|un llamada|llamadita|telefonazo|fonazo|grito
quisiera|quiero|necesito|ocupo|me_gustaria|ojala que me? marcaran|llamaran|hablaran|marquen|llamen|hablen|contacten
{puede}|me_puede|me_pueden|puede|pueden regresar|devolver|regresarme|devolverme la|mi? llamada
{quiero3} un|una oido|consejo|amigo|alguien_que_escuche|persona_que_escuche|oreja
have|get|tell|ask my|the|a mentor|sponsor|counselor|coach|worker to? holler|reach_out|hit_me_up|get_at
{need} hear from _ $.|please|tonight|today !you|them|him|her|god
"""

# Somebody else's calls, and not wanting one.
NOT_CALL_ME = """
dont|never|cant|stop|quit|didnt|wont|no_need|dont_have|dont_need|dont_want|no_reason _? _? to? call
    |calling|ring|phone me
not|no to|going_to|need_to|gonna call me
dont|do_not|cant|not|never|didnt|wont|nothing {want_}? _? to? talk|speak|chat
dont|didnt|not|no need|want|have|wanted a|to call|a_call|talk|speak|anyone|someone|anybody|you|them
    |nobody|no_one
{other} {always}? call|calls|called|calling|rings|phones me
{other} {always} call|phone|ring me
told|tells|asked|waiting|waited|wait|forgot|promised|supposed|begged _3 to? call me
waiting|waited|wait for|on _3 call me|to_call_me
when|if|because|that|because_they|why|and_they|and_he|and_she they|he|she|people|kids|everyone call
    |calls me
call me if_you|if_u need
can|could|will|please|someone|somebody call an|the|a? ambulance|911|cops|police|paramedics|988
dios|diosito|el_senor me llame|llama
quien me habla|llama|marca
no me|nos llames|llamen|llame|marques|marque|hables|hablen|llamaron|llamo|ha_llamado|han_llamado
    |hablaron
no quiero|necesito|tengo_ganas_de|deseo|puedo|hace_falta hablar|platicar|llamadas|que_me_llamen
    |que_me_llame|una_llamada|a_nadie
no {quiero3} hablar|platicar|que_me_llame|que_me_llamen
me llamo|llaman_por_mi|llaman_por_telefono|llaman_el|llama_mi|llaman_mis|llama_la|llaman_del
who can|could|do|should i call
need to talk less|about_it_later
talk to my mom|dad|sister|brother|kids|son|daughter|wife|husband|boss|landlord|lawyer|po
had|having|have a|an? real|really? good|nice|great|long|deep? talk|chat|conversation|call with|to
talked|spoke|speaking|spoken|chatted to|with
no puede|podia|puedo hablar !con|porfa
said|says|swears|promised she|he|shes|hes|they|theyre|shell|hell|theyll _2 call me
me esta|estan llamando|hablando la|el|las|los botella|cerveza|droga|calle|vicio|cristal|pipa|chelas|copa
botella|droga|cristal|calle|vicio|piedra|cerveza|chela|copa|cama|cocina|pipa|aguja me llama|habla
hijo|hija|hijos|mama|papa|hermano|hermana|vieja|mujer|esposa|esposo|nietos|familia ya? me habla|hablan
ni uno me habla|llama
nadie|ninguno|ninguna|ni_mi_hijo|ni_mis_hijos me|nos? habla|hablan|llama|llaman|marca|marcan|escribe
"""
