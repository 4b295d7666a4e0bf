"""From a text as it was typed to plain letters: what phones put into it, and out again.

Case, accents, curly quotes, digits typed for letters and the long forms of short words are evened
out here, once; what a phone adds below and what a reply quotes is cut off.
"""

import re
import unicodedata

from checkin_sms.core.reader.spelling import respelled

# No text is longer than ten parts; what comes after that is not read.
LONGEST = 1600

_QUOTES = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´ʼ＇", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\t\r\v\f\u00a0", " "),
        **dict.fromkeys("\u2028\u2029\x85", "\n"),
        "½": " 1/2",
        "⁄": "/",
        "ı": "i",
    }
)
# Accents, joiners, controls, half characters: nothing that carries meaning here.
_DROPPED = {"Mn", "Me", "Cf", "Cc", "Cs", "Co", "Cn"}
# What phones and mail programs put below a text, and what a reply quotes of ours.
_SIGNATURE = re.compile(
    r"[\s\-]*\b(?:sent (?:from|via|using|by)|enviado (?:desde|de|por))"
    r" (?:my|mi|a|un|the|yahoo|outlook)\b.*$"
    r"|\n\s*on [^\n]{4,60} wrote:.*$|\n\s*>[^\n]*",
    re.DOTALL,
)
# A smartphone's reaction: it quotes our own text, numbers and all.
_TAPBACK = re.compile(
    r"^\s*(?:liked|loved|disliked|laughed at|emphasized|questioned|reacted [^\"]{1,12}to"
    r"|a? ?[^\"\s]* ?le (?:gusto|encanto))\s*\".*$",
    re.DOTALL,
)
# "1. a friend 2. a cook 3. a driver": items of a list, sent on and on.
_LIST = re.compile(r"(?<!\d)1[.)] ?[a-z].*(?<!\d)2[.)] ?[a-z].*(?<!\d)3[.)] ?[a-z]", re.DOTALL)
_ITEM = re.compile(r"(?<!\d)\d{1,2}[.)](?= ?[a-z])")
# The tables know the short forms.
_LONG_FORMS = re.compile(r"\b(do|does|did|can|could|will|would|have|has|had|should) not\b")
_LONG_IS = re.compile(r"\b(it|that) is\b")
_LONG_AM = re.compile(r"\bi am\b")
# A digit typed for the letter that looks like it, inside words that matter.
_LOOKALIKES = (
    (re.compile(r"\bsu1c1?i?d"), "suicid"),
    (re.compile(r"\bk[1!*]ll"), "kill"),
    (re.compile(r"\bs[u*]?[i*]?\*[ci*]?[i*]?de\b|\bsu\*cide\b|\bsuic\*de\b|\bs\*icid"), "suicid"),
    (re.compile(r"\bd[1*]e\b"), "die"),
    (re.compile(r"\b0(?=verdos|d\b|d'?ed)"), "o"),
    (re.compile(r"\b0k\b"), "ok"),
    # "5s across the board", "9s the pull".
    (re.compile(r"(?<![\w.,'])([0-9])'?s\b"), r"\1"),
    (re.compile(r"\bst0p\b"), "stop"),
    (re.compile(r"(?<![a-z])o\.d\.?(?![a-z])"), "od"),
    (re.compile(r"(?<!\d )\b2(?= (?:much|many|late|tired|early|bad|soon|far|long)\b)"), "too"),
    (
        re.compile(
            r"\b(want|wanna|need|like|going|ready|trying|able|have|reason|nothing|used|afraid"
            r"|scared|decided|got|time|how) 2 (?=[a-z])"
        ),
        r"\1 to ",
    ),
    # A list, numbered as ours is: "1) 6 2) 3".
    (
        re.compile(r"^\s*1(?:\)\s?|[.:]\s)(\w+)[\s,;.]+2(?:\)\s?|[.:]\s)(\w+)\W*$"),
        r"first \1, second \2",
    ),
    # "it 2 b over", "bout 2 go use"; not "im at 2 go figure".
    (
        re.compile(
            r"(?<=[a-z])(?<!\bat)(?<!\ba)(?<!\bis)(?<!\bim)(?<!mood)(?<!ing)(?<!ings) 2 "
            r"(?=(?:b|be|go|get|die|use|quit|kill|hurt|hit|leave|lose|see|talk|cry|c|buy|come|do|say"
            r"|find|send|call|eat|start|stay|pay|meet|help|finish|tell|ask|make|give|take|hear"
            r"|bring|keep|let|live|put|pick|wait|watch|write|read|feel|know|look|turn)\b)"
        ),
        " to ",
    ),
    (
        re.compile(
            r"\b(to|wanna|gonna|gotta|ill|id|wont|will|would|could|should|might|cant|not) b\b"
        ),
        r"\1 be",
    ),
    (
        re.compile(
            r"\bm (?=(?:[qk]u?i|kn|voy|siento|duele|boy|estoy|toy|dan|tome|corto|mato|tiene)"
            r"[a-z]*\b)"
        ),
        "me ",
    ),
    (re.compile(r"\bd (?=(?:l[ao]s?|el|mi|su|sus|tu|todo|vivir|est[aeo]s?)\b)"), "de "),
    (re.compile(r"\bw/o(?:ut)?\b|\bwith? out\b(?= me\b)"), "without"),
    (
        re.compile(
            r"\bin (?:2|to) (?=(?:a|the|my) (?:pole|wall|tree|car|truck|semi|river|lake)\b)"
        ),
        "into ",
    ),
    (re.compile(r"\b(ov|h|d)3(?=rd|lp|ad\b)"), r"\1e"),
    (
        re.compile(
            r"\ban (?=(?:no|not|a|the|my|i|im|zero|none|nothin|nothing|cravins?|cravings?|pull|bein"
            r"|being|just|still|wan|want|wanna|then|now|so|real|really|kinda|got|feel|feelin|dont|cant|need)\b)"
        ),
        "and ",
    ),
    (re.compile(r"\bout side\b"), "outside"),
    (re.compile(r"\bmy self\b"), "myself"),
    (re.compile(r"\bmy x\b"), "my ex"),
    (re.compile(r"\ball right\b"), "alright"),
    (re.compile(r"\b4 ?got\b"), "forgot"),
    (
        re.compile(r"\b(no\.? ?|number |nice |every |this |that |which |new |old )1\b(?! *[-/])"),
        r"\1one",
    ),
    (re.compile(r"\b(\d)to(\d)\b"), r"\1 to \2"),
    (re.compile(r"^\W*round (?=\d(?: maybe| or so|ish| today)?\W*$)"), "around "),
    (re.compile(r"\b(they|he|she|we|you) (d|ll|re|ve)\b"), r"\1\2"),
    (re.compile(r"\bw ?/? ?out(?= (?:me|you|u|him|her|them|it)\b)"), "without"),
    (re.compile(r"\+ ?[o/] ?-(?!\d)"), "mas o menos"),
    (re.compile(r"([:;=]-?[()])[()]+"), r"\1"),
    (re.compile(r"^\W*00\W*$"), "0"),
    (re.compile(r"\bsiet3\b|\bs13te\b"), "siete"),
    (re.compile(r"\boch0\b|\b0ch[o0]\b"), "ocho"),
)
# "s t o p"
_LETTER_BY_LETTER = re.compile(r"\W*(?:[a-z][ .\-]+){3,}[a-z]\W*")


def plain(text: str) -> str:
    """Lower case, no accents, straight quotes; what phones add below is cut off."""
    even = unicodedata.normalize("NFKC", text[:LONGEST].translate(_QUOTES)).translate(_QUOTES)
    if not even.isascii():
        even = "".join(
            char
            for char in unicodedata.normalize("NFKD", even)
            if char == "\n" or unicodedata.category(char) not in _DROPPED
        )
    even = even.casefold()
    if _LETTER_BY_LETTER.fullmatch(even):
        word = re.sub(r"[^a-z]", "", even)
        even = word if respelled(word, known_only=True) else even
    if _LIST.search(even):
        even = _ITEM.sub(".", even)
    for pattern, letters in _LOOKALIKES:
        even = pattern.sub(letters, even)
    even = _LONG_IS.sub(r"\1s", _LONG_AM.sub("im", _LONG_FORMS.sub(r"\1n't", even)))
    return _TAPBACK.sub("", _SIGNATURE.sub("", even)).strip()
