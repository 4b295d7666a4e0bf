"""Does a run of words tell of the person's own feeling, now? Or of a film, a friend, a question?"""

from collections.abc import Sequence
from itertools import pairwise

from checkin_sms.core.reader import tables
from checkin_sms.core.reader.feelings_table import OPPOSITE, SILENT

# A clause of more words tells a story, not a feeling.
_LONGEST = 14


def only_begins(words: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """ "Ok, whats next", "Well, i moved": a word that opens what is said. "ok, thanks" says all."""
    if not _OWN.isdisjoint(words):
        return False
    kept = [word for word in words if word not in SILENT]
    more = [word for piece in rest for word in piece if word not in SILENT | set(kept)]
    return " ".join(kept) in _OPENING and (bool(more) or kept == ["well"])


def goes_on(words: Sequence[str], before: Sequence[str], *, numbered: bool) -> bool:
    """ "he works really, really hard", "the drop was soon and hard": part of what was told."""
    others = [word for word in before if word not in SILENT]
    # "chapter 7 was slow but good"
    of_a_number = numbered and before[:1] in (["was"], ["is"])
    long = len(before) >= _A_CLAUSE and len(others) > 1
    # "but good lol ya" is no longer than "but good".
    short = sum(word not in SILENT for word in words) <= _FRAGMENT
    return (long or of_a_number) and short and _OWN.isdisjoint([*before, *words])


_A_CLAUSE, _FRAGMENT = 3, 2
_OPENING = frozenset(tables.words("ok okay alright cool nice well k kk"))


def is_own(words: Sequence[str], told: bool) -> bool:
    """Of the person's own feeling now? "its hard" tells of what was named before it."""
    others = {
        word for before, word in zip(["", *words], words, strict=False) if before not in OPPOSITE
    }
    theirs = any(a in _MY and b in _KIN for a, b in pairwise(words))
    if theirs or len(words) > _LONGEST or _OF_ANOTHER & others:
        return False
    if words[0] in _REACTING and _OWN.isdisjoint(words):
        return False
    said = f" {' '.join(words)} "
    if (
        list(words) == ["too", "bad"]
        or any(f" {idiom} " in said for idiom in _IDIOMS)
        or (told and _OWN.isdisjoint(words) and words[-1] == "there")
        or (told and tuple(words[:2]) in _BACK_THEN and _NOW.isdisjoint(words))
    ):
        return False
    # "almost drank but didnt" is no none.
    if told and " ".join(word for word in words if word not in ("i", "we")) in _DENYING:
        return False
    return words[0] not in _ASKING and not (told and words[0] in _BACKWARDS)


# "the ad came on and i was fine": then, not now.
_BACK_THEN = (("i", "was"), ("i", "felt"), ("yo", "estaba"))
_NOW = frozenset(tables.words("today tonight now all hoy ahora"))
_MY = ("my", "mi")
# Said to somebody these are silent ("good boss"); said of one's own they are who it is about.
_KIN = frozenset(
    tables.words(
        """
    brother sister boss man girl bro sis mom dad son daughter wife husband friend friends kid kids
    team guys mama papa hermano hermana hijo hija esposo esposa jefe amigo amiga
    """
    )
)
# "that sucks", "they were rough", "good for you", "are you excited", "that would be cool".
_OF_ANOTHER = frozenset(
    tables.words(
        """
    we us that thats they theyre you u your he she hes shes him her them his their would wouldnt if
    hope wish who which what el ella ellos ellas ellas ese esa eso usted tu si ojala quien sea
    """
    )
)
_ASKING = frozenset(
    tables.words(
        """
    is are do does did can should has have be how why when where there como cuando donde por
    give make sounds looks seems happy_birthday welcome ten tener que
    """
    )
)
_IDIOMS = tables.rows(
    """my bad / hard to say / hard to tell / hard to believe / good at it / good at this
    / good at that    / bad at it / bad at this / bad at that / ok with
    / okay with / fine with / good with / cool with / happy with / happy for / good idea / bad idea
    / good point / good call / good thing / good enough for / never good enough / not good enough
    / good to go / nice try / good job / great job / good cause / feel bad for / feel bad because
    / happy birthday / happy new year / happy mothers day / feliz cumpleanos / feliz navidad
    / best of luck / algo anda mal / algo esta mal / good one / nice one / for good"""
)
_BACKWARDS = frozenset(tables.words("its it was is these those es era fue esta"))
_DENYING = frozenset(tables.words("didnt havent dont no"))
# "oh nice" answers what was told; "oh im good" answers what was asked.
_REACTING = frozenset(tables.words("oh ooh ah aw aww wow woah whoa yay haha ha"))
_OWN = frozenset(tables.words("i im ive am me my feeling feel doing mood estoy me mi ando siento"))


def only_reacts(before: Sequence[str], words: Sequence[str]) -> bool:
    """ "Oh, okay": the same with a comma."""
    return _REACTING.issuperset(before) and _OWN.isdisjoint(words)
