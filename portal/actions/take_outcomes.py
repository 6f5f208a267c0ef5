"""The house says what became of bookings: in order, each at least once, each counted once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from portal.actions.ports import BeginWork, PortalWork
from portal.domain.booking import BookingState, PortalBooking, PortalBookingId, take_outcome
from portal.domain.house_outcomes import (
    KeyedOutcome,
    OutcomeAnswer,
    OutcomeVerdict,
    state_after,
)

_MOST_DIGITS: Final = 18
"""Of a key of 63 bits, with which no database has to round."""


class TakeOutcomes:
    """Take a portion of outcomes, all in one transaction."""

    def __init__(self, begin: BeginWork) -> None:
        self._begin = begin

    def __call__(self, outcomes: Iterable[KeyedOutcome]) -> tuple[OutcomeAnswer, ...]:
        """Take each that is new; one that cannot be taken holds up none of the others."""
        with self._begin() as work:
            answers = tuple(_taken(work, outcome) for outcome in outcomes)
            work.commit()
        return answers


def _taken(work: PortalWork, given: KeyedOutcome) -> OutcomeAnswer:
    key = booking_id(given.booking)
    booking = work.bookings.get(key) if key else None
    if booking is None or not booking.firm:
        return OutcomeAnswer(given.key, OutcomeVerdict.UNKNOWN_BOOKING)
    if work.outcomes.knows(given.key):
        return OutcomeAnswer(given.key, OutcomeVerdict.DUPLICATE)
    if reason := _against(booking):
        return OutcomeAnswer(given.key, OutcomeVerdict.REJECTED, reason)
    work.outcomes.add(booking.id, given.key, given.outcome)
    after = take_outcome(booking, state_after(work.outcomes.of(booking.id)))
    if after != booking:
        work.bookings.change(booking, after)
    return OutcomeAnswer(given.key, OutcomeVerdict.OK)


def booking_id(text: str) -> PortalBookingId | None:
    """The key that the feed wrote as this text, or nothing if it never did."""
    if not text.isascii() or not text.isdecimal() or len(text) > _MOST_DIGITS:
        return None
    return PortalBookingId(int(text)) if text == str(int(text)) else None


def _against(booking: PortalBooking) -> str:
    if booking.erased:
        return "its day is over and it has been erased"
    if booking.state is BookingState.CANCELLED:
        return "it was cancelled before"
    return ""
