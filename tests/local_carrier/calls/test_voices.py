"""A voice that does not speak the language is a fault of the product's."""

import pytest

from checkin_sms.local_carrier.calls.unplayable import Unplayable
from checkin_sms.local_carrier.calls.voices import language_of


@pytest.mark.parametrize(
    ("voice", "language", "spoken"),
    [
        (None, None, "en-US"),
        (None, "es-MX", "es-MX"),
        ("woman", "es-US", "es-US"),
        ("Polly.Joanna", None, "en-US"),
        ("Polly.Lupe-Neural", "es-US", "es-US"),
        ("Google.es-US-Standard-A", None, "es-US"),
    ],
)
def test_the_language_is_the_voices_own(
    voice: str | None, language: str | None, spoken: str
) -> None:
    assert language_of(voice, language) == spoken


@pytest.mark.parametrize(
    ("voice", "language"),
    [
        ("Polly.Joanna", "es-US"),
        ("Polly.Nobody", None),
        ("Polly.Lupe-Opera", None),
        ("Lupe", None),
        ("Google.es", None),
        ("", None),
    ],
)
def test_an_unknown_pair_is_refused(voice: str, language: str | None) -> None:
    with pytest.raises(Unplayable):
        language_of(voice, language)
