"""Every story, twice: on the core alone, and through the whole house."""

from pathlib import Path

import pytest

from tests.house import House
from tests.house_stage import HouseStage
from tests.transcripts import Story, play, stories

STORIES = stories()


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_through_the_whole_house(story: Story, house: House) -> None:
    play(story, HouseStage(house, story))
