"""What code names is there, and what is there is used: settings, wordings, notices, deeds."""

import ast
import re
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import get_args

import pytest

from checkin_sms import config
from checkin_sms.core import case, effects, ladder
from checkin_sms.core.timeline import Timer
from checkin_sms.services import converse, due, noticeboard, notices, promising, telling, waiting
from checkin_sms.store import due as due_rows
from checkin_sms.store import schema
from checkin_sms.store.voicenotes import VoiceNoteRow
from checkin_sms.wording_table import WORDINGS
from tests.guards.source import PRODUCT, ROOT, called, callers_of, calls, strings

README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [name for name, _, _ in config.documented()])
def test_every_setting_stands_in_the_readme(name: str) -> None:
    assert name in README


def test_only_delivery_asks_the_carrier_to_send() -> None:
    inside = {name for name in callers_of("send_text") if name.startswith("checkin_sms/gateway/")}

    assert callers_of("send_text") - inside == {"checkin_sms/services/deliver.py"}


def test_only_outgoing_writes_to_the_outbox() -> None:
    found = {
        path.relative_to(ROOT).as_posix()
        for path in PRODUCT
        for node in calls(path)
        if ast.unparse(node.func) == "outbox.write"
    }

    assert found == {"checkin_sms/services/outgoing.py"}


# Arguments of these are wordings, wherever they stand.
SPEAKING = {
    "say", "Say", "Reply", "TellPerson", "TellMember", "to_helper", "to_member", "_welcome",
    "_to_staff", "_reworded", "_text", "Press",
}  # fmt: skip
# These take words that look like wordings but are not.
NOT_WORDINGS = {"grace", "time", "mentor", "word", "who", "name"}


def named_in_calls() -> dict[str, str]:
    """Each wording that a call names as it stands, and where."""
    return {
        argument.value: f"{path.name}:{node.lineno}"
        for path in PRODUCT
        for node in calls(path)
        if called(node) in SPEAKING
        for argument in [*node.args, *(keyword.value for keyword in node.keywords)]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        if re.fullmatch(r"[a-z_]+", argument.value) and argument.value not in NOT_WORDINGS
    }


def named_in_tables() -> set[str]:
    crises = promising.CRISIS_WORDING.values()
    return {
        *ladder.WORDING.values(),
        *promising.PROMISES.values(),
        *crises,
        *(f"{name}_no_alert" for name in crises),
        *(f"notice_{kind}" for kind in noticeboard.NOTICES),
    }


def test_every_wording_that_code_names_exists() -> None:
    named = named_in_calls()
    assert len(named) > 30, "the guard has lost sight of the calls"

    missing = {name: where for name, where in named.items() if name not in WORDINGS}

    assert missing == {}
    assert named_in_tables() - WORDINGS.keys() == set()


def made_from_parts() -> list[re.Pattern[str]]:
    """Names that code joins together, such as f"ask_{question}", as patterns."""
    return [
        re.compile("".join(_part(value) for value in node.values))
        for path in PRODUCT
        if not path.name.startswith("wording_")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        and isinstance(first := node.values[0], ast.Constant)
        and re.fullmatch(r"[a-z]+_", str(first.value))
    ]


def _part(value: ast.expr) -> str:
    return re.escape(str(value.value)) if isinstance(value, ast.Constant) else "[a-z]+"


def test_every_wording_is_used_by_code() -> None:
    said = {
        text for path in PRODUCT if not path.name.startswith("wording_") for text in strings(path)
    }
    joined = [pattern for pattern in made_from_parts() if "notice" not in pattern.pattern]

    unused = [
        name
        for name in WORDINGS
        if name not in said | named_in_tables()
        # "retry_mood_stop" is "retry_mood" and a word more.
        and not any(p.fullmatch(name.removesuffix("_stop")) for p in joined)
    ]

    assert unused == []


def test_every_notice_that_is_given_has_a_wording_and_a_sentence() -> None:
    given = {
        str(node.args[1].value)
        for path in PRODUCT
        for node in calls(path)
        if ast.unparse(node.func) == "notices.notify" and isinstance(node.args[1], ast.Constant)
    }

    assert given == noticeboard.NOTICES.keys()
    assert {f"notice_{kind}" for kind in given} <= WORDINGS.keys()
    assert given >= notices.AT_ONCE


def arms_of(module: ModuleType, function: str) -> set[str]:
    """What the `match` of a function tells apart, by name."""
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    (found,) = (
        node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == function
    )
    return {
        name.rpartition(".")[2]
        for node in ast.walk(found)
        if isinstance(node, ast.match_case)
        for pattern in ast.walk(node.pattern)
        if (name := _named_by(pattern))
    }


def _named_by(pattern: ast.AST) -> str:
    if isinstance(pattern, ast.MatchClass):
        return ast.unparse(pattern.cls)
    return ast.unparse(pattern.value) if isinstance(pattern, ast.MatchValue) else ""


def names_in(union: object) -> set[str]:
    return {kind.__name__ for kind in get_args(union)}


def members_of(kinds: type[Enum]) -> set[str]:
    return {kind.name for kind in kinds}


@pytest.mark.parametrize(
    ("module", "function", "wanted"),
    [
        (converse, "perform", names_in(effects.Effect)),
        (telling, "perform", names_in(case.CaseEffect)),
        (waiting, "fire", members_of(Timer)),
    ],
)
def test_every_kind_of_effect_and_timer_has_its_deed(
    module: ModuleType, function: str, wanted: set[str]
) -> None:
    assert arms_of(module, function) == wanted


def test_every_table_with_a_next_step_is_looked_at() -> None:
    tables = schema.tables().tables
    timed = {name for name, table in tables.items() if "next_at" in table.columns}

    assert len(timed) >= 5
    # A voice note is fetched from the carrier, which the tick does not wait for: see upkeep.
    timed -= {VoiceNoteRow.__tablename__}
    assert timed == {table.__tablename__ for table in due_rows._TABLES}
    assert timed == due._DEEDS.keys()
