"""Cries in Spanish that name no deed: a means at hand, a farewell, a body that fails, a fear. The
rules are those of `phrases_hints`.
"""

SELF_HARM_HINTS_ES = """
dormir|dormirme|acostarme|duermo|duerma|dormido|dormida|dormirse _3 no|nunca|jamas|para_siempre
    |eternamente despertar|despertarme|despierte|despertara|volver|$ !temprano|tarde|a_las
despertar|despertarme|despierte|despertara|amanecer|amanezca nunca|jamas|ya_no|mas|otra_vez|manana
    !temprano|tarde|a_las|con
no|ya_no|nunca quiero|quisiera|deseo|espero|hubiera|debi|tengo_ganas|dan_ganas|queria|puedo|aguanto
    |soporto|debo|mas de? despertar|amanecer|estar_aqui|estar_vivo|estar_viva|existir
    |seguir_viviendo|seguir_vivo|seguir_viva|haber_nacido|seguir_en_este|estar_en_este|vivir
    !temprano|tarde|a_las|con|en|alla|aqui_en|ahi
quemo|queme|quemarme|quemando|quemandome|corto|corte|cortando|cortandome|rasguno|pico|arano|golpeo
    con|los|las|mis|a cigarro|cigarros|encendedor|brazos|piernas|proposito|navaja|cuchillo|vidrio
    |munecas|plancha|muslos !cocinando
miedo|asusta|capaz|ganas|deseos|ideas|intente|intento|trate|intentar|pense|pensando|piensa|quise
    |queria|quiero|planeo|voy _2 a|de|en|? _1 hacerme|lastimarme|matarme|ahorcarme|colgarme|cortarme
    |envenenarme|dispararme|quitarme_la_vida|aventarme|tirarme_a|tirarme_de|tirarme_al|tirarme_del
    |ahogarme|herirme|volarme !de_comer|unas|un_tatuaje|el_pelo|las_unas|la_prueba|un_examen
    |una_sopa|un_cafe|la_barba|el_cabello|cargo|rico|amigo|el_loco|a_la_cama|en_la_cama|a_la_alberca
    |en_el_trabajo
hacerme|hacer|me_haga|me_hago|haga algo $|malo|yo|a_mi_mismo|a_mi_misma|hoy|esta_noche|para_ya !de
de_lo_que|que|no_se_que|que_no|no_se_lo_que|lo_que|hasta soy|sea|seria|puedo|pueda|vaya|pudiera
    capaz|hacer|hacerme|llegar de|me|a|conmigo|$ hacerme|hacer|mi|mismo|misma|$ !para_ayudar|bueno
    |mejor|de_comer|yo_para
{dios} _2 llevame|lleveme|me_lleve|recogeme|recojame|llevame_contigo|me_recoja|quitame
    |sacame_de_este !a|al|bien|por|con_bien
llevame|lleveme|recogeme|recojame ya|contigo|de_una|{dios}|por|esta|hoy|de_este _2 {dios}|mundo|vida
    |$|favor|vez !a|al
ojala|pido|pidiendo|quiero|quisiera|espero|rezo|rogando|ruego|que|deseo _3 {dios}|el_senor|la_muerte
    _2 me lleve|recoja|llame|quite|mate|muera
ojala|pido|pidiendo|quiero|quisiera|espero|rezo|rogando|ruego|que|deseo _3 me lleve_ya|lleve_dios
    |lleve_la|quite|mate|muera|atropelle|atropellen|maten|llevara|matara|caiga_un|parta_un !a|al|mi
    |por|a_mi|cuando|pronto_al|el_mentor|al_rato
que|ojala|quisiera|deseo me|? atropelle|atropellara|atropellen|atropellaran|pegue|pase|caiga|aplaste
    un|una|algo|por_encima|encima|el carro|camion|coche|tren|rayo|bus
canse|cansa|cansada|cansado|cansando|harte|aburri|aburrido|aburrida|harto|harta|fastidiado|asco
    |enfado de|la|esta vivir|la_vida|existir|mi_vida|estar_vivo|estar_viva|vida|seguir_viviendo
    !aqui|con|en|sola|solo|lejos
escribi|escribo|escribiendo|deje|dejo|dejando|hice|tengo|estoy_escribiendo|les|le _2 carta|cartas
    |nota|notas|mensaje|mensajes|despedida|testamento _2 {los_mios}|despedida|despedirme|adios
    |perdon|todos !a_santa|del_doctor|de_la_escuela|al_banco
les|le|te dejo|escribi|escribo una|la|esta|mi carta|nota a|para|de|con
perdon|perdoname|perdonenme|lo_siento|adios|gracias_por_todo|los_amo|los_quiero|me_despido|cuiden_a
    |cuida_a|cuidenme_a|diganle_a|dile_a _6 ya_no_puedo|ya_no_aguanto|no_puedo_mas|ya_no_voy
    |no_aguanto|me_voy_para|ya_me_voy|me_rindo|cuando_yo_no_este|cuando_no_este|cuando_me_muera
    |ya_no_estare|que_los_amo|que_lo_amo|que_la_amo|que_los_quise|cuando_me_vaya
ya_no_puedo|ya_no_aguanto|no_puedo_mas|no_aguanto_mas|me_rindo|ya_me_canse _5 adios|perdon
    |perdonenme|despido|despedirme|cuiden_a|cuida_a|perdoname|que_los_amo
me despido de|para|por|y|$|gracias|perdon !ahorita|porque_ya_me|hasta|nos
cuando lean|leas|lea|vean|veas|reciban|recibas|encuentren|me_encuentren este|esto|el|la|mi|estas|ya
    |sera !tarea|libro|pelicula
{quiero}|me|voy_a|quiere|ganas_de|debo volar|volarme|volo|vuelo la|los|mi|? cabeza|sesos|tapa !alas
    |papalote
volarme
mejor|ojala|debi|deberia|hubiera|quisiera|preferia|yo|me _2 hubiera|haber|haberme|me_hubiera|estar
    |estuviera|hubieran muerto|muerta|morido|matado|muerto_yo|muerta_yo|ahogado|nacido !de_risa
    |de_hambre
me hubiera muerto|matado|ahorcado
no debi|deberia|tenia_que|tendria_que|merezco haber|de|? nacer|nacido|existir|vivir|estar_vivo
    |estar_viva|seguir_vivo|seguir_viva
mundo|todos|familia|hijos|ellos|mama|todo|esposa|nadie|gente|ninos estaria|estarian|estara|estaran
    |seria|serian|vivirian|viviria|queda|descansarian|descansaria _2 mejor|bien|feliz|felices
    |tranquilos|tranquila|facil _1 sin_mi|si_no|si_yo|si_me_muero|cuando_me|el_dia !sin_mi_ayuda
si yo? no|ya_no estuviera|existiera|estoy|estuviese|hubiera_nacido|viviera|siguiera !en_la_lista|en
    |a|trabajando
si yo? me desaparezco|muero|muriera|mato|matara|fuera_para|voy_para|pasara_algo !de
{pensar} la? muerte|morir|morirme|no_estar|no_existir|dejar_de|desaparecer|irme|matarme|hacerme
    |quitarme|acabar|terminar|ahorcarme|colgarme|cortarme|aventarme|tirarme !de_vacaciones|de_fumar
    |de_tomar|a|al|con|temprano|el|la
pensamientos|ideas|ganas|voces|intento|intentos suicidas|suicidios|feos_de|de_muerte|malos_de
    |oscuros|de_hacerme|de_morir|de_morirme|de_matarme|de_quitarme|suicida
tengo|traigo|agarre|saque|compre|consegui|guarde|escondi|junte|estoy_juntando|guardando|con|viendo
    |mirando|agarrando|enfrente_de|ahi_esta|aqui_tengo _2 {arma}|pastillas|veneno|raticida|cloro
    |cinturon|balas|bote_de_pastillas|frasco _5 en_la_mano|en_mi_mano|enfrente|lista|listo|pensando
    |piensa|y_quiero|quiero|para_mi|cargada|conmigo|ganas|tomarmelas|tomarlas|tomarmelo|acabar
    |usarla|usar|usarlo|mirando|viendo|suficientes|para_morir|para_acabar|en_la_cabeza|guardadas
viendo|mirando|pensando_en|en|parado|parada|sentado|sentada el|la|las|al_borde|en|a_la_orilla|del
    |orilla puente|soga|pistola|vias|azotea|borde|precipicio _5 ganas|saltar|brincar|aventarme
    |tirarme|quiero|morir|acabar
me {quiero} tirar|aventar|lanzar|brincar|arrojar|tirarme del|de_un|de_una|al|a_la|a_las|a_los|debajo
    |de_la|enfrente|a_un|por_la
la|mi unica|mejor|solo_la salida|solucion|opcion|manera|forma|muerte es|de|seria|me|queda la|morir
    |morirme|muerte|descansar|acabar
muerte|morir|morirme|muriendome|muerto|muerta es|seria|descansaria|voy_a|se|suena mejor|lo|la
    |descansar|solucion|unica|bien|facil|paz|descanso !de_risa|en_la_novela
quiero|quisiera|necesito|prefiero|solo_quiero|deseo ya? descansar de_todo|para_siempre|en_paz
    |de_esta_vida|de_vivir|eternamente|del_todo
no|ya_no veo|le_veo|le_hallo|hallo|encuentro|le_encuentro|tiene|tengo|hay|queda|me_queda|existe caso
    |sentido|chiste|razon|por_que|motivo|nada|ganas|para_que|otra_salida _1 vivir|de_vivir|la_vida
    |para_vivir|por_que_vivir|estar_vivo|estar_viva|seguir_vivo|seguir_viva|mi_vida|existir
    |por_vivir|seguir_viviendo|mas_que_morir|a_vivir|a_la_vida|a_mi_vida
ultima|ultimo|ultimos|ultimas vez|noche|dia|mensaje|palabras|horas|texto que|de|en|para|? me|mi|este
    |les|hablo|vida|ven|leen|escribo|mando|vivo|viva !te_vi|fui|tome|use|pago|consumi
no|ya_no|nunca|quien_sabe_si|no_creo|dudo voy_a|creo|llego|amanezco|amanecer|pase|llegue|paso|pasar
    |llegar|pasar_de a|de|amanecer|manana|que|esta|mas|mi _1 manana|noche|hoy|cumpleanos|amanezca
    |navidad|vivo|viva|la_noche !trabajo|cita
intente|trate|quise|queria|intento|estuve_a_punto|casi_me de|? _1 suicid*|matarme|ahorcarme
    |quitarme_la|colgarme|cortarme|acabar_con|envenenarme|mato|ahorco
estoy|ando|siento|seguro|segura en|un|? peligro|segura|seguro|sola|solo conmigo|de_mi|de_hacerme
    |de_matarme
llame|hable|hablar|llamar|marque|marcar|necesito|linea|mensaje|llamando al|el|del|a_la|de|? 988
    |linea_de_suicidio|linea_de_crisis|prevencion_del
"""

