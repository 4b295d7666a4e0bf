"""Draws the README's picture anew: `python -m tests.browser.picture`."""

import tempfile
from pathlib import Path

from tests.browser.chromium import launched
from tests.browser.street import lived_in
from tests.browser.visit import visiting

FILE = Path(__file__).parents[2] / "docs" / "today.png"


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        lived_in(Path(folder)) as street,
        launched() as browser,
        visiting(browser, street.address) as visit,
    ):
        visit.take_seat(street.seat)
        page = visit.go("/staff")
        page.set_viewport_size({"width": 980, "height": 550})
        page.screenshot(path=FILE)


if __name__ == "__main__":
    main()
