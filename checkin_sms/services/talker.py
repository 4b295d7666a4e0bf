"""One turn of a call, performed: what each act does, and what is said."""

from collections.abc import Callable
from dataclasses import dataclass

from checkin_sms.core.ladder import Reason
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Mouth
from checkin_sms.core.speech import Line
from checkin_sms.core.voice import HELPS_SOMEBODY, Act, Place
from checkin_sms.services import (
    aftermath,
    asking,
    begin,
    bridging,
    callback,
    case_keys,
    cases,
    converse,
    inviting,
    notices,
    numbers,
    stopping,
)
from checkin_sms.services.callers import waiting
from checkin_sms.services.helping import goal_of_a_helper
from checkin_sms.services.incoming import InboundText, Incoming
from checkin_sms.services.on_the_line import OnTheLine
from checkin_sms.services.telling import HOW
from checkin_sms.store import calls, inbox, members, roles, unsent
from checkin_sms.store import numbers as number_rows
from checkin_sms.store.roles import RoleKind, RoleState

# What is said as soon as they have shown who they are, before any question.
SAID_FIRST = frozenset({"gentle", "gentle_team", HOW})
# The words that a key stands for, in the language of the keywords.
CALL_ME, PAUSE, BACK = "CALL ME", "PAUSE", "BACK"


@dataclass
class Talker(OnTheLine):
    """The one value that is filled in as a turn of a call is worked on."""

    # What a place asks

    def asks(self, place: Place) -> list[Line]:
        row = self.caller.rung_for
        match place:
            case Place.QUESTIONS:
                return self._question()
            case Place.BEGIN | Place.CASE if row is not None:
                return [self.line(row.body)]
            case Place.CASE | Place.CLAIMED:
                return case_keys.asks(self, place)
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

    def _question(self) -> list[Line]:
        m, person = self.m, self.person
        checkin = converse.answerable(m, person.id, m.now)
        if checkin is None or checkin.asking is None:
            return []
        member = members.get(m.tx, person.id)
        wording = aftermath.prompt_for(m, member, checkin.id, checkin.asking)
        return self.says(wording, {"word": member.word})

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
            return lines + (self.bridge(mentor) if mentor else [])
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
    Act.PRESS: case_keys.press,
    Act.CONNECT: lambda one, _keys: case_keys.connect(one),
}
