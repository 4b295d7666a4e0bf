"""One turn of a call, performed: what each act does, and what is said."""

from collections.abc import Callable
from dataclasses import dataclass, field

from checkin_sms.core.ladder import Reason, Severity, again
from checkin_sms.core.pressing import TAKE_IT_FIRST
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Mouth
from checkin_sms.core.speech import FarEnd, Line, Then
from checkin_sms.core.voice import HELPS_SOMEBODY, Act, Place
from checkin_sms.services import (
    aftermath,
    asking,
    begin,
    bridging,
    callback,
    cases,
    converse,
    inviting,
    notices,
    numbers,
    stopping,
    wordings,
)
from checkin_sms.services.callers import Caller, waiting
from checkin_sms.services.helping import case_for, goal_of_a_helper, next_for, place_of
from checkin_sms.services.incoming import InboundText, Incoming
from checkin_sms.services.moment import Moment
from checkin_sms.services.telling import HOW, case_blanks
from checkin_sms.store import calls, inbox, members, people, roles, unsent
from checkin_sms.store import cases as case_rows
from checkin_sms.store import numbers as number_rows
from checkin_sms.store.calls import Call
from checkin_sms.store.cases import CaseOf
from checkin_sms.store.people import Person
from checkin_sms.store.roles import RoleKind, RoleState

# What is said as soon as they have shown who they are, before any question.
SAID_FIRST = frozenset({"gentle", "gentle_team", HOW})
# The words that a key stands for, in the language of the keywords.
CALL_ME, PAUSE, BACK = "CALL ME", "PAUSE", "BACK"


