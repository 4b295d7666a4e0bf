"""What is done beside the tick: one part that fails holds up no other."""

import sqlalchemy as sa

from checkin_sms.services import notices, upkeep
from checkin_sms.services.noticeboard import NOTICES
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.services.now import kinds
from tests.services.test_alarms import Heard
from tests.services.trouble import change


def test_a_role_that_nobody_can_read_does_not_silence_the_alarms(both: House) -> None:
    channel = Heard()
    change(both.runtime, second=channel)
    a_few_move_in(both)
    with both.runtime.store.writing() as tx:
        tx.execute(sa.text("UPDATE role SET state = 'no such state' WHERE kind = 'staff'"))
    with both.at_work() as m:
        notices.notify(m, "stale")

    upkeep.upkeep(both.runtime)

    assert f"Oak Street: {NOTICES['stale'].format(count=1)}" in channel.texts
    assert "parked" in kinds(both)
