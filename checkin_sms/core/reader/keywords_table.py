"""The keywords: what a whole text must be to mean one thing. A new keyword is a row here.

A row matches only if nothing else is in the text but please, thanks, a greeting or punctuation;
"end of my rope" is no END. No spelling stands in two rows. Spellings are as `normal.say` makes
them: lower case, no accents, no apostrophes.
"""

from checkin_sms.core.reader.reading import Intent
from checkin_sms.core.reader.tables import words

# What the carrier acts on by itself, when it is the only word in the text.
CARRIER_STOPS = frozenset(
    words(
        """
    stop stopall unsubscribe cancel end quit revoke optout
    """
    )
)

KEYWORDS: tuple[tuple[Intent, str], ...] = (
    (
        Intent.OPT_OUT,
        """stop / stopall / stop all / unsubscribe / cancel / end / quit / revoke / optout
        / opt out / stopp / stop it / stop now / unsuscribe / unsubcribe / cancelar / cancela
        / cancelen / parar / paren / para ya / parenle / detener / stop ya / dar de baja
        / no mas textos / alto ya / basta""",
    ),
    (
        Intent.OPT_IN,
        """start / unstop / subscribe / resubscribe / opt in / optin / start again / restart
        / start me up / join / join me / sign me up / resume texts / empezar / empieza / empezar de nuevo / iniciar
        / comenzar / inicio / suscribir / suscribirme""",
    ),
    (
        Intent.HELP,
        """help / info / help me / information / ayuda / ayudame / auxilio / informacion / hlep
        / ayudenme / hepl / i need help / necesito ayuda / need help / socorro""",
    ),
    (
        Intent.CALL_ME,
        """call / call me / sos / talk / phone me / ring me / llamar / llama / llamame / llamenme
        / llameme / hablar / llamen / llame / call back / callme / hablame""",
    ),
    (
        Intent.AGREE,
        """ok / okay / k / kk / oks / yes / y / yep / yeah / yup / ya / si / sip / sipi / claro
        / sure / agree / agreed / i agree / accept / i will / will do / on it / i can
        / i can do it / ill do it / ill call / i will call / ill call them / ill call him
        / ill call her / i got it / got it / gotcha / yo / yo llamo / yo le llamo
        / yo lo llamo / yo la llamo / yo puedo / yo voy / puedo / si puedo / lo hago / acepto
        / de acuerdo / dale / esta bien / vale / si claro / claro que si / ok yes / yes i will
        / ok si / yes ok / si ok / ill take it / i accept / i got this / im on it / aceptar
        / sounds good / yes i can / yes please / of course / por supuesto / esta bueno""",
    ),
    (
        Intent.DECLINE,
        """no / nope / nah / cant / i cant / not able / unable / decline / no puedo / no can do
        / sorry cant / sorry i cant / i cant today / cant today / i cant right now
        / cant right now / not today / no hoy / hoy no / ahora no / no puedo hoy
        / hoy no puedo / no puedo ahora / ahora no puedo / ahorita no puedo / no puedo ahorita
        / not now / no gracias / cant do it / i cant do it / i am not able / im not able
        / im busy / busy / estoy ocupado / estoy ocupada / ocupado / ocupada / someone else
        / otro / i wont / yo no puedo / yo no""",
    ),
    (Intent.UNDO, "undo / deshacer / deshaz / undo that / undo it / take it back"),
    (
        Intent.AWAY,
        """away / im away / i am away / out of town / im out of town / on vacation
        / im on vacation / ausente / estoy ausente / de vacaciones / estoy de vacaciones
        / fuera""",
    ),
    (
        Intent.BACK,
        """back / im back / i am back / back now / im back now / im home / volvi / ya volvi
        / regrese / ya regrese / estoy de vuelta / de vuelta / ya estoy de vuelta
        / ya estoy aqui""",
    ),
    (
        Intent.LATER,
        """later / not yet / ask me later / ask later / maybe later / in a bit / in a while
        / busy now / remind me later / snooze / luego / mas tarde / despues / al rato
        / mas tardecito / preguntame luego / preguntame mas tarde / ahorita no / ahorita
        / lego""",
    ),
    (
        Intent.PAUSE,
        """pause / pausa / pausar / pause texts / pause please / take a break / pausa por favor
        / pause messages""",
    ),
    (Intent.ENGLISH, "english / ingles / en ingles / in english / english please"),
    (
        Intent.SPANISH,
        """spanish / espanol / en espanol / in spanish / espanol por favor / no english
        / no ingles / no hablo ingles / hablo espanol / castellano""",
    ),
)

# These may carry a number of days ("AWAY 3", "pausa 2 dias").
WITH_NUMBER = frozenset({Intent.AWAY, Intent.PAUSE})

# A spelling that means something else besides.
ALSO: dict[str, tuple[Intent, ...]] = {
    "yes": (Intent.OPT_IN,),
    # To a helper's case a no, to a check-in a not yet.
    **dict.fromkeys(
        (
            "not now",
            "ahora no",
            "ahora no puedo",
            "no puedo ahora",
            "cant right now",
            "i cant right now",
            "busy",
            "im busy",
            "estoy ocupado",
            "estoy ocupada",
            "ocupado",
            "ocupada",
            "ahorita no puedo",
            "no puedo ahorita",
        ),
        (Intent.LATER,),
    ),
}

# While a score is open these are answers ("high", "low", "no more") as likely as a wish to stop:
# they are asked back, STOP named. With nothing open they are an opt-out.
TWO_MEANINGS = frozenset({"alto", "baja", "no mas", "ya no mas", "no more"})

# Around a keyword these change nothing.
COURTESY = frozenset(
    words(
        """
    please thanks thank you hi hello hey hola gracias por favor sir maam mam sorry perdon
    buenas     """
    )
)

# Before a keyword these change nothing either, and alone they are one: "ok stop".
OPENERS = frozenset(words("ok okay just now well oh my god"))
