"""May this booking check in now? The refusals, in the order they are checked."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from lobby.domain.booking import Booking, BookingStatus, Channel
from lobby.domain.errors import Refusal, Refused
from lobby.domain.house import House
from lobby.domain.opening import ANY_OPEN

_CANCELLED: Final = {
    BookingStatus.CANCELLED_BY_CITIZEN: Refusal.CANCELLED_BY_CITIZEN,
    BookingStatus.CANCELLED_BY_TOWN: Refusal.CANCELLED_BY_TOWN,
}


def check_admission(booking: Booking, house: House, now: datetime) -> None:
    """Refuse what cannot check in; being late on the day is never a reason.

    Raises:
        Refused: ``cancelled-by-citizen``, ``cancelled-by-town``, ``elsewhere``, ``by-phone``,
            ``past``, ``other-day``, ``too-early`` (``at`` is when check-in begins) or ``not-open``.
    """
    if booking.status in _CANCELLED:
        raise Refused(_CANCELLED[booking.status], booking=booking)
    if booking.place:
        raise Refused(Refusal.ELSEWHERE, booking=booking)
    if booking.channel is Channel.PHONE:
        raise Refused(Refusal.BY_PHONE, booking=booking)
    if house.day(booking.starts_at) < house.day(now):
        raise Refused(Refusal.PAST, booking=booking)
    if house.day(booking.starts_at) > house.day(now):
        raise Refused(Refusal.OTHER_DAY, booking=booking, at=booking.starts_at)
    begins = booking.starts_at - house.rules.check_in_from
    if now < begins:
        raise Refused(Refusal.TOO_EARLY, booking=booking, at=begins)
    if _is_over(house, now):
        reopens = house.opening.next_opening(now, ANY_OPEN)
        raise Refused(Refusal.NOT_OPEN, booking=booking, at=reopens)


def _is_over(house: House, now: datetime) -> bool:
    """Whether the day has ended; before opening and over lunch a visitor may check in."""
    closes = house.opening.closes_at(now)
    return closes is not None and now >= closes
