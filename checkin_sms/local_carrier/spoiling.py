"""What the caller of the API gets in place of 201, once something was accepted."""

from flask import Response, jsonify

from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.refusals import Refused
from checkin_sms.local_carrier.troubles import Spoiled

# Longer than any caller should wait.
SECONDS_OF_SILENCE = 40.0


class NoAnswerEver(Exception):
    """The connection is kept open and nothing is said."""


def spoil(carrier: Carrier, spoiled: Spoiled | None) -> None:
    if spoiled is Spoiled.ERROR:
        raise Refused(20500)
    if spoiled is Spoiled.SILENCE:
        carrier.wait(SECONDS_OF_SILENCE)
        raise NoAnswerEver


def no_answer(_: NoAnswerEver) -> tuple[Response, int]:
    return jsonify(), 504
