"""Calendar events (RFC 5545) read as bookings, for every source that speaks in calendars."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from time import thread_time
from typing import Final
from zoneinfo import ZoneInfo

from lobby.domain.booking import BookingStatus, SourceBooking
from lobby.domain.names import ServiceId
from sync.problems import MirrorUnavailable, Problem
from sync.sources import status
from sync.sources.contract import LeftOut, ParsedBookings, Window, booking_minutes
from sync.sources.ical.blocks import Block, Calendar, Line, calendars
from sync.sources.ical.expansion import Expansion, Job
from sync.sources.ical.series import Occurrence, Series, occurrences
from sync.sources.ical.values import Unreadable, read_property
from sync.sources.ical.zones import named

_BROKEN: Final = (ValueError, TypeError, OverflowError)
_ONE_FILE: Final = 60.0
"""Seconds of computing for one file, without its series; 64 MB take half of that."""
_MONTH: Final = re.compile(r"(\d{4})-?(0[1-9]|1[0-2])")
_WITHOUT_UID: Final = "without-uid-"
_TIMES: Final = frozenset({"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE"})
_UNTIL: Final = re.compile(r"UNTIL=(\d{4})(\d\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a town's events are to be understood."""

    zone: ZoneInfo
    """Of times without a zone."""
    minutes: int = 15
    """Of events without an end."""
    services: tuple[str, ...] = ()
    """Words that name a service wherever they stand in the title."""
    number: str = ""
    """A regular expression that finds the booking's number in the words of an event."""


def read(
    text: bytes,
    window: Window,
    reading: Reading,
    calendar: str = "",
    *,
    charset: str = "",
    expansion: Expansion | None = None,
) -> ParsedBookings:
    """The bookings of the window; ``calendar`` is the service of events that name none.

    Days without a time and tentative events are no bookings. ``charset`` is the one that the server
    names; series are computed by ``expansion``, or by one of their own.

    Raises:
        MirrorUnavailable: it is not a calendar, or only the beginning of one.
    """
    if expansion is None:
        with Expansion() as own:
            return read(text, window, reading, calendar, charset=charset, expansion=own)
    until = thread_time() + _ONE_FILE
    bookings: list[SourceBooking] = []
    left_out: list[LeftOut] = []
    for series in _all_series(calendars(text, charset), reading):
        try:
            times = _times(series, window, reading, expansion)
            bookings += _bookings(times, reading, calendar)
        except _BROKEN as error:
            if _concerns(series.blocks, window):
                left_out.append(_left_out(series, error))
        if thread_time() > until:
            raise MirrorUnavailable(Problem.TOO_SLOW, f"more than {_ONE_FILE:.0f} s of computing")
    return ParsedBookings(tuple(bookings), tuple(left_out))


def _all_series(calendars: Sequence[Calendar], reading: Reading) -> Iterator[Series]:
    """The events of every calendar, put together by their UID; what has none is by itself."""
    for calendar in calendars:
        zone = calendar.properties.get("X-WR-TIMEZONE", "")
        floating = zone if named(zone) else reading.zone.key
        cancelled = calendar.properties.get("METHOD", "").upper() == "CANCEL"
        together: dict[str, list[Block]] = {}
        for block in calendar.events:
            together.setdefault(_uid(block) or _made_up(block, together), []).append(block)
        for uid, blocks in together.items():
            yield Series(
                uid=uid,
                blocks=tuple(blocks),
                zones=tuple(calendar.zones),
                floating=floating,
                cancelled=cancelled,
            )


def _made_up(block: Block, known: Collection[str]) -> str:
    """An id for an event that has none: by its times, and by its place among those of its times."""
    times = sorted(line.text for line in block.lines if line.name in _TIMES)
    digest = sha256("\n".join(times).encode()).hexdigest()[:16]
    return next(uid for n in count(1) if (uid := f"{_WITHOUT_UID}{digest}-{n}") not in known)


def _uid(block: Block) -> str:
    """The UID, without signs that no database keeps."""
    line = next((line for line in block.lines if line.name == "UID"), None)
    if line is None:
        return ""
    try:
        return "".join(filter(str.isprintable, read_property(line).value))
    except Unreadable:
        return ""


def _times(
    series: Series, window: Window, reading: Reading, expansion: Expansion
) -> list[Occurrence]:
    begin, end = window.begin.astimezone(UTC), window.end.astimezone(UTC)
    if series.repeats or reading.number:
        return expansion.occurrences(Job(series, begin, end, reading.number))
    return occurrences(series, begin, end)


def _bookings(
    times: Sequence[Occurrence], reading: Reading, calendar: str
) -> Iterator[SourceBooking]:
    for occurrence in times:
        if occurrence.status != "TENTATIVE":
            yield _booking(occurrence, reading, calendar)


def _booking(occurrence: Occurrence, reading: Reading, calendar: str) -> SourceBooking:
    cancelled = status.is_cancelled(occurrence.status) or status.is_titled_cancelled(
        occurrence.title
    )
    return SourceBooking(
        external_id=occurrence.ident,
        starts_at=occurrence.starts_at,
        minutes=reading.minutes if occurrence.lasts is None else booking_minutes(occurrence.lasts),
        services=_services(occurrence, reading, calendar),
        number=occurrence.number,
        code=occurrence.ident,
        status=BookingStatus.CANCELLED_BY_TOWN if cancelled else BookingStatus.BOOKED,
    )


def _services(occurrence: Occurrence, reading: Reading, calendar: str) -> tuple[ServiceId, ...]:
    """Categories, else known words of the title, else the calendar; never the title itself."""
    title = occurrence.title.casefold()
    spoken = [name for name in reading.services if name.casefold() in title]
    names = list(occurrence.categories) or spoken or [calendar]
    return tuple(ServiceId(name) for name in names if name)


def _left_out(series: Series, error: Exception) -> LeftOut:
    at = series.blocks[0].at
    why = str(error) if isinstance(error, Unreadable) else f"line {at}: {type(error).__name__}"
    if series.uid.startswith(_WITHOUT_UID):
        return LeftOut(where=f"event without UID, line {at}", why=why)
    return LeftOut(where=f"event {series.uid}, line {at}", why=why, ident=series.uid)


def _concerns(blocks: Sequence[Block], window: Window) -> bool:
    """Whether an event that cannot be read may lie in the window, by the months that it names."""
    lines = [line for block in blocks for line in block.lines]
    starts = [_month_in(line) for line in lines if line.name in {"DTSTART", "RDATE"}]
    rules = [_UNTIL.search(line.text) for line in lines if line.name == "RRULE"]
    if not starts or None in starts:
        return True
    if min(filter(None, starts)) > _month_of(window.end):
        return False
    lasts = [*filter(None, starts), *(_month(rule) for rule in rules if rule)]
    return None in rules or max(lasts) >= _month_of(window.begin)


def _month_in(line: Line) -> tuple[int, int] | None:
    """The month that a time names which need not exist otherwise."""
    try:
        match = _MONTH.match(read_property(line).value)
    except Unreadable:
        return None
    return _month(match) if match else None


def _month(match: re.Match[str]) -> tuple[int, int]:
    return int(match[1]), int(match[2])


def _month_of(moment: datetime) -> tuple[int, int]:
    return moment.year, moment.month
