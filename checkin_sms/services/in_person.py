"""Who a staff account is to mentors and members."""

from checkin_sms.core.naming import name_faults
from checkin_sms.services import where
from checkin_sms.services.access import Viewer
from checkin_sms.services.house import zone_of
from checkin_sms.services.moment import Moment
from checkin_sms.store import people, staff, supporters


def person_of(m: Moment, viewer: Viewer) -> int:
    """Somebody on call, if they are called the same: what they do at the desk and by phone is one.
    Else a name without a phone, so that nothing is texted to it; made when it is first needed."""
    found = staff.get(m.tx, viewer.id)
    known = found.person_id if found is not None else None
    if known is not None and where.reaches(m, known):
        return known
    person_id = _on_call(m, viewer) or known or _name_alone(m, viewer)
    if person_id != known:
        staff.change(m.tx, viewer.id, person_id=person_id)
    return person_id


def _on_call(m: Moment, viewer: Viewer) -> int | None:
    """None where two have that name, on call or among the accounts: it may be either."""
    name = viewer.name.casefold()
    same = [one for one in supporters.staff_on_call(m.tx) if one.name.casefold() == name]
    known = [one for one in staff.everyone(m.tx) if one.state != staff.StaffState.ENDED]
    accounts = [one for one in known if one.name.casefold() == name]
    return same[0].person_id if len(same) == len(accounts) == 1 else None


def _name_alone(m: Moment, viewer: Viewer) -> int:
    # An account from before names were looked at may have one that gives too much away.
    name = m.program.name if name_faults(viewer.name) else viewer.name
    return people.add_person(
        m.tx, name=name, alias=name, language="en", zone=zone_of(m.tx), created_at=m.now
    )
