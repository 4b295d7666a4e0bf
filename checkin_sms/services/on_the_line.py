"""Who is on the phone with us in a turn of a call, and how something is said to them."""

from dataclasses import dataclass, field

from checkin_sms.core.speech import FarEnd, Line, Then
from checkin_sms.core.voice import Place
from checkin_sms.services import wordings
from checkin_sms.services.callers import Caller
from checkin_sms.services.moment import Moment
from checkin_sms.store import people
from checkin_sms.store.calls import Call
from checkin_sms.store.people import Person


@dataclass
class OnTheLine:
    """Whoever has the phone, what they have shown, and where their turn leads."""

    m: Moment
    call: Call
    caller: Caller
    # Where the turn leads if not where the key alone would.
    moved_to: Place | None = None
    then: Then | None = None
    far_end: FarEnd = field(default_factory=FarEnd)
    # The case that they have heard of, where they rang us.
    case_id: int | None = None
    _shown: Person | None = field(default=None, init=False)

    @property
    def person(self) -> Person:
        """Whoever has shown that it is them; before that, only whose language is spoken."""
        if self._shown is None and self.call.person_id is not None:
            self._shown = people.person(self.m.tx, self.call.person_id)
        return self._shown or self.caller.among[0]

    @property
    def is_proven(self) -> bool:
        return self._shown is not None or self.call.person_id is not None

    def line(self, text: str) -> Line:
        return Line(text, self.person.language)

    def says(self, wording: str, blanks: wordings.Blanks | None = None) -> list[Line]:
        listeners = [self.person] if self.is_proven else self._each_language()
        return [
            Line(wordings.aloud(self.m, one, wording, blanks), one.language) for one in listeners
        ]

    def _each_language(self) -> list[Person]:
        """Whoever may have taken the phone understands one of these."""
        among = self.caller.among
        return list({one.language: one for one in reversed(among)}.values())[::-1]

    def bridge(self, far_end: FarEnd) -> list[Line]:
        self.then, self.far_end = Then.BRIDGE, far_end
        return self.says("call_connect")
