"""Links that let staff in: one use, a short time, nothing in them but chance."""

import secrets
from datetime import timedelta

from checkin_sms.runtime import Runtime
from checkin_sms.store import links

GOOD_FOR = timedelta(minutes=30)


def new_link(runtime: Runtime, label: str, good_for: timedelta = GOOD_FOR) -> str:
    """A fresh address. Whoever opens it first within the time is in."""
    token = secrets.token_urlsafe(24)
    print_of = runtime.store.keyring.fingerprint(token)
    with runtime.store.writing() as tx:
        links.add_link(tx, print_of, label, runtime.clock() + good_for)
    return f"{runtime.settings.public_url}/staff/enter/{token}"


def use(runtime: Runtime, token: str) -> bool:
    with runtime.store.writing() as tx:
        return links.use_link(tx, runtime.store.keyring.fingerprint(token), runtime.clock())
