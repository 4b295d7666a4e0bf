"""What a member hears about who will call: only what was truly arranged, and where help is."""

from datetime import timedelta

from checkin_sms.core.effects import Topic
from checkin_sms.core.ladder import Promise
from checkin_sms.core.reader.reading import Tier
from checkin_sms.services.cases import Raised
from checkin_sms.services.incoming import Incoming
from checkin_sms.services.moment import Moment
from checkin_sms.store import inbox

# The same lecture is not repeated so soon; the alert is.
LECTURE_EVERY = timedelta(hours=6)

CRISIS_WORDING = {
    Tier.SELF_HARM: "crisis",
    Tier.MEDICAL: "crisis_medical",
    Tier.DANGER: "crisis_danger",
}
# What may be said about who hears of it. `slip` has one wording that names whoever it is.
PROMISES = {
    (Topic.THANKS_HARD, Promise.MENTOR_NOW): "thanks_hard",
    (Topic.THANKS_HARD, Promise.TEAM_NOW): "thanks_hard_team",
    (Topic.THANKS_HARD, Promise.LATER): "thanks_hard_later",
    (Topic.THANKS_HARD, Promise.LATELY): "thanks_hard_again",
    (Topic.SLIP, Promise.LATELY): "thanks_hard_again",
    (Topic.CALL_ME, Promise.MENTOR_NOW): "call_me",
    (Topic.CALL_ME, Promise.TEAM_NOW): "call_me_team",
    (Topic.CALL_ME, Promise.LATER): "call_me_later",
    (Topic.SLIP, Promise.MENTOR_NOW): "slip",
    (Topic.SLIP, Promise.TEAM_NOW): "slip",
    (Topic.SLIP, Promise.LATER): "thanks_hard_later",
    (Topic.THANKS_HARD, Promise.STANDS): "claimed_member",
    (Topic.SLIP, Promise.STANDS): "claimed_member",
    (Topic.CALL_ME, Promise.STANDS): "claimed_member",
    (Topic.STOPPED, Promise.STANDS): "stopped",
    (Topic.STOPPED, Promise.MENTOR_NOW): "stopped_asked",
    (Topic.STOPPED, Promise.TEAM_NOW): "stopped_asked",
    (Topic.STOPPED, Promise.LATER): "stopped_asked",
    (Topic.STOPPED, Promise.LATELY): "stopped",
    (Topic.STOPPED, Promise.NOBODY): "stopped",
}
TEAM = {"en": "our team", "es": "el equipo"}


def promise(
    m: Moment, incoming: Incoming, raised: Raised | None, topic: Topic, checkin_id: int | None
) -> None:
    raised = raised or Raised(Promise.NOBODY)
    wording = PROMISES.get((topic, raised.promise), "thanks_hard_nobody")
    team = TEAM.get(incoming.person.language, TEAM["en"])
    who = raised.who.name if raised.who and raised.promise != Promise.TEAM_NOW else team
    blanks = {"who": who, "mentor": who, "time": raised.time}
    incoming.say(m, wording, blanks, checkin_id=checkin_id)


def answer_cry(m: Moment, incoming: Incoming, raised: Raised | None, tier: Tier) -> None:
    """Where help is, and whether we are telling somebody."""
    told = raised is not None and raised.is_told
    again = inbox.crisis_since(m.tx, incoming.person.id, tier, m.now - LECTURE_EVERY)
    incoming.crisis = tier
    m.note(incoming.person.id, f"words of crisis: {tier.replace('_', '-')}")
    wording = CRISIS_WORDING[tier]
    if not told:
        wording += "_no_alert"
    elif again:
        wording = "crisis_again"
    incoming.say(m, wording)
