"""The sign-in pages as a browser meets them."""

import re
from pathlib import Path

import pyotp
import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from checkin_sms.services import accounts
from tests.house import House, settings_for
from tests.services.test_signin import (
    EMAIL,
    PASSWORD,
    guesses_from,
    secret_of,
    token_of,
    with_cleo,
)
from tests.services.trouble import change
from tests.web.carrier import browser
from tests.web.desk import csrf, desk


def post(client: FlaskClient, path: str, **form: str) -> TestResponse:
    """A form of a page that anybody may open."""
    token = csrf(client, path)
    return client.post(path, data={"csrf_token": token, **form})


def signs_in(client: FlaskClient, email: str = EMAIL, password: str = PASSWORD) -> TestResponse:
    return post(client, "/staff/enter", email=email, password=password)


def text(answer: TestResponse) -> str:
    return answer.get_data(as_text=True)


def test_somebody_signs_in_looks_and_leaves(house: House) -> None:
    client = browser(with_cleo(house))

    assert signs_in(client).location == "/staff"
    assert client.get("/staff").status_code == 200
    token = csrf(client)
    assert client.post("/staff/leave", data={"csrf_token": token}).location == "/staff/enter"
    assert client.get("/staff").location == "/staff/enter"


def test_a_refusal_keeps_the_address_and_says_nothing_of_who_exists(house: House) -> None:
    client = browser(with_cleo(house))

    known = text(signs_in(client, password="wrong"))
    unknown = text(signs_in(client, email="nobody@oak.example", password="wrong"))

    assert "The address or the password is not right." in known
    assert f'value="{EMAIL}"' in known
    plain = [re.sub(r'value="[^"]*"', "", page) for page in (known, unknown)]
    assert plain[0] == plain[1]


def test_a_coordinator_for_real_sets_up_a_code_with_a_picture_of_our_own(
    house: House, tmp_path: Path
) -> None:
    with_cleo(house)
    change(house.runtime, settings=settings_for(tmp_path, TWILIO_API_URL=""))
    client = browser(house)

    assert signs_in(client).location == "/staff/set-up"
    page = text(client.get("/staff/set-up"))
    assert "<svg" in page
    assert "style=" not in page
    assert client.get("/staff").location == "/staff/enter", "half-way is not in"
    wrong = post(client, "/staff/set-up", code="000000")
    assert (wrong.status_code, "not right" in text(wrong)) == (403, True)
    done = post(client, "/staff/set-up", code=pyotp.TOTP(secret_of(house)).at(house.clock()))
    assert len(re.findall(r"<li><code>[a-z0-9]{5}-[a-z0-9]{5}</code></li>", text(done))) == 10
    assert client.get("/staff").status_code == 200


def test_a_link_asks_for_a_password_and_works_once(house: House) -> None:
    link = accounts.first_link(house.runtime) or ""
    path = "/staff/welcome/" + token_of(link)
    client = browser(house)

    again = post(client, path, name="Cleo", email="nonsense", password="short")
    assert again.status_code == 403
    assert 'value="nonsense"' in text(again), "nothing typed is lost"
    assert "short" not in text(again), "but a password is never shown again"
    done = post(client, path, name="Cleo", email=EMAIL, password=PASSWORD)
    assert done.location == "/staff/enter"
    assert "works no longer" in text(client.get(path))
    assert signs_in(client).location == "/staff"


@pytest.mark.parametrize("path", ["/staff/code", "/staff/set-up"])
def test_the_second_step_is_nobodys_without_the_first(house: House, path: str) -> None:
    assert browser(house).get(path).location == "/staff/enter"


def test_a_form_without_its_token_does_nothing_and_says_what_to_do(house: House) -> None:
    client = browser(with_cleo(house))

    answer = client.post("/staff/enter", data={"email": EMAIL, "password": PASSWORD})

    assert answer.status_code == 400
    assert "load the page anew" in text(answer)
    assert client.get("/staff").location == "/staff/enter"


def test_the_cookie_is_for_this_site_alone(house: House, tmp_path: Path) -> None:
    real = settings_for(tmp_path, TWILIO_API_URL="", PUBLIC_URL="https://oak.example")
    change(house.runtime, settings=real)

    cookie = browser(house).get("/staff/enter").headers["Set-Cookie"]

    for part in ("__Host-staff=", "HttpOnly", "SameSite=Strict", "Secure", "Path=/"):
        assert part in cookie, part
    assert "Domain" not in cookie


def signs_in_through(house: House, forwarded: str) -> TestResponse:
    """The right password through a proxy of ours, which says for whom it asks."""
    client = browser(house)
    client.environ_base["HTTP_X_FORWARDED_FOR"] = forwarded
    return signs_in(client)


def test_who_guesses_is_told_from_the_others_behind_the_same_proxy(
    house: House, tmp_path: Path
) -> None:
    guesses_from(with_cleo(house), "1.2.3.4")
    change(house.runtime, settings=settings_for(tmp_path, CHECKIN_PROXIES="1"))

    guessing = signs_in_through(house, "5.6.7.8, 1.2.3.4")

    assert (guessing.status_code, "too many wrong tries" in text(guessing)) == (403, True)
    assert signs_in_through(house, "1.2.3.4, 5.6.7.8").location == "/staff"


def test_who_names_themselves_is_not_believed_without_a_proxy(house: House) -> None:
    guesses_from(with_cleo(house), "1.2.3.4")

    assert signs_in_through(house, "1.2.3.4").location == "/staff"


def test_a_forged_cookie_opens_nothing(house: House) -> None:
    desk(house)
    client = browser(house)
    client.set_cookie("staff", "eyJ0b2tlbiI6InRva2VuIG9mIENsZW8ifQ.Zm9v.YmFy")

    assert client.get("/staff").location == "/staff/enter"
