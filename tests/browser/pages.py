"""Every page of the staff, once, as it is first seen and as it is after a wrong form.

Add a page: add a row. `{Ana}` in an address is her id, `{case}` the number of an open case.
"""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.services.test_importing import BAD, GOOD, HEADS

Doing = Callable[[Page], None]


def _stay(_page: Page) -> None:
    """It is as it is when it comes."""


def _press(name: str, /, **typed: str) -> Doing:
    """Type into fields, by their ids, and press a button; the browser's own checks are left out, so
    that ours are seen."""

    def do(page: Page) -> None:
        page.evaluate("document.querySelectorAll('form').forEach((one) => (one.noValidate = true))")
        page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
        for field, value in typed.items():
            page.locator(f"#{field}").fill(value)
        # With its stylesheet: a page that is not dressed yet has other sizes and colours.
        with page.expect_navigation(wait_until="load"):
            page.get_by_role("button", name=name, exact=True).first.click()

    return do


def _choose_two(page: Page) -> None:
    for box in page.locator("[name=chosen]").all()[:2]:
        box.check()
    _press("Move them ...")(page)


def hand_in(page: Page, sheet: str) -> None:
    page.locator("#file").set_input_files(
        {"name": "members.csv", "mimeType": "text/csv", "buffer": sheet.encode()}
    )


def _look_at_a_sheet(page: Page) -> None:
    hand_in(page, HEADS + GOOD + BAD)
    _press("Look at it")(page)


@dataclass(frozen=True)
class Where:
    """`then`: what is done there first. `inside`: for who is signed in. `unfold`: look also at
    what is folded; where a page has a hundred of the same, what is open will do."""

    name: str
    path: str
    then: Doing = _stay
    inside: bool = True
    unfold: bool = True


PAGES = (
    Where("today", "/staff"),
    Where("an empty pile", "/staff?pile=silent"),
    Where("texts to read", "/staff?pile=unread"),
    Where("a text, read", "/staff?pile=unread", _press("Read the text of Somebody we do not know")),
    Where("a case", "/staff/cases/{case}"),
    Where("a case, not closed", "/staff/cases/{case}", _press("Close")),
    Where("members", "/staff/members"),
    Where("no members", "/staff/members", _press("Show", q="nobody")),
    Where("members, sure", "/staff/members", _choose_two),
    Where("members, refused", "/staff/members", _press("Pause them ...")),
    Where("a member", "/staff/members/{Ana}"),
    Where("their words", "/staff/members/{Ana}", _press("Show the words of texts")),
    Where("not written", "/staff/members/{Ana}", _press("Send", text="See you at the clinic")),
    Where("not planned", "/staff/members/{Ana}", _press("Change", at="late")),
    Where("erase", "/staff/members/{Ana}/erase"),
    Where("not erased", "/staff/members/{Ana}/erase", _press("Erase Ana for good")),
    Where("enrol", "/staff/members/new"),
    Where("not enrolled", "/staff/members/new", _press("Enrol and send this text")),
    Where("a sheet", "/staff/members/import"),
    Where("no sheet", "/staff/members/import", _press("Look at it")),
    Where("a sheet, looked at", "/staff/members/import", _look_at_a_sheet),
    Where("mentors", "/staff/mentors"),
    Where("no mentors", "/staff/mentors", _press("Show", q="nobody")),
    Where("a mentor", "/staff/mentors/{Ben}"),
    Where("a mentor, not away", "/staff/mentors/{Ben}", _press("Write it down")),
    Where("texts", "/staff/texts", unfold=False),
    Where("try a text", "/staff/texts/try"),
    Where("a text, tried", "/staff/texts/try", _press("Read it", text="bout a 4, call me")),
    Where("report", "/staff/report?of=2026-03"),
    Where("a report of nothing", "/staff/report"),
    Where("program", "/staff/program"),
    Where("program, refused", "/staff/program", _press("Keep these", nudge="soon")),
    Where("staff", "/staff/staff"),
    Where("staff, refused", "/staff/staff", _press("Make a link", email="x")),
    Where(
        "staff, invited", "/staff/staff", _press("Make a link", name="Dov", email="dov@oak.example")
    ),
    Where("audit", "/staff/audit"),
    Where("nothing there", "/staff/members/4711"),
    Where("sign-in", "/staff/enter", inside=False),
    Where(
        "sign-in, refused", "/staff/enter", _press("Sign in", email="x@oak.example"), inside=False
    ),
    Where("an old link", "/staff/welcome/old", inside=False),
    Where(
        "an invitation", "/staff/welcome/{link}", _press("Keep it", password="short"), inside=False
    ),
)
