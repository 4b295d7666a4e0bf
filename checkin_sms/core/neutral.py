"""Words that would give away, on a shared or found phone, what a text is about."""

import re
import unicodedata

# Beginnings of words that would give away, on a shared or found phone, what a text is about.
# All are looked for in every language: people mix them.
_DENIED_EN = """
    addict alcohol booze clean clinic counsel craving detox diagnos drink drug drunk fentan hangover
    heroin hospital meth milestone naloxon narcan opioid overdos patient probation recover rehab
    relaps sober sobriety slip sponsor streak substanc therap treatment urine withdraw
"""
_DENIED_ES = """
    adicc adict beber bebid borrach consum desintox droga drogad enferm fentan naloxon paciente
    recae recai recaid recuper rehabil sobredosis sobri sustanci terapia tratamiento vicio
"""
_DENIED = sorted({*_DENIED_EN.split(), *_DENIED_ES.split()})
_DENIED_WORD = re.compile(rf"\b(?:{'|'.join(_DENIED)})\w*|\b(?:aa|na|score[sd]?)\b")


def giveaways(text: str) -> list[str]:
    """The words of a text that give too much away, in the order they stand."""
    return _DENIED_WORD.findall(_bare(text))


def _bare(text: str) -> str:
    """Lower case without accents, so that "Clínica" is found too."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
