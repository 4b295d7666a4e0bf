"""Signing in: a password, then a code, then a session that ends by itself.

Every refusal reads the same and takes as long, whether the address exists or not. Real time, never
the demo's: a jump of a pretend clock would end every session.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from ipaddress import ip_address

from checkin_sms.runtime import Runtime
from checkin_sms.services import passwords
from checkin_sms.services.access import Viewer
from checkin_sms.store import programs, sessions, staff
from checkin_sms.store.base import Tx
from checkin_sms.store.sessions import FullSession, Session, Stage
from checkin_sms.store.staff import Staff, StaffRole, StaffState

IDLE = timedelta(minutes=30)
AT_MOST = timedelta(hours=12)
HALF_WAY = timedelta(minutes=10)
# Writing down at every request that somebody is there would make every page a writer.
NOTE_EVERY = timedelta(minutes=1)
# Wrong tries within so long before nothing more is looked at: for one address typed, and for one
# machine.
WITHIN = timedelta(minutes=15)
TRIES_FOR_ONE = 5
TRIES_FROM_ONE = 50


class Step(StrEnum):
    """What comes next for somebody who signs in."""

    REFUSED = "refused"
    WAIT = "wait"
    CODE = "code"
    SET_UP = "set up"
    IN = "in"


@dataclass(frozen=True)
class Reached:
    """`token` is what the browser keeps from now on."""

    step: Step
    token: str = ""


def lookup_of(runtime: Runtime, email: str) -> str:
    return runtime.store.keyring.fingerprint(f"email:{email.strip().casefold()}")


def with_password(runtime: Runtime, email: str, password: str, machine: str) -> Reached:
    """The first step. `machine` is the address that the request came from."""
    now = runtime.real_clock()
    typed = lookup_of(runtime, email)
    tried = {typed: TRIES_FOR_ONE}
    if _is_one(machine):
        tried[machine_print(runtime, machine)] = TRIES_FROM_ONE
    with runtime.store.reading() as tx:
        if any(sessions.failures(tx, who, now - WITHIN) >= most for who, most in tried.items()):
            return Reached(Step.WAIT)
        found = staff.find(tx, typed)
    # Outside any transaction: this is slow on purpose.
    active = found is not None and found.state is StaffState.ACTIVE
    right = passwords.matches(found.password if found and active else None, password)
    with runtime.store.writing() as tx:
        if not right or found is None:
            for who in tried:
                sessions.failed(tx, who, now)
            return Reached(Step.REFUSED)
        sessions.forgive(tx, typed)
        sessions.forget_old(tx, now - timedelta(days=1))
        return _begin(runtime, tx, found, now)


def machine_print(runtime: Runtime, machine: str) -> str:
    return runtime.store.keyring.fingerprint(f"machine:{machine}")


def _is_one(machine: str) -> bool:
    """An address that is not of the internet is our proxy's, so everybody's: whoever guesses
    through it would keep all staff out. None at all is a proxy's on this machine."""
    try:
        address = ip_address(machine)
    except ValueError:
        return False
    return (getattr(address, "ipv4_mapped", None) or address).is_global


def _begin(runtime: Runtime, tx: Tx, found: Staff, now: datetime) -> Reached:
    step = Step.IN
    if found.has_second_factor:
        step = Step.CODE
    elif needs_second_factor(runtime, found.role):
        step = Step.SET_UP
    stage = Stage.FULL if step is Step.IN else Stage.HALF
    return Reached(step, _new_session(runtime, tx, found.id, stage, now))


def needs_second_factor(runtime: Runtime, role: StaffRole) -> bool:
    """Coordinators see everybody, so a password alone is not enough; a rehearsal has nobody."""
    return role is StaffRole.COORDINATOR and not runtime.settings.rehearsing


def _new_session(runtime: Runtime, tx: Tx, staff_id: int, stage: Stage, now: datetime) -> str:
    token = secrets.token_urlsafe(32)
    sessions.begin(tx, session_print(runtime, token), staff_id, stage, now)
    return token


def session_print(runtime: Runtime, token: str) -> str:
    """What a session is found by: whoever reads the database cannot be anybody by it."""
    return runtime.store.keyring.fingerprint(f"session:{token}")


