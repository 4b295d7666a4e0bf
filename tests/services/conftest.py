"""Who lives here as a test begins."""

import pytest

from tests.house import House
from tests.oak_street import a_few_move_in
from tests.services.shared_phone import both_asked


@pytest.fixture
def names(house: House) -> dict[str, int]:
    """Ana, her mentor Ben, Dee as backup and Cleo of staff: who has which id."""
    return a_few_move_in(house)


@pytest.fixture
def street(house: House, names: dict[str, int]) -> House:
    """Where they live."""
    return house


@pytest.fixture
def home(house: House) -> House:
    """Where Kay and Lou share a phone, and were both asked."""
    return both_asked(house)
