"""Texts from a phone: handed to the product, whose TwiML answer becomes replies."""

from functools import partial
from urllib.parse import urljoin

from checkin_sms.core.segments import segments
from checkin_sms.local_carrier.alerts import (
    NO_BODY,
    NOT_TWIML,
    OPTED_OUT,
    TOO_LONG,
    UNREACHED,
)
from checkin_sms.local_carrier.exchange import Exchange
from checkin_sms.local_carrier.keywords import STOCK_ANSWERS, Keyword, keyword
from checkin_sms.local_carrier.message import Direction, Message, Taken
from checkin_sms.local_carrier.outbound import Outbound
from checkin_sms.local_carrier.troubles import WEBHOOK_LATE, Webhook
from checkin_sms.local_carrier.twiml import NotUnderstood, Reply, replies
from checkin_sms.local_carrier.wire import Answer, Unreached

LONGEST_BODY = 1600


class Inbound:
    def __init__(self, exchange: Exchange, outbound: Outbound) -> None:
        self._exchange = exchange
        self._outbound = outbound
        self._url = exchange.options.url("/twilio/text")

    def receive(self, from_: str, body: str, media: int) -> Message:
        now = self._exchange.clock()
        to = self._exchange.options.our_number
        message = self._exchange.ledger.add(
            Direction.INBOUND,
            from_=from_,
            to=to,
            body=body,
            status="received",
            at=now,
            media=media,
        )
        word = keyword(body)
        if word:
            self._obey(word, from_)
        troubles = self._exchange.switches.for_text(from_)
        webhook = next((t.webhook for t in troubles if t.webhook), None)
        if webhook is Webhook.LOST:
            self._exchange.ledger.mark_taken(message.sid, Taken.LOST)
        else:
            at = now + WEBHOOK_LATE if webhook is Webhook.LATE else now
            self._exchange.events.add(at, partial(self._hand_over, message, webhook))
        return message

    def _obey(self, word: Keyword, number: str) -> None:
        """Block, unblock and answer as the carrier does by itself, before the product hears."""
        blocked = self._exchange.blocks.has(number)
        if blocked is not (word is Keyword.START):
            return
        if word is Keyword.STOP:
            self._exchange.blocks.add(number)
        elif word is Keyword.START:
            self._exchange.blocks.remove(number)
        answer = self._exchange.ledger.add(
            Direction.REPLY,
            from_=self._exchange.options.our_number,
            to=number,
            body=STOCK_ANSWERS[word],
            status="queued",
            at=self._exchange.clock(),
            by_carrier=True,
        )
        self._outbound.plan(answer, ())

    def _hand_over(self, message: Message, webhook: Webhook | None) -> None:
        form = self._form(message)
        if webhook is Webhook.TWICE:
            self._ask(form, signed=True)
        answer = self._ask(form, signed=webhook is not Webhook.UNSIGNED)
        if answer is None or not 200 <= answer.status < 300:
            self._exchange.ledger.mark_taken(message.sid, Taken.REFUSED)
            self._exchange.alert(UNREACHED, "text", answer.status if answer else None)
            return
        self._exchange.ledger.mark_taken(message.sid, Taken.TAKEN)
        try:
            wanted = replies(answer.body)
        except NotUnderstood:
            self._exchange.alert(NOT_TWIML, "text", answer.status)
            return
        for reply in wanted:
            self._reply(reply, message.from_)

    def _ask(self, form: dict[str, str], *, signed: bool) -> Answer | None:
        try:
            return self._exchange.line.post(self._url, form, signed=signed)
        except Unreached:
            return None

    def _reply(self, reply: Reply, number: str) -> None:
        to = reply.to or number
        wrong = self._wrong_with(reply, to)
        if wrong:
            self._exchange.alert(wrong, "reply")
            return
        callback = urljoin(self._url, reply.callback) if reply.callback else None
        message = self._exchange.ledger.add(
            Direction.REPLY,
            from_=self._exchange.options.our_number,
            to=to,
            body=reply.body,
            status="queued",
            at=self._exchange.clock(),
            callback=callback,
        )
        self._outbound.plan(message, self._exchange.switches.for_reply(to))

    def _wrong_with(self, reply: Reply, to: str) -> int | None:
        if self._exchange.blocks.has(to):
            return OPTED_OUT
        if not reply.body.strip():
            return NO_BODY
        return TOO_LONG if len(reply.body) > LONGEST_BODY else None

    def _form(self, message: Message) -> dict[str, str]:
        form = {
            "AccountSid": self._exchange.options.account_sid,
            "ApiVersion": "2010-04-01",
            "Body": message.body,
            "From": message.from_,
            "MessageSid": message.sid,
            "NumMedia": str(message.media),
            "NumSegments": str(max(1, segments(message.body))),
            "SmsMessageSid": message.sid,
            "SmsSid": message.sid,
            "SmsStatus": "received",
            "To": message.to,
        }
        for end in ("From", "To"):
            form |= {end + part: "" for part in ("City", "State", "Zip")}
            form[end + "Country"] = "US"
        if self._exchange.options.messaging_service_sid:
            form["MessagingServiceSid"] = self._exchange.options.messaging_service_sid
        for number in range(message.media):
            form[f"MediaUrl{number}"] = self._exchange.options.url(f"/media/{message.sid}/{number}")
            form[f"MediaContentType{number}"] = "image/jpeg"
        return form
