"""Where a check-in stands."""

from checkin_sms.core.talk import Talk, prompt, started


def test_the_open_questions_begin_with_the_one_that_is_asked() -> None:
    assert started().open_questions == ("mood", "craving")
    assert Talk("craving", answers=(("mood", 6),)).open_questions == ("craving",)
    assert Talk().open_questions == ()


def test_only_the_first_question_is_kinder_after_a_slip() -> None:
    assert prompt("mood", kindly=False) == "ask_mood"
    assert prompt("mood", kindly=True) == "ask_mood_after"
    assert prompt("craving", kindly=True) == "ask_craving"
