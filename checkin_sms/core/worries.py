"""Which answers are worrying enough that a human should hear of them."""

from collections.abc import Sequence

from checkin_sms.core.clocks import Clocks
from checkin_sms.core.ladder import Reason


def worry(answers: dict[str, int], earlier_moods: Sequence[int], clocks: Clocks) -> Reason | None:
    """Is this a hard day, or low mood that lasts? Runs matter more than single dips, so a low run
    is looked for across the last few check-ins."""
    mood, craving = answers.get("mood"), answers.get("craving")
    if craving is not None and craving >= clocks.craving_hard:
        return Reason.HARD_DAY
    if mood is not None and mood <= clocks.mood_hard:
        return Reason.HARD_DAY
    moods = ([] if mood is None else [mood]) + list(earlier_moods)
    low = [value for value in moods[: clocks.low_of] if value <= clocks.low_mood]
    if mood is not None and mood <= clocks.low_mood and len(low) >= clocks.low_days:
        return Reason.LOW_RUN
    return None
