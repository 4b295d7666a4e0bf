"""A reading is shown with its reasons."""

from checkin_sms.core.reader.explain import explain
from checkin_sms.core.reader.interpret import interpret

MOOD = ("mood",)


def test_every_reading_says_why() -> None:
    assert explain(interpret("about 4, call me", MOOD)) == (
        "answers: mood = 4 (about)\n"
        "intents: call_me\n"
        "crisis: none\n"
        "- call_me: «call me»\n"
        "- mood about 4: «4»"
    )
    assert "crisis: self_harm" in explain(interpret("quiero morir"))
    assert "left for a person: lost my keys" in explain(interpret("lost my keys"))
