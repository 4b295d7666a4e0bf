"""What everything that is said on a call must be: the table of it, and one function that lists
every fault. What a call says is heard by whoever picks up, once, and cannot be read again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checkin_sms.core.aloud import for_the_ear, seconds
from checkin_sms.core.neutral import giveaways
from checkin_sms.wording import Variant, Wordings
from checkin_sms.wording_check import ODD_SPACE, hard_to_read
from checkin_sms.wording_table import WORDINGS, sample


@dataclass(frozen=True)
class Said:
    """A wording that is never written. `first`: heard before anybody has shown who they are."""

    when: str
    blanks: frozenset[str] = frozenset()
    first: bool = False
    must: tuple[str, ...] = ()


def _row(when: str, blanks: str = "", *must: str) -> Said:
    return Said(when, frozenset(blanks.split()), must=must)


def _first(when: str, blanks: str = "", *must: str) -> Said:
    return Said(when, frozenset(blanks.split()), first=True, must=must)


ONLY_SAID: dict[str, Said] = {
    "call_greeting": _first("Somebody picks up, or rings us.", "program"),
    "call_machine": _first("A machine answers, where it may be asked to call back.", "program"),
    "call_late": _first("A call that came hours late, and is not wanted any more."),
    "call_pin": _first("Their code is asked for."),
    "call_pin_again": _first("A code that is not theirs, the first two times."),
    "call_pin_no": _first("No more codes are taken.", "", "988", "911"),
    "call_help": _first("Star, before they have shown who they are.", "", "988", "911"),
    "call_help_nobody": _first("The same where nobody could be told.", "", "988", "911"),
    "call_stopped": _first("Pound: no more calls and texts.", "", "988"),
    "call_back_soon": _first("They rang from a number that proves nothing: we ring them."),
    "call_bye": _first("Nothing was pressed three times."),
    "call_trouble": _first("Something of ours broke in the middle of a call.", "", "988", "911"),
    "call_accept": _first("The other end of a connected call, before it is connected.", "program"),
    "voice_closed": _first(
        "A number that nobody here has rings us, or our database is away.", "", "988", "911"
    ),
    "call_begin": _row("The first call, instead of the welcome text.", "program"),
    "call_menu": _row("A member rings us, or is called back."),
    "call_menu_paused": _row("The same while they are paused."),
    "call_menu_case": _first(
        "Before that: they help somebody, and a case is open. Before a member's code, too."
    ),
    "call_done": _row("1 in the menu, and today was answered.", "name"),
    "call_note": _row("3 in the menu, or somebody whom staff have stopped rings: before the tone."),
    "call_noted": _row("The voice message is over."),
    "call_claimed": _row("A mentor took it: what they can press next.", "alias"),
    "call_claimed_alone": _row("The same where the member asked us to stop.", "alias"),
    "call_connect": _row("The two are being connected."),
    "call_connect_no": _row("They could not be connected."),
    "call_end": _row("The last word of a call that ended well."),
}
# Texts that are said where a phone is called. What cannot be said as it is written has a file of
# its own beside those of calls.
_TEXTS = """
    ask_mood ask_mood_after ask_craving gentle begun begun_later noted paused resumed
    claimed_member crisis_unclaimed
    thanks_calm thanks_first thanks_late thanks_after thanks_hard thanks_hard_team
    thanks_hard_later thanks_hard_again thanks_hard_nobody call_me call_me_team call_me_later
    second_number_set mentor_welcome mentor_begun staff_welcome staff_begun staff_again
    mentor_not_taking mentor_taking case_begun case_back case_back_paused
    case_silence case_unreachable case_hard_day case_crisis case_not_started case_opted_out
    case_said_no
    case_more_help case_tried case_again case_claimed case_how case_taken case_declined
    case_closed_already case_closed_you case_more_help_you case_no_answer_you case_not_yours
    case_tried_crisis case_again_crisis case_contact case_answered case_in_hand case_ended
    case_let_go
    case_nobody_else case_crisis_again case_none case_with_staff
