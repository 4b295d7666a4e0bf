"""Write down who saw, changed or exported what. Never what it was: `detail` is a plain word."""

import re

from checkin_sms.services.access import Viewer
from checkin_sms.services.moment import Moment
from checkin_sms.store import audits

# A word, a name of a field or a count: nothing that could hold a name, a number or a text.
_PLAIN = re.compile(r"[a-z0-9_ :.,=/-]{0,80}", re.IGNORECASE)
_LIKE_A_NUMBER = re.compile(r"\d{7,}")


def record(
    m: Moment, viewer: Viewer | None, what: str, member_id: int | None = None, detail: str = ""
) -> None:
    """`what` is a verb in the past ("saw messages", "exported members"); `viewer` None is the
    command line. Raises ValueError for a detail that could hold something personal."""
    if not _PLAIN.fullmatch(detail) or _LIKE_A_NUMBER.search(detail):
        raise ValueError("the detail of an audit row is a plain word or a count")
    by = viewer.id if viewer else None
    audits.write(m.tx, m.now, by, what, member_id=member_id, detail=detail)
