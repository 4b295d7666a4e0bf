"""The carrier's voice webhooks: a call is answered or comes in, a key is pressed, a call ends."""

from collections.abc import Callable

import structlog
from flask import Blueprint, Response, request
from twilio.twiml.voice_response import Dial, Gather, VoiceResponse

from checkin_sms.core.speech import Line, Speech, Then
from checkin_sms.services import apart, called, calling, missed, voicenotes
from checkin_sms.services.calling import Request
from checkin_sms.store.base import Broken
from checkin_sms.web.guard import runtime, signed

log = structlog.get_logger()

pages = Blueprint("voice", __name__, url_prefix="/twilio/voice")

# How Twilio names the languages that it speaks.
_SPOKEN = {"en": "en-US", "es": "es-US"}
LONGEST = 64
# The only word about a caller's number that vouches for it.
VOUCHED = "TN-Validation-Passed-A"
# Time to find the keys.
SECONDS = {Then.LISTEN: 8, Then.LISTEN_PIN: 10}
PIN_DIGITS = 4
END_OF_CODE = "#"
NOTE_SECONDS = 30
# Shorter than a machine waits: it must not take a call that two people are to have.
FAR_RINGS = 20
WHISPERS = 2


@pages.post("")
@signed
def rang() -> Response:
    """Somebody calls our number."""
    return _answer(lambda: calling.rang(runtime(), _request()))


@pages.post("/out/<token>")
@signed
def answered(token: str) -> Response:
    """A call of ours was answered."""
    return _answer(lambda: calling.answered(runtime(), token, _request()))


@pages.post("/turn/<token>/<int:turn>")
@signed
def keyed(token: str, turn: int) -> Response:
    """A key was pressed, or the question waited in vain."""
    return _answer(lambda: calling.keyed(runtime(), token, turn, _request()))


@pages.post("/far/<token>/<language>/<int:turn>")
@signed
def far(token: str, language: str, turn: int) -> Response:
    """The other end of a bridged call is asked whether they will take it, so that no machine does.
    What they hear says nothing about anybody. Whoever presses 1 is put through whatever happens
    here: the dial's own answer, if the carrier still sends it, tells of the talk as well."""
    answer = VoiceResponse()
    if _field("Digits") == "1":
        try:
            calling.taken(runtime(), token)
        except Exception as error:  # noqa: BLE001 - two people wait to be put through
            log.error("a talk could not be kept", error=type(error).__name__)
        return _twiml(answer)
    if turn >= WHISPERS or language not in _SPOKEN:
        answer.hangup()
        return _twiml(answer)
    try:
        words = calling.whisper(runtime(), language)
    except Exception as error:  # noqa: BLE001 - else the carrier says that an application failed
        log.error("the far end of a call could not be asked", error=type(error).__name__)
        return _closed()
    ask = _gather(f"/far/{token}/{language}/{turn + 1}", Then.LISTEN)
    _say(ask, Line(words, language))
    answer.append(ask)
    return _twiml(answer)


@pages.post("/ended/<token>")
@signed
def ended(token: str) -> Response:
    """What became of a call of ours, found by the token that only its address holds."""
    return _told(lambda: called.status(runtime(), token, _field("CallStatus"), _field("CallSid")))


@pages.post("/note/<token>")
@signed
def noted(token: str) -> Response:
    """A voice note is ready at the carrier."""
    sid, seconds = _recording()
    return _told(lambda: voicenotes.recorded(runtime(), token, sid, seconds))


@pages.post("/status")
@signed
def status() -> Response:
    """What became of a call that came in."""
    return _told(lambda: missed.ended(runtime(), _field("CallSid"), _field("CallStatus")))


def _told(tell: Callable[[], object]) -> Response:
    try:
        tell()
    except Broken:
        return Response("503 Not stored.\n", 503, mimetype="text/plain")
    return Response(status=204)


def _field(name: str) -> str:
    return request.form.get(name, "")[:LONGEST].replace("\x00", "")


