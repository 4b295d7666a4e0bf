"""The people of the stories: who they are if a story says nothing else, and how it says more."""

from collections.abc import Callable
from dataclasses import dataclass, replace

PROGRAM = "Oak Street"


@dataclass(frozen=True)
class Actor:
    """One person of a story. Mentors and backups support every member, in the order of the cast."""

    name: str
    number: str
    member: bool = False
    mentor: bool = False
    staff: bool = False
    language: str = "en"
    zone: str = "America/New_York"
    begun: bool = True
    alias: str = ""
    # The phone is somebody's who is here already.
    shares: bool = False
    # No person: one more phone of somebody.
    handset_of: str = ""
    # Of a member.
    asked_at: str = "18:00"
    days: str = "daily"
    hears: str = "more"
    watched: bool = False
    # Of a mentor.
    duty: str = "09:00-20:00"
    nights: bool = False
    crisis: bool = False
    has_number: bool = True


_KNOWN = (
    Actor("Ana", "+12025550101", member=True),
    Actor("Sam", "+12025550102", member=True, asked_at="19:00"),
    Actor("Rosa", "+12025550103", member=True, language="es"),
    Actor("Kay", "+12025550107", member=True, asked_at="18:10", alias="K."),
    Actor("Lou", "+12025550107", member=True, asked_at="18:20", alias="L.", shares=True),
    Actor("Max", "+12025550109", mentor=True, alias="M."),
    Actor("Ben", "+12025550111", mentor=True),
    Actor("Dee", "+12025550112", mentor=True),
    Actor("Lucia", "+12025550113", mentor=True, language="es"),
    Actor("Cleo", "+12025550121", staff=True),
    Actor("Marcus", "+12025550122", staff=True),
    Actor("Newphone", "+12025550151", member=True, handset_of="Ana"),
    # In no program of ours.
    Actor("Stranger", "+12025550199"),
)
KNOWN = {actor.name: actor for actor in _KNOWN}
USUAL = "Ana; Ben; Dee; Cleo; Marcus"


def cast(line: str) -> dict[str, Actor]:
    """`Ana, asked at 3:00 PM; Ben, without the number; Cleo`."""
    return {actor.name: actor for actor in map(_actor, line.split(";"))}


def _actor(text: str) -> Actor:
    name, *phrases = [part.strip() for part in text.split(",")]
    actor = KNOWN[name]
    for phrase in phrases:
        actor = _with(actor, phrase)
    return actor


def _with(actor: Actor, phrase: str) -> Actor:
    for start, change in _PHRASES.items():
        if phrase.startswith(start):
            return change(actor, phrase.removeprefix(start).strip())
    raise ValueError(f"{actor.name}, {phrase}: a cast is told by {', '.join(_PHRASES)}")


_PHRASES: dict[str, Callable[[Actor, str], Actor]] = {
    "asked at": lambda actor, time: replace(actor, member=True, asked_at=time),
    "asked on": lambda actor, days: replace(actor, days=days.replace(" and ", ",")),
    "tells of silence only": lambda actor, _: replace(actor, hears="silence"),
    "watched": lambda actor, _: replace(actor, watched=True),
    "not begun": lambda actor, _: replace(actor, begun=False),
    "on duty": lambda actor, hours: replace(actor, duty=hours),
    "takes nights": lambda actor, _: replace(actor, nights=True),
    "takes a crisis": lambda actor, _: replace(actor, crisis=True),
    "without the number": lambda actor, _: replace(actor, has_number=False),
    "shares the phone of": lambda actor, name: replace(
        actor, number=KNOWN[name].number, shares=True
    ),
    "alias": lambda actor, alias: replace(actor, alias=alias),
    "in Spanish": lambda actor, _: replace(actor, language="es"),
    "in": lambda actor, place: replace(actor, zone=f"America/{place.replace(' ', '_')}"),
}
