"""A helper's key with words behind it: "1 i will call her", "2 sorry, at work", "A3 shes fine".

The key counts only where it is no number of something else and its words do not speak against it:
"2 minutes" is no refusal, and "3 no answer" reached nobody. What is in doubt is asked back.
"""

import re
from dataclasses import dataclass

from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.tables import rows, words


@dataclass(frozen=True)
class KeyFirst:
    """`digit`: None where it is in doubt whether the number is one."""

    digit: int | None
    letter: str | None
    words: str


def key_first(text: str) -> KeyFirst | None:
    """None: the text does not begin with a key, or is nothing else."""
    found = _KEY_FIRST.match(say(text).plain)
    if found is None:
        return None
    letter, digit, behind = found.groups()
    said = say(_HOUR.sub("", behind)).flat
    return KeyFirst(
        digit=int(digit) if _is_meant(int(digit), said) else None,
        letter=letter.upper() if letter else None,
        words=behind,
    )


def _is_meant(digit: int, said: str) -> bool:
    if any(unit.isdigit() for unit in said) or said.split(maxsplit=1)[0] not in _BEGIN:
        return False
    for fine in _FINE:
        said = said.replace(f" {fine} ", " ")
    return not any(f" {phrase} " in said for phrase in _AGAINST.get(digit, ()))


_KEY_FIRST = re.compile(
    r"[^\w\-]*(?:([a-z])[\s\-.:)]*)?([1-5])(?![0-9])([^0-9]*[a-z].*)", re.DOTALL
)
# "1 i will call her at 7": when, and no other key.
_HOUR = re.compile(
    r"\b(?:at|by|around|after|before|in|about|a las?|como a las?|en) "
    r"[0-9]{1,2}(?::[0-9]{2})?(?: ?(?:am|pm|min|mins|minutes|minutos|hours?|hrs?|horas?))?\b"
)
# What a sentence behind a key begins with, and nothing that is counted does.
_BEGIN = frozenset(
    words(
        """
    i ill im id ive we he hes she shes they theyre her him it its my this
    ok okay yes yeah yep yup sure absolutely definitely right will can going gonna calling trying
    just on got done all fine good great thanks thank please
    no not nope cant cannot dont sorry unable busy working at home sick driving
    reached talked spoke called tried left voicemail answered needs who what when which and but
    yo si claro bueno bien ya la lo le ella ellos puedo voy estoy esta ahorita con gracias
    perdon disculpa disculpe trabajando ocupado ocupada enfermo enferma manejando
    hable llamo intente trate contesto necesita mi quien pero nadie tampoco todo
    """
    )
)
_FINE = rows("no problem / no problems / no worries / no prob / no hay problema / not a problem")
_DENIALS = rows(
    """
    no / not / nope / cant / cannot / dont / didnt / wont / couldnt / doesnt / havent / isnt
    / unable / busy / sorry / never / nobody / nadie / tampoco / nunca / perdon / disculpa
    / disculpe / ocupado / ocupada
    """
)
_AGAINST = {
    1: _DENIALS,
    2: rows(
        """
    yes / yeah / yep / sure / si / claro / ill call / i will call / i can / on it / got it
    / ill do it / i will / yo la llamo / yo lo llamo / la llamo / lo llamo / puedo llamar
    """
    ),
    3: (
        *_DENIALS,
        *rows(
            """
    voicemail / tried / left / needs / need / help / worse / bad / hospital / 911
    / intente / trate / buzon / necesita / ayuda / mal / peor
    """
        ),
    ),
    4: rows("no answer / voicemail / no contesta / no contesto / nobody / buzon"),
    5: rows("reached / talked / spoke / hable / hablamos"),
}
