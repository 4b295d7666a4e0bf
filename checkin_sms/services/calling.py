"""A call: somebody answers or rings us, presses keys, and hears what a text would have said.

Each request of the carrier is one short transaction; its answer is kept, so that the same request
again gets the same words and changes nothing. What our own code fails on ends kindly, with the
numbers to call, and staff hear of it.
"""

import secrets
from dataclasses import dataclass, replace
from datetime import timedelta

from checkin_sms.core import voice
from checkin_sms.core.speech import Line, Speech, Then, from_kept
from checkin_sms.core.voice import Place, Standing
from checkin_sms.runtime import Runtime
from checkin_sms.services import bridging, called, notices, ringing, voicenotes
from checkin_sms.services.callers import caller_of
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.strangers import is_nobodys
from checkin_sms.services.talker import Talker
from checkin_sms.store import calls, outbox, phones, programs
from checkin_sms.store.base import Away
from checkin_sms.store.calls import Call
from checkin_sms.store.outbox import Sent

# The same key so soon is a shaking hand, not an answer to what it cannot have heard.
SHAKE = timedelta(seconds=2)
# Whoever types a code adds a pound by habit. So soon behind other keys nobody has heard that it
# stops everything for good.
HABIT = timedelta(seconds=5)
# The carrier tells the call of a recording before it can be fetched.
READY_IN = timedelta(minutes=1)


@dataclass(frozen=True)
class Request:
    """One request of the carrier about a call. `strong`: it vouches for the caller's number."""

    sid: str
    other: str
    keys: str = ""
    answered_by: str = ""
    strong: bool = False
    # What became of the other end of a bridged call: the two have talked.
    bridged: bool = False
    # What they have just left after the tone, if anything.
    recording: str = ""
    seconds: int = 0


def rang(runtime: Runtime, request: Request) -> Speech | None:
    """Somebody rings us. None for a number that nobody here has: it hears what anybody may."""
    lookup = runtime.store.keyring.fingerprint(request.other)
    with moment(runtime) as m:
        phone = phones.lock(m.tx, lookup)
        if phone is None or is_nobodys(phone):
            return None
        _begin(m, request, lookup, phone.id, None)
        speech = _turn(m, request, 0)
    runtime.ring()
    return speech


def answered(runtime: Runtime, token: str, request: Request) -> Speech | None:
    """A call that we placed was answered. None when the token is not one of ours."""
    with moment(runtime) as m:
        row = outbox.by_token(m.tx, token)
        if row is None:
            return None
        number = phones.get(m.tx, row.phone_id).number
        lookup = runtime.store.keyring.fingerprint(number)
        phones.lock(m.tx, lookup)
        _begin(m, request, lookup, row.phone_id, row)
        with m.apart("that a call was answered could not be kept"):
            called.learn(m, row, "in-progress", request.sid)
        speech = _turn(m, request, 0)
    runtime.ring()
    return speech


def keyed(runtime: Runtime, token: str, turn: int, request: Request) -> Speech | None:
    """A key, or the silence after a question."""
    with moment(runtime) as m:
        call = calls.by_token(m.tx, token)
        if call is None:
            return None
        voicenotes.keep(m, call, request.recording, request.seconds, at=m.now + READY_IN)
        speech = _turn(m, replace(request, sid=call.sid), turn)
    runtime.ring()
    return speech


def taken(runtime: Runtime, token: str) -> None:
    """The other end of a bridged call accepted it. Kept now: when the caller hangs up first, the
    carrier may never tell what became of the two."""
    with moment(runtime) as m:
        call = calls.by_token(m.tx, token)
        if call is not None:
            _talk(m, call)
    runtime.ring()


def _begin(m: Moment, request: Request, lookup: str, phone_id: int, row: Sent | None) -> None:
    calls.begin(
        m.tx,
        sid=request.sid,
        token=secrets.token_urlsafe(18),
        outbox_id=row.id if row else None,
        phone_id=phone_id,
        person_id=None,
        lookup=lookup,
        at=m.now,
    )


def _turn(m: Moment, request: Request, turn: int) -> Speech | None:
    """Turn 0 is the greeting; the answer to it comes as turn 1."""
    call = calls.by_sid(m.tx, request.sid)
    if call is None:
        return None
    if call.words is not None and turn != call.turn + 1:
        return from_kept(call.words)
    one = None
    step = _greet if turn == 0 else _step
    try:
        with m.tx.begin_nested():
            caller = caller_of(m, call, strong=request.strong)
            if caller is None:
                return None
            one = Talker(m, call, caller, case_id=_case_of(call))
            keys = "" if _is_habit(m, call, request.keys) else request.keys
            return _keep(m, one, keys, step(m, one, request))
    except Away:
        raise
    except Exception as error:  # noqa: BLE001 - whatever our code did, they hear where help is
        m.note(None, f"a call broke off: {type(error).__name__}")
        notices.notify(m, "parked")
        if one is None:
            calls.break_off(m.tx, call.id)
            return None
        broken = replace(call.standing, place=Place.BROKEN, turn=call.turn + 1)
        return _keep(m, one, "", (broken, one.says("call_trouble")))


