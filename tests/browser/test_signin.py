"""From a link to the first page: a password, a code, and the next time."""

import re

import pyotp
from playwright.sync_api import Page, expect

from checkin_sms.services.access import Role
from tests.browser.checks import faults_of
from tests.browser.street import Street
from tests.browser.visit import Visit

PASSWORD = "maple lantern river"


def sign_in(page: Page) -> None:
    page.get_by_label("E-mail address").fill("vera@oak.example")
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")


def type_code(page: Page, code: str) -> None:
    page.get_by_label("Code").fill(code)
    page.keyboard.press("Enter")


def test_an_invited_coordinator_comes_in_and_comes_again(visit: Visit, street: Street) -> None:
    page = visit.go(f"/staff/welcome/{street.invite('Vera', Role.COORDINATOR)}")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Keep it").click()
    sign_in(page)

    expect(page).to_have_title("Set up your code · Check-ins")
    secret = re.sub(r"\s", "", page.locator(".secret").inner_text())
    assert faults_of(page) == []
    type_code(page, pyotp.TOTP(secret).at(street.house.clock()))
    expect(page).to_have_title("Your recovery codes · Check-ins")
    assert faults_of(page) == []
    recovery = page.locator(".codes li").first.inner_text()
    page.get_by_role("link", name="I have kept them").click()
    expect(page.get_by_role("heading", name="Today")).to_be_visible()

    page.get_by_role("button", name="Sign out").click()
    expect(page).to_have_title("Sign in · Check-ins")
    visit.go("/staff/members")
    expect(page).to_have_title("Sign in · Check-ins")
    sign_in(page)
    expect(page).to_have_title("Code · Check-ins")
    type_code(page, "000000")
    expect(page.locator("#errors")).to_be_focused()
    assert faults_of(page) == []
    type_code(page, recovery)
    expect(page.get_by_role("heading", name="Today")).to_be_visible()
