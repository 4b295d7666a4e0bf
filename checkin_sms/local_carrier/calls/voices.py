"""The voices that can be asked for, and the language each of them speaks."""

from checkin_sms.local_carrier.calls.unplayable import NOT_VALID, Unplayable

# These speak whatever language is asked for.
_PLAIN = frozenset({"man", "woman", "alice"})
_NAMED = {
    "en-US": "Danielle Gregory Ivy Joanna Joey Justin Kendra Kevin Kimberly Matthew Ruth Salli "
    "Stephen",
    "en-GB": "Amy Arthur Brian Emma",
    "es-US": "Lupe Miguel Pedro Penelope",
    "es-MX": "Andres Mia",
    "es-ES": "Conchita Enrique Lucia Sergio",
    "fr-CA": "Chantal Gabrielle Liam",
    "pt-BR": "Camila Thiago Vitoria Ricardo Ines",
}
_LANGUAGES = {name: language for language, names in _NAMED.items() for name in names.split()}
_ENGINES = ("", "Neural", "Generative")


def language_of(voice: str | None, language: str | None) -> str:
    """What will be spoken. Raises Unplayable for a voice that does not speak it."""
    if voice is None or voice in _PLAIN:
        return language or "en-US"
    spoken = _spoken_by(voice)
    if spoken is None or (language and language != spoken):
        raise Unplayable(NOT_VALID, "<Say> asks for a voice that is not there in this language")
    return spoken


def _spoken_by(voice: str) -> str | None:
    maker, _, name = voice.partition(".")
    if maker == "Google":
        # Google.es-US-Standard-A says its language itself.
        parts = name.split("-")
        return "-".join(parts[:2]) if len(parts) >= 3 else None
    person, _, engine = name.partition("-")
    return _LANGUAGES.get(person) if maker == "Polly" and engine in _ENGINES else None
