"""Staff accounts: invited by a link, reset by a link, ended. Nobody sees another's password."""

import secrets
from dataclasses import dataclass
from datetime import timedelta

from checkin_sms.core import naming
from checkin_sms.runtime import Runtime
from checkin_sms.services import audit, parting, passwords, signin
from checkin_sms.services.access import Role, Viewer
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.refusing import sentence
from checkin_sms.store import sessions, staff
from checkin_sms.store.base import Tx
from checkin_sms.store.staff import Staff, StaffState

FIRST_LINK = timedelta(minutes=30)
INVITATION = timedelta(days=7)
RESET = timedelta(hours=24)
LONGEST_EMAIL = 254


class NotPossible(Exception):
    """Refused, with a sentence for the person who asked."""


@dataclass(frozen=True)
class Welcome:
    """Whom a link is for; `found` None: whoever is to be the first coordinator."""

    found: Staff | None


def first_link(runtime: Runtime) -> str | None:
    """An address that makes its first visitor the first coordinator; None when there is one."""
    with runtime.store.writing() as tx:
        if staff.coordinators(tx):
            return None
        return _link(runtime, tx, None, FIRST_LINK)


def _link(runtime: Runtime, tx: Tx, staff_id: int | None, good_for: timedelta) -> str:
    token = secrets.token_urlsafe(24)
    sessions.add_link(tx, _print_of(runtime, token), staff_id, runtime.real_clock() + good_for)
    return f"{runtime.settings.public_url}/staff/welcome/{token}"


def _print_of(runtime: Runtime, token: str) -> str:
    return runtime.store.keyring.fingerprint(f"link:{token}")


def welcome(runtime: Runtime, token: str) -> Welcome | None:
    """Whose link this is. Looking does not use it up: mail programs look at links."""
    with runtime.store.reading() as tx:
        return _welcome(runtime, tx, token)


def _welcome(runtime: Runtime, tx: Tx, token: str) -> Welcome | None:
    found = sessions.link(tx, _print_of(runtime, token), runtime.real_clock())
    if found is None or (found[0] is None and staff.coordinators(tx)):
        return None
    person = staff.get(tx, found[0]) if found[0] is not None else None
    if person is not None and person.state is StaffState.ENDED:
        return None
    return Welcome(person)


def accept(
    runtime: Runtime, token: str, password: str, name: str = "", email: str = ""
) -> dict[str, str]:
    """Choose a password by a link, which is used up. Returns what is wrong, by field; the name and
    the address are asked of the first coordinator alone."""
    with runtime.store.reading() as tx:
        found = _welcome(runtime, tx, token)
    if found is None:
        return {"link": "This link was used already, or is too old. Ask for a new one."}
    faults = _faults(name, email) if found.found is None else {}
    if said := passwords.fault(password):
        faults["password"] = said
    if faults:
        return faults
    kept = passwords.sealed(password)
    with moment(runtime) as m:
        if not sessions.use_link(m.tx, _print_of(runtime, token)):
            return {"link": "This link was used already. Ask for a new one."}
        person = found.found
        staff_id = person.id if person else _add(m, name, email, Role.COORDINATOR)
        staff.change(m.tx, staff_id, password=kept, state=StaffState.ACTIVE)
        # Whoever knew the old password is out.
        sessions.end_all_of(m.tx, staff_id)
        audits_as = person or staff.get(m.tx, staff_id)
        if audits_as is not None:
            viewer = Viewer(staff_id, audits_as.name, audits_as.role)
            audit.record(m, viewer, "chose a password")
    return {}


def _faults(name: str, email: str) -> dict[str, str]:
    faults = {}
    if said := naming.name_faults(name):
        # Whoever says that they will call is named in texts.
        faults["name"] = " ".join(sentence(one) for one in said)
    before, at, after = email.strip().partition("@")
    if not (before and at and "." in after) or len(email) > LONGEST_EMAIL or " " in email.strip():
        faults["email"] = "Enter an e-mail address, like cleo@example.org."
    return faults


def _add(m: Moment, name: str, email: str, role: Role) -> int:
    return staff.add(
        m.tx,
        name=name.strip(),
        email=email.strip(),
        lookup=signin.lookup_of(m.runtime, email),
        role=role,
        created_at=m.now,
    )


