"""The carrier's webhooks: taken as they are signed, answered in TwiML, never a 500."""

from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

from tests.house import TOKEN, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells, counts
from tests.services.letters import on_paper, row, send, write
from tests.services.trouble import change, lost_database, refusing
from tests.web.carrier import browser, inbound, post

TEXT = "/twilio/text"
ANA = "+12025550101"


def asked(house: House) -> House:
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    return house


def message_in(twiml: bytes) -> Xml.Element | None:
    response = Xml.fromstring(twiml)  # noqa: S314 - our own answer
    assert response.tag == "Response"
    return response.find("Message")


def said(twiml: bytes) -> str:
    message = message_in(twiml)
    return "" if message is None else "".join(message.itertext())


def test_a_text_is_answered_in_its_own_response(both: House) -> None:
    answer = post(asked(both), TEXT, inbound(ANA, "6"))

    assert (answer.status_code, answer.mimetype) == (200, "text/xml")
    assert "0=none" in said(answer.data)
    message = message_in(answer.data)
    assert message is not None
    ((token,),) = cells(both.runtime.store, "SELECT token FROM outbox WHERE state = 'handed'")
    address = f"http://127.0.0.1:8000/twilio/status/{token}"
    assert message.get("statusCallback") == f"{address}#rc=3&rp=ct,rt,5xx"


def test_a_text_that_needs_no_reply_gets_an_empty_response(house: House) -> None:
    answer = post(asked(house), TEXT, inbound(ANA, "STOP"))

    assert (answer.status_code, message_in(answer.data)) == (200, None)


def test_the_status_of_a_reply_comes_back_by_its_token(house: House) -> None:
    post(asked(house), TEXT, inbound(ANA, "6"))
    ((token,),) = cells(house.runtime.store, "SELECT token FROM outbox WHERE state = 'handed'")

    answer = post(house, f"/twilio/status/{token}", {"MessageStatus": "sent", "MessageSid": "SM2"})

    assert (answer.status_code, answer.data) == (204, b"")
    assert cells(
        house.runtime.store, "SELECT state FROM outbox WHERE token = :token", token=token
    ) == [("sent",)]


# What is signed is the address that we are known by, and the whole form.


def test_headers_of_a_proxy_do_not_matter(house: House) -> None:
    answer = post(
        asked(house), TEXT, inbound(ANA, "6"), Host="evil.example", **{"X-Forwarded-Proto": "https"}
    )

    assert answer.status_code == 200


def test_letters_of_every_kind_are_signed_as_they_are(house: House) -> None:
    asked(house)
    for n, body in enumerate(["¿cómo? ñ", "a+b & c=d", "100%", "🙂 🙃", " 6 ", "é́"]):
        assert post(house, TEXT, inbound(ANA, body, MessageSid=f"SM{n}")).status_code == 200


def test_a_key_that_comes_twice_is_part_of_what_was_signed(house: House) -> None:
    asked(house)
    form = MultiDict([*inbound(ANA, "6").items(), ("X", "1"), ("X", "2")])
    url = house.runtime.settings.public_url + TEXT
    right = RequestValidator(TOKEN).compute_signature(url, form)
    headers = {"X-Twilio-Signature": right}

    assert browser(house).post(TEXT, data=form, headers=headers).status_code == 200
    less = MultiDict([*inbound(ANA, "6").items(), ("X", "1")])
    assert browser(house).post(TEXT, data=less, headers=headers).status_code == 403


def test_a_question_in_the_address_is_signed_too(house: House) -> None:
    asked(house)

    assert post(house, TEXT + "?a=b%20c&d", inbound(ANA, "6")).status_code == 200


def test_only_posts_are_webhooks(house: House) -> None:
    assert browser(house).get(TEXT).status_code == 405


@pytest.mark.parametrize("signature", ["", "é" * 28, "a" * 28, "\x7f", "=" * 28])
def test_an_odd_signature_is_refused_like_any_other(house: House, signature: str) -> None:
    headers = {"X-Twilio-Signature": signature.encode().decode("latin-1")}

    assert browser(house).post(TEXT, data=inbound(ANA, "6"), headers=headers).status_code == 403


# Odd contents.

ODD = [
    {"Body": "a\x00b"},
    {"Body": "x" * 5000},
    {"Body": ""},
    {"NumMedia": "ten"},
    {"NumMedia": "-1"},
    {"NumMedia": "9" * 30},
    {"NumMedia": "²"},
    {"From": ""},
    {"From": "12345"},
    {"From": "\x00"},
    {"From": "+" + "1" * 500},
    {"MessageSid": "SM\x00"},
    {"MessageSid": "S" * 500},
]


