"""What was said on a call, kept and read back."""

from checkin_sms.core.speech import Line, Speech, Then, from_kept


def test_it_comes_back_as_it_was() -> None:
    lines = (Line("¿Cómo va su día?", "es"), Line("Goodbye.", "en"))
    speech = Speech(lines, Then.BRIDGE, "a-token", 3, to="+12025550111", to_language="es")
    assert from_kept(speech.kept()) == speech
