"""Answers: one per question of a check-in, and what they come to over days."""

from datetime import date

from checkin_sms.store import answers, checkins
from checkin_sms.store.base import Store
from tests.store.rows import DAY, NOW, checkin, member, opened, plain


def test_an_answer_is_kept_once_per_question_and_a_correction_replaces_it(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        one = opened(tx, ana)
        for value in (4, 6):
            answers.record(tx, one, "mood", value, approximate=False, words="my zebra", at=NOW)
        answers.record(tx, one, "craving", 2, approximate=True, words="2", at=NOW)

        assert answers.to(tx, one) == {"mood": 6, "craving": 2}
        assert answers.last_values(tx, ana, "mood", 5) == [6]
        assert answers.answered_count(tx, ana, date(2026, 3, 1)) == 1
        assert answers.answered_count(tx, ana, date(2026, 3, 3)) == 0
        assert checkins.asked_count(tx, ana) == 1
    assert "zebra" not in str(plain(store, "SELECT words FROM answer"))


def test_the_newest_answers_come_first(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        for day in (3, 2, 5, 4):
            one = opened(tx, ana, day)
            answers.record(tx, one, "mood", day, approximate=False, words="", at=NOW)

        assert answers.last_values(tx, ana, "mood", 3) == [5, 4, 3]


def test_both_ends_of_what_was_answered_in_a_time(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        first, second = checkin(tx, ana), checkin(tx, ana, day=3)
        assert first is not None
        assert second is not None
        for found, value, at in ((first, 4, NOW), (second, 1, NOW + DAY)):
            answers.record(tx, found, "mood", value, approximate=False, words="", at=at)

        assert answers.ends_between(tx, ana, NOW, NOW + DAY) == [("mood", 4), ("mood", 4)]
        both = answers.ends_between(tx, ana, NOW, NOW + 2 * DAY)
        assert sorted(both) == [("mood", 1), ("mood", 4)]
