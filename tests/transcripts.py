"""Reads and plays conversations: what they say, what we say, who is told, and when.

One story is one file. `#` tells what it is about, `cast:` who is in it (see `cast.py`), `starts:`
when, if not on a Monday at ten in the morning, `only: the whole house` that the core alone cannot
tell it. Then, line by line:

    @ Mon 6:00 PM          time passes, until then (`@ 3h`, `@ 20m`: for so long)
    Ana > 4                they text us (`>>`: before our last answer has reached them)
    Ana > [picture] look   the same with a picture, with or without words
    Ana < Thanks. ...      we text them; `...` stands for anything
    Ana < [gentle: Ben]    any variant of this wording, with these words in it
    Ben ! [case_silence]   a mentor or staff person is told something, unasked
    = mood 4               recorded (`~4`: approximate); `= check-in silent`
    = unread 1             so many of their texts wait for a person to read them
    = case silence open    where the member's case stands (`claimed by Ben`, `closed`, `none`)
    * Ana phone_off        a trouble of the carrier begins (`none`: it ends; `once`: next time)
    $ number Ana +1...     staff do something (see `staff_deeds.py`)
    @ until Ana rings      time passes until her phone rings, two hours at most
    Ana : rings            our call to her, which rings now
    Ana : presses 5 7      she does something with her phone (see `call_deeds.py`)
    Ana " How is today     she hears it in the call, since she last did something

A story is strict. Every text that anybody gets is in it, at the minute it was sent, or it fails;
and every call of ours, in a story that has calls.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Protocol, runtime_checkable

from checkin_sms.core.schedule import DAY_NAMES, at_local, local, parse_time, spoken_time
from checkin_sms.wording import Wordings
from tests.cast import PROGRAM, USUAL, Actor, cast

FOLDER = Path(__file__).parent / "conversations"
MONDAY = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)  # 10:00 AM in New York.
WORDINGS = Wordings.load()
PICTURE = "[picture]"


@dataclass(frozen=True)
class Sent:
    """One text of ours: to whom, when, and whether it answers one of theirs."""

    to: str
    body: str
    at: datetime
    reply: bool


class Stage(Protocol):
    """Where a story is played: on the core alone, or in the whole house."""

    def now(self) -> datetime: ...
    def says(self, name: str, texts: Sequence[str]) -> None: ...
    def walk(self, to: datetime) -> None: ...
    def trouble(self, name: str, what: str) -> None: ...
    def staff(self, deed: str) -> None: ...
    def sent(self) -> Sequence[Sent]: ...
    def recorded(self, name: str, what: str) -> str: ...


@runtime_checkable
class CallStage(Stage, Protocol):
    """The core alone has no phones that ring."""

    def phone(self, name: str, deed: str) -> None: ...
    def heard(self, name: str) -> str: ...
    def rung(self) -> Sequence[str]: ...
    def until_rings(self, name: str) -> bool: ...


@dataclass(frozen=True)
class Story:
    name: str
    cast: dict[str, Actor]
    starts: datetime
    zone: str
    lines: tuple[str, ...]
    house_only: bool = False

    @property
    def needs_the_house(self) -> bool:
        """The core alone has no carrier to be in trouble with, and no staff."""
        return (
            self.house_only
            or self.has_calls
            or any(line.startswith(("*", "$")) for line in self.lines)
        )

    @property
    def has_calls(self) -> bool:
        return any(_CALL.match(line) for line in self.lines)


_HEADER = re.compile(r"(cast|starts|only): ")


def stories() -> list[Story]:
    return [read(path) for path in sorted(FOLDER.glob("*.txt"))]


def read(path: Path) -> Story:
    text = path.read_text(encoding="utf-8")
    lines = [line.rstrip() for line in text.splitlines()]
    headers = dict(line.split(": ", 1) for line in lines if _HEADER.match(line))
    people = cast(headers.get("cast", USUAL))
    zone = next(iter(people.values())).zone
    starts = MONDAY
    if "starts" in headers:
        day, _, clock = headers["starts"].partition(" ")
        starts = at_local(datetime.fromisoformat(day).date(), parse_time(clock), zone)
    told = tuple(line for line in lines if line and line[0] != "#" and not _HEADER.match(line))
    return Story(path.stem, people, starts, zone, told, "only" in headers)


def play(story: Story, stage: Stage) -> None:
    """Raises AssertionError with the conversation so far and what is different."""
    _Player(story, stage).play()


_CALL = re.compile(r"(\w+) ([:\"]) (.*)")
_SPEECH = re.compile(r"(\w+) (>|<|!) ?(.*)", re.DOTALL)
_QUICKLY = "\n"


@dataclass
class _Player:
    story: Story
    stage: Stage
    told: list[str] = field(default_factory=list)
    seen: int = 0
    open: list[Sent] = field(default_factory=list)
    # How many calls of ours the story has told of.
    rung: int = 0

    def play(self) -> None:
        for line in _grouped(self.story.lines):
            self._line(line)
        self._nothing_more()

    def _line(self, line: str) -> None:
        if line.startswith("@ until "):
            self._nothing_more()
            self._until_rings(line.split()[2])
        elif line.startswith("@ "):
            self._nothing_more()
            self.stage.walk(_until(line[2:], self.stage.now(), self.story.zone))
        elif line.startswith("* "):
            self._nothing_more()
            self.stage.trouble(*line[2:].split(" ", 1))
        elif line.startswith("$ "):
            self._nothing_more()
            self.stage.staff(line[2:])
        elif line.startswith("= "):
            self._recorded(line[2:])
        elif found := _CALL.fullmatch(line):
            self._call(found[1], found[2], found[3])
        elif found := _SPEECH.fullmatch(line):
            self._speech(found[1], found[2], found[3])
        else:
            raise ValueError(f"{self.story.name}: cannot read {line!r}")
        self.told.append(line)

    def _speech(self, name: str, sign: str, text: str) -> None:
        if sign == ">":
            self._nothing_more()
            self.stage.says(name, text.split(_QUICKLY))
        else:
            self._expect(self.story.cast[name], text, told=sign == "!")

    @property
    def _phones(self) -> CallStage:
        assert isinstance(self.stage, CallStage)
        return self.stage

    def _until_rings(self, name: str) -> None:
        if not self._phones.until_rings(name):
            self._fail([f"{name} rings"], [], "it does not ring")

    def _call(self, name: str, sign: str, text: str) -> None:
        if sign == '"':
            said = self._phones.heard(name)
            if re.search(".*".join(map(re.escape, text.split("..."))), said) is None:
                self._fail([f'{name} " {text}'], [], f'{name} " {said}')
        elif text == "rings":
            rung = self._phones.rung()
            if len(rung) <= self.rung or not self._is_of(name, rung[self.rung]):
                self._fail([f"{name} : rings"], [], f"rung were {', '.join(rung)}")
            self.rung += 1
        else:
            self._nothing_more()
            self._phones.phone(name, text)

    def _is_of(self, name: str, rung: str) -> bool:
        """Two people may have one phone."""
        return self.story.cast[name].number == self.story.cast[rung].number

    def _look(self) -> None:
        sent = self.stage.sent()
        self.open += sent[self.seen :]
        self.seen = len(sent)

    def _nothing_more(self) -> None:
        self._look()
        if self.open:
            self._fail(["nothing more is said"], self.open)
        if self.story.has_calls and (more := self._phones.rung()[self.rung :]):
            self._fail(["nobody else is rung"], [], f"{more[0]} : rings")

    def _expect(self, actor: Actor, text: str, *, told: bool) -> None:
        self._look()
        for sent in self.open:
            there = self.story.cast[sent.to].number == actor.number
            if there and self._in_time(sent) and _matches(sent, actor, text, told):
                # Texts of one instant leave over several lines at once, in no order.
                self.open.remove(sent)
                return
        self._fail([f"{actor.name} {'!' if told else '<'} {text}"], self.open)

    def _in_time(self, sent: Sent) -> bool:
        return abs(sent.at - self.stage.now()) < timedelta(minutes=1)

    def _recorded(self, wanted: str) -> None:
        name, _, rest = wanted.partition(" ")
        member = name if name in self.story.cast else next(iter(self.story.cast))
        wanted = rest if name in self.story.cast else wanted
        what = wanted.split(" ")[0]
        found = f"{what} {self.stage.recorded(member, what)}"
        if found != wanted:
            self._fail([f"= {wanted}"], [], f"= {found}")

    def _fail(self, wanted: list[str], sent: Sequence[Sent], found: str = "") -> None:
        instead = [found] if found else [self._shown(text) for text in sent]
        lines = [*self.told, *(f"--> {line}" for line in wanted)]
        lines += [f"    but {line}" for line in instead or ["nothing is said"]]
        raise AssertionError("\n    ".join([f"{self.story.name}:", *lines]))

    def _shown(self, sent: Sent) -> str:
        sign = "<" if sent.reply or self.story.cast[sent.to].member else "!"
        there = local(sent.at, self.story.zone)
        at = f"{there:%a} {spoken_time(sent.at, self.story.zone, 'en')}"
        return f"{sent.to} {sign} {sent.body}   ({at})"


def _grouped(lines: Sequence[str]) -> Iterator[str]:
    """`Ana >> 4` belongs to what Ana said just before."""
    group = ""
    for line in lines:
        quick = re.fullmatch(r"\w+ >> ?(.*)", line)
        if quick:
            group += _QUICKLY + quick[1]
            continue
        if group:
            yield group
        group = line if re.match(r"\w+ > ?", line) else ""
        if not group:
            yield line
    if group:
        yield group


def _until(text: str, now: datetime, zone: str) -> datetime:
    """`3h`, `20m`, `9:00 PM`, `Mon 6:00 PM`: always later than now."""
    if found := re.fullmatch(r"(\d+)([mh])", text):
        return now + int(found[1]) * timedelta(**{"m": {"minutes": 1}, "h": {"hours": 1}}[found[2]])
    name, _, clock = text.partition(" ") if text[0].isalpha() else ("", "", text)
    wanted: time = parse_time(clock)
    day = local(now, zone).date()
    while True:
        at = at_local(day, wanted, zone)
        if at > now and (not name or day.weekday() == DAY_NAMES[name.lower()]):
            return at
        day += timedelta(days=1)


def _matches(sent: Sent, actor: Actor, text: str, told: bool) -> bool:
    if told is sent.reply and (told or not actor.member):
        return False
    named = re.fullmatch(r"\[(\w+)(?:: (.*))?\]", text)
    if named is None:
        return re.fullmatch(".*".join(map(re.escape, text.split("..."))), sent.body) is not None
    words = [word for word in (named[2] or "").split("; ") if word]
    forms = [form(variant.source, actor) for variant in WORDINGS.find(named[1], actor.language)]
    return any(form.fullmatch(sent.body) for form in forms) and all(w in sent.body for w in words)


def form(source: str, actor: Actor) -> re.Pattern[str]:
    """What a wording looks like when it is said to this person, whatever fills its blanks."""
    known = {"name": actor.handset_of or actor.name, "program": PROGRAM}
    parts = re.split(r"{{ (\w+) }}", source)
    filled = [
        re.escape(known.get(part, part)) if place % 2 == 0 or part in known else ".{1,40}?"
        for place, part in enumerate(parts)
    ]
    return re.compile("".join(filled))
