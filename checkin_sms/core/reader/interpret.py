"""One text in, one `Reading` out: the readers joined, in the order that safety asks for.

Crisis first (it adds, never replaces), then opt-out, opt-in and help, our keywords, the open
question, and what is left as free text. The same text always reads the same.
"""

import re
from collections.abc import Sequence
from functools import cache

from checkin_sms.core.reader.closing_words import BEGINS
from checkin_sms.core.reader.crises import HARMLESS_SAYINGS
from checkin_sms.core.reader.keywords import Key, key, keyword, mouth, stops_alone, two_meanings
from checkin_sms.core.reader.leftover import leftover
from checkin_sms.core.reader.normal import Said, guessed, say
from checkin_sms.core.reader.notes import WHOLE, Notes
from checkin_sms.core.reader.pauses import ASKED, AWAY, DYING, likely_reason, pause, until
from checkin_sms.core.reader.phrases import compile_all
from checkin_sms.core.reader.phrases_who import STRANGERS_WORDS
from checkin_sms.core.reader.reading import Answer, Intent, Mouth, Reading, Tier
from checkin_sms.core.reader.replies import scores
from checkin_sms.core.reader.safety import cry
from checkin_sms.core.reader.senses import sense
from checkin_sms.core.reader.slips import is_something_else, slip
from checkin_sms.core.reader.weighing import weighed
from checkin_sms.core.reader.wishes import besides, wishes


def interpret(
    text: str,
    open_questions: Sequence[str] = (),
    language: str = "en",
    before: Sequence[str] = (),
) -> Reading:
    """All that `text` says. `before`: up to two texts that came just before it, oldest first.

    Both languages are always read; people mix them. `language` is kept for a third one.
    """
    said = say(text)
    notes = Notes()
    pressed = key(said, open_questions)
    _hear_cry(notes, said, before)
    _hear_keyword(notes, said, bool(open_questions))
    if not notes.ask_back:
        _hear_wishes(notes, said)
        _hear_slip_and_pause(notes, said)
        _guess(notes, said)
        _weigh(notes, said)
        _hear_scores(notes, said, open_questions, pressed)
    return _reading(text, said, notes, pressed)


@cache
def prepare() -> None:
    """Make all tables ready, which takes a second or two once in a process: before the first text,
    and never while a transaction is open."""
    compile_all()
    interpret("nothing yet")


def _hear_cry(notes: Notes, said: Said, before: Sequence[str]) -> None:
    heard = cry(said, before)
    if heard:
        notes.crisis = heard.tier
        notes.reasons.append(f"{heard.tier.value}: «{heard.words}»")


def _hear_keyword(notes: Notes, said: Said, asked: bool) -> None:
    double = two_meanings(said)
    if double and asked:
        notes.ask_back = double
        notes.reasons.append(f"«{double}» may be an answer or a wish to stop: asked back")
        return
    stopping = stops_alone(said)
    if stopping:
        notes.add(Intent.OPT_OUT, stopping, WHOLE)
        notes.opt_out_by = Mouth.PLAIN
        return
    found = keyword(said)
    if found is None:
        return
    for intent in found.intents:
        notes.add(intent, found.words, WHOLE)
    notes.number = found.number
    if Intent.OPT_OUT in found.intents:
        notes.opt_out_by = mouth(said)


def _hear_wishes(notes: Notes, said: Said) -> None:
    for wish in wishes(said):
        if notes.intents and wish.intent in _ONLY_WITHOUT_A_KEYWORD:
            continue
        if wish.intent is Intent.HELP and Intent.HELP not in notes.intents:
            notes.about_us = wish.about_us
        notes.add(wish.intent, wish.words, ", a question about us" if wish.about_us else "")
        if wish.intent is Intent.OPT_OUT and notes.opt_out_by is None:
            notes.opt_out_by = Mouth.PLAIN


