"""Every story, twice: on the core alone, and through the whole house."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core_house import CoreHouse
from tests.databases import Postgres
from tests.house import House, build_house, lent_store
from tests.house_stage import HouseStage, Street
from tests.transcripts import Story, play, stories

STORIES = stories()
PURE = [story for story in STORIES if not story.needs_the_house]
# Between them: one open case per member, steps, letters, undo, opt-out, a webhook twice, locks.
ON_POSTGRES = (
    "crisis_unclaimed",
    "died",
    "mentor_undo",
    "number_changed",
    "call_star_bridged",
    "shared_phone_call",
    "silence_contact_then_calm",
    "stop_with_silence_open",
    "two_quick_texts",
    "webhook_twice",
)


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory, migrated: Path) -> Street:
    return Street(tmp_path_factory.mktemp("street"), migrated)


@pytest.fixture
def on_postgres(tmp_path: Path, postgres: Postgres) -> Iterator[House]:
    with postgres.lent(like=postgres.migrated, name="lent") as url:
        built = build_house(tmp_path, url, store=lent_store(url))
        yield built
        built.runtime.store.close()


@pytest.mark.parametrize("story", PURE, ids=lambda story: story.name)
def test_on_the_core_alone(story: Story) -> None:
    play(story, CoreHouse(story))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_through_the_whole_house(story: Story, street: Street) -> None:
    with street.house(story) as house:
        play(story, HouseStage(house, story))


@pytest.mark.parametrize("name", ON_POSTGRES)
def test_through_the_whole_house_on_postgres(name: str, on_postgres: House) -> None:
    story = next(story for story in STORIES if story.name == name)
    play(story, HouseStage(on_postgres, story))
