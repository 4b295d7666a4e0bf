"""Every page: for all eyes and hands, on every screen, and by its own Content-Security-Policy."""

import re

import pytest

from checkin_sms.web import create_app
from tests.browser.checks import faults_of
from tests.browser.pages import PAGES, Where
from tests.browser.street import Street
from tests.browser.visit import Visit
from tests.house import House


@pytest.mark.parametrize("where", PAGES, ids=lambda where: where.name)
def test_a_page_is_for_everybody(tour: Visit, street: Street, where: Where) -> None:
    tour.leave()
    if where.inside:
        tour.take_seat(street.seat)
    page = tour.go(street.path(where.path))
    where.then(page)

    assert faults_of(page, unfold=where.unfold) == []
    assert tour.complaints == []


# What these answer is no page, or it is looked at where somebody comes to it.
NO_PAGES = {
    "/staff/sounds/<int:note_id>",
    "/staff/code",
    "/staff/set-up",
}


def test_every_page_is_looked_at(house: House) -> None:
    app = create_app(house.runtime)
    to_be_seen = {
        rule.rule
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/staff") and "GET" in (rule.methods or ())
        if rule.rule not in NO_PAGES and not rule.rule.endswith(".csv")
    }

    found = app.url_map.bind("localhost")
    seen = {
        found.match(re.sub(r"{\w+}", "1", where.path).partition("?")[0], return_rule=True)[0].rule
        for where in PAGES
    }

    assert to_be_seen - seen == set(), "add a row to tests/browser/pages.py"