MEDICAL_HINTS_ES = """
se|me|nos|nino|nina|bebe|hijo|hija esta|estoy|ando|anda|estamos|? _1 ahogando|ahogo|ahoga|asfixiando
    |asfixia|atragantando|atraganto !de_risa|de_trabajo|en_un_vaso|en_trabajo|en_deudas|de_calor
    |en_mis|en_problemas
{tome} un|una|el|la|todo|toda|medio|media|? todo|medio|? bote|frasco|caja|paquete|tira|puno|punado
    |monton|botella|bolsa|chingo|bola completo|entero|entera|completa|lleno|llena|? de|con mis|las
    |sus|? {pastillas}|medicamento|jarabe|clonazepam|tylenol|paracetamol|rivotril|mis
{tome} como|unas|casi|mas_de|cerca_de|por_lo_menos|alrededor_de|tambien|? #|veinte|treinta|cuarenta
    |cincuenta|diez|quince|varias|muchas|bastantes {pastillas}|de_mis|rivotril|clonazepam|xanax
    |tylenol|tramadol|de_las !de_agua|de_la_presion|de_vitamina|para_la
{tome} dos_veces|doble|el_doble|la_doble|de_mas|otra_vez_por_error|por_error|por_accidente
    |equivocada|equivocadas|demasiado|demasiada|demasiadas|mucha|muchas|muchos|bastantes|tantas
    |tanta|mas_de_lo|mas_de_la _3 {pastillas}|dosis|metadona|insulina|debia|debo|normal|cuenta|droga
    |heroina|cristal|clonazepam|recetado !agua|cafe|tiempo|sol|fotos|trabajo
{tome}|meti|inyecte|fume|mezcle|me_meti|me_tome _2 pastillas|pastilla|medicina|droga|cristal|heroina
    |fentanilo|algo|dosis|coca|perico|piedra|xanax|{pastillas} _5 {enfermo}
{enfermo} _4 {tome}|meti|mezcle|deje_de_tomar|sobredosis|pastillas|fentanilo
mezcle|mezclar|mezclo|combine|mezclando|tome|revolvi _2 {pastillas}|xanax|clonazepam|rivotril
    |heroina|metadona|alcohol|cerveza|tequila con|y _2 alcohol|cerveza|tequila|vino|{pastillas}
    |cristal|xanax|clonazepam|trago|heroina|drogas|coca|vodka|pisto !agua|jugo|leche|comida
mi|el|la|un nino|nina|bebe|hijo|hija|nieto|nieta|sobrino|sobrina|nino _2 trago|tomo|comio|agarro
    |bebio|metio|encontro mis|las|unas|una|algo|cloro|mi|el|los|un|de_mis _2 {pastillas}|cloro
    |metadona|suboxone|raticida|veneno|medicamento|droga|gomitas|jabon|$
{alguien}|amigo|amiga|primo|prima|companero|mama|abuelo|abuela|tia|hermana|hija|hijo|muchacho|senor
    |vato|morra|chavo|compa _2 tirado|tirada|desmayado|desmayada|desmayo|inconsciente|colapso
    |sin_respirar|sin_pulso|sin_sentido|sin_conocimiento|frio|fria|palido|palida|morado|morada|azul
    |convulsionando !de_frio|de_coraje
esta|estaba|anda|quedo|cayo|lo_encontre|la_encontre tirado|tirada|tieso|tiesa|palido|palida|frio
    |fria|en_el_piso|en_el_suelo|al_piso|dormido|dormida _4 no|ni|sin|casi_no se_mueve|responde
    |contesta|reacciona|respira|despierta|se_despierta|respirar|moverse|habla
no|ya_no|ni se_mueve|reacciona|responde|contesta|se_despierta|despierta|respira _3 mi|esta|{alguien}
    |que_hago|ayuda|ayudenme|auxilio|help !el_telefono|mensajes|llamadas|temprano
desmaye|desmayo|desmayando|desmayarme|desmayar|desmayada|desmayado !de_risa|de_hambre|de_la_emocion
perdi|perdio|pierdo|perdiendo|perder el|la|? conocimiento|conciencia|sentido|consciencia
    |mucha_sangre !del_humor|comun|del_gusto|de_la_vida
no|nunca|sin para|deja|dejo|quiere|puedo|dejar|parar|se_detiene|se_para de|parar_de|dejar_de
    |el_sangrado|? sangrar|sangrando|sangre|sangrado|la_sangre|vomitar_sangre|la_hemorragia
sangra|sangro|sangrando|sale|saliendo|hemorragia|sangrado mucho|mucha|demasiado|bastante|por|de|del
    |interna|fuerte _2 sangre|nariz|boca|cabeza|oidos|$|recto|y_no !dona|donar
sangre en|por|con|de el|la|mi|? vomito|orina|popo|boca|heces|excremento|nariz_y|oido|caca|pipi
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
no|apenas|casi_no|me_cuesta|dificil|cuesta puedo|logro|mucho|alcanzo_a|? respirar|agarrar_aire
    |jalar_aire|tomar_aire|respirar_bien !por_la_nariz_tapada
falta|sin|faltando|jalar el|? aire|oxigeno|respiracion|respirar !acondicionado|en_las_llantas
    |a_las_llantas
brazo|cara|lado|cuerpo|pierna|mano|boca dormido|dormida|entumido|entumida|paralizado|paralizada
    |chueca|chueco|de_lado|se_me_durmio|no_siento _2 cara|pecho|hablar|lado|brazo|no|$ !por_dormir
no|ya_no|casi_no siento|puedo_mover|puedo_sentir|siente las|los|la|el|mis|mi piernas|brazos|brazo
    |cara|manos|lado|cuerpo|pierna !ganas|el_amor
embolia|infarto|ataque|convulsion|convulsiones|coma|paro cerebral|al_corazon|cardiaco|me_dio|le_dio
    |epileptico|diabetico|otra_vez|hoy|ayer|anoche|respiratorio
derrame cerebral|me_dio|le_dio !de_risa|de_panico|de_nervios|de_ansiedad|de_tos|de_celos
    |de_estornudos
dio|dando|dan|da un|una|otro|otra|? derrame|embolia|infarto|paro|convulsion|convulsiones|sobredosis
    |shock|ataque_epileptico
siento|senti|creo|parece que|como_si|? me|ya_me|? voy_a|estoy|? morir|muriendo|muero|desmayar
    |a_morir|infartar !de
cabeza|craneo _3 sangra|sangrando|sangre|mareado|mareada|vomitando|abierta|rajada|rota|vomito
    |veo_doble|veo_borroso
pegue|golpee|golpe|cai|abri|raje en|la|de|con _2 cabeza _4 sangra|sangre|mareado|mareada|vomitando
    |veo|desmaye|duele_mucho|inconsciente
brazo|pierna|mano|pie|piquete|donde_me_inyecte|absceso|vena hinchado|hinchada|rojo|roja|infectado
    |infectada|caliente|pus|esta_hinchado|esta_hinchada|esta_infectado|bien_hinchado|bien_hinchada
    _5 fiebre|caliente|pus|rojo|roja|duele|negro|morado|inyecte|mucho|doctor
absceso|sepsis|septicemia
ambulancia|paramedicos|paramedico|cruz_roja _3 por_favor|porfa|ya|ahora|rapido|urge|urgente|ayuda
    |para|$ !trabaja|paso|curso
llamen|llama|llame|manden|pidan|pide|mande|necesito|necesitamos|ocupo|ocupamos|marquen|marque
    |traigan a|al|una|un|el|? ambulancia|911|emergencias|paramedicos|doctor_urgente|cruz_roja
llevenme|llevame|lleven|llevarlo|llevarla|ir|vamos|llevar al|a hospital|doctor|urgencias|emergencia
    |emergencias ya|rapido|urgente|ahorita|por_favor_me|me_siento
"""

