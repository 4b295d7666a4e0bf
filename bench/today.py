"""How long Today takes, for a small program and for a large one, side by side in one run.

    python -m bench.today [MEMBERS] [CASES]

Exits with 1 where a page of the large program asks 12 statements or takes 300 ms: staff open it all
day long, and every open one asks again each 15 seconds.
"""

import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path

from checkin_sms import clock
from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases, health
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.moment import Moment
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import members, numbers, roles, unsent
from tests.house import House, build_house
from tests.oak_street import move_in
from tests.services.trouble import statements
from tests.web.desk import desk

MOST_STATEMENTS, MOST_MS = 12, 300
TIMES = 15
PAGES = ("/staff", "/staff?pile=unclaimed")
REASONS = (Reason.SILENCE, Reason.HARD_DAY, Reason.UNREACHABLE, Reason.CALL_ME, Reason.SILENCE)
AT_ONCE = 500


@dataclass(frozen=True)
class Figure:
    statements: int
    ms: float


def grow(house: House, wanted: int, open_cases: int) -> None:
    """As many members, all begun, and as many of them with a case that mentors were told of."""
    names = move_in(house)
    helpers = [Support(names["Ben"]), Support(names["Dee"])]
    ids = [names["Ana"], names["Sam"], names["Kay"]]
    while len(ids) < wanted:
        with house.at_work() as m:
            ids += [_begun(m, n, helpers) for n in range(len(ids), min(wanted, len(ids) + AT_ONCE))]
    with house.at_work() as m:
        for member_id, reason in zip(
            ids[:open_cases], islice(cycle(REASONS), open_cases), strict=True
        ):
            cases.raise_case(m, member_id, reason)
    house.pass_time(timedelta(hours=2))
    health.beat(house.runtime, "tick")


def _begun(m: Moment, n: int, helpers: Sequence[Support]) -> int:
    who = PersonForm(f"M{n}", f"+1303{5_550_000 + n}", zone="America/Denver")
    member_id = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo", hears="more"))
    pair(m, member_id, helpers)
    for role in roles.of_people(m.tx, [member_id]):
        roles.begin(m.tx, role.id, m.now)
    unsent.suppress_phone(m.tx, numbers.first_of(m.tx, member_id).id, None)
    members.switch_on(m.tx, member_id, m.now + timedelta(hours=10))
    members.heard(m.tx, member_id, m.now)
    return member_id


def measure(house: House) -> list[Figure]:
    cleo = desk(house)
    found = []
    for page in PAGES:
        cleo.reads(page)
        with statements(house) as asked:
            cleo.reads(page)
        took = []
        for _ in range(TIMES):
            began = clock.seconds()
            cleo.reads(page)
            took.append((clock.seconds() - began) * 1000)
        found.append(Figure(len(asked), statistics.median(took)))
    return found


def main(wanted: int = 10_000, open_cases: int = 300) -> int:
    measured = []
    for size, count in ((9, 3), (wanted, open_cases)):
        with tempfile.TemporaryDirectory() as folder:
            house = build_house(Path(folder))
            grow(house, size, count)
            measured.append(measure(house))
            house.runtime.store.close()
    print(f"{'':24}9 members, 3 cases    {wanted:,} members, {open_cases} cases")
    for page, small, large in zip(PAGES, *measured, strict=True):
        print(
            f"{page:24}{small.statements:2} statements {small.ms:4.0f} ms"
            f"    {large.statements:2} statements {large.ms:4.0f} ms"
            f"    {large.ms / small.ms:4.1f} times"
        )
    worst = measured[1]
    return int(any(one.statements >= MOST_STATEMENTS or one.ms >= MOST_MS for one in worst))


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in sys.argv[1:])))
