"""What a cry for help sounds like in Spanish. The rules are those of `phrases_crisis`."""

SELF_HARM_ES = """
es|sea mi despedida|ultima_despedida $.|de_todos|para|familia
no puedo|podre vivir con este|tanto|el dolor|sufrimiento|vacio !de_espalda|de_muela|de_rodilla
suisid*|suicid*
matarme|ahorcarme|colgarme|suicidarme|degollarme|dispararme|envenenarme|ahogarme
cortarme|lastimarme|herirme|mutilarme !el|las_unas|la_barba|un
cortarme las venas|munecas
quieromorir|quieromatarme|mequieromatar|quitarmelavida
me {quiero} matar|suicidar|morir|colgar|ahorcar|disparar|desaparecer|envenenar
me {quiero} lastimar|cortar !el|de|las_unas|un
me {quiero} tirar|aventar|lanzar|ir de|del|al|desde|a este_mundo|un_puente|puente|tren|mundo|metro
    |la_azotea|techo|edificio|las_vias|esta_vida
me {quiero} dar|pegar|meter un tiro|balazo|plomazo
me {quiero} quitar|cortar la|las vida|venas
me estoy|ando cortando|lastimando !el|las_unas
me corto|corte|lastimo|rajo los|las brazos|venas|munecas|piernas
estoy|ando|empece_a|volvi_a cortandome|lastimandome|cortarme|lastimarme
cortandome|lastimandome
darme|pegarme|meterme un tiro|balazo|plomazo
me mato|suicido|ahorco|cuelgo $|ya|hoy|manana|esta_noche|mejor|y
{quiero} morir|morirme|matarme|suicidarme|morrir|no_existir|no_vivir
{quiero} desaparecer|dejar_de_existir|dejar_de_vivir|estar_muerto|estar_muerta|irme_de_este_mundo $
    |para_siempre|de_este|del_mundo|ya|y|de_una
{quiero} dormir y|para ya? no|nunca despertar
quitarme|kitarme|quitar|quito la|mi vida
acabar|terminar|acabo|termino|acabe|terminando con mi vida|todo|sufrimiento|existencia !el|la|eso|lo
    |hoy
acabar|terminar con todo|mi_vida|esto_ya|mi_sufrimiento|mi_existencia
{quiero} acabar|terminar con esto|todo|mi_dolor !antes|temprano
{quiero} acabarlo|terminarlo todo|ya
poner|ponerle fin a mi vida|todo
ya? no {quiero2} seguir? mas? vivir|viviendo|existir|existiendo !con|en|alli|ahi|aqui_en
ya? no {quiero2} despertar|despertarme|estar_vivo|estar_viva|seguir_vivo|seguir_viva
    |estar_en_este_mundo|seguir_en_este_mundo|vivir_en_este_mundo !temprano|a_las|tarde|a_mi|al
ya? no {quiero2} seguir adelante|aqui|con_vida|con_mi_vida|con_esta_vida !trabajando|hablando|esperando
ya? no quiero|deseo|merezco|quisiera|pienso seguir asi|mas
ya? no {quiero2} estar aqui|en_este_mundo|viva|vivo $|mas|en_este
ya? no {quiero2} estar en_esta_tierra|en_la_tierra|sobre_la_tierra
ya? no quiero|merezco la|esta|mi vida
no tengo|hay|veo|encuentro|le_veo|le_encuentro ganas|razon|razones|motivo|motivos|sentido|por_que
    |nada de|para|a? vivir|la_vida|seguir_viviendo|mi_vida|seguir_vivo|estar_vivo|despertar
sin ganas|razon|razones|motivo|motivos de|para vivir|seguir_viviendo|existir
ganas de morir|morirme|matarme|no_vivir|desaparecer|no_despertar|quitarme_la_vida
vida no|ya_no vale|tiene|merece nada|sentido|la_pena|vivirla|caso
para que vivo|vivir|sigo_vivo|sigo_viva $.|si|ya|mas
me {quiero} tirar|aventar|lanzar a_los|a_las|enfrente_de|frente_a_un|frente_al carros|coches|vias
    |trenes|carro|tren|camion|camiones|metro
no|ya_no tiene caso|sentido|chiste vivir|seguir_viviendo|la_vida|mi_vida|estar_vivo|estar_viva
    |existir
saltar|brincar|aventarme|tirarme|lanzarme del|de_un|de_una|de_la|al|a_las techo|puente|azotea
    |edificio|balcon|tren|vias|metro
no vale la pena vivir|seguir_viviendo|estar_vivo|estar_viva
mejor muerto|muerta|muertos
estarian|estaria|estan|van_a_estar|vivirian|estara mejor|bien|felices|mas_felices sin mi
mejor sin mi $
mejor me muero|mato|muriera|matara
mejor si|que me muero|muriera|mato|muera|no_estuviera|no_existiera|no_hubiera_nacido
    |estuviera_muerto|estuviera_muerta
ojala|quisiera|espero|deseo que? me|ya_me|ya_no|no|nunca? muera|muriera|despierte|despertara
    |despertar|nacer|existiera
ojala|quisiera|desearia|hubiera|mejor|preferiria nunca|no haber|hubiera nacido
si me muero|muriera|matara !de
nadie me va_a? extranar|extranaria|extranara
a nadie le importa|importaria|importara si me? muero|vivo|muriera|desaparezco
cansado|cansada|harto|harta de vivir|la_vida|existir|mi_vida|esta_vida|estar_vivo|estar_viva !en|con
    |aqui
odio vivir|estar_vivo|estar_viva|existir
hacerme|hago|hice|hacer|haciendome|haciendo mucho? dano|danio a_mi|a_mi_mismo|a_mi_misma|$|con
    |otra|y|hoy|ahora|esta !el_estomago
{quiero} hacerme|hacer dano|algo_malo|una_locura|algo
hacerme dano
me hago|hice dano $|con_un|con_una|otra_vez|a_proposito
{pensar} morir|morirme|matarme|suicidio|suicidarme|quitarme|muerte|la_muerte|mi_muerte|acabar_con
    |no_vivir|desaparecer
adios para_siempre|mundo|mundo_cruel|a_todos|a_este_mundo|vida !nos|hasta|que|mundial
despedirme|despido de todos|este_mundo|mis_hijos|la_vida|mi_familia|ustedes_para_siempre
ya? no voy_a|ire_a|pienso_a|estare estar|amanecer|aqui|seguir $|aqui|vivo|viva|mas_aqui|manana
    |en_este_mundo
tomarme|tragarme|me_tomo|me_voy_a_tomar|me_quiero_tomar|tomar todas|todo|un|el las|mis? pastillas
    |frasco|bote|raticida|pildoras
{pastillas} _2 me las voy_a|quiero tomar|tragar todas|toditas
cortarme|corto|corte|cortar|cortando|abrirme|abrir las|los venas|munecas
tengo|consegui|compre una|la|un pistola|arma|soga|cuerda_para $|en_la_mano|en_mi|cargada|lista|y
    |para
pistola|cuchillo|arma en|a|contra mi|la cabeza|sien|boca|garganta|cuello
autolesion*
carta|nota de despedida|suicidio|adios
ultimo|ultima dia|mensaje|noche|adios de|en mi_vida|este_mundo|vivo|viva
no merezco vivir|estar_vivo|estar_viva|existir
ya me quiero ir $|de_este|para_siempre|con_dios
{quiero} irme con dios|diosito|mi_mama|mi_papa|mi_hijo_al_cielo|el_al_cielo
{quiero} chocar el|mi carro|coche|auto
no creo poder? pasar|llegar|sobrevivir de|a|la? esta_noche|manana|la_noche
"""

