"""What a member agreed to about calls, as their page shows it and its form changes it."""

from collections.abc import Mapping
from dataclasses import dataclass

from checkin_sms.core.channel import Calls
from checkin_sms.services import agreeing, audit
from checkin_sms.services.access import Viewer, may_see
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.desk import NotThere
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import FieldFault, Refused
from checkin_sms.store import members, numbers, people

MEANWHILE = "meanwhile what calls are agreed has changed, and nothing was done: look once more"
WORDS = {
    Calls.NEVER: "no calls",
    Calls.FALLBACK: "when a text brings nothing",
    Calls.ALWAYS: "calls instead of texts: a landline",
}


@dataclass(frozen=True)
class Agreed:
    """Of the PIN only whether there is one: it is theirs, and never shown. `can_call`: we have a
    number that can."""

    calls: Calls
    message_ok: bool
    said_as: str
    has_pin: bool
    can_call: bool

    @property
    def choices(self) -> list[tuple[Calls, str]]:
        return list(WORDS.items())

    @property
    def seen(self) -> str:
        """What the form showed, to be compared when it comes back."""
        return f"{self.calls}-{self.message_ok}-{self.has_pin}-{self.said_as}"

    def in_words(self) -> str:
        said = [WORDS[self.calls], "PIN set" if self.has_pin else "no PIN"]
        if self.message_ok:
            said.append("a machine there may be asked to call back")
        if self.said_as:
            said.append(f"said as {self.said_as}")
        return "; ".join(said)


def of(m: Moment, member_id: int) -> Agreed:
    phone = numbers.first_of(m.tx, member_id)
    calls, message_ok = numbers.agreed(m.tx, member_id, phone.id)
    person, member = people.person(m.tx, member_id), members.get(m.tx, member_id)
    can_call = m.runtime.settings.twilio_from is not None
    return Agreed(calls, message_ok, person.said_as or "", member.pin is not None, can_call)


def kept(m: Moment, member_id: int) -> CallForm:
    """The same as a form, which says all of it: what nobody types anew stays."""
    now = of(m, member_id)
    pin = members.get(m.tx, member_id).pin or ""
    return CallForm(now.calls, pin, now.message_ok, now.said_as)


def change(m: Moment, viewer: Viewer, member_id: int, given: Mapping[str, str]) -> str:
    """The form of their page. An empty PIN keeps the one that there is. Returns what was done;
    raises Refused or NotThere."""
    if not may_see(m.tx, viewer, member_id) or members.find(m.tx, member_id) is None:
        raise NotThere
    if people.person(m.tx, member_id).ended_at is not None:
        raise NotThere
    if given.get("seen") != of(m, member_id).seen:
        raise Refused([FieldFault("calls", MEANWHILE)])
    pin = "" if given.get("no_pin") == "yes" else kept(m, member_id).pin
    form = CallForm(
        given.get("calls", ""),
        given.get("pin", "").strip() or pin,
        given.get("message_ok") == "yes",
        given.get("said_as", ""),
    )
    agreeing.change(m, member_id, form)
    audit.record(m, viewer, "changed calls", member_id)
    return f"Calls: {WORDS[Calls(form.calls)]}."
