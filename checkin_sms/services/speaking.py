"""In which language somebody is written and spoken to."""

from checkin_sms.services.moment import Moment
from checkin_sms.services.newcomer import LANGUAGES
from checkin_sms.store import members, people


def speak(m: Moment, person_id: int, language: str) -> None:
    """From now on in this language. A member who has no word of their own is asked by its usual
    word: the other one's may say nothing to them."""
    usual = LANGUAGES[people.person(m.tx, person_id).language]
    people.set_language(m.tx, person_id, language)
    member = members.find(m.tx, person_id)
    if member is not None and member.word == usual:
        members.set_word(m.tx, person_id, LANGUAGES[language])
