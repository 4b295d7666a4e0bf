"""What a program decides for itself: its name, its clocks, who is on call, the numbers it gives."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from checkin_sms.core import naming
from checkin_sms.core.clocks import DEFAULT, clock_faults, in_words
from checkin_sms.core.resources import CHECK_EVERY, RESOURCES, Resource
from checkin_sms.runtime import Runtime
from checkin_sms.services import audit, enrol, narrowing, parting
from checkin_sms.services.access import Viewer
from checkin_sms.services.enrol import PersonForm
from checkin_sms.services.inviting import ON_CALL_AGAIN
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import Refused, sentence
from checkin_sms.services.team import staff_of
from checkin_sms.store import oncall, programs, resource_checks, supporters, unsent
from checkin_sms.store.programs import Program
from checkin_sms.store.supporters import Supporter

# In the words and the order in which staff think of them.
CLOCKS: Sequence[tuple[str, str]] = (
    ("contact_start", "Texts to members from"),
    ("contact_end", "Texts to members until"),
    ("per_day", "Texts that we start, a day"),
    ("nudge", "Reminder after"),
    ("other", "Other number, or a call, after"),
    ("call_gap", "A call rings again after"),
    ("call_retries", "A call rings again so often"),
    ("gentle_at", "Kind text the next morning at"),
    ("silent_askings", "Unanswered check-ins before a mentor hears"),
    ("silence_daily", "A mentor hears, of a daily plan, after"),
    ("silence_rare", "A mentor hears, of a rarer plan, after"),
    ("rung_routine", "Next person for silence after"),
    ("rung_urgent", "Next person for a hard day after"),
    ("rung_crisis", "Next person for a crisis after"),
    ("call_urgent", "A helper is rung for a hard day after"),
    ("finish", "Asked how it went after"),
    ("craving_hard", "Hard day: second answer at least"),
    ("mood_hard", "Hard day: first answer at most"),
    ("low_mood", "Low days: first answer at most"),
    ("low_days", "Low days: so many of them"),
    ("low_of", "Low days: among the last"),
    ("verify_again", "Asks for OK again after"),
    ("staff_start", "Staff hours from"),
    ("staff_end", "Staff hours until"),
)
# In a sentence about one of them.
CALLED = {name: f'"{words}"' for name, words in CLOCKS}


@dataclass(frozen=True)
class Clock:
    """`own`: as the program wrote it; empty: the default, which stands beside it."""

    name: str
    words: str
    own: str
    usual: str


@dataclass(frozen=True)
class Checked:
    resource: Resource
    at: datetime | None
    old: bool


@dataclass(frozen=True)
class ProgramPage:
    name: str
    clocks: list[Clock]
    on_call: list[Supporter]
    resources: list[Checked]
    seen: str


def page(runtime: Runtime) -> ProgramPage:
    with runtime.store.reading() as tx:
        known, on_call = programs.program(tx), supporters.staff_on_call(tx)
        checks = resource_checks.checked(tx)
    now = runtime.clock()
    return ProgramPage(
        known.name,
        [
            Clock(name, words, known.clocks.get(name, ""), in_words(getattr(DEFAULT, name)))
            for name, words in CLOCKS
        ],
        on_call,
        [_checked(one, checks.get(one.key), now) for one in RESOURCES],
        seen(known),
    )


def _checked(one: Resource, at: datetime | None, now: datetime) -> Checked:
    return Checked(one, at, at is None or now - at > CHECK_EVERY)


def seen(known: Program) -> str:
    """What a page showed, to be compared when its form comes back."""
    return sha256(f"{known.name}{sorted(known.clocks.items())}".encode()).hexdigest()[:16]


def change(
    m: Moment, viewer: Viewer, was: str, name: str, wanted: Mapping[str, str]
) -> dict[str, str]:
    """The name and the clocks at once. Returns what is wrong, by field; nothing is changed then."""
    known = programs.program(m.tx)
    if seen(known) != was:
        return {"form": "Meanwhile somebody else has changed this. Look once more, then try again."}
    faults: dict[str, str] = {}
    if said := naming.program_faults(name):
        faults["name"] = " ".join(sentence(one) for one in said)
    kept = {key: text for key, text in known.clocks.items() if key not in dict(CLOCKS)}
    chosen = {key: text for key, _ in CLOCKS if (text := wanted.get(key, "").strip())}
    wrong = clock_faults(chosen, kept, CALLED)
    faults |= {key: sentence(said) for key, said in wrong.items()}
    clocks = kept | chosen
    if not wrong and (left := narrowing.fault_of_program(m, clocks)):
        end = known.clocks.get("contact_end") != clocks.get("contact_end")
        faults["contact_end" if end else "contact_start"] = sentence(left)
    if not wrong and (unseen := narrowing.fault_of_low_days(m, clocks)):
        faults["low_of"] = sentence(unseen)
    if faults:
        return faults
    programs.set_program(m.tx, name.strip(), clocks)
    changed = sorted(
        key for key in {*clocks, *known.clocks} if clocks.get(key) != known.clocks.get(key)
    )
    audit.record(m, viewer, "changed program", detail=", ".join(changed)[:80])
    return {}


def check(m: Moment, viewer: Viewer, key: str) -> None:
    """A person has looked: this number is right."""
    if key not in {one.key for one in RESOURCES}:
        raise Refused(["There is no such number."])
    resource_checks.check(m.tx, key, m.now)
    audit.record(m, viewer, "checked resource", detail=key)


def put_on_call(m: Moment, viewer: Viewer, form: PersonForm) -> None:
    """Last in line; nothing is asked of them before they have said OK, now or the last time."""
    person_id = enrol.add_staff(m, form)
    audit.record(m, viewer, "put on call", detail=f"person {person_id}")


def first_on_call(m: Moment, viewer: Viewer, person_id: int) -> None:
    """Ask this one first from now on."""
    order = [one.person_id for one in supporters.staff_on_call(m.tx)]
    if person_id not in order:
        raise Refused(["They are not on call."])
    _in_order(m, [person_id, *(one for one in order if one != person_id)])
    audit.record(m, viewer, "changed on-call order", detail=f"person {person_id}")


def _in_order(m: Moment, order: Sequence[int]) -> None:
    for rank, one in enumerate(order):
        oncall.set_rank(m.tx, one, rank)


def off_call(m: Moment, viewer: Viewer, person_id: int) -> None:
    """They are asked no more, and what they were asked goes on to the next. Somebody stays, unless
    the program runs knowingly with nobody."""
    order = [one.person_id for one in supporters.staff_on_call(m.tx)]
    if person_id not in order:
        raise Refused(["They are not on call."])
    if m.runtime.settings.on_call == "staff":
        if len(order) == 1:
            raise Refused(["Somebody must be on call. Put another person on call first."])
        if {one.person for one in staff_of(m, m.program_clocks())} == {person_id}:
            raise Refused(
                ["Nobody else on call can be reached yet. Another one must say OK first."]
            )
    oncall.drop(m.tx, person_id)
    _in_order(m, [one for one in order if one != person_id])
    parting.off_call(m, person_id)
    unsent.take_back(m.tx, ON_CALL_AGAIN, person_id)
    audit.record(m, viewer, "took off call", detail=f"person {person_id}")
