import pytest

from checkin_sms.core.reader.interpret import prepare


@pytest.fixture(scope="session", autouse=True)
def tables() -> None:
    """Ready beforehand: hypothesis looks at how long one example takes."""
    prepare()
