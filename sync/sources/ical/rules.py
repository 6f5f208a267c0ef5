"""When something happens again: a repetition rule on the clock of a wall, inside a window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta, tzinfo
from itertools import product
from typing import Final

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

from sync.sources.ical.values import Moment, Property, moment

_KNOWN: Final = frozenset(
    {
        "FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYSETPOS", "BYMONTH", "BYMONTHDAY",
        "BYYEARDAY", "BYWEEKNO", "BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND",
    }
)  # fmt: skip
_PERIODS: Final[Mapping[str, timedelta | None]] = {
    "YEARLY": None,
    "MONTHLY": None,
    "WEEKLY": timedelta(weeks=1),
    "DAILY": timedelta(days=1),
    "HOURLY": timedelta(hours=1),
}
"""What a booking may be repeated by, and how long one round of it is if that is always the same."""
_MOST_A_DAY: Final = 288
"""Every five minutes."""
_LONGEST_MONTHS: Final = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}


class Rule:
    """A repetition rule that is checked before anything is computed."""

    def __init__(self, line: Property) -> None:
        """Raises ``Unreadable`` for a rule that no booking follows."""
        self._line = line
        self._parts = _parts(line)
        self._period = _PERIODS.get(self._parts.get("FREQ", ""))
        if self._parts.get("FREQ") not in _PERIODS:
            raise line.fault("bookings repeat by the hour at most")
        self._interval = _number(line, self._parts.get("INTERVAL", "1"))
        if self._interval < 1:
            raise line.fault("INTERVAL is 1 or more")
        if self._times_a_day() > _MOST_A_DAY:
            raise line.fault("more often than every five minutes")

    def starts(
        self, first: datetime, zone: tzinfo, begin: datetime, end: datetime
    ) -> Iterator[datetime]:
        """The times from ``begin`` to ``end``, on the same clock as ``first``: naive, in order."""
        if self._never():
            return
        until = self._until(zone)
        stop = end if until is None else min(end, until + timedelta(seconds=1))
        text = ";".join(f"{name}={value}" for name, value in self._parts.items() if name != "UNTIL")
        try:
            rule = rrulestr(text, dtstart=self._nearer(first, begin))
        except (ValueError, TypeError, KeyError, IndexError, AttributeError):
            raise self._line.fault("not a repetition rule") from None
        for start in rule:
            if start >= stop:
                return
            if start >= begin:
                yield start

    def _nearer(self, first: datetime, begin: datetime) -> datetime:
        """The last start of a round before the window; a rule that counts begins at the first."""
        if self._period is None or "COUNT" in self._parts:
            return first
        round_trip = self._period * self._interval
        return first + round_trip * max(0, (begin - first) // round_trip - 1)

    def _until(self, zone: tzinfo) -> datetime | None:
        if "UNTIL" not in self._parts:
            return None
        try:
            last = moment(self._parts["UNTIL"])
        except ValueError:
            raise self._line.fault("UNTIL is no time") from None
        if not isinstance(last, Moment):
            return datetime.combine(last, time.max)
        return on_wall(last, zone)

    def _times_a_day(self) -> int:
        counts = [len(self._parts[name].split(",")) for name in _LISTS if name in self._parts]
        hours = 24 if self._parts["FREQ"] == "HOURLY" and "BYHOUR" not in self._parts else 1
        for count in counts:
            hours *= count
        return hours

    def _never(self) -> bool:
        """Whether it asks for days that no year has, such as 30 February."""
        if "BYMONTH" not in self._parts or "BYMONTHDAY" not in self._parts:
            return False
        months = [_number(self._line, month) for month in self._parts["BYMONTH"].split(",")]
        days = [_number(self._line, day) for day in self._parts["BYMONTHDAY"].split(",")]
        return all(
            abs(day) > _LONGEST_MONTHS.get(month, 31) for month, day in product(months, days)
        )


_LISTS: Final = ("BYHOUR", "BYMINUTE", "BYSECOND")


def on_wall(moment: Moment, zone: tzinfo) -> datetime:
    """What a clock in ``zone`` shows at this moment; a floating time is read off that clock."""
    if moment.zone is None:
        return moment.wall
    return moment.wall.replace(tzinfo=moment.zone).astimezone(zone).replace(tzinfo=None)


def _parts(line: Property) -> dict[str, str]:
    parts = {}
    for part in filter(None, (part.strip() for part in line.value.upper().split(";"))):
        name, _, value = part.partition("=")
        if name in _KNOWN and value:
            parts[name.strip()] = value.strip()
        elif not name.startswith("X-"):
            raise line.fault("not a repetition rule")
    return parts


def _number(line: Property, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise line.fault("not a repetition rule") from None
