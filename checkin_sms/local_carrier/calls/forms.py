"""The fields that tell the product which call it is."""

from checkin_sms.local_carrier.calls.call import Call, Way
from checkin_sms.local_carrier.options import Options

_ENDS = ("From", "To", "Caller", "Called")


def form_of(call: Call, options: Options) -> dict[str, str]:
    form = {
        "AccountSid": options.account_sid,
        "ApiVersion": "2010-04-01",
        "CallSid": call.sid,
        "CallStatus": call.status.value,
        "Called": call.to,
        "Caller": call.from_,
        "Direction": call.way.value,
        "From": call.from_,
        "To": call.to,
    }
    for end in _ENDS:
        form |= {end + part: "" for part in ("City", "State", "Zip")}
        form[end + "Country"] = "US"
    if call.parent:
        form["ParentCallSid"] = call.parent
    if call.answered_by:
        form["AnsweredBy"] = call.answered_by
    if call.way is Way.INBOUND and call.from_ == call.phone:
        form["StirVerstat"] = "TN-Validation-Passed-A"
    return form
