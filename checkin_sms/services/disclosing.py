"""Everything that is kept about one member, as one file: for a member who asks for it."""

import json
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from checkin_sms.core.schedule import written_days
from checkin_sms.core.speech import from_kept
from checkin_sms.runtime import Runtime
from checkin_sms.services import audit, memberpage
from checkin_sms.services.access import Viewer
from checkin_sms.services.moment import moment
from checkin_sms.store import dossiers
from checkin_sms.store.sealing import Unreadable

_ABOUT = (
    "All that this program keeps about one member. It names other people too. In the United States"
    " records like these may be protected by 42 CFR part 2: hand them on only as that allows."
)


def file_of(runtime: Runtime, viewer: Viewer, member_id: int) -> tuple[str, str]:
    """Its name and its text. Raises NotThere. Written down in the audit."""
    with moment(runtime) as m:
        row = memberpage.visible(m, viewer, member_id)
        audit.record(m, viewer, "exported member", member_id)
        found = dossiers.sections(m.tx, member_id)
        for plan in found["plan"]:
            plan["days"] = written_days(plan["days"])
        for call in found["calls"]:
            call["words"] = _spoken(call["words"])
        zone = ZoneInfo(row.zone)
        head = {
            "about": _ABOUT,
            "made": _plain(m.now, zone),
            "times": f"with their distance from UTC, as the clocks show in {row.zone}",
        }
    text = json.dumps(head | _plain(found, zone), ensure_ascii=False, indent=2)
    return f"member-{member_id}.json", f"{text}\n"


def _spoken(words: str | None) -> str | None:
    """What they heard. Not whom the call was put through to: neither sees the other's number."""
    if words is None or isinstance(words, Unreadable):
        return words
    return " ".join(line.text for line in from_kept(words).lines)


def _plain(value: Any, zone: ZoneInfo) -> Any:
    """As a file can hold it, and instants as the member's own clock shows them."""
    match value:
        case dict():
            return {key: _plain(one, zone) for key, one in value.items()}
        case list():
            return [_plain(one, zone) for one in value]
        case datetime():
            return value.astimezone(zone).isoformat(timespec="seconds")
        case date():
            return value.isoformat()
        case _:
            return value