DANGER_HINTS_ES = """
{alguien} me|nos|le|la _1 pega|pego|pegaba|golpeo|golpea|ahorco|ahorca|estrangulo|asfixio|empujo
    |empuja|pateo|jaloneo|jalo|avento|avento|cacheteo|abofeteo|mordio|quemo|corto|arrastro|agarro_a
    |agarro_del|agarro_de|dio_un_golpe|dio_golpes|dio_una|lastimo|lastima|violo|viola|toco|toca
    |manoseo|obligo|obliga|forzo|encerro|encierra|amenazo|amenaza|apunto|apunalo|apunalo|insulta_y
    |tiro_al|aventaba|dejo_moretones|rompio la? !la_gripa|la_gripe|el_covid|el_corazon|una_sorpresa
    |una_flor|con_flores|a_estudiar|una_noticia|la_pelota|el_cabello
me|nos ahorco|ahorca|ahorcaba|estrangulo|estrangula|asfixio|pateo|patearon|jaloneo|cacheteo
    |apunalaron|apunalo|apunto|apuntaron|empujo|agarro|agarraron|dio|dieron con|mi|un|una|a|del|de
    |otra_vez|anoche|ayer|por|esposo|marido|novio|pareja|y|bien|muy|hasta|contra _1 golpes|cuello
    |pelo|patadas|golpiza|madriza|cachetada|pistola|cuchillo|marido|esposo|novio|pared|anoche
    |escaleras|punetazos|cinturon|cabellos|pareja|ex|celos|punetazo
me|nos obligo|obliga|obligan|obligaron|forzo|fuerza|forzaron|forza a _2 tener|hacer|acostarme
    |prostituirme|vender|sexo|relaciones|tocar|trabajar|estar !limpiar|estudiar|tarea|comer
abuso|abusa|abusan|abusaron|abusado|abusada|abusando de mi|ella|hija|hijo|nina|nino|mis|nosotras
    sexualmente|$|mi|anoche|cuando|otra|hija|hijo|y|en|hijos|hermana !confianza|amabilidad|paciencia
{alguien}|^.|y|el|que|porque|dicen_que|anda|viene|llego|afuera _2 trae|tiene|trai|anda_con|carga
    |cargan|traen|saco|agarro|viene_con|con _1 {arma} !agua|juguete|cocina|de_cocina|para_cortar
trae|traen|trai|cargan|saco|sacaron|sacan {arma} !agua|de_agua|juguete|de_juguete
me|nos quito|quita|escondio|esconde|rompio|quitaron _2 llaves|celular|cel|telefono|zapatos|papeles
    |pasaporte|documentos|dinero|ropa|identificacion _6 no|para_que_no puedo|me_deja|deja|salga
    |salir|me_vaya|pueda
no me|nos deja|dejan|quiere_dejar|dejo|dejaba|dejaron salir|ir|irme|hablar_con|comer|dormir
    |usar_el_telefono|ver_a|salir_de|escapar !temprano|de_vacaciones|a_la_fiesta|al_baile|a_jugar
    |el_perro|el_bebe|el_ruido|el_vecino
me|nos|la|lo tiene|tienen|tenia|tuvo|dejo|dejaron|encerro|encerraron|encierra|amarro|amarraron _2
    encerrada|encerrado|encerrados|secuestrada|secuestrado|amarrada|amarrado|amenazada|amenazado
    |contra_mi|con_llave|en_el_cuarto|en_la_casa|a_la_fuerza !de_mal|harto
escondida|escondido|encerrada|encerrado|me_escondi|me_encerre|escondidos|escondidas en|del|de|con
    |debajo|por _2 bano|closet|cuarto|carro|cochera|casa|{alguien}|mi|el|ella|cama|vecina|llave _5 $
    |esta|tiene|gritando|enojado|borracho|tomado|pistola|golpe*|miedo|rompiendo|porque|el|hijos|mi
    !futbol|trabajando|estudiando
{alguien}|esta|anda|llego|viene _2 tomado|borracho|drogado|enojado|loco|furioso|agresivo|violento
    |gritando _4 rompiendo|golpeando|pegando|aventando|amenazando|miedo|escondida|escondido|me_va
    |quiere_pegarme|pegarme|matarme|pistola|cuchillo|tumbando
esta|estan|anda|andan|sigue rompiendo|quebrando|tumbando|pateando|golpeando|aventando las|los|todo
    |la|mis|cosas|? cosas|puerta|ventana|ventanas|muebles|todo|platos|casa|trastes !pinata|record
    |los_precios
me|nos andan|anda|estan|esta|siguen|sigue|vienen|viene|quieren|quiere buscando|buscandome|cazando
    |siguiendo|persiguiendo|vigilando|esperando|acosando|amenazando|a_buscar|espiando para|afuera|y
    |$|por|desde|con|unos|mi|los|en|a matarme|hacerme|golpearme|mi|casa|amenaza|cobrarme|miedo
    |dinero|debo|ex|trabajo|afuera|todos|donde|tipos|hombres|carro|cobrar|pegarme|mis|matar
me? andan|anda|estan|esta|vienen|viene buscando para matarme|golpearme|hacerme|cobrarme
andan|anda|estan|esta|vienen|viene buscandome|buscandonos|siguiendome|persiguiendome|acosandome
    |vigilandome|amenazandome|cazandome|pegandome|golpeandome|ahorcandome|maltratandome|espiandome
debo|debia|deuda|debemos|dinero|lana _6 matarme|matar|buscando|golpear|golpearme|amenaza*|amenazaron
    |quebrar|me_van_a|van_a_venir|mafia|cartel
los|unos|el|mi|dealer|pandilla cartel|narcos|narco|mafia|mafiosos|pandilleros|sicarios|malandros
    |dealer|padrote|prestamistas|cholos _3 me|nos|andan|quieren|amenaz*|buscan*
{alguien}|me|nos|la_mafia|gente amenazo|amenaza|amenazan|amenazaron|amenazando|juro|jura|dijo|dice
    |promete con|de|que _2 matar*|muerte|golpear*|quitarme|pistola|cuchillo|arma|quemar*|muerta
    |muerto|hacerme|matarme|va_a_matar|mata|lastimar*|navaja
dice|dijo|que|jura|asegura que me mata|mate|va_a_matar|iba_a_matar|quiere_matar|va_a_golpear|golpea
    |pega|iba_a_pegar|mataria !de_risa|el_calor
me|nos|le asaltaron|robaron|balearon|dispararon|tirotearon|apunalaron|golpearon|encanonaron|atacaron
    |navajearon|saltaron|picaron|macharon con|a|en|anoche|ayer|hoy|afuera|y|unos|entre|cerca|$ _1
    pistola|arma|cuchillo|navaja|punta|golpearon|calle|casa|$|machete|todos|golpes|mano|albergue
    |parada|noche|tipos|cholos !bici|telefono
asaltaron|asalto|robaron|secuestraron|secuestro|quisieron_robar|quisieron_secuestrar con|a|me _1
    pistola|arma|cuchillo|mano_armada|navaja|punta
le|les|lo|la|los|las|me_lo|me_la {quiero} dar|meter|pegar|poner|partir|romper|reventar|quebrar
    |chingar|cortar|picar|madrear|quemar|agarrar|matar|matar|ahorcar|apunalar|desgraciar un|una|la
    |el|su|a|? balazo|tiro|plomazo|cuchillada|punalada|golpiza|madriza|chinga|madre|cara|putazos
    |golpes|hocico|cuello|cabeza|casa|$|$ !jaja|jeje|el_agua|el_pelo|en_el_juego|la_sorpresa
{quiero}|me_dan_ganas_de|ganas_de|capaz_de matar|apunalar|golpear|ahorcar|lastimar|quemar|balear
    |acuchillar|estrangular a|al|lo|la|los mi|ese|esa|alguien|el|la|vecino|todos|un|una|vieja|guey
    |tipo|cabron|hijo|jefe|pendejo|maldito|mis !hambre|tiempo|mi_mama_de_risa
{quiero} matarlo|matarla|matarlos|golpearlo|golpearla|lastimarlo|ahorcarlo|ahorcarla|acuchillarlo
    |picarlo|balacearlo|desquitarme|vengarme|partirle|quebrarlo|madrearlo|apunalarlo|hacerle_algo
    |hacerle_dano
voy|vamos|ando|traigo|agarre|llevo|tengo _2 {arma}|bat|machete _3 para|y|en_mano|por|a ese|esa
    |matarlo|buscarlo|voy|su|quien|el|ella|ellos|esperarlo|alguien|darle !cortar|cocinar|cazar
se metieron|metio|meten|brincaron|quieren_meter|quiere_meter|estan_metiendo|esta_metiendo|metian a
    |en|por|al mi|la|el casa|cuarto|ventana|departamento|patio|techo|depa|trailer|porche !gato|perro
    |gallina|lluvia|agua
alguien|un_hombre|unos|un_tipo|mi_ex|ex|{alguien} esta|estan|anda|andan|viene|llego|quiere|quieren
    |trata_de|intenta afuera|tocando|entrar|entrando|abriendo|tumbando|rompiendo|parado|espiando
    |pateando|rondando _1 mi|la|de|por|en|puerta|casa|ventana !de_la_escuela|vacaciones
balazos|disparos|balacera|tiroteo|tirazon|plomazos|tiros afuera|en|cerca|aqui|por|fuera|al_lado
    |enfrente !pelicula|libres|videojuego|penalti|la_tele
tengo|me_da|da|siento|con|le_tengo|vivo_con mucho|mucha|un|? miedo|terror|panico _1 mi|a|de|que|el
    |ella|a_que _1 esposo|marido|novio|ex|pareja|padrastro|papa|el|ella|me|haga|mate|pegue|golpee
    |venga|encuentre|regrese|llegue|me_haga|dealer|vecino|hijo|suegro !no_me_llame|perder|dentista
    |doctor
miedo|terror _2 volver|regresar|ir|irme|llegar|estar|quedarme|dormir|salir a|en|de|con|mi|sola|solo
    |? casa|la_casa|con_el|con_ella|mi_casa|porque|aqui|ahi|sola_con|a_solas !oscuridad
    |de_noche_sola
no|ya_no|nunca me|nos|? siento|sentimos|estoy|estamos|es|esta segura|seguro|a_salvo|seguros|seguras
    |segura_ni aqui|con|en|$|ni|mi|cerca|ahi|esta !de|que|si|internet|social
violencia|abuso|maltrato domestica|intrafamiliar|familiar|fisico|sexual|en_mi|en_casa|de_mi|de_parte
    _2 !clase|taller|curso
llamen|llame|llama|necesito|manden|ocupo a|al|la|una|? policia|patrulla|sheriff _4 me|esta|ayuda
    |por_favor|rapido|mi|el|ya|golpe*|quiere|trae|pistola|matar !examen
voces _2 dicen|dice|diciendo|piden|mandan|ordenan que|me|cosas
"""
