"""The tables of cries for help and of harmless sayings, made ready to be sought."""

from checkin_sms.core.reader.phrases import Phrasebook, lines
from checkin_sms.core.reader.phrases_crisis import MEDICAL, SELF_HARM
from checkin_sms.core.reader.phrases_crisis_es import DANGER_ES, MEDICAL_ES, SELF_HARM_ES
from checkin_sms.core.reader.phrases_danger import DANGER
from checkin_sms.core.reader.phrases_distress import DISTRESS
from checkin_sms.core.reader.phrases_distress_es import DISTRESS_ES
from checkin_sms.core.reader.phrases_harmless import HARMLESS
from checkin_sms.core.reader.phrases_hints_danger import DANGER_HINTS
from checkin_sms.core.reader.phrases_hints_danger_es import DANGER_HINTS_ES
from checkin_sms.core.reader.phrases_hints_medical import MEDICAL_HINTS
from checkin_sms.core.reader.phrases_hints_medical_es import MEDICAL_HINTS_ES
from checkin_sms.core.reader.phrases_hints_self_harm import SELF_HARM_HINTS
from checkin_sms.core.reader.phrases_hints_self_harm_es import SELF_HARM_HINTS_ES
from checkin_sms.core.reader.phrases_plain_self_harm import PLAIN_SELF_HARM
from checkin_sms.core.reader.reading import Tier
from checkin_sms.core.reader.word_classes_crises import CRISIS_CLASSES


def _book(*tables: tuple[str, str], across: bool = False) -> Phrasebook:
    rows = [(label, phrase) for label, table in tables for phrase in lines(table)]
    return Phrasebook(rows, CRISIS_CLASSES, across)


# Gravest first. The hints are the longer rows: where two begin together, the longer is meant.
CRISES = _book(
    (
        Tier.SELF_HARM,
        SELF_HARM_HINTS + PLAIN_SELF_HARM + SELF_HARM_HINTS_ES + SELF_HARM + SELF_HARM_ES,
    ),
    (Tier.MEDICAL, MEDICAL_HINTS + MEDICAL_HINTS_ES + MEDICAL + MEDICAL_ES),
    (Tier.DANGER, DANGER_HINTS + DANGER_HINTS_ES + DANGER + DANGER_ES),
    across=True,
)
DESPAIR = _book((Tier.DISTRESS, DISTRESS + DISTRESS_ES))
HARMLESS_SAYINGS = _book(("harmless", HARMLESS))

# Words run together or torn apart ("k i l l  m y s e l f"): sought with all spaces taken out.
TORN: dict[str, Tier] = {
    "killmyself": Tier.SELF_HARM,
    "killingmyself": Tier.SELF_HARM,
    "endmylife": Tier.SELF_HARM,
    "wanttodie": Tier.SELF_HARM,
    "wannadie": Tier.SELF_HARM,
    "betteroffdead": Tier.SELF_HARM,
    "suicidal": Tier.SELF_HARM,
    "suicide": Tier.SELF_HARM,
    "suicidi": Tier.SELF_HARM,
    "quieromorir": Tier.SELF_HARM,
    "quieromatarme": Tier.SELF_HARM,
    "kieromatarme": Tier.SELF_HARM,
    "kieromorir": Tier.SELF_HARM,
    "voyamatarme": Tier.SELF_HARM,
    "mevoyamatar": Tier.SELF_HARM,
    "quitarmelavida": Tier.SELF_HARM,
    "cantbreathe": Tier.MEDICAL,
    "overdose": Tier.MEDICAL,
    "sobredosis": Tier.MEDICAL,
}
# What begins like one of them and is another word ("want to diet").
TORN_NOT_BEFORE = "[tr]"
