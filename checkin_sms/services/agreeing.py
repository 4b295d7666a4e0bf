"""What somebody agreed to about calls: whether they may be rung, and what is needed for it."""

from dataclasses import dataclass, replace

from checkin_sms.core.channel import Calls
from checkin_sms.services import inviting
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import FieldFault, Refused
from checkin_sms.store import members, numbers, people

PIN_DIGITS = 4
LONGEST_SAID = 24


@dataclass(frozen=True)
class CallForm:
    """`calls`: never, fallback or always. `pin`: four digits that only they know, asked before
    anything personal is said. `message_ok`: a machine there may be asked to call back.
    `said_as`: their name spelled for the ear."""

    calls: str = Calls.NEVER
    pin: str = ""
    message_ok: bool = False
    said_as: str = ""


def faults(form: CallForm, *, shared: bool, taken: frozenset[str] = frozenset()) -> list[str]:
    """`taken`: the PINs of others who have the same phone."""
    found: list[str] = []
    pin = form.pin.strip()
    if form.calls not in list(Calls):
        said = "calls are 'never', 'fallback' (when a text brings nothing) or 'always'"
        found.append(FieldFault("calls", said))
    if pin and (len(pin) != PIN_DIGITS or not (pin.isascii() and pin.isdecimal())):
        found.append(FieldFault("pin", "the PIN has four digits"))
    if shared and not pin and form.calls in (Calls.FALLBACK, Calls.ALWAYS):
        said = "on a phone that several people have, calls need a PIN of four digits"
        found.append(FieldFault("pin", said))
    if pin in taken:
        said = "somebody who shares this phone has the same PIN; choose another one"
        found.append(FieldFault("pin", said))
    if len(form.said_as.strip()) > LONGEST_SAID or not form.said_as.isprintable():
        said = f"the name as it is said has {LONGEST_SAID} letters at most, on one line"
        found.append(FieldFault("said_as", said))
    return found


def pins_on(m: Moment, phone_id: int, but: int | None = None) -> frozenset[str]:
    """The PINs of the members who have this phone, without those of one of them."""
    found = (members.find(m.tx, one.id) for one in numbers.people_on(m.tx, phone_id))
    return frozenset(one.pin for one in found if one and one.pin and one.person_id != but)


def settle(m: Moment, person_id: int, phone_id: int, form: CallForm) -> None:
    """Keep what was agreed. The caller has checked it."""
    numbers.agree(m.tx, person_id, phone_id, Calls(form.calls), form.message_ok)
    people.set_said_as(m.tx, person_id, form.said_as.strip() or None)
    members.set_pin(m.tx, person_id, form.pin.strip() or None)
    m.note(person_id, f"calls: {form.calls}")


def settle_at_first(m: Moment, person_id: int, phone_id: int, form: CallForm) -> None:
    """The same of somebody who is being enrolled. Their phone may be rung instead of texted since
    they help others; a form that says nothing of calls does not take that back."""
    if _stays_rung(m, person_id, phone_id, form):
        calls, message_ok = numbers.agreed(m.tx, person_id, phone_id)
        form = replace(form, calls=calls, message_ok=message_ok)
    settle(m, person_id, phone_id, form)


def faults_at_first(m: Moment, person_id: int, phone_id: int, form: CallForm) -> list[str]:
    """What is wrong with the form of somebody who is here already in another role: where their
    phone stays one that is rung, and others have it, only a PIN tells who takes the call."""
    alone = len(numbers.people_on(m.tx, phone_id)) == 1
    if alone or form.pin.strip() or not _stays_rung(m, person_id, phone_id, form):
        return []
    said = "others have this phone too, and calls come to it: they need a PIN of four digits"
    return [FieldFault("pin", said)]


def _stays_rung(m: Moment, person_id: int, phone_id: int, form: CallForm) -> bool:
    before = numbers.agreed(m.tx, person_id, phone_id)[0]
    return form.calls == Calls.NEVER and before is Calls.ALWAYS


def change(m: Moment, member_id: int, form: CallForm) -> None:
    """They agreed to something else. Raises Refused."""
    phone = numbers.first_of(m.tx, member_id)
    others = [one for one in numbers.people_on(m.tx, phone.id) if one.id != member_id]
    taken = pins_on(m, phone.id, but=member_id)
    found = faults(form, shared=bool(others), taken=taken)
    if _second_is_rung(m, member_id) and not form.pin.strip():
        said = "their second phone is rung, and others may take it: keep a PIN"
        found.append(FieldFault("pin", said))
    if found:
        raise Refused(found)
    settle(m, member_id, phone.id, form)


def _second_is_rung(m: Moment, member_id: int) -> bool:
    second = numbers.second_of(m.tx, member_id)
    if second is None:
        return False
    return numbers.agreed(m.tx, member_id, second.phone.id)[0] is not Calls.NEVER


# What whoever helps can have; what a text alone brings them is no less than they agreed to.
OF_A_HELPER = {
    Calls.NEVER: "texts only",
    Calls.FALLBACK: "texts, and calls for what cannot wait",
    Calls.ALWAYS: "calls instead of texts: a landline",
}


def change_of_a_helper(m: Moment, person_id: int, calls: str) -> None:
    """A mentor or staff person agreed to something else. Whoever is a member too says it there,
    with a PIN. Raises Refused."""
    if calls not in list(Calls):
        raise Refused(faults(CallForm(calls), shared=False))
    if members.find(m.tx, person_id) is not None:
        said = "they are a member too, so say it of the member: a PIN may be needed"
        raise Refused([FieldFault("calls", said)])
    phone = numbers.first_of(m.tx, person_id)
    before = numbers.agreed(m.tx, person_id, phone.id)[0]
    numbers.agree(m.tx, person_id, phone.id, Calls(calls), message_ok=False)
    m.note(person_id, f"calls: {calls}")
    if calls == Calls.ALWAYS and before is not Calls.ALWAYS:
        inviting.ask_by_call(m, person_id)
