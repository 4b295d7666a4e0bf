from workers.faults import describe


def told_of(text: str) -> str:
    try:
        int(text)
    except ValueError as error:
        return describe(error)
    return "nothing happened"


def test_an_error_is_told_by_kind_and_place_without_its_text() -> None:
    told = told_of("Ana +12025550101")
    assert told.startswith("ValueError at test_faults.py:")
    assert "555" not in told


def test_an_error_that_was_never_raised_has_a_kind_only() -> None:
    assert describe(KeyError("Ana")) == "KeyError"
