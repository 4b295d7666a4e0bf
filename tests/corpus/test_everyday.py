"""Everyday texts that are no cry for help, however strong their words: none is read as one."""

from pathlib import Path

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Tier

LINES = (Path(__file__).parent / "everyday.txt").read_text(encoding="utf-8").splitlines()

# What a person takes for a joke by what stands beside it; the same words alone are none.
TAKEN_IN_EARNEST = {
    "Ay Dios, se me olvidó felicitar a mi cuñada, me va a matar",
    "Me quiero morir, le mandé el mensaje del chisme a la misma persona del chisme 🤦",
}


def test_no_everyday_text_is_read_as_a_cry() -> None:
    found = {line for line in LINES if interpret(line).crisis not in (None, Tier.DISTRESS)}

    assert found == TAKEN_IN_EARNEST


def test_there_are_enough_of_them_and_each_once() -> None:
    assert len(LINES) == len(set(LINES)) >= 2000
