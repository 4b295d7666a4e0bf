"""Who supports a member, as staff set it on their page: the mentor, then the backups in order, and
what was agreed with each."""

from collections.abc import Mapping
from dataclasses import dataclass

from checkin_sms.services import enrol
from checkin_sms.services.enrol import Support
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import Refused
from checkin_sms.store import mentors
from checkin_sms.store.mentors import Supporting

Form = Mapping[str, str]

# A ladder that is longer is told to too many; who has more already keeps them all.
PLACES = 3
LONGEST_ID = 9


@dataclass(frozen=True)
class Supports:
    """In their order."""

    now: list[Supporting]

    @property
    def places(self) -> list[Supporting | None]:
        """With empty ones to fill."""
        return [*self.now, *[None] * (PLACES - len(self.now))]

    @property
    def mark(self) -> str:
        """What the page showed, to be compared when the form comes back."""
        return ";".join(f"{one.mentor_id},{one.has_number:d},{one.crisis:d}" for one in self.now)


def of(m: Moment, member_id: int) -> Supports:
    return Supports(mentors.supports_of(m.tx, member_id))


def choose(m: Moment, member_id: int, form: Form) -> None:
    """As the form says. An empty place is passed over, so the next one moves up. Raises Refused."""
    shown = of(m, member_id)
    if form.get("supports") != shown.mark:
        raise Refused(
            ["Meanwhile somebody has changed the mentors. Nothing was done: look once more."]
        )
    places = range(1, len(shown.places) + 1)
    chosen = [_place(form, place) for place in places if form.get(f"mentor{place}")]
    if any(mentors.find(m.tx, one.mentor_id) is None for one in chosen):
        raise Refused(["Choose a mentor."])
    enrol.pair(m, member_id, chosen)


def _place(form: Form, place: int) -> Support:
    number = form[f"mentor{place}"]
    return Support(
        int(number) if number.isdecimal() and len(number) <= LONGEST_ID else 0,
        has_number=form.get(f"has_number{place}") == "yes",
        crisis=form.get(f"crisis{place}") == "yes",
    )
