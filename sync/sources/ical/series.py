"""The times of an event and of everything that shares its UID, inside a window."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

from sync.sources.ical.blocks import Block
from sync.sources.ical.event import Event, local, read_event
from sync.sources.ical.rules import Rule, on_wall
from sync.sources.ical.values import Moment, Property, Unreadable, length, moment
from sync.sources.ical.zones import Zones, named

_MOST: Final = 5000
"""Times of one series inside a window; hourly for half a year."""
_A_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Everything that is written under one UID, not yet understood."""

    uid: str
    blocks: tuple[Block, ...]
    zones: tuple[Block, ...]
    """The time zones that its calendar describes."""
    floating: str
    """The name of the zone of times without one."""
    cancelled: bool = False
    """Whether its calendar only tells that it is cancelled (``METHOD:CANCEL``)."""

    @property
    def repeats(self) -> bool:
        """Whether times must be computed."""
        names = {line.name for block in self.blocks for line in block.lines}
        return not names.isdisjoint({"RRULE", "RDATE", "EXRULE"})


class Occurrence(NamedTuple):
    """One time of an event."""

    ident: str
    """Its own, which stays when this one time is moved."""
    starts_at: datetime
    """UTC."""
    lasts: timedelta | None
    status: str
    title: str
    categories: tuple[str, ...]
    number: str | None = None


class _Timed(NamedTuple):
    ident: str
    start: datetime
    event: Event
    lasts: timedelta | None


def occurrences(
    series: Series, begin: datetime, end: datetime, pattern: str = ""
) -> list[Occurrence]:
    """All times from ``begin`` to ``end``; ``pattern`` finds the number in the words of an event.

    Raises:
        Unreadable: an event of the series cannot be understood, or repeats too often.
    """
    zones = Zones(named(series.floating) or UTC, series.zones)
    events = [read_event(block, zones) for block in series.blocks]
    times = _Times(series.uid, events, zones, begin, end)
    by_ident: dict[str, Occurrence] = {}
    for timed in times.all():
        starts_at = _utc(timed.start)
        if starts_at is None or not begin <= starts_at < end:
            continue
        if len(by_ident) >= _MOST:
            raise Unreadable(f"line {series.blocks[0].at}: more than {_MOST} times")
        status = "CANCELLED" if series.cancelled else timed.event.status
        by_ident[timed.ident] = Occurrence(
            timed.ident, starts_at, timed.lasts, status, timed.event.title, timed.event.categories,
            _number(timed.event, pattern),
        )  # fmt: skip
    return list(by_ident.values())


class _Times:
    """The masters of a series, and what stands in for single times of them."""

    def __init__(
        self, uid: str, events: Sequence[Event], zones: Zones, begin: datetime, end: datetime
    ) -> None:
        self._uid = uid
        self._zones = zones
        self._span = (begin, end)
        self._masters = _newest([event for event in events if event.replaces is None])
        self._instead = _by_time(events, self._masters, zones)
        self._later = [item for item in self._instead.items() if _is_for_later_ones_too(item[1])]

    def all(self) -> Iterator[_Timed]:
        """Every time, moved ones where they were moved to."""
        for place, master in enumerate(self._masters):
            yield from self._of(master, is_first=not place)
        for key, event in self._instead.items():
            if isinstance(event.start, datetime):
                yield _Timed(self._ident(key), event.start, event, event.lasts)

    def _of(self, master: Event, *, is_first: bool) -> Iterator[_Timed]:
        if not isinstance(master.start, datetime):
            return
        if not master.repeats and not self._instead:
            ident = self._uid if is_first else f"{self._uid}@{_stamp(master, master.wall)}"
            yield _Timed(ident, master.start, master, master.lasts)
            return
        for wall, lasts in self._walls(master):
            key = _stamp(master, wall)
            if key not in self._instead:
                yield self._moved(master, wall, key, lasts)

    def _moved(self, master: Event, wall: datetime, key: str, lasts: timedelta | None) -> _Timed:
        """One time of a rule, moved if everything from an earlier one on was moved."""
        ident = self._ident(key)
        for since, event in reversed(self._later):
            was = _wall_of(since, master)
            if was is not None and was <= wall and isinstance(event.start, datetime):
                return _Timed(ident, event.start + (wall - was), event, event.lasts)
        return _Timed(ident, wall.replace(tzinfo=master.zone), master, lasts)

    def _walls(self, master: Event) -> Iterator[tuple[datetime, timedelta | None]]:
        begin, end = (_on(moment, master) for moment in self._span)
        begin, end = begin - _A_DAY, end + _A_DAY
        rules = [Rule(line) for line in master.repeats if line.name == "RRULE"]
        walls: dict[datetime, timedelta | None] = {master.wall: master.lasts}
        for rule in rules:
            for wall in rule.starts(master.wall, master.zone, begin, end):
                walls[wall] = master.lasts
                if len(walls) > _MOST:
                    raise Unreadable(f"{self._uid}: more than {_MOST} times")
        walls |= dict(_added(master, self._zones))
        for gone in _excluded(master, self._zones, begin, end):
            for wall in [gone] if isinstance(gone, datetime) else _on_day(walls, gone):
                walls.pop(wall, None)
        return iter(sorted(walls.items(), key=lambda item: item[0]))

    def _ident(self, key: str) -> str:
        return f"{self._uid}@{key}"


