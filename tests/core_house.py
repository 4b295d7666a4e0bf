"""The stories on the pure core alone: plain values in memory, no store, no service, no web.

What the core can decide is asked of the core. What is left here is a house without walls: who
lives in it, what waits for when, and which words go to whom.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from checkin_sms.core.casework import fired
from checkin_sms.core.ladder import Reason, Severity
from checkin_sms.core.schedule import inside, next_asking, spoken_time
from checkin_sms.core.talk import FIRST_QUESTION, prompt, started
from checkin_sms.core.timeline import Asked, Timer, next_timer, told_at
from tests.core_cases import Cases
from tests.core_lives import NEVER, Checkin, Life, plan_of
from tests.core_turns import Turns
from tests.transcripts import Sent, Story

WELCOMES = {"member": "welcome", "mentor": "mentor_welcome", "staff": "staff_welcome"}


class CoreHouse:
    def __init__(self, story: Story) -> None:
        lives = {name: Life(n, actor) for n, (name, actor) in enumerate(story.cast.items(), 1)}
        self.cases = Cases(lives, story.starts)
        self.turns = Turns(self.cases)
        for life in lives.values():
            self._move_in(life)

    def _move_in(self, life: Life) -> None:
        for kind in life.kinds:
            if life.actor.begun:
                continue
            life.waiting[kind] = self.now() + self.cases.clocks(life).not_started
            self.cases.say(life, WELCOMES[kind])
        if life.actor.begun and life.actor.member:
            life.heard_at = self.now()
            life.plan_at = next_asking(plan_of(life.actor), self.now()).at

    def now(self) -> datetime:
        return self.cases.now

    def sent(self) -> Sequence[Sent]:
        return self.cases.sent

    def trouble(self, name: str, what: str) -> None:
        raise NotImplementedError("the core has no carrier to be in trouble with")

    def says(self, name: str, texts: Sequence[str]) -> None:
        for place, text in enumerate(texts):
            self.turns.hear(self.cases.lives[name], text, quickly=place > 0)
        self._do_what_is_due()

    def walk(self, to: datetime) -> None:
        while (coming := min(self._instants(), default=None)) is not None and coming <= to:
            self.cases.now = max(coming, self.now())
            self._do_what_is_due()
        self.cases.now = to

    def staff(self, deed: str) -> None:
        raise NotImplementedError("the core has no staff")

    def recorded(self, name: str, what: str) -> str:
        life = self.cases.lives[name]
        if what == "case":
            return self._case(life)
        if what == "unread":
            return str(life.unread)
        if what == "check-in":
            return life.checkins[-1].state if life.checkins else "none"
        answer = life.checkins[-1].answers.get(what) if life.checkins else None
        return f"{'~' * answer.approximate}{answer.value}" if answer else "none"

    def _case(self, life: Life) -> str:
        if life.case is None:
            return "closed" if life.closed else "none"
        by = life.case.claimed_by
        whose = f" by {self.cases.by_id(by).actor.name}" if by is not None else ""
        return f"{', '.join(life.case.reasons)} {life.case.state}{whose}"

    def _instants(self) -> Iterator[datetime]:
        for life in self.cases.lives.values():
            yield from life.waiting.values()
            yield from (at for at in (life.plan_at, life.resumes_at) if at is not None)
            yield from (checkin.next[0] for checkin in life.checkins if checkin.next)
            if life.case is not None and life.case.next_at is not None:
                yield life.case.next_at
        yield from (letter.at for letter in self.cases.letters)

    def _do_what_is_due(self) -> None:
        """Most urgent first: cases, what waits to be sent, check-ins, welcomes, plans."""
        now, lives = self.now(), list(self.cases.lives.values())
        for life in lives:
            if life.case is not None and life.case.next_at and life.case.next_at <= now:
                self.cases.move(life, fired)
        self._send_letters()
        for life in lives:
            for checkin in life.checkins:
                if checkin.next is not None and checkin.next[0] <= now:
                    self._waited(life, checkin, checkin.next[1])
        for life in lives:
            self._not_started(life)
            if life.resumes_at is not None and life.resumes_at <= now:
                self.turns.taking.resume(life)
            if life.plan_at is not None and life.plan_at <= now:
                self._ask(life, life.plan_at)

    def _send_letters(self) -> None:
        due = [letter for letter in self.cases.letters if letter.at <= self.now()]
        self.cases.letters = [letter for letter in self.cases.letters if letter not in due]
        for letter in due:
            self.cases.say(letter.to, letter.wording, letter.blanks)

    def _not_started(self, life: Life) -> None:
        for kind in [kind for kind, at in life.waiting.items() if at <= self.now()]:
            life.waiting[kind] = NEVER
            if kind == "member":
                self.cases.raise_case(life, Reason.NOT_STARTED)
            else:
                self.cases.notify("mentor_not_started", life)

    def _ask(self, life: Life, due_at: datetime) -> None:
        life.plan_at = next_asking(plan_of(life.actor), due_at).at
        clocks = self.cases.clocks(life)
        if life.stopped or not inside(clocks.contact, life.actor.zone, self.now()):
            return
        if not self.cases.room_today(life):
            return
        for older in life.checkins:
            if older.next is not None:
                heard = life.heard_at is not None and life.heard_at >= older.due_at
                older.state, older.next = "partial" if heard else "silent", None
        checkin = Checkin(due_at, started())
        variant = len(life.checkins)
        life.checkins.append(checkin)
        wording = prompt(FIRST_QUESTION, kindly=life.kindly)
        self.cases.say(life, wording, starts=True, variant=variant)
        checkin.next = next_timer(self._asked(life, checkin), None)

    def _asked(self, life: Life, checkin: Checkin) -> Asked:
        unanswered = [
            one
            for one in life.checkins
            if one.due_at < checkin.due_at
            and one.state in ("open", "silent")
            and (life.heard_at is None or one.due_at > life.heard_at)
        ]
        return Asked(
            at=checkin.due_at,
            zone=life.actor.zone,
            daily=plan_of(life.actor).daily,
            unanswered_before=len(unanswered),
            next_asking=life.plan_at,
            clocks=self.cases.clocks(life),
        )

    def _waited(self, life: Life, checkin: Checkin, timer: Timer) -> None:
        """Time has passed without an answer: decide again from what is known now."""
        asked = self._asked(life, checkin)
        heard = life.heard_at is not None and life.heard_at >= checkin.due_at
        if timer is Timer.VERDICT:
            checkin.state, checkin.next = "partial" if heard else "silent", None
            if not heard and asked.decides:
                self.cases.raise_case(life, Reason.SILENCE)
            return
        if timer is Timer.LATER and checkin.talk.asking:
            wording = prompt(checkin.talk.asking, kindly=life.kindly)
            self.cases.say(life, wording, starts=True)
        elif not heard and self.cases.room_today(life):
            self._remind(life, checkin, timer, asked)
        at, following = next_timer(asked, timer)
        checkin.next = (max(at, self.now()), following)

    def _remind(self, life: Life, checkin: Checkin, timer: Timer, asked: Asked) -> None:
        if timer is Timer.NUDGE:
            self.cases.say(life, "nudge", starts=True)
            return
        checkin.gentle = True
        graver = life.case is not None and life.case.severity > Severity.ROUTINE
        mentors = [] if graver else self.cases.team(life).mentors
        at = spoken_time(told_at(asked), life.actor.zone, life.actor.language)
        name = self.cases.by_id(mentors[0].person).actor.name if mentors else ""
        wording = "gentle" if mentors else "gentle_team"
        self.cases.say(life, wording, {"time": at, "mentor": name}, starts=True)
