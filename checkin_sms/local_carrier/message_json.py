"""A message as the API shows it, and by what it can be looked for."""

from collections.abc import Mapping
from email.utils import format_datetime

from checkin_sms.core.segments import segments
from checkin_sms.local_carrier.listing import Test, is_within
from checkin_sms.local_carrier.message import Message


def tests_for(query: Mapping[str, str]) -> list[Test[Message]]:
    sent = is_within("DateSent", query)
    return [
        lambda message: query.get("To", message.to) == message.to,
        lambda message: query.get("From", message.from_) == message.from_,
        lambda message: sent(message.sent),
    ]


def as_json(message: Message, account: str) -> dict[str, object]:
    base = f"/2010-04-01/Accounts/{account}/Messages/{message.sid}"
    return {
        "account_sid": account,
        "api_version": "2010-04-01",
        "body": message.body,
        "date_created": format_datetime(message.created),
        "date_sent": format_datetime(message.sent) if message.sent else None,
        "date_updated": format_datetime(message.updated),
        "direction": message.direction.value,
        "error_code": message.error,
        "error_message": None,
        # With a service the sender is chosen after accepting, and only then counted.
        "from": None if message.status == "accepted" else message.from_,
        "messaging_service_sid": message.service,
        "num_media": str(message.media),
        "num_segments": "0" if message.status == "accepted" else str(segments(message.body)),
        "price": None,
        "price_unit": "USD",
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{base}/Media.json"},
        "to": message.to,
        "uri": f"{base}.json",
    }