def _on_day(walls: Iterable[datetime], day: date) -> list[datetime]:
    return [wall for wall in walls if wall.date() == day]


def _newest(masters: Sequence[Event]) -> list[Event]:
    """Of several under one UID, those with the highest sequence, one for each start, in order."""
    last = max((event.sequence for event in masters), default=0)
    newest = {event.wall: event for event in masters if event.sequence == last}
    return [newest[wall] for wall in sorted(newest)]


def _is_for_later_ones_too(event: Event) -> bool:
    options = event.replaces.options if event.replaces else {}
    return options.get("RANGE", "").upper() == "THISANDFUTURE"


def _by_time(events: Sequence[Event], masters: Sequence[Event], zones: Zones) -> dict[str, Event]:
    """What stands in for which time; of two for the same one, the one with the higher sequence."""
    by_key: dict[str, Event] = {}
    for event in sorted(events, key=lambda event: event.sequence):
        if event.replaces is not None:
            by_key[_key(event.replaces, masters[0] if masters else event, zones)] = event
    return by_key


def _key(line: Property, master: Event, zones: Zones) -> str:
    original = local(line.value, line, zones)
    if isinstance(original, Moment):
        return _stamp(master, on_wall(original, master.zone))
    return _stamp(master, datetime.combine(original, master.wall.time()))


def _stamp(master: Event, wall: datetime) -> str:
    """The time at which something would have been: in UTC, or on the wall if it is floating."""
    moment = None if master.floating else _utc(wall.replace(tzinfo=master.zone))
    return f"{wall:%Y%m%dT%H%M}" if moment is None else f"{moment:%Y%m%dT%H%MZ}"


def _wall_of(stamp: str, master: Event) -> datetime | None:
    value = moment(stamp)
    return on_wall(value, master.zone) if isinstance(value, Moment) else None


def _added(master: Event, zones: Zones) -> Iterator[tuple[datetime, timedelta | None]]:
    for line in master.repeats:
        if line.name == "RDATE":
            for value in filter(None, line.value.split(",")):
                first, _, last = value.partition("/")
                wall = _on_master(first, line, master, zones)
                yield wall, _period(last, line, wall, master, zones) or master.lasts


def _period(
    last: str, line: Property, wall: datetime, master: Event, zones: Zones
) -> timedelta | None:
    if not last:
        return None
    if last.upper().startswith("P"):
        return _length(last, line)
    return _on_master(last, line, master, zones) - wall


def _length(text: str, line: Property) -> timedelta:
    from_line = line._replace(value=text)
    try:
        return length(text)
    except ValueError:
        raise from_line.fault("not a length such as PT15M") from None


def _on_master(text: str, line: Property, master: Event, zones: Zones) -> datetime:
    """A time on the clock of the series; of a day, at the time of the series."""
    value = local(text, line, zones)
    if isinstance(value, Moment):
        return on_wall(value, master.zone)
    return datetime.combine(value, master.wall.time())


def _excluded(
    master: Event, zones: Zones, begin: datetime, end: datetime
) -> Iterator[datetime | date]:
    for line in master.repeats:
        if line.name == "EXDATE":
            for text in filter(None, line.value.split(",")):
                value = local(text, line, zones)
                yield on_wall(value, master.zone) if isinstance(value, Moment) else value
        elif line.name == "EXRULE":
            yield from Rule(line).starts(master.wall, master.zone, begin, end)


def _on(moment: datetime, master: Event) -> datetime:
    return moment.astimezone(master.zone).replace(tzinfo=None)


def _utc(moment: datetime) -> datetime | None:
    """The moment in UTC; nothing at the two ends of all time."""
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return None


def _number(event: Event, pattern: str) -> str | None:
    match = re.search(pattern, event.words) if pattern else None
    if match is None:
        return None
    return match[1] if match.re.groups else match[0]