# A text that is a keyword already says these no better in plain words.
_ONLY_WITHOUT_A_KEYWORD = frozenset(
    {Intent.LATER, Intent.BACK, Intent.OPT_IN, Intent.AUTO_REPLY, Intent.CHANGE_TIME}
)


def _hear_slip_and_pause(notes: Notes, said: Said) -> None:
    told = slip(said)
    if told:
        notes.add(Intent.SLIP, told)
    away = pause(said)
    if away and away.reason == DYING and Intent.NEW_NUMBER in notes.intents:
        # "lost my phone, this is my new number": here they are.
        away = None
    if away and not notes.intents & {Intent.AUTO_REPLY, Intent.OPT_OUT}:
        notes.add(Intent.AWAY if away.reason == AWAY else Intent.PAUSE, away.words)
        if away.reason in _LONG:
            # "in jail for 30 days, cant answer" is no later.
            notes.intents.discard(Intent.LATER)
        notes.pause_reason = away.reason if away.reason not in (AWAY, ASKED) else None
    if notes.intents & {Intent.PAUSE, Intent.AWAY}:
        _hear_until(notes, said)


def _hear_until(notes: Notes, said: Said) -> None:
    end = until(said)
    notes.until = end.day
    notes.number = notes.number or end.days


def _guess(notes: Notes, said: Said) -> None:
    """With nothing heard, a wish or a slip is sought in the words as they were likeliest meant."""
    likely = None if notes.intents or notes.crisis else guessed(said)
    if likely:
        _hear_wishes(notes, likely)
        _hear_slip_and_pause(notes, likely)


def _words_in(text: str) -> int:
    return sum(word.isalpha() for word in text.split())


def _weigh(notes: Notes, said: Said) -> None:
    """Wishes, slips and pauses in words that no row foresaw; and none where all other words speak
    against it."""
    if notes.is_whole:
        return
    words = weighed(HARMLESS_SAYINGS.without(said.marked))
    for intent in notes.intents & words.denies:
        over = intent is Intent.PAUSE and notes.pause_reason == DYING
        if _words_in(said.flat) > _words_in(notes.heard[intent]) and not over:
            notes.drop(intent)
    heard = {what: why for what, why in words.tips.items() if isinstance(what, Intent)}
    if Intent.LATER in heard and Intent.CHANGE_TIME not in heard:
        # "at work, ask me after lunch": of today only.
        notes.drop(Intent.CHANGE_TIME)
    if is_something_else(said):
        heard.pop(Intent.SLIP, None)
    if Intent.OPT_OUT in notes.intents and STRANGERS_WORDS.isdisjoint(said.flat.split()):
        # "stop texting me. she is not well" tells of somebody, and not whose number it is.
        heard.pop(Intent.WRONG_NUMBER, None)
    for intent in besides(heard, notes.intents):
        notes.add(intent, heard[intent])
        if intent is Intent.OPT_OUT:
            notes.opt_out_by = Mouth.PLAIN
        if intent is Intent.HELP:
            # Help by name asks for a person; other words ask how this works.
            notes.about_us = all(sense(word) != "HELP" for word in said.flat.split())
        if intent is Intent.PAUSE:
            notes.pause_reason = likely_reason(said)
            _hear_until(notes, said)


# Nobody answers later the same day from there.
_LONG = ("jail", "hospital", "detox")

# Where one of these is told, feelings in words are not taken for scores.
_GRAVER = frozenset(
    {
        Intent.OPT_OUT,
        Intent.WRONG_NUMBER,
        Intent.AUTO_REPLY,
        Intent.NEW_NUMBER,
        Intent.PAUSE,
        Intent.HELP,
    }
)
_NO_ANSWER = frozenset({Intent.WRONG_NUMBER, Intent.AUTO_REPLY})
# Where another hour is asked for, only a number that stands first, or two that stand alone at the
# end, are answers: "7 but can you ask at 9", "evenings are better. 6 and 1 today".
_FIRST_NUMBER = re.compile(r" \. ([0-9](?: (?:and |y )?[0-9])?) (?:\.|but|and|pero|y) ")
_LAST_NUMBERS = re.compile(r" \. ([0-9] (?:and |y )?[0-9])(?: today| hoy| now| ahorita)? \. $")


