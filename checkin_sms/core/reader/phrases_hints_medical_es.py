"""A body that fails, or too much of something, in Spanish. The rules are those of
`phrases_hints_self_harm`.
"""

MEDICAL_HINTS_ES = """
se|me|nos|nino|nina|bebe|hijo|hija esta|estoy|ando|anda|estamos? _1 ahogando|ahogo|ahoga|asfixiando
    |asfixia|atragantando|atraganto !de_risa|de_trabajo|en_un_vaso|en_trabajo|en_deudas|de_calor
    |en_mis|en_problemas
{tome} un|una|el|la|todo|toda|medio|media? todo|medio? bote|frasco|caja|paquete|tira|puno|punado
    |monton|botella|bolsa|chingo|bola completo|entero|entera|completa|lleno|llena? de|con mis|las
    |sus? {pastillas}|medicamento|jarabe|clonazepam|tylenol|paracetamol|rivotril|mis
{tome} como|unas|casi|mas_de|cerca_de|por_lo_menos|alrededor_de|tambien? #|veinte|treinta|cuarenta
    |cincuenta|diez|quince|varias|muchas|bastantes {pastillas}|de_mis|rivotril|clonazepam|xanax
    |tylenol|tramadol|de_las !de_agua|de_la_presion|de_vitamina|para_la
{tome} dos_veces|doble|el_doble|la_doble|de_mas|otra_vez_por_error|por_error|por_accidente
    |equivocada|equivocadas|demasiado|demasiada|demasiadas|mucha|muchas|muchos|bastantes|tantas
    |tanta|mas_de_lo|mas_de_la _3 {pastillas}|dosis|metadona|insulina|debia|debo|normal|cuenta|droga
    |heroina|cristal|clonazepam|recetado !agua|cafe|tiempo|sol|fotos|trabajo
{tome}|meti|inyecte|fume|mezcle|me_meti|me_tome _2 pastillas|pastilla|medicina|droga|cristal|heroina
    |fentanilo|algo|dosis|coca|perico|piedra|xanax|{pastillas} _5 {enfermo}
{enfermo} _4 pastilla|pastillas|droga|dosis|inyec*|fentanilo|piedra|cristal
{enfermo} !porque _4 {tome}|meti|mezcle|deje_de_tomar|sobredosis|pastillas|fentanilo
mezcle|mezclar|mezclo|combine|mezclando|tome|revolvi _2 {pastillas}|xanax|clonazepam|rivotril
    |heroina|metadona|alcohol|cerveza|tequila con|y _2 alcohol|cerveza|tequila|vino|{pastillas}
    |cristal|xanax|clonazepam|trago|heroina|drogas|coca|vodka|pisto !agua|jugo|leche|comida
mi|el|la|un nino|nina|bebe|hijo|hija|nieto|nieta|sobrino|sobrina|nino _2 trago|tomo|comio|agarro
    |bebio|metio|encontro mis|las|unas|una|algo|cloro|mi|el|los|un|de_mis _2 {pastillas}|cloro
    |metadona|suboxone|raticida|veneno|medicamento|droga|gomitas|jabon
nino|nina|bebe|hijo|hija|nieto|nieta|sobrino|sobrina _2 trago|comio|bebio|metio algo|cloro|una_pila
    |pila|un_iman|detergente|gas|gasolina
{alguien}|amigo|amiga|primo|prima|companero|mama|abuelo|abuela|tia|hermana|hija|hijo|muchacho|senor
    |vato|morra|chavo|compa _2 tirado|tirada|desmayado|desmayada|desmayo|inconsciente|colapso
    |sin_respirar|sin_pulso|sin_sentido|sin_conocimiento|palido|palida|convulsionando|esta_frio|esta_fria|bien_frio|bien_fria|muy_fria|toda_fria|todo_frio|quedo_frio
    |quedo_fria|ya_fria|ya_frio !de_frio|de_coraje
esta|estaba|anda|quedo|cayo|lo_encontre|la_encontre tirado|tirada|tieso|tiesa|palido|palida|frio
    |fria|en_el_piso|en_el_suelo|al_piso|dormido|dormida _4 no|ni|sin|casi_no se_mueve|responde
    |contesta|reacciona|respira|despierta|se_despierta|respirar|moverse|habla
no|ya_no|ni se_mueve|reacciona|responde|contesta|se_despierta|despierta|respira _3 mi|esta|{alguien}
    |que_hago|ayuda|ayudenme|auxilio|help !el_telefono|mensajes|llamadas|temprano
desmaye|desmayo|desmayando|desmayarme|desmayar|desmayada|desmayado !de_risa|de_hambre|de_la_emocion|de_sueno|del_susto|en_el_sofa
perdi|perdio|pierdo|perdiendo|perder el|la? conocimiento|conciencia|sentido|consciencia
    |mucha_sangre !del_humor|comun|del_gusto|de_la_vida
no|nunca|sin para|deja|dejo|quiere|puedo|dejar|parar|se_detiene|se_para de|parar_de|dejar_de
    |el_sangrado? sangrar|sangrando|sangre|sangrado|la_sangre|vomitar_sangre|la_hemorragia
sangra|sangro|sangrando|hemorragia|sangrado mucho|mucha|demasiado|bastante|por|de|del|interna|fuerte _2 sangre|nariz|boca|cabeza|oidos|$|recto|y_no !dona|donar|por_el_calor
sale|saliendo mucha|bastante|demasiada|por|de|del _2 sangre !dona|donar
sale|saliendo sangre
sangre en|por|con|de el|la|mi? vomito|orina|popo|boca|heces|excremento|nariz_y|oido|caca|pipi
temblando|tiemblo|temblores|temblor|tembladera|sudando|sudo|sudores|temblorina|cruda|vomitando _6
    deje|dejar|dejado|sin_tomar|sin_beber|sin_alcohol|no_tomo|no_he_tomado|abstinencia|desde_que
    |sin_pistear|ultimo_trago|ultima_copa|alucin*|veo_cosas
deje|dejar|dejado|sin_tomar|sin_beber|no_tomo|no_he_tomado|abstinencia|ultimo_trago|sin_alcohol _6
    temblando|tiemblo|temblores|temblor|sudando|veo_cosas|oigo|alucin*|convulsion*|fiebre|vomitando
    |tembladera
veo|viendo|oigo|escucho|escuchando|oyendo cosas|voces|sombras|bichos|aranas|gente que|$|y|en|me
    |raras|por|desde|no !diferente|claras|mas|en_la_tele|bonitas|buenas|de_otra|nuevas
alucin* !con_la|con_el|padre
delirium|delirios|delirando
dolor|duele|duelen|presion|opresion|apretado|punzada|arde|ardor|oprime _2 pecho|corazon
    |brazo_izquierdo !por_ti|de_amor|verlo|verla|ver
corazon muy|se_me|me_late|acelerado|late|palpita|latiendo|palpitando|siento_que|esta|me _2 fuerte
    |rapido|acelerado|sale|para|salir|explotar|saltando|parar|raro|detiene !contento|feliz|bonito
    |por_ti
no|apenas|casi_no|me_cuesta|dificil|cuesta puedo|logro|mucho|alcanzo_a? respirar|agarrar_aire
    |jalar_aire|tomar_aire|respirar_bien !por_la_nariz_tapada
falta|sin|faltando|jalar el? aire|oxigeno|respiracion|respirar !acondicionado|en_las_llantas
    |a_las_llantas
brazo|cara|lado|cuerpo|pierna|mano|boca dormido|dormida|entumido|entumida|paralizado|paralizada
    |chueca|chueco|de_lado|se_me_durmio|no_siento _2 cara|pecho|hablar|lado|brazo|no|$ !por_dormir
no|ya_no|casi_no siento|puedo_mover|puedo_sentir|siente las|los|la|el|mis|mi piernas|brazos|brazo
    |cara|manos|lado|cuerpo|pierna !ganas|el_amor
embolia|infarto|ataque|convulsion|convulsiones|coma|paro cerebral|al_corazon|cardiaco|me_dio|le_dio
    |epileptico|diabetico|otra_vez|hoy|ayer|anoche|respiratorio
derrame cerebral|me_dio|le_dio !de_risa|de_panico|de_nervios|de_ansiedad|de_tos|de_celos
    |de_estornudos
dio|dando|dan|da un|una|otro|otra? derrame|embolia|infarto|paro|convulsion|convulsiones|sobredosis
    |shock|ataque_epileptico
siento|senti|creo|parece que|como_si? me|ya_me? voy_a|estoy? morir|muriendo|muero|desmayar
    |a_morir|infartar !de
cabeza|craneo _3 sangra|sangrando|sangre|mareado|mareada|vomitando|abierta|rajada|rota|vomito
    |veo_doble|veo_borroso
pegue|golpee|golpe|cai|abri|raje en|la|de|con _2 cabeza _4 sangra|sangre|mareado|mareada|vomitando
    |veo|desmaye|duele_mucho|inconsciente
brazo|pierna|mano|pie|piquete|donde_me_inyecte|absceso|vena hinchado|hinchada|rojo|roja|infectado
    |infectada|caliente|pus|esta_hinchado|esta_hinchada|esta_infectado|bien_hinchado|bien_hinchada
    _5 fiebre|caliente|pus|rojo|roja|duele|negro|morado|inyecte|mucho|doctor
absceso|sepsis|septicemia
se|esta puso|poniendo|quedo|ve|pone bien|todo|toda|muy? frio|fria|palido|palida|tieso|tiesa|helado
    |helada|gris|blanco|blanca _4 no|y|ayuda|despierta|contesta|responde !el_clima
no|ya_no me|nos|lo|la|los contesta|responde|puedo|puede|logro|logramos|podemos|despierta|reacciona
    _1 despertar|levantar|reanimar|hablar|se_mueve !el_telefono|llamadas|mensajes|a_la_junta
    |temprano|en_la_manana
peso|presion|elefante|piedra|opresion|apretazon|algo _3 pecho
mitad|lado|media|parte|boca|cara|ojo _3 dormida|dormido|durmio|paralizo|paralizada|paralizado|caida
    |caido|cae|chueca|chueco|torcida|entumida|entumido|adormecio|adormecida
se me|le cae|cayo|durmio|paraliza|paralizo|adormecio|entumio|enchueco|torcio|duerme|va la|el|un|mi
    |media? mitad|media|boca|cara|brazo|lado|cuerpo|ojo|habla
no puedo|puede hablar bien|claro|y !ahorita|contigo
fiebre|calentura|temperatura _2 39|40|41|39_5|altisima|escalofrios|delirando|muy_alta
se|me|esta me|le|les? inflo|hincho|inflamo|hinchando|inflamando|hinchado|hinchada|inflada|inflado
    |cerrando|cierra|cerro la|el|mi? brazo|pierna|mano|cara|garganta|lengua|labios|boca
se|me|nos esta|estoy|estan muriendo|yendo|desangrando _1 mi|en|ayuda*|$|por|ayudenme|auxilio
    !de_risa|de_hambre|de_sed|de_sueno|de_calor|de_frio|de_ganas|de_miedo|bien|a
embarazada _4 sangr*|dolor*|golpe*|fuente|contracciones|cai|mancho|drog*
rompio la fuente
casi me|se|nos muero|muere|mori|murio|moria|morimos|voy_al_otro_mundo _6 meti|tome|dosis|sobredosis
    |droga|inyecte|fume|consumi|pastillas|fentanilo
azucar|glucosa|insulina _3 2*|3*|4*|5*|6* !gramos|cucharadas|kilos|pesos
picado|pique|pico|pinche|pincho|clave _3 aguja|jeringa|aguja_usada !de_coser
ambulancia|paramedicos|paramedico|cruz_roja _3 por_favor|porfa|ya|ahora|rapido|urge|urgente|ayuda
    |para|$ !trabaja|paso|curso
llamen|llama|llame|manden|pidan|pide|mande|necesito|necesitamos|ocupo|ocupamos|marquen|marque
    |traigan a|al|una|un|el? ambulancia|911|emergencias|paramedicos|doctor_urgente|cruz_roja
llevenme|llevame|lleven|llevarlo|llevarla|ir|vamos|llevar al|a hospital|doctor|urgencias|emergencia
    |emergencias ya|rapido|urgente|ahorita|por_favor_me|me_siento
me dio|dieron|esta_dando|esta_por_dar un ataque $|anoche|ayer|hoy|en|de_epilepsia|al_corazon|otra_vez !risa
veo|mira|viendo|ve bichos|aranas|sombras|cosas _3 temblar|tiemblo|temblando|paredes|sudo|sudando|no_estan
me pase con|de la|el|las? heroina|cristal|coca|dosis|pastillas|fentanilo|perico|medida !trago|copas
convulsione|convulsiono|convulsionando|convulsionaba
pecho apretado|cerrado|oprimido
no me entra|pasa|llega el? aire
paso la mano con las|la|el|mis pastillas|medicina|droga|heroina|pildoras|dosis
no puedo tener|mantener|abrir los ojos abiertos|$
me|se cai|caigo|cayo|caimos y|y_ya no me|se|puedo|puede puedo|puede? mover|moverme|levantar|levantarme|parar|mueve
    !de_risa
le|me dio|dieron|da|esta_dando un ataque|infarto|derrame|paro !de_risa|de_tos|de_celos|de_nervios|de_panico|de_ansiedad|de_llanto
no habla|contesta|responde|reacciona _2 se_mueve|ni_se|respira|abre
se le|me paro|esta_parando|detuvo el corazon
golpeo|pego|golpee|pegue la|en_la|su|mi cabeza _2 contesta|responde|despierta|sangr*|mareado|mareada|vomit*
dolor _4 brazo_izquierdo|mandibula|el_pecho_y
mordio|pico|picaron|mordieron una|un|la|el? vibora|serpiente|cascabel|alacran|viuda_negra|coralillo|arana_violinista
se|me|nos quemo|queme|quemaron _3 aceite|agua_hirviendo|agua_caliente|gasolina|lumbre|la_cara|la_piel|el_cuerpo !el_arroz|la_comida
torcio|enchueco|chueca|torcida la? boca|cara
tirado|tirada _4 jeringa|aguja|jeringas
sangr* _3 embarazada
embarazada _3 sangr*
electrocuto|electrocutado|electrocutada|le_dio_un_toque_fuerte
presion altisima|por_las_nubes|bien_alta|muy_alta|hasta_el_cielo !de_las_llantas
no tiene|siento|encuentro pulso
sin pulso
dolor _5 brazo izquierdo
tirado|tirada _4 con_la|con_una|la jeringa|aguja
no siento la|el|medio|mi|las|los mitad|cuerpo|brazo|brazos|piernas|pierna|lado|cara|manos !gana|ganas|culpa
me|se|la|lo pase|paso|fui|fue con|de la|las droga|drogas|dosis|mano|pastillas|heroina|cristal|piedra
encontre|encontramos|halle|esta|estaba|lo|la|lo_encontre|la_encontre en|tirado|tirada _2 piso|suelo|bano|cama|calle|tina _2 morado|morada|azul|frio|fria|sin_respirar|inconsciente|tieso|tiesa|no_despierta|no_responde|con_la_jeringa|espuma
azucar baja|bajo|subio|alta|por_los_cielos|bajisima|bajando|subiendo|esta|me_bajo _3 tembl*|tiemblo|mareado|mareada|sudando|confund*|desmay*|veo_borroso|#|mal|no_puedo
bajo|subio|baja el|la azucar|glucosa|presion _2 tembl*|tiemblo|mareo|mareado|mareada|sudando|confund*|desmay*|feo|mucho|mal
me|nos|lo|la atropello|atropellaron|choco|chocaron|arrollo un|una|el|y|en|anoche|ayer|hoy|$.
tuve|tuvimos|choque|accidente|choque_feo|me_estrelle _3 sangr*|herido|herida|atrapado|atrapada|no_puedo|no_me_puedo|roto|rota|golpe_en_la_cabeza|lastimado|lastimada
me queme|quemo|quemaron|quebre|rompi|fracture muy|bien|horrible|la|el|feo _1 feo|mal|pierna|brazo|pie|cara|mano|cadera|costilla|hueso|mucho|aceite|agua !pan|tortilla|arroz|comida|comida|boca
me cai y|. no_puedo|no_me_puedo|no_siento|me_abri|me_pegue_en_la|sangr* !reir
pastilla|pastillas|droga|polvo|cosa|hierba|mota|coca|cristal estaba|estaban|venia|venian|trae|traia adulterad*|mal|raro|rara|con_fentanilo|mezclad*|envenenad*|con_algo
{tome}|bebi|tomando alcohol del|de|puro|para 96|70|noventa|farmacia|curar|curacion|de_curar|frotar|friegas
tiemblo|temblando|temblor|tiembla|sudo|sudando _3 por|sin|de_no|desde_que|porque _1 tomar|beber|alcohol|no_tomo|deje_de_tomar|no_he_tomado|deje_el_alcohol|la_abstinencia
siento|veo|traigo|tengo|miro bichos|insectos|animales|aranas|gusanos|hormigas|sombras|cosas|gente|demonios en|por|que|sobre|debajo|caminando|encima _2 piel|cuerpo|brazos|no_estan|no_existen|mi|nadie_mas_ve|mis|la_pared
llevo|tengo|con _2 dias|dia|horas|noche vomitando|con_vomito|sin_poder_comer_nada|sin_retener_nada|con_diarrea_y_sangre|vomitando_todo
toso|tosi|escupo|escupi|orino|vomito|vomite|echo|arroje sangre|con_sangre|coagulos !en_el_banco
sangre en|por|de|del el|la|mi? bano|popo|orina|vomito|nariz|boca|oido|excremento|saliva _2 mucha|no_para|no_se_quita|otra_vez|$.|bastante|todo_el
no para|se_quita|se_me_quita|se_detiene|deja|cede de|la|el? salir|sangre|sangrado|sangrar|hemorragia
picaron|picado|apunalaron|cortaron|balearon|mordio|mordieron|macheteron _5 sangr*|sangre|mucho|no_para|herida|ayuda
me balearon|dispararon|dieron_un_balazo|apunalaron|picaron|navajearon|machetearon
{alguien}|amigo|amiga|mi _2 desplomo|desplomado|colapso|se_fue_de_lado|quedo_tieso|quedo_tiesa|quedo_sin_respirar
cayo|caido|golpeo|callo _4 no|ni|ya_no habla|hablar|mueve|moverse|responde|reacciona|puede_hablar|camina|reconoce|abre
derrame|embolia|trombosis|infarto|ataque|aneurisma cerebral|$.|me|le|teniendo|esta|en|del_corazon
dando|dio|teniendo|tuvo|da|sufrio|creo_que_es un|una derrame|embolia|infarto|ataque|convulsion|paro|aneurisma|paro_cardiaco !de_risa|nervios|tos
ya|va_a|esta_por|se_adelanto viene|nacer|nace|naciendo|llega el|mi|la bebe|nino|nina|hijo|parto !casa|visita
fuga|olor|olemos|huele|escape de|a|mucho_a gas|monoxido|humo _4 maread*|dolor|vomit*|mal|nausea*|desmay*|todos
hijo|hija|bebe|bb|nino|nina|nieto|nieta|sobrino|chamaco|chamaca|criatura se trago|tomo|comio _2 {pastillas}|pastilla|cloro|pila|veneno|medicina|jabon|diesel
llamen|llame|llamenle|manden|mande al?|una|un? 911|ambulancia|nueve_once|emergencias
sangre|saco_sangre al obrar|orinar|toser|ir_al_bano|hacer_popo
me trague|tragado|tome # {pills}
{pills} son muchas|muchos|demasiadas
cuantas|cuantos _2 son muchas|muchos|demasiadas
se callo|cayo|desmayo y no me? contesta|responde|despierta|reacciona|habla|levanta
amaneci|desperte en el piso|suelo|bano _4 no_se|sangre|golpe*
no agarro|jalo|me_jala|jala|alcanzo|me_entra|entra el? aire
pulmones no _3 aire
se_me va la luz y caigo|me_caigo|me_voy
tome|tomo|bebi gel|alcohol_de_curar|gel_antibacterial|anticongelante|cloro|perfume
esta|anda|la_toque|lo_toque|se_puso frio|fria|helado|helada y|esta azul|azulado|azulada|morado|morada|tieso|tiesa
ataque de asma !una_vez|hace_anos
asma _3 sin|no_tengo|no_traigo|se_acabo inhalador|el_inhalador|bomba|la_bomba
me desangro|desangrando|estoy_desangrando
me dolia|duele|dolio el pecho
se|me paso|pase de droga|dosis|sobredosis|polvo|pastillas
corazon|corason|pecho me duele _3 entume|duerme|adormece|hormiguea|brazo|mano
no pude|podia respirar
"""
