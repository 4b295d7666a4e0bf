"""A list as the API gives it: filtered, newest first, page by page."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Generic, Protocol, TypeVar
from urllib.parse import urlencode

LARGEST_PAGE = 1000
USUAL_PAGE = 50


class Listed(Protocol):
    @property
    def sid(self) -> str: ...


T = TypeVar("T", bound=Listed)
Test = Callable[[T], bool]


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    items: list[T]
    size: int
    number: int
    next_token: str | None


class BadFilter(Exception):
    """A date or a number in the query cannot be read."""


def page_of(items: Sequence[T], tests: Iterable[Test[T]], query: Mapping[str, str]) -> Page[T]:
    """One page, after the item that the token names, so that new ones never shift it."""
    tests = list(tests)
    found = [item for item in reversed(items) if all(test(item) for test in tests)]
    token = query.get("PageToken", "").removeprefix("PA")
    if token:
        place = next((n for n, item in enumerate(found) if item.sid == token), len(found))
        found = found[place + 1 :]
    size = max(1, min(_whole(query.get("PageSize"), USUAL_PAGE), LARGEST_PAGE))
    more = len(found) > size
    shown = found[:size]
    next_token = "PA" + shown[-1].sid if more else None
    return Page(shown, size, _whole(query.get("Page"), 0), next_token)


def page_as_json(
    page: Page[T],
    query: Mapping[str, str],
    path: str,
    name: str,
    as_json: Callable[[T], dict[str, object]],
) -> dict[str, object]:
    """`path` is the list's own, `name` what its items are called."""
    kept = {name: value for name, value in query.items() if name not in ("Page", "PageToken")}
    kept["PageSize"] = str(page.size)

    def address(number: int, token: str | None = None) -> str:
        extra = {"Page": str(number)} | ({"PageToken": token} if token else {})
        return f"{path}?{urlencode(kept | extra)}"

    first = page.number * page.size
    return {
        name: [as_json(item) for item in page.items],
        "page": page.number,
        "page_size": page.size,
        "start": first,
        "end": first + max(0, len(page.items) - 1),
        "first_page_uri": address(0),
        "next_page_uri": address(page.number + 1, page.next_token) if page.next_token else None,
        "previous_page_uri": None,
        "uri": address(page.number, query.get("PageToken")),
    }


def is_within(name: str, query: Mapping[str, str]) -> Callable[[datetime | None], bool]:
    """The test that a date filter asks for: "Name", "Name<" and "Name>", all at once."""
    spans: list[tuple[datetime | None, datetime | None]] = []
    if name in query:
        # Twilio's library writes a day as its first instant; the day is what is meant.
        spans.append(_span(query[name][:10]))
    if f"{name}>" in query:
        spans.append((_span(query[f"{name}>"])[0], None))
    if f"{name}<" in query:
        spans.append((None, _span(query[f"{name}<"])[1]))

    def test(at: datetime | None) -> bool:
        return all(_lies(at, earliest, latest) for earliest, latest in spans)

    return test


def _lies(at: datetime | None, earliest: datetime | None, latest: datetime | None) -> bool:
    if at is None:
        return False
    return (earliest is None or at >= earliest) and (latest is None or at <= latest)


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
