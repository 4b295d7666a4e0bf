"""What helpers write behind each key when they mean it, and what speaks against it.

A key says what its words say: one of `SAYING` or `PHRASES` must be there, and nothing but these and
`AROUND`. What is left out on purpose ("later", "tomorrow", "tried") is asked back.
"""

from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.tables import rows, words


def _spelled(text: str) -> frozenset[str]:
    """In the spelling that a text comes in."""
    return frozenset(word for one in words(text) for word in say(one).flat.split())


def _longest_first(text: str) -> tuple[str, ...]:
    found = {" ".join(say(row).flat.split()) for row in rows(text)}
    return tuple(sorted(found, key=lambda row: (-len(row), row)))


# What a sentence behind a key begins with, and nothing that is counted does.
BEGIN = _spelled(
    """
    i ill im id ive we he hes she shes they theyre her him it its my this
    ok okay yes yeah yep yup sure absolutely definitely right will can going gonna calling trying
    just on got done all fine good great thanks thank please of
    no not nope cant cannot dont didnt sorry unable busy working at home sick driving in
    reached talked spoke called tried left voicemail vm answered needs need who what when which and
    couldnt help bad worse relapsed struggling drunk crying nobody went rang phone doing everything
    yo si claro bueno bien ya la lo le ella ellos puedo voy estoy esta ahorita con gracias muy
    perdon disculpa disculpe trabajando ocupado ocupada enfermo enferma manejando por hoy
    hable hablamos llamo llame intente trate contesto necesita mi quien pero nadie tampoco todo
    recayo llorando mal peor
    """
)
SAYING = {
    1: _spelled(
        """
    will ill gonna calling can ok okay yes yeah yep yup sure absolutely definitely right doing fine
    good great
    si claro llamo llamar llamarla llamarlo llamarle marco marcarle voy puedo bueno bien
    """
    ),
    2: _spelled(
        """
    cant cannot unable no nope sorry busy working work driving sick meeting
    perdon disculpa disculpe ocupado ocupada enfermo enferma trabajando trabajo manejando
    """
    ),
    3: _spelled(
        """
    reached talked spoke fine good ok okay great well better alright safe happy answered
    yes yeah yep
    hable hablamos hablado contesto bien mejor tranquila tranquilo contenta contento si
    """
    ),
    # Whoever presses this one tells how they are: other words beside these are part of it.
    4: _spelled(
        """
    needs need help support worse bad badly rough struggling hurting crying cried relapsed relapse
    slipped used using drinking drank drunk high hospital sick upset depressed down scared afraid
    lonely shaky craving cravings urges withdrawal withdrawals detox homeless evicted unsafe hopeless
    trouble crisis emergency
    necesita ayuda apoyo mal peor llorando lloro recayo recaida borracho borracha tomando tomo
    usando consumiendo consumio hospital enfermo enferma triste deprimida deprimido asustada
    asustado sola solo
    """
    ),
    5: _spelled("voicemail vm buzon tried intente trate"),
}
PHRASES = {
    1: _longest_first(
        """
    no problem / no problems / no worries / no prob / not a problem / of course / for sure
    / right away / right now / on it / got it / got this / got her / got him / will do / in a few
    / in a bit / in a minute / in a few minutes / sounds good / do it / do that / no hay problema
    / con gusto / claro que si
    / por supuesto / de acuerdo / yo me encargo / ahora mismo / en seguida / ya mismo
    """
    ),
    2: _longest_first(
        """
    not now / not today / not tonight / not right now / not able to / not at this time
    / not available / not at the moment / i wish i could / cant call / cannot call / unable to call
    / not able to call / cant talk / cant do it / please ask someone else
    / please ask somebody else / ask someone else / ask somebody else / try someone else
    / someone else please / no puedo / no puedo llamar / no puedo llamarla / no puedo llamarlo
    / no puedo llamarle / no puedo hablar / no voy a poder / lo siento / hoy no / ahora no / ahorita no
    / por favor avise a otra persona / pregunte a otra persona / otra persona por favor
    """
    ),
    3: _longest_first(
        """
    no problem / no problems / no worries / no issues / sin problema / sin problemas / all good
    / all is well / everything is fine
    """
    ),
    4: (),
    5: _longest_first(
        """
    no answer / no answers / no response / no reply / no pick up / no pickup / not answering
    / isnt answering / didnt answer / did not answer / doesnt answer / wont answer / hasnt answered
    / hasnt called back / didnt pick up / doesnt pick up / wont pick up / not picking up
    / isnt picking up / nobody answered / no one answered / nobody answers / no one answers
    / nobody picked up / no one picked up / left a message / left message / left her a message
    / left him a message / left a voicemail / left voicemail / left vm / left a vm
    / went to voicemail / straight to voicemail
    / just rang / just rings / phone is off / phone off / couldnt reach / could not reach
    / cant reach / didnt reach / unable to reach / cant get hold of / couldnt get hold of
    / no contesta / no contesto / no me contesta / no me contesto / no responde / no respondio
    / nadie contesta / nadie contesto / nadie responde / deje un mensaje / le deje un mensaje
    / le deje mensaje / deje mensaje / no la encontre / no lo encontre / no pude hablar
    / no puedo comunicarme
    """
    ),
}
_PEOPLE = "her him them la lo le ella"
AROUND = {
    1: _spelled(
        f"""
    {_PEOPLE} i im going to call give a ring now soon asap today about and do just
    yo voy ya ahora ahorita pronto con a y muy
    """
    ),
    2: _spelled(
        f"""
    {_PEOPLE} i im at the a in right now today tonight this so very really and just
    estoy en el la yo ahora ahorita hoy muy y
    """
    ),
    3: _spelled(
        f"""
    {_PEOPLE} i we she shes he hes they theyre and to with is are was just now called doing feeling
    sounds sounded says said seems all everything very really so you today for a bit me it
    con el y esta ya muy todo la llame dice dijo que hoy se siente
    """
    ),
    5: _spelled(
        f"""
    {_PEOPLE} i she he and to with just called call calling it again so far yet twice his phone the a
    ya llame la y dos veces todavia aun se fue al el
    """
    ),
}
# Goes with each key.
POLITE = _spelled("thank thanks please gracias muchas porfa done")
# Whatever else is said.
AGAINST = {
    2: rows("no estoy"),
    4: rows(
        """
    fine / ok / okay / good / great / well / alright / bien / no answer / not answering
    / didnt answer / doesnt answer / wont answer / pick up / voicemail / vm / message / nobody
    / no one / phone is off / cant reach / couldnt reach / i cant / i couldnt / i wont / i didnt
    / doesnt need / dont need / not need / no help / didnt relapse / not drunk / not high / not using
    / no contesta / no contesto / no responde / nadie / buzon / mensaje / no puedo / no pude
    / no necesita / no recayo
    """
    ),
}
# Of these "fine" and "good" tell nothing good.
NOT_WELL = (
    r"\b(?:not|isnt|aint|no esta|no se siente|doesnt|dont)"
    r" (?:(?:doing|feeling|so|too|very|really|at|all|feel|sound|seem|look|muy|nada) )*"
    r"(?:well|ok|okay|fine|good|great|alright|bien)\b"
)
ME = _spelled("i im ill ive id me my yo estoy mi")
THEM = _spelled("she shes he hes they theyre her him them ella el la lo le")