@dataclass
class Talker:
    """The one value that is filled in as a turn of a call is worked on."""

    m: Moment
    call: Call
    caller: Caller
    # Where the turn leads if not where the key alone would.
    moved_to: Place | None = None
    then: Then | None = None
    far_end: FarEnd = field(default_factory=FarEnd)
    # The case that they have heard of, where they rang us.
    case_id: int | None = None
    _shown: Person | None = field(default=None, init=False)

    @property
    def person(self) -> Person:
        """Whoever has shown that it is them; before that, only whose language is spoken."""
        if self._shown is None and self.call.person_id is not None:
            self._shown = people.person(self.m.tx, self.call.person_id)
        return self._shown or self.caller.among[0]

    @property
    def is_proven(self) -> bool:
        return self._shown is not None or self.call.person_id is not None

    def line(self, text: str) -> Line:
        return Line(text, self.person.language)

    def says(self, wording: str, blanks: wordings.Blanks | None = None) -> list[Line]:
        listeners = [self.person] if self.is_proven else self._each_language()
        return [
            Line(wordings.aloud(self.m, one, wording, blanks), one.language) for one in listeners
        ]

    def _each_language(self) -> list[Person]:
        """Whoever may have taken the phone understands one of these."""
        among = self.caller.among
        return list({one.language: one for one in reversed(among)}.values())[::-1]

    # What a place asks

    def asks(self, place: Place) -> list[Line]:
        row = self.caller.rung_for
        match place:
            case Place.QUESTIONS:
                return self._question()
            case Place.BEGIN | Place.CASE if row is not None:
                return [self.line(row.body)]
            case Place.CASE | Place.CLAIMED:
                case = self._case()
                asked = again(Severity(case.severity)) if place is Place.CASE else self._ways(case)
                return self.says(asked, case_blanks(self.m, case, self.person.id))
            case _:
                return [line for one in self._words_of(place) for line in self.says(one)]

    def _words_of(self, place: Place) -> list[str]:
        if place is Place.MENU:
            said = "call_menu_paused" if self._is_paused() else "call_menu"
            helps = goal_of_a_helper(self.m, self.person.id) is not None
        else:
            said = self._welcome() if place is Place.BEGIN else f"call_{place.value}"
            helps = place is Place.PIN and HELPS_SOMEBODY in self.caller.by_pin
        return ["call_menu_case", said] if helps else [said]

    def _welcome(self) -> str:
        """A helper's own, where nothing else of theirs waits for an OK."""
        theirs = waiting(self.m, self.person.id)
        if not theirs or RoleKind.MEMBER in theirs or self._is_unconfirmed():
            return "call_begin"
        return inviting.WELCOMES[theirs[0]]

    def _ways(self, case: CaseOf) -> str:
        alone = bridging.is_out_of_reach(self.m, case, self.person.id)
        return "call_claimed_alone" if alone else "call_claimed"

    def _question(self) -> list[Line]:
        m, person = self.m, self.person
        checkin = converse.answerable(m, person.id, m.now)
        if checkin is None or checkin.asking is None:
            return []
        member = members.get(m.tx, person.id)
        wording = aftermath.prompt_for(m, member, checkin.id, checkin.asking)
        return self.says(wording, {"word": member.word})

    def _case(self) -> CaseOf:
        row = self.caller.rung_for
        if row is not None and row.case_id is not None:
            return case_rows.get(self.m.tx, row.case_id)
        if self.case_id is not None:
            # Somebody else may have taken or ended it while they listened: they hear so.
            return case_rows.get(self.m.tx, self.case_id)
        found = case_for(self.m, self.person.id) or case_rows.last_told_to(
            self.m.tx, self.person.id
        )
        if found is None:
            raise LookupError("they were never told of a case")
        self.case_id = found.id
        return found

    # What a key does

    def does(self, act: Act, keys: str) -> list[Line]:
        return _DEEDS[act](self, keys)

    def is_a_sign(self) -> None:
        """Any key in a call that we placed is one of whoever was rung, but where a code is to show
        who it is. Of who rings us it is one when they hang up."""
        asks_who = self.caller.unclear or self.caller.by_pin
        if self.caller.row is not None and not self.is_proven and not asks_who:
            self._heard()

    def _heard(self) -> None:
        if self._is_member() and not self._may_be_anybody():
            members.heard(self.m.tx, self.person.id, self.m.now)
            cases.contact(self.m, self.person.id)

    def _proven(self, keys: str) -> list[Line]:
        m, row = self.m, self.caller.rung_for
        if self.caller.unclear:
            return self._call_back()
        self._shown = self.caller.shown(keys)
        calls.identify(m.tx, self.call.id, self.person.id)
        m.note(self.person.id, "on the phone with us")
        unsent.suppress_call_backs(m.tx, self.caller.phone.id)
        self._heard()
        if row is not None and row.checkin_id is not None:
            unsent.suppress_checkin(m.tx, row.checkin_id)
        return self._told_first(only_told=self.caller.facts.leads_to(keys) is Place.OVER)

    def _told_first(self, *, only_told: bool) -> list[Line]:
        row = self.caller.rung_for
        if row is None:
            return self.says("case_none") if only_told else []
        if only_told:
            return [self.line(row.body), *self.says("call_end")]
        return [self.line(row.body)] if row.wording in SAID_FIRST else []

    def _is_member(self) -> bool:
        role = roles.find(self.m.tx, self.person.id, RoleKind.MEMBER)
        return role is not None and role.state == RoleState.ACTIVE

    def _may_be_anybody(self) -> bool:
        """At a second number that nobody has said is theirs, whoever has shown no PIN."""
        return self._is_unconfirmed() and not self.caller.by_pin

    def _is_unconfirmed(self) -> bool:
        owners = number_rows.owners_of(self.m.tx, self.caller.phone.id)
        return any(one.person.id == self.person.id and one.unconfirmed for one in owners)

    def _wrong_pin(self, _keys: str) -> list[Line]:
        calls.wrong_pin(self.m.tx, self.call.id)
        self.m.note(None, "a code did not match")
        return []

    def _begin(self, _keys: str) -> list[Line]:
        incoming = self._incoming("1")
        if self._is_unconfirmed():
            numbers.second_is_theirs(self.m, incoming)
        else:
            begin.begin(self.m, incoming, self.person.id)
        return [*self._said(incoming), *self.says("call_end")]

    def _pause(self, _keys: str) -> list[Line]:
        """And back: the same key, as the menu says."""
        return [*self._hear(BACK if self._is_paused() else PAUSE), *self.says("call_end")]

    def _is_paused(self) -> bool:
        return members.is_paused(self.m.tx, self.person.id)

    def _call_back(self) -> list[Line]:
        """Their number alone proves nothing: a call of ours to it does, and costs them nothing."""
        if callback.write(self.m, self.caller.phone, self.caller.among, self.call.id):
            return self.says("call_back_soon")
        return self.says("call_bye")

    def _incoming(self, words: str) -> Incoming:
        """What they pressed, as a text of theirs would be."""
        m, person = self.m, self.person
        sid = f"{self.call.sid}.{self.call.turn + 1}"
        inbox_id = inbox.keep(
            m.tx,
            sid=sid,
            lookup=self.call.lookup,
            phone_id=self.caller.phone.id,
            body=words,
            media=0,
            received_at=m.now,
        )
        checkin = converse.answerable(m, person.id, m.now)
        talk = converse.talk_of(m, checkin)
        text = InboundText(sid, "", words, 0, m.now)
        return Incoming(
            self.caller.phone,
            person,
            roles.of_people(m.tx, [person.id]),
            inbox_id or 0,
            interpret(words, talk.open_questions, "en"),
            text,
            by_call=True,
        )

    def _said(self, incoming: Incoming) -> list[Line]:
        inbox.note(
            self.m.tx,
            incoming.inbox_id,
            person_id=incoming.person.id,
            state=inbox.InboxState.UNREAD if incoming.unread else inbox.InboxState.READ,
            crisis=incoming.crisis,
            replied=incoming.answered,
        )
        if incoming.aloud is None or incoming.wording.startswith(("ask_", "retry_")):
            # The next question is said by the place it leads to.
            return []
        return [self.line(incoming.aloud)]

    def _hear(self, words: str) -> list[Line]:
        """The same conversation as by text."""
        m = self.m
        incoming = self._incoming(words)
        checkin = converse.answerable(m, self.person.id, m.now)
        converse.converse(m, incoming, checkin, converse.talk_of(m, checkin))
        lines = self._said(incoming)
        after = converse.answerable(m, self.person.id, m.now)
        if self.call.place == Place.QUESTIONS and after is None:
            self.moved_to = Place.OVER
            lines += self.says("call_end")
        return lines

    def _help(self, _keys: str) -> list[Line]:
        """A person, please. Before anybody has shown who they are, nobody's name is said."""
        m = self.m
        if self.is_proven and self._is_member() and not self._may_be_anybody():
            lines = self._hear(CALL_ME)
            mentor = bridging.to_mentor(m, self.person.id)
            return lines + (self._bridge(mentor) if mentor else [])
        return self.says("call_help" if self._somebody_is_told() else "call_help_nobody")

    def _somebody_is_told(self) -> bool:
        m, among = self.m, self.caller.among
        if len(among) == 1 and roles.find(m.tx, among[0].id, RoleKind.MEMBER) is not None:
            raised = cases.raise_case(m, among[0].id, Reason.CALL_ME)
            return raised.who is not None
        return notices.notify(m, "unidentified" if len(among) > 1 else "person", among[0].id)

    def _stop(self, _keys: str) -> list[Line]:
        stopping.opt_out(self.m, self.caller.phone.id, Mouth.PLAIN)
        return self.says("call_stopped")

    def _ask(self, _keys: str) -> list[Line]:
        """Today's check-in, at their own hour."""
        m, person = self.m, self.person
        if converse.answerable(m, person.id, m.now) is not None:
            return []
        if asking.begun_by_them(m, person, self.caller.phone.id):
            return []
        self.moved_to = Place.OVER
        return [*self.says("call_done"), *self.says("call_end")]

    def _theirs(self, _keys: str) -> list[Line]:
        """From a member's own menu to whom they help; where there is nobody, it is said again."""
        self.moved_to = goal_of_a_helper(self.m, self.person.id)
        return []

    def _press(self, keys: str) -> list[Line]:
        digit = int(keys)
        m, case = self.m, self._case()
        # Whoever rings us is told how things are now; of whom we ring it is as old as the ring.
        heard = self.caller.rung_for is None
        press = cases.press(m, case.id, self.person.id, digit, heard=heard)
        lines = self._answer(case, press.wording, press.who)
        now = case_rows.get(m.tx, case.id)
        if digit == 1 and now.claimed_by != self.person.id:
            # Somebody else has it, or it is over.
            self.moved_to = Place.OVER
        if digit != 1 or self.moved_to is Place.OVER:
            lines += self._to_the_next(case)
        return lines

    def _to_the_next(self, case: CaseOf) -> list[Line]:
        """Whoever rang us hears what else waits for them; of each we ring them there is a call of
        its own."""
        other = next_for(self.m, self.person.id, case) if self.caller.rung_for is None else None
        if other is None:
            return self.says("call_end")
        self.case_id, self.moved_to = other.id, place_of(other)
        return []

    def _answer(self, case: CaseOf, wording: str, who: int | None) -> list[Line]:
        blanks = case_blanks(self.m, case, self.person.id)
        if who is not None:
            blanks["who"] = people.person(self.m.tx, who).spoken
        return self.says(wording, blanks)

    def _connect(self, _keys: str) -> list[Line]:
        case = self._case()
        why_not = cases.not_theirs(self.m, case, self.person.id)
        if why_not is None:
            far_end = bridging.to_member(self.m, case, self.person.id)
            # Else what they can do without us is said again.
            return self._bridge(far_end) if far_end is not None else []
        lines = self._answer(case, why_not.wording, why_not.who)
        if why_not.wording == TAKE_IT_FIRST.wording:
            self.moved_to = Place.CASE
            return lines
        self.moved_to = Place.OVER
        return [*lines, *self._to_the_next(case)]

    def _bridge(self, far_end: FarEnd) -> list[Line]:
        self.then, self.far_end = Then.BRIDGE, far_end
        return self.says("call_connect")


_DEEDS: dict[Act, Callable[[Talker, str], list[Line]]] = {
    Act.PROVEN: Talker._proven,
    Act.WRONG_PIN: Talker._wrong_pin,
    Act.HEAR: Talker._hear,
    Act.HELP: Talker._help,
    Act.CALL_ME: Talker._help,
    Act.STOP: Talker._stop,
    Act.BEGIN: Talker._begin,
    Act.ASK: Talker._ask,
    Act.PAUSE: Talker._pause,
    Act.THEIRS: Talker._theirs,
    Act.PRESS: Talker._press,
    Act.CONNECT: Talker._connect,
}
