"""Plays the product's documents on one leg, verb after verb, and asks for the next."""

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from checkin_sms.local_carrier.calls.address import Address
from checkin_sms.local_carrier.calls.asking import ask
from checkin_sms.local_carrier.calls.call import Status
from checkin_sms.local_carrier.calls.document import Document
from checkin_sms.local_carrier.calls.forms import form_of
from checkin_sms.local_carrier.calls.gathering import Gathering
from checkin_sms.local_carrier.calls.recording import Recorder
from checkin_sms.local_carrier.calls.speaking import Speaking
from checkin_sms.local_carrier.calls.unplayable import ENDLESS, Unplayable
from checkin_sms.local_carrier.calls.verbs import (
    Dial,
    Gather,
    Hangup,
    Pause,
    Performed,
    Play,
    Record,
    Redirect,
    Reject,
    Say,
    Verb,
)
from checkin_sms.local_carrier.troubles import Webhook

if TYPE_CHECKING:
    from checkin_sms.local_carrier.calls.leg import Leg

APOLOGY = "We are sorry, an application error has occurred. Goodbye."
# A person hangs up long before; a document that leads back to itself never does.
MOST_TURNS = 300


class Player:
    def __init__(self, leg: "Leg") -> None:
        self._leg = leg
        self._todo: deque[Verb] = deque()
        self._turns = 0
        self.when_played: Callable[[], None] = self._hang_up
        self.connect: Callable[[Dial], None] = self.cannot_connect

    def ask(self, address: Address, **told: str) -> None:
        """Ask for the next document and begin with it."""
        document = self.fetch(address, told)
        if document is None:
            self.fail()
        else:
            self.play(document)

    def play(self, document: Document) -> None:
        self._todo = deque(document.verbs)
        self.next()

    def next(self) -> None:
        """Perform what takes no time, and begin with what does."""
        while not self._leg.call.over:
            verb = self._todo.popleft() if self._todo else None
            if not isinstance(verb, Redirect):
                self._perform(verb)
                return
            document = self.fetch(verb.to, {})
            if document is None:
                self.fail()
                return
            self._todo = deque(document.verbs)

    def fetch(self, address: Address, told: dict[str, str]) -> Document | None:
        """A document from there or, where that fails, from the fallback. None, if both do."""
        exchange, fallback = self._leg.exchange, self._leg.terms.fallback
        form = form_of(self._leg.call, exchange.options) | told
        try:
            self._count_turn()
            return ask(exchange.line, address, form, self._webhook())
        except Unplayable as trouble:
            exchange.alert(trouble.code, "call", trouble.status, trouble.why)
            if fallback is None or address == fallback or trouble.code == ENDLESS:
                return None
            return self.fetch(fallback, {"ErrorCode": str(trouble.code), "ErrorUrl": address.url})

    def fail(self) -> None:
        """What a person hears when the product gives no answer that can be played."""
        self._leg.is_told(APOLOGY, "en-US")
        self._hang_up()

    def _perform(self, verb: Performed | None) -> None:
        leg = self._leg
        match verb:
            case None:
                self.when_played()
            case Say() | Play() | Pause():
                leg.busy_with(Speaking(leg, verb))
            case Gather():
                leg.busy_with(Gathering(leg, verb))
            case Record():
                leg.busy_with(Recorder(leg, verb))
            case Dial():
                self.connect(verb)
            case Hangup() | Reject():
                self._hang_up()

    def _hang_up(self) -> None:
        self._leg.end(Status.COMPLETED)

    def cannot_connect(self, dial: Dial) -> None:
        """On the far end of a connection nobody can be connected once more."""
        self._leg.exchange.alert(12200, "call", None, "<Dial> within a dialled call")
        self.fail()

    def _count_turn(self) -> None:
        self._turns += 1
        if self._turns > MOST_TURNS:
            raise Unplayable(ENDLESS, "the call leads back to itself without end")

    def _webhook(self) -> Webhook | None:
        troubles = self._leg.exchange.switches.for_text(self._leg.phone)
        return next((t.webhook for t in troubles if t.webhook), None)
