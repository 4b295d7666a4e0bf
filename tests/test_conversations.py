"""Every story, twice: on the core alone, and through the whole house."""

import pytest

from tests.core_house import CoreHouse
from tests.house import House
from tests.house_stage import HouseStage
from tests.transcripts import Story, play, stories

STORIES = stories()
PURE = [story for story in STORIES if not story.needs_the_carrier]


@pytest.mark.parametrize("story", PURE, ids=lambda story: story.name)
def test_on_the_core_alone(story: Story) -> None:
    play(story, CoreHouse(story))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_through_the_whole_house(story: Story, house: House) -> None:
    play(story, HouseStage(house, story))
