"""Whose text it is and what follows, in memory: the core routes, steps, and this performs."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from checkin_sms.core import effects
from checkin_sms.core.casework import answered_calmly, contact
from checkin_sms.core.conversation import step
from checkin_sms.core.correction import reread
from checkin_sms.core.effects import Effect, Ending, Topic
from checkin_sms.core.ladder import Promise, Reason, Severity
from checkin_sms.core.pressing import MORE_HELP
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Answer, Intent, Mouth, Reading, Tier
from checkin_sms.core.route import Kind, Thing, To, Which, route
from checkin_sms.core.schedule import inside, spoken_since, spoken_time
from checkin_sms.core.stops import is_carrier_word
from checkin_sms.core.talk import Heard, Talk
from checkin_sms.core.timeline import Timer
from checkin_sms.core.worries import worries_alone
from tests.core_cases import Cases
from tests.core_lives import Checkin, Life
from tests.core_taking import SAID_NO, Taking
from tests.transcripts import PICTURE

JOINED = timedelta(minutes=30)
TWICE = timedelta(minutes=5)
LECTURE_EVERY = timedelta(hours=6)
CRISES = {Tier.SELF_HARM: "crisis", Tier.MEDICAL: "crisis_medical", Tier.DANGER: "crisis_danger"}
PROMISED = {Promise.MENTOR_NOW: "", Promise.TEAM_NOW: "_team", Promise.LATER: "_later"}


class Turns:
    """One text at a time; it has one answer, the first thing said."""

    def __init__(self, cases: Cases) -> None:
        self.cases = cases
        self.taking = Taking(cases, self._say)
        self._life = Life(0, next(iter(cases.lives.values())).actor)
        self._reading = Reading("")
        self._answered = ""
        self._unread = False
        self._again = False
        self._raised: tuple[Promise, Life | None, datetime] | None = None

    def hear(self, life: Life, text: str, *, quickly: bool) -> None:
        self._unread = text.startswith(PICTURE)
        self._hear(life, text.removeprefix(PICTURE).strip(), quickly=quickly)
        life.unread += self._unread

    def _hear(self, life: Life, text: str, *, quickly: bool) -> None:
        now = self.cases.now
        before = [earlier for at, earlier in life.texts if at >= now - JOINED][-2:]
        talk = life.checkin.talk if life.checkin else Talk()
        self._again = [one for at, one in life.texts if at >= now - TWICE][-1:] == [text]
        self._life, self._raised, asked_last = life, None, self._answered
        self._answered = ""

        def read(questions: Sequence[str]) -> Reading:
            return interpret(text, questions, life.actor.language, before)

        def worries(answer: Answer) -> bool:
            return worries_alone(answer, self.cases.clocks(life))

        reading = reread(talk, read(talk.open_questions), read, worries, soon=bool(before))
        self._reading = reading
        life.texts.append((now, text))
        underway = quickly and asked_last == f"ask_{talk.asking}"
        if self._is_for_a_thing(reading):
            return
        helps = life.actor.mentor or life.actor.staff
        if life.actor.member and not (helps and self._is_a_helpers_word(reading)):
            self._converse(life, talk, underway=underway)
        else:
            self._other_words(life)

    def _is_for_a_thing(self, reading: Reading) -> bool:
        """A digit, OK or can't that is about one open thing; of several, it is asked back."""
        life = self._life
        urgent = reading.crisis is not None and reading.crisis is not Tier.DISTRESS
        if urgent or reading.intents & {Intent.OPT_OUT, Intent.HELP} or life.stopped:
            return False
        match route(reading, self._things(life), life.letters.values()):
            case To(thing) if thing.kind is Kind.WELCOME:
                refused = Intent.DECLINE in reading.intents
                self.taking.decline(life) if refused else self.taking.begin(life)
            case To(thing) if thing.kind is Kind.CASE:
                self._press(life, self.cases.by_id(thing.id))
            case Which(among):
                known = [
                    (t.letter or life.letters[name], name)
                    for t in among
                    if t.kind is Kind.CASE and (name := self.cases.by_id(t.id).actor.name)
                ]
                choices = ", ".join(f"{letter}={name}" for letter, name in known)
                digit = reading.digit or 1
                self._say("case_which", choices=choices, example=f"{known[0][0]}{digit}")
            case _:
                return False
        return True

    def _things(self, life: Life) -> list[Thing]:
        refused = all(at == SAID_NO for at in life.waiting.values())
        things = [Thing(Kind.WELCOME, life.id, life.id, refused=refused)] if life.waiting else []
        if life.checkin:
            things.append(Thing(Kind.CHECKIN, life.id, life.id))
        for other in self.cases.told(life):
            known = life.letters.get(other.actor.name)
            letter = known or self.cases.letter(other, life) or None
            things.append(Thing(Kind.CASE, life.id, other.id, letter))
        return things

    def _is_a_helpers_word(self, reading: Reading) -> bool:
        late_digit = self._life.checkin is None and reading.digit is not None
        return bool(reading.intents & {Intent.UNDO, Intent.AWAY}) or late_digit

    def _say(self, wording: str, **blanks: str | int) -> None:
        if self._answered:
            return
        self._answered = wording
        if self._life.stopped is not Mouth.CARRIER:
            variant = len(self._life.checkins)
            self.cases.say(self._life, wording, blanks, reply=True, variant=variant)

    # Mentors and staff.

    def _press(self, helper: Life, life: Life) -> None:
        digit = self._reading.digit
        if digit is None:
            digit = 1 if Intent.AGREE in self._reading.intents else 2
        reply = self.cases.press(life, helper, digit)
        assert reply is not None
        self._answer(life, reply.wording, reply.who)

    def _answer(self, life: Life, wording: str, who: int | None) -> None:
        name = self.cases.by_id(who).actor.name if who is not None else ""
        self._say(wording, **self.cases.blanks(life, self._life, name))

    def _other_words(self, life: Life) -> None:
        reading = self._reading
        quiet = is_carrier_word(reading.text)
        if reading.crisis is not None and reading.crisis is not Tier.DISTRESS:
            told = self.cases.notify("person", life)
            self._say("crisis_mentor" if told else "crisis_no_alert")
        if reading.opt_out_by is not None:
            if not quiet:
                self._say("mentor_stopped")
            self.taking.opt_out(life, reading.opt_out_by)
        elif Intent.UNDO in reading.intents:
            undone = self.cases.undo(life)
            if undone is None:
                self._say("undo_nothing")
            else:
                self._answer(undone[0], undone[1].wording, undone[1].who)
        elif Intent.AWAY in reading.intents:
            self.taking.away(life, reading.number or 1)
        elif Intent.BACK in reading.intents:
            life.away_until = None
            self._say("away_back")
        elif Intent.HELP in reading.intents:
            if not quiet:
                self._say("mentor_help")
        elif reading.digit is not None or reading.intents & {Intent.AGREE, Intent.DECLINE}:
            self._late(life)
        else:
            self._say("mentor_free_text")

    def _late(self, life: Life) -> None:
        """They hear what became of the last thing they were told of."""
        ended = [
            (at, other)
            for other in self.cases.lives.values()
            for at, case in other.closed
            if life.id in case.told and not other.case
        ]
        if ended:
            last = max(ended, key=lambda one: one[0])[1]
            reply = self.cases.press_again(last, life, self._reading.digit or 1)
            self._unread |= self._reading.digit == MORE_HELP and not reply.acted
            self._answer(last, reply.wording, reply.who)
        else:
            self._say("case_none")

    # Members.

    def _converse(self, life: Life, talk: Talk, *, underway: bool) -> None:
        checkin = life.checkin
        heard = Heard(
            self._reading,
            self.cases.clocks(life),
            question_underway=underway,
            opted_out=life.stopped is not None,
            carrier_blocks=life.stopped is Mouth.CARRIER,
            promised=life.case is not None and life.case.severity > Severity.ROUTINE,
            again=self._again,
            paused=life.resumes_at is not None,
            moods=[c.answers["mood"].value for c in life.checkins[-2::-1] if "mood" in c.answers],
        )
        if checkin is not None:
            late = checkin.state in ("silent", "unreachable")
            heard = replace(heard, gentle=checkin.gentle, late=late, kindly=life.kindly)
        after, wanted = step(talk, heard)
        life.heard_at = self.cases.now
        if checkin is not None:
            checkin.talk = after
        for effect in wanted:
            self._do(life, checkin, effect)
        if not any(isinstance(effect, effects.Calm) for effect in wanted):
            self.cases.move(life, contact)

    def _do(self, life: Life, checkin: Checkin | None, effect: Effect) -> None:  # noqa: PLR0912
        match effect:
            case effects.Say(wording):
                self._say(wording)
            case effects.SayThanks(late, kindly):
                first = sum("mood" in one.answers for one in life.checkins) == 1
                calm = "thanks_first" if first else "thanks_calm"
                count = sum(bool(one.answers) for one in life.checkins)
                wording = "thanks_late" if late else calm
                self._say("thanks_after" if kindly else wording, n=count)
            case effects.SayPromise(topic):
                self._promise(life, topic)
            case effects.SayCrisis(tier):
                self._crisis(life, tier)
            case effects.Record(answer):
                if checkin is not None:
                    checkin.answers[answer.question] = answer
                    life.told.append((self.cases.now, answer.question, answer.value))
            case effects.Raise(reason):
                self._raised = self.cases.raise_case(life, reason)
                if reason is Reason.SLIP:
                    life.slipped_at = self.cases.now
            case effects.Calm():
                self.cases.move(life, answered_calmly)
            case effects.Finish(ending):
                if checkin is not None:
                    checkin.state, checkin.next = _ENDED[ending], None
            case effects.AskLater():
                self._ask_later(life, checkin)
            case effects.Pause(days, until, _, quiet):
                self.taking.pause(life, days, until, quiet=quiet)
            case effects.Resume():
                at = self.taking.resume(life)
                zone, language = life.actor.zone, life.actor.language
                self._say("resumed", time=spoken_since(at, self.cases.now, zone, language))
            case effects.Speak(language, quiet):
                life.actor = replace(life.actor, language=language)
                if not quiet:
                    self._say("language_set")
            case effects.OptOut(by):
                self.taking.opt_out(life, by)
            case effects.OptIn(quiet):
                self.taking.opt_in(life, quiet=quiet)
            case effects.ChangeTime() | effects.NewNumber():
                raise NotImplementedError("no story on the core alone changes these yet")
            case effects.LeaveToPerson():
                self._unread = True
            case _:
                assert_never(effect)

    def _promise(self, life: Life, topic: Topic) -> None:
        assert self._raised is not None
        promise, who, at = self._raised
        wording = f"{topic}{PROMISED.get(promise, '')}"
        if topic is Topic.STOPPED:
            told = promise not in (Promise.LATELY, Promise.NOBODY)
            wording = "stopped_asked" if told else "stopped"
        elif topic is Topic.SLIP and promise is Promise.TEAM_NOW:
            wording = "slip"
        elif topic is Topic.SLIP and promise is Promise.LATER:
            wording = "thanks_hard_later"
        elif promise is Promise.LATELY:
            wording = "thanks_hard_again"
        elif promise is Promise.NOBODY:
            wording = "thanks_hard_nobody"
        name = who.actor.name if who and promise is not Promise.TEAM_NOW else "our team"
        time = spoken_time(at, life.actor.zone, life.actor.language)
        self._say(wording, who=name, mentor=name, time=time)

    def _crisis(self, life: Life, tier: Tier) -> None:
        told = self._raised is not None and self._raised[0] in (
            Promise.MENTOR_NOW,
            Promise.TEAM_NOW,
        )
        since = self.cases.now - LECTURE_EVERY
        again = any(at >= since and kind is tier for at, kind in life.cries)
        life.cries.append((self.cases.now, tier))
        self._say("crisis_again" if told and again else CRISES[tier] + "_no_alert" * (not told))

    def _ask_later(self, life: Life, checkin: Checkin | None) -> None:
        clocks, actor = self.cases.clocks(life), life.actor
        at = self.cases.now + clocks.later
        if checkin is None or checkin.put_off or not inside(clocks.contact, actor.zone, at):
            self._say("noted")
            return
        checkin.put_off, checkin.next = True, (at, Timer.LATER)
        self._say("later", time=spoken_time(at, actor.zone, actor.language))


_ENDED = {Ending.ANSWERED: "answered", Ending.PARTIAL: "partial"}