"""
ALSO_SAID = frozenset(_TEXTS.split()) | frozenset(
    name for name in WORDINGS if name.startswith("notice_")
)

# What nobody may hear who has not shown who they are.
PERSONAL = frozenset({"name", "alias", "who", "mentor", "word", "time", "day", "since", "until"})
_PURPOSE = re.compile(
    r"\b(check-?in|questions?|mood|feel\w*|mentor|support|pregunt\w*|ánimo|apoyo)\b", re.IGNORECASE
)
# What only somebody with a text before them can do: keywords, "reply", "1=", brackets.
_ON_PAPER = re.compile(
    r"=|\(|\b[A-ZÁÉÍÓÚÑ]{3,}\b"
    r"|\b[Rr]epl(?:y|ies)\b|(?:^|[.?!:,;] |\b[Pp]lease |\bto )[Tt]ext\b(?! 988)"
    r"|\b(?:[Ee]nv[ií]e|[Rr]esponda|[Mm]ande|[Ee]scriba)\b"
)
_BLANK = re.compile(r"\{.*?\}+")
# Nobody keeps more of it in mind.
MOST_SECONDS = 20


def check(wordings: Wordings) -> list[str]:
    """Every fault as one sentence that names the file; empty when all is well."""
    return [*_unused(wordings), *_faults(wordings)]


def first_said() -> frozenset[str]:
    """What is heard before anybody has shown who they are."""
    return frozenset(name for name, row in ONLY_SAID.items() if row.first)


def _unused(wordings: Wordings) -> Iterator[str]:
    for name in sorted(wordings.spoken_names() - ONLY_SAID.keys() - ALSO_SAID):
        yield f"voice/{name}: no call says this"


def _faults(wordings: Wordings) -> Iterator[str]:
    for name in sorted(ONLY_SAID.keys() | ALSO_SAID):
        yield from _unlike(wordings, name)
        for language in wordings.languages():
            own = wordings.spoken(name, language)
            must_have = name in ONLY_SAID or name in wordings.spoken_names()
            if not own and must_have:
                yield f"voice/{language}/{name}: missing"
                continue
            for file in own or wordings.find(name, language):
                where = f"voice/{language}/{file.label}"
                faults = [*_in_any(file, name, language), *_in_first(file, name)]
                if own:
                    faults += [*_in_own(file, name), *hard_to_read(file, language)]
                yield from (f"{where}: {fault}" for fault in faults)


def _unlike(wordings: Wordings, name: str) -> Iterator[str]:
    """The languages say the same things in the same number of ways."""
    forms = {
        language: [file.blanks for file in own]
        for language in wordings.languages()
        if (own := wordings.spoken(name, language))
    }
    first = next(iter(forms.values()), [])
    for language, blanks in forms.items():
        if len(blanks) != len(first):
            yield f"voice/{language}/{name}: has {len(blanks)} variants, needs {len(first)}"
        elif blanks != first:
            yield f"voice/{language}/{name}: other blanks than in another language"


def _in_any(file: Variant, name: str, language: str) -> Iterator[str]:
    for found in _ON_PAPER.findall(_BLANK.sub("", file.source)):
        yield f"cannot be done by ear: {found.strip()}"
    values = sample(name, language) if name in WORDINGS else dict.fromkeys(file.blanks, "Ana")
    if (long := seconds(for_the_ear(file.say(values), language))) > MOST_SECONDS:
        yield f"takes {long} seconds to say, may take {MOST_SECONDS}"


def _in_own(file: Variant, name: str) -> Iterator[str]:
    known = ONLY_SAID[name].blanks if name in ONLY_SAID else WORDINGS[name].blanks
    if extra := file.blanks - known:
        yield f"unknown blank {', '.join(sorted(extra))}"
    if name in ONLY_SAID and (lacking := known - file.blanks):
        yield f"lacks blank {', '.join(sorted(lacking))}"
    if ODD_SPACE.search(file.source):
        yield "holds a tab, a line break or doubled or trailing blanks"
    yield from (f"gives away too much: {word}" for word in giveaways(file.source))
    must = ONLY_SAID[name].must if name in ONLY_SAID else _numbers(WORDINGS[name].must)
    yield from (f"must say {number}" for number in must if number not in file.source)


def _numbers(must: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in must if word.isdecimal())


def _in_first(file: Variant, name: str) -> Iterator[str]:
    if name not in first_said():
        return
    for blank in sorted(file.blanks & PERSONAL):
        yield f"{blank} is said before anybody has shown who they are"
    for found in _PURPOSE.findall(file.source):
        yield f"says what calls are about before anybody has shown who they are: {found}"
