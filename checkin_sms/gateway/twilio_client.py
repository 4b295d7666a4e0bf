"""Twilio's library, asked for the few things we need. Loaded late: it is heavy."""

import logging
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import TypeVar

from twilio.base import values
from twilio.rest import Client
from twilio.rest.api.v2010.account.call import CallInstance
from twilio.rest.api.v2010.account.message import MessageInstance, MessagePage
from twilio.rest.api.v2010.account.recording import RecordingInstance

from checkin_sms.core.delivery import Status, status_named
from checkin_sms.gateway.carrier import (
    Accepted,
    Listed,
    ListedCall,
    ListedRecording,
    Outgoing,
    OutgoingCall,
)
from checkin_sms.gateway.errors import NeverWill, TryLater, Unknown
from checkin_sms.gateway.translate import translate
from checkin_sms.gateway.wire import Http, Line, PooledHttp

T = TypeVar("T")

LONGEST_VALIDITY = 36_000
PAGE = 1000  # the most that one page may hold
API = "https://api.twilio.com"
OK, GONE = 200, 404
READY = "completed"
# What we want to hear of a call: each is a word about it, in whatever order they come.
EVENTS = ["ringing", "answered", "completed"]
# Below the usual four rings of a machine, so that the phone rings out instead.
RING_SECONDS = 25
# Their loggers write numbers and account addresses at lower levels.
TALKATIVE = ("twilio", "urllib3")


class TwilioClient:
    def __init__(
        self,
        login: tuple[str, str],
        sender: Mapping[str, str | None],
        host: str | None,
        timeout: float,
        http: Http | None,
        *,
        caller: str | None,
    ) -> None:
        for name in TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)
        line = Line(http or PooledHttp(use_environment=host is None), timeout, host)
        # Given an environment of its own, or it would read regions and edges from ours.
        client = Client(*login, http_client=line, environment={"TWILIO_EDGE": ""})
        self._messages = client.messages
        self._calls = client.calls
        self._recordings = client.recordings
        self._line, self._login = line, login
        self._sender = sender
        self._caller = caller

    def send_text(self, outgoing: Outgoing) -> Accepted:
        made = _asked(lambda: self._messages.create(**self._form(outgoing)))
        if not made.sid:
            raise Unknown()
        # A word that is new to us still came with a sid: it was taken.
        return Accepted(str(made.sid), status_named(str(made.status)) or Status.ACCEPTED)

    def place_call(self, outgoing: OutgoingCall) -> Accepted:
        if self._caller is None:
            # A messaging service has no voice: only a number of ours can call.
            raise NeverWill(None, "no number to call from")
        made = _asked(
            lambda: self._calls.create(
                to=outgoing.to,
                from_=self._caller,
                url=outgoing.url,
                fallback_url=outgoing.fallback_url or values.unset,
                timeout=RING_SECONDS,
                status_callback=outgoing.status_callback,
                status_callback_event=EVENTS,
                machine_detection="DetectMessageEnd" if outgoing.hears_machines else values.unset,
            )
        )
        if not made.sid:
            raise Unknown()
        return Accepted(str(made.sid), Status.QUEUED)

    def calls(self, to: str | None, since: datetime | None) -> list[ListedCall]:
        page = _read(lambda: self._calls.page(to=to or values.unset, page_size=PAGE))
        found = _read(lambda: [_listed_call(one) for one in page])
        return [one for one in found if since is None or not one.created or one.created >= since]

    def recordings(self) -> list[ListedRecording]:
        page = _read(lambda: self._recordings.page(page_size=PAGE))
        return _read(lambda: [_listed_recording(one) for one in page if one.status == READY])

    def recording(self, sid: str) -> bytes:
        where = f"{API}/2010-04-01/Accounts/{self._login[0]}/Recordings/{sid}.mp3"
        status, sound = _read(lambda: self._line.fetch(where, self._login))
        if status == GONE:
            raise NeverWill(GONE, "no such recording")
        if status != OK:
            raise TryLater(status, "the recording could not be fetched")
        return sound

    def forget_recording(self, sid: str) -> None:
        if not _read(lambda: bool(self._recordings(sid).delete())):
            raise TryLater(None, "the recording was not deleted")

    def message(self, sid: str) -> Listed:
        return _read(lambda: _listed(self._messages(sid).fetch()))

    def recent(
        self, to: str | None, from_: str | None, since: datetime | None, limit: int
    ) -> Iterator[Listed]:
        """Filters by time here: the carrier's own filter knows days only and skips the unsent.

        Stops at the first page that is all too old, since a page is not quite in order.
        """
        # The carrier's times have no fractions of a second.
        since = since.replace(microsecond=0) if since else None
        page: MessagePage | None = _read(lambda: self._first_page(to, from_, limit))
        while page is not None:
            found = _read(partial(_all_of, page))
            recent = [one for one in found if _is_since(one, since)]
            yield from recent[:limit]
            limit -= len(recent)
            if limit <= 0 or (found and not recent):
                return
            page = _read(page.next_page)

    def _form(self, outgoing: Outgoing) -> dict[str, object]:
        validity = outgoing.validity_seconds
        form: dict[str, object] = {"to": outgoing.to, "body": outgoing.body, **self._sender}
        if outgoing.status_callback:
            form["status_callback"] = outgoing.status_callback
        if validity is not None:
            form["validity_period"] = min(max(validity, 1), LONGEST_VALIDITY)
        return form

    def _first_page(self, to: str | None, from_: str | None, limit: int) -> MessagePage:
        return self._messages.page(
            to=to or values.unset,
            from_=from_ or values.unset,
            page_size=min(max(limit, 1), PAGE),
        )


def _asked(ask: Callable[[], T]) -> T:
    try:
        return ask()
    except Exception as error:  # noqa: BLE001  whatever broke, the text may be out by now
        # Not chained: what the libraries say holds addresses and numbers.
        raise translate(error) from None


def _read(ask: Callable[[], T]) -> T:
    try:
        return _asked(ask)
    except Unknown as lost:
        raise TryLater(lost.code, lost.reason) from None


def _all_of(page: MessagePage) -> list[Listed]:
    return [_listed(found) for found in page]


def _listed(found: MessageInstance) -> Listed:
    return Listed(
        sid=str(found.sid),
        status=str(found.status),
        inbound=found.direction == "inbound",
        to=found.to or "",
        from_=found.from_ or "",
        body=found.body or "",
        error_code=found.error_code if isinstance(found.error_code, int) else None,
        media=int(found.num_media or 0),
        created=found.date_created,
        sent=found.date_sent,
    )


def _listed_call(found: CallInstance) -> ListedCall:
    return ListedCall(
        sid=str(found.sid),
        status=str(found.status),
        inbound=found.direction == "inbound",
        to=found.to or "",
        from_=found._from or "",  # the library names it so, of calls alone
        created=found.date_created,
    )


def _listed_recording(found: RecordingInstance) -> ListedRecording:
    seconds = found.duration or ""
    length = int(seconds) if seconds.isdecimal() else 0
    return ListedRecording(str(found.sid), str(found.call_sid), length)


def _is_since(one: Listed, since: datetime | None) -> bool:
    return since is None or one.created is None or one.created >= since
