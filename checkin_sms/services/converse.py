"""The member's turn: let the pure conversation decide, then do what it asks, in one transaction."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from checkin_sms.core import conversation, effects
from checkin_sms.core.effects import Effect, Ending
from checkin_sms.core.ladder import Reason
from checkin_sms.core.reader.days import days_until
from checkin_sms.core.reader.reading import Answer, Mouth
from checkin_sms.core.schedule import inside, local, spoken_since, spoken_time
from checkin_sms.core.talk import Heard, Talk
from checkin_sms.core.timeline import Timer
from checkin_sms.services import aftermath, cases, numbers, pausing, retiming, speaking, stopping
from checkin_sms.services.cases import Raised
from checkin_sms.services.incoming import Incoming
from checkin_sms.services.moment import Moment
from checkin_sms.services.promising import answer_cry, promise
from checkin_sms.store import answers, checkins, members, outbox, unsent
from checkin_sms.store.checkins import ANSWERABLE, Checkin, CheckinState
from checkin_sms.store.members import Member, PlanState

WATCHED_AFTER = timedelta(days=7)

_ENDED = {Ending.ANSWERED: CheckinState.ANSWERED, Ending.PARTIAL: CheckinState.PARTIAL}


@dataclass
class Scene:
    """What one turn is performed on."""

    incoming: Incoming
    member: Member
    checkin: Checkin | None
    raised: Raised | None = None


def answerable(m: Moment, person_id: int, at: datetime) -> Checkin | None:
    """The check-in that a text of that instant answers, its window long over or not."""
    found = checkins.latest(m.tx, person_id, at)
    return found if found is not None and _takes_answers(found) else None


def on_screen(m: Moment, person_id: int, at: datetime) -> Checkin | None:
    """The same, for a text: an answer to the question before, as long as the newest prompt cannot
    have reached them. On a call the question is said, whatever was written."""
    found = answerable(m, person_id, at)
    if found is None or found.state is not CheckinState.WRITTEN:
        return found
    if outbox.may_be_out(m.tx, found.id):
        return found
    before = checkins.latest(m.tx, person_id, found.due_at - timedelta.resolution)
    return before if before is not None and _takes_answers(before) else found


def _takes_answers(checkin: Checkin) -> bool:
    return checkin.state in ANSWERABLE and checkin.asking is not None


def talk_of(m: Moment, checkin: Checkin | None) -> Talk:
    if checkin is None:
        return Talk()
    told = tuple(answers.to(m.tx, checkin.id).items())
    return Talk(checkin.asking, checkin.tries, told)


def converse(m: Moment, incoming: Incoming, checkin: Checkin | None, talk: Talk) -> None:
    """One text from a member: step, perform, and tell whoever waits for a sign of them."""
    member = members.get(m.tx, incoming.person.id)
    scene = Scene(incoming, member, checkin)
    after, asked_for = conversation.step(talk, _heard(m, scene, talk))
    members.heard(m.tx, incoming.person.id, incoming.text.received_at)
    if checkin is not None:
        unsent.suppress_checkin(m.tx, checkin.id)
        if (after.asking, after.tries) != (talk.asking, talk.tries):
            checkins.set_talk(m.tx, checkin.id, after.asking, after.tries)
    for effect in asked_for:
        perform(m, scene, effect)
    if not any(isinstance(effect, effects.Calm) for effect in asked_for):
        cases.contact(m, incoming.person.id)


def _heard(m: Moment, scene: Scene, talk: Talk) -> Heard:
    checkin, clocks = scene.checkin, m.clocks(scene.incoming.person, scene.member)
    heard = Heard(
        scene.incoming.reading,
        clocks,
        # A stop is about what we send: whoever rings us afterwards is heard as any other.
        opted_out=scene.incoming.phone.opted_out_at is not None and not scene.incoming.by_call,
        carrier_blocks=scene.incoming.phone.opted_out_by == Mouth.CARRIER,
        promised=cases.is_promised(m, scene.incoming.person.id),
        again=scene.incoming.again,
        overtaken=scene.incoming.overtaken,
        paused=members.plan_of(m.tx, scene.incoming.person.id).state == PlanState.PAUSED,
        carrier_answers=m.runtime.settings.carrier_keywords,
    )
    if checkin is None:
        return heard
    moods = answers.last_values(m.tx, checkin.member_id, "mood", clocks.low_of)
    return replace(
        heard,
        moods=moods[1:] if "mood" in dict(talk.answers) else moods,
        gentle=checkin.gentle,
        kindly=aftermath.is_next(m, scene.member, checkin.id),
        late=checkin.state in (CheckinState.SILENT, CheckinState.UNREACHABLE),
        question_underway=outbox.is_underway(
            m.tx, checkin.id, f"ask_{talk.asking}", m.now - timedelta(seconds=60)
        ),
    )


def perform(m: Moment, scene: Scene, effect: Effect) -> None:  # noqa: PLR0912 - one arm each
    """Do what the conversation asks. Exhaustive: a new effect without its deed is a type error."""
    incoming, person = scene.incoming, scene.incoming.person
    checkin_id = scene.checkin.id if scene.checkin else None
    match effect:
        case effects.Say(wording):
            variant = _variant(m, person.id)
            blanks = {"name": person.name, "word": scene.member.word}
            incoming.say(m, wording, blanks, variant=variant, checkin_id=checkin_id)
        case effects.SayThanks(late, kindly):
            _thank(m, scene, late=late, kindly=kindly)
        case effects.SayPromise(topic):
            promise(m, incoming, scene.raised, topic, checkin_id)
        case effects.SayCrisis(tier):
            answer_cry(m, incoming, scene.raised, tier)
        case effects.Record(answer):
            _record(m, scene, answer)
        case effects.Raise(reason):
            scene.raised = cases.raise_case(m, person.id, reason)
            if reason is Reason.SLIP:
                _watch_over(m, scene)
                aftermath.told(m, person.id)
        case effects.Calm():
            cases.answered_calmly(m, person.id)
        case effects.Finish(ending):
            if checkin_id is not None:
                checkins.close(m.tx, checkin_id, _ENDED[ending], m.now)
                m.note(person.id, f"check-in {_ENDED[ending]}")
        case effects.AskLater():
            _ask_later(m, scene)
        case effects.LeaveToPerson():
            incoming.unread = True
        case effects.Pause():
            _pause(m, scene, effect)
        case effects.Resume():
            _resume(m, scene)
        case effects.Speak():
            _speak(m, scene, effect)
        case effects.ChangeTime(words):
            retiming.change_time(m, incoming, words)
        case effects.NewNumber():
            numbers.told_of_new(m, incoming)
        case effects.OptOut(by):
            stopping.opt_out(m, incoming.phone.id, by, incoming.inbox_id)
        case effects.OptIn(quiet):
            stopping.start(m, incoming, quiet=quiet)
        case _:
            assert_never(effect)


def _variant(m: Moment, member_id: int) -> int:
    """Turns with every check-in, so that nobody reads yesterday's sentence again."""
    return checkins.asked_count(m.tx, member_id)


