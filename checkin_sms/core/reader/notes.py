"""What the readers of one text have found so far, and why."""

from dataclasses import dataclass, field

from checkin_sms.core.reader.reading import Answer, Intent, Mouth, Tier

# How a keyword was heard: no other words stand beside it.
WHOLE = ", the whole text"


@dataclass
class Notes:
    intents: set[Intent] = field(default_factory=set)
    answers: tuple[Answer, ...] = ()
    crisis: Tier | None = None
    opt_out_by: Mouth | None = None
    about_us: bool = False
    corrects: bool = False
    ask_back: str | None = None
    number: int | None = None
    pause_reason: str | None = None
    until: str | None = None
    heard: dict[Intent, str] = field(default_factory=dict)
    reasons: list[str] = field(default_factory=list)

    def add(self, intent: Intent, words: str, how: str = "") -> None:
        if intent not in self.intents:
            self.intents.add(intent)
            self.heard[intent] = words
            self.reasons.append(f"{intent.value}: «{words}»{how}")

    def drop(self, intent: Intent) -> None:
        self.intents.discard(intent)
        dropped = f"{intent.value}: "
        self.reasons = [
            f"no {reason}: the words around it speak against it"
            if reason.startswith(dropped)
            else reason
            for reason in self.reasons
        ]
        if intent is Intent.OPT_OUT:
            self.opt_out_by = None
        if intent is Intent.PAUSE:
            self.pause_reason = self.until = self.number = None

    @property
    def is_whole(self) -> bool:
        """Is the whole text a keyword?"""
        return any(WHOLE in reason for reason in self.reasons)
