"""Plays a story through the whole house: signed HTTP, database, outbox, the carrier's wire."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from checkin_sms.core.schedule import next_asking
from checkin_sms.local_carrier.calls.call import Way
from checkin_sms.local_carrier.message import Direction
from checkin_sms.services import enrol, rehearsal, supporting
from checkin_sms.services.asking import plan_in
from checkin_sms.services.moment import Moment
from checkin_sms.store import (
    answers,
    cases,
    checkins,
    inbox,
    members,
    numbers,
    people,
    programs,
    roles,
    unsent,
)
from checkin_sms.store.roles import RoleKind
from tests import call_deeds, staff_deeds
from tests.cast import PROGRAM, Actor
from tests.house import House, build_house, lent_store
from tests.on_the_phone import OnThePhone
from tests.transcripts import PICTURE, Sent, Story

NEVER_ENDS = date(2099, 1, 1)
# That texts wait for a person follows from most stories, and says nothing of any one of them. It
# has tests of its own.
UNREAD = "have waited over two hours for a person"


class HouseStage:
    def __init__(self, house: House, story: Story) -> None:
        self.house = house
        self.story = story
        self._names = {actor.number: name for name, actor in story.cast.items()}
        house.clock.now = story.starts
        self.ids = move_in(house, story.cast)
        house.work()

    def now(self) -> datetime:
        return self.house.clock.now

    def says(self, name: str, texts: Sequence[str]) -> None:
        for text in texts:
            words = text.removeprefix(PICTURE).strip()
            media = int(text.startswith(PICTURE))
            self.house.carrier.text(self.story.cast[name].number, words, media)
        self.house.work()

    def walk(self, to: datetime) -> None:
        walk(self.house, to)

    def trouble(self, name: str, what: str) -> None:
        number = self.story.cast[name].number
        if what.startswith("once "):
            self.house.carrier.script(number, what.removeprefix("once "))
        else:
            self.house.carrier.switches.set([] if what == "none" else [what], number)

    def staff(self, deed: str) -> None:
        staff_deeds.do(self.house, deed)

    def sent(self) -> Sequence[Sent]:
        return [
            Sent(
                self._names[found.to],
                found.body,
                found.created,
                found.direction is Direction.REPLY,
            )
            for found in self.house.carrier.ledger.all()
            if not found.inbound and not found.by_carrier and UNREAD not in found.body
        ]

    def phone(self, name: str, deed: str) -> None:
        call_deeds.do(self._phone_of(name), deed)

    def _phone_of(self, name: str) -> OnThePhone:
        return OnThePhone(self.house, name, self.story.cast[name].number)

    def heard(self, name: str) -> str:
        return " ".join(self._phone_of(name).handset.heard)

    def rung(self) -> Sequence[str]:
        ours = [one for one in self.house.carrier.calls.all() if one.way is not Way.INBOUND]
        return [self._names[one.to] for one in sorted(ours, key=lambda one: one.order)]

    def until_rings(self, name: str) -> bool:
        return self._phone_of(name).will_ring(timedelta(hours=2))

    def recorded(self, name: str, what: str) -> str:
        with self.house.at_work() as m:
            if what == "case":
                return self._case(m, self.ids[name])
            if what == "unread":
                return str(_unread(m, self.ids[name]))
            if what == "check-in":
                return _newest_state(m, self.ids[name])
            checkin = checkins.latest(m.tx, self.ids[name])
            return _answer(m, checkin.id, what) if checkin else "none"

    def _case(self, m: Moment, member_id: int) -> str:
        case = cases.open_case(m.tx, member_id)
        if case is None:
            return "closed" if cases.last_closed(m.tx, member_id) else "none"
        state: str = case.state
        if case.claimed_by is not None:
            state += f" by {people.person(m.tx, case.claimed_by).name}"
        return f"{', '.join(case.reasons)} {state}"


def walk(house: House, to: datetime) -> None:
    """As the demo walks: from one instant at which anybody has something to do to the next."""
    while (coming := _coming(house)) is not None and coming <= to:
        house.clock.now = coming
        house.work()
    house.clock.now = to
    house.work()


def _coming(house: House) -> datetime | None:
    instants = (rehearsal.state(house.runtime).next_at, house.carrier.next_at())
    return min((at for at in instants if at is not None and at > house.clock.now), default=None)


def _unread(m: Moment, person_id: int) -> int:
    return sum(text.person_id == person_id for text in inbox.unread(m.tx))


def _newest_state(m: Moment, member_id: int) -> str:
    """Of whatever state: `latest` does not count what was never asked."""
    row = checkins.CheckinRow
    newest = sa.select(row.state).where(row.member_id == member_id).order_by(row.due_at.desc())
    return str(m.tx.execute(newest.limit(1)).scalar_one_or_none() or "none")


def _answer(m: Moment, checkin_id: int, question: str) -> str:
    wanted = sa.select(answers.AnswerRow.value, answers.AnswerRow.approximate).where(
        answers.AnswerRow.checkin_id == checkin_id, answers.AnswerRow.question == question
    )
    found = m.tx.execute(wanted).one_or_none()
    return f"{'~' if found.approximate else ''}{found.value}" if found else "none"


DATABASE = "checkin.sqlite3"


class Street:
    """Houses that a cast has moved into, built once for each cast and then copied."""

    def __init__(self, folder: Path, migrated: Path) -> None:
        self._folder = folder
        self._migrated = migrated
        self._built: dict[str, Path] = {}

    @contextmanager
    def house(self, story: Story) -> Iterator[House]:
        first = self._built.setdefault(
            f"{story.cast} {story.starts}", self._folder / f"first{len(self._built)}"
        )
        if not first.exists():
            first.mkdir()
            shutil.copy(self._migrated, first / DATABASE)
            with _built(first, story):
                pass
        copied = self._folder / "copy"
        shutil.rmtree(copied, ignore_errors=True)
        shutil.copytree(first, copied)
        with _built(copied, story) as house:
            yield house


@contextmanager
def _built(folder: Path, story: Story) -> Iterator[House]:
    store = lent_store(f"sqlite:///{folder / DATABASE}")
    house = build_house(folder, store=store)
    house.clock.now = story.starts
    move_in(house, story.cast)
    try:
        yield house
    finally:
        store.close()
    assert house.carrier.unplayable() == []


def move_in(house: House, cast: dict[str, Actor]) -> dict[str, int]:
    """Enrol everyone who is not here already. Whoever has begun says OK without a text, so that
    a story starts where it wants to."""
    with house.at_work() as m:
        here = {person.name: person.id for person in people.everyone(m.tx)}
        if here:
            return here
        programs.set_program(m.tx, PROGRAM, {})
    with house.at_work() as m:
        return _enrol(m, cast)


def _enrol(m: Moment, cast: dict[str, Actor]) -> dict[str, int]:
    ids: dict[str, int] = {}
    cast = {name: actor for name, actor in cast.items() if not actor.handset_of}
    for actor in cast.values():
        who = enrol.PersonForm(
            actor.name, actor.number, actor.language, actor.zone, actor.alias, actor.shares
        )
        if actor.staff:
            ids[actor.name] = enrol.add_staff(m, who)
        if actor.mentor:
            form = enrol.MentorForm(who, actor.duty, actor.nights, actor.crisis)
            ids[actor.name] = enrol.add_mentor(m, form)
        if actor.member:
            ids[actor.name] = enrol.add_member(m, _member_form(actor, who))
    mentors = [actor for actor in cast.values() if actor.mentor]
    for actor in cast.values():
        if actor.member:
            helpers = [
                supporting.Support(ids[one.name], one.has_number, one.crisis)
                for one in mentors
                if one.name != actor.name
            ]
            supporting.pair(m, ids[actor.name], helpers)
        if actor.begun and actor.name in ids:
            _began(m, ids[actor.name])
    return ids


def _member_form(actor: Actor, who: enrol.PersonForm) -> enrol.MemberForm:
    return enrol.MemberForm(
        who,
        actor.asked_at,
        "on paper",
        "Cleo",
        actor.days,
        hears=actor.hears,
        watch_until=NEVER_ENDS if actor.watched else None,
    )


def _began(m: Moment, person_id: int) -> None:
    for role in roles.of_people(m.tx, [person_id]):
        roles.begin(m.tx, role.id, m.now)
        if role.kind is RoleKind.MEMBER:
            plan = plan_in(members.plan_of(m.tx, person_id), people.person(m.tx, person_id).zone)
            members.switch_on(m.tx, person_id, next_asking(plan, m.now).at)
            members.heard(m.tx, person_id, m.now)
    unsent.suppress_phone(m.tx, numbers.first_of(m.tx, person_id).id, None)
