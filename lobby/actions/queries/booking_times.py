"""When staff can book on the phone: the free times of every day that is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lobby.actions.action import Action
from lobby.actions.book import booking_wish
from lobby.domain.desk_calendar import DeskCalendar, DeskDay
from lobby.domain.names import ServiceId


@dataclass(frozen=True, slots=True)
class BookingTimesQuery(Action):
    """Read what is booked, and compute what is free."""

    calendar: DeskCalendar

    def __call__(
        self, services: Sequence[ServiceId], persons: int, *, accessible: bool
    ) -> tuple[DeskDay, ...]:
        """Every day on which these services can be booked, with its free times.

        Raises:
            Refused: ``no-service``, ``unknown-service``, ``too-many-services`` or ``no-counter``.
        """
        wish = booking_wish(self.house, services, persons, accessible)
        with self.start() as work:
            now = work.now
            known = work.bookings.appointments(*self.calendar.reach(now))
        return self.calendar.days(wish, known, now)
