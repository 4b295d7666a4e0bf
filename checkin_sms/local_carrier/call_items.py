"""A call as one phone shows it: who called whom, all that was heard and pressed, how it ended."""

from itertools import groupby

from checkin_sms.local_carrier import words
from checkin_sms.local_carrier.calls.call import Call, Way
from checkin_sms.local_carrier.calls.speech import Passage, Voice
from checkin_sms.local_carrier.thread import Item, Kind

_KINDS: dict[Voice, Kind] = {
    Voice.SERVICE: "said",
    Voice.MUSIC: "line",
    Voice.PHONE: "spoken",
    Voice.OTHER_END: "other",
    Voice.KEY: "pressed",
    Voice.LINE: "line",
}


def call_items(call: Call, passages: list[Passage], zone: str, product: str) -> list[Item]:
    """In the order in which it happened, whatever the call's own time."""
    head = Item(
        f"{call.sid}-head",
        "call",
        call.created,
        _head(call, product),
        hour=words.hour(call.created, zone),
        state=words.call_state(call),
    )
    return [head, *_heard(call, passages, zone), *_end(call, passages, zone)]


def _head(call: Call, product: str) -> str:
    if call.way is Way.INBOUND:
        hidden = "" if call.from_ == call.phone else ", number hidden"
        return f"Calling {product}{hidden}"
    return f"{product} calls"


def _heard(call: Call, passages: list[Passage], zone: str) -> list[Item]:
    """One item for each thing that was heard, and one for keys pressed after each other."""
    items: list[Item] = []
    for is_key, group in groupby(enumerate(passages), lambda one: one[1].voice is Voice.KEY):
        several = list(group)
        if is_key:
            keys = " ".join(passage.text for _, passage in several)
            items.append(_item(call, several[0][0], several[0][1], keys, zone))
        else:
            items += [_item(call, place, one, one.text, zone) for place, one in several]
    return items


def _item(call: Call, place: int, passage: Passage, text: str, zone: str) -> Item:
    return Item(
        f"{call.sid}-{place}",
        _KINDS[passage.voice],
        passage.told,
        text,
        hour=words.hour(passage.told, zone),
        language=passage.language,
    )


def _end(call: Call, passages: list[Passage], zone: str) -> list[Item]:
    if not call.over or not call.answered or call.ended is None:
        return []
    # A call's own time may be ahead of the clock, by sentences that nobody waited for.
    at = max([passage.told for passage in passages], default=call.ended)
    text = f"The call is over, {words.duration(call.seconds)}"
    return [Item(f"{call.sid}-end", "line", at, text, hour=words.hour(at, zone))]