MEDICAL_ES = """
me sobredosifique|sobredose|sobredosique
sobredosis
sobre dosis
{tome} demasiado|demasiada|demasiadas|demasiados|demaciado|demaciadas|de_mas !tiempo|agua|cafe|sol
    |trabajo|fotos|clases|te|refresco|azucar|en_llegar|en
{tome} todas|toda|todo|un_monton|un_chingo|un_bote|un_frasco|el_frasco|el_bote|un_punado|muchas
    |varias|bastantes las|de|mis|el|la|de_las|de_mis? {pastillas}
{tome} #? {pastillas} de_mas
{tome} el_frasco_entero|el_frasco|todo_el_bote|todo_el_frasco
{tome} # pastillas|pildoras|tabletas
{tome} cloro|veneno|raticida|fentanilo
me pase de|con la|las? dosis
se|me me? paso la|de mano|dosis con? pastillas|droga|$
no|ya_no|dejo_de|apenas|casi_no|no_esta respira|respiro|respirar|respirando|respiraba
no|ya_no|casi_no|apenas puedo|puede|logro|podia|puedes respirar
no|ya_no puedo|puede|podemos|pueden despertarlo|despertarla|despertar_a|hacerlo_despertar
no|ya_no|no_se despierta|despierta|desperto|reacciona|se_despierta|quiere_despertar !temprano|hasta
    |antes
no responde|reacciona|se_mueve !el|mis|mi|los|las|a_mis|a_mi|mensajes|el_telefono
me falta|cuesta el|la? aire|respirar
se puso|esta_poniendo|puso_todo|pone|ve|quedo|esta azul|morado|morada|moradito|azules|inconsciente
labios|unas|cara esta|estan|son|tiene|se_ven|se_pusieron? azules|morados|moradas|azul|morada
esta azul|inconsciente $|y|no|ayuda|ayudenme
inconsciente|desmayado|desmayada
narcan|naloxona
fentanilo
convulsion*|convulsionando|convulsiona
ataque al_corazon|cardiaco|de_convulsiones
infarto
me duele mucho|muy_fuerte? el pecho
dolor muy? fuerte? de|en|en_el pecho
me estoy desangrando
desangrando|sangrando mucho|demasiado|y_no_para
perdiendo|perdi mucha sangre
vomitando|vomite|vomito|escupiendo|tosiendo sangre
ambulancia
llamen|llame|llama|llamar|llamando|necesito|marquen|marca al|el? 911
echa|echando|saca|sacando espuma
intoxicado|intoxicada|envenenado|envenenada|intoxique|envenene
creo_que|siento_que|siento me? estoy|voy_a muriendo|morir|morirme
me estoy muriendo
"""

