"""Which day is it, and is that sure? When a day may be closed, and when a ticket may be dated."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from lobby.domain.errors import Refusal, Refused
from lobby.domain.facts import Fact, FactKind
from lobby.domain.opening import Opening

AGREES_WITHIN: Final = timedelta(minutes=5)
"""By so much the clocks of a house may differ."""


def last_ended(opening: Opening, now: datetime) -> date:
    """The newest day whose opening hours are over."""
    today = opening.day(now)
    closes = opening.closes_at(now)
    begins_over = not opening.hours(today) or (closes is not None and now >= closes)
    return today if begins_over else today - timedelta(days=1)


def nothing_happened(newest: Fact | None, day: date) -> bool:
    """Whether the journal holds nothing of this day since a day was closed."""
    return newest is None or (newest.kind is FactKind.DAY_CLOSED and newest.day < day)


def refuse_doubtful_end(newest: Fact, today: date, now: datetime) -> None:
    """Refuse to close a day by a clock of which the journal knows nothing.

    A clock that jumped ahead would end the queue in the middle of the day, and erase bookings
    whose visitors are still to come.

    Raises:
        Refused: ``clock-in-doubt``; ``at`` is when the newest fact was.
    """
    if newest.at > now + AGREES_WITHIN or newest.day < today:
        raise Refused(Refusal.CLOCK_IN_DOUBT, at=newest.at)
