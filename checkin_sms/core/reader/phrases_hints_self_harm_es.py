"""Cries of self-harm in Spanish that name no deed. The rules are those of
`phrases_hints_self_harm`.
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
    |queria|quiero|planeo|voy _2 a|de|en? _1 hacerme|lastimarme|matarme|ahorcarme|colgarme|cortarme
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
que|ojala|quisiera|deseo me? atropelle|atropellara|atropellen|atropellaran|pegue|pase|caiga|aplaste
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
{quiero}|me|voy_a|quiere|ganas_de|debo volar|volarme|volo|vuelo la|los|mi? cabeza|sesos|tapa !alas
    |papalote
volarme
mejor|ojala|debi|deberia|hubiera|quisiera|preferia|yo|me _2 hubiera|haber|haberme|me_hubiera|estar
    |estuviera|hubieran muerto|muerta|morido|matado|muerto_yo|muerta_yo|ahogado|nacido !de_risa
    |de_hambre
me hubiera muerto|matado|ahorcado
no debi|deberia|tenia_que|tendria_que|merezco haber|de? nacer|nacido|existir|vivir|estar_vivo
    |estar_viva|seguir_vivo|seguir_viva
no|ni|poco|que me? importa|importaria|da_igual _1 si _1 vivo|muero|amanezco|despierto|me_muero
    |viviera
me corte|corto|rajo|raje|quemo|queme _2 los|las|el|la brazos|brazo|piernas|pierna|munecas|venas
    |muslos !cocinando|el_pelo
si {dios}|la_muerte _1 me|ya llama|lleva|recoge|quiere_llevar|viene|llamara|llevara !a_la|al
no|ya_no|para_que|para|sin le_veo|veo|hay|tengo|tiene|quiero _2 seguir respirando|viviendo|vivo|viva
    |en_este_mundo|aqui_en
seguir respirando|existiendo|viviendo_asi
no|ya_no|ojala_no|ni quiero|llegar|llego|creo|quisiera|espero llegar|llegar_a|a|al llegar? manana
    |navidad|mi_cumpleanos|los_30|ano_nuevo|viejo|otro_ano
para|por|y|nunca|ya|a_ver no|nunca|ya_no|si_ya_no despertar|despertarme|despierto|despierte
    |despertara|amanecer|amanezco !temprano|tarde|a|al|con
raje|rajo|rajar|rajarme|rajando|raspe|rebane las|los|mis munecas|venas|brazos|brazo
camino|rumbo|parado|parada|sentado|sentada|llegue|llegando|orilla|arriba al|a_las|en_el|en_las|en_la
    |del|de_un|de_las puente|vias|azotea|barandal|precipicio|acantilado !de_mayo|vacacional
que sentido|caso|chiste|objeto tiene|le_veo|hay|le_encuentro|tendria _1 vivir|la_vida|seguir|mi_vida
    |todo|esto|estar_vivo|estar_viva !trabajar|ir
muerte seria|es|sera|debe_ser|parece|se_me_hace un|el|mi|la|lo? descanso|alivio|salida|solucion|paz
    |mejor|unica|libertad
no|ya_no voy_a|estare|pienso|creo|estar|voy|quiero|ire_a _1 estar|llegar|vivir|durar|aguantar para|a
    |hasta|al navidad|mi_cumpleanos|ano_nuevo|verlo|entonces|el_viernes|verano|su_cumpleanos
    |la_graduacion|la_boda|manana !trabajar
cuando|si|despues_de_que|el_dia_que|para_cuando me|yo muera|muero|mato|falte|haya_ido|vaya_de_este
    |mate|muriera _4 cuiden|cuida|cuidenme|diganle|digan|mi|mis|entierren|quiero|nadie|llamen|den
    |dile !de_risa|voy_a_ir
digale|dile|diganle|diganles|digales|diles a? _2 que los|las|lo|la|les amo|ame|quiero|quise|queria
    |amaba _3 adios|perdon|siempre|perdonen|mucho_adios|fue
hoy|este|manana|esta|ya es|sera mi|el|la ultimo|ultima dia|noche|mensaje !de|en|del|con|que_vengo
hubieran|hubiera|debieron|debian|por_que_no|porque_no|mejor dejado|dejaron|dejar|dejarme|me_dejan
    |me_hubieran|me_dejaron|haberme _2 morir|morirme|muerto|muerta|ir
se|todo acabo|termino todo|se|para _2 para|todo mi|$ !bien|contento
me {quiero} meter|inyectar|tomar|poner|echar _3 no|ya_no|nunca despertar|despertarme|despierte
    |sufrir|sentir_nada_nunca
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
me {quiero} tirar|aventar|lanzar|brincar|arrojar|tirarme del|de_un|de_una|al|a_la|a_las|a_los|debajo|de_la|enfrente|a_un|por_la !sofa|sillon|cama|alberca|agua_a|piscina|playa|siesta
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
ultima|ultimo|ultimos|ultimas vez|noche|dia|mensaje|palabras|horas|texto que|de|en|para? me|mi|este
    |les|hablo|vida|ven|leen|escribo|mando|vivo|viva !te_vi|fui|tome|use|pago|consumi
no|ya_no|nunca|quien_sabe_si|no_creo|dudo voy_a|creo|llego|amanezco|amanecer|pase|llegue|paso|pasar
    |llegar|pasar_de a|de|amanecer|manana|que|esta|mas|mi _1 manana|noche|hoy|cumpleanos|amanezca
    |navidad|vivo|viva|la_noche !trabajo|cita
intente|trate|quise|queria|intento|estuve_a_punto|casi_me de? _1 suicid*|matarme|ahorcarme
    |quitarme_la|colgarme|cortarme|acabar_con|envenenarme|mato|ahorco
estoy|ando|siento|seguro|segura en|un? peligro|segura|seguro|sola|solo conmigo|de_mi|de_hacerme
    |de_matarme
llame|hable|hablar|llamar|marque|marcar|necesito|linea|mensaje|llamando al|el|del|a_la|de? 988
    |linea_de_suicidio|linea_de_crisis|prevencion_del
ya|anoche|hoy me despedi de mis|mi|todos|los hijos|ninos|familia|todos|padres|hermanos|nietos|mios
mi|a_mi entierro|velorio|tumba|ataud
soga|cinto|cuerda|cable|mecate|sabana _3 cuello|arrepenti|colgarme|lista|amarrada
acabar|terminar con este|tanto|todo_este|el sufrimiento|dolor|martirio|infierno _1 de_una_vez|ya|hoy
    |para_siempre|$
{quiero}|quiero|quisiera|me_quiero ir|irme|estar|reunirme con mi _1 que_en_paz|que_ya_murio|que_murio
    |en_el_cielo|difunto|difunta|que_ya_no_esta
para_que sigo|seguir|existo|vivo aqui|viviendo|viva|vivo|en_este_mundo|si_nadie
    !esperando|trabajando|parado|parada|formado|formada|sentado|en_la_fila
me voy|quiero|quisiera|pienso|vamos a? colgar|aventar|tirar|ahorcar|envenenar $|de|del|al|hoy|manana|con|en_el_bano !la_ropa|mi_cuadro|sofa|sillon|cama|alberca|piscina
nadie me va|iba|van a extranar|llorar|echar_de_menos|recordar
no le|les hago|ago|hacia|hare falta a nadie|ninguno
ultima|ultimo vez|ves|mensaje|texto que? les|te|le? escribo|hablo|mando|llamo|texteo $|adios|gracias|cuidense
puente|azotea|techo|balcon|vias _3 viendo|mirando|pensando _4 carros|abajo|vacio|agua|tren
deje|dejo|escribi la|una|mi|las carta|nota|cartas _5 mesa|perdonenme|perdon|adios|despid*
hoy|esta_noche|manana se acaba|termina todo $|para_mi|por_fin
ya me despedi de todos|mis_hijos|mi_familia|mi_mama|la_vida|el_mundo|mis_ninos $|y|porque|hoy
si tuviera|consiguiera|hubiera_tenido|tuviese una|la|unas? pistola|soga|pastillas|arma _3 no_estaria|muerto|muerta|me_mato
    |me_mataba|aqui
nada|nadie me detiene ya|$|esta_noche|hoy
deje|dejo|dejando|tengo todo arreglado|listo|en_orden|preparado _4 adios|cuando_me|cuando_yo|irme_de|despedida|mis_hijos_adios
que todo acabe|termine|se_acabe y morirme|y_morir|y_descansar|de_una_vez
junte|guarde|guardando|juntando|escondi|tengo_guardadas|ahorre las|mis|muchas|todas? pastillas !de_la_semana|en_su|del_mes
para que vivir|sigo_vivo|sigo_viva|sigo_viviendo|seguir_vivo|seguir_viviendo|estoy_vivo|estoy_viva
me lastimo|corto|quemo|rasguno|golpeo para|por no|dejar_de? sentir|calmar|aliviar|calmarme
me hice|hago|estoy_haciendo dano $.|anoche|a_proposito|adrede|otra_vez|de_nuevo|yo_mismo|yo_misma|ayer|hoy|en_los_brazos
me lastime|lastimo|corte|corto|queme|quemo|pegue|golpee|arane a_proposito|adrede|yo_mismo|yo_misma|de_coraje|para_sentir
me? volvi|vuelvo|volviendo a cortar|cortarme|lastimar|lastimarme|quemar|quemarme $.|anoche|ayer|hoy|los|otra|las|y
perdonenme|perdoname|perdonen|perdon todos|hijos|mama|mis_hijos|familia|papa|por_todo _2 adios
no me esperen|busquen manana|despierto|despierta|nunca
para que naci|existo|vivo $.|si|yo
estoy|ando|parado|parada|sentado|sentada|aqui en|al|cerca|a la|el|un|una|borde|orilla? del|de? puente|azotea|barranco|vias|techo $.|mirando|pensando|viendo_para_abajo|y_quiero|listo|lista
cuide*|cuida a|de mi|mis hijo|hija|hijos|ninos|familia|mama _2 ya_no_este|no_este|falte|me_vaya_para_siempre|me_muera
no|ya_no tengo|hay|veo|encuentro|me_quedan motivo|motivos|razon|razones|ganas|fuerzas para|de? seguir|continuar|estar_aqui|estar_vivo|estar_viva $.|aqui|viviendo|vivo|viva|adelante
dejenme|dejame|dejeme|dejen_que morir|morirme|me_muera|me_mate|acabar_con|irme_en_paz
deje|deje_de_tomar|no_me_tomo|tome|tomarme|comi _5 para morir|morirme|matarme|ya_no_despertar|no_despertar|acabar_con_todo
me hice|hago|estoy_haciendo|volvi_a_hacer|vuelvo_a_hacer cortes|cortadas|cortaditas|heridas|rayones|quemaduras $.|anoche|otra|en|de_nuevo|a_proposito|yo
me corte|corto|queme|quemo|rasgune|pegue otra_vez|de_nuevo|anoche|ayer|a_proposito $.|los|y|para|no|lo_siento !con|cocinando|el_pelo|jugando
di|pegue|golpee|azote|estrelle _1 contra la pared|la_puerta|el_piso|el_muro a_proposito|adrede|para_lastimarme|hasta_sangrar
me_iba_a|iba_a|me_quiero|me_voy_a|voy_a|quiero|casi_me tirar|aventar|lanzar|arrojar|echar del|de_un|al|a_un|de_la|a_las|a_los|por_el|desde puente|techo|tren|metro|vias|carros|azotea|barranco|balcon|edificio|rio
pistola|arma|escopeta|rifle|cuchillo|navaja|soga|pastillas|veneno cargada|lista|listo|listas|aqui|a_mi_lado|junto|enfrente|en_la_mano|en_mi_mano|bajo_mi_almohada $.|a_mi|y|conmigo|para|mirandome|de_mi !de_juguete|cocina
^. ya? tengo fecha|dia|el_plan|un_plan|el_dia $.|para_hacerlo|de_mi_muerte|para_irme|para_acabar|para_morir
estoy|ando|ya regalando|regale|repartiendo|reparti|di mis|todas_mis cosas|ropa|herramientas|pertenencias _2 no|ya_no|nunca las|la|los|me|voy|necesito|hacen
ya? no|nunca van|vas|va a saber|oir|escuchar|enterarse|ver nada|mas|de? mi|me|de_mi !manana
no|nunca sabran|veran|me_veran|me_volveran_a_ver|escucharan|volveran_a_saber nada|mas|de? mi|$.|de_mi
manana|ya|pronto|hoy|en_la_manana amanezco|amanecere|voy_a_amanecer|estare|voy_a_estar muerto|muerta|en_el_panteon|en_el_cielo|bajo_tierra
digale|dile|diganle|diles|digales|diganles a mi|mis _2 que los|las|lo|la|le|les|siempre|mucho? siempre? quise|ame|amo|quiero|ame_mucho !llame|vengo|llamen
por_que|porque|para_que no me mori|muero|mate|deje_morir|llevo|dejaron_morir|lleva_dios|dejaron_$. !de_risa
{quiero}|me_quiero|voy_a|quisiera ir|irme|estar|ya_ir al|en_el|pal cielo|panteon|mas_alla|otro_mundo|hoyo $.|ya|hoy|con|de_una
renuncio|renuncie|renunciar|adios|ya_no_quiero|no_quiero|harto_de|cansado_de|cansada_de|harta_de|me_canse_de a|con|de? la|esta|mi|a_la vida $.|ya|asi|y|mas|perra|no|que !loca|social
quiero|quisiera|deseo|ojala|necesito que? se|todo|esto|ya? se? acabe|termine|apague|pare mi|la|esta|todo|el? vida|dolor|sufrimiento|existencia|corazon|todo
quiero|quisiera|ya|pueden|mejor que_me|me entierren|entierre|cremen|velen|lleve_la_muerte|lleve_la_calaca
que se acabe mi vida|mi_existencia|este_sufrimiento|mi_dolor|todo_esto
quiero|quisiera|para que me quede|quedarme dormido|dormida para_siempre|y_no|y_nunca
no soy|tengo|estoy fuerte|fuerzas|fuerza|lo_bastante para|suficiente_para|de seguir? vivir|viviendo|la_vida
cuantas|cuantos|cuanto|que_tantas _2 para|se_necesitan|necesito|hacen_falta|bastan para? morir|morirme|matarme|morirse|no_despertar
tomar|tomando|beber|usar|consumir|drogarme|fumar|meterme hasta morirme|morir|matarme|que_me_mate|que_me_muera|no_despertar|que_se_acabe|que_ya_no_despierte
{quiero} ir|irme|estar|reunirme|juntarme con el|ella|ellos|mi_mama|mi_papa|mi_hijo|mi_hija|mi_hermano|mi_abuela|mi_esposo|mi_esposa $.|que_murio|al_cielo|en_el_cielo|ya|que_en_paz|alla_arriba|bajo_tierra
extrano|falta|murio|perdi|se_fue _5 quiero|quisiera|voy|ganas_de ir|irme|me_quiero_ir|alcanzar*|seguir* con_el|con_ella|con_ellos|el|la|$.
esta|hoy|esta_noche|esta_noche_es|hoy_es es? mi|la ultima|ultimo noche|dia|mensaje|vez $.|en|de_mi_vida|vivo|viva|aqui|adios|que_me_ven !de_trabajo|de_clases|de_escuela|del_mes|del_ano
los|las|te|les amo|quiero|quise|ame a? todos|mucho|hijos|mama|siempre? adios|perdonenme|hasta_siempre|cuidense_mucho_adios
no me busquen|esperen|lloren|extranen $.|adios|mas_que|cuando|por_favor|ya|mucho
ya es|es_ya|es_muy|es_demasiado tarde para mi $.|adios|digan|ya
ya? estoy|me_siento muerto|muerta en_vida|por_dentro|hace_tiempo _3 falta|solo|acabar|enterrar*|terminar
esta_noche|hoy|ahorita|manana|ya|mejor|voy_a|por_fin acabo|termino|acabar|terminar|le_pongo_fin con|a esto|todo|mi_vida|este_dolor|mi_dolor|mi_sufrimiento|mi_existencia !la_tarea|el_trabajo|la_clase|la_casa
tengo|hay|compre|guarde|escondi|esconde|traje|agarre|busque una|la|un|el|mi? soga|cuerda|mecate|navaja|cuchillo|pistola|veneno|gillette|vidrio|arma en|contra|sobre|junto|cerca|bajo|debajo|para el|la|mi|los|mis|de? closet|muneca|munecas|cuello|brazo|brazos|mano|cama|almohada|cuarto|pecho|garganta|sien|cabeza|colgarme|matarme|usarla
me|y rasguno|rasguna|araño|arano|golpeo|muerdo|pego|quemo|pellizco|corto|corte|rasgune|mordi hasta|a_proposito|para sangrar|sangro|que_sangre|sacarme_sangre|sacar_sangre|sentir|$.
golpeo|pego|pegue|golpee|doy|di|azoto la|las|a_la|contra_la|el? pared|paredes|puerta|puno|cabeza hasta sangrar|que_sangro|que_me_sangra*|sangro|romperme|quebrarme
{quiero}|mejor|ya|debo|deberia|ojala estar|estuviera|irme|acabar|meterme|me_metan|me_echen bajo|tres_metros_bajo|a_tres_metros_bajo|debajo_de_la tierra|tumba
que|ojala me trague|tragara|trague_ya la tierra para_siempre|$.|ya|y_no|de_una
ojala|espero|quisiera_que|pido_que|rezo_que que? me choque|atropelle|arrolle|mate|caiga|pegue|aplaste|parta un|una|el|la? _1 trailer|carro|camion|tren|rayo|troca|bala|coche|auto|infarto
pense|pienso|pensando|ganas|queria|quise|quiero|casi en|de? salirme|salir|desviarme|estrellarme|tirarme|aventarme|chocar|me_salgo|me_estrello|me_aviento|me_tiro|brincar|me_brinco de|del|contra|con|a|al|por la|el|un|una? carretera|camino|puente|poste|muro|barranco|arbol|vias|tren|azotea|techo|balcon|vacio
dieron|dan|tengo|senti|siento|traigo las|muchas? ganas|impulso de brincar|saltar|aventarme|tirarme|cortarme|dejarme_caer|soltarme|no_frenar|acabar_con_todo
pienso|pensando|pense|sueno|fantaseo|mirando|viendo|mirar en|con? las|los|el|la vias|trenes|tren|puente|soga|pistola|pastillas|navaja|precipicio|muerte_mia
soy|soy_un|represento_un|me_siento_un un? peligro|riesgo para|contra mi|mi_misma|mi_mismo
no me siento|estoy|confio segura|seguro|a_salvo? conmigo|en_mi|de_mi sola|solo|misma|mismo|$.
miedo|terror|temo|panico a|de|lo_que? mi|mi_misma|mi_mismo|mi_sola|mi_propia|hacerme|lastimarme|cortarme|yo_me_haga|me_haga_yo|pueda_hacerme|hacerme_algo !cita|jefe|mama|esposo
me tengo|doy miedo|panico|terror a? mi|yo? misma|mismo|sola|solo|$.
me hice|hago|voy_a_hacer|quiero_hacer|puedo_hacer algo|una malo|mala|feo|locura|tonteria|pendejada|terrible $.|a_mi|hoy|anoche|y
me? tome|trague|meti|inyecte|comi|bebi algo|todo|pastillas|unas_pastillas|veneno|cloro|de_todo para acabar|morir|terminar|dormir_para_siempre|ya_no|no_despertar|matarme|irme|descansar_para_siempre
antes_de que? haga|hacer|me_haga|me_lastime|hacerme|lastimarme|me_mate algo|una_locura|una_tonteria|dano|$.|una_pendejada
me? voy_a|quiero|quisiera|podria|pienso cortar|cortarme|abrir|abrirme el|la|las? cuello|garganta|venas|yugular
no hay|tengo|existe razon|motivo|sentido para que yo? viva|siga|exista|despierte
mejor|preferible|ojala|preferiria estaria|estuviera|estar|seria muerta|muerto
si tuviera|tengo|consigo|encuentro pastillas|las_pastillas|una_pistola|una_soga|veneno me? las|los|la|lo tomaba|tomo|tomaria|mataba|mato|trago
hijo|hija|hermano|hermana|mama|papa|amigo|amiga|esposo|esposa|novio|novia|primo|prima|compa|companero dice|dijo|me_dijo|escribio _2 se quiere|va|piensa a? tirar|matar|colgar|aventar|ahorcar|quitar
no le? hallo|encuentro|veo caso|sentido|chiste|razon a|de|para seguir|vivir|estar en_este|aqui|vivo|viva|viviendo
se ahorco|colgo|ahorcaron|suicido ayer|hoy|anoche|el|en|y|$|la
se dio un tiro|balazo|plomazo !al_aire
vivir ya? no quiero|puedo
morir|morirme sin dolor|que_duela
me tiro|aviento|tirarme|aventarme|lanzo|brinco del|de_un|desde_el|de_mi _1 piso|techo|puente|balcon|edificio|azotea
cuchillo|navaja|filo en el|la|las|mi|mis cuello|garganta|venas|muneca|munecas todas|y|cada|$|otra
sola|solo con los|las|mis cuchillos|pastillas|navajas _5 hacer_algo|hacerme
yo sola|solo me quemo|corto|quemaba|cortaba con el|la|un cigarro|encendedor|navaja|vidrio !sin_querer
estrellarme y morir|morirme|ya|matarme
me pegue|queme|corte|golpee _6 a_proposito|adrede
me|voy_a|quiero pegar|prender|prenderme|pegarme|echar fuego
loco|loca por morir|morirme
cuando me? muera denle|dale|dele|diganle
me guindo|guindarme hoy|$|ya|del|de
se mato _4 me_toca|sigo_yo|voy_yo
nunca|jamas|no me haria|hare|voy_a_hacer dano|nada_malo
me haria dano
mi|mis|su|un|una|el|la _3 se quiso|quiere|queria|intento|trato_de matar|ahorcar|suicidar|colgar|cortar_las_venas !de_risa
sone|sueno|soñe que|q|con_que me ahorcaba|mataba|moria|colgaba|suicidaba
apunto|apunte|pongo|puse|pongo_la _3 a|en mi misma? cabeza|sien|boca
encontraron|hallaron a? mi|un|una|el|al _2 colgado|colgada|ahorcado|ahorcada|muerto_con
mi _? hermano|hermana|hijo|hija|nieto|nieta|mama|papa|esposo|esposa|primo|sobrino|novia|novio _3 no|ya_no quiere|quiero|queria vivir
mi _? hermano|hermana|hijo|hija|nieto|nieta|mama|papa|esposo|esposa|primo|sobrino|novia|novio _3 quiere|queria estar_muerto|estar_muerta|morirse|morir|matarse
mi|una|un|el|la _? hija|hijo|nina|nino|hermana|hermano|sobrina|nieta se corta|corto|cortaba|anda_cortando los|las|el|sus brazos|piernas|munecas|venas|brazo
me sigo|sigo_cortandome|volvi_a|vuelvo_a cortando|cortar|cortarme
sigo cortandome
antes me cortaba|lastimaba|queria_morir
se avento|tiro|aventaron del puente|de_un_puente|de_un_edificio|al_tren|a_las_vias
se pego|dio|disparo|metio un tiro|balazo
ella|el|el_mismo|ella_misma misma|mismo? se mato|ahorco|colgo|suicido
se mato|suicido|ahorco|colgo mi|un|una|el|la
^. que|k me muera|muriera ya|de_una_vez|pronto|hoy
"""
