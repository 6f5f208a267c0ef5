"""When the house is open, and for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo


class AdmissionMode(StrEnum):
    """Who is let in."""

    APPOINTMENTS = "appointments"
    WALK_INS = "walk-ins"
    BOTH = "both"
    CLOSED = "closed"


WALK_IN_MODES: Final = frozenset({AdmissionMode.WALK_INS, AdmissionMode.BOTH})
ANY_OPEN: Final = frozenset(AdmissionMode) - {AdmissionMode.CLOSED}


@dataclass(frozen=True, slots=True)
class Hours:
    """One stretch of a day, local time, from inclusive, until exclusive."""

    opens: time
    closes: time
    mode: AdmissionMode = AdmissionMode.BOTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """The opening hours of a house; none of a day's stretches overlap."""

    zone: ZoneInfo
    week: Mapping[int, tuple[Hours, ...]]
    """By weekday, Monday is 0, each day in order."""
    exceptions: Mapping[date, tuple[Hours, ...]] = field(default_factory=dict)
    """Days that differ; an empty tuple is a closed day. Public holidays come in here."""

    def hours(self, day: date) -> tuple[Hours, ...]:
        """The stretches of this local day, in order."""
        stretches = self.exceptions.get(day, self.week.get(day.weekday(), ()))
        return tuple(hours for hours in stretches if hours.mode is not AdmissionMode.CLOSED)

    def whole(self, day: date) -> tuple[datetime, datetime]:
        """This local day from midnight to midnight, in UTC; 23 to 25 hours."""
        return self.at(day, time(0)), self.at(day + timedelta(days=1), time(0))

    def day(self, now: datetime) -> date:
        """The local day of this moment."""
        return now.astimezone(self.zone).date()

    def mode(self, now: datetime) -> AdmissionMode:
        """Who is let in at this moment."""
        local = now.astimezone(self.zone)
        for hours in self.hours(local.date()):
            if hours.opens <= local.time() < hours.closes:
                return hours.mode
        return AdmissionMode.CLOSED

    def closes_at(self, now: datetime) -> datetime | None:
        """The end of the last stretch of this day, or nothing on a closed day."""
        day = self.day(now)
        stretches = self.hours(day)
        return self.at(day, stretches[-1].closes) if stretches else None

    def next_opening(self, now: datetime, modes: frozenset[AdmissionMode]) -> datetime | None:
        """The next moment after now at which one of these modes begins, within four weeks."""
        today = self.day(now)
        for day in (today + timedelta(days=ahead) for ahead in range(29)):
            for hours in self.hours(day):
                opens = self.at(day, hours.opens)
                if hours.mode in modes and opens > now:
                    return opens
        return None

    def at(self, day: date, local: time) -> datetime:
        """This local time of this day, in UTC; the first one on the night clocks go back."""
        return datetime.combine(day, local, self.zone).astimezone(UTC)
