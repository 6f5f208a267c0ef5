"""Other ways to tell a wait, to stand beside ours: an average, and a published formula."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import fmean
from typing import Final

_AHEAD: Final = timedelta(minutes=2)
_OPTIMISTIC: Final = 0.8
_LAST: Final = 5


def last_average(waits: Sequence[float]) -> float:
    """The mean of the last five waits that have ended, in minutes; what simple systems show."""
    return fmean(waits[-_LAST:]) if waits else 0.0


@dataclass(frozen=True, slots=True)
class QueuePlace:
    """One place in the order of the due-time rule, and its wait in minutes."""

    arrival: datetime
    booked: bool
    estimate: int
    optimistic: int


def due_time_waits(
    bookings: Sequence[datetime],
    walk_ins: Sequence[datetime],
    *,
    minutes: float,
    desks: float,
    now: datetime,
) -> list[QueuePlace]:
    """Waits by the published formula of a due-time system: one average for everything.

    ``bookings`` are the reserved times and ``walk_ins`` the times of the tokens, both ascending;
    ``minutes`` is the average visit. A step of ``minutes / desks`` is added for each visitor.
    """
    step = timedelta(minutes=minutes / desks)
    current, optimistic, pessimistic = now + _AHEAD, now, now + step
    at_once = math.ceil(desks)
    booked, drawn = list(bookings), list(walk_ins)
    places: list[QueuePlace] = []
    while booked or drawn:
        while not drawn and current < booked[0]:
            current += step
        takes_booking = bool(booked) and (not drawn or current >= booked[0])
        arrival = booked.pop(0) if takes_booking else drawn.pop(0)
        if takes_booking and optimistic < arrival:
            bounds = (math.ceil(_minutes(current - now)) + 1, math.floor(_minutes(arrival - now)))
        else:
            bounds = (
                math.floor(_minutes(pessimistic - now)),
                math.floor(_minutes(optimistic - now)),
            )
        places.append(QueuePlace(arrival, takes_booking, *bounds))
        at_once -= 1
        optimistic += step * (0.0 if at_once > 0 else _OPTIMISTIC)
        pessimistic += step
        current += step
    return places


def due_time_wait(
    bookings: Sequence[datetime],
    walk_ins: Sequence[datetime],
    *,
    minutes: float,
    desks: float,
    now: datetime,
) -> int:
    """The wait in minutes that this formula tells somebody who draws a token now."""
    places = due_time_waits(bookings, [*walk_ins, now], minutes=minutes, desks=desks, now=now)
    return [place.estimate for place in places if not place.booked][-1]


def _minutes(span: timedelta) -> float:
    return span.total_seconds() / 60
