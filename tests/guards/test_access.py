"""Every route is signed, for staff, or public; and a signed one takes nothing unsigned."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from flask import Flask
from twilio.request_validator import RequestValidator
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from checkin_sms.web import create_app
from tests.house import OUR_NUMBER, TOKEN, House, settings_for
from tests.oak_street import counts, move_in
from tests.web.desk import caseworker, desk

OTHER_ACCOUNT = "AC" + "f" * 32
ACCESS = {"signed", "staff", "coordinator", "public"}


def app_of(house: House) -> Flask:
    return create_app(house.runtime)


def routes(app: Flask) -> list[Rule]:
    return list(app.url_map.iter_rules())


def access(app: Flask, rule: Rule) -> object:
    # Flask's own view for files of style and the like: it serves what lies in one public folder.
    fallback = "public" if rule.endpoint == "static" else None
    return getattr(app.view_functions[rule.endpoint], "access", fallback)


def method_of(rule: Rule) -> str:
    return "POST" if "POST" in (rule.methods or ()) else "GET"


def path_of(rule: Rule) -> str:
    return re.sub(r"<[^>]+>", "x", re.sub(r"<int:[^>]+>", "1", rule.rule))


def test_every_route_is_exactly_one_of_signed_staff_and_public(house: House) -> None:
    app = app_of(house)

    found = {rule.rule: access(app, rule) for rule in routes(app)}

    assert found
    assert {rule: kind for rule, kind in found.items() if kind not in ACCESS} == {}


def test_the_carriers_and_the_rehearsals_routes_are_the_signed_ones(house: House) -> None:
    app = app_of(house)

    for rule in routes(app):
        ours = rule.rule.startswith(("/twilio/", "/rehearsal/"))
        assert (access(app, rule) == "signed") == ours, rule.rule


def test_rehearsal_routes_exist_only_beside_a_carrier_on_this_machine(
    house: House, tmp_path: Path
) -> None:
    real = settings_for(tmp_path, TWILIO_API_URL="")

    app = create_app(replace(house.runtime, settings=real))

    assert [rule.rule for rule in routes(app) if rule.rule.startswith("/rehearsal")] == []


FORM = {
    "AccountSid": "AC" + "0" * 32,
    "MessageSid": "SM" + "1" * 32,
    "From": "+12025550101",
    "To": OUR_NUMBER,
    "Body": "STOP",
    "NumMedia": "0",
    "MessageStatus": "delivered",
}


def signature(house: House, rule: Rule, form: dict[str, str], token: str = TOKEN) -> str:
    url = house.runtime.settings.public_url + path_of(rule)
    return str(RequestValidator(token).compute_signature(url, form))


def call(app: Flask, rule: Rule, form: dict[str, str], headers: dict[str, str]) -> TestResponse:
    posts = method_of(rule) == "POST"
    return app.test_client().open(
        path_of(rule), method=method_of(rule), data=form if posts else None, headers=headers
    )


def signed_routes(app: Flask) -> list[Rule]:
    return [rule for rule in routes(app) if access(app, rule) == "signed"]


def forgeries(house: House, rule: Rule) -> Iterator[tuple[str, dict[str, str], dict[str, str]]]:
    """Ways to call a signed route without being the carrier."""
    form = FORM if method_of(rule) == "POST" else {}
    right = signature(house, rule, form)
    yield "no header", form, {}
    yield "blank header", form, {"X-Twilio-Signature": ""}
    yield "wrong signature", form, {"X-Twilio-Signature": right[::-1]}
    yield (
        "another account's token",
        form,
        {"X-Twilio-Signature": signature(house, rule, form, "another-token")},
    )
    yield (
        "signed with a blank token",
        form,
        {"X-Twilio-Signature": signature(house, rule, form, "")},
    )
    if form:
        stranger = form | {"AccountSid": OTHER_ACCOUNT}
        yield (
            "another account",
            stranger,
            {"X-Twilio-Signature": signature(house, rule, stranger)},
        )
        yield "a changed body", form | {"Body": "1"}, {"X-Twilio-Signature": right}
        yield "one more field", form | {"Extra": "1"}, {"X-Twilio-Signature": right}


def test_every_signed_route_refuses_what_the_carrier_has_not_signed(house: House) -> None:
    move_in(house)
    app, before = app_of(house), counts(house.runtime.store)
    found = signed_routes(app)
    assert len(found) >= 5

    for rule in found:
        for how, form, headers in forgeries(house, rule):
            answer = call(app, rule, form, headers)

            assert answer.status_code == 403, f"{rule.rule}: {how}"
            assert counts(house.runtime.store) == before, f"{rule.rule}: {how}"


def test_every_signed_route_takes_what_the_carrier_has_signed(house: House) -> None:
    move_in(house)
    app = app_of(house)

    for rule in signed_routes(app):
        form = FORM if method_of(rule) == "POST" else {}
        headers = {"X-Twilio-Signature": signature(house, rule, form)}
        assert call(app, rule, form, headers).status_code in (200, 204), rule.rule


def staff_routes(app: Flask, *kinds: str) -> list[Rule]:
    return [rule for rule in routes(app) if access(app, rule) in kinds]


def filled(rule: Rule) -> str:
    """Its path, about the first row of whatever it is about."""
    return re.sub(r"<(int:)?[^>]+>", lambda found: "1" if found[1] else "x", rule.rule)


def test_a_staff_route_lets_nobody_in_who_is_not_signed_in(house: House) -> None:
    move_in(house)
    app, before = app_of(house), counts(house.runtime.store)
    app.config["WTF_CSRF_ENABLED"] = False
    found = staff_routes(app, "staff", "coordinator")
    assert len(found) >= 5

    for rule in found:
        answer = app.test_client().open(filled(rule), method=method_of(rule))
        assert (answer.status_code, answer.location) == (302, "/staff/enter"), rule.rule
    assert counts(house.runtime.store) == before


def test_a_coordinators_route_is_not_there_for_a_caseworker(house: House) -> None:
    move_in(house)
    dov = caseworker(house)
    dov.client.application.config["WTF_CSRF_ENABLED"] = False
    before = counts(house.runtime.store)

    for rule in staff_routes(dov.client.application, "coordinator"):
        answer = dov.client.open(filled(rule), method=method_of(rule))
        assert answer.status_code == 404, rule.rule
    assert counts(house.runtime.store) == before


def test_no_form_of_ours_is_taken_without_its_token(house: House) -> None:
    move_in(house)
    cleo = desk(house)
    before = counts(house.runtime.store)
    app = cleo.client.application
    forms = [rule for rule in routes(app) if "POST" in (rule.methods or ())]
    ours = [rule for rule in forms if access(app, rule) != "signed"]
    assert len(ours) >= 5

    for rule in ours:
        assert cleo.client.post(filled(rule)).status_code == 400, rule.rule
    assert counts(house.runtime.store) == before


def test_a_public_route_changes_nothing_and_names_nobody(house: House) -> None:
    names = move_in(house)
    app, before = app_of(house), counts(house.runtime.store)

    for rule in routes(app):
        if access(app, rule) != "public":
            continue
        text = call(app, rule, {}, {}).get_data(as_text=True)
        assert not [name for name in names if re.search(rf"\b{name}\b", text)], rule.rule
        assert not re.search(r"\+?1?202555\d{4}", text), rule.rule
    assert counts(house.runtime.store) == before
