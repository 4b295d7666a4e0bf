"""Which numbers may be texted, and what is said about the others."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin_sms.core import phone
from checkin_sms.core.phone import NumberRefused, Refusal, suggested_zone


@pytest.mark.parametrize(
    ("raw", "e164"),
    [
        ("+12025550143", "+12025550143"),
        ("(202) 555-0143", "+12025550143"),
        ("1 202.555.0143", "+12025550143"),
        ("  2025550143 ", "+12025550143"),
        ("2025550143", "+12025550143"),
        ("+1 787 555 0143", "+17875550143"),  # Puerto Rico
        ("+1 340 555 0123", "+13405550123"),  # Virgin Islands
        ("+1 671 234 5678", "+16712345678"),  # Guam
        ("+1 670 234 5678", "+16702345678"),  # Northern Marianas
        ("+1 204 234 5678", "+12042345678"),  # Canada
    ],
)
def test_a_number_is_written_down_one_way(raw: str, e164: str) -> None:
    assert phone.parse(raw) == e164


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("", Refusal.NOT_VALID),
        ("+", Refusal.NOT_VALID),
        ("202 555 01433", Refusal.NOT_VALID),
        ("555 555 0143", Refusal.NOT_VALID),
        ("0044 20 7946 0123", Refusal.NOT_VALID),
        ("+999 123 456 789", Refusal.NOT_VALID),
        ("+5215512345678", Refusal.NOT_VALID),
        ("*67 202 555 0143", Refusal.NOT_VALID),
        ("202-555-0143 / 202-555-0144", Refusal.NOT_VALID),
        ("202 555 0143, 202 555 0144", Refusal.NOT_VALID),
        ("1" * 300, Refusal.NOT_VALID),
        ("202\x00555-0143", Refusal.NOT_VALID),
        ("555-0143", Refusal.LOCAL_ONLY),
        ("+1 876 555 0123", Refusal.REGION),  # Jamaica, which looks like home
        ("+44 20 7946 0123", Refusal.REGION),
        ("1-800-555-1234", Refusal.TOLL_FREE),
        ("+1 900 555 1234", Refusal.PREMIUM),
        ("+1 500 555 0006", Refusal.PERSONAL),
        ("+1 600 555 1234", Refusal.VOIP_ONLY),
        ("32665", Refusal.SHORT_CODE),
        ("741741", Refusal.SHORT_CODE),
        ("202-555-0143 x5", Refusal.EXTENSION),
        ("202-555-0143 ext. 12", Refusal.EXTENSION),
        ("202-555-0143 #5", Refusal.EXTENSION),
        ("202-555-0143;ext=5", Refusal.EXTENSION),
        ("911", Refusal.EMERGENCY),
        ("+1 911", Refusal.EMERGENCY),
        ("1-911", Refusal.EMERGENCY),
        ("9-8-8", Refusal.EMERGENCY),
        ("112", Refusal.EMERGENCY),
        ("911 666 6666", Refusal.EMERGENCY),
        ("1-800-FLOWERS", Refusal.LETTERS),
        ("202-555-O143", Refusal.LETTERS),
        ("tel:+12025550143", Refusal.LETTERS),
        ("abc", Refusal.LETTERS),
    ],
)
def test_a_number_that_cannot_be_texted_is_refused(raw: str, kind: Refusal) -> None:
    with pytest.raises(NumberRefused) as refused:
        phone.parse(raw)

    assert refused.value.kind is kind


def test_every_refusal_says_what_would_be_right() -> None:
    assert set(phone.REASONS) == set(Refusal)
    for reason in phone.REASONS.values():
        assert "; give " in reason or "; check " in reason or "; use " in reason


def test_a_refusal_shows_two_digits_at_most() -> None:
    with pytest.raises(NumberRefused) as refused:
        phone.parse("+1 876 555 0123")

    assert str(refused.value) == (
        "number ending in 23: this number is in a country the program does not text; "
        "use one in US, PR, VI, GU, AS, MP, CA"
    )


def test_a_program_may_allow_fewer_regions() -> None:
    with pytest.raises(NumberRefused, match="use one in US"):
        phone.parse("+1 204 234 5678", allowed=("US",))


@settings(max_examples=300)
@given(st.text(st.sampled_from("0123456789+-() .x#*aO,;/٣２\x00"), max_size=24))
def test_whatever_is_typed_is_a_number_or_a_refusal(raw: str) -> None:
    try:
        number = phone.parse(raw)
    except NumberRefused as refused:
        digits = "".join(letter for letter in raw if letter.isdecimal())
        assert len(digits) < 7 or digits not in str(refused)
    else:
        assert phone.parse(number) == number


@pytest.mark.parametrize(
    ("e164", "zone"),
    [
        ("+12025550143", "America/New_York"),
        ("+16025550143", "America/Phoenix"),
        ("+17875550143", "America/Puerto_Rico"),
        ("+19075551234", None),  # Anchorage or Adak
        ("+18005551234", None),
        ("+15555550143", None),
    ],
)
def test_a_zone_is_suggested_only_when_there_is_one(e164: str, zone: str | None) -> None:
    assert suggested_zone(e164) == zone


def test_the_hundred_megabytes_of_place_names_stay_out() -> None:
    look = "import sys, checkin_sms.core.phone; print('phonenumbers.geodata' in sys.modules)"

    answer = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, check=True
    )

    assert answer.stdout.strip() == "False"
