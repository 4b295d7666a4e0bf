"""How much, told in a word or two behind the answer to the first question: "5 some", "bien y
poquitas", "meh and a little bit".

By itself such a word answers nothing: "a little" may be of anything.
"""

from collections.abc import Sequence

from checkin_sms.core.reader.feelings import value_of
from checkin_sms.core.reader.nones import Felt
from checkin_sms.core.reader.numerals import EDGE, Numeral, Unit, is_edge
from checkin_sms.core.reader.tables import rows, words

# About so much, 0 to 9.
_MUCH = {
    phrase: value
    for value, table in (
        (
            1,
            """barely any / hardly any / barely / hardly / apenas / apenitas / casi nada
            / casi ninguna / next to nothing / nearly nothing / almost none / almost nothing
            / barely a thing""",
        ),
        (
            2,
            """a little / a little bit / a lil bit / lil bit / little bit / a lil / little
            / a bit / a touch / just a little / poquitas / poquitos / poquito / poquita / poco
            / pocos / poca / pocas / un poco / un poquito / tantito / tantitas / leve / leves
            / ganitas / slight""",
        ),
        (
            3,
            """algo / algunas / algo nomas / some but not much / not much / not many / no mucho
            / no muchas""",
        ),
        (5, "some / medium / medio / medias / regulares / in the middle / mas o menos / medianas"),
        (
            7,
            """a lot / alot / lots / plenty / quite a bit / quite a lot / bastante / bastantes
            / mucho / mucha / muchas / strong / pretty strong / fuerte / fuertes / fuertecitas
            / bien fuertes / hartas""",
        ),
        (
            8,
            """a whole lot / tons / a ton / un chingo / muchisimas / muchisimo / muchisima
            / real strong / very strong / really strong / too much / way too much / demasiado
            / demasiadas / muy fuertes / un monton / a lot a lot""",
        ),
    )
    for phrase in rows(table)
}
_JOINTS = frozenset(words("and y n i e pero but"))
_NOW = frozenset(words("today tonight now rn hoy ahora ahorita nomas maybe like just solo como"))


def told_last(units: Sequence[Unit]) -> Felt | None:
    """What the end of the text says of the craving, behind a number, an edge or an "and"."""
    tail: list[str] = []
    ended = next((unit for unit in reversed([*units]) if unit != EDGE), None)
    if isinstance(ended, Numeral):
        return None
    for unit in reversed([*units]):
        if isinstance(unit, Numeral) or is_edge(unit) or unit in _JOINTS:
            if tail:
                break
            continue
        tail.insert(0, unit)
    else:
        return None
    # Not "thanks a lot": nothing but the hour may stand beside it.
    kept = [word for word in tail if word not in _NOW]
    value = _MUCH.get(" ".join(kept), _by_table(kept))
    return None if value is None else Felt("craving", value, " ".join(tail), exact=False)


def _by_table(kept: Sequence[str]) -> int | None:
    """What a clause comes to for the craving, unless it may as well be told of the mood."""
    bare = [word for word in kept if word not in _ITS]
    if not bare or not _FEELING.isdisjoint(kept) or value_of(bare, "mood") is not None:
        return None
    whole = value_of(kept, "craving")
    return value_of(bare, "craving") if whole is None else whole


_ITS = frozenset(words("its it with con i is be been"))
# Of how they feel, or to us.
_FEELING = frozenset(
    words(
        "thanks thank gracias ty feel feeling felt im am estoy ando siento animo mood day dia malas"
    )
)