def _hear_scores(
    notes: Notes, said: Said, open_questions: Sequence[str], pressed: Key | None
) -> None:
    if (pressed and pressed.letter and not pressed.article) or notes.intents & _NO_ANSWER:
        return
    whole = said
    if Intent.CHANGE_TIME in notes.intents:
        apart = _FIRST_NUMBER.match(said.marked) or _LAST_NUMBERS.search(said.marked)
        said = say(apart.group(1) if apart else "")
    if notes.number is not None and pressed is None and notes.is_whole:
        return
    in_words = notes.crisis in (None, Tier.DISTRESS) and not notes.intents & _GRAVER
    found = scores(said, open_questions, in_words)
    notes.corrects = found.corrects
    # "5 3 going in for 8 days": the days are no answer.
    notes.answers = tuple(one for one in found.answers if one.words != str(notes.number))
    if Intent.LATER in notes.intents:
        # "not now, try me at 8" is no none.
        notes.answers = tuple(one for one in notes.answers if one.words not in _NOT_NOW)
    graver = notes.intents & (_GRAVER | {Intent.CHANGE_TIME})
    if graver and not notes.answers and notes.crisis in (None, Tier.DISTRESS):
        notes.answers = _told_first(whole, open_questions)
    if len(found.answers) == len(open_questions) > 0:
        # "at work cant talk but its a 6" needs no later; "5. the other one later" does.
        notes.intents.discard(Intent.LATER)
    for answer in notes.answers:
        about = "about " if answer.approximate else ""
        notes.reasons.append(f"{answer.question} {about}{answer.value}: «{answer.words}»")
    if found.by_weight:
        notes.reasons.append("which numbers answer: by all the words around them")
    if found.doubt:
        notes.reasons.append(f"no score: {found.doubt}")


_NOT_NOW = frozenset(
    {"not now", "not right now", "ahorita no", "ahora no", "no ahorita", "orita no", "no now", "no"}
)


def _told_first(said: Said, open_questions: Sequence[str]) -> tuple[Answer, ...]:
    """ "bien, pero voy al hospital", "pretty good. ask me at 9 from now on": a feeling that is told
    first, by itself; not "ok. stop"."""
    first = _FIRST.match(said.marked)
    if not first or BEGINS.issuperset(first.group(1).split()):
        return ()
    return scores(say(first.group(1)), open_questions).answers


_FIRST = re.compile(r" \. ((?:[a-z]+ ){0,3}[a-z]+) (?:\. |but |pero |also |and |y )+[a-z]")


def _left(notes: Notes, said: Said, text: str) -> str:
    stop = notes.heard[Intent.OPT_OUT] if Intent.OPT_OUT in notes.intents else None
    return leftover(said, text, notes.answers, notes.intents, stop)


def _reading(text: str, said: Said, notes: Notes, pressed: Key | None) -> Reading:
    whole = bool(pressed or notes.ask_back or notes.is_whole)
    rest = "" if whole else _left(notes, said, text)
    reasons = notes.reasons or ["nothing that a rule knows: kept for a person"] * bool(rest)
    return Reading(
        text=text,
        answers=notes.answers,
        intents=frozenset(notes.intents),
        crisis=notes.crisis,
        opt_out_by=notes.opt_out_by,
        about_us=notes.about_us,
        corrects=notes.corrects,
        letter=pressed.letter if pressed else None,
        digit=pressed.digit if pressed else None,
        ask_back=notes.ask_back,
        number=notes.number,
        pause_reason=notes.pause_reason,
        until=notes.until,
        free_text=rest,
        reasons=tuple(reasons),
    )