def invite(
    m: Moment, viewer: Viewer | None, name: str, email: str, role: Role
) -> tuple[str, dict[str, str]]:
    """A new account and the link for it, good for a week; or what is wrong, by field. Whoever comes
    back, or has the address of somebody who left, begins anew: what was done by the account before
    stays with it, and whom it saw is not seen again."""
    faults = _faults(name, email)
    known = None if faults else staff.find(m.tx, signin.lookup_of(m.runtime, email))
    if known is not None and known.state is not StaffState.ENDED:
        faults["email"] = "There is an account with this address already."
    if faults:
        return "", faults
    if known is not None:
        staff.release_address(m.tx, known.id)
    staff_id = _add(m, name, email, role)
    audit.record(m, viewer, "invited staff", detail=f"{role} {staff_id}")
    return _link(m.runtime, m.tx, staff_id, INVITATION), {}


def reset(m: Moment, viewer: Viewer | None, staff_id: int, *, second_factor: bool) -> str:
    """A link to choose a new password. `second_factor`: the authenticator is lost as well, so it is
    set up anew. Until then nothing opens the account: whoever has the old password would set up a
    code of their own."""
    found = _known(m, staff_id)
    if second_factor:
        # First: whoever is just choosing a password by one is waited for, or comes too late.
        sessions.drop_links(m.tx, staff_id)
        gone = dict(password=None, totp=None, totp_since=None, totp_used=None)
        staff.change(m.tx, staff_id, **gone)
        staff.set_recovery_codes(m.tx, staff_id, [])
        sessions.end_all_of(m.tx, staff_id)
    audit.record(m, viewer, "reset sign-in", detail=f"staff {found.id}")
    return _link(m.runtime, m.tx, staff_id, RESET)


def reset_for(runtime: Runtime, email: str) -> str:
    """From the command line: both the password and the code of this address are lost."""
    with moment(runtime) as m:
        found = staff.find(m.tx, signin.lookup_of(runtime, email))
        if found is None:
            raise NotPossible("There is no account with this address.")
        return reset(m, None, found.id, second_factor=True)


def end(m: Moment, viewer: Viewer | None, staff_id: int) -> None:
    """They work here no longer: signed out everywhere, and no way back in."""
    found = _known(m, staff_id)
    _keep_a_coordinator(m, found)
    # Before all else: whoever is just choosing a password by one is waited for, or comes too late.
    sessions.drop_links(m.tx, staff_id)
    staff.change(m.tx, staff_id, state=StaffState.ENDED, password=None, totp=None, totp_since=None)
    staff.set_recovery_codes(m.tx, staff_id, [])
    sessions.end_all_of(m.tx, staff_id)
    parting.out_of_sight(m, staff_id)
    audit.record(m, viewer, "ended account", detail=f"staff {found.id}")


def set_role(m: Moment, viewer: Viewer | None, staff_id: int, role: Role) -> None:
    found = _known(m, staff_id)
    if found.role is role:
        return
    _keep_a_coordinator(m, found)
    staff.change(m.tx, staff_id, role=role)
    # What their open pages may show has changed.
    sessions.end_all_of(m.tx, staff_id)
    parting.out_of_sight(m, staff_id)
    audit.record(m, viewer, "changed role", detail=f"staff {found.id} {role}")


def sign_out_everywhere(m: Moment, viewer: Viewer | None, staff_id: int) -> None:
    found = _known(m, staff_id)
    sessions.end_all_of(m.tx, staff_id)
    audit.record(m, viewer, "signed out everywhere", detail=f"staff {found.id}")


def _known(m: Moment, staff_id: int) -> Staff:
    found = staff.get(m.tx, staff_id)
    if found is None or found.state is StaffState.ENDED:
        raise NotPossible("There is no such account any more.")
    return found


def _keep_a_coordinator(m: Moment, found: Staff) -> None:
    last = found.role is Role.COORDINATOR and found.state is StaffState.ACTIVE
    if last and staff.coordinators(m.tx) == 1:
        raise NotPossible("This is the last coordinator. Make somebody else one first.")
