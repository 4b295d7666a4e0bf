"""What every page must be for everybody who sits in front of it."""

import json
from collections.abc import Mapping

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, ViewportSize

# Off by itself, and yet a rule of WCAG 2.2 AA.
_ALL_RULES = {
    "resultTypes": ["violations"],
    "preload": False,
    "rules": {"target-size": {"enabled": True}},
}
# What the other colours of a dark screen can change.
_COLOURS = {"resultTypes": ["violations"], "runOnly": ["color-contrast"]}

DESK: ViewportSize = {"width": 1280, "height": 900}
# The narrowest phone; and a desk's screen at 200 %, which halves what there is of it.
_NARROW = (320, 640)

# Too wide: the page itself, or a part of it that would have to be scrolled on its own.
_TOO_WIDE = """() => [...document.querySelectorAll("html, main :not(textarea)")]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
    .filter((one) => one.matches("html") || getComputedStyle(one).overflowX === "auto")
    .map((one) => `${one.tagName} ${one.className}: ${one.scrollWidth} in ${one.clientWidth}`)"""

# Each control that Tab must come to; of a group of radio buttons, or of keys, it comes to one.
_WATCH_FOCUS = """() => {
  const all = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  const isFirst = (one) => {
    const group = `[type=radio][name="${one.name}"]`;
    return one === (document.querySelector(`${group}:checked`) ?? document.querySelector(group));
  };
  const skip = (one) => !one.checkVisibility() || one.disabled || one.tabIndex < 0
    || (one.type === "radio" && !isFirst(one));
  window.missed = new Set([...document.querySelectorAll(all)].filter((one) => !skip(one)));
  window.unseen = [];
  window.tabs = 3 * missed.size + 20;
  document.addEventListener("focusin", ({ target }) => {
    missed.delete(target);
    const shown = getComputedStyle(target);
    if (shown.outlineStyle === "none" || shown.outlineWidth === "0px") unseen.push(target);
  });
  document.activeElement.blur();
  return tabs;
}"""
_NOT_COME_TO = """() => [
  ...[...missed].map((one) => `Tab does not come to ${one.outerHTML.slice(0, 90)}`),
  ...unseen.map((one) => `focus is not seen on ${one.outerHTML.slice(0, 90)}`),
]"""

_TABS_AT_ONCE = 8

# Labels and the links of an error summary go by ids.
_LOST = """() => {
  const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
  const links = [...document.querySelectorAll("a[href^='#']")].map((one) => one.hash.slice(1));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two have the id ${id}`),
    ...links.filter((id) => !ids.includes(id)).map((id) => `a link leads to no ${id}`),
  ];
}"""


def faults_of(page: Page, *, unfold: bool = True) -> list[str]:
    """For eyes that need contrast or no eyes at all, for hands without a mouse, for a narrow or an
    enlarged screen. Everything that can be unfolded is, or it would not be looked at."""
    if unfold:
        page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    faults: list[str] = page.evaluate(_LOST)
    page.evaluate(AXE_SCRIPT)
    faults += _axe(page, _ALL_RULES)
    page.emulate_media(color_scheme="dark")
    faults += [f"dark: {fault}" for fault in _axe(page, _COLOURS)]
    page.emulate_media(color_scheme="light")
    faults += _sideways(page)
    return faults + _by_keyboard(page)


def _axe(page: Page, options: Mapping[str, object]) -> list[str]:
    found = page.evaluate(f"axe.run({json.dumps(options)}).then((all) => all.violations)")
    return [
        f"{rule['id']}: {node['html'][:120]} {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


def _sideways(page: Page) -> list[str]:
    faults = []
    for width in _NARROW:
        page.set_viewport_size({"width": width, "height": 800})
        faults += [f"at {width}: {fault}" for fault in page.evaluate(_TOO_WIDE)]
    page.set_viewport_size(DESK)
    return faults


def _by_keyboard(page: Page) -> list[str]:
    left: int = page.evaluate(_WATCH_FOCUS)
    while left > 0 and page.evaluate("missed.size"):
        for _ in range(_TABS_AT_ONCE):
            page.keyboard.press("Tab")
        left -= _TABS_AT_ONCE
    found: list[str] = page.evaluate(_NOT_COME_TO)
    return found
