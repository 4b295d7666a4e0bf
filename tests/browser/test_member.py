"""A member is enrolled, written to, and taken out as a sheet, as staff do it."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.pages import hand_in
from tests.browser.street import Street
from tests.browser.visit import Visit
from tests.services.test_importing import BAD, GOOD, HEADS


def test_somebody_is_enrolled_and_a_wrong_number_is_told_at_once(
    cleo: Visit, street: Street
) -> None:
    page = cleo.go("/staff/members/new")
    page.get_by_label("Name to be called by").fill("Uma")
    number = page.get_by_label("Number", exact=True)
    number.fill("555")
    number.press("Tab")
    expect(page.locator(".found.bad")).not_to_be_empty()
    number.fill(street.house.number("Ana"))
    number.press("Tab")
    expect(page.locator(".found")).to_contain_text("Ana")
    number.fill("+1 303 555 0143")
    number.press("Tab")
    expect(page.get_by_label("Time zone")).to_have_value("America/Denver")
    page.get_by_label("Asked at").fill("late")
    page.get_by_label("How consent was given").fill("on paper")
    page.get_by_label("Who took it").fill("Cleo")
    page.get_by_role("button", name="Enrol and send").click()

    # Refused: the summary has the focus, leads to the field, and nothing typed is lost.
    expect(page.locator("#errors")).to_be_focused()
    page.locator("#errors a").first.click()
    expect(page.get_by_label("Asked at")).to_be_focused()
    expect(page.get_by_label("Name to be called by")).to_have_value("Uma")
    page.get_by_label("Asked at").fill("6pm")
    page.get_by_role("button", name="Enrol and send").click()

    expect(page.get_by_role("heading", name="Uma", exact=True)).to_be_visible()
    street.house.work()
    assert len(street.house.read_by("Uma")) == 1


def test_a_sheet_is_mended_and_enrolled(cleo: Visit, street: Street) -> None:
    page = cleo.go("/staff/members/import")
    hand_in(page, HEADS + GOOD + BAD * 100)  # more than are done at once
    page.get_by_role("button", name="Look at it").click()
    expect(page.get_by_role("heading", name="1 can be enrolled")).to_be_visible()
    expect(page.locator("[data-focus]")).to_be_focused()
    expect(page.locator("tr").filter(has_text="Max").first).to_contain_text("Mars")

    page.get_by_role("button", name="Enrol 1 and text them").click()
    expect(page.get_by_role("heading", name="1 is enrolled")).to_be_visible()
    with page.expect_download() as saved:
        page.get_by_role("button", name="The file with what came").click()
    assert "enrolled" in text_of(saved.value.path())
    street.house.work()
    assert len(street.house.read_by("Nell")) == 1


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def test_the_members_are_taken_out_as_a_sheet(cleo: Visit) -> None:
    page = cleo.go("/staff/members")
    with page.expect_download() as saved:
        page.get_by_role("link", name="Export").click()
    assert "Rosa" in text_of(saved.value.path())

    cleo.go("/staff/audit")
    expect(page.locator("tbody tr").first).to_contain_text("export")


def written(page: Page, text: str) -> None:
    page.get_by_label("Text", exact=True).fill(text)
    page.get_by_role("button", name="Send", exact=True).click()


def test_a_member_is_written_to_and_what_gives_away_is_asked_about(
    cleo: Visit, street: Street
) -> None:
    page = cleo.go(street.path("/staff/members/{Ana}"))
    page.get_by_label("Text", exact=True).fill("x" * 161)
    expect(page.locator("#parts")).to_have_text("161 characters, 2 texts")
    written(page, "See you at the clinic")
    expect(page.locator("#errors")).to_be_focused()
    expect(page.locator("#errors")).to_contain_text("clinic")
    expect(page.get_by_label("It is meant so")).to_be_visible()

    written(page, "See you on Friday, Cleo")

    expect(page.get_by_role("status").filter(has_text="on its way")).to_be_visible()
    street.house.work()
    assert street.house.read_by("Ana")[-1] == "See you on Friday, Cleo"
    page.get_by_role("button", name="Show the words of texts").click()
    expect(page.locator(".timeline")).to_contain_text("See you on Friday, Cleo")
