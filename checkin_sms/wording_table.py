"""The table of wordings: who reads each, what it names, and the longest that may be."""

from dataclasses import dataclass
from typing import Literal

Audience = Literal["member", "mentor", "staff", "anyone"]


@dataclass(frozen=True)
class Wording:
    """What one wording is for. `optional` blanks are always given but need not be used.

    `must` are words that no variant, in any language, may lack; `may` are words from the list of
    denied ones that it may hold all the same.
    """

    audience: Audience
    blanks: frozenset[str]
    variants: int = 1
    optional: frozenset[str] = frozenset()
    must: tuple[str, ...] = ()
    may: tuple[str, ...] = ()


def _row(
    audience: Audience,
    blanks: str = "",
    *must: str,
    variants: int = 1,
    optional: str = "",
    may: tuple[str, ...] = (),
) -> Wording:
    """Blanks are written as one line of words, so that the table reads as a table."""
    given = frozenset(blanks.split()) | frozenset(optional.split())
    return Wording(audience, given, variants, frozenset(optional.split()), must, may)


_ENDS = ("0=", "9=")
_CASE = "program alias one two"
_OUTCOME = "alias three four five"
_MEDICAL = ("naloxone", "naloxona", "narcan")

WORDINGS: dict[str, Wording] = {
    # A member begins, is asked, and is answered.
    "welcome": _row("member", "program", "STOP", "OK"),
    "said_no": _row("anyone", "program", "OK", "988"),
    "begun": _row("member", "name time", "988"),
    "begun_later": _row("member", "name day", "988"),
    "ask_mood": _row("member", "name program", *_ENDS, variants=7),
    "ask_mood_after": _row("member", "name program", *_ENDS),
    "ask_craving": _row("member", "word", *_ENDS, variants=7),
    "retry_mood": _row("member", "", *_ENDS),
    "retry_craving": _row("member", "word", *_ENDS),
    "retry_mood_stop": _row("member", "", *_ENDS, "STOP"),
    "retry_craving_stop": _row("member", "word", *_ENDS, "STOP"),
    "unclear_left": _row("member", "name", "988"),
    "thanks_calm": _row("member", "name", variants=7, optional="n"),
    "thanks_first": _row("member", "name"),
    "thanks_after": _row("member", "name"),
    "thanks_late": _row("member", "name"),
    "thanks_hard": _row("member", "name mentor", "988"),
    "thanks_hard_team": _row("member", "name", "988"),
    "thanks_hard_later": _row("member", "name mentor time", "988"),
    "thanks_hard_again": _row("member", "name"),
    "thanks_hard_nobody": _row("member", "name", "988", "911"),
    "call_me": _row("member", "name who", "988"),
    "call_me_team": _row("member", "name", "988"),
    "call_me_later": _row("member", "name who time", "988"),
    "claimed_member": _row("member", "name who", "988"),
    "slip": _row("member", "name who", "988"),
    "noted": _row("member", "name"),
    "paused": _row("member", "name until"),
    "resumed": _row("member", "name time"),
    "language_set": _row("member", "name"),
    "later": _row("member", "name time"),
    "free_text": _row("member", "name", "988"),
    "nudge": _row("member", "name program", *_ENDS, variants=4),
    "gentle": _row("member", "name program time mentor", variants=4),
    "gentle_team": _row("member", "name program time", variants=4),
    # A phone that several people share, and numbers that change hands.
    "ask_shared": _row("member", "program"),
    "nudge_shared": _row("member", "program"),
    "gentle_shared": _row("member", "program"),
    "claimed_shared": _row("member", "program who", "988"),
    "who_is_this": _row("anyone", "choices", "988"),
    "wrong_number": _row("anyone", "", "988"),
    "new_number": _row("member", "", "988"),
    "second_number_set": _row("member", "program", "STOP"),
    # Another hour.
    "time_how": _row("member", "name am pm"),
    "time_hours": _row("member", "start end"),
    "time_set": _row("member", "name time"),
    # Help, opt-out, crisis.
    "about_us": _row("member", "program", "STOP"),
    "help_member": _row("member", "program", "988", "911", "STOP"),
    "stopped": _row("member", "program", "START", "988"),
    "stopped_asked": _row("member", "program who", "START", "988"),
    "started": _row("member", "program", "STOP"),
    "started_paused": _row("member", "program", "STOP"),
    "crisis": _row("member", "", "988", "911"),
    "crisis_no_alert": _row("member", "", "988", "911"),
    "crisis_again": _row("member", "", "988", "911"),
    "crisis_unclaimed": _row("member", "", "988", "911"),
    "crisis_medical": _row("member", "", "911", "988", may=_MEDICAL),
    "crisis_medical_no_alert": _row("member", "", "911", "988", may=_MEDICAL),
    "crisis_danger": _row("member", "", "911", "988"),
    "crisis_danger_no_alert": _row("member", "", "911", "988"),
    "crisis_mentor": _row("mentor", "", "988", "911"),
    "unknown_sender": _row("anyone", "", "911", "988"),
    "notice_by_call": _row("staff", "program who"),
    # Mentors and staff begin.
    "mentor_welcome": _row("mentor", "program", "STOP", "OK"),
    "mentor_begun": _row("mentor", "program one two"),
    "staff_welcome": _row("staff", "program", "STOP", "OK"),
    "staff_begun": _row("staff", "program", "STOP"),
    "staff_again": _row("staff", "program", "STOP"),
    # A case is told, and what a digit does to it.
    "case_silence": _row("mentor", f"{_CASE} since"),
    "case_unreachable": _row("mentor", _CASE),
    "case_hard_day": _row("mentor", _CASE),
    "case_crisis": _row("mentor", _CASE, "911"),
    "case_not_started": _row("staff", _CASE),
    "case_said_no": _row("staff", _CASE),
    "case_opted_out": _row("staff", _CASE),
    "case_more_help": _row("staff", f"{_CASE} who"),
    "case_tried": _row("mentor", f"{_CASE} who"),
    "case_tried_crisis": _row("mentor", f"{_CASE} who", "911"),
    "case_again": _row("mentor", _CASE),
    "case_again_crisis": _row("mentor", _CASE, "911"),
    "case_claimed": _row("mentor", _OUTCOME),
    "case_how": _row("mentor", f"program {_OUTCOME}"),
    "case_taken": _row("mentor", "alias who"),
    "case_with_staff": _row("mentor", "alias"),
    "case_declined": _row("mentor", "alias"),
    "case_closed_already": _row("mentor", "alias"),
    "case_closed_you": _row("mentor", "alias"),
    "case_more_help_you": _row("mentor", "alias"),
    "case_no_answer_you": _row("mentor", "alias"),
    "case_undone": _row("mentor", "alias one two"),
    "undo_nothing": _row("mentor"),
    "case_not_yours": _row("mentor", "alias one"),
    "case_contact": _row("mentor", "program alias"),
    "case_answered": _row("mentor", "program alias"),
    "case_begun": _row("mentor", "program alias"),
    "case_back": _row("mentor", "program alias"),
    "case_back_paused": _row("mentor", "program alias"),
    "case_in_hand": _row("mentor", "program alias who"),
    "case_ended": _row("mentor", "program alias who"),
    "case_let_go": _row("mentor", "program alias"),
    "case_which": _row("mentor", "choices example"),
    "case_nobody_else": _row("mentor", "alias one"),
    "case_crisis_again": _row("mentor", "program alias"),
    "case_none": _row("mentor", "program"),
    "mentor_not_taking": _row("mentor", "program alias"),
    "mentor_taking": _row("mentor", "program alias"),
    "mentor_unclear": _row("mentor", "one two"),
    "mentor_free_text": _row("mentor", "", "988", "911"),
    "mentor_help": _row("mentor", "program", "STOP", "911"),
    "mentor_stopped": _row("mentor", "program", "START"),
    "away_set": _row("mentor", "until"),
    "away_set_on_call": _row("mentor", "until"),
    "away_back": _row("mentor"),
    # Trouble of the service itself.
    "notice_stale": _row("staff", "program n"),
    "notice_mentor_stopped": _row("staff", "program who"),
    "notice_mentor_not_started": _row("staff", "program who"),
    "notice_mentor_said_no": _row("staff", "program who"),
    "notice_mentor_away": _row("staff", "program who"),
    "notice_person": _row("staff", "program who", "911"),
    "notice_carrier": _row("staff", "program"),
    "notice_unproven": _row("staff", "program"),
    "notice_nobody_on_call": _row("staff", "program"),
    "notice_many_undelivered": _row("staff", "program n"),
    "notice_refused": _row("staff", "program who"),
    "notice_landline": _row("staff", "program who"),
    "notice_dead_number": _row("staff", "program who"),
    "notice_unreachable_days": _row("staff", "program who"),
    "notice_paused": _row("staff", "program who"),
    "notice_parked": _row("staff", "program"),
    "notice_unreadable": _row("staff", "program"),
    "notice_unread": _row("staff", "program n"),
    "notice_wrong_number": _row("staff", "program who"),
    "notice_new_number": _row("staff", "program who"),
    "notice_unidentified": _row("staff", "program who"),
    "notice_died": _row("staff", "program who"),
}

