"""The list of messages as the API gives it: filtered, newest first, page by page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime
from urllib.parse import urlencode

from checkin_sms.core.segments import segments
from checkin_sms.local_carrier.message import Message

LARGEST_PAGE = 1000
USUAL_PAGE = 50


@dataclass(frozen=True, slots=True)
class Page:
    messages: list[Message]
    size: int
    number: int
    next_token: str | None


class BadFilter(Exception):
    """A date or a number in the query cannot be read."""


def page_of(messages: list[Message], query: Mapping[str, str]) -> Page:
    """One page, after the message that the token names, so that new ones never shift it."""
    tests = _tests(query)
    found = [m for m in reversed(messages) if all(test(m) for test in tests)]
    token = query.get("PageToken", "").removeprefix("PA")
    if token:
        place = next((n for n, m in enumerate(found) if m.sid == token), len(found))
        found = found[place + 1 :]
    size = max(1, min(_whole(query.get("PageSize"), USUAL_PAGE), LARGEST_PAGE))
    more = len(found) > size
    shown = found[:size]
    next_token = "PA" + shown[-1].sid if more else None
    return Page(shown, size, _whole(query.get("Page"), 0), next_token)


def as_json(message: Message, account: str) -> dict[str, object]:
    base = f"/2010-04-01/Accounts/{account}/Messages/{message.sid}"
    return {
        "account_sid": account,
        "api_version": "2010-04-01",
        "body": message.body,
        "date_created": format_datetime(message.created),
        "date_sent": format_datetime(message.sent) if message.sent else None,
        "date_updated": format_datetime(message.updated),
        "direction": message.direction.value,
        "error_code": message.error,
        "error_message": None,
        # With a service the sender is chosen after accepting, and only then counted.
        "from": None if message.status == "accepted" else message.from_,
        "messaging_service_sid": message.service,
        "num_media": str(message.media),
        "num_segments": "0" if message.status == "accepted" else str(segments(message.body)),
        "price": None,
        "price_unit": "USD",
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{base}/Media.json"},
        "to": message.to,
        "uri": f"{base}.json",
    }


def page_as_json(page: Page, query: Mapping[str, str], account: str) -> dict[str, object]:
    base = f"/2010-04-01/Accounts/{account}/Messages.json"
    kept = {name: value for name, value in query.items() if name not in ("Page", "PageToken")}
    kept["PageSize"] = str(page.size)

    def address(number: int, token: str | None = None) -> str:
        extra = {"Page": str(number)} | ({"PageToken": token} if token else {})
        return f"{base}?{urlencode(kept | extra)}"

    first = page.number * page.size
    return {
        "messages": [as_json(message, account) for message in page.messages],
        "page": page.number,
        "page_size": page.size,
        "start": first,
        "end": first + max(0, len(page.messages) - 1),
        "first_page_uri": address(0),
        "next_page_uri": address(page.number + 1, page.next_token) if page.next_token else None,
        "previous_page_uri": None,
        "uri": address(page.number, query.get("PageToken")),
    }


Test = Callable[[Message], bool]


def _tests(query: Mapping[str, str]) -> list[Test]:
    tests: list[Test] = []
    if "To" in query:
        tests.append(lambda m: m.to == query["To"])
    if "From" in query:
        tests.append(lambda m: m.from_ == query["From"])
    if "DateSent" in query:
        # Twilio's library writes a day as its first instant; the day is what is meant.
        start, end = _span(query["DateSent"][:10])
        tests.append(lambda m: m.sent is not None and start <= m.sent <= end)
    if "DateSent>" in query:
        earliest, _ = _span(query["DateSent>"])
        tests.append(lambda m: m.sent is not None and m.sent >= earliest)
    if "DateSent<" in query:
        _, latest = _span(query["DateSent<"])
        tests.append(lambda m: m.sent is not None and m.sent <= latest)
    return tests


def _span(given: str) -> tuple[datetime, datetime]:
    """The first and last instant that a day, or a time of day, stands for."""
    try:
        if len(given) == len("2026-01-31"):
            start = datetime.combine(date.fromisoformat(given), time(), UTC)
            return start, start + timedelta(days=1, microseconds=-1)
        instant = datetime.fromisoformat(given)
    except ValueError as error:
        raise BadFilter("a date is not readable") from error
    return (instant if instant.tzinfo else instant.replace(tzinfo=UTC),) * 2


def _whole(given: str | None, otherwise: int) -> int:
    if given is None:
        return otherwise
    if not given.isdecimal():
        raise BadFilter("a page number is not readable")
    return int(given)