def _recording() -> tuple[str, int]:
    """Its name there and its length, if the request tells of one."""
    seconds = _field("RecordingDuration")
    length = int(seconds) if seconds.isdecimal() and len(seconds) < 5 else 0
    return _field("RecordingSid"), length


def _request() -> Request:
    recording, seconds = _recording()
    return Request(
        sid=_field("CallSid"),
        other=_field("From"),
        # Of a code that nothing came of but its end.
        keys=_field("Digits") or _field("FinishedOnKey"),
        answered_by=_field("AnsweredBy"),
        strong=_field("StirVerstat") == VOUCHED,
        bridged=_field("DialBridged") == "true",
        recording=recording,
        seconds=seconds,
    )


def _answer(ask: Callable[[], Speech | None]) -> Response:
    """Whatever happens they hear words: the database away, or our own code at fault, they hear
    where help is."""
    try:
        known = bool(_field("CallSid"))
        speech = apart.do(runtime(), "a call could not be answered", ask) if known else None
        return _closed() if speech is None else _twiml(_spoken(speech))
    except Exception as error:  # noqa: BLE001 - else the carrier says that an application failed
        log.error("a call could not be answered", error=type(error).__name__)
        return _closed()


def _closed() -> Response:
    """In every language, twice, instead of the carrier's "application error"."""
    answer, wordings = VoiceResponse(), runtime().wordings
    for language in wordings.languages() * 2:
        _say(answer, Line(wordings.aloud("voice_closed", language), language))
    # Else whoever is asked at the far end would be put through.
    answer.hangup()
    return _twiml(answer)


def _spoken(speech: Speech) -> VoiceResponse:
    answer, turn = VoiceResponse(), f"/turn/{speech.token}/{speech.turn}"
    if speech.then in SECONDS:
        # Said before the keys are listened for, so that a second press of the last key is lost.
        # A code may be begun at any word: of one that lost its first digit the rest is wrong.
        is_code = speech.then is Then.LISTEN_PIN
        before = 0 if is_code else len(speech.lines) - 1
        for line in speech.lines[:before]:
            _say(answer, line)
        ask = _gather(turn, speech.then)
        for line in speech.lines[before:]:
            _say(ask, line)
        answer.append(ask)
        return answer
    for line in speech.lines:
        _say(answer, line)
    match speech.then:
        case Then.RECORD:
            ready = _address(f"/note/{speech.token}")
            answer.record(
                action=_address(turn),
                max_length=NOTE_SECONDS,
                timeout=5,
                play_beep=True,
                recording_status_callback=ready,
            )
            # Of silence there is no recording, and the carrier goes on here.
            answer.redirect(_address(turn))
        case Then.BRIDGE:
            language = speech.to_language if speech.to_language in _SPOKEN else "en"
            far_end = _address(f"/far/{speech.token}/{language}/0")
            answer.append(_dial(speech.to, _address(turn), far_end))
        case _:
            answer.hangup()
    return answer


def _gather(path: str, then: Then) -> Gather:
    is_code = then is Then.LISTEN_PIN
    return Gather(
        input="dtmf",
        num_digits=PIN_DIGITS if is_code else 1,
        timeout=SECONDS[then],
        # Pound and star are keys like the others, but that pound may end a code: one behind a
        # code that was wrong is no part of the next. Silence is an answer too.
        finish_on_key=END_OF_CODE if is_code else "",
        action_on_empty_result=True,
        action=_address(path),
    )


def _dial(number: str, then: str, far_end: str) -> Dial:
    dial = Dial(
        action=then,
        timeout=FAR_RINGS,
        caller_id=runtime().settings.twilio_from,
        answer_on_bridge=True,
    )
    dial.number(number, url=far_end)
    return dial


def _address(path: str) -> str:
    return f"{runtime().settings.public_url}{pages.url_prefix}{path}"


def _say(into: VoiceResponse | Gather, line: Line) -> None:
    into.say(line.text, language=_SPOKEN.get(line.language, _SPOKEN["en"]))


def _twiml(answer: VoiceResponse) -> Response:
    return Response(str(answer), mimetype="text/xml")
