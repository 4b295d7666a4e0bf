"""Someone, or something, takes a ringing phone; then the product is asked what to say."""

from datetime import timedelta

from checkin_sms.local_carrier.calls.address import Address
from checkin_sms.local_carrier.calls.call import Status
from checkin_sms.local_carrier.calls.forms import form_of
from checkin_sms.local_carrier.calls.leg import Leg
from checkin_sms.local_carrier.calls.speech import Voice, kept_after
from checkin_sms.local_carrier.calls.telling import tell
from checkin_sms.local_carrier.calls.terms import AnsweredBy, Detection

# A machine takes the call after four rings.
SECONDS_BEFORE_A_MACHINE = 18.0
# How long it takes to tell a person by their "hello?", and a machine by its greeting.
SECONDS_TO_TELL_A_PERSON = 2.0
SECONDS_TO_TELL_A_MACHINE = 4.0


def by_person(leg: Leg) -> None:
    if leg.call.status is not Status.RINGING:
        return
    leg.answer()
    _send_keys(leg)
    _begin(leg, "human", SECONDS_TO_TELL_A_PERSON)


def let_ring(leg: Leg) -> None:
    """Nobody takes it, for as long as it rings."""
    if leg.call.status is Status.RINGING:
        leg.skip()


def decline(leg: Leg) -> None:
    """The line is engaged, or somebody presses the red key."""
    if leg.call.status is Status.RINGING:
        leg.end(Status.BUSY)


def say_nothing(leg: Leg) -> None:
    """What is being said is heard out, and then the silence after it passes."""
    while leg.is_playing:
        leg.skip()
    if leg.call.status is Status.IN_PROGRESS:
        leg.skip()


def by_machine(leg: Leg, seconds_of_greeting: float) -> None:
    """The whole of it at once: nobody is there who could do anything meanwhile."""
    if leg.call.status is not Status.RINGING:
        return
    if leg.terms.ring_for < SECONDS_BEFORE_A_MACHINE:
        leg.skip()  # the service gives up before the machine takes it
        return
    leg.passes(SECONDS_BEFORE_A_MACHINE)
    leg.answer()
    leg.beep = leg.at + timedelta(seconds=seconds_of_greeting)
    leg.hears(Voice.LINE, f"a machine answers: {seconds_of_greeting:.0f} seconds of greeting")
    detection = leg.terms.detection
    if detection and detection.to_the_end:
        _begin(leg, "machine_end_beep", seconds_of_greeting)
    else:
        _begin(leg, "machine_start", SECONDS_TO_TELL_A_MACHINE)
    while leg.is_playing:
        leg.skip()
    kept = " ".join(kept_after(leg.passages, leg.beep))
    leg.hears(Voice.LINE, f"kept on its tape: {kept}" if kept else "nothing is kept on its tape")


def _begin(leg: Leg, who: AnsweredBy, seconds_to_tell: float) -> None:
    detection = leg.terms.detection
    if detection:
        leg.exchange.calls.recognise(leg.sid, who)
        if detection.tell is None:
            leg.passes(seconds_to_tell)
    _first_words(leg)
    if detection and detection.tell:
        _tell(leg, detection, detection.tell, who, seconds_to_tell)


def _first_words(leg: Leg) -> None:
    first = leg.terms.first
    if first is None:
        leg.player.when_played()
    elif isinstance(first, Address):
        leg.player.ask(first)
    else:
        leg.player.play(first)


def _send_keys(leg: Leg) -> None:
    if leg.terms.send_keys:
        leg.hears(Voice.LINE, f"the service presses {leg.terms.send_keys}")


def _tell(leg: Leg, detection: Detection, to: Address, who: AnsweredBy, seconds: float) -> None:
    form = form_of(leg.call, leg.exchange.options)
    form |= {"AnsweredBy": who, "MachineDetectionDuration": str(int(seconds * 1000))}
    tell(leg.exchange, to, form, "call report")
