"""Why an answer cannot be played, in the codes of the carrier's debugger."""

UNREACHED = 11200
TOO_LARGE = 11750
NOT_XML = 12100
NOT_VALID = 12200
WRONG_TYPE = 12300
BAD_CALLER_ID = 13214
BAD_NUMBER = 13223
BAD_TEXT = 13520
ENDLESS = 64000


class Unplayable(Exception):
    def __init__(self, code: int, why: str, status: int | None = None) -> None:
        super().__init__(why)
        self.code = code
        self.why = why
        self.status = status
