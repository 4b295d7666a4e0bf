"""A phone that several people share: who they are, who of them is asked, and what its text says
whoever sent it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Reading
from checkin_sms.core.schedule import day_end
from checkin_sms.core.sharing import Holder
from checkin_sms.services import converse, hearing, late_words
from checkin_sms.services.incoming import Kept
from checkin_sms.services.moment import Moment
from checkin_sms.services.unsigned import BOTH
from checkin_sms.store import bindings, roles
from checkin_sms.store.bindings import Binding
from checkin_sms.store.checkins import Checkin
from checkin_sms.store.numbers import Owner
from checkin_sms.store.phones import Phone
from checkin_sms.store.roles import RoleKind

# An answer to "who is this?" counts until the day is over, and at least so long.
AT_LEAST = timedelta(hours=2)


@dataclass(frozen=True)
class Shared:
    """A phone, all whose it is, and what its text says whoever sent it. `at`: when it was written;
    `passed`: since then somebody has said who they are, or was asked."""

    phone: Phone
    owners: list[Owner]
    members: list[Owner]
    helpers: list[Owner]
    binding: Binding | None
    reading: Reading
    at: datetime
    passed: bool

    @property
    def holders(self) -> list[Holder]:
        people = [owner.person for owner in self.owners]
        return [Holder(person.id, person.name, person.alias) for person in people]

    def owner(self, person_id: int | None) -> Owner | None:
        return next((one for one in self.owners if one.person.id == person_id), None)


def look(m: Moment, phone: Phone, owners: list[Owner], kept: Kept) -> Shared:
    found = roles.of_people(m.tx, [owner.person.id for owner in owners])
    asked = {role.person_id for role in found if role.kind is RoleKind.MEMBER}
    helps = {role.person_id for role in found if role.kind is not RoleKind.MEMBER}
    members_here = [owner for owner in owners if owner.person.id in asked]
    at = kept.text.received_at if kept.text.found else m.now
    is_open = any(open_checkin(m, owner, at) for owner in members_here)
    questions = BOTH if is_open else ()
    language = owners[0].person.language
    before = hearing.just_before(m, kept)
    binding = bindings.find(m.tx, phone.id)
    passed = late_words.is_before(kept, binding)
    return Shared(
        phone,
        owners,
        members_here,
        [owner for owner in owners if owner.person.id in helps],
        late_words.who_spoke(m, kept, binding) if passed else binding,
        interpret(kept.text.body, questions, language, before),
        at,
        passed,
    )


def open_checkin(m: Moment, owner: Owner, at: datetime) -> Checkin | None:
    return converse.on_screen(m, owner.person.id, at)


def is_asked_since(m: Moment, shared: Shared) -> bool:
    """Was anybody asked for their numbers after "who is this?"? Then a key may answer either."""
    if shared.binding is None:
        return False
    checkins = [open_checkin(m, owner, shared.at) for owner in shared.members]
    asked = [asked_at(checkin) for checkin in checkins if checkin is not None]
    return max(asked, default=shared.binding.since) > shared.binding.since


def asked_at(checkin: Checkin) -> datetime:
    return checkin.asked_at or checkin.due_at


def end_of_day(m: Moment, owner: Owner) -> datetime:
    return max(day_end(m.now, owner.person.zone), m.now + AT_LEAST)
