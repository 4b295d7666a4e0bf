"""Messages that are looked up at Twilio, one by one and in lists."""

from datetime import UTC, datetime

from tests.gateway.fake_http import ACCOUNT, SID, FakeHttp, answer, made, message, page


def created(minute: int) -> str:
    return f"Sun, 22 Nov 2026 23:{minute:02}:00 +0000"


def test_one_message_is_fetched() -> None:
    http = FakeHttp(answer(200, message(status="failed", error_code=30003, date_sent=created(5))))

    found = made(http).message(SID)

    assert http.asked[0]["url"].endswith(f"/Accounts/{ACCOUNT}/Messages/{SID}.json")
    assert (found.sid, found.status, found.error_code) == (SID, "failed", 30003)
    assert not found.inbound
    assert found.created == datetime(2026, 11, 22, 23, 0, tzinfo=UTC)
    assert found.sent == datetime(2026, 11, 22, 23, 5, tzinfo=UTC)


def test_messages_are_listed_newest_first_over_pages() -> None:
    http = FakeHttp(
        page(message("SM3", direction="inbound", num_media="1"), then="/2010-04-01/p1.json"),
        page(message("SM2"), message("SM1")),
    )

    found = list(made(http).recent(to="+12025550100", from_="+12025550143"))

    assert [one.sid for one in found] == ["SM3", "SM2", "SM1"]
    assert found[0].inbound
    assert found[0].media == 1
    assert http.asked[0]["params"] == {
        "To": "+12025550100",
        "From": "+12025550143",
        "PageSize": 1000,
    }


def test_a_list_ends_with_the_page_that_is_all_too_old() -> None:
    http = FakeHttp(
        page(message("SM4", date_created=created(9)), then="/2010-04-01/p1.json"),
        page(
            message("SM3", date_created=created(1)),
            message("SM2", date_created=created(5)),
            then="/2010-04-01/p2.json",
        ),
        page(message("SM1", date_created=created(0)), then="/2010-04-01/p3.json"),
    )
    since = datetime(2026, 11, 22, 23, 5, 0, 700_000, tzinfo=UTC)

    found = list(made(http).recent(since=since))

    # Its times have no fractions: the one of the same second counts.
    assert [one.sid for one in found] == ["SM4", "SM2"]
    assert len(http.asked) == 3


def test_a_list_goes_no_further_than_its_limit() -> None:
    http = FakeHttp(
        page(message("SM3"), message("SM2"), then="/2010-04-01/p1.json"),
        page(message("SM1"), message("SM0"), then="/2010-04-01/p2.json"),
    )

    found = list(made(http).recent(limit=3))

    assert [one.sid for one in found] == ["SM3", "SM2", "SM1"]
    assert http.asked[0]["params"] == {"PageSize": 3}
