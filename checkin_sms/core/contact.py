"""Whose text is this: the owner's of the number, a machine's, or a stranger's who has it now?

Only the owner's is contact. A text that holds an answer or a cry for help is the owner's, whatever
else is in it: to take a member for a machine would be the worse mistake.
"""

import re
from enum import StrEnum

from checkin_sms.core.reader.reading import Intent, Reading
from checkin_sms.core.worries import called_for


class Sender(StrEnum):
    OWNER = "owner"
    MACHINE = "machine"
    STRANGER = "stranger"


def sender(reading: Reading) -> Sender:
    if reading.crisis is not None or reading.answers or reading.digit is not None:
        return Sender.OWNER
    if Intent.WRONG_NUMBER in reading.intents:
        return Sender.STRANGER
    if Intent.AUTO_REPLY in reading.intents and not called_for(reading):
        return Sender.MACHINE
    return Sender.OWNER


def asks_who(reading: Reading) -> bool:
    """ "who is this?": of somebody who does not know us, and does not say who they are either.
    Our welcome names nobody, so that a member may well ask."""
    if Intent.WRONG_NUMBER not in reading.intents or reading.opt_out_by is not None:
        return False
    return bool(_WHO.search(reading.text)) and not _NOT_THEM.search(reading.text)


_WHO = re.compile(
    r"\b(who|whos|whose|do i know|how did|where did|qui[eé]n(es)?|kien(es)?|c[oó]mo)\b",
    re.IGNORECASE,
)
_NOT_THEM = re.compile(
    r"\b(wrong|not|no|nobody|isn.?t|ain.?t|new|moved|lives?|used to|looking|trying|stop|remove"
    r"|leave|quit|this is|\w+['\u2019]?s phone"
    r"|equivocad[oa]|mal|nadie|nuevo)\b",
    re.IGNORECASE,
)
