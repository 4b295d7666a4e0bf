"""One real browser and one house for all tests of the pages, and a fresh visit for each."""

from collections.abc import Iterator
from shutil import which
from threading import Thread

import pytest
from playwright.sync_api import Browser, sync_playwright
from werkzeug.serving import make_server

from checkin_sms.web import create_app
from tests.browser.street import Street, lived_in
from tests.browser.visit import Visit, visiting

CHROMIUM = which("chromium") or which("chromium-browser") or which("google-chrome")
# It looks for nothing outside this machine; root and containers cannot have its sandbox, and all
# that it opens is ours.
ALONE = [
    *("--no-first-run", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--disable-quic", "--disable-gpu", "--no-sandbox"),
]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine (Debian: apt-get install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ALONE)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def street(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Street]:
    """Asks for the browser, so that nothing is built where there is none."""
    house, names = lived_in(tmp_path_factory.mktemp("street"))
    server = make_server("127.0.0.1", 0, create_app(house.runtime), threaded=True)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield Street(house, names, f"http://127.0.0.1:{server.server_port}")
    server.shutdown()
    thread.join()
    server.server_close()
    house.runtime.store.close()


@pytest.fixture(scope="session")
def tour(chromium: Browser, street: Street) -> Iterator[Visit]:
    """One visit from page to page, for tests that only look."""
    with visiting(chromium, street.address) as visit:
        yield visit


@pytest.fixture
def visit(chromium: Browser, street: Street) -> Iterator[Visit]:
    """Nobody is signed in yet."""
    with visiting(chromium, street.address) as visit:
        yield visit


@pytest.fixture
def cleo(visit: Visit, street: Street) -> Visit:
    """Cleo, who coordinates, is signed in."""
    visit.take_seat(street.seat)
    return visit
