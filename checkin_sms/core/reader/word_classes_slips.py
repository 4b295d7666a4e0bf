"""Classes of words for slips and pauses, and the words around a slip that undo it."""

from checkin_sms.core.reader.tables import rows, words
from checkin_sms.core.reader.word_classes import CLASSES

SLIP_CLASSES: dict[str, tuple[str, ...]] = CLASSES | {
    "drug2": (
        *CLASSES["drug"],
        "something",
        "it",
        "line",
        "lines",
        "bump",
        "bumps",
        "rail",
        "rails",
        "powder",
    ),
    "drug3": (*CLASSES["drug"], *CLASSES["drink"]),
    "drug4": words("drank smoked snorted tomado drugs meth crack heroin coke dope fentanyl"),
    "high_": rows(
        """on life / on hope / on god / on jesus / hopes / school / spirits / energy / score
        / marks / blood / up on / as a kite lol / five / risk / off life / on myself / on sugar
        / on caffeine / ground / alert / maintenance / strung / winds / stress / anxiety
        / cravings / craving / on dopamine / on that / on the ride / up there / today 8 / price / quality / a good mark
        / a lot of praise / of"""
    ),
    "messed": words("messed screwed fucked effed fukd"),
    "tome2": rows(
        """tome / me tome / bebi / me bebi / me eche / he tomado / he bebido / me avente / tomado
        / bebido / tomamos / me tomo / volvi a tomar / me termine / me chingue
        / tomando / estuve tomando / estuve bebiendo / bebiendo"""
    ),
    "volvi": rows(
        """volvi / he vuelto / volvimos / vuelvo / regrese / recai y volvi / ya volvi
        / habia vuelto / termine volviendo / volviendo / regresando / hoy volvi"""
    ),
    "when2": rows(
        """anoche / ayer / otra vez / de nuevo / nuevamente / antier / anteayer / esta manana
        / drogas / droga / hoy en la manana / el viernes / el sabado / el domingo
        / el fin de semana"""
    ),
}
PAUSE_CLASSES: dict[str, tuple[str, ...]] = CLASSES | {
    "away_": rows(
        """im / i am / ill be / i will be / going / be / will be / we are / gone / go / gonna be
        / i will / going to be / im going / leaving / heading / out / i"""
    ),
    "estare": rows(
        "estare / voy a estar / estoy / ando / andare / salgo / me voy / voy / estaremos"
    ),
    "kin2": words(
        """mom mother dad father sister brother friend friends husband wife son daughter kid baby
        grandma grandpa uncle aunt cousin boss dog cat ex boyfriend girlfriend bf gf roommate
        neighbor sponsor niece nephew granddaughter grandson nana papa mama stepdad stepmom"""
    ),
    "kin_es": rows(
        """mi mama / mi papa / mi hermano / mi hermana / mi hijo / mi hija / mi esposo / mi esposa
        / mi abuela / mi abuelo / mi tio / mi tia / mi primo / mi prima / mi amigo / mi amiga
        / mi suegra / mi suegro / mi novio / mi novia / mi sobrino / mi sobrina / mi nieto
        / mi nieta / mi padre / mi madre / mi jefe / mi vecino / mi vecina / el esta / ella esta
        / mi marido / mi cunado / mi padrino / mi perro / mi nuera / mi yerno / mi cunada / mi madrina
        / mi comadre / mi compadre / mi ahijado / mi ahijada / mi compa / mi pareja / mi senora / mi viejo
        / mi vieja / mi patron / mi patrona / mi companero / mi companera / mi hermanito / mi hermanita
        / mi bebe / mi nino / mi nina / mi jefa / mi bisabuela / mi padrastro / mi madrastra"""
    ),
}

# Said before it in the same clause, it was not done, or not now.
UNDONE = frozenset(
    words(
        """
    not no never didnt havent hasnt dont cant wont wasnt isnt aint without almost nearly
    neither nor if wanted want wants thought thinking think dreamed dreamt dream dreams nightmare nightmares
    could couldve would wouldve might tempted close closest felt feel instead afraid scared
    worried before since until till when avoid avoided resist resisted hope urge urges
    craving cravings time bet offered refused supposed planning going need nunca jamas casi
    tampoco sin quise queria pense sone ganas pensando antes desde cuando ultima ni evite
    si_hubiera miedo iba suppose pretend everytime whenever hubiera ofrecieron
    """
    )
)
# Said before it, the guard above is not meant: "cant believe i used", "not gonna lie i drank".
CONFESSING = (
    "cant believe",
    "not going to lie",
    "not gonna lie",
    "wont lie",
    "cant lie",
    "no lie",
    "dont be mad",
    "dont hate me",
    "dont know why",
    "not sure why",
    "not proud",
    "dont judge",
    "dont want to lie",
    "dont tell",
    "dont know how",
    "no voy a mentir",
    "no te miento",
    "no se por que",
    "no puedo creer que",
    "could not resist",
    "couldnt resist",
    "couldnt help it",
    "couldnt help myself",
    "couldnt say no",
    "couldnt stop myself",
    "wasnt strong enough",
    "wasnt able to resist",
    "wasnt able to say no",
    "not strong enough",
    "didnt make it",
    "lied before",
    "i lied before",
    "didnt tell you before",
    "wasnt honest before",
    "think i",
    "hate to say",
    "hate that",
    "time to be honest",
    "going to be honest",
    "need to tell you",
    "want to tell you",
    "need to be honest",
    "quiero decir que",
    "quiero decirle que",
    "not good",
    "not great",
    "not ok",
    "no good",
    "dont feel good",
    "not doing good",
    "not doing well",
    "not well",
)
OWN = frozenset(
    words(
        """
    i ive im we weve id yo me nosotros myself
    """
    )
)
OTHERS = frozenset(
    words(
        """
    he she they hes shes theyre you friend friends brother sister mom mother dad father
    husband wife boyfriend girlfriend bf gf ex roommate cousin son daughter kid kids
    neighbor uncle aunt grandma grandpa someone somebody everyone everybody people guy dude
    girl man woman boss sponsor partner who nobody it that which this phone el ella ellos
    ellas hermano hermana mama papa esposo esposa amigo amiga amigos primo prima hijo hija
    alguien todos novio novia vecino usted tu gente padre madre tio tia suegro cunado marido
    cat dog team baby toddler child grandson granddaughter nephew niece
    """
    )
)
# Said after it in the same clause, it was long ago.
LONG_AGO = (
    "years ago",
    "year ago",
    "months ago",
    "when i was",
    "as a kid",
    "in the past",
    "back then",
    "back in",
    "in high",
    "in my dream",
    "in a dream",
    "before rehab",
    "before i got",
    "last year",
    "every day for years",
    "for years",
    "hace anos",
    "hace meses",
    "hace muchos",
    "hace mucho",
    "cuando era",
    "el ano pasado",
    "en el pasado",
    "en mi sueno",
    "en un sueno",
)
# The next clause begins so: it was taken back in time.
TAKEN_BACK = (
    "didnt",
    "i didnt",
    "did not",
    "i poured",
    "poured",
    "dumped",
    "i dumped",
    "threw it",
    "i threw",
    "gave it",
    "i gave it",
    "put it down",
    "i put it",
    "put it back",
    "no lo",
    "no la",
    "lo tire",
    "la tire",
    "i flushed",
    "flushed",
    "walked away",
    "i walked",
)
