"""Where a fetch ended, and what a complete list held, so that the next one brings changes only."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Self

from pydantic import BaseModel, ValidationError

from lobby.domain.booking import SourceBooking
from sync.sources.contract import Batch, LeftOut, Window


class Cursor(BaseModel):
    """What a source wants to find again at its next fetch."""

    @classmethod
    def parse(cls, cursor: str | None) -> Self | None:
        """What a stored cursor says; nothing if there is none, or if somebody else wrote it."""
        try:
            return cls.model_validate_json(cursor) if cursor else None
        except ValidationError:
            return None


def fingerprint(window: Window, *parts: object) -> str:
    """A short text that changes with the window and with with each of the parts."""
    return sha256(repr((window, parts)).encode(errors="surrogatepass")).hexdigest()[:24]


def list_if_changed(
    bookings: Sequence[SourceBooking],
    window: Window,
    cursor: str | None,
    *,
    left_out: Sequence[LeftOut] = (),
    complete: bool = True,
) -> Batch:
    """All bookings of the window, or nothing if ``cursor`` says that they are known."""
    now = fingerprint(window, sorted(map(repr, bookings)), tuple(left_out), complete)
    if now == cursor:
        return Batch(cursor=now)
    return Batch(
        bookings=tuple(bookings),
        complete=complete and all(entry.ident for entry in left_out),
        cursor=now,
        unreadable=len(left_out),
        left_out=tuple(left_out),
    )
