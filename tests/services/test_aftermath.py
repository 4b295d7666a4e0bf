"""After a slip was told: the next asking has its own words, and only that one."""

from datetime import timedelta

from checkin_sms.services import aftermath
from checkin_sms.store import members
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells

DAY = timedelta(days=1)


def asked_with(house: House) -> list[str]:
    found = cells(
        house.runtime.store, "SELECT wording FROM outbox WHERE purpose LIKE 'ask:%' ORDER BY id"
    )
    return [str(wording) for (wording,) in found if "shared" not in str(wording)]


def test_only_the_next_asking_is_kinder(both: House) -> None:
    ana = a_few_move_in(both)["Ana"]
    with both.at_work() as m:
        aftermath.told(m, ana)

    both.walk(ANA_ASKED)
    with both.at_work() as m:
        member = members.get(m.tx, ana)
        first = aftermath.prompt_for(m, member, None, "mood")
    both.walk(ANA_ASKED + DAY)

    assert first == "ask_mood", "it was asked already"
    assert asked_with(both).count("ask_mood_after") == 1
    assert asked_with(both)[0] == "ask_mood_after"


def test_the_second_question_keeps_its_words(both: House) -> None:
    ana = a_few_move_in(both)["Ana"]
    with both.at_work() as m:
        aftermath.told(m, ana)
    with both.at_work() as m:
        member = members.get(m.tx, ana)
        assert aftermath.is_next(m, member, None)
        assert aftermath.prompt_for(m, member, None, "craving") == "ask_craving"
