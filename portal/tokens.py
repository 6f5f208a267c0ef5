"""Tokens of links: made from one secret, so that none is stored and the database opens nothing.

A token is 26 letters of a keyed hash (127 bits) and, behind them, which booking it is for. Whoever
has the database alone can neither confirm nor cancel nor check in, and an e-mail can carry the
same link again without anybody having kept it.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from typing import Final

from portal.domain.booking import PortalBooking, PortalBookingId
from portal.domain.purpose import Purpose

_ALPHABET: Final = "23456789ABCDEFGHJKLMNPQRSTUVWX"
"""That of the slips: no letters that look alike, none that a keyboard layout moves."""
_LETTERS: Final = 26
_LONGEST: Final = _LETTERS + 13
"""A booking's key of 63 bits has 13 letters."""
_SHORTEST_SECRET: Final = 32


class Tokens:
    """Makes tokens and reads them."""

    def __init__(self, secret: bytes, *earlier: bytes) -> None:
        """``earlier`` secrets stay valid for links that were sent under them.

        Raises:
            ValueError: a secret is shorter than 32 bytes.
        """
        if any(len(key) < _SHORTEST_SECRET for key in (secret, *earlier)):
            message = f"the secret of the portal has fewer than {_SHORTEST_SECRET} bytes"
            raise ValueError(message)
        self._secrets: Sequence[bytes] = (secret, *earlier)

    def token(self, purpose: Purpose, booking: PortalBooking) -> str:
        """The token of this booking for this purpose."""
        return self._under(self._secrets[0], purpose, booking)

    @staticmethod
    def _under(secret: bytes, purpose: Purpose, booking: PortalBooking) -> str:
        return _letters(secret, purpose, booking) + _written(booking.id)

    def booking_in(self, token: str) -> PortalBookingId | None:
        """Which booking this may be the token of; ``matches`` says whether it is."""
        text = token.strip().upper()
        named = text[_LETTERS:]
        if not named or len(text) > _LONGEST or set(text) - set(_ALPHABET):
            return None
        key = 0
        for letter in named:
            key = key * len(_ALPHABET) + _ALPHABET.index(letter)
        return PortalBookingId(key) if key < 1 << 63 else None

    def matches(self, token: str, purpose: Purpose, booking: PortalBooking) -> bool:
        """Whether this is the booking's token for this purpose, under any of the secrets."""
        given = token.strip().upper()
        hits = [
            hmac.compare_digest(given.encode(), self._under(secret, purpose, booking).encode())
            for secret in self._secrets
        ]
        return any(hits)

    def fingerprint(self, text: str) -> str:
        """A keyed hash by which an address or a press of a button is recognised, not read."""
        return hmac.digest(self._secrets[0], b"fingerprint\0" + text.encode(), hashlib.sha256).hex()


def _letters(secret: bytes, purpose: Purpose, booking: PortalBooking) -> str:
    """An address that was corrected makes every earlier token of the booking void, but the hold's.

    Who fills in the form goes on under the link that the browser shows.
    """
    changes = 0 if purpose is Purpose.HOLD else booking.address_changes
    about = f"{purpose}\0{booking.id}\0{changes}".encode()
    rest = int.from_bytes(hmac.digest(secret, about, hashlib.sha256), "big")
    letters = []
    for _ in range(_LETTERS):
        rest, letter = divmod(rest, len(_ALPHABET))
        letters.append(_ALPHABET[letter])
    return "".join(letters)


def _written(key: PortalBookingId) -> str:
    rest, letters = int(key), ""
    while rest or not letters:
        rest, letter = divmod(rest, len(_ALPHABET))
        letters = _ALPHABET[letter] + letters
    return letters
