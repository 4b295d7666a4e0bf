"""Phone numbers: which ones may be texted, and how one is written down.

A number that is refused is never repeated in full: staff see the last two digits at most.
"""

import re
from enum import StrEnum
from typing import NoReturn

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType, ValidationResult, timezone

ALLOWED = ("US", "PR", "VI", "GU", "AS", "MP", "CA")
RIGHT = "give all ten digits, like +1 202 555 0143"
EXTENSION = re.compile(r"\s*[,;]?\s*(?:ext\.?|extension|x|#|;ext=|;)\s*\d{1,7}\s*$", re.IGNORECASE)
NOT_IN_A_NUMBER = re.compile(r"[^\d+().\-\s]")
# What people dial for help. The crisis line is no emergency number to the carriers' tables.
HELP_LINES = frozenset({"911", "112", "988"})
LONGEST_SHORT_CODE = 6


class Refusal(StrEnum):
    NOT_VALID = "not_valid"
    LOCAL_ONLY = "local_only"
    REGION = "region"
    TOLL_FREE = "toll_free"
    PREMIUM = "premium"
    PERSONAL = "personal"
    VOIP_ONLY = "voip_only"
    SHORT_CODE = "short_code"
    EXTENSION = "extension"
    EMERGENCY = "emergency"
    LETTERS = "letters"


REASONS = {
    Refusal.NOT_VALID: f"no phone has this number; check it for a wrong digit and {RIGHT}",
    Refusal.LOCAL_ONLY: f"this number has no area code; {RIGHT}",
    Refusal.REGION: "this number is in a country the program does not text; use one in {where}",
    Refusal.TOLL_FREE: "a toll-free number belongs to a business; give the person's own number",
    Refusal.PREMIUM: "a premium number costs whoever texts it; give the person's own number",
    Refusal.PERSONAL: "this is a forwarding number; give the number of the phone itself",
    Refusal.VOIP_ONLY: "this kind of number takes no texts; give the number of a phone",
    Refusal.SHORT_CODE: f"this is a short code, not a person's phone; {RIGHT}",
    Refusal.EXTENSION: "texts cannot reach an extension; give a number of the person's own",
    Refusal.EMERGENCY: "this is an emergency or crisis line; give the person's own number",
    Refusal.LETTERS: f"this number has letters in it; {RIGHT}",
}
NEVER_TEXTED = {
    PhoneNumberType.TOLL_FREE: Refusal.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE: Refusal.PREMIUM,
    PhoneNumberType.SHARED_COST: Refusal.PREMIUM,
    PhoneNumberType.PERSONAL_NUMBER: Refusal.PERSONAL,
    PhoneNumberType.VOIP: Refusal.VOIP_ONLY,
    PhoneNumberType.PAGER: Refusal.VOIP_ONLY,
    PhoneNumberType.UAN: Refusal.VOIP_ONLY,
    PhoneNumberType.VOICEMAIL: Refusal.VOIP_ONLY,
    PhoneNumberType.UNKNOWN: Refusal.VOIP_ONLY,
}


class NumberRefused(ValueError):
    """Says what is wrong with a number and how to mend it, without giving it away."""

    def __init__(self, kind: Refusal, ending: str, where: str = "") -> None:
        which = f"number ending in {ending}: " if ending else ""
        super().__init__(which + REASONS[kind].format(where=where))
        self.kind = kind


def parse(raw: str, region: str = "US", allowed: tuple[str, ...] = ALLOWED) -> str:
    """E.164, if a person can be texted there.

    Strict on purpose: the library makes a wrong number out of half a one ("555-0143"), drops
    an extension without a word, and reads a letter O as the end of the number.
    """
    _refuse_by_sight(raw)
    number = _read(raw, region)
    _refuse_by_length(raw, number)
    if not phonenumbers.is_valid_number(number):
        _refuse(Refusal.NOT_VALID, raw)
    if phonenumbers.region_code_for_number(number) not in allowed:
        _refuse(Refusal.REGION, raw, where=", ".join(allowed))
    kind = phonenumbers.number_type(number)
    if kind in NEVER_TEXTED:
        _refuse(NEVER_TEXTED[kind], raw)
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def suggested_zone(e164: str) -> str | None:
    """The one zone this number's area lies in. People move and keep their number: only a hint."""
    zones = timezone.time_zones_for_number(_read(e164, "US"))
    return zones[0] if len(zones) == 1 and zones[0] != timezone.UNKNOWN_TIMEZONE else None


def _refuse_by_sight(raw: str) -> None:
    digits = _digits(raw)
    if digits.removeprefix("1") in HELP_LINES or digits in HELP_LINES:
        raise NumberRefused(Refusal.EMERGENCY, "")
    if EXTENSION.search(raw):
        raise NumberRefused(Refusal.EXTENSION, "")
    if any(letter.isalpha() for letter in raw):
        _refuse(Refusal.LETTERS, raw)
    if NOT_IN_A_NUMBER.search(raw):
        _refuse(Refusal.NOT_VALID, raw)
    if "+" not in raw and 3 <= len(digits) <= LONGEST_SHORT_CODE:
        raise NumberRefused(Refusal.SHORT_CODE, "")


def _read(raw: str, region: str) -> PhoneNumber:
    try:
        return phonenumbers.parse(raw, region)
    except phonenumbers.NumberParseException:
        # Not chained: the library's own sentence may hold the number.
        raise NumberRefused(Refusal.NOT_VALID, _ending(raw)) from None


def _refuse_by_length(raw: str, number: PhoneNumber) -> None:
    national = str(number.national_number)
    if phonenumbers.connects_to_emergency_number(national, "US"):
        raise NumberRefused(Refusal.EMERGENCY, "")
    possible = phonenumbers.is_possible_number_with_reason(number)
    if possible == ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
        _refuse(Refusal.LOCAL_ONLY, raw)
    if possible != ValidationResult.IS_POSSIBLE:
        _refuse(Refusal.NOT_VALID, raw)


def _refuse(kind: Refusal, raw: str, where: str = "") -> NoReturn:
    raise NumberRefused(kind, _ending(raw), where)


def _ending(raw: str) -> str:
    digits = _digits(raw)
    # Of something as short as a code, two digits would be most of it.
    return digits[-2:] if len(digits) > LONGEST_SHORT_CODE else ""


def _digits(raw: str) -> str:
    return "".join(letter for letter in raw if letter.isdecimal())