def half_way(runtime: Runtime, token: str) -> Staff | None:
    """Who has given the right password and no code yet."""
    now = runtime.real_clock()
    with runtime.store.reading() as tx:
        session = sessions.find(tx, session_print(runtime, token))
        if session is None or session.stage is not Stage.HALF:
            return None
        if now - session.began_at > HALF_WAY:
            return None
        return _active(tx, session)


def _active(tx: Tx, session: Session) -> Staff | None:
    found = staff.get(tx, session.staff_id)
    return found if found is not None and found.state is StaffState.ACTIVE else None


def with_code(runtime: Runtime, token: str, code: str) -> Reached:
    """The second step: a code of the authenticator or a recovery code, each good once."""
    found, now = half_way(runtime, token), runtime.real_clock()
    if found is None or not found.has_second_factor:
        return Reached(Step.REFUSED)
    who = runtime.store.keyring.fingerprint(f"code:{found.id}")
    with runtime.store.writing() as tx:
        if sessions.failures(tx, who, now - WITHIN) >= TRIES_FOR_ONE:
            return Reached(Step.WAIT)
        if not _uses_up(runtime, tx, found, code, now):
            sessions.failed(tx, who, now)
            return Reached(Step.REFUSED)
        sessions.forgive(tx, who)
        return _all_the_way(runtime, tx, found, token, now)


def _uses_up(runtime: Runtime, tx: Tx, found: Staff, code: str, now: datetime) -> bool:
    step = passwords.step_of(found.totp or "", code, now.timestamp())
    if step is not None:
        return staff.use_totp(tx, found.id, step)
    return staff.use_recovery_code(tx, found.id, code_print(runtime, code), now)


def code_print(runtime: Runtime, code: str) -> str:
    return runtime.store.keyring.fingerprint(f"recovery:{passwords.plain_code(code)}")


def _all_the_way(runtime: Runtime, tx: Tx, found: Staff, half: str, now: datetime) -> Reached:
    # A fresh token: the half-way one may have been seen.
    sessions.end(tx, session_print(runtime, half))
    return Reached(Step.IN, _new_session(runtime, tx, found.id, Stage.FULL, now))


def offer_second_factor(runtime: Runtime, found: Staff) -> tuple[str, str]:
    """A secret to set up, the same one until it was confirmed; and what the picture says."""
    with runtime.store.writing() as tx:
        secret = found.totp
        if secret is None or found.totp_since is not None:
            secret = passwords.fresh_secret()
            staff.change(tx, found.id, totp=secret, totp_since=None, totp_used=None)
        program = programs.program(tx).name
    return secret, passwords.address(secret, found.email, program)


def confirm_second_factor(runtime: Runtime, token: str, code: str) -> tuple[Reached, list[str]]:
    """Their first code proves that it works. Returns the recovery codes, shown this once."""
    found, now = half_way(runtime, token), runtime.real_clock()
    step = passwords.step_of(found.totp, code, now.timestamp()) if found and found.totp else None
    if found is None or step is None or found.totp_since is not None:
        return Reached(Step.REFUSED), []
    codes = passwords.fresh_codes()
    with runtime.store.writing() as tx:
        staff.change(tx, found.id, totp_since=now, totp_used=step)
        staff.set_recovery_codes(tx, found.id, {code_print(runtime, one) for one in codes})
        return _all_the_way(runtime, tx, found, token, now), codes


def viewer_of(runtime: Runtime, token: str) -> Viewer | None:
    """Who this browser is, while their session lasts."""
    now, print_of = runtime.real_clock(), session_print(runtime, token)
    with runtime.store.reading() as tx:
        session = sessions.full(tx, print_of)
    if session is None or _is_over(session, now):
        return None
    if now - session.seen_at >= NOTE_EVERY:
        with runtime.store.writing() as tx:
            sessions.seen(tx, print_of, now)
    return Viewer(session.staff_id, session.name, session.role)


def _is_over(session: FullSession, now: datetime) -> bool:
    return now - session.seen_at > IDLE or now - session.began_at > AT_MOST


def sign_out(runtime: Runtime, token: str) -> None:
    with runtime.store.writing() as tx:
        sessions.end(tx, session_print(runtime, token))
