"""Who supports a member: the mentor, then the backups in order, and what was agreed with each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checkin_sms.services import access, parting
from checkin_sms.services.access import Viewer
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import FieldFault, Refused
from checkin_sms.store import members, mentors, people, supporters
from checkin_sms.store.mentors import Supporting

Form = Mapping[str, str]

# A ladder that is longer is told to too many; who has more already keeps them all.
PLACES = 3
LONGEST_ID = 9


@dataclass(frozen=True)
class Support:
    """One mentor of a member. `has_number`: they can call the member themselves."""

    mentor_id: int
    has_number: bool = True
    crisis: bool = False


def pair(m: Moment, member_id: int, supports: Sequence[Support]) -> None:
    """Who supports this member: the mentor first, then the backups in order. Replaces what was."""
    if members.find(m.tx, member_id) is None:
        raise Refused(["only a member can be paired with mentors"])
    faults = [
        FieldFault("mentor", f"{_name(m, support)} is no mentor yet; enrol them as one first")
        for support in supports
        if mentors.find(m.tx, support.mentor_id) is None
    ]
    if member_id in [support.mentor_id for support in supports]:
        faults.append(FieldFault("mentor", "nobody can be their own mentor"))
    if len({support.mentor_id for support in supports}) != len(supports):
        faults.append(FieldFault("mentor", "each mentor can be named once"))
    if faults:
        raise Refused(faults)
    now = {support.mentor_id for support in supports}
    before = {one.person_id for one in supporters.mentors_of(m.tx, member_id)}
    mentors.unpair_all(m.tx, member_id)
    for rank, support in enumerate(supports):
        mentors.pair(
            m.tx,
            member_id,
            support.mentor_id,
            rank=rank,
            has_number=support.has_number,
            crisis=support.crisis,
        )
    m.note(member_id, f"mentors set: {len(supports)}")
    parting.let_go(m, member_id, before - now)


def _name(m: Moment, support: Support) -> str:
    return people.person(m.tx, support.mentor_id).name


@dataclass(frozen=True)
class Supports:
    """As staff see and set them on the member's page, in their order."""

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


def choose(m: Moment, viewer: Viewer, member_id: int, form: Form) -> None:
    """As the form says, among the mentors that the viewer sees. An empty place is passed over, so
    the next one moves up. Raises Refused."""
    shown = of(m, member_id)
    if form.get("supports") != shown.mark:
        raise Refused(
            ["Meanwhile somebody has changed the mentors. Nothing was done: look once more."]
        )
    places = range(1, len(shown.places) + 1)
    chosen = [_place(form, place) for place in places if form.get(f"mentor{place}")]
    seen = access.seen_mentors(m.tx, viewer)
    wanted = {one.mentor_id for one in chosen}
    hidden = set() if seen is None else wanted - seen
    if hidden or any(mentors.find(m.tx, one) is None for one in wanted):
        raise Refused(["Choose a mentor."])
    pair(m, member_id, chosen)


def _place(form: Form, place: int) -> Support:
    number = form[f"mentor{place}"]
    return Support(
        int(number) if number.isdecimal() and len(number) <= LONGEST_ID else 0,
        has_number=form.get(f"has_number{place}") == "yes",
        crisis=form.get(f"crisis{place}") == "yes",
    )
