"""The machine's own Chromium, steered; nothing is downloaded."""

from collections.abc import Iterator
from contextlib import contextmanager
from shutil import which

from playwright.sync_api import Browser, sync_playwright

PATH = which("chromium") or which("chromium-browser") or which("google-chrome")
# It looks for nothing outside this machine; root and containers cannot have its sandbox, and all
# that it opens is ours.
_ALONE = [
    *("--no-first-run", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--disable-quic", "--disable-gpu", "--no-sandbox"),
]


@contextmanager
def launched() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=PATH, args=_ALONE)
        yield browser
        browser.close()
