"""What the carrier says, in any order, and what it means for us."""

from datetime import timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_sms.core.delivery import (
    ASKED,
    CARRIER_SAYS,
    OPEN,
    Kind,
    Reason,
    Sending,
    Status,
    Verdict,
    from_carrier,
    retry_after,
    status_named,
    verdict,
)
from checkin_sms.core.delivery_codes import BY_CODE, BY_HTTP_STATUS

ORDERS = list(permutations([Status.QUEUED, Status.SENT, Status.DELIVERED]))
LAST_WORDS = [Status.DELIVERED, Status.UNDELIVERED, Status.FAILED, Status.CANCELED]


@pytest.mark.parametrize("order", ORDERS)
def test_reports_end_the_same_in_any_order(order: tuple[Status, ...]) -> None:
    state = Sending.SENDING

    for word in order:
        state = from_carrier(state, word)

    assert state is Sending.DELIVERED


@given(st.sampled_from(Status), st.sampled_from(Status))
def test_a_row_never_goes_back(first: Status, second: Status) -> None:
    later = from_carrier(from_carrier(Sending.SENDING, first), second)

    assert later in (CARRIER_SAYS[first], CARRIER_SAYS[second])
    assert from_carrier(later, first) is later
    assert from_carrier(later, second) is later


@pytest.mark.parametrize("first", LAST_WORDS)
@pytest.mark.parametrize("second", LAST_WORDS)
def test_the_first_of_two_last_words_stands(first: Status, second: Status) -> None:
    assert from_carrier(CARRIER_SAYS[first], second) is CARRIER_SAYS[first]


def test_a_word_that_is_new_to_us_is_no_status() -> None:
    assert status_named("delivered") is Status.DELIVERED
    assert status_named("teleported") is None
    assert status_named("") is None


@pytest.mark.parametrize(
    ("current", "status", "expected"),
    [
        (Sending.SENDING, Status.QUEUED, Sending.ACCEPTED),
        (Sending.HANDED, Status.SENT, Sending.SENT),
        (Sending.UNKNOWN, Status.FAILED, Sending.FAILED),
        (Sending.UNKNOWN, Status.ACCEPTED, Sending.ACCEPTED),
        (Sending.ACCEPTED, Status.SENDING, Sending.ACCEPTED),
        (Sending.ACCEPTED, Status.SENT, Sending.SENT),
        (Sending.ACCEPTED, Status.UNDELIVERED, Sending.UNDELIVERED),
        (Sending.SENT, Status.QUEUED, Sending.SENT),
        (Sending.SENT, Status.READ, Sending.DELIVERED),
        (Sending.DELIVERED, Status.UNDELIVERED, Sending.DELIVERED),
        (Sending.FAILED, Status.DELIVERED, Sending.FAILED),
        (Sending.SENT, Status.CANCELED, Sending.FAILED),
        # We gave it up, yet it had gone out: the carrier knows better.
        (Sending.EXPIRED, Status.DELIVERED, Sending.DELIVERED),
        (Sending.SUPPRESSED, Status.SENT, Sending.SENT),
    ],
)
def test_a_row_follows_the_carrier_forward(
    current: Sending, status: Status, expected: Sending
) -> None:
    assert from_carrier(current, status) is expected


@pytest.mark.parametrize("status", Status)
def test_any_word_about_a_message_that_waits_to_be_sent_again_proves_that_it_was(
    status: Status,
) -> None:
    assert from_carrier(Sending.DUE, status) is CARRIER_SAYS[status]


def test_a_row_is_open_or_the_carrier_or_we_have_closed_it() -> None:
    assert {Sending.DUE, Sending.SENDING, Sending.HANDED, Sending.UNKNOWN} == OPEN
    assert not OPEN & ASKED


def test_a_prompt_was_asked_only_when_the_carrier_took_it_and_did_not_fail_it() -> None:
    taken = {Sending.ACCEPTED, Sending.SENT, Sending.DELIVERED}
    # A phone that rang out was asked: somebody could have taken it.
    assert taken | {Sending.UNANSWERED} == ASKED


