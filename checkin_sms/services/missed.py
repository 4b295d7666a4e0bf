"""Somebody rang us and hung up: that is a sign of them, and we call back."""

import secrets
from datetime import datetime

from checkin_sms.runtime import Runtime
from checkin_sms.services import callback, cases
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.strangers import is_nobodys
from checkin_sms.store import calls, members, numbers, phones, roles
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
        if call is not None:
            _over(m, call, m.now)
    runtime.ring()


def found(runtime: Runtime, sid: str, number: str, at: datetime) -> bool:
    """A call of then that is over, as the carrier's list has it. Its webhook may have found nobody:
    whoever rang heard where help is, and did not hear us. False where it tells us nothing."""
    lookup = runtime.store.keyring.fingerprint(number)
    with moment(runtime) as m:
        phone = phones.lock(m.tx, lookup)
        if phone is None or is_nobodys(phone):
            return False
        calls.begin(
            m.tx,
            sid=sid,
            token=secrets.token_urlsafe(18),
            outbox_id=None,
            phone_id=phone.id,
            person_id=None,
            lookup=lookup,
            at=at,
        )
        call = calls.by_sid(m.tx, sid)
        learned = call is not None and _over(m, call, at)
    runtime.ring()
    return learned


def _over(m: Moment, call: Call, at: datetime) -> bool:
    if not calls.end(m.tx, call.id, m.now):
        return False
    if call.outbox_id is None and call.person_id is None and call.phone_id is not None:
        _hung_up(m, call, call.phone_id, at)
    return True


def _hung_up(m: Moment, call: Call, phone_id: int, at: datetime) -> None:
    phone = phones.get(m.tx, phone_id)
    among = numbers.people_on(m.tx, phone_id)
    if not among or phone.opted_out_at is not None:
        return
    if len(among) == 1 and _is_theirs(m, phone_id, among[0]):
        members.heard(m.tx, among[0].id, at)
        cases.contact(m, among[0].id)
        m.note(among[0].id, "rang us and hung up")
    if not calls.got_through(m.tx, phone_id, call.began_at):
        callback.write(m, phone, among, call.id)


def _is_theirs(m: Moment, phone_id: int, person: Person) -> bool:
    """On a phone of several nobody knows whose sign it was; nor where a PIN shows who it is, which
    they did not enter, nor at a second number that nobody has said is theirs."""
    role, member = roles.find(m.tx, person.id, RoleKind.MEMBER), members.find(m.tx, person.id)
    if role is None or role.state != RoleState.ACTIVE or member is None or member.pin is not None:
        return False
    return not any(one.unconfirmed for one in numbers.owners_of(m.tx, phone_id))
