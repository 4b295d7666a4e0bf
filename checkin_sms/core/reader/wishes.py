"""Finds what people ask of us, or tell us, in plain words. `keywords` finds the bare words."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from checkin_sms.core.reader.normal import Said
from checkin_sms.core.reader.phrases import Match, Phrasebook, lines
from checkin_sms.core.reader.phrases_call import CALL_ME, NOT_CALL_ME
from checkin_sms.core.reader.phrases_help import ABOUT, HELP
from checkin_sms.core.reader.phrases_optout import NOT_OPT_OUT, OPT_OUT
from checkin_sms.core.reader.phrases_rest import (
    BACK,
    CHANGE_TIME,
    ENGLISH,
    LATER,
    OPT_IN,
    SPANISH,
)
from checkin_sms.core.reader.phrases_who import AUTO_REPLY, NEW_NUMBER, NOT_OURS, WRONG_NUMBER
from checkin_sms.core.reader.reading import Intent
from checkin_sms.core.reader.senses import sense
from checkin_sms.core.reader.tables import words
from checkin_sms.core.reader.word_classes_wishes import WISH_CLASSES


@dataclass(frozen=True)
class Wish:
    """`about_us`: help is asked for by a question about the service."""

    intent: Intent
    words: str
    about_us: bool = False


def _book(rows: Iterable[tuple[str, str]]) -> Phrasebook:
    return Phrasebook(
        [(label, phrase) for label, table in rows for phrase in lines(table)], WISH_CLASSES
    )


_OPT_OUTS = _book([(Intent.OPT_OUT, OPT_OUT)])
_NO_OPT_OUTS = _book([("not", NOT_OPT_OUT)])
_CALLS = _book([(Intent.CALL_ME, CALL_ME)])
_NO_CALLS = _book([("not", NOT_CALL_ME)])
_NOT_OURS = _book([("not", NOT_OURS)])
_ABOUT = _book([(Intent.HELP, ABOUT)])
_OTHERS = _book(
    [
        (Intent.HELP, HELP),
        (Intent.OPT_IN, OPT_IN),
        (Intent.WRONG_NUMBER, WRONG_NUMBER),
        (Intent.NEW_NUMBER, NEW_NUMBER),
        (Intent.AUTO_REPLY, AUTO_REPLY),
        (Intent.LATER, LATER),
        (Intent.CHANGE_TIME, CHANGE_TIME),
        (Intent.ENGLISH, ENGLISH),
        (Intent.SPANISH, SPANISH),
        (Intent.BACK, BACK),
    ]
)
# Said of others, an opt-out is none: "my ex wont stop texting me".
_OF_OTHERS = frozenset(
    words(
        """
    he she they him her them ex hes shes theyre everyone people
    """
    )
)
# A machine asks for a call with one of these: "call me later", "for urgent matters call me at".
_MACHINES = frozenset(
    words(
        """
    if later back urgent emergency automatic automated auto autoreply reply office vacation message
    messages respuesta automatica luego despues tarde si urgente emergencia mensaje mensajes
    """
    )
)
# One of these makes the other moot.
_GIVES_WAY = (
    (Intent.WRONG_NUMBER, Intent.NEW_NUMBER),
    (Intent.AUTO_REPLY, Intent.LATER),
    (Intent.AUTO_REPLY, Intent.CALL_ME),
    (Intent.OPT_IN, Intent.BACK),
    (Intent.BACK, Intent.LATER),
    (Intent.WRONG_NUMBER, Intent.HELP),
    (Intent.OPT_OUT, Intent.OPT_IN),
    (Intent.OPT_OUT, Intent.BACK),
    (Intent.OPT_OUT, Intent.HELP),
    (Intent.OPT_OUT, Intent.LATER),
    (Intent.CHANGE_TIME, Intent.LATER),
    (Intent.CALL_ME, Intent.LATER),
)


# Easily taken for each other: of a guess and what was heard for certain only the second is kept.
_ALIKE = (
    *_GIVES_WAY,
    (Intent.PAUSE, Intent.LATER),
    (Intent.PAUSE, Intent.BACK),
    (Intent.PAUSE, Intent.NEW_NUMBER),
    (Intent.AWAY, Intent.PAUSE),
    (Intent.BACK, Intent.NEW_NUMBER),
    (Intent.BACK, Intent.CHANGE_TIME),
    (Intent.OPT_IN, Intent.CHANGE_TIME),
    (Intent.OPT_OUT, Intent.PAUSE),
)


def besides(guessed: Collection[Intent], certain: Collection[Intent]) -> list[Intent]:
    """The guesses that go with what was heard for certain, and with each other."""
    kept = [one for one in guessed if one not in certain and not _is_like_one_of(one, certain)]
    moot = {dropped for keeps, dropped in _GIVES_WAY if keeps in kept}
    return [one for one in kept if one not in moot]


def _is_like_one_of(one: Intent, others: Collection[Intent]) -> bool:
    return any(
        (one == left and right in others) or (one == right and left in others)
        for left, right in _ALIKE
    )


def wishes(said: Said) -> list[Wish]:
    """Each wish once, with the words that carried it."""
    found: dict[Intent, Wish] = {}
    for wish in [*_opt_outs(said), *_calls(said), *_rest(said), *_questions(said)]:
        found.setdefault(wish.intent, wish)
    if Intent.CALL_ME in found and _MACHINES.isdisjoint(said.flat.split()):
        # "im driving but i need to talk to someone": they say themselves where they are.
        found.pop(Intent.AUTO_REPLY, None)
    if Intent.BACK in found and not _FROM.isdisjoint(map(sense, said.flat.split())):
        # "out of jail today, you can text me again": they had paused, not stopped.
        found.pop(Intent.OPT_IN, None)
    for kept, dropped in _GIVES_WAY:
        if kept in found:
            found.pop(dropped, None)
    cries = _cries_beside_a_stop(said) if Intent.OPT_OUT in found else []
    return [*found.values(), *cries[:1]]


_FROM = frozenset(("JAIL", "HOSP", "DETOX"))


def _opt_outs(said: Said) -> list[Wish]:
    words = _NO_OPT_OUTS.without(said.marked)
    kept = []
    for match in _OPT_OUTS.find(words):
        clause = words[: match.start].rpartition(" . ")[2]
        if not _OF_OTHERS & set(clause.split()):
            kept.append(Wish(Intent.OPT_OUT, match.words))
    return kept


def _cries_beside_a_stop(said: Said) -> list[Wish]:
    """ "stop texting me i need help"; not "help me stop these texts", "stop this dont help me"."""
    words = _OPT_OUTS.without(said.marked)
    if _HELP_TO_STOP.search(words):
        return []
    words = _NOT_OURS.without(words.replace(" - ", " . "))
    return [
        Wish(Intent.HELP, match.words)
        for match in _OTHERS.find(words)
        if match.label == Intent.HELP and not _denied(words[: match.start])
    ]


# A dash stands where the words of a stop stood.
_HELP_TO_STOP = re.compile(r" (?:help me|ayud(?:a|e|en)me)(?: to| a)? - ")


def _calls(said: Said) -> list[Wish]:
    others = list(_NO_CALLS.find(said.marked))
    for match in _CALLS.find(said.marked):
        if not any(_spoils(other, match) for other in others):
            return [Wish(Intent.CALL_ME, match.words)]
    return []


def _spoils(other: Match, match: Match) -> bool:
    """ "my sponsor will call me" is no wish; "could my sponsor call me" begins before it and is."""
    apart = other.end <= match.start or match.end <= other.start
    return not apart and not (match.start < other.start and other.end <= match.end)


def _rest(said: Said) -> list[Wish]:
    words = _NOT_OURS.without(said.marked)
    return [
        Wish(Intent(match.label), match.words)
        for match in _OTHERS.find(words)
        if match.label != Intent.OPT_IN or not _denied(words[: match.start])
    ]


def _questions(said: Said) -> list[Wish]:
    found = _ABOUT.first(said.marked)
    return [Wish(Intent.HELP, found.words, about_us=True)] if found else []


def _denied(before: str) -> bool:
    """ "ya no quiero seguir" asks for nothing to begin."""
    return before.split()[-1:] in (["no"], ["dont"], ["not"])
