"""Times away: who is away now, what is to come."""

from checkin_sms.store import absences
from checkin_sms.store.base import Store
from tests.store.rows import DAY, HOUR, NOW, mentor


def test_away_from_the_first_instant_up_to_the_last(store: Store) -> None:
    with store.writing() as tx:
        ben, dee = mentor(tx), mentor(tx, "Dee", "+12025550112")
        absences.add(tx, ben, NOW, NOW + DAY, dee)

        def away(at_hour: int) -> list[int]:
            return list(absences.now_away(tx, [ben, dee], NOW + at_hour * HOUR))

        assert [away(hour) for hour in (-1, 0, 23, 24)] == [[], [ben], [ben], []]
        assert absences.now_away(tx, [dee], NOW) == {}


def test_what_is_over_is_to_come_no_more(store: Store) -> None:
    with store.writing() as tx:
        ben, dee = mentor(tx), mentor(tx, "Dee", "+12025550112")
        later = absences.add(tx, ben, NOW + 2 * DAY, NOW + 3 * DAY, None)
        now = absences.add(tx, dee, NOW, NOW + DAY, ben)

        assert [one.id for one in absences.to_come(tx, NOW)] == [now, later]
        assert [one.id for one in absences.to_come(tx, NOW, ben)] == [later]
        assert [one.id for one in absences.to_come(tx, NOW + DAY)] == [later]


def test_who_is_back_is_away_no_more_and_later_days_stay(store: Store) -> None:
    with store.writing() as tx:
        ben = mentor(tx)
        absences.add(tx, ben, NOW, NOW + DAY, None)
        later = absences.add(tx, ben, NOW + 2 * DAY, NOW + 3 * DAY, None)

        absences.end(tx, ben, NOW + HOUR)

        assert absences.now_away(tx, [ben], NOW + HOUR) == {}
        assert [one.id for one in absences.to_come(tx, NOW + HOUR)] == [later]


def test_what_has_begun_cannot_be_taken_back_nor_somebody_elses(store: Store) -> None:
    with store.writing() as tx:
        ben, dee = mentor(tx), mentor(tx, "Dee", "+12025550112")
        begun = absences.add(tx, ben, NOW, NOW + DAY, None)
        later = absences.add(tx, ben, NOW + 2 * DAY, NOW + 3 * DAY, None)

        assert not absences.cancel(tx, ben, begun, NOW)
        assert not absences.cancel(tx, dee, later, NOW)
        assert absences.cancel(tx, ben, later, NOW)
        assert not absences.cancel(tx, ben, later, NOW)
