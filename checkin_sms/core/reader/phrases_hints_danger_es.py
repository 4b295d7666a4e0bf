"""Danger from others, or to others, in Spanish, told by what somebody does. The rules are those of
`phrases_hints_self_harm`.
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
    |cargan|traen|saco|agarro|viene_con _1 {arma} !agua|juguete|cocina|de_cocina|para_cortar
{alguien} _4 con _1 {arma} !agua|juguete|cocina|de_cocina|para_cortar
trae|traen|trai|cargan|saco|sacaron|sacan {arma} !agua|de_agua|juguete|de_juguete
me|nos quito|quita|escondio|esconde|rompio|quitaron _2 llaves|celular|cel|telefono|zapatos|papeles
    |pasaporte|documentos|dinero|ropa|identificacion _6 no|para_que_no puedo|me_deja|deja|salga
    |salir|me_vaya|pueda
no me|nos deja|dejan|quiere_dejar|dejo|dejaba|dejaron salir|ir|irme|hablar_con|comer|usar_el_telefono|ver_a|salir_de|escapar !temprano|de_vacaciones|a_la_fiesta|al_baile|a_jugar
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
    |la|mis|cosas? cosas|puerta|ventana|ventanas|muebles|todo|platos|casa|trastes !pinata|record
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
los|unos|el|mi|pandilla cartel|narcos|narco|mafia|mafiosos|pandilleros|sicarios|malandros|dealer|padrote|prestamistas|cholos _3 me|nos|andan|quieren|amenaz*|buscan* !llam*|esta_llam*|marco|escrib*|hablo|ofrec*|mando|regal*|vend*
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
    |el|su|a? balazo|tiro|plomazo|cuchillada|punalada|golpiza|madriza|chinga|madre|cara|putazos
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
    |enfrente !pelicula|libres|videojuego|penalti|la_tele|la_pelicula|las_noticias|el_juego|la_novela|el_video|la_serie
tengo|me_da|da|siento|con|le_tengo|vivo_con mucho|mucha|un? miedo|terror|panico _1 mi|a|de|que|el
    |ella|a_que _1 esposo|marido|novio|ex|pareja|padrastro|papa|el|ella|me|haga|mate|pegue|golpee
    |venga|encuentre|regrese|llegue|me_haga|dealer|vecino|hijo|suegro !no_me_llame|perder|dentista
    |doctor
miedo|terror _2 volver|regresar|ir|irme|llegar|estar|quedarme|dormir|salir a|en|de|con|mi|sola|solo?
    casa|la_casa|con_el|con_ella|mi_casa|porque|aqui|ahi|sola_con|a_solas !oscuridad
    |de_noche_sola
no|ya_no|nunca me|nos? siento|sentimos|estoy|estamos|es|esta segura|seguro|a_salvo|seguros|seguras
    |segura_ni aqui|con|en|$|ni|mi|cerca|ahi|esta !de|que|si|internet|social
violencia|abuso|maltrato domestica|intrafamiliar|familiar|fisico|sexual|en_mi|en_casa|de_mi|de_parte
    _2 !clase|taller|curso
me|nos pone|puso|apunta|apunto|apuntaron|saco|enseno|ensena|sacaron|amenazo_con el|la|un|una|su
    |con_el|con_la|con_un|con_una? {arma} !de_agua|de_juguete
me|nos|le|la volvio|vuelve|volvieron|empezo|quiso|trato|siguio|quiere|intento a|de? pegar|golpear
    |ahorcar|amenazar|violar|maltratar|patear|empujar|encerrar
amenaz* de|con|a muerte|matarme|golpearme|hacerme|quitarme_a
me|nos echaron|echo|pusieron|puso|dieron|dio|metieron algo|droga|pastilla|una_pastilla en|a la|el|mi
    bebida|trago|comida|vaso|cerveza|copa
me drogaron|emborracharon|doparon y|$|en|para|anoche
desperte|amaneci|despierto desnuda|desnudo|sin_ropa|sin_calzones|golpeada|golpeado|en_un_lugar
vinieron|vino|llegaron|llego|entraron|entro|hay|andan|estan|afuera|pasaron _5 con|sus {arma}
me|nos sigue|siguen|persigue|persiguen|anda_siguiendo|venia_siguiendo|viene_siguiendo un|una|unos|el
    |la|alguien|mi|ese|esa _1 carro|hombre|tipo|camioneta|senor|ex|moto|hombres|tipos|muchacho|desde
    !en_instagram|en_facebook
salio|salieron|libre|solto|soltaron|escapo _1 carcel|prision|bote _4 sabe|busca|amenaz*|donde|anda
    |viene|miedo
{alguien}|dealer|los|narcos|cholos|y|ex _1 sabe|saben|encontro|averiguo|ya_sabe donde vivo|estoy
    |trabajo|vivimos|me_quedo|duermo
golpeo|golpea|pega|pego|maltrata|pegaba|le_pega|les_pega|patea|lastima a mis|mi|los|nuestros|sus|las
    |la|el hijos|hija|hijo|mama|hermana|ninos|hermanita|nina|nino|bebe|hijas|y_a_mi
si lo|la|me|le|les dejo|voy|digo|hablo|separo|denuncio|llamo|salgo|vuelvo _3 mata|matar*|pega|golpea
    |quita_a|entierra|hace_algo
dice|dijo|jura|amenaza _2 si _3 mata|matar|mate|pega|quita|entierra
le|les|lo|la pegue|pego|golpee|sacudi|avente|zarandee|jale|di|cachetee|nalguee _3 a mi|mis hijo|hija
    |nino|nina|bebe|hijos|chiquito _4 $|miedo|fuerte|mucho|otra_vez|mal|feo|arrepent*
miedo|temo _2 hacerle|lastimar|pegarle|golpear|hacerles _2 hijo|hija|bebe|nino|nina|hijos|esposa
    |alguien|dano|otra_vez
llamen|llame|llama|necesito|manden|ocupo a|al|la|una? policia|patrulla|sheriff _4 me|esta|ayuda
    |por_favor|rapido|mi|el|ya|golpe*|quiere|trae|pistola|matar !examen
voces _2 dicen|dice|diciendo|piden|mandan|ordenan que|me|cosas
^ me va|van a matar $|si|mi|el|porque|hoy|un_dia|cuando !de_risa|este_calor|el_calor|el_trabajo
dijo|dice|jura|se que que? me va|van a matar|golpear|quemar|buscar
puso|pone|apunto|apunta|ponen la|una|su|con_la|con_una pistola|cuchillo|navaja|arma en|a _1 cabeza|cara|cuello|pecho
me|la|nos ahorco|ahorca|asfixio|estrangulo !el_trabajo|la_renta|la_deuda
no nos|me suelta|sueltan hasta que
se mete|metio|entra|entro a|en mi|nuestro cuarto|cama|recamara _5 toca|toco|tocar|noche
me pega|pegaba|golpea|maltrata tanto|menos|poquito|solo_cuando|a_veces|cuando|seguido
le|les {va} hacer dano|hacerles_dano a
{va} hacerle|hacerles dano a
entraron|se_metieron|entro|se_metio|se_brincaron|hay|esta|anda gente|alguien|un_hombre|unos|ladrones|rateros|un_ladron|un_tipo|a|en|dentro? _1 a|en|dentro|adentro|de mi|la casa|cuarto|patio|departamento|apartamento|traila|cuadra !de_visita|mi_perro|mi_gato|celebrando|cantando
entraron|se_metieron|entro_alguien|se_metio_alguien a|en mi|la|nuestra casa|cuarto|departamento|apartamento
mi|el|su ex|exesposo|exmarido|exnovio|acosador|padrastro _3 y|pero|. _1 no_se_va|no_se_quiere_ir|tengo_miedo|me_da_miedo|no_me_deja|gritando|borracho|tomado|golpe*|amenaz*|me_escondi
{alguien}|el|ella no se_va|se_quiere_ir|me_suelta|me_deja_ir|quiere_irse _1 $.|de_mi|y|tengo
tengo|necesito|quiero|hay que? salir|escapar|huir|irme|salirme de? aqui|la_casa|esta_casa|su_lado|el _2 violento|golpe*|me_pega|me_mata|peligro*|me_va_a|agresivo|matar
es|esta|se_pone|se_puso|anda muy|bien|bastante? violento|violenta|agresivo|agresiva conmigo|y|$.|otra|cuando|con
esta|estan|anda|andan|hay|llego|viene afuera|aqui|en_la_puerta|en_mi_puerta|alguien|en_la_casa con un|una|el|su bate|palo|machete|cuchillo|pistola|martillo|tubo|navaja|arma
puso|pone|ponen|pusieron las|sus|la|el manos|mano|pie|rodilla encima|en_el_cuello|en_mi_cuello|en_la_cara|alrededor_de_mi
duerme|anda|carga|vive|amenaza|dice con|de|que _4 pistola|arma|cuchillo|machete _4 usar|la_va_a_usar|dice|amenaza|me|conmigo|encima|almohada
saben|sabe|encontraron|encontro|averiguaron|dieron_con donde vivo|estoy|vivimos|trabajo|me_quedo|duermo y|.|a|$. _1 vienen|viene|van|va|tengo|estan|me|quieren|$.
pandilla|mara|cartel|narcos|cholos|dealer|mafia|malandros|maleantes|ellos|unos_tipos _1 busca|buscan|anda|andan|siguen|sigue|quieren|encontro|persigue|persiguen me|por|tras|detras|$.|a|matar* !trabajo
me|nos busca|buscan|anda_buscando|andan_buscando|persigue|persiguen|quieren la|el|los|un|unos|una|mi _1 pandilla|mara|cartel|narcos|cholos|dealer|mafia|malandros|maleantes|ex|matar|pandilleros|sicarios
hay|esta|vi|veo|anda alguien|un_hombre|un_tipo|un_extrano|gente|una_persona en|por|fuera_de|afuera_de|detras_de|parado_en|dentro_de mi|la|el ventana|puerta|patio|casa|cuarto|techo|porche|entrada !trabajando|visit*|jardinero
alguien|un_hombre|un_tipo|un_carro|unos|gente me siguio|siguieron|sigue|siguen|viene_siguiendo|persiguio a|hasta|desde|en|por|$. la|mi|el? casa|carro|trabajo|parada|calle|$. !en_facebook
tumbaron|tumbo|rompieron|rompio|patearon|pateo|quebraron|quebro|forzaron la|mi|una|el puerta|ventana|cerradura|candado|vidrio !sin_querer|pelota|el_viento|los_ninos
llevo|quito|secuestro|tiene|quitaron|llevaron a? mis|mi|los|la|el hijos|hijas|ninos|nina|nino|hija|hijo|bebe _3 borracho|tomado|drogado|no_me_los|no_los|no_me_deja|a_la_fuerza|armado|amenaz*|sin_permiso
ya? llego|viene|esta_aqui|entro|regreso _2 ayuda|auxilio|ayudenme|me_va_a|esta_borracho|me_escondi|tengo_miedo !mi_mama|mi_hermana
casi|por_poco|estuve_a_punto_de la|lo|ahorcar*|matar*|pegar* ahorco|mato|golpeo|pego|apunalo|asfixio|$.|lo|la
quiero|voy_a|ganas_de|quisiera partirle|romperle|reventarle|quebrarle|volarle|partir|romper|cortarle la|el|su|los cabeza|cara|cuello|hocico|madre|dientes|huesos|craneo
me|le|la quemo|quema con un|su|el cigarro|cigarrillo|encendedor|plancha
{quiero}|ganas_de|me_dan_ganas_de darle|pegarle|tirarle|reventarle|meterle _4 bate|palo|machete|cuchillo|martillo|tubo|pistola|fierro|botella !pelota|pinata
pandilla|mareros|mara|narcos|banda|punto|barrio|cholos|sicarios|deudores|cartel dicen|dice|dijeron|juran _5 me|nos matan|mata|quiebran|quiebra|van_a|va_a|pican|truenan|levantan|plomo
hoy|manana|esta_noche|el_viernes|el_sabado _2 me|nos quiebran|truenan|levantan|dan_piso|dan_plomo
vienen|viene por mi a? darme|con|para plomo|armas|matarme|cuchillos|machetes
miedo|ganas de|a hacerle|hacerles|pegarle|pegarles|lastimar algo|dano|a? a? mis|mi|los|al? ninos|hijos|hijo|hija|bebe|nino|nina
voy|boy a picar|apunalar|quebrar|tronar|balacear a|al|ese|este|esa
pateo|patea|pego|pega la|mi|en_la|en_mi barriga|panza|cara|cabeza|espalda|vientre _2 embarazada|$|y|otra|hoy|ayer
hoy|todavia|aun no me_ha|me_a|ha|a pegado|golpeado
apreto|apreta|agarro el|mi|del cuello|pescuezo hasta|y|otra|con
{kin2}|nieto|hijo|sobrino|yerno me empuja|avienta|pega|golpea
me roba|quita las|mis|mi pastillas|medicina|cheque|comida _4 anos|me_pega|empuja|miedo|tengo
dice|dijo|jura que me va_a_picar|pica|mata|apunala|balea|quema
lo|la balaceo|baleo|atropello|apunalo
si lo|la veo|miro|encuentro lo|la mato|pico|baleo|balaceo|golpeo
casi mato a|al !de|la_planta|risa
lo|la|los voy|iba a atropellar|picar|matar|balear|apunalar|quemar !jaja|foto
#|tres|dos|unos|cuatro tipos|hombres|vatos|weyes|batos afuera|fuera|en_la_puerta de mi|la
me tira|avienta|lanza botellazos|botellas|platos|cuchillos|zapatos|cosas !besos
va|van|viene|vienen a? venir? a? quemarnos|quemarme|matarnos|balacearnos
no me deja|dejan bajar|bajarme|salir|ir|irme !la_lluvia|el_jefe|el_sueno|mi_mama
puso|saco|dejo|trae la|una|su pistola|navaja|escopeta|arma en|sobre|y la|me|dijo
me|nos iba|iban|queria|querian|quiso a? matar|matarme|balear|apunalar !de_risa|del|de_la|el_crossfit
no me_han|me_ha|me_a|me_an pegado|golpeado hoy|todavia|aun|esta_semana
dice|dijo|jura que? me va matar|a_matar|golpear|a_golpear|quebrar
dice|dijo que soy|ya_soy|estoy muerta|muerto|mujer_muerta
puedo|podria|voy_a|quiero lastimar|matar|golpear|picar a|al|a_la alguien|casero|vecino|jefe|mi_ex|mi_jefe|ese|un !tiempo
ya? compre|traigo|tengo la? gasolina _2 quemar|quemarlo|quemarla|quemarle|quemarles
me pegaron|madrearon|golpearon|golpiaron|tumbaron unos|entre|en_la_calle|todos|dos|tres|los
mi|mis _? hijo|hija|hermano|esposo|marido|papa|sobrino|nieto|primo me tumbo|pego|golpeo|empujo|aventon|cacheteo !un_resfriado|la_gripe|susto|de_gusto|jugando|la_idea|el_antojo
me|nos|le tratar*|quisieron|intentaron|querian de? apunalar|picar|matar|balacear|violar|secuestrar
balacearon|balearon|picaron|apunalaron|mataron|golpearon|tirotearon a mi|un|mis|unos primo|hermano|hijo|amigo|compa|papa|tio|vecino|sobrino|esposo|muchacho|senor|hermana|hija|mama|amiga|companero
amenazaron|amenazo|amenazan|amenaza a|con mi|mis|la|el nina|nino|hijo|hija|hijos|familia|hermano|mama|ninos
me esta|estan haciendo|asiendo dano
casi le|les disparo|tiro|pico|mato|encajo|doy_un_balazo a|al|un|$
me agarraba|agarro|correteo|dio a machetazos|un_machetazo|cuchilladas|golpes|balazos|trancazos|navajazos
le|les di|meti|clave un|unos|una navajazo|navajazos|balazo|cuchillada|punalada
me pega cuando|mucho|por_todo|por_nada !el|la|bien
me pega|pego por culpa de
"""
