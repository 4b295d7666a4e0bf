"""The REST calls that the product uses, through Twilio's own library where it can."""

from base64 import b64encode
from datetime import datetime, timedelta

import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from checkin_sms.local_carrier.in_process import InProcessHttp
from tests.local_carrier.conftest import NOON, Rig
from tests.local_carrier.fake_product import MEMBER, MENTOR, OPTIONS

CREATE = f"/2010-04-01/Accounts/{OPTIONS.account_sid}/Messages.json"
AUTH = {
    "Authorization": "Basic "
    + b64encode(f"{OPTIONS.account_sid}:{OPTIONS.auth_token}".encode()).decode()
}
GOOD = {"To": MEMBER, "From": OPTIONS.our_number, "Body": "Hello"}


def test_a_message_is_created_as_twilio_answers(rig: Rig) -> None:
    answer = rig.app.test_client().post(CREATE, data=GOOD, headers=AUTH)
    assert answer.status_code == 201
    shown = answer.get_json()
    assert shown["sid"].startswith("SM") and len(shown["sid"]) == 34
    assert shown["status"] == "queued"
    assert shown["direction"] == "outbound-api"
    assert shown["num_segments"] == "1"
    assert shown["error_code"] is None
    assert shown["date_created"] == "Mon, 04 Mar 2030 17:00:00 +0000"
    assert shown["date_sent"] is None
    assert shown["uri"].endswith(f"/Messages/{shown['sid']}.json")


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"To": ""}, 400, 21604),
        ({"To": "911"}, 400, 21211),
        ({"To": "+1202555O101"}, 400, 21211),
        ({"To": OPTIONS.our_number}, 400, 21266),
        ({"Body": "  "}, 400, 21602),
        ({"Body": "x" * 1601}, 400, 21617),
        ({"From": ""}, 400, 21603),
        ({"From": "+12025550199"}, 400, 21606),
        ({"MessagingServiceSid": "MG" + "0" * 32}, 400, 21701),
        ({"StatusCallback": "not an address"}, 400, 21609),
        ({"StatusCallback": "http://my_host/x"}, 400, 21609),
        ({"ValidityPeriod": "0"}, 400, 21624),
        ({"ValidityPeriod": "soon"}, 400, 21624),
    ],
)
def test_a_bad_request_is_refused_by_its_own_code(
    rig: Rig, change: dict[str, str], status: int, code: int
) -> None:
    answer = rig.app.test_client().post(CREATE, data=GOOD | change, headers=AUTH)
    assert (answer.status_code, answer.get_json()["code"]) == (status, code)
    assert answer.get_json()["status"] == status
    assert rig.carrier.ledger.all() == []
    for number in (MEMBER, "+12025550199"):
        assert number not in answer.get_data(as_text=True)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Basic !!"},
        {"Authorization": "Bearer x"},
        {"Authorization": "Basic " + b64encode(b"a:b").decode()},
    ],
)
def test_nobody_gets_in_without_the_token(rig: Rig, headers: dict[str, str]) -> None:
    answer = rig.app.test_client().post(CREATE, data=GOOD, headers=headers)
    assert (answer.status_code, answer.get_json()["code"]) == (401, 20003)


def test_another_account_is_not_served(rig: Rig) -> None:
    other = CREATE.replace(OPTIONS.account_sid, "AC" + "b" * 32)
    assert rig.app.test_client().post(other, data=GOOD, headers=AUTH).status_code == 401


def test_a_message_can_be_fetched_as_it_moves_on(rig: Rig) -> None:
    sid = rig.send()
    assert rig.client.messages(sid).fetch().status == "queued"
    rig.settle()
    fetched = rig.client.messages(sid).fetch()
    assert fetched.status == "delivered"
    assert fetched.date_sent == NOON


def test_an_unknown_message_is_not_found(rig: Rig) -> None:
    with pytest.raises(TwilioRestException) as caught:
        rig.client.messages("SM" + "0" * 32).fetch()
    assert (caught.value.status, caught.value.code) == (404, 20404)


def test_the_list_is_newest_first_and_pages_to_the_end(rig: Rig) -> None:
    sids = [rig.send(body=f"number {n}") for n in range(7)]
    listed = rig.client.messages.list(page_size=3)
    assert [message.sid for message in listed] == sids[::-1]


def test_a_message_that_comes_between_two_pages_shifts_nothing(rig: Rig) -> None:
    sids = [rig.send(body=f"number {n}") for n in range(4)]
    page = rig.client.messages.page(page_size=2)
    assert [message.sid for message in page] == [sids[3], sids[2]]
    rig.send(body="a late one")
    following = page.next_page()
    assert following is not None
    assert [message.sid for message in following] == [sids[1], sids[0]]
    assert following.next_page() is None


def test_the_list_is_filtered_by_both_ends(rig: Rig) -> None:
    to_member, to_mentor = rig.send(), rig.send(to=MENTOR)
    inbound = rig.carrier.text(MEMBER, "4").sid
    sids = rig.client.messages.list
    assert [m.sid for m in sids(to=MENTOR)] == [to_mentor]
    assert [m.sid for m in sids(to=OPTIONS.our_number)] == [inbound]
    assert [m.sid for m in sids(from_=OPTIONS.our_number)] == [to_mentor, to_member]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"date_sent": datetime(2030, 3, 3)}, []),
        ({"date_sent": datetime(2030, 3, 4)}, ["today"]),
        ({"date_sent": NOON.date()}, ["today"]),
        ({"date_sent_after": NOON}, ["tomorrow", "today"]),
        ({"date_sent_after": NOON + timedelta(seconds=1)}, ["tomorrow"]),
        ({"date_sent_before": NOON}, ["today"]),
        ({"date_sent_before": NOON - timedelta(seconds=1)}, []),
        ({"date_sent_after": (NOON + timedelta(days=1)).date()}, ["tomorrow"]),
    ],
)
def test_the_list_is_filtered_by_when_it_was_sent(
    rig: Rig, filters: dict[str, object], found: list[str]
) -> None:
    rig.send(body="today")
    rig.settle()
    rig.clock.pass_time(days=1)
    rig.send(body="tomorrow")
    rig.settle()
    rig.send(body="not sent yet")
    assert [message.body for message in rig.client.messages.list(**filters)] == found


@pytest.mark.parametrize("query", ["DateSent=soon", "PageSize=x", "Page=-1"])
def test_an_unreadable_filter_is_refused(rig: Rig, query: str) -> None:
    assert rig.app.test_client().get(f"{CREATE}?{query}", headers=AUTH).status_code == 400


def test_a_wrong_token_fails_in_the_library_as_a_real_one_would(rig: Rig) -> None:
    client = Client(OPTIONS.account_sid, "wrong", http_client=InProcessHttp(rig.app))
    with pytest.raises(TwilioRestException) as caught:
        client.messages.create(to=MEMBER, from_=OPTIONS.our_number, body="Hello")
    assert (caught.value.status, caught.value.code) == (401, 20003)
