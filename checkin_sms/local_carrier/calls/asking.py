"""Asks the product what to say on a call."""

from checkin_sms.local_carrier.calls.address import Address
from checkin_sms.local_carrier.calls.document import Document, read
from checkin_sms.local_carrier.calls.telling import send
from checkin_sms.local_carrier.calls.unplayable import UNREACHED, WRONG_TYPE, Unplayable
from checkin_sms.local_carrier.troubles import Webhook
from checkin_sms.local_carrier.wire import Answer, Line, Params, Unreached

_TWIML = frozenset({"text/xml", "application/xml"})


def ask(line: Line, address: Address, form: Params, webhook: Webhook | None) -> Document:
    """Raises Unplayable."""
    if webhook is Webhook.LOST:
        raise Unplayable(UNREACHED, "the request was lost on its way")
    if webhook is Webhook.TWICE:
        _send(line, address, form, signed=True)
    answer = _send(line, address, form, signed=webhook is not Webhook.UNSIGNED)
    if webhook is Webhook.LATE:
        # The product did its part, but the person heard nothing of it.
        raise Unplayable(UNREACHED, "the answer came after 15 seconds", answer.status)
    if not 200 <= answer.status < 300:
        raise Unplayable(UNREACHED, f"the answer was {answer.status}", answer.status)
    if answer.kind.partition(";")[0].strip().lower() not in _TWIML:
        raise Unplayable(WRONG_TYPE, "the answer does not say that it is XML", answer.status)
    return read(answer.body, address)


def _send(line: Line, address: Address, form: Params, *, signed: bool) -> Answer:
    try:
        return send(line, address, form, signed=signed)
    except Unreached as error:
        raise Unplayable(UNREACHED, "nobody answered") from error
