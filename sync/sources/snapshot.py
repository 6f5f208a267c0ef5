"""A complete list that is told only when it differs from the one before."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from lobby.domain.booking import SourceBooking
from sync.sources.contract import Batch, LeftOut, Window


def mark(window: Window, *told: object) -> str:
    """A short text that changes with the window and with whatever was told."""
    return sha256(repr((window, told)).encode(errors="surrogatepass")).hexdigest()[:24]


def snapshot(
    bookings: Sequence[SourceBooking],
    window: Window,
    cursor: str | None,
    *,
    left_out: Sequence[LeftOut] = (),
    complete: bool = True,
) -> Batch:
    """All bookings of the window, or nothing if ``cursor`` says that they are known."""
    now = mark(window, sorted(map(repr, bookings)), tuple(left_out), complete)
    if now == cursor:
        return Batch(cursor=now)
    told = tuple(bookings)
    return Batch(
        bookings=told,
        complete=complete and all(one.ident for one in left_out),
        cursor=now,
        unreadable=len(left_out),
        left_out=tuple(left_out),
    )
