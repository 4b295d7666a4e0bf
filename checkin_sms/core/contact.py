"""Whose text is this: the owner's of the number, a machine's, or a stranger's who has it now?

Only the owner's is contact. A text that holds an answer or a cry for help is the owner's, whatever
else is in it: to take a member for a machine would be the worse mistake.
"""

from enum import StrEnum

from checkin_sms.core.reader.reading import Intent, Reading


class Sender(StrEnum):
    OWNER = "owner"
    MACHINE = "machine"
    STRANGER = "stranger"


def sender(reading: Reading) -> Sender:
    if reading.crisis is not None or reading.answers or reading.digit is not None:
        return Sender.OWNER
    if Intent.WRONG_NUMBER in reading.intents:
        return Sender.STRANGER
    if Intent.AUTO_REPLY in reading.intents:
        return Sender.MACHINE
    return Sender.OWNER
