"""One case from the first page to its end, by keyboard alone."""

from playwright.sync_api import Page, expect

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases
from tests.browser.checks import faults_of
from tests.browser.street import Street
from tests.browser.visit import Visit

MOST_TABS = 60


def tab_to(page: Page, words: str) -> None:
    """Tab until the focus is on what is called so."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        if words in (
            focused.inner_text() or focused.evaluate("(one) => one.labels?.[0]?.innerText ?? ''")
        ):
            return
    raise AssertionError(f"Tab does not come to {words}")


def press(page: Page, words: str, key: str = "Enter") -> None:
    tab_to(page, words)
    page.keyboard.press(key)


def test_a_case_is_taken_and_closed_without_a_mouse(cleo: Visit, street: Street) -> None:
    page = cleo.go("/staff")
    press(page, "Skip to the page")
    expect(page.locator("main")).to_be_focused()
    press(page, "Kay")
    expect(page.get_by_role("heading", name="Kay")).to_be_visible()
    press(page, "I will call")
    expect(page.locator(".facts")).to_contain_text("Cleo")
    press(page, "Reached, fine", "Space")
    tab_to(page, "Note, for staff")
    page.keyboard.type("Her phone was at her sister's.")
    press(page, "Close")

    expect(page.locator(".facts")).to_contain_text("reached, fine")
    expect(page.locator(".timeline")).to_contain_text("Her phone was at her sister's.")
    assert faults_of(page) == []
    press(page, "Today")
    expect(page.locator("#piles")).not_to_contain_text("Kay")


def test_the_second_of_two_is_told_what_the_first_did(cleo: Visit, street: Street) -> None:
    path = f"/staff/cases/{street.case_of('Lou')}"
    page = cleo.go(path)
    with street.house.at_work() as m:
        cases.raise_case(m, street.names["Lou"], Reason.CALL_ME)

    page.get_by_label("Note, for staff").fill("Called twice.")
    page.get_by_label("Not reached").check()
    page.get_by_role("button", name="Close").click()

    expect(page.locator("#errors")).to_be_focused()
    expect(page.locator("#errors")).to_contain_text("Meanwhile")
    expect(page.get_by_label("Note, for staff")).to_have_value("Called twice.")
    expect(page.get_by_label("Not reached")).to_be_checked()
