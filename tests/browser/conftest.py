"""One real browser and one house for all tests of the pages, and a fresh visit for each."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import PATH, launched
from tests.browser.street import Street, lived_in
from tests.browser.visit import Visit, visiting


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if PATH is None:
        pytest.skip("no Chromium on this machine (Debian: apt-get install chromium)")
    with launched() as browser:
        yield browser


@pytest.fixture(scope="session")
def street(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Street]:
    """Asks for the browser, so that nothing is built where there is none."""
    with lived_in(tmp_path_factory.mktemp("street")) as built:
        yield built


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
