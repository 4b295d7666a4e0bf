"""What despair and a strong pull sound like in Spanish. The rules are those of `phrases_distress`."""

DISTRESS_ES = """
sin esperanza|esperanzas|salida
no tengo|hay|veo|queda|me_queda|le_veo esperanza|esperanzas|salida|remedio|caso $|ya|de|a|para|mas
    |en
perdi|perdido|perdiendo la|toda|mi? esperanza|fe_en_todo
ya? no puedo mas $|con_esto|con_mi_vida|con_todo|con_el_dolor|con_la_vida|con_este_dolor
    |con_la_tristeza|asi|de|y|ayuda|estoy|necesito|me|siento|hoy|hermano|dios|amigo|por|gracias
ya no puedo $|con|asi|seguir
ya? no aguanto mas|$|esto|asi|nada|la_vida|este|tanto|esta|el_dolor|las_ganas !la_risa|el_calor|calor|trafico|ruido|frio
    |el_frio|las_ganas_de_ir|el_trafico|el_sueno|el_hambre
ya? no soporto mas|esto|nada|$|la_vida|el_dolor|este_dolor
ya? no resisto mas|$
no puedo seguir asi|mas|$|adelante|con_esto
ya? no se que|como hacer|hacer_con_mi_vida|salir|seguir $|conmigo|mas|adelante|de_esto
estoy|siento|encuentro|vivo muy|tan|bien|completamente|totalmente solo|sola
me siento solo|sola|vacio|vacia|inutil|fracasado|fracasada|atrapado|atrapada|desesperado|desesperada
    |perdido|perdida|hundido|hundida|muerto_por_dentro|muerta_por_dentro|una_basura|un_fracaso
    |una_carga|un_estorbo|sin_vida|destruido|destruida
estoy|ando muy|bien|tan? desesperado|desesperada|hundido|hundida|destrozado|destrozada|destruido
    |destruida|acabado|acabada
soy|siento_que_soy|siento una|un carga|estorbo|fracaso|basura|inutil
una carga para|de
no valgo nada|la_pena|$
no sirvo para|pa nada
nadie me quiere|entiende|ayuda|ama|hace_caso|apoya !con|a_lavar|a_limpiar|a_cocinar
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
muy|tan|bien|super|estoy|siento|ando|mucha muy|tan|bien? deprimido|deprimida|depresion
ataque|ataques|crisis de panico|ansiedad|nervios
toque|tocando fondo
{ganas_de} {consumir} !agua|cafe|te|jugo|refresco|el|la|mi|un_cafe|un_te|leche|una_siesta|sol
    |un_descanso|un_bano|fotos|aire|vacaciones|algo_frio|el_sol|clases|pastillas_para|desayuno
    |un_curso
    |#|_#|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|cero|nada|eso_#|de_eso_#|como_#|un_#
    |en_#|en_un_#|estan_en|esta_en
quiero|necesito|voy_a|deseo|pienso_en|debo {consumir} !agua|cafe|te|jugo|refresco|el|la|mi|un_cafe
    |un_te|leche|una_siesta|sol|un_descanso|un_bano|fotos|aire|vacaciones|algo_frio|clases
    |la_oportunidad|una_decision|un_curso|decisiones|en|menos|mas_agua|los|unos
necesito un|una|mi|tomarme|echarme trago|copa|dosis|pase|toque|cerveza|droga|chela|una_cerveza
    |un_trago|una_chela|unas_cervezas
quiero|necesito drogarme|una_cerveza|un_trago|drogas|emborracharme|mi_dosis|un_toque|cerveza|alcohol
    |cristal|heroina|recaer
tengo|siento|me_dan|me_da|traigo|con muchas|muchisimas|unas|hartas|tantas? ganas de|por|bien|muy
    consumir|usar|tomar|beber|drogarme|fumar|recaer|fuertes !agua|cafe|fotos|una_siesta|el
voy|creo_que_voy|temo|miedo a|de recaer
casi|creo_que recaigo !pero|y_le|y_llame|y_hable|ayer
malilla|malillo
necesito ayuda urgente|ya|de_verdad
no confio en mi $|mismo|misma
hacer una|alguna locura|tonteria|estupidez
miedo de|a lo_que|mi_mismo|mi_misma|que_pueda|hacer
cansado|cansada|harto|harta de todo|luchar|esta|sufrir|pelear|la|intentar|mi !lluvia|tarea|nieve|comida|tele|musica|jefe|jefa|carro|escuela|semana|cocina|limpieza|misma
quiero que esto|todo|el_dolor|ya ya|se? termine|acabe|pare
ya me canse de todo|luchar|la|esto|vivir_asi
en un lugar|hoyo muy? oscuro
tengo|traigo|compre|agarre|con|hay|esta|abri|saque|ahi_esta _2 {trago2} _3 mano|enfrente|aqui|mesa
    |carro|a_un_lado|frente|llamando|abierta|bolsa|casa !agua|refresco|pero|y_me_fui
afuera|fuera|parado|parada|enfrente|adentro|voy|camino|llegando|sentado|sentada|estoy de|en|frente|a
    |rumbo|para|afuera _1 la|un|una? licoreria|cantina|bar|deposito|dealer|conecte|tiendita
    |puchador|expendio|casino !comer|trabajar
mi|el dealer|conecte|puchador|tirador|compa_que_vende me|anda|ya|esta _1 llamo|escribio|marco|mando
    |hablo|ofrecio|ofrece|buscando|texteo|llamando
al|hasta|en|llegue_a|toque|toco|pase|rebase|al_borde el|la|mi|del|a_mi|al|de? limite|colapso|tope
    |fondo|locura|abismo|precipicio !velocidad
al borde !del_camino|de_la_carretera|de_la_calle
se me|nos|esta cierra|cae|viene|derrumba|acaba|desmorona|junta|cayendo|cerrando|derrumbando
    |desmoronando el|todo|la|encima? mundo|todo|encima|vida|cielo|$
ya? no|sin tengo|me_quedan|hallo|encuentro|aguanto|doy|siento|me_queda|le_veo fuerzas|animos
    |energias|motivacion|salida|mas|para_mas|nada|pie_con_bola|fe|esperanza|para_donde|con_mi_vida
    |con_tanto|con_la_carga|con_la_culpa|como_salir|como_seguir|ni_que_hacer|paz|consuelo $|para|de
    |ya|que|y|por|en|me|estoy
fallando|falle|defraude|decepcione|lastime|perdi a todos|mis|mi|todo|familia hijos|familia|mama
    |esposa|$|mundo|esposo|los_mios !el_partido
arruino|arruine|destrui|destruyo|eche_a_perder|echo_a_perder|la_riego todo|mi_vida|mi_familia
    |con_todo|mi_matrimonio
me siento|estoy|ando|siento_que_estoy tan|muy|bien|todo|toda|como|completamente|un|una? vacio|vacia
    |roto|rota|perdido|perdida|hundido|hundida|derrotado|derrotada|ahogado|ahogada|abandonado
    |abandonada|agobiado|agobiada|desolado|desolada|destrozado|destrozada|acorralado|acorralada
    |invisible|basura|tocando_fondo|entre_la_espada|en_un_hoyo|desesperado|desesperada|aislado
    |aislada|inutil|estorbo|fracasado|fracasada|desahuciado $|y|por|en|hoy|ya|sin|con|de|otra|que
    !agua|en_la_ciudad|trabajo|tarea|en_el_transito|calle
soy|me_siento|me_creo lo|un|una|bien|muy? peor|fracaso|fracasado|fracasada|basura|inutil|estorbo
    |mierda|asco|carga|mala_madre|mal_padre|mala_persona
cuesta|pesa|duele|lastima mucho|todo|tanto|el|la|mi|demasiado vida|alma|todo|existir|seguir|corazon
    |soledad|vivir $|y|hoy|me|de|tanto
traigo|siento|me_da|me_dan|me_estan_dando|vienen|siento_unas mucha|muchas|una|unas|un|hartas
    |tremendas|bien? ansias|desesperacion|angustia fuertes|bien|de|y|fuerte|horrible|horribles|$
    |por|que|muy|cabronas|terrible|me|tremenda|tremendas _1 $|tomar|meterme|recaer|consumir|fuertes
    |fuerte|mata|drogarme|usar|tronar|droga|trago|algo|cerveza|pistear|fumar|volver|meter !agua
    |viajar|comer|verte|dormir|bailar|cantar|ver
llorando|llore|llorar|^_lloro|yo_lloro|me_la_paso diario|toda|todo|todas|cada|sin|y|a_solas|desde|mucho|me_la_paso|otra|llorando !el_mundo
paso llorando
me? urge|hace_falta|pide|caeria|antoja un|una|mi|el|la|otro|otra? trago|cerveza|dosis|toque|pase
    |chela|fix|droga|piedra|foco
quiero|voy|queria|necesito|ganas|iba|dinero|pienso|voy_a _2 ir|comprar|conseguir|buscar|a_comprar
    |a_conseguir _2 droga|drogas|cristal|una_botella|piedra|mota|coca|heroina|cerveza|cervezas|pisto
    |un_six|chelas|un_globo !para_la_cena
ofrecieron|ofrecio|invitaron|invito|dieron !ganas _4 casi|ganas|digo_que_si|quiero|ansias|tentacion
    |temblando !y_dije_que_no
no|ya_no se para_donde|por_donde|que|como|donde hacerme|agarrar|jalar|correr|hacer_conmigo|meterme
mama|papa|hijo|hija|esposa|esposo|hermano|hermana|abuela|mujer|novia|novio|mejor_amigo murio|dejo
    |abandono|fallecio|mataron _5 tomar|no_puedo|ganas|aguanto|usar|recaer|consumir|solo|sola
no|ya_no puedo con esto|todo|la_vida|el_dolor|la_tristeza|tanto|mi_vida|los_nervios|las_ansias !el_trabajo|la_tarea|trabajo|tarea|quehacer
no he|puedo|quiero comido|dormido|comer|dormir|dormir_ni ni _2 dias|comido|dormido|comer|dormir
    |semana|noches
todos|todo_mundo|mi_familia|mis_hijos|nadie|mi_gente me odian|odia|odian|rechazan|abandonaron
    |dejaron|dieron_la_espalda|desprecian|aguanta|perdona
no|ni|ya_no puedo|quiero|tengo_ganas|dan_ganas de? levantarme|salir|pararme de? la? cama $|de|y
    |hoy|para
siento|ando|estoy|creo _2 vuelvo|volviendo|volver|perdiendo|pierdo loco|loca|la_cabeza|la_razon
    |el_control
hoy|ahorita|ya|esta_noche|al_cabo|mejor voy_a|me_voy_a|vamos_a tomar|usar|drogarme|emborracharme
    |recaer|pistear|fumar|meterme|consumir !agua|cafe|clases|una_siesta|el_sol|fotos|mi|mis|el
no veo|se como|cuando|que|si _3 mejorar|mejore|salir|salga|termine|acabe|terminar|pasar
tentado|tentada|a_punto|cerca|cerquita|apunto|tantito|nada de _1 recaer|tomar|usar|consumir|volver
    |comprar|tronar|caer|meterme|drogarme|fumar|explotar|rendirme !cafe|agua
mi vida no|ya_no|es|esta vale|tiene|sirve|un|una|hecha _1 desastre|sentido|nada|infierno|mierda|caos
    |pedazos|arruinada
me muero por|x un|una|unas|unos? trago|copa|cerveza|cervezas|churro|toque|pase|fume|pipazo|gallo
dealer|conecte|tirador ya? viene|llega|esta_afuera|en_camino|anda_cerca
no le? veo salida|fin|remedio|sentido
afuera|enfrente|parado|parada|estacionado|estacionada de|del|en? la|el|un? licoreria|liquor|likor|licor|bar|cantina
    |punto|deposito|tiendita !trabajo
ganas|antojo|ansias me estan|esta|van a? comiendo|matando|ganando|comer|ganar|venciendo
necesito|ocupo|quiero una|un linea|raya|trago|pase|toque|dosis|fix|copa ya|o_me|ahorita|urgente
paso|pasamos|me_paso|pase los|el|todo|toda|las|mis? dias|dia|noches|noche|tardes _1 llorando
nadie viene|vino|me a_verme|visita|llama|busca|habla|a_visitarme !a_la_puerta
me esta|estan ganando|venciendo|dominando $|la|las|el|esto|llam*|ayud*|porfa|y !sueno|partida|juego
tengo|traigo|ando_con|siento unas|muchas|tantas|un_chingo_de|hartas|demasiadas? ganas horribles|fuertes
    |tremendas|locas|terribles|enormes|bien_fuertes|feas|insoportables? de? usar|tomar|consumir|fumar
    |drogarme|inyectarme|meterme !agua|cafe|el_bano|mi_medicina|algo_frio|una_siesta
voy|estoy|ando|vamos _1 camino|rumbo|de_camino a? comprar|conectar|la_licoreria|con_el_dealer|el_conecte
    |mi_dealer|la_cantina !leche|comida|pan|tortillas
no me puedo|logro controlar|contener|aguantar|resistir !la_risa
no puedo controlarme|aguantarme|contenerme|resistirme !la_risa
sin nadie $|que|con|en_este
^|#|muy|bien|ando|estoy|tan desesperado|desesperada $|sin|ya|y|no|por !por_comer|por_llegar|por_salir
en un hoyo|pozo|abismo $|negro|oscuro|y|sin
^. estoy|yo_estoy solo|sola $.
me? quiero|quisiera|voy_a|ganas_de rendir|rendirme|tirar_la_toalla|dejar_de_luchar
lloro|lloro_y_lloro|llorando|llore|llevo_llorando|no_hago_mas_que_llorar todo|toda|todos|sin|mucho|por_todo _1 dia|noche|tiempo|dias|parar|razon !de_risa|de_alegria|de_felicidad
me estoy derrumbando|desmoronando|hundiendo|ahogando_por_dentro|quebrando|cayendo_a_pedazos|volviendo_loco|volviendo_loca|deshaciendo
ya? no lo|la|los|esto soporto|aguanto|resisto|tolero !a_mi_jefe|el_calor
es|son|todo_es demasiado|demasiadas_cosas para|$.|ya|lo_que !caro|tarde|temprano|dulce|salado
todo lo|la|les arruino|echo_a_perder|hago_mal|descompongo|destruyo
estoy|me_siento|quede|ando roto|rota|destruido|destruida|vacio|vacia|perdido|perdida|muerto|muerta|deshecho|deshecha por|. dentro
estoy|ando|entre|entrando|me_dio|me_da|tengo en|un? panico|crisis|ataque_de_panico|ataque_de_ansiedad|ataque_de_nervios|crisis_nerviosa
tengo|con|siento|ando_con mucha|tanta|demasiada|muchisima|una ansiedad|angustia|desesperacion _3 no|que|y|$.|horrible
estoy|ando|voy_a|voy|casi|a_punto_de por|a|de? consumir|recaer|usar|tomar_otra_vez|volver_a_tomar|volver_a_usar|comprar_droga|drogarme
^. ya? para que $.
ya? nada|todo sirve|vale|importa|tiene_sentido|me_importa $.|ya|no|y|para
no|ya_no tiene|le_veo|le_encuentro|hay sentido|caso|chiste nada|a_nada|ya|$.
para|pa que seguir|sigo|le_sigo|intentar|lo_intento|luchar|lucho|echarle_ganas !estudiando|derecho
para que sirve|sirvo todo|nada|todo_esto|yo|esto
jeringa|pipa|aguja|raya|linea|dosis esta lista|listo|servida|preparada|cargada|en_la_mesa|enfrente
detenganme|detengame|parenme|paren_me|ayudenme_a_no|no_me_dejen
raya|linea|pipa|botella|chela|cerveza|cervezas|vino|trago|copa _5 enfrente|frente|delante|servido|servida _2 mi|no|de|$
la|lo tengo|traigo en la mano
en la barra del|de _2 pidiendo|tomando|sentado
me quiebro|derrumbe|derrumbo|desbarato|quebre $|otra|hoy|ya|y|en
desesperado|desesperada necesito|ocupo|quiero hablar|ayuda|que|con
aterrada|aterrado temblando|y|no|sin|$
me caigo a pedazos
marcame|llamame|hableme|marqueme y convenceme|convenzame|diga|dime|ayudeme que|a|no
compre|traigo una|la bolsita|bolsa|grapa|piedra|papela _6 no_la_abro|todavia|sin_abrir
si_no me? tomo|meto|fumo|uso|consumo algo|ya|un|una _3 exploto|reviento|muero|loco|loca
me voy a poner bien? loco|loca|pedo|hasta
afuera|puerta|enfrente de|del|de_la _2 venden|diler|dealer|conecte|bar|licorera
vienen|pasan por mi para|pa _1 drogarnos|tomar|drogarme|fumar|pistear
encerrado|encerrada|estoy|ando _4 con|en panico|crisis no|y|$|me
a una|media|dos cuadra|cuadras|pasos de la|mi licoreria|cantina|conecte|dealer
al? final|fin|llegue_al_final de la|mi cuerda
"""