def _record(m: Moment, scene: Scene, answer: Answer) -> None:
    if scene.checkin is None:
        return
    answers.record(
        m.tx,
        scene.checkin.id,
        answer.question,
        answer.value,
        approximate=answer.approximate,
        words=answer.words,
        at=m.now,
    )
    about = "about " if answer.approximate else ""
    m.note(scene.incoming.person.id, f"{answer.question} = {about}{answer.value}")


def _thank(m: Moment, scene: Scene, *, late: bool, kindly: bool) -> None:
    person = scene.incoming.person
    month = local(m.now, person.zone).date().replace(day=1)
    count = answers.answered_count(m.tx, person.id, month)
    moods = answers.last_values(m.tx, person.id, "mood", 2)
    wording = "thanks_late" if late else "thanks_calm"
    if len(moods) == 1 and not late:
        wording = "thanks_first"
    if kindly:
        wording = "thanks_after"
    blanks = {"n": max(1, count)}
    variant = _variant(m, person.id)
    scene.incoming.say(m, wording, blanks, variant=variant, checkin_id=_id(scene))


def _watch_over(m: Moment, scene: Scene) -> None:
    """The days after are the riskiest: shorter clocks for a while, never fewer days than set."""
    until = local(m.now, scene.incoming.person.zone).date() + WATCHED_AFTER
    if scene.member.watch_until is None or scene.member.watch_until < until:
        members.set_watch(m.tx, scene.incoming.person.id, until)


def _ask_later(m: Moment, scene: Scene) -> None:
    """A promise is made only if it can be kept: one more asking, within today's hours."""
    person, clocks = scene.incoming.person, m.clocks(scene.incoming.person, scene.member)
    at = m.now + clocks.later
    if scene.checkin is None or not inside(clocks.contact, person.zone, at):
        scene.incoming.say(m, "noted", {"name": person.name})
        return
    if not checkins.ask_later(m.tx, scene.checkin.id, at, Timer.LATER):
        scene.incoming.say(m, "noted", {"name": person.name})
        return
    m.note(person.id, f"next: asked again {spoken_time(at, person.zone, 'en')}")
    blanks = {"time": spoken_time(at, person.zone, person.language)}
    scene.incoming.say(m, "later", blanks, checkin_id=_id(scene))


def _speak(m: Moment, scene: Scene, wish: effects.Speak) -> None:
    incoming, language = scene.incoming, wish.language
    speaking.speak(m, incoming.person.id, language)
    m.note(incoming.person.id, f"language: {language}")
    incoming.person = replace(incoming.person, language=language)
    if not wish.quiet:
        incoming.say(m, "language_set")


def _pause(m: Moment, scene: Scene, wish: effects.Pause) -> None:
    """A pause acts at once and is confirmed, with how to come back."""
    person = scene.incoming.person
    today = local(m.now, person.zone).date()
    meant = days_until(wish.until, today) if wish.until else None
    days = wish.days or (pausing.MOST_DAYS if meant is None else meant)
    until = pausing.pause_days(m, person, days, wish.why)
    if wish.quiet:
        return
    if until is None:
        scene.incoming.say(m, "noted")
        return
    spoken = spoken_since(until, m.now, person.zone, person.language)
    scene.incoming.say(m, "paused", {"until": spoken})


def _resume(m: Moment, scene: Scene) -> None:
    person = scene.incoming.person
    coming = pausing.resume(m, person)
    if coming is None:
        scene.incoming.say(m, "noted")
        return
    spoken = spoken_since(coming, m.now, person.zone, person.language)
    scene.incoming.say(m, "resumed", {"time": spoken})


def _id(scene: Scene) -> int | None:
    return scene.checkin.id if scene.checkin else None
