"""Find a person as somebody at a keyboard names them."""

from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import Refused
from checkin_sms.store import people
from checkin_sms.store.people import Person


def find(m: Moment, who: str) -> Person:
    """A person by id, name or alias. Names are sealed, so all are opened to find one."""
    wanted = who.strip().casefold()
    found = [
        person
        for person in people.everyone(m.tx)
        if wanted in (person.name.casefold(), person.alias.casefold(), str(person.id))
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise Refused(["nobody has that name, alias or id; the list of members shows all"])
    ids = ", ".join(str(person.id) for person in found)
    raise Refused([f"several people have that name; use one of their ids: {ids}"])
