"""Kills the product at a chosen instant, as a power cut would, and lets it start again.

Every place at which a killed process leaves something half done is a step: before and after each
commit, before the carrier is asked and after it has taken a message. `Killed` is no Exception, so
nothing of ours can catch it; what was in memory is lost and what was not committed is rolled back.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from checkin_sms.gateway import Accepted, Gateway, Outgoing
from checkin_sms.local_carrier.wire import Answer, Headers, NoAnswer, Params, Post
from checkin_sms.store.base import Store, Tx
from tests.house import House
from tests.services.trouble import change


class Killed(BaseException):
    """The process is gone."""


class Mine:
    """Goes off at the step of this number; counts on without going off after that."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.steps: list[str] = []

    @property
    def went_off(self) -> bool:
        return len(self.steps) >= self.at

    def step(self, where: str) -> None:
        self.steps.append(where)
        if len(self.steps) == self.at:
            raise Killed(where)


class MinedStore:
    """The real store, with a step before and after each commit."""

    def __init__(self, real: Store, mine: Mine) -> None:
        self._real, self._mine = real, mine

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)

    @contextmanager
    def writing(self) -> Iterator[Tx]:
        with self._real.writing() as tx:
            yield tx
            self._mine.step("before a commit")
        self._mine.step("after a commit")


class MinedGateway:
    """The real gateway, with a step before the carrier is asked and after it has answered."""

    def __init__(self, real: Gateway, mine: Mine) -> None:
        self._real, self._mine = real, mine

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)

    def send_text(self, outgoing: Outgoing) -> Accepted:
        self._mine.step("before the carrier is asked")
        accepted = self._real.send_text(outgoing)
        self._mine.step("after the carrier accepted")
        return accepted


def lay(house: House, at: int) -> Mine:
    """From now on the house is killed at its `at`-th step, once."""
    mine = Mine(at)
    change(
        house.runtime,
        store=MinedStore(house.runtime.store, mine),
        gateway=MinedGateway(house.runtime.gateway, mine),
    )
    return mine


def tell_again(house: House) -> None:
    """A webhook that is killed half-way gets no answer, and is sent again: the README tells whoever
    sets up the number to ask the carrier for that."""
    line = house.carrier.exchange.line
    real: Post = line._post

    def post(url: str, params: Params | None, headers: Headers) -> Answer:
        for _ in range(2):
            try:
                return real(url, params, headers)
            except Killed:
                continue
        raise NoAnswer("killed twice")

    line._post = post
