"""What a booking may measure: the one place for the feed, the mirror and the tables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Final

from lobby.domain.booking import SourceBooking
from lobby.domain.names import ServiceId
from lobby.domain.values import codes
from lobby.domain.values.remarks import clean_line

LONGEST_ID: Final = 200
"""Characters, as of all that follow; a longer id is kept as its digest."""
LONGEST_KEY: Final = codes.LONGEST
"""Of a number and of a code; a longer one opens nothing, so that it is not kept."""
LONGEST_SERVICE: Final = 200
MOST_SERVICES: Final = 50
LONGEST_HINT: Final = 40
LONGEST_PLACE: Final = 100
LONGEST_NAME: Final = 200
LONGEST_REVISION: Final = 80
LONGEST_LANGUAGE: Final = 8
MOST_PERSONS: Final = 99
LONGEST_MINUTES: Final = 1440
YEARS: Final = range(1970, 3000)
"""Those that a clock of every zone and both databases can show, with one to spare at both ends."""

_LANGUAGE: Final = re.compile(r"[a-z]{2,8}")
_DIGEST: Final = "sha256:"
_SHOWN: Final = 60


class Unfit(ValueError):
    """A booking that cannot be kept; its text says which and why, and no more of what it holds."""

    def __init__(self, external_id: str, why: str) -> None:
        super().__init__(f"booking {shown_id(external_id)}: {why}" if external_id else why)
        self.external_id = kept_id(external_id)
        self.why = why


def fitting(bookings: Iterable[SourceBooking]) -> tuple[list[SourceBooking], list[Unfit]]:
    """The bookings as they can be kept, and those that cannot."""
    fit: list[SourceBooking] = []
    unfit: list[Unfit] = []
    for booking in bookings:
        try:
            fit.append(fitted(booking))
        except Unfit as reason:
            unfit.append(reason)
    return fit, unfit


def fitted(booking: SourceBooking) -> SourceBooking:
    """The booking as both databases can hold it; one that fits comes back as it was.

    Raises:
        Unfit: it has no id, or no time that a clock can show.
    """
    if not booking.external_id:
        raise Unfit("", "a booking without an id")
    return replace(
        booking,
        external_id=kept_id(booking.external_id),
        starts_at=_moment(booking),
        minutes=min(max(booking.minutes, 1), LONGEST_MINUTES),
        services=tuple(ServiceId(name) for name in booking.services if is_storable(name)),
        number=_key(booking.number),
        code=_key(booking.code),
        persons=min(max(booking.persons, 1), MOST_PERSONS),
        language=booking.language if _LANGUAGE.fullmatch(booking.language or "") else None,
        counter_hint=booking.counter_hint if _is_hint(booking.counter_hint) else None,
        place=clean_line(booking.place)[:LONGEST_PLACE].rstrip(),
        revision=_short(booking.revision, LONGEST_REVISION),
        name=clean_line(booking.name or "")[:LONGEST_NAME] or None,
    )


def kept_id(external_id: str) -> str:
    """The id under which a booking is kept: its own, or its digest if no column can hold that."""
    return _short(external_id, LONGEST_ID)


def shown_id(external_id: str) -> str:
    """An id on a screen of the administrator: one short line."""
    line = clean_line(external_id)
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


def is_storable(text: str) -> bool:
    """Whether both databases can hold a text: no NUL, no half of a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def _short(text: str, longest: int) -> str:
    if len(text) <= longest and is_storable(text):
        return text
    return _DIGEST + sha256(text.encode(errors="surrogatepass")).hexdigest()


def _moment(booking: SourceBooking) -> datetime:
    starts_at = booking.starts_at
    if starts_at.tzinfo is None:
        raise Unfit(booking.external_id, "starts at a time without a zone")
    # A day of slack: the local days of the first and the last moment must be days as well.
    if starts_at.year - 1 not in YEARS or starts_at.year + 1 not in YEARS:
        raise Unfit(booking.external_id, f"starts in the year {starts_at.year}")
    return starts_at


def _key(text: str | None) -> str | None:
    return text if text and len(text) <= LONGEST_KEY and is_storable(text) else None


def _is_hint(counter: str | None) -> bool:
    return counter is not None and 0 < len(counter) <= LONGEST_HINT and is_storable(counter)
