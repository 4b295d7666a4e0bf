"""How a text travels: its alphabet, the parts a carrier counts, the nearest plain letters."""

import unicodedata
from typing import Literal

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ"
    " !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = frozenset("\f^{}\\[~]|€")
GSM = BASIC | EXTENSION

GSM_ALONE, GSM_JOINED = 160, 153
UCS_ALONE, UCS_JOINED = 70, 67

_PLAIN = {
    **dict.fromkeys("‘’‚‛′`´ʼ‹›", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("•·∙", "*"),
    "⁄": "/",
    "×": "x",
    "\t": " ",
    "\v": "\n",
    "\x85": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ð": "d",
    "Ð": "D",
    "þ": "th",
    "Þ": "Th",
    "œ": "oe",
    "Œ": "OE",
    "ı": "i",
}
# Marks, joiners and controls: nobody sees them, so nobody misses them.
_INVISIBLE = frozenset({"Mn", "Me", "Cf", "Cc"})


def encoding(text: str) -> Literal["GSM-7", "UCS-2"]:
    """One letter outside GSM-7 sends the whole text as UCS-2."""
    return "GSM-7" if GSM.issuperset(text) else "UCS-2"


def segments(text: str) -> int:
    """Parts that the carrier counts and bills. Even an empty text travels as one."""
    if encoding(text) == "GSM-7":
        return _parts([2 if letter in EXTENSION else 1 for letter in text], GSM_ALONE, GSM_JOINED)
    return _parts([2 if ord(letter) > 0xFFFF else 1 for letter in text], UCS_ALONE, UCS_JOINED)


def to_gsm(text: str) -> str:
    """The same text in GSM-7: curly quotes made straight, letters brought to the nearest plain one.

    What has no neighbour becomes "?"; what nobody can see is dropped.
    """
    if encoding(text) == "GSM-7":
        return text
    return "".join(_plain(letter) for letter in unicodedata.normalize("NFC", text))


def lost(text: str) -> list[str]:
    """The letters, once each, that would arrive as "?"."""
    letters = unicodedata.normalize("NFC", text)
    return list(dict.fromkeys(one for one in letters if one != "?" and "?" in _plain(one)))


def _parts(sizes: list[int], alone: int, joined: int) -> int:
    if sum(sizes) <= alone:
        return 1
    count, used = 1, 0
    for size in sizes:
        # A letter of two units is never cut in half: it moves to the next part whole.
        if used + size > joined:
            count, used = count + 1, 0
        used += size
    return count


def _plain(letter: str) -> str:
    if letter in GSM:
        return letter
    if letter in _PLAIN:
        return _PLAIN[letter]
    category = unicodedata.category(letter)
    if category in _INVISIBLE:
        return ""
    if category == "Zs":
        return " "
    pieces = unicodedata.normalize("NFKD", letter)
    return "?" if pieces == letter else "".join(_plain(piece) for piece in pieces)
