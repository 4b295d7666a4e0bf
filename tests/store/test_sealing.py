"""Sealed values: opened by whoever holds the key, by nobody else, and never after a change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import StatementError

from checkin_sms.store import people
from checkin_sms.store.base import Store
from checkin_sms.store.sealing import UNREADABLE, Keyring, SealBroken
from tests.store.rows import person, plain

LOOKUP = "l" * 32
OLD, NEW = Keyring.fresh_key(), Keyring.fresh_key()
KEYRING = Keyring(f"k1:{OLD}", LOOKUP)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_what_was_sealed_is_opened_again(text: str) -> None:
    assert KEYRING.unseal(KEYRING.seal(text)) == text


def test_the_same_text_is_never_sealed_the_same_way() -> None:
    assert KEYRING.seal("Ana") != KEYRING.seal("Ana")


def test_the_newest_key_seals_and_the_old_ones_still_open() -> None:
    sealed = KEYRING.seal("Ana")

    turned = Keyring(f"k2:{NEW}, k1:{OLD}", LOOKUP)

    assert turned.unseal(sealed) == "Ana"
    assert turned.seal("Ana").startswith("k2.")
    assert sealed.startswith("k1.")


def test_a_key_that_is_gone_is_named() -> None:
    with pytest.raises(SealBroken, match="'k1', which CHECKIN_ENCRYPTION_KEYS lacks"):
        Keyring(f"k2:{NEW}", LOOKUP).unseal(KEYRING.seal("Ana"))


@pytest.mark.parametrize("at", [4, 20, -5])
def test_a_changed_value_is_not_opened(at: int) -> None:
    sealed = list(KEYRING.seal("Ana"))
    sealed[at] = "A" if sealed[at] != "A" else "B"

    with pytest.raises(SealBroken):
        KEYRING.unseal("".join(sealed))


@pytest.mark.parametrize("sealed", ["", "Ana", "k1", "k1.", "k1.Ana", ".x", "k1.é"])
def test_what_was_never_sealed_is_not_opened(sealed: str) -> None:
    with pytest.raises(SealBroken):
        KEYRING.unseal(sealed)


def test_another_key_of_the_same_name_does_not_open() -> None:
    with pytest.raises(SealBroken, match="was changed"):
        Keyring(f"k1:{NEW}", LOOKUP).unseal(KEYRING.seal("Ana"))


def test_a_number_is_found_by_its_print_and_by_nothing_else() -> None:
    number = "+12025550101"

    assert KEYRING.fingerprint(number) == Keyring(f"k2:{NEW}", LOOKUP).fingerprint(number)
    assert KEYRING.fingerprint(number) != KEYRING.fingerprint("+12025550102")
    assert KEYRING.fingerprint(number) != Keyring(f"k1:{OLD}", "m" * 32).fingerprint(number)
    assert "2025550101" not in KEYRING.fingerprint(number)


def test_the_database_holds_only_sealed_names_and_numbers(store: Store) -> None:
    with store.writing() as tx:
        person(tx, "Quillxana", "+12025550171")

    kept = plain(store, "SELECT name, alias, number FROM person, phone")[0]

    assert all(str(value).startswith("k1.") for value in kept)
    assert "Quillxana" not in str(kept)


def test_a_value_copied_into_the_database_by_hand_is_not_believed(store: Store) -> None:
    with store.writing() as tx:
        found = person(tx)
    plain(store, "UPDATE person SET name = 'Ana' WHERE id = :id", id=found)

    with store.reading() as tx:
        assert people.person(tx, found).name is UNREADABLE


def test_what_could_not_be_read_is_never_written(store: Store) -> None:
    with store.writing() as tx:
        found = person(tx)

    with pytest.raises(StatementError, match="would take the place"), store.writing() as tx:
        people.set_alias(tx, found, UNREADABLE)


def test_two_keys_of_one_id_are_refused() -> None:
    """The older one would go on sealing, and be taken away in good faith."""
    with pytest.raises(ValueError, match="one id"):
        Keyring(f"k1:{NEW},k1:{OLD}", LOOKUP)
