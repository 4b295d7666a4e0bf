"""The first page renews itself, and whoever is at work in it is not disturbed."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Request, expect

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases
from tests.browser.street import Street
from tests.browser.visit import Visit

A_ROUND = 16_000  # milliseconds; a part of a page renews itself every 15 seconds


@pytest.fixture
def watched(cleo: Visit) -> Iterator[Visit]:
    """Its timers are ours, so that nobody waits."""
    cleo.page.clock.install()
    yield cleo


def next_round(page: Page) -> None:
    with page.expect_response(lambda answer: answer.request.headers.get("x-renew") == "1"):
        page.clock.run_for(A_ROUND)


def rows(page: Page) -> list[str]:
    return page.locator("#unclaimed .row h3").all_inner_texts()


def test_what_is_new_appears_and_the_focus_stays(watched: Visit, street: Street) -> None:
    page = watched.go("/staff")
    assert rows(page).index("Walt") < rows(page).index("Sam")
    page.get_by_role("link", name="Walt").focus()
    with street.house.at_work() as m:
        cases.raise_case(m, street.names["Sam"], Reason.CRISIS)

    next_round(page)

    expect(page.locator("#unclaimed .row").filter(has_text="Sam")).to_contain_text("crisis")
    expect(page.get_by_role("link", name="Walt")).to_be_focused()
    assert rows(page).index("Sam") < rows(page).index("Walt")


def test_only_a_change_is_announced(watched: Visit, street: Street) -> None:
    page = watched.go("/staff")
    next_round(page)
    expect(page.locator("#said")).to_be_empty()
    street.house.carrier.text(street.house.number("Ana"), "the bus is late, is that ok?")
    street.house.work()

    next_round(page)

    expect(page.locator("#said")).to_contain_text("texts to read")


def test_what_is_being_typed_stays(watched: Visit, street: Street) -> None:
    page = watched.go(street.path("/staff/members/{Ana}"))
    field = page.locator("#text")
    field.fill("See you Fri")
    next_round(page)

    page.keyboard.type("day")

    expect(field).to_have_value("See you Friday")
    expect(field).to_be_focused()


def test_a_hidden_tab_asks_for_nothing_until_it_is_seen_again(watched: Visit) -> None:
    page = watched.go("/staff")
    asked: list[Request] = []

    def note(request: Request) -> None:
        # The page's own picture may still be on its way.
        if "/static/" not in request.url:
            asked.append(request)

    page.on("request", note)
    page.evaluate("Object.defineProperty(document, 'hidden', { value: true, writable: true })")
    page.clock.run_for(4 * A_ROUND)
    assert asked == []

    with page.expect_request("**/staff"):
        page.evaluate(
            "document.hidden = false; document.dispatchEvent(new Event('visibilitychange'))"
        )
