"""A request to call somebody, read from the form and checked as Twilio checks it."""

import re
from dataclasses import dataclass

from werkzeug.datastructures import MultiDict

from checkin_sms.local_carrier.calls.address import GET, POST, Address, is_address
from checkin_sms.local_carrier.calls.document import Document, read
from checkin_sms.local_carrier.calls.reporting import EVENTS, Reporting
from checkin_sms.local_carrier.calls.terms import LONGEST_CALL, Detection, Terms
from checkin_sms.local_carrier.calls.unplayable import Unplayable
from checkin_sms.local_carrier.options import Options
from checkin_sms.local_carrier.refusals import Refused

Form = MultiDict[str, str]

_E164 = re.compile(r"\+[1-9]\d{6,14}")
_KEYS = re.compile(r"[0-9*#wW]{0,32}")
LONGEST_TWIML = 4000
LONGEST_RING = 600
# The numbers that stand for a refusal, and the one that may always call.
TEST_TO = {
    "+15005550001": 21217,
    "+15005550002": 21214,
    "+15005550003": 21215,
    "+15005550004": 21216,
}
TEST_FROM = {"+15005550001": 21212}
TEST_CALLER = "+15005550006"


@dataclass(frozen=True, slots=True)
class CallRequest:
    to: str
    from_: str
    terms: Terms


def read_call(form: Form, options: Options) -> CallRequest:
    """What is asked for. Raises Refused."""
    to, from_ = _callee(form), _caller(form, options)
    keys = form.get("SendDigits", "")
    if not _KEYS.fullmatch(keys):
        raise Refused(20001)
    terms = Terms(
        first=first_of(form, options),
        fallback=address_in(form, "FallbackUrl", "FallbackMethod", 21205),
        reporting=_reporting(form),
        ring_for=_whole(form, "Timeout", 60, LONGEST_RING),
        time_limit=_whole(form, "TimeLimit", LONGEST_CALL, LONGEST_CALL),
        send_keys=keys,
        # Keys sent on answering go to a machine by intention.
        detection=None if keys else _detection(form),
    )
    return CallRequest(to, from_, terms)


def first_of(form: Form, options: Options) -> Address | Document:
    """What to play, by its address or as a document in the request itself. Raises Refused."""
    twiml = form.get("Twiml")
    if twiml:
        if len(twiml) > LONGEST_TWIML:
            raise Refused(20001)
        try:
            return read(twiml, Address(options.public_url))
        except Unplayable as trouble:
            raise Refused(20001) from trouble
    address = address_in(form, "Url", "Method", 21205)
    if address is None:
        raise Refused(21205)
    return address


def address_in(form: Form, name: str, method_name: str, refusal: int) -> Address | None:
    url, method = form.get(name), form.get(method_name, POST)
    if not url:
        return None
    if not is_address(url) or method not in (POST, GET):
        raise Refused(refusal)
    return Address(url, method)


def _callee(form: Form) -> str:
    to = form.get("To", "").strip()
    if not to:
        raise Refused(21201)
    if to in TEST_TO:
        raise Refused(TEST_TO[to])
    if not _E164.fullmatch(to):
        raise Refused(21217)
    return to


def _caller(form: Form, options: Options) -> str:
    from_ = form.get("From", "").strip()
    if not from_:
        raise Refused(21213)
    if from_ in TEST_FROM or not _E164.fullmatch(from_):
        raise Refused(21212)
    if from_ not in (options.our_number, TEST_CALLER):
        raise Refused(21210)
    return from_


def _reporting(form: Form) -> Reporting | None:
    address = address_in(form, "StatusCallback", "StatusCallbackMethod", 21609)
    events = {event for given in form.getlist("StatusCallbackEvent") for event in given.split()}
    if not events <= EVENTS:
        raise Refused(21626)
    if address is None:
        return None
    return Reporting(address, frozenset(events) or frozenset({"completed"}))


def _detection(form: Form) -> Detection | None:
    wanted = form.get("MachineDetection")
    if not wanted:
        return None
    if wanted not in ("Enable", "DetectMessageEnd"):
        raise Refused(20001)
    name = "AsyncAmdStatusCallback"
    tell = address_in(form, name, name + "Method", 21609)
    is_async = form.get("AsyncAmd", "false") == "true"
    return Detection(wanted == "DetectMessageEnd", tell if is_async else None)


def _whole(form: Form, name: str, usual: int, most: int) -> int:
    given = form.get(name, str(usual))
    if not given.isdecimal() or not 1 <= int(given) <= most:
        raise Refused(20001)
    return int(given)
