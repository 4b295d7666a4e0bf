"""The letters by which people answer."""

from checkin_sms.store import letters
from checkin_sms.store.base import Store
from tests.store.rows import member, mentor


def test_a_letter_once_given_stays(store: Store) -> None:
    with store.writing() as tx:
        ben = mentor(tx)
        ids = [member(tx, f"M{n}", f"+120255503{n:02}") for n in range(40)]

        first = {one: letters.letter_for(tx, ben, one) for one in ids}
        again = {one: letters.letter_for(tx, ben, one) for one in reversed(ids)}

        assert first == again == letters.given(tx, ben)
        assert len(set(first.values())) == 40
        assert [first[one] for one in ids[:3]] == ["A", "B", "C"]
        assert not set("IOL") & set("".join(first.values()))
        assert letters.member_by_letter(tx, ben, "B") == ids[1]
        assert letters.member_by_letter(tx, ben, "I") is None
        other = mentor(tx, "Dee", "+12025550119")
        assert letters.given(tx, other) == {}
        assert letters.letter_for(tx, other, ids[5]) == "A"
