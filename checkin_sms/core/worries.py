"""Which answers, and which words, are worrying enough that a human should hear of them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import timedelta

from checkin_sms.core.case import SPOKEN
from checkin_sms.core.clocks import Clocks
from checkin_sms.core.ladder import Reason
from checkin_sms.core.questions import question
from checkin_sms.core.reader.reading import Answer, Intent, Reading, Tier

# What was answered so long before a case was opened is what its helper knew of.
KNOWN_OF = timedelta(hours=6)


# What they ask of us, and what became of their texts, is news each time.
_NEWS = frozenset(
    {
        Reason.CRISIS,
        Reason.DANGER,
        Reason.CALL_ME,
        Reason.OPTED_OUT,
        Reason.NOT_STARTED,
        Reason.SAID_NO,
    }
)


def was_seen_to(reason: Reason, before: Collection[str], outcome: str | None) -> bool:
    """Has somebody spoken with them about this? `before` and `outcome`: of their last case."""
    return reason not in _NEWS and reason in before and outcome in SPOKEN


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
    # A member's own number may be of before fewer were looked at for everybody.
    enough = min(clocks.low_days, clocks.low_of)
    if mood is not None and mood <= clocks.low_mood and len(low) >= enough:
        return Reason.LOW_RUN
    return None


def worries_alone(answer: Answer, clocks: Clocks) -> bool:
    """Is this one answer a hard day, whatever else they say?"""
    return worry({answer.question: answer.value}, (), clocks) is Reason.HARD_DAY


def called_for(reading: Reading, *, besides_help: bool = False) -> tuple[Reason, ...]:
    """Everything in these words that a person is called for, short of a crisis. A cry of HELP is a
    wish for a call; `besides_help`: without what that word alone says."""
    intents = reading.intents
    helped = Intent.HELP in intents and not reading.about_us and not besides_help
    found = {
        Reason.HARD_DAY: reading.crisis is Tier.DISTRESS,
        Reason.SLIP: Intent.SLIP in intents,
        Reason.CALL_ME: Intent.CALL_ME in intents or helped,
    }
    return tuple(reason for reason, said in found.items() if said)


def worst(answers: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The riskier end of all answers to each question."""
    found: dict[str, int] = {}
    for name, value in answers:
        pick = min if question(name).low_is_hard else max
        found[name] = pick(value, found.get(name, value))
    return found


def is_worse(now: Mapping[str, int], handled: Mapping[str, int], clocks: Clocks) -> bool:
    """A hard answer that goes beyond what was known when somebody last took care of it."""
    mood, craving = now.get("mood"), now.get("craving")
    if mood is not None and mood <= clocks.low_mood and mood < handled.get("mood", 10):
        return True
    return (
        craving is not None
        and craving >= clocks.craving_hard
        and craving > handled.get("craving", -1)
    )