DANGER_ES = """
me|nos {va} matar|golpear|violar|apunalar|disparar|lastimar|pegar|hacer_dano|hacer_algo !de|un|el|la
{va} matarme|golpearme|violarme|dispararme|apunalarme|pegarme|lastimarme|matarnos|hacerme_dano
    |ahorcarme
me|nos amenazo|amenazaron|amenaza|amenazan|golpea|golpeo|golpean|golpearon|violo|violaron|viola
    |apunalo|apunalaron|secuestro|secuestraron|estrangulo|maltrata|maltratan|asaltaron|abusa|abuso
    !la_gripe|el_virus|el_covid|el_sol|en_el_juego
me pega|pego|pegan|pegaron|ataco|atacaron $|mi|muy|otra|en_la_cara|mucho|cuando|y|bien|anoche|ayer
    |hoy|feo|de_nuevo|con_el|con_un|con_la|un_hombre|alguien !la_gripe
me|nos esta|estan|anda|andan|sigue|siguen golpeando|pegando|amenazando|siguiendo|persiguiendo
    |ahorcando|atacando|lastimando|violando|acosando|maltratando
{attacker_es} _? tiene|trae|saco|traia|agarro|anda_con|esta_con un|una|su|el|la arma|pistola
    |cuchillo|machete|navaja
tiene|trae|saco|anda_con|traia un|una|la|su arma|pistola|machete|navaja
tiene|trae|saco|agarro un|el cuchillo y|en_la|para|contra|dice|$
lo|la|los|las|te {quiero} matar|apunalar|disparar|golpear|lastimar !de_risa|de_hambre|el_tiempo|para
le {quiero} hacer dano
{quiero} matarlo|matarla|matarlos|matarlas|golpearlo|golpearla|lastimarlo|lastimarla|lastimarlos
    |matarte
{quiero} matar|lastimar|golpear|apunalar a _
me|nos va|van|quiere|quieren a? quebrar|picar|tronar|madrear|balear|acuchillar|reventar_la|partir_la|romper_la
    |partir_su|romper_los !de_risa|el_corazon|las_uvas
lo|la|los|las mato !de_risa
hay|alguien|un_hombre|hombres|tipo|mi_ex|esposo|marido|novio|vecino|el|esta|afuera _5 con pistola
    |arma|cuchillo|machete|navaja|una_pistola|un_arma|un_cuchillo|un_machete
hombre|alguien|hombres|tipo|senor|carro|camioneta me sigue|siguen|persigue|persiguen|anda_siguiendo
    |viene_siguiendo
violencia domestica|en_casa|en_mi_casa !clase|clases
estoy|estamos|corro|corre|corremos|vida|siento|esta en? peligro
no estoy|estamos|me_siento|nos_sentimos a_salvo|segura_aqui|seguro_aqui|segura_en|seguro_en
    |segura_con|seguro_con|segura_en_mi
no|ni me siento segura|seguro !de_si|que|de
temo por mi|nuestra|su vida|seguridad
miedo por mi|nuestra vida
miedo de|a|que|de_que|a_que me mate|haga|pegue|golpee|lastime|mata|va_a
miedo de|a|le_tengo_a|que_le_tengo_a|tengo_a mi esposo|marido|novio|ex|pareja|padrastro
no me deja|dejan|quiere_dejar salir|ir|irme|salir_de !temprano|de_vacaciones|a_la_fiesta
me tiene|tienen|tenia encerrada|encerrado|secuestrada|secuestrado|amarrada|amarrado|amenazada
    |amenazado
alguien|un_hombre|unos_hombres|quieren|estan|esta entrando|entrar|metiendose|tratando_de_entrar
    |intentando_entrar|quiere_entrar|se_metio|siguiendome a|en|por? mi|la? casa|cuarto|ventana|$
me andan|anda|estan|vienen|viene siguiendo|buscando|persiguiendo|a_matar|a_buscar_para !trabajo
me estan|esta abusando
le|les|lo|los meto|metere|voy_a_meter|vamos_a_meter|meteria|doy|voy_a_dar un|unos|una|dos tiro|tiros
    |balazo|balazos|plomazo|plomazos|cuchillazo|navajazo|punalada|punaladas !libre|a_la
pandilla|mara|maras|sicarios|narcos|cholos|malandros|pandilleros|cartel _2 vienen|viene|van|vinieron|andan|anda
    |estan por|buscando|tras|a|detras mi|me|de_mi|matarme|nosotros
vienen|viene|vinieron por mi esta_noche|hoy|y|a_matarme|con|los_de|la_pandilla !a_las|a_la|para_ir
iba|va|voy|van|vamos a? quemar|quemarme|quemarnos la|mi|su|nuestra casa
me|nos avento|aventaron|empujo|estrello|tiro|lanzo contra|por|de|al la|las|el? pared|escaleras|piso|suelo|puerta
    !pelota|agua
le|les esta|estan|sigue pegando|golpeando|gritando_y_pegando a
le pega|pego|golpea|golpeo|pegan a los|las|mis|mi|su|el|la ninos|ninas|hijos|hija|hijo|mama|bebe|nino|nina
    !gordo
hay|esta|anda alguien|un_hombre|gente|un_tipo adentro|dentro|metido|escondido de|en? mi|la? casa|cuarto|patio|cochera
me pusieron|puso|apunto|apuntaron|apuntan|apuntando|encanonaron una|la|con_una|con_la|con_un? pistola|arma|cuchillo|navaja|rifle
    |escopeta
se robaron|llevaron|secuestraron a? mi|mis hija|hijo|hijos|bebe|nieta|nieto|hermana|hermano !de_vacaciones
secuestraron|secuestro a|mi|me
anda|esta|viene|llego armado|armada|con_armas _3 borracho|tomado|drogado|buscandome|enojado|loco
anda|andan|esta|estan disparando|tirando_balazos|echando_balazos|balaceando !cohetes|fotos
me|nos|lo|la cortaron|apunalaron|picaron con una|un|la|el? navaja|cuchillo|machete|vidrio|botella
amenaz* _2 con quitarme|matarme|quemarme|cortarme
alguien|un_hombre|un_tipo|unos entro|entraron|esta_entrando|se_esta_metiendo a|en mi|la casa|cuarto
"""
