"""Plain sentences of a calm day, put together from parts: what nobody would keep a list of.

The weights of signs are counted on cries and on calm texts. Of the second there are few in Spanish
that are short and plain, so "estoy en mi casa" was danger: houses stood in cries only.
"""

import random
from collections.abc import Iterator

SPANISH = """
{estoy} {lugar}
{estoy} {lugar} con {quien}
{estoy} {haciendo}
{estoy} {haciendo} con {quien}
{estoy} {haciendo} {lugar}
{voy} {alugar}
{voy} {alugar} {cuando}
{voy} a {hacer}
{voy} a {hacer} {cuando}
{voy} a {hacer} con {quien}
{quiero} {hacer}
{quiero} {hacer} {cuando}
{quiero} {hacer} con {quien}
{quiero} {cosa}
no {quiero} {hacer}
no {quiero} {hacer} {cuando}
no {quiero} {cosa}
{tengo} {cosa}
{tengo} {cosa} {cuando}
no {tengo} {cosa}
{tengo} que {hacer}
{tengo} que {hacer} {cuando}
{hice} {cuando}
{hice} con {quien}
me {mehice}
me {mehice} {cuando}
{quien} {paso}
{quien} {paso} {cuando}
{quien} me {mepaso}
{quien} me {mepaso} {cuando}
{quien} y yo {hicimos}
{quien} {esta} {lugar}
me duele {parte} {porque}
me duele un poco {parte}
{parte} ya esta mejor
me puse pomada en {parte}
{cosa2} {sepuso}
{cosa2} {sepuso} {cuando}
se {rompio} {cosa2}
hay {cosa} {lugar}
hay {gente} que {hace} {lugar}
{gente} {paso} {cuando}
conoci a {gente} {lugar}
vi a {gente} {lugar}
pienso en {quien}
pienso en {hacer}
pense en {quien} {cuando}
creo que {voy} a {hacer}
creo que {clima}
ojala {subj}
{clima} {cuando}
{cuando} {clima}
{cuando} {hice}
{cuando} {voy} a {hacer}
por fin {hice}
{harto} de {cosa2}
{harto} de {hacer} pero bien
me gusta {hacer}
me gusta {hacer} con {quien}
antes de {hacer} {hice}
mi {sustantivo} {sepuso}
si {clima} no {voy} {alugar}
que {adj} {sustantivo}
"""
SPANISH_PARTS = """
estoy: estoy / ando / sigo / aqui estoy / ahora estoy / ya estoy / me quede / estuve
lugar: en mi casa / en la casa / en casa de mi hermana / en el trabajo / en la iglesia / en el
    parque / en la calle / en el carro / en la clinica / en la cocina / en mi cuarto / en el bano /
    en la parada / en la tienda / en la escuela / afuera / en el techo / en el puente / en la cama /
    en el piso / en el camion / en el tren / en la puerta / en la lavanderia / en el rio / aqui / en
    este mundo
alugar: a mi casa / a la casa / al trabajo / a la iglesia / al parque / a la calle / a la clinica /
    al bano / a la tienda / a la escuela / afuera / al techo / al rio / a la cama / al centro / a la
    playa / con mi mama / a una junta / al dentista
haciendo: cocinando / limpiando / descansando / trabajando / viendo la tele / esperando el camion /
    lavando / caminando / pensando / cuidando a los ninos / cortando el pan / comiendo / leyendo /
    rezando / oyendo musica / jugando / temblando de frio / colgando la ropa / pintando /
    despertando apenas
voy: voy / vamos / ya voy / hoy voy / iba / manana voy
hacer: dormir / dormir temprano / despertar temprano / descansar / cocinar / limpiar / trabajar /
    ver la tele / ver a mis hijos / ver a mis nietos / visitar a mi mama / comer / salir a caminar /
    hacer ejercicio / hacer la comida / hacer tamales / cortar el zacate / cortarme el pelo / tomar
    agua / tomar cafe / tomar mi medicina / llevar a los ninos / manejar / irme temprano / irme a mi
    casa / quedarme en casa / estar con mi familia / estar en casa / vivir tranquilo / vivir un dia
    a la vez / comprar zapatos / pagar la renta / colgar la ropa / pegar las fotos / saltar la
    cuerda / lavarme la cara / respirar hondo / escribir una carta / terminar la tarea / acabar
    temprano / dejar el azucar / parar de comer pan / seguir estudiando / seguir asi / llegar
    temprano / salir de la casa / matar hormigas / echar agua a las plantas /
    tirar la basura / prender el carro
quiero: quiero / quisiera / me gustaria / ya quiero / queria / prefiero
cosa: un cafe / agua / pan dulce / un carro nuevo / una casa / un perro / sueno / hambre / frio /
    trabajo / cita / una junta / visita / clase / una carta / un frasco de salsa / unas pastillas
    para la tos / dinero / tiempo / ganas de cafe /
    ganas de bailar / fe / paz / musica / flores / una muela picada / un
    plan
cuando: hoy / manana / ayer / anoche / esta noche / esta manana / temprano / en la tarde / el
    domingo / el lunes / la otra semana / a las # / todo el dia / otra vez / para siempre agradecida
    / ya mero
tengo: tengo / traigo / ya tengo / tuve / tenia / consegui
hice: comi / dormi bien / fui a misa / fui a la junta / cocine / limpie la casa / trabaje / camine /
    lave la ropa / vi la novela / tome cafe / tome agua / tome mis pastillas / tome el camion /
    llegue tarde / sali temprano / perdi mi paraguas / deje de fumar / pague la renta / escribi una
    carta / corte el zacate / mate una cucaracha / compre pan / encontre mis llaves / hice tamales /
    pase por el puente / respire hondo / acabe la tarea / cumpli anos / jugue con los ninos / vivi
    ahi
mehice: bane / levante temprano / desperte tarde / dormi / cai bien con todos / puse la chamarra /
    puse a limpiar / dieron la cita / dieron trabajo / dio gusto / dio un susto el gato / dio sueno
    / lleve a los ninos / llevaron a comer / quede dormida / pase de la parada / corte el pelo /
    corte un dedo cocinando / pegue en el dedo / tome un te / siento bien / siento tranquila / rei
    mucho / subi al carro / baje del tren / hizo reir / hice un cafe / quede en casa / mori de risa
    / mato el calor / sacaron sangre en la clinica / inyectaron la vacuna / escondi para jugar con
    los ninos / perdi en el centro / robo un taco mi hermano jaja
quien: mi hijo / mi hija / mis hijos / mi mama / mi papa / mi esposo / mi esposa / mi novio / mi ex
    / mi hermano / mi hermana / mi nieto / mis nietos / mi abuela / mi vecino / mi vecina / mi jefe
    / mi amigo / mi padrino / mi perro / mi bebe / la familia / los ninos / un hombre de la iglesia
    / mi tio / mi companero
paso: vino / llego / se fue a trabajar / cumplio anos / cocino / se rio / se durmio / se levanto /
    se cayo de la bici pero esta bien / gano el partido / esta bien / esta contento / toco la puerta
    / entro a la escuela / salio bien / se puso a cantar / se puso feliz / hizo la comida / anda de
    vacaciones / quiere un perro / tiene tarea / lleva lonche
mepaso: llamo / visito / hizo reir / dio un abrazo / dio dinero / llevo al trabajo / ayudo /
    escribio / mando una carta / invito a comer / regalo flores / pego su gripa / esta esperando /
    saco a pasear / dijo que me quiere / gano en el domino / corto el pelo / cuido / despertó
    temprano / quiere mucho / empujo en el columpio / siguio la broma
hicimos: comimos / cocinamos / fuimos al parque / vimos la tele / jugamos loteria / rezamos /
    caminamos / limpiamos la casa / bailamos
esta: esta / anda / sigue / vive / trabaja / estaba
parte: el pecho / la espalda / la cabeza / la rodilla / el brazo / la garganta / la muela / el
    cuello / la panza / el pie / la cara / la mano / el dedo / la boca
porque: de tanto trabajar / por el frio / de dormir chueco / de tanto toser / por la vacuna / de
    reir
cosa2: el carro / el camion / la estufa / la tele / el telefono / la comida / la ropa / la puerta /
    el agua / el pan / el cafe / el aire / la casa / el trabajo / la lluvia / el calor / la renta /
    el perro / el gas / el puente / el frasco de salsa
sepuso: esta bien / esta bueno / esta caro / esta frio / no sirve / se acabo / se quemo / esta
    limpia / llego tarde / ya paso / huele rico / se descompuso / esta cerrado
rompio: rompio / descompuso / acabo / quemo / cayo / perdio / mojo / seco
gente: un hombre / un senor / una senora / un muchacho / alguien / una mujer / gente / los vecinos /
    un amigo
hace: vende elotes / toca musica / canta / pasea perros / ayuda / trabaja / vende pan / reza
subj: llueva / gane mi equipo / venga mi hijo / haga sol / salga todo bien / me den el trabajo /
    podamos ir / llegue el camion
clima: llueve / hace frio / hace calor / esta lloviendo / va a llover / hace sol / hay viento / hay
    trafico / esta nublado
harto: cansado / cansada / harto / harta / contento / contenta / feliz
sustantivo: vida / dia / familia / casa / musica / noche / comida / gente / semana
adj: bonita / linda / buena / rica / larga / tranquila / triste / cara
"""
ENGLISH = """
{im} {place}
{im} {place} with {who}
{im} {doing}
{im} {doing} with {who}
{im} {doing} {when}
going to {do}
going to {do} {when}
gonna {do} with {who}
{want} {do}
{want} {do} {when}
{want} {thing}
dont {want} {do}
dont {want} {do} {when}
i {did}
i {did} {when}
i {did} with {who}
{who} {happened}
{who} {happened} {when}
{who} {tome} me {when}
{who} and i {did}
my {part} {aches} {why}
{thing2} {broke}
{thing2} {broke} {when}
{when} i {did}
thinking about {doing}
thinking about {who}
i hope {hope}
wish i had {thing}
wish {hope2}
tired of {doing}
done {doing}
feel like {doing}
i feel {mood} {when}
took {pills}
got {thing} {when}
got {thing} for {who}
someone {happened} {place}
{who} is {place}
{who} is {doing}
ready to {do}
i might {do} {when}
ill {do} {when}
"""
ENGLISH_PARTS = """
im: im / i am / still / just / been / i was / we are / sitting
place: at home / in my house / at work / at church / in the park / in the car / on the bus / at the
    clinic / in the kitchen / in my room / in the bathroom / outside / on the roof / on the bridge /
    in bed / on the floor / at the door / at the river / by the tracks / at the lake / in the closet
    / on the street / in the truck / at my exs / over there / in this world
doing: cooking / cleaning / resting / working / watching tv / waiting on the bus / doing laundry /
    walking / thinking / watching the kids / cutting grass / eating / reading / praying / playing
    cards / hanging clothes / painting / driving / living here / moving / shaking out the rugs /
    sweating / hiding eggs / jumping rope / burning leaves / throwing out trash / fishing / sleeping
    in
do: sleep / sleep in / wake up early / rest / cook / clean / go to work / watch tv / see my kids /
    see my mom / eat / walk / work out / cut the grass / cut my hair / drink water / take my meds /
    take the kids to school / drive home / leave early / stay home / be home / be with my family /
    live closer to work / buy shoes / pay rent / hang the curtains / jump in the pool / breathe slow
    / write a letter / finish my homework / end my shift / stop eating bread / keep going to class /
    get there early / kill some weeds / throw the ball / start the truck / shoot hoops / hit the gym
    / check the mail / pull weeds
when: today / tomorrow / yesterday / last night / tonight / this morning / early / all day / on
    sunday / next week / at # / again / right now / for good / when i get home / this week
want: want to / need to / have to / would like to / plan to / like to
thing: a coffee / water / a truck / a dog / a nap / a job / a letter / a jar of salsa / cold pills /
    some money / time / a plan / new shoes / flowers / a
    bottle of ketchup / a bag of ice / a belt / a new bat / a good night / a haircut / a day off / a
    ride
did: ate / slept good / went to church / went to my meeting / cooked / cleaned the house / worked /
    walked / did laundry / watched a movie / drank coffee / took my pills with food / took the bus /
    was late / left early / lost my umbrella / quit smoking / paid rent / wrote a letter / cut the
    grass / killed a roach / bought bread / found my keys / made tacos / drove over the bridge /
    woke up late / fell asleep early / jumped rope / broke a dish / burned the toast / hit a home
    run / shot pool / cut my finger cooking / hung pictures / hurt my knee a little / gave blood
who: my son / my daughter / my kids / my mom / my dad / my husband / my wife / my boyfriend / my ex
    / my brother / my sister / my grandson / my grandma / my neighbor / my boss / my friend / my
    sponsor / my dog / the baby / my family / the kids / a guy from church / my uncle / my buddy /
    my nephew / he / she / this dude
happened: came over / came by / went to work / turned # / cooked / laughed / fell asleep / woke up
    early / fell off his bike but is ok / won the game / is ok / is happy / knocked on the door /
    started school / did good / was singing / made dinner / is on vacation / wants a dog / has
    homework / threw a party / hit a homer / broke a plate / is following the rules / locked the
    door / is home now / was outside
tome: called / visited / hugged / drove / helped / paid / scared / beat at cards with / waited for /
    texted / pushed / told
part: chest / back / head / knee / arm / throat / tooth / neck / belly / foot / face / hand / leg /
    feet
aches: hurts / is sore / is better / feels better / is stiff / aches
why: from working / from the cold / from sleeping wrong / from the gym / from the shot / from
    laughing / a little / some
thing2: the car / the bus / the stove / my tv / my phone / the food / the door / the water / the
    truck / the bread / the air / the house / the rent / the rain / the heat / the game / the bridge
    / the train
broke: is good / is cold / broke / is gone / burned / is clean / was late / is over / smells good /
    is closed / died / is fixed / wont start
hope: it rains / my team wins / my son comes / it gets warm / i get the job / the bus comes / i wake
    up early / i sleep good / we can go / it works out
hope2: it was warm / it was friday / i was at the beach / i could sleep in / i could see my kids
    more / i was home
mood: good / better / tired / real good / ok / calm / hungry / lucky / sleepy / proud / weird but
    good
pills: my bp pills / my meds like the doc said / my vitamins / a nap / the bus / my pills with
    breakfast / # steps today / a long walk / my time / cold medicine
"""


def _table(text: str) -> dict[str, list[str]]:
    rows = (line.partition(": ") for line in text.strip().replace("\n    ", " ").splitlines())
    return {name: [part.strip() for part in parts.split(" / ")] for name, _, parts in rows}


_LANGUAGES = (
    (ENGLISH.strip().splitlines(), _table(ENGLISH_PARTS)),
    (SPANISH.strip().splitlines(), _table(SPANISH_PARTS)),
)


def plain_lines(count: int) -> list[str]:
    """So many sentences, half in Spanish, always the same."""
    lot = random.Random(1)
    return [_filled(lot, number % len(_LANGUAGES)) for number in range(count)]


def _filled(lot: random.Random, language: int) -> str:
    lines, parts = _LANGUAGES[language]
    return " ".join(_words(lot, lot.choice(lines), parts)).replace("#", str(lot.randint(2, 9)))


def _words(lot: random.Random, line: str, parts: dict[str, list[str]]) -> Iterator[str]:
    for word in line.split():
        yield lot.choice(parts[word[1:-1]]) if word.startswith("{") else word
