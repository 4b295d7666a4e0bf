"""What the local carrier's page sees of the product."""

from datetime import timedelta

from checkin_sms.core.line import REST, Sign
from checkin_sms.services import lines, rehearsal
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in


def test_texts_that_a_refused_line_holds_back_do_not_hold_the_pretend_clock(house: House) -> None:
    a_few_move_in(house)
    house.walk(ANA_ASKED - timedelta(hours=1))
    with house.at_work() as m:
        lines.stop(m, 20003, Sign.ASKING)  # staff are to be told of it, by a text that waits

    found = rehearsal.state(house.runtime)

    assert found.busy == 0
    assert found.next_at is not None
    assert house.runtime.clock() < found.next_at <= house.runtime.clock() + REST[Sign.ASKING]
