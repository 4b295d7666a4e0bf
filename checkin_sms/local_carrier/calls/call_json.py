"""A call and a recording as the API shows them, and by what a call can be looked for."""

from collections.abc import Mapping
from email.utils import format_datetime

from checkin_sms.local_carrier.calls.call import Call
from checkin_sms.local_carrier.calls.recordings import Recording
from checkin_sms.local_carrier.listing import Test, is_within


def tests_for(query: Mapping[str, str]) -> list[Test[Call]]:
    started, ended = is_within("StartTime", query), is_within("EndTime", query)
    return [
        lambda call: query.get("To", call.to) == call.to,
        lambda call: query.get("From", call.from_) == call.from_,
        lambda call: query.get("Status", call.status) == call.status,
        lambda call: query.get("ParentCallSid", call.parent) == call.parent,
        lambda call: started(call.started or call.created),
        lambda call: ended(call.ended),
    ]


def as_json(call: Call, account: str) -> dict[str, object]:
    base = f"/2010-04-01/Accounts/{account}/Calls/{call.sid}"
    started = call.answered or call.started
    waited = (call.started - call.created).total_seconds() if call.started else 0
    return {
        "account_sid": account,
        "annotation": None,
        "answered_by": call.answered_by,
        "api_version": "2010-04-01",
        "caller_name": "",
        "date_created": format_datetime(call.created),
        "date_updated": format_datetime(call.updated),
        "direction": call.way.value,
        "duration": str(call.seconds) if call.over else None,
        "end_time": format_datetime(call.ended) if call.ended else None,
        "forwarded_from": None,
        "from": call.from_,
        "from_formatted": call.from_,
        "group_sid": None,
        "parent_call_sid": call.parent,
        "phone_number_sid": None,
        "price": None,
        "price_unit": "USD",
        "queue_time": str(int(waited * 1000)),
        "sid": call.sid,
        "start_time": format_datetime(started) if started else None,
        "status": call.status.value,
        "subresource_uris": {"recordings": f"{base}/Recordings.json"},
        "to": call.to,
        "to_formatted": call.to,
        "trunk_sid": None,
        "uri": f"{base}.json",
    }


def recording_as_json(recording: Recording, account: str) -> dict[str, object]:
    path = f"/2010-04-01/Accounts/{account}/Recordings/{recording.sid}"
    return {
        "account_sid": account,
        "api_version": "2010-04-01",
        "call_sid": recording.call_sid,
        "channels": 1,
        "date_created": format_datetime(recording.made),
        "date_updated": format_datetime(recording.made),
        "duration": str(recording.seconds),
        "error_code": None,
        "media_url": f"https://api.twilio.com{path}",
        "sid": recording.sid,
        "source": "RecordVerb",
        "start_time": format_datetime(recording.made),
        "status": "completed",
        "uri": f"{path}.json",
    }
