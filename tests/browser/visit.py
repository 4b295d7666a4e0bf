"""Somebody in front of a browser: where they go, and what the browser complains of."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from tests.browser.checks import DESK

# Milliseconds; much, since a machine may have other things to do.
PATIENCE = 15_000


@dataclass
class Visit:
    """`complaints`: what a page did that it may not, by its own Content-Security-Policy too."""

    page: Page
    address: str
    complaints: list[str] = field(default_factory=list)

    def go(self, path: str) -> Page:
        self.page.goto(self.address + path)
        return self.page

    def take_seat(self, cookie: str) -> None:
        """Signed in already: what the form for it does has a test of its own."""
        self.page.context.add_cookies([{"name": "staff", "value": cookie, "url": self.address}])

    def leave(self) -> None:
        self.page.context.clear_cookies()

    def _note(self, message: ConsoleMessage) -> None:
        # A refused form is answered by 409 or 422, and a browser calls that an error.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.complaints.append(message.text)


@contextmanager
def visiting(browser: Browser, address: str) -> Iterator[Visit]:
    context = browser.new_context(viewport=DESK, reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    visit = Visit(page, address)
    page.on("console", visit._note)
    page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    yield visit
    context.close()
    assert visit.complaints == []
