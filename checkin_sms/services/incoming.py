"""One text that is being answered: who sent it, what it was read to say, what to say back."""

from dataclasses import dataclass
from datetime import datetime

from checkin_sms.core.reader.reading import Answer, Reading
from checkin_sms.services import outgoing, wordings
from checkin_sms.services.keyed import Keyed
from checkin_sms.services.moment import Moment
from checkin_sms.services.outgoing import Spoken
from checkin_sms.services.wordings import Blanks
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone
from checkin_sms.store.roles import Role


@dataclass(frozen=True)
class InboundText:
    """A text as the carrier handed it over. `sender` may be a short code, not a number.
    `listed_at`: when the carrier's list was read on which it was found."""

    sid: str
    sender: str
    body: str
    media: int
    received_at: datetime
    listed_at: datetime | None = None

    @property
    def found(self) -> bool:
        """No webhook waits for an answer."""
        return self.listed_at is not None


@dataclass(frozen=True)
class Kept:
    """A text as a row of the inbox, before anything is thought of it."""

    id: int
    lookup: str
    text: InboundText


@dataclass
class Incoming:
    """The one value that is filled in as a text is worked on."""

    phone: Phone
    person: Person
    roles: list[Role]
    inbox_id: int
    reading: Reading
    text: InboundText
    spoken: Spoken | None = None
    # Nothing that anyone wrote is lost: it is unread until some rule has used it.
    unread: bool = False
    crisis: str | None = None
    # The same text as the one a moment before: a key that went out twice.
    again: bool = False
    # What it answers that they have answered since they wrote it.
    overtaken: tuple[Answer, ...] = ()
    # A helper's key with words behind it, if it is one.
    keyed: Keyed | None = None
    # Something else is said in answer: this one is only taken to heart.
    mute: bool = False
    # On a call the answer is spoken: which wording it was, and the line itself.
    by_call: bool = False
    wording: str = ""
    aloud: str | None = None

    @property
    def answered(self) -> bool:
        return self.spoken is not None or self.aloud is not None

    def say(
        self,
        m: Moment,
        wording: str,
        blanks: Blanks | None = None,
        *,
        variant: int = 0,
        checkin_id: int | None = None,
        case_id: int | None = None,
    ) -> None:
        """Answer. A text has one answer: the first thing said, which is the most urgent one."""
        if self.mute or self.answered:
            return
        if self.by_call:
            self.wording = wording
            self.aloud = wordings.aloud(m, self.person, wording, blanks, variant)
            return
        body = wordings.text(m, self.person, wording, blanks, variant)
        self.spoken = outgoing.reply(
            m,
            self.phone,
            self.person,
            body,
            wording=wording,
            inbox_id=self.inbox_id,
            checkin_id=checkin_id,
            case_id=case_id,
            found_at=self.text.received_at if self.text.found else None,
        )