@pytest.mark.parametrize(
    ("code", "http_status", "kind", "reason"),
    [
        (20003, 401, Kind.STOP_THE_LINE, Reason.ACCOUNT),
        (20429, 429, Kind.TRY_LATER, Reason.CARRIER_BUSY),
        (21211, 400, Kind.NEVER_WILL, Reason.NOT_A_NUMBER),
        (21606, 400, Kind.STOP_THE_LINE, Reason.SENDER),
        (21610, 400, Kind.OPTED_OUT, Reason.OPTED_OUT),
        (21610, None, Kind.OPTED_OUT, Reason.OPTED_OUT),
        (21610, 403, Kind.OPTED_OUT, Reason.OPTED_OUT),
        (21611, 400, Kind.TRY_LATER, Reason.CARRIER_BUSY),
        (21614, 400, Kind.NEVER_WILL, Reason.LANDLINE),
        (21617, 400, Kind.BUG, Reason.OUR_MISTAKE),
        (30003, None, Kind.TRY_LATER, Reason.UNREACHABLE_NOW),
        (30005, None, Kind.NEVER_WILL, Reason.DEAD_NUMBER),
        (30006, None, Kind.NEVER_WILL, Reason.LANDLINE),
        (30007, None, Kind.NEVER_WILL, Reason.FILTERED),
        (30034, None, Kind.STOP_THE_LINE, Reason.REGISTRATION),
        (30036, None, Kind.NEVER_WILL, Reason.EXPIRED),
        # An HTTP status that stands in for a code.
        (500, None, Kind.AMBIGUOUS, Reason.CARRIER_FAILED),
        (404, 404, Kind.NEVER_WILL, Reason.UNKNOWN),
        (503, 503, Kind.AMBIGUOUS, Reason.CARRIER_FAILED),
        # The status wins where it says whether anything was done.
        (30008, 500, Kind.AMBIGUOUS, Reason.CARRIER_FAILED),
        (21610, 429, Kind.TRY_LATER, Reason.CARRIER_BUSY),
        (None, 502, Kind.AMBIGUOUS, Reason.CARRIER_FAILED),
        (None, 302, Kind.AMBIGUOUS, Reason.CARRIER_FAILED),
        (None, 408, Kind.AMBIGUOUS, Reason.CARRIER_FAILED),
        # Codes that are new to us.
        (29999, 400, Kind.NEVER_WILL, Reason.UNKNOWN),
        (29999, 403, Kind.STOP_THE_LINE, Reason.ACCOUNT),
        (39999, None, Kind.TRY_LATER, Reason.UNKNOWN),
        (None, None, Kind.TRY_LATER, Reason.UNKNOWN),
        (0, None, Kind.TRY_LATER, Reason.UNKNOWN),
    ],
)
def test_a_code_means_one_thing(
    code: int | None, http_status: int | None, kind: Kind, reason: Reason
) -> None:
    found = verdict(code, http_status)

    assert (found.kind, found.reason) == (kind, reason)


@given(
    st.none() | st.integers() | st.sampled_from(list(BY_CODE)), st.none() | st.integers(100, 599)
)
def test_every_code_has_a_verdict(code: int | None, http_status: int | None) -> None:
    assert verdict(code, http_status).words


@pytest.mark.parametrize("found", [*BY_CODE.values(), *BY_HTTP_STATUS.values()])
def test_only_what_may_be_tried_again_has_retries(found: Verdict) -> None:
    assert (found.retries > 0) is (found.kind is Kind.TRY_LATER)


@pytest.mark.parametrize("code", [21408, 21608, 21219, 30450])
def test_one_number_abroad_does_not_stop_the_line(code: int) -> None:
    found = verdict(code, 400)

    assert found.kind is Kind.NEVER_WILL
    assert found.alert


def test_a_refused_line_always_alerts() -> None:
    stopped = [v for v in BY_CODE.values() if v.kind in (Kind.STOP_THE_LINE, Kind.BUG)]

    assert stopped
    assert all(v.alert for v in stopped)


def test_waiting_doubles_up_to_an_hour() -> None:
    waits = [retry_after(attempt, "row 7") for attempt in range(1, 40)]

    assert timedelta(seconds=22) < waits[0] < timedelta(seconds=38)
    assert timedelta(seconds=45) <= waits[1] <= timedelta(seconds=75)
    assert all(wait <= timedelta(minutes=75) for wait in waits)
    assert waits[-1] >= timedelta(minutes=45)


def test_waiting_starts_as_long_as_the_code_asks() -> None:
    first = verdict(30022).first_wait

    assert retry_after(1, "row 7", first) >= first * 0.75


def test_rows_that_failed_together_do_not_return_together() -> None:
    waits = {retry_after(1, f"row {n}") for n in range(50)}

    assert len(waits) == 50
    assert retry_after(3, "row 7") == retry_after(3, "row 7")
