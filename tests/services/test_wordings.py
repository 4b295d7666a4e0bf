"""How a wording reads to one person, or sounds."""

from dataclasses import replace

import pytest

from checkin_sms.services import wordings
from checkin_sms.services.finding import find
from checkin_sms.store import numbers
from checkin_sms.store.sealing import UNREADABLE, SealBroken
from tests.house import WORDINGS, House
from tests.services.shared_phone import share


def test_a_text_calls_them_by_their_name_and_a_voice_as_it_is_said(street: House) -> None:
    with street.at_work() as m:
        ana = replace(find(m, "Ana"), said_as="Anna")

        assert wordings.text(m, ana, "noted") == WORDINGS.text("noted", "en", name="Ana")
        assert wordings.aloud(m, ana, "noted") == WORDINGS.aloud("noted", "en", name="Anna")


def test_a_lost_name_stops_only_what_calls_somebody_by_it(street: House) -> None:
    with street.at_work() as m:
        lost = replace(find(m, "Ana"), name=UNREADABLE)

        assert "Oak Street" in wordings.text(m, lost, "stopped")
        with pytest.raises(SealBroken):
            wordings.text(m, lost, "noted")


def test_a_phone_of_two_members_is_told_no_name(house: House) -> None:
    share(house)
    with house.at_work() as m:
        kay = find(m, "Kay")
        phone = numbers.first_of(m.tx, kay.id)

        wording, body = wordings.text_there(m, kay, phone, "ask_mood", {"word": "pull"})

    assert wording == "ask_shared"
    assert "Kay" not in body
