"""Who takes texts, in memory: begun, refused, paused, stopped, away, and back again."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from checkin_sms.core.casework import came_back, paused, unreached
from checkin_sms.core.ladder import Reason, Severity
from checkin_sms.core.reader.days import days_until
from checkin_sms.core.reader.reading import Mouth
from checkin_sms.core.schedule import (
    at_local,
    local,
    next_asking,
    next_inside,
    parse_time,
    spoken_since,
    spoken_time,
)
from tests.core_cases import Cases
from tests.core_lives import NEVER, Life, duty_of, plan_of

SAID_NO = NEVER - timedelta(days=1)
BEGUN = {"mentor": "mentor_begun", "staff": "staff_begun"}


class Say(Protocol):
    """Answers whoever has just written."""

    def __call__(self, wording: str, **blanks: str | int) -> None: ...


class Taking:
    def __init__(self, cases: Cases, say: Say) -> None:
        self.cases = cases
        self._say = say

    def begin(self, life: Life) -> None:
        now, actor = self.cases.now, life.actor
        kinds = list(life.waiting)
        life.waiting.clear()
        for kind in kinds:
            if kind == "member":
                life.heard_at = now
                life.plan_at = next_asking(plan_of(actor), now).at
                self._came_back(life)
                zone, language = actor.zone, actor.language
                if local(life.plan_at, zone).date() == local(now, zone).date():
                    self._say("begun", time=spoken_time(life.plan_at, zone, language))
                else:
                    self._say("begun_later", day=spoken_since(life.plan_at, now, zone, language))
            else:
                self._say(BEGUN[kind], one="1", two="2")

    def decline(self, life: Life) -> None:
        if life.waiting.get("member", SAID_NO) != SAID_NO:
            self.cases.move(life, lambda case, around: paused(case))
            self.cases.raise_case(life, Reason.SAID_NO)
        for kind, at in life.waiting.items():
            if kind != "member" and at != SAID_NO:
                self.cases.notify("mentor_said_no", life)
        life.waiting = dict.fromkeys(life.waiting, SAID_NO)
        self._say("said_no")

    def pause(
        self, life: Life, days: int | None, until: str | None, *, quiet: bool = False
    ) -> None:
        now, actor = self.cases.now, life.actor
        today = local(now, actor.zone).date()
        meant = days or (days_until(until, today) if until else None) or 7
        day = today + timedelta(days=max(1, min(meant, 7)))
        at = at_local(day, parse_time(actor.asked_at), actor.zone) - timedelta(minutes=1)
        longer = life.resumes_at is not None and life.resumes_at >= at
        ends = life.resumes_at if longer and life.resumes_at is not None else at
        if not longer:
            self._begin_pause(life, at)
        if not quiet:
            self._say("paused", until=spoken_since(ends, now, actor.zone, actor.language))

    def _begin_pause(self, life: Life, at: datetime) -> None:
        self._rest(life)
        life.resumes_at = at
        self.cases.move(life, lambda case, around: paused(case))
        self.cases.notify("paused", life)
        self._not_taking(life)

    def resume(self, life: Life) -> datetime:
        life.resumes_at, life.heard_at = None, self.cases.now
        life.plan_at = next_asking(plan_of(life.actor), self.cases.now).at
        self._taking_again(life)
        return life.plan_at

    def opt_out(self, life: Life, by: Mouth) -> None:
        if life.stopped:
            return
        life.stopped = by
        self.cases.letters = [one for one in self.cases.letters if one.to is not life]
        if life.actor.member:
            self._rest(life)
            self.cases.raise_case(life, Reason.OPTED_OUT)
            self._not_taking(life)
        if life.actor.mentor or life.actor.staff:
            self._hand_on(life)
            self.cases.notify("mentor_stopped", life)

    def opt_in(self, life: Life, *, quiet: bool) -> None:
        if not quiet:
            self._say("started")
        life.stopped = None
        life.plan_at = next_asking(plan_of(life.actor), self.cases.now).at
        self._came_back(life)

    def _came_back(self, life: Life) -> None:
        before = life.case
        self.cases.move(life, lambda case, around: came_back(case))
        is_over = before is not None and life.case is None
        self._taking_again(life, before.told if before is not None and is_over else ())

    def away(self, life: Life, days: int) -> None:
        now, actor = self.cases.now, life.actor
        day = local(now, actor.zone).date() + timedelta(days=days + 1)
        life.away_until = at_local(day, duty_of(actor).start, actor.zone)
        self._hand_on(life)
        self.cases.notify("mentor_away", life)
        self._say("away_set", until=spoken_since(life.away_until, now, actor.zone, actor.language))

    def _hand_on(self, life: Life) -> None:
        for other in self.cases.told(life):
            self.cases.move(other, lambda case, around: unreached(case, life.id, around))

    def _in_danger(self, life: Life) -> bool:
        """From others, of whom a mentor may be one: they hear nothing."""
        return life.case is not None and Reason.DANGER in life.case.reasons

    def _taking_again(self, life: Life, but: Sequence[int] = ()) -> None:
        """Whoever heard of the stop or pause, and not otherwise of its end."""
        alias = life.actor.name
        for helper in self.cases.team(life).mentors:
            mentor = self.cases.by_id(helper.person)
            told = helper.person in but or self._in_danger(life)
            if alias in mentor.not_taking and not told:
                at = next_inside(helper.hours, helper.zone, self.cases.now)
                self.cases.later(at, mentor, "mentor_taking", {"alias": alias})
            mentor.not_taking.discard(alias)

    def _not_taking(self, life: Life) -> None:
        graver = life.case is not None and life.case.severity > Severity.ROUTINE
        told = {step.person for step in life.case.steps} if life.case and graver else set()
        for helper in self.cases.team(life).mentors[:1]:
            at = next_inside(helper.hours, helper.zone, self.cases.now)
            if helper.person not in told and not self._in_danger(life):
                alias = life.actor.name
                mentor = self.cases.by_id(helper.person)
                self.cases.later(at, mentor, "mentor_not_taking", {"alias": alias})
                mentor.not_taking.add(alias)

    def _rest(self, life: Life) -> None:
        """Nothing more is asked for now."""
        life.plan_at = None
        for checkin in life.checkins:
            if checkin.next is not None:
                checkin.state, checkin.next = "stopped", None
