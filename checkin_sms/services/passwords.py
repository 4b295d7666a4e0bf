"""Passwords and the second factor: how they are made, kept and compared."""

import secrets
from functools import cache

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

# OWASP's smallest figures for argon2id: 19 MiB, two passes. A sign-in takes some 30 ms of them.
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)

SHORTEST = 12
LONGEST = 200
# Half a minute each; one before and one after also count, for clocks that are off.
STEP_SECONDS = 30
SLACK = (-1, 0, 1)
RECOVERY_CODES = 10


def fault(password: str) -> str | None:
    """What is wrong with a new password. Length is all that is asked: rules about its letters make
    people choose worse ones."""
    if len(password) < SHORTEST:
        return f"Use at least {SHORTEST} characters. Three or four unrelated words are good."
    if len(password) > LONGEST:
        return f"Use at most {LONGEST} characters."
    if len(set(password)) < 5:
        return "Use more different characters."
    return None


def sealed(password: str) -> str:
    return _hasher.hash(password)


def matches(kept: str | None, password: str) -> bool:
    """Takes as long for somebody who does not exist, so that nobody learns who does."""
    try:
        right = _hasher.verify(kept or _nobodys(), password[:LONGEST])
    except (VerificationError, InvalidHashError):
        return False
    return right and kept is not None


@cache
def _nobodys() -> str:
    return _hasher.hash(secrets.token_urlsafe(16))


def fresh_secret() -> str:
    return pyotp.random_base32()


def address(secret: str, email: str, program: str) -> str:
    """What an authenticator reads from the picture."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=f"{program} check-ins")


def step_of(secret: str, code: str, now: float) -> int | None:
    """The number of the half minute whose code this is; None: it is none of now."""
    plain = "".join(code.split())
    here = int(now) // STEP_SECONDS
    for step in (here + off for off in SLACK):
        if secrets.compare_digest(pyotp.TOTP(secret).generate_otp(step).encode(), plain.encode()):
            return step
    return None


def fresh_codes() -> list[str]:
    """Ten codes for the day on which the authenticator is lost, in letters that read well."""
    letters = "abcdefghjkmnpqrstuvwxyz23456789"
    halves = [
        ["".join(secrets.choice(letters) for _ in range(5)) for _ in range(2)]
        for _ in range(RECOVERY_CODES)
    ]
    return ["-".join(pair) for pair in halves]


def plain_code(code: str) -> str:
    return "".join(code.split()).lower()