@pytest.mark.parametrize("odd", ODD, ids=str)
def test_a_signed_webhook_never_gets_a_500_for_what_it_holds(
    both: House, odd: dict[str, str]
) -> None:
    a_few_move_in(both)

    answer = post(both, TEXT, inbound(ANA, "hello") | odd)

    assert answer.status_code == 200
    assert counts(both.runtime.store)["inbox"] == 1


def test_a_webhook_without_anything_in_it_is_harmless(house: House) -> None:
    a_few_move_in(house)

    answer = post(house, TEXT, {})

    assert (answer.status_code, message_in(answer.data)) == (200, None)
    assert counts(house.runtime.store)["inbox"] == 0


def test_pictures_are_counted_and_never_fetched(house: House) -> None:
    asked(house)

    post(house, TEXT, inbound(ANA, "", NumMedia="2", MediaUrl0="http://169.254.169.254/"))

    assert cells(house.runtime.store, "SELECT media FROM inbox") == [(2,)]


STATUSES = [
    {"MessageStatus": "pondering"},
    {"MessageStatus": ""},
    {},
    {"MessageStatus": "failed", "ErrorCode": "many"},
    {"MessageStatus": "failed", "ErrorCode": "9" * 40},
    {"MessageStatus": "failed", "ErrorCode": "-1"},
    {"MessageStatus": "sent", "MessageSid": "S" * 500},
    {"MessageStatus": "sent", "MessageSid": "S\x00"},
    {"MessageStatus": "\x00"},
]


@pytest.mark.parametrize("form", STATUSES, ids=str)
def test_an_odd_status_is_taken(both: House, form: dict[str, str]) -> None:
    on_paper(both)
    one = write(both, purpose="plain", body="hello")
    send(both)
    with both.at_work():
        token = cells(both.runtime.store, "SELECT token FROM outbox WHERE id = :id", id=one)[0][0]
    path = f"/twilio/status/{str(token).replace(' ', '%20')}"

    assert post(both, path, form).status_code == 204
    assert row(both, one).state in ("accepted", "sent", "failed", "due", "undelivered")


@pytest.mark.parametrize("token", ["x", "%00", "a%2Fb", "%C3%A9", "x" * 3000])
def test_a_token_that_is_not_ours_is_taken_without_effect(both: House, token: str) -> None:
    a_few_move_in(both)
    before = counts(both.runtime.store)

    answer = post(both, f"/twilio/status/{token}", {"MessageStatus": "sent", "MessageSid": "SM1"})

    assert answer.status_code in (204, 404)
    assert counts(both.runtime.store) == before


def test_a_form_that_no_carrier_makes_is_refused_by_its_size(house: House) -> None:
    a_few_move_in(house)

    assert post(house, TEXT, inbound(ANA, "x" * 70_000)).status_code == 413


def test_words_of_ours_are_no_markup(house: House) -> None:
    a_few_move_in(house)
    with house.at_work() as m:
        m.tx.exec_driver_sql("UPDATE program SET name = 'Oak & <b>'")
    post(house, TEXT, inbound(ANA, "stop please"))

    answer = post(house, TEXT, inbound(ANA, "START now", MessageSid="SM2"))

    assert answer.status_code == 200
    Xml.fromstring(answer.data)  # noqa: S314 - our own answer


# When it cannot be stored.


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
@pytest.mark.parametrize("path", [TEXT, "/twilio/status/x"])
def test_what_cannot_be_stored_is_not_taken(
    house: House, tmp_path: Path, kind: str, path: str
) -> None:
    change(house.runtime, store=lost_database(kind, tmp_path))

    assert post(house, path, inbound(ANA, "6")).status_code == 503


def test_a_fault_that_nobody_foresaw_is_a_503_that_tells_nothing(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    a_few_move_in(house)
    change(house.runtime, wordings=refusing(ValueError("Quillxana"), "unknown_sender"))

    answer = post(house, TEXT, inbound("+12025550199", "who are you"))

    assert answer.status_code == 503
    assert b"Quillxana" not in answer.data
    assert "Quillxana" not in caplog.text


def test_whoever_calls_hears_where_help_is_even_with_no_database(
    house: House, tmp_path: Path
) -> None:
    change(house.runtime, store=lost_database("sqlite", tmp_path))

    answer = post(house, "/twilio/voice", {"CallSid": "CA1", "From": ANA, "Direction": "inbound"})

    lines = Xml.fromstring(answer.data).findall("Say")  # noqa: S314 - our own answer
    assert [line.get("language") for line in lines] == ["en-US", "es-US"] * 2
    assert all("9 1 1" in (line.text or "") and "9 8 8" in (line.text or "") for line in lines)


def test_a_phone_that_calls_us_hears_it(house: House) -> None:
    a_few_move_in(house)

    phone = house.carrier.call("+12025550999")

    assert "call 9 8 8" in phone.heard[0]
    assert house.carrier.unplayable() == []