Answer = tuple[Standing, list[Line]]


def _greet(m: Moment, one: Talker, request: Request) -> Answer:
    row, here = one.caller.row, Standing()
    if row is None:
        return here, one.says("call_greeting")
    if request.answered_by.startswith(("machine", "fax")):
        ends = request.answered_by.startswith("machine_end")
        return replace(here, place=Place.OVER), one.says("call_machine") if ends else []
    if not _is_still_right(m, one, row):
        return replace(here, place=Place.OVER), one.says("call_late")
    return here, one.says("call_greeting")


def _is_still_right(m: Moment, one: Talker, row: Sent) -> bool:
    """The carrier may have kept the call for hours: decide again."""
    if one.caller.phone.opted_out_at is not None or not ringing.is_wanted(m, row):
        return False
    return ringing.is_their_hour(m, row)


def _step(m: Moment, one: Talker, request: Request) -> Answer:
    call = one.call
    lines = _of_the_bridge(m, one, request)
    if _is_shake(m, call, request.keys) or _is_habit(m, call, request.keys):
        return replace(call.standing, turn=call.turn + 1), one.asks(call.standing.place)
    if request.keys:
        one.is_a_sign()
    recorded = bool(request.recording)
    turned = voice.turn(call.standing, request.keys, one.caller.facts, recorded=recorded)
    lines += [line for act in turned.acts for line in one.does(act, request.keys)]
    standing = turned.standing
    if one.moved_to is not None:
        standing = replace(standing, place=one.moved_to, tries=0)
    if turned.word is not None:
        lines += one.says(turned.word)
    if one.then is Then.BRIDGE:
        # What comes next is said when the two have talked.
        return standing, lines
    if standing.place is Place.OVER:
        return standing, lines or one.says("call_end")
    return standing, [*lines, *one.asks(standing.place)]


def _of_the_bridge(m: Moment, one: Talker, request: Request) -> list[Line]:
    """What became of it, if another phone was rung for them in the turn before."""
    if _bridged_to(one.call) is None:
        return []
    if not request.bridged:
        return one.says("call_connect_no")
    _talk(m, one.call)
    return []


def _bridged_to(call: Call) -> str | None:
    """The number that this call's last words rang."""
    before = from_kept(call.words) if call.words is not None else None
    return before.to if before is not None and before.then is Then.BRIDGE else None


def _case_of(call: Call) -> int | None:
    """Whatever has become more urgent meanwhile, a key is about what they have heard."""
    return from_kept(call.words).case_id if call.words is not None else None


def _talk(m: Moment, call: Call) -> None:
    """A helper who rang a member has taken the case before; here the member asked for them."""
    number = _bridged_to(call)
    if number is None or call.person_id is None or call.standing.place is Place.CLAIMED:
        return
    bridging.talked(m, call.person_id, number)


def _is_shake(m: Moment, call: Call, keys: str) -> bool:
    return (
        bool(keys)
        and keys == call.key
        and call.keyed_at is not None
        and (m.now - call.keyed_at < SHAKE)
    )


def _is_habit(m: Moment, call: Call, keys: str) -> bool:
    """A pound right behind the keys that led here."""
    return (
        keys == voice.STOPS
        and call.place in _AFTER_KEYS
        and call.keyed_at is not None
        and m.now - call.keyed_at < HABIT
    )


_AFTER_KEYS = frozenset({Place.PIN, Place.BEGIN, Place.MENU, Place.CASE})
_ABOUT_A_CASE = frozenset({Place.CASE, Place.CLAIMED})
_THEN = {
    Place.PIN: Then.LISTEN_PIN,
    Place.NOTE: Then.RECORD,
    Place.OVER: Then.HANG_UP,
    Place.BROKEN: Then.HANG_UP,
}


def _keep(m: Moment, one: Talker, keys: str, answer: Answer) -> Speech:
    standing, lines = answer
    speech = Speech(
        tuple(lines),
        one.then or _THEN.get(standing.place, Then.LISTEN),
        one.call.token,
        standing.turn + 1,
        to=one.far_end.number,
        to_language=one.far_end.language,
        case_id=one.case_id if standing.place in _ABOUT_A_CASE else None,
    )
    # Of a PIN nothing is kept but when it came.
    key = keys if len(keys) == 1 else ""
    keyed_at = m.now if keys else None
    calls.stand(m.tx, one.call.id, standing, speech.kept(), key=key, keyed_at=keyed_at)
    return speech


def whisper(runtime: Runtime, language: str) -> str:
    """What the other end of a bridged call hears first: nothing about anybody."""
    with runtime.store.reading() as tx:
        program = programs.program(tx).name
    return runtime.wordings.aloud("call_accept", language, program=program)
