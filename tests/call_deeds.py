"""What people do with their phone in a story: `answers`, `lets it ring`, `machine`, `busy`,
`presses 5 7 2` (one after the other), `enters 4821` (in one go), `waits`, `hangs up`, `calls us`,
`calls us withheld`."""

from collections.abc import Callable

from tests.on_the_phone import OnThePhone


def do(phone: OnThePhone, deed: str) -> None:
    words = deed.split()
    if words[0] in _WITH_KEYS:
        _WITH_KEYS[words[0]](phone, words[1:])
    else:
        _DEEDS[deed](phone)


_WITH_KEYS: dict[str, Callable[[OnThePhone, list[str]], object]] = {
    "presses": lambda phone, keys: phone.press(*keys),
    "enters": lambda phone, keys: phone.enter("".join(keys)),
}
_DEEDS: dict[str, Callable[[OnThePhone], object]] = {
    "answers": OnThePhone.answer,
    "lets it ring": OnThePhone.let_ring,
    "machine": OnThePhone.machine,
    "busy": OnThePhone.busy,
    "waits": OnThePhone.wait,
    "hangs up": OnThePhone.hang_up,
    "calls us": OnThePhone.calls_us,
    "calls us withheld": lambda phone: phone.calls_us(withheld=True),
}
