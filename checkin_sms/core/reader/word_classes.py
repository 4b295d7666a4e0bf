"""Classes of words that phrases share: {when}, {drug}, {drink}. A row may be several words."""

from checkin_sms.core.reader.tables import rows, words

WEEKDAYS = words(
    """monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thur thu fri
    sat sun lunes martes miercoles jueves viernes sabado domingo"""
)

CLASSES: dict[str, tuple[str, ...]] = {
    "weekday": WEEKDAYS,
    "when": rows(
        """last night / tonight / today / yesterday / this morning / this weekend / last week
        / last weekend / again / earlier / just now / now / right now / the other day
        / over the weekend / a few days ago / a couple days ago / this week / this afternoon
        / all day / all night / all weekend / at work / after work / for the first time / too
        / friday / saturday / sunday / monday / tuesday / wednesday / thursday / on friday
        / on saturday / on sunday / on monday / on tuesday / on wednesday / on thursday / fri
        / sat / once / twice / a little / a lot / some / alone / by myself / with friends
        / with my / with some / with a / an hour ago / hours ago / days ago / because / anoche
        / ayer / hoy / antier / anteayer / otra vez / de nuevo / nuevamente / esta manana
        / esta noche / esta tarde / esta semana / el viernes / el sabado / el domingo
        / el lunes / el martes / el miercoles / el jueves / el fin de semana
        / la semana pasada / hace poco / hace rato / hace dias / en la noche / en la manana
        / en la tarde / con mis / con unos / una vez / un poco"""
    ),
    "drug": words(
        """drugs drug dope meth crack coke cocaine heroin h weed pot pill pills perc percs oxy oxys
        perc30 xanax xan xans xanny adderall fent fentanyl speed ice crystal molly ecstasy acid
        shrooms k2 spice kratom norco norcos vicodin opiates opioids benzos tweak tina smack tar
        blues blow lean ketamine needle pipe bong joint blunt bowl edible edibles marijuana
        reefer droga drogas cristal heroina mota marihuana piedra coca cocaina perico hierba
        pastillas foco chiva toque pase hongos tachas"""
    ),
    "drink": words(
        """beer beers drink drinks wine vodka whiskey liquor alcohol booze tequila rum gin margarita
        margaritas cocktail cocktails shot shots brew brews brewskis forty fireball hennessy henny
        seltzer seltzers claws sixpack malt bourbon scotch moonshine champagne mimosa mimosas
        cerveza cervezas chela chelas cheve cheves trago tragos copa copas copita copitas vino ron
        mezcal licor caguama caguamas birra birras pisto alcohol vodka"""
    ),
    "soft": words(
        """coffee water tea soda sodas pop milk juice gatorade monster redbull smoothie shake coke
        lemonade pepsi sprite kombucha cocoa decaf broth ginger energy protein agua cafe te jugo
        refresco leche licuado limonada atole horchata jugos aguas refrescos"""
    ),
    "who": words(
        """someone somebody anyone anybody you staff mentor counselor counsellor sponsor caseworker
        nurse person human therapist worker doctor team alguien mentor mentora consejero consejera
        padrino madrina persona usted ustedes trabajadora terapeuta"""
    ),
    "texts": words(
        "texts text texting messages message messaging mensajes mensaje textos texto sms mensajitos mensajito textitos"
    ),
    "month": words(
        """january february march april may june july august september october november december
        jan feb mar apr jun jul aug sept sep oct nov dec enero febrero marzo abril mayo junio julio
        agosto septiembre octubre noviembre diciembre"""
    ),
    # Who may be meant by "he is going to kill me". Mothers, bosses and teachers are said so idly.
    "attacker": rows(
        """he / she / they / hes / shes / theyre / husband / wife / boyfriend / girlfriend / bf
        / gf / my ex / ex / dad / stepdad / father / stepfather / brother / roommate / neighbor
        / dealer / someone / somebody / some guy / this guy / that guy / the guy / a guy / man
        / people / baby daddy / babys dad / uncle / cousin / pimp / landlord / partner"""
    ),
    "attacker_es": rows(
        """el / ella / ellos / esposo / esposa / marido / mi ex / novio / novia / papa / padrastro
        / hermano / tio / vecino / alguien / un hombre / pareja / unos hombres / un tipo"""
    ),
    # What is done to oneself on purpose.
    "kill": words(
        """kill killing hang hanging shoot shooting drown drowning stab stabbing poison poisoning
        choke starve strangle suffocate end ending unalive murder delete hurt hurting harm harming
        cut cutting burn burning injure"""
    ),
    "want": rows(
        """want to / want to just / wants to / wanted to / going to / going to just / ready to
        / about to / need to / have to / rather / rather just / should just / could just / just
        / trying to / tried to / planning to / plan to / plan on / thinking of / thinking about
        / might / might just / will / gotta / ill / ill just / feel like / like to / try to
        / wanting to"""
    ),
    "wish": rows(
        """want to / want to just / want to fucking / just want to / really want to / wants to
        / wanted to / ready to / rather / rather just / should just / wish i could
        / wish i could just / wish i would / wish id / wish i / wish to / hope i / hope to
        / hoping i / pray i / trying to / tried to / planning to / plan to / deserve to
        / prefer to / need to / try to / wanting to / like to / want / wanted / hope to just
        / supposed to / meant to / might as well / could just / please let me / let me
        / better to / easier to / ok to / time to"""
    ),
    "going": rows(
        """going to / going to just / about to / i will / he will / she will / ill / might / might just / gotta / have to
        / willing to / afraid i will / scared i will / think i will / think im going to"""
    ),
    "might": rows(
        """might / will / going to / gonna / think i / think im going to / afraid ill / almost
        / about to / just / to / i / i almost / he / she / they / friend / brother / sister
        / cousin / husband / boyfriend / girlfriend / roommate / an / someone / ill / could
        / may / did / mom / dad / son / daughter / nearly"""
    ),
    "pills": words(
        """pills pill meds med medicine medication medications tylenol ibuprofen advil xanax xans
        bars percs perc oxys oxy tablets sleepers sleeping benzos klonopin valium norcos vicodin
        aspirin seroquel trazodone gabapentin ambien benadryl"""
    ),
    "took": words(
        """took used did smoked snorted shot had taken take using smoking injected tried bought got
        thought think swallowed ate was were with on of some"""
    ),
    "they": rows(
        """him / her / them / my mom / my friend / my dad / my brother / my boyfriend / my husband
        / my girlfriend / my wife / my roommate / my son / my daughter / my sister / mom
        / this guy"""
    ),
    "will": rows(
        """is going to / going to / will / wants to / is trying to / are trying to / trying to
        / tried to / said he will / said he would / says he will / says he is going to
        / is threatening to / threatened to / threatens to / keeps saying he will / might
        / would / said hes going to / said they will / said she will / are going to
        / said he is going to / swears he will / swore to / said he was going to
        / said shes going to / want to / ll / is about to / about to / says hes going to
        / told me he would / told me he will"""
    ),
    "will2": rows(
        """want to / want to just / going to / going to just / ill / i will / about to / ready to
        / plan to / planning to / thinking about / thinking of / thoughts of / feel like
        / urge to / need to / trying to / want to fucking / going to fucking / i might / might
        / like to / tried to / im gonna / id like to / swear ill / afraid i will / scared i will
        / afraid ill / scared ill / wanted to / tempted to / wanting to"""
    ),
    "quiero": rows(
        """quiero / quisiera / quise / queria / voy a / voy / vamos a / deseo / prefiero
        / preferiria / pienso / pienso en / pense en / estoy pensando en / ganas de / deseos de
        / deberia / debo / debi / podria / boy a / mejor / ya quiero / solo quiero / gustaria
        / quiero ya / estoy por / intente / trate de / tratar de / intentar / planeo
        / dispuesto a / lista para / listo para / merezco / necesito / pensando en / intento
        / siento que quiero / me dan ganas de / tengo que / he pensado en / he querido
        / quiero mejor / quiero solo / estoy a punto de"""
    ),
    "quiero2": rows(
        "quiero / deseo / merezco / puedo / quisiera / aguanto / pienso / soporto / queria"
    ),
    "pensar": rows(
        """pienso en / pensando en / pense en / pensado en / pensamientos de / pensamiento de
        / pienso mucho en / pienso en la / pensar en / ideas de / idea de / pensando en la"""
    ),
    "tome": rows(
        """tome / me tome / tomo / se tomo / he tomado / tomado / trague / me trague / tragado
        / use / consumi / me inyecte / inyecte / meti / me meti / se metio / comi / me comi
        / tomaste / quiero tomar / voy a tomar / me voy a tomar / tomarme / se trago / tomar
        / fume"""
    ),
    "pastillas": words("pastillas pildoras tabletas medicinas medicamentos pastilla medicina"),
    "va": rows(
        """va a / quiere / van a / quieren / viene a / vienen a / trata de / trato de / intento
        / intenta / amenaza con / amenazo con / dijo que me va a / jura que me va a / quiso
        / puede / esta por / iba a / dice que me va a / amenaza que me va a / quizo / intentaron
        / amenazaron con / dijo que va a / dice que va a / dijo que iba a / amenazo que iba a"""
    ),
    "por": words(
        """risa hambre sueno frio calor ganas sed verguenza amor miedo pena nervios aburrimiento
        cansancio curiosidad envidia coraje celos antojo alegria ternura emocion susto"""
    ),
    "kin": words(
        """mom mother dad father grandma grandpa grandmother grandfather aunt uncle brother sister
        cousin friend neighbor boss husband wife nana dog cat he she"""
    ),
    "giving": words("giving give gave given"),
    "rindo": rows(
        "rindo / doy por vencido / doy por vencida / rendi / estoy rindiendo / di por vencido"
    ),
    "urge": rows(
        """want to / want to just / going to / going to go / about to / need to / tempted to
        / urge to / urges to / ready to / wanting to / feel like i might / might / craving to
        / might just / might go / afraid ill / scared ill / afraid i will / scared i will
        / afraid i might / scared i might / gonna / dying to / desire to / itching to
        / scared im going to / close to / afraid im going to / worried ill / worried i might
        / think ill / think i will / think i might / really need to / just want to
        / wish i could / worried i will"""
    ),
    "ganas_de": rows(
        """ganas de / ganas de ir a / antojo de / antojos de / tentado a / tentada a / tentado de
        / tentacion de / tentada de / ganas por / pensando en / a punto de / deseos de
        / ansias de / miedo de / miedo a / pensando en volver a / ganas de volver a / pienso en
        / desesperado por"""
    ),
    "consumir": rows(
        """consumir / usar / usar drogas / tomar / beber / drogarme / recaer / fumar
        / emborracharme / meterme algo / inyectarme / pistear / ponerme pedo / volver a tomar
        / volver a usar / volver a consumir / volver a beber / echarme unas / tomarme una
        / tomarme un / embriagarme"""
    ),
}
