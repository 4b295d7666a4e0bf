"""Reaches the product at an address of its own choice, by the method it chose."""

from checkin_sms.local_carrier.calls.address import GET, Address
from checkin_sms.local_carrier.calls.unplayable import UNREACHED
from checkin_sms.local_carrier.exchange import Exchange
from checkin_sms.local_carrier.wire import Answer, Line, Params, Unreached


def send(line: Line, address: Address, form: Params, *, signed: bool = True) -> Answer:
    """Raises Unreached."""
    if address.method == GET:
        return line.get(address.url, form, signed=signed)
    return line.post(address.url, form, signed=signed)


def tell(exchange: Exchange, address: Address, form: Params, about: str) -> None:
    """Report something. That nobody took it is kept as an alert about it."""
    try:
        status = send(exchange.line, address, form).status
    except Unreached:
        status = 0
    if not 200 <= status < 300:
        exchange.alert(UNREACHED, about, status)
