"""One event of a calendar, as it is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final

from sync.sources.ical.blocks import Block, Line
from sync.sources.ical.values import (
    Moment,
    Property,
    Unreadable,
    length,
    moment,
    plain,
    read_property,
    words,
)
from sync.sources.ical.zones import Zones

_TIMES: Final = ("RRULE", "EXRULE", "RDATE", "EXDATE")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What is known of an event before its repetitions are computed."""

    start: datetime | date
    """Aware; a day for what lasts all day."""
    floating: bool
    """Whether the calendar names no zone for it."""
    zone: tzinfo
    lasts: timedelta | None
    """How long it really takes; nothing if it does not say so."""
    repeats: tuple[Property, ...]
    """Its rules and lists of times, additional and excluded ones."""
    replaces: Property | None
    """Which time of its series it stands in for (``RECURRENCE-ID``)."""
    sequence: int
    status: str
    """In capitals."""
    title: str
    categories: tuple[str, ...]
    words: str
    """Title, place and description, one below the other."""

    @property
    def wall(self) -> datetime:
        """What the clock shows at its start, on the wall of its own zone; naive."""
        if isinstance(self.start, datetime):
            return self.start.replace(tzinfo=None)
        return datetime.combine(self.start, datetime.min.time())


def read_event(block: Block, zones: Zones) -> Event:
    """Read one event.

    Raises:
        Unreadable: something of it cannot be understood that decides when it is.
    """
    if not block.whole:
        raise Unreadable(f"line {block.at}: an event without its end")
    lines = _EventLines(block, zones)
    start, floating = lines.start()
    title = lines.text("SUMMARY")
    return Event(
        start=start,
        floating=floating,
        zone=(start.tzinfo if isinstance(start, datetime) else None) or zones.floating,
        lasts=lines.lasts(start),
        repeats=tuple(line for name in _TIMES for line in lines.all(name)),
        replaces=lines.first("RECURRENCE-ID"),
        sequence=lines.sequence(),
        status=lines.text("STATUS").strip().upper(),
        title=title,
        categories=tuple(word for line in lines.all("CATEGORIES") for word in words(line.value)),
        words="\n".join((title, lines.text("LOCATION"), lines.text("DESCRIPTION"))),
    )


def local(text: str, line: Property, zones: Zones) -> date | Moment:
    """A time on a line of an event, in the zone that the line names, if it names one."""
    try:
        value = moment(text)
    except ValueError:
        raise line.fault("not a day and a time such as 20261202T093000") from None
    if isinstance(value, Moment) and value.zone is None and "TZID" in line.options:
        return value._replace(zone=zones.of(line.options["TZID"]))
    return value


class _EventLines:
    """The lines of an event by their names."""

    def __init__(self, block: Block, zones: Zones) -> None:
        self._at = block.at
        self._zones = zones
        self._lines: dict[str, list[Line]] = {}
        last: list[Line] = []
        for line in block.lines:
            last = self._lines.setdefault(line.name, [])
            last.append(line)

    def all(self, name: str) -> list[Property]:
        return [read_property(line) for line in self._lines.get(name, ())]

    def first(self, name: str) -> Property | None:
        return next(iter(self.all(name)), None)

    def text(self, name: str) -> str:
        line = self.first(name)
        return plain(line.value) if line else ""

    def sequence(self) -> int:
        number = self.text("SEQUENCE")
        return int(number) if number.isdecimal() and len(number) < len("1000000000") else 0

    def start(self) -> tuple[datetime | date, bool]:
        line = self.first("DTSTART")
        if line is None:
            raise Unreadable(f"line {self._at}: an event without DTSTART")
        start = local(line.value, line, self._zones)
        if not isinstance(start, Moment):
            return start, True
        return _aware(start, self._zones), start.zone is None

    def lasts(self, start: datetime | date) -> timedelta | None:
        """By its length, else by its end; what ends before it begins does not say."""
        if not isinstance(start, datetime):
            return None
        duration = self._length() if "DURATION" in self._lines else self._until_end(start)
        return duration if duration is not None and duration >= timedelta() else None

    def _length(self) -> timedelta | None:
        line = self.first("DURATION")
        try:
            return length(line.value) if line else None
        except (ValueError, OverflowError):
            raise Unreadable(f"line {self._at}: DURATION is not a length such as PT15M") from None

    def _until_end(self, start: datetime) -> timedelta | None:
        line = self.first("DTEND")
        end = local(line.value, line, self._zones) if line else None
        if not isinstance(end, Moment):
            return None
        return _aware(end, self._zones).astimezone(UTC) - start.astimezone(UTC)


def _aware(moment: Moment, zones: Zones) -> datetime:
    return moment.wall.replace(tzinfo=moment.zone or zones.floating)
