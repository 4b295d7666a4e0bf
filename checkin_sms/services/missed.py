"""Somebody rang us and hung up: that is a sign of them, and we call back."""

from checkin_sms.runtime import Runtime
from checkin_sms.services import callback, cases
from checkin_sms.services.moment import Moment, moment
from checkin_sms.store import calls, members, people, roles
from checkin_sms.store.calls import Call
from checkin_sms.store.people import Person
from checkin_sms.store.roles import RoleKind, RoleState

OVER = frozenset({"completed", "busy", "failed", "no-answer", "canceled"})


def ended(runtime: Runtime, sid: str, word: str) -> None:
    """The carrier's last word about a call that came in. Told twice it is over once."""
    if word not in OVER:
        return
    with moment(runtime) as m:
        call = calls.by_sid(m.tx, sid)
        if call is None or not calls.end(m.tx, call.id, m.now):
            return
        if call.outbox_id is None and call.person_id is None and call.phone_id is not None:
            _hung_up(m, call, call.phone_id)
    runtime.ring()


def _hung_up(m: Moment, call: Call, phone_id: int) -> None:
    phone = people.phone(m.tx, phone_id)
    among = people.people_on(m.tx, phone_id)
    if not among or phone.opted_out_at is not None:
        return
    if len(among) == 1 and _is_member(m, among[0]):
        # On a phone of several nobody knows whose sign it was.
        members.heard(m.tx, among[0].id, m.now)
        cases.contact(m, among[0].id)
        m.note(among[0].id, "rang us and hung up")
    callback.write(m, phone, among, call.id)


def _is_member(m: Moment, person: Person) -> bool:
    role = roles.find(m.tx, person.id, RoleKind.MEMBER)
    return role is not None and role.state == RoleState.ACTIVE
