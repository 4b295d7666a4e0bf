"""What staff do in the middle of a story: `number Ana +1...`, `second Ana +1...` (for reminders),
`fallback Ana +1...` (a second one, texted when the first brings nothing), `house Ana +1...` (one
that is rung then), `pause Ana 10` (days; `pause Ana 10 14` with a watch of so many), `back Ana`,
`stop Ana`, `died Ana`; `calls Ana always 4821`: what she agreed to about calls, and her PIN; `calls
Ana always message`: an answering machine may be told that we called; `mentors Ana Dee Ben`: who
supports her from now on, in this order."""

from collections.abc import Callable
from datetime import timedelta

from checkin_sms.core.channel import Calls
from checkin_sms.services import leaving, numbers, pausing
from checkin_sms.services.finding import find
from checkin_sms.services.moment import Moment
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import members
from checkin_sms.store import numbers as number_rows
from checkin_sms.store.people import Person
from tests.house import House


def do(house: House, deed: str) -> None:
    verb, name, *words = deed.split()
    with house.at_work() as m:
        _DEEDS[verb](m, find(m, name), words)
    house.work()


def _pause(m: Moment, person: Person, words: list[str]) -> None:
    until = m.now + timedelta(days=int(words[0]))
    watch_days = int(words[1]) if len(words) > 1 else None
    pausing.pause(m, person, until, "custody", watch_days=watch_days, by_staff=True)


def _back(m: Moment, person: Person, _words: list[str]) -> None:
    pausing.resume(m, person)


def _house_phone(m: Moment, person: Person, words: list[str]) -> None:
    numbers.add_second(m, person, words[0], fallback=True, calls=Calls.ALWAYS)


def _calls(m: Moment, person: Person, words: list[str]) -> None:
    phone = number_rows.first_of(m.tx, person.id)
    message_ok = MESSAGE in words
    number_rows.agree(m.tx, person.id, phone.id, Calls(words[0]), message_ok=message_ok)
    for pin in filter(str.isdecimal, words):
        members.set_pin(m.tx, person.id, pin)


MESSAGE = "message"


_DEEDS: dict[str, Callable[[Moment, Person, list[str]], object]] = {
    "number": lambda m, person, words: numbers.change(m, person, words[0]),
    "second": lambda m, person, words: numbers.add_second(m, person, words[0], remind=True),
    "fallback": lambda m, person, words: numbers.add_second(m, person, words[0], fallback=True),
    "house": _house_phone,
    "pause": _pause,
    "calls": _calls,
    "back": _back,
    "mentors": lambda m, person, names: pair(
        m, person.id, [Support(find(m, name).id) for name in names]
    ),
    "stop": lambda m, person, _: leaving.stop(m, person),
    "died": lambda m, person, _: leaving.died(m, person),
}