# The longest value that each blank may ever have.
WORST: dict[str, str] = {
    "program": "Riverside Center",
    "name": "Maria-AlejandraB",
    "alias": "Maria-Jose P",
    "who": "Bartholomew Jims",
    "mentor": "Bartholomew Jims",
    "word": "missing family",
    "time": "12:30 PM",
    "since": "Wednesday 12:30 PM",
    "day": "Wednesday 12:30 PM",
    "until": "Wednesday 12:30 PM",
    "n": "999",
    "one": "A1",
    "two": "A2",
    "three": "A3",
    "four": "A4",
    "five": "A5",
    "choices": "A=Maria-Jose P, B=Bartholome, C=Maximilianus, D=Alejandrina",
    "example": "A1",
    "am": "12:30AM",
    "pm": "12:30PM",
    "start": "12:30 PM",
    "end": "12:30 PM",
}
WORST_IN: dict[str, dict[str, str]] = {
    "es": {
        "time": "12:30 p.m.",
        "start": "12:30 p.m.",
        "end": "12:30 p.m.",
        "since": "miércoles 12:30 p.m.",
        "day": "miércoles 12:30 p.m.",
        "until": "miércoles 12:30 p.m.",
    }
}


def sample(name: str, language: str) -> dict[str, str | int]:
    """Worst-case values for the blanks of a wording."""
    values = WORST | WORST_IN.get(language, {})
    return {blank: values[blank] for blank in sorted(WORDINGS[name].blanks)}
