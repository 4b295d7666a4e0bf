"""Cases and texts in memory: the core's case machine, and its effects said in words."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import assert_never

from checkin_sms.core import casework, ladder, pressing
from checkin_sms.core.case import (
    Around,
    Case,
    CaseEffect,
    Move,
    Reached,
    Reply,
    State,
    TellMember,
    TellPerson,
    TellStep,
)
from checkin_sms.core.clocks import Clocks, clocks_for
from checkin_sms.core.ladder import Helper, Promise, Reason, Severity, StepState, Team
from checkin_sms.core.schedule import day_start, next_inside, spoken_since
from checkin_sms.core.worries import KNOWN_OF, is_worse, was_seen_to, worst
from tests.cast import PROGRAM
from tests.core_lives import Letter, Life, duty_of
from tests.transcripts import WORDINGS, Sent

SOON = timedelta(minutes=30)
IN_REPLY = timedelta(minutes=5)
LETTERS = "ABCDEFGH"
WORD = {"en": "pull", "es": "ganas"}
Blanks = Mapping[str, str | int]
NO_BLANKS: Blanks = {}

# A slip begins a watch of so long.
WATCHED_AFTER = timedelta(days=7)


class Cases:
    def __init__(self, lives: dict[str, Life], now: datetime) -> None:
        self.lives = lives
        self.now = now
        self.sent: list[Sent] = []
        self.letters: list[Letter] = []
        # Who pressed what about whose case, newest last, until it is taken back.
        self.pressed: list[tuple[Life, int, int]] = []
        self.noticed: set[tuple[str, int]] = set()

    def by_id(self, person: int) -> Life:
        return next(life for life in self.lives.values() if life.id == person)

    def clocks(self, life: Life) -> Clocks:
        slipped = life.slipped_at is not None and self.now - life.slipped_at < WATCHED_AFTER
        return clocks_for({}, {}, life.actor.watched or slipped)

    def say(
        self,
        life: Life,
        wording: str,
        blanks: Blanks = NO_BLANKS,
        *,
        reply: bool = False,
        starts: bool = False,
        variant: int = 0,
    ) -> None:
        if life.stopped and not reply:
            return
        if starts:
            life.started_at.append(self.now)
        actor = life.actor
        known = {"name": actor.name, "program": PROGRAM, "word": WORD[actor.language]}
        body = WORDINGS.text(wording, actor.language, variant=variant, **{**known, **blanks})
        self.sent.append(Sent(actor.name, body, self.now, reply))

    def later(self, at: datetime, life: Life, wording: str, blanks: Blanks) -> None:
        if at <= self.now:
            self.say(life, wording, blanks)
        else:
            self.letters.append(Letter(at, life, wording, blanks))

    def room_today(self, life: Life) -> bool:
        today = day_start(self.now, life.actor.zone)
        return sum(at >= today for at in life.started_at) < self.clocks(life).per_day

    def notify(self, kind: str, about: Life) -> bool:
        """Tell staff of something, the first on call in their hours; a person in danger: all."""
        staff = [helper for helper in self.staff() if helper.person != about.id]
        if (kind, about.id) in self.noticed:
            return bool(staff)
        self.noticed.add((kind, about.id))
        for helper in staff if kind == "person" else staff[:1]:
            at = next_inside(helper.hours, helper.zone, self.now)
            at = self.now if kind == "person" else at
            blanks = {"who": about.actor.name, "n": "1"}
            self.later(at, self.by_id(helper.person), f"notice_{kind}", blanks)
        return bool(staff)

    def team(self, life: Life) -> Team:
        mentors = [
            Helper(
                one.id,
                True,
                duty_of(one.actor),
                one.actor.zone,
                one.actor.nights,
                one.actor.crisis,
            )
            for one in self.lives.values()
            if one.actor.mentor and one is not life and one.actor.has_number
        ]
        able = [helper for helper in mentors if self.by_id(helper.person).can_act(self.now)]
        return Team(able, self.staff(), life.actor.hears == "more")

    def staff(self) -> list[Helper]:
        hours = Clocks().staff_hours
        return [
            Helper(one.id, False, hours, one.actor.zone, nights=True, crisis=True)
            for one in self.lives.values()
            if one.actor.staff and one.can_act(self.now)
        ]

    def told(self, helper: Life) -> list[Life]:
        """Whose open cases this person was told of, oldest first."""
        known = [x for x in self.lives.values() if x.case and _was_told(x.case, helper.id)]
        return sorted(known, key=lambda life: life.opened_at or self.now)

    def raise_case(self, life: Life, reason: Reason) -> tuple[Promise, Life | None, datetime]:
        around = self._around(life)
        if life.case is None:
            if self._handled_lately(life, reason, around.clocks):
                return Promise.LATELY, None, self.now
            life.opened_at = self.now
            self.pressed = [one for one in self.pressed if one[0] is not life]
            self._keep(life, casework.opened(reason, around))
        else:
            self._keep(life, casework.raised(life.case, reason, around))
        assert life.case is not None
        if life.case.claimed_by is not None:
            return Promise.MENTOR_NOW, self.by_id(life.case.claimed_by), self.now
        awaited = (StepState.TOLD, StepState.WAITING)
        steps = [step for step in life.case.steps if step.state in awaited]
        promise, step = ladder.promise(steps, self.now)
        return promise, self.by_id(step.person) if step else None, step.at if step else self.now

    def _handled_lately(self, life: Life, reason: Reason, clocks: Clocks) -> bool:
        at, last = life.closed[-1] if life.closed else (self.now, None)
        handled = last is not None and was_seen_to(reason, last.reasons, last.outcome)
        if not handled or self.now - at >= clocks.same_reason:
            return False
        since = (life.opened_at or at) - KNOWN_OF
        known = [(name, value) for when, name, value in life.told if since <= when < at]
        fresh = [(name, value) for when, name, value in life.told if when >= at]
        return not is_worse(worst(fresh), worst(known), clocks)

    def move(self, life: Life, machine: Callable[[Case, Around], Move]) -> Reply | None:
        return self._keep(life, machine(life.case, self._around(life))) if life.case else None

    def _around(self, life: Life) -> Around:
        return Around(self.now, self.clocks(life), self.team(life))

    def _keep(self, life: Life, move: Move) -> Reply | None:
        case, effects = move
        life.case = case
        reply = None
        for effect in effects:
            reply = self._perform(life, case, effect) or reply
        if case.state == State.CLOSED:
            life.closed.append((self.now, case))
            life.case = None
        return reply

    def press(self, life: Life, helper: Life, digit: int) -> Reply | None:
        reply = self.move(
            life, lambda case, around: pressing.pressed(case, helper.id, digit, around)
        )
        if reply is not None and reply.acted:
            self.pressed.append((life, helper.id, digit))
        return reply

    def press_again(self, life: Life, helper: Life, digit: int) -> Reply:
        """A key about a case that is closed."""
        life.case = life.closed.pop()[1]
        reply = self.press(life, helper, digit)
        assert reply is not None
        return reply

    def undo(self, helper: Life) -> tuple[Life, Reply] | None:
        """Take back this person's last digit, if nobody has acted on that case since."""
        theirs = [one for one in self.pressed if one[1] == helper.id]
        if not theirs:
            return None
        life, _, digit = theirs[-1]
        if [one for one in self.pressed if one[0] is life][-1] != theirs[-1]:
            return None
        if life.case is None:
            life.case = life.closed.pop()[1]
        reply = self.move(
            life, lambda case, around: pressing.undone(case, helper.id, digit, around)
        )
        if reply and reply.acted:
            self.pressed.remove(theirs[-1])
        return (life, reply) if reply else None

    def _perform(self, life: Life, case: Case, effect: CaseEffect) -> Reply | None:
        match effect:
            case TellStep(step):
                helper = self.by_id(step.person)
                theirs = [person for one, person, _ in self.pressed if one is life]
                who = self.by_id(theirs[-1]).actor.name if theirs else ""
                self.say(helper, step.wording, self.blanks(life, helper, who))
            case TellPerson(person, wording, who_id):
                helper = self.by_id(person)
                who = self.by_id(who_id).actor.name if who_id is not None else ""
                at = self.now if case.severity > Severity.ROUTINE else self._decent_hour(helper)
                self.later(at, helper, wording, self.blanks(life, helper, who))
            case TellMember(wording, who_id):
                who = self.by_id(who_id).actor.name if who_id is not None else ""
                self._tell_member(life, case, wording, who)
            case Reached():
                life.heard_at = self.now
            case Reply():
                return effect
            case _:
                assert_never(effect)
        return None

    def _tell_member(self, life: Life, case: Case, wording: str, who: str) -> None:
        """A crisis and an answer at any hour; else soon, or it would no longer be true."""
        just_wrote = life.heard_at is not None and self.now - life.heard_at <= IN_REPLY
        at = self.now
        if case.severity < Severity.CRISIS and not just_wrote:
            at = next_inside(self.clocks(life).contact, life.actor.zone, self.now)
        if at < self.now + SOON:
            self.later(at, life, wording, {"who": who})

    def _decent_hour(self, helper: Life) -> datetime:
        hours = duty_of(helper.actor) if helper.actor.mentor else Clocks().staff_hours
        return next_inside(hours, helper.actor.zone, self.now)

    def blanks(self, life: Life, helper: Life, who: str) -> dict[str, str]:
        """What a text about a case names: whose it is, since when, and the keys to press."""
        letter = self.letter(life, helper)
        since = life.heard_at or life.opened_at or self.now
        numbers = enumerate(("one", "two", "three", "four", "five"), 1)
        return {
            "who": who,
            "alias": life.actor.name,
            "since": spoken_since(since, self.now, helper.actor.zone, helper.actor.language),
            **{name: f"{letter}{digit}" for digit, name in numbers},
        }

    def letter(self, life: Life, helper: Life) -> str:
        """Nothing when a bare digit can mean only this case."""
        if not helper.actor.member and not [one for one in self.told(helper) if one is not life]:
            return ""
        free = next(name for name in LETTERS if name not in helper.letters.values())
        return helper.letters.setdefault(life.actor.name, free)


def _was_told(case: Case, person: int) -> bool:
    return any(step.person == person and step.told_at for step in case.steps)
