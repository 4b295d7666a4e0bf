"""Reads the product's answer to a webhook: the replies it asks the carrier to send."""

from dataclasses import dataclass
from xml.etree import ElementTree


@dataclass(frozen=True, slots=True)
class Reply:
    body: str
    callback: str | None
    to: str | None = None


class NotUnderstood(Exception):
    """The answer is not TwiML."""


def replies(answer: str) -> tuple[Reply, ...]:
    if not answer.strip():
        return ()
    try:
        # The product on this machine is the only one that answers here.
        root = ElementTree.fromstring(answer)  # noqa: S314 - our own answer
    except ElementTree.ParseError as error:
        raise NotUnderstood("the answer is not XML") from error
    if root.tag != "Response":
        raise NotUnderstood("the answer has no <Response>")
    return tuple(_reply(message) for message in root.iter("Message"))


def _reply(message: ElementTree.Element) -> Reply:
    bodies = message.findall("Body")
    text = "".join(body.text or "" for body in bodies) if bodies else (message.text or "").strip()
    return Reply(text, message.get("statusCallback"), message.get("to"))
