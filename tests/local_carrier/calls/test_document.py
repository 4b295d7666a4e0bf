"""Voice documents are read strictly: what the real carrier would pass over is refused."""

import pytest
from twilio.twiml.voice_response import Dial as TwilioDial
from twilio.twiml.voice_response import Gather as TwilioGather
from twilio.twiml.voice_response import VoiceResponse

from checkin_sms.local_carrier.calls.address import Address
from checkin_sms.local_carrier.calls.document import read
from checkin_sms.local_carrier.calls.unplayable import (
    BAD_NUMBER,
    BAD_TEXT,
    NOT_VALID,
    NOT_XML,
    TOO_LARGE,
    Unplayable,
)
from checkin_sms.local_carrier.calls.verbs import (
    Dial,
    Gather,
    Hangup,
    Pause,
    Play,
    Record,
    Redirect,
    Reject,
    Say,
    Verb,
)

HERE = Address("http://product.test/voice/a/1?x=1#rc=2")


def verbs(inside: str) -> tuple[Verb, ...]:
    return read(f"<Response>{inside}</Response>", HERE).verbs


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ("<Conference>room</Conference>", NOT_VALID),
        ("<Message>hello</Message>", NOT_VALID),
        ("<say>hello</say>", NOT_VALID),
        ("<Number>+12025550101</Number>", NOT_VALID),
        ("<Say voice='Joanna'>hello</Say>", NOT_VALID),
        ("<Say voice='Polly.Lupe' language='en-US'>hello</Say>", NOT_VALID),
        ("<Say speed='2'>hello</Say>", NOT_VALID),
        ("<Say><b>hello</b></Say>", NOT_VALID),
        ("<Say> </Say>", BAD_TEXT),
        (f"<Say>{'a' * 4097}</Say>", BAD_TEXT),
        ("<Play/>", NOT_VALID),
        ("<Pause length='soon'/>", NOT_VALID),
        ("<Pause>hello</Pause>", NOT_VALID),
        ("<Gather finishOnKey='none'/>", NOT_VALID),
        ("<Gather finishonkey='#'/>", NOT_VALID),
        ("<Gather input='keys'/>", NOT_VALID),
        ("<Gather numDigits='0'/>", NOT_VALID),
        ("<Gather timeout='-1'/>", NOT_VALID),
        ("<Gather actionOnEmptyResult='yes'/>", NOT_VALID),
        ("<Gather>Press one.</Gather>", NOT_VALID),
        ("<Gather><Say>a</Say> loose</Gather>", NOT_VALID),
        ("<Gather><Gather/></Gather>", NOT_VALID),
        ("<Gather><Hangup/></Gather>", NOT_VALID),
        ("<Record maxLength='0'/>", NOT_VALID),
        ("<Dial/>", BAD_NUMBER),
        ("<Dial>202</Dial>", BAD_NUMBER),
        ("<Dial><Number>12025550101</Number></Dial>", BAD_NUMBER),
        ("<Dial><Client>ana</Client></Dial>", NOT_VALID),
        ("<Dial><Number statusCallbackEvent='ended'>+12025550101</Number></Dial>", NOT_VALID),
        ("<Redirect/>", NOT_VALID),
        ("<Redirect method='PUT'>/a</Redirect>", NOT_VALID),
        ("<Hangup now='true'/>", NOT_VALID),
        ("<Reject reason='tired'/>", NOT_VALID),
    ],
)
def test_what_cannot_be_played_is_refused(inside: str, code: int) -> None:
    with pytest.raises(Unplayable) as caught:
        verbs(inside)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", NOT_XML),
        ("OK", NOT_XML),
        ("<Response>", NOT_XML),
        ("<html/>", NOT_XML),
        (f"<Response><!--{'a' * 64 * 1024}--></Response>", TOO_LARGE),
    ],
)
def test_what_is_no_document_is_refused(text: str, code: int) -> None:
    with pytest.raises(Unplayable) as caught:
        read(text, HERE)
    assert caught.value.code == code


def test_what_the_library_writes_is_read_with_every_value() -> None:
    response = VoiceResponse()
    gather = TwilioGather(
        input="dtmf speech",
        num_digits=4,
        timeout=8,
        finish_on_key="",
        action="/voice/next",
        action_on_empty_result=True,
        barge_in=True,
        language="es-US",
    )
    gather.say("Hola & adiós", voice="Polly.Lupe", language="es-US")
    gather.pause(length=2)
    response.append(gather)
    [read_back] = read(str(response), HERE).verbs
    assert read_back == Gather(
        action=Address("http://product.test/voice/next"),
        prompts=(Say("Hola & adiós", "es-US"), Pause(2)),
        keys=True,
        speech=True,
        timeout=8,
        most_keys=4,
        finishes="",
        tells_of_silence=True,
    )


def test_a_connection_has_its_far_ends_and_its_whisper() -> None:
    dial = TwilioDial(
        caller_id="+12025550100", timeout=20, action="after", hangup_on_star=True, time_limit=600
    )
    dial.number(
        "+12025550111", url="whisper", status_callback="/s", status_callback_event="answered"
    )
    response = VoiceResponse()
    response.append(dial)
    [verb] = read(str(response), HERE).verbs
    assert isinstance(verb, Dial)
    assert (verb.caller_id, verb.timeout, verb.time_limit) == ("+12025550100", 20, 600)
    assert verb.star_ends and verb.action == Address("http://product.test/voice/a/after")
    [far] = verb.far
    assert far.whisper == Address("http://product.test/voice/a/whisper")
    assert far.reporting and far.reporting.events == {"answered"}


def test_verbs_have_the_values_that_hold_where_none_is_given() -> None:
    gather, record, dial = verbs("<Gather/><Record/><Dial>+12025550101</Dial>")
    here = Address("http://product.test/voice/a/1?x=1")
    assert isinstance(gather, Gather) and isinstance(record, Record) and isinstance(dial, Dial)
    assert (gather.timeout, gather.finishes, gather.tells_of_silence) == (5, "#", False)
    assert gather.action.url == record.action.url == HERE.url != here.url
    assert (record.timeout, record.longest, record.beeps) == (5, 3600, True)
    assert (dial.timeout, dial.action, dial.far[0].whisper) == (30, None, None)


def test_the_small_verbs_are_read() -> None:
    assert verbs(
        "<Play>tone.mp3</Play><Play digits='1w2'/><Redirect method='GET'>../b</Redirect>"
        "<Hangup/><Reject reason='busy'/><Reject/>"
    ) == (
        Play("http://product.test/voice/a/tone.mp3"),
        Play("keys 1w2"),
        Redirect(Address("http://product.test/voice/b", "GET")),
        Hangup(),
        Reject(busy=True),
        Reject(busy=False),
    )


def test_spoken_marks_are_heard_as_words() -> None:
    [said] = verbs(
        "<Say>At<break time='1s'/><say-as interpret-as='time'>8:30</say-as>, "
        "<sub alias='Doctor'>Dr.</sub> <p>Who</p></Say>"
    )
    assert said == Say("At 8:30, Doctor Who", "en-US")
