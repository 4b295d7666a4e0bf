"""A request to send, read from the form and checked as Twilio checks it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from checkin_sms.local_carrier.options import Options
from checkin_sms.local_carrier.refusals import Refused

_E164 = re.compile(r"\+[1-9]\d{6,14}")
_LONGEST_VALIDITY = 36_000
_LONGEST_BODY = 1600


@dataclass(frozen=True, slots=True)
class SendRequest:
    to: str
    from_: str
    body: str
    service: str | None
    callback: str | None
    validity: int
    media: int


def read_request(form: Mapping[str, str], options: Options) -> SendRequest:
    """What is asked for. Raises Refused."""
    to = _recipient(form)
    from_, service = _sender(form, options)
    if to == from_:
        raise Refused(21266)
    return SendRequest(
        to=to,
        from_=from_,
        body=_body(form),
        service=service,
        callback=_callback(form),
        validity=_validity(form),
        media=1 if form.get("MediaUrl") else 0,
    )


def _recipient(form: Mapping[str, str]) -> str:
    to = form.get("To", "").strip()
    if not to:
        raise Refused(21604)
    if not _E164.fullmatch(to):
        raise Refused(21211)
    return to


def _sender(form: Mapping[str, str], options: Options) -> tuple[str, str | None]:
    service = form.get("MessagingServiceSid")
    from_ = form.get("From")
    if service and service != options.messaging_service_sid:
        raise Refused(21701)
    if not service and not from_:
        raise Refused(21603)
    if from_ and from_ != options.our_number:
        raise Refused(21606)
    return options.our_number, service or None


def _body(form: Mapping[str, str]) -> str:
    body = form.get("Body", "")
    if not body.strip() and not form.get("MediaUrl"):
        raise Refused(21602)
    if len(body) > _LONGEST_BODY:
        raise Refused(21617)
    return body


def _callback(form: Mapping[str, str]) -> str | None:
    url = form.get("StatusCallback")
    if not url:
        return None
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or "_" in parts.hostname:
        raise Refused(21609)
    return url


def _validity(form: Mapping[str, str]) -> int:
    given = form.get("ValidityPeriod", str(_LONGEST_VALIDITY))
    if not given.isdecimal() or not 1 <= int(given) <= _LONGEST_VALIDITY:
        raise Refused(21624)
    return int(given)
