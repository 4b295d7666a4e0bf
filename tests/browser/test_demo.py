"""The demo itself: from a key on a member's phone to a case that staff close, and what its phones
show to everybody."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.checks import faults_of
from tests.browser.visit import Visit, visiting
from tests.processes.running_demo import Demo


@pytest.fixture
def demo(chromium: Browser, tmp_path: Path) -> Iterator[tuple[Demo, str]]:
    """The demo with what it said when it was up."""
    running = Demo(tmp_path)
    try:
        yield running, running.wait_for_address()
    finally:
        running.stop()


@pytest.fixture
def phones(chromium: Browser, demo: tuple[Demo, str]) -> Iterator[Visit]:
    with visiting(chromium, demo[0].phones) as visit:
        visit.go("/")
        yield visit


def test_a_hard_day_on_a_phone_is_a_case_that_staff_close(
    demo: tuple[Demo, str], phones: Visit
) -> None:
    ana, ben = (phones.page.locator(f"[data-side={side}]") for side in ("left", "right"))
    # By keyboard: time passes, Ana is asked, and answers with a key of her phone.
    phones.page.get_by_role("button", name="Next event").focus()
    phones.page.keyboard.press("Enter")
    expect(ana.get_by_role("log")).to_contain_text("How is today")
    ana.get_by_role("textbox").focus()
    phones.page.keyboard.type("0")
    phones.page.keyboard.press("Enter")
    expect(ben.get_by_role("log")).to_contain_text("having a hard day")
    assert faults_of(phones.page) == []

    staff = signed_in(phones.page, demo)
    staff.get_by_role("link", name="Ana").click()
    staff.get_by_role("button", name="I will call").click()
    expect(staff.locator(".facts")).to_contain_text("Cleo")
    expect(ben.get_by_role("log")).to_contain_text("Cleo")
    staff.get_by_label("Reached, fine").check()
    staff.get_by_label("Note, for staff").fill("Tea with her sister tonight.")
    staff.get_by_role("button", name="Close").click()

    expect(staff.locator(".timeline")).to_contain_text("Tea with her sister tonight.")
    staff.get_by_role("link", name="Today").first.click()
    expect(staff.locator("main")).to_contain_text("Nobody needs a person right now.")
    assert blank_below(phones.page) == 0


def blank_below(page: Page) -> int:
    """Pixels that the page can be scrolled below the last of what it shows."""
    page.locator(".log li").first.evaluate(
        """(one) => { for (let n = 0; n < 200; n++) one.after(one.cloneNode(true)); }"""
    )
    return int(
        page.evaluate(
            """() => {
                const root = document.documentElement;
                const seen = document.body.getBoundingClientRect().bottom + scrollY;
                return Math.max(0, root.scrollHeight - Math.max(seen, root.clientHeight));
            }"""
        )
    )


def signed_in(beside: Page, demo: tuple[Demo, str]) -> Page:
    """The staff pages in another tab."""
    running, said = demo
    login = re.search(r"sign in as (\S+) with (\S+)", said)
    assert login
    page = beside.context.new_page()
    page.goto(f"http://127.0.0.1:{running.port}/staff")
    page.get_by_label("E-mail address").fill(login[1])
    page.get_by_label("Password").fill(login[2])
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Today")).to_be_visible()
    return page
