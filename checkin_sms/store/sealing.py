"""Names, numbers, bodies and notes are sealed before they reach the disk.

One Fernet per key id, the id as prefix of the token: "is key k1 still used?" is then a query, and
opening never tries keys one after the other. Numbers are found by a fingerprint made with a key
of its own, so that a stolen database without keys cannot be searched for a number.
"""

import hmac
from collections.abc import Mapping
from hashlib import sha256

from cryptography.fernet import Fernet, InvalidToken


class SealBroken(Exception):
    """A sealed value names a key that we do not hold, or was changed."""


class Unreadable(str):
    """Stands where a value cannot be opened. Reading it raises nothing, or one lost key would stop
    every list that has such a row in it; whoever would use it must look, and it is never written.
    """

    __slots__ = ()


UNREADABLE = Unreadable("(cannot be read)")


class Keyring:
    """The keys of one installation; the first one given seals."""

    def __init__(self, keys: str, lookup_key: str) -> None:
        pairs = [entry.strip().partition(":") for entry in keys.split(",")]
        self._fernets: Mapping[str, Fernet] = {name: Fernet(key) for name, _, key in pairs}
        if len(self._fernets) < len(pairs):
            raise ValueError("two keys have one id, so that one of them would be lost")
        self._newest = pairs[0][0]
        self._lookup_key = lookup_key.encode()

    def seal(self, text: str) -> str:
        token = self._fernets[self._newest].encrypt(text.encode()).decode("ascii")
        return f"{self._newest}.{token}"

    def unseal(self, sealed: str) -> str:
        name, _, token = sealed.partition(".")
        if name not in self._fernets:
            raise SealBroken(f"sealed with key {name!r}, which CHECKIN_ENCRYPTION_KEYS lacks")
        try:
            return self._fernets[name].decrypt(token.encode()).decode()
        except InvalidToken:
            raise SealBroken(f"a value sealed with key {name!r} was changed") from None

    def fingerprint(self, number: str) -> str:
        """What a number is found by. Equal numbers are seen to be equal, nothing else is."""
        return hmac.new(self._lookup_key, number.encode(), sha256).hexdigest()

    @staticmethod
    def fresh_key() -> str:
        return Fernet.generate_key().decode("ascii")
