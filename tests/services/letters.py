"""Messages of ours, written straight into the queue, and a carrier on paper that takes them."""

from datetime import timedelta

from checkin_sms.core.delivery import Sending
from checkin_sms.core.ladder import Reason, Severity
from checkin_sms.services import cases, deliver, due
from checkin_sms.store import numbers, outbox, people
from checkin_sms.store.outbox import Letter, Sent
from tests.house import House
from tests.oak_street import a_few_move_in, cells
from tests.services.paper_gateway import Answer, PaperGateway
from tests.services.trouble import change

MINUTE = timedelta(minutes=1)


def on_paper(house: House, *answers: Answer) -> PaperGateway:
    a_few_move_in(house)
    gateway = PaperGateway(list(answers) or [None])
    change(house.runtime, gateway=gateway)
    return gateway


def write(
    house: House,
    name: str = "Ana",
    body: str = "hello",
    *,
    purpose: str = "",
    urgency: Severity = Severity.ROUTINE,
    keeps: timedelta = timedelta(hours=2),
    started: bool = False,
    wording: str = "noted",
) -> int:
    """A message of ours that is due now."""
    with house.at_work() as m:
        person = next(one for one in people.everyone(m.tx) if one.name == name)
        letter = Letter(
            purpose or f"test:{body}",
            numbers.first_of(m.tx, person.id).id,
            wording,
            body,
            urgency,
            m.now + keeps,
            person_id=person.id,
            started=started,
        )
        token = f"token of {letter.purpose}"
        found = outbox.write(m.tx, letter, token=token, now=m.now, state=Sending.DUE, next_at=m.now)
    assert found is not None
    return found


def rung(house: House) -> int:
    """Ben is asked to call Ana: his text, which is due now."""
    with house.at_work() as m:
        ana = next(one for one in people.everyone(m.tx) if one.name == "Ana")
        cases.raise_case(m, ana.id, Reason.HARD_DAY)
    texts = "SELECT id FROM outbox WHERE purpose LIKE 'step:%' AND state = 'due'"
    ((found,),) = cells(house.runtime.store, texts)
    return int(str(found))


def row(house: House, outbox_id: int) -> Sent:
    with house.at_work() as m:
        return outbox.get(m.tx, outbox_id)


def send(house: House) -> int:
    return deliver.deliver(house.runtime)


def later(house: House, by: timedelta) -> None:
    """Time passes: what is due is looked at, what is to be sent is sent."""
    house.clock.advance(by)
    due.run_due(house.runtime)
    send(house)
