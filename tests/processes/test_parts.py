import sys
from pathlib import Path

from checkin_sms.processes import parts
from checkin_sms.processes.redis_server import Embedded

REDIS = Embedded(("redis-server",), "unix:///nowhere/redis.sock", Path("/nowhere"))
ALL = [parts.web(8000), parts.carrier(8001), parts.tick(), parts.worker(), parts.redis(REDIS)]


def test_every_part_has_its_place_in_the_order_of_stopping() -> None:
    assert {part.name for part in ALL} == set(parts.STOP_ORDER)


def test_all_parts_together_stop_in_about_five_seconds() -> None:
    assert sum(part.patience for part in ALL) <= 6


def test_parts_run_on_the_same_python_as_we_do() -> None:
    assert all(part.command[0] == sys.executable for part in ALL if part.name != "redis")


def test_the_web_is_reached_from_this_machine_alone_unless_told_otherwise() -> None:
    assert "127.0.0.1:8000" in parts.web(8000).command
    assert "0.0.0.0:8000" in parts.web(8000, host="0.0.0.0").command  # noqa: S104 - a container's


def test_addresses_of_requests_are_not_logged() -> None:
    assert not any("access" in word for word in parts.web(8000).command)


def test_a_port_where_nobody_listens_does_not_answer() -> None:
    assert not parts.answers(9, "/")()
