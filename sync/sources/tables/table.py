"""Lists of bookings as German offices export them: what columns mean, and what rows say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from lobby.domain.booking import BookingStatus, Channel, SourceBooking
from lobby.domain.names import ServiceId
from lobby.domain.values.fitting import LONGEST_MINUTES
from sync.http.budget import counted
from sync.problems import MirrorUnavailable, Problem
from sync.sources import status
from sync.sources.contract import LeftOut, ParsedBookings, Window, booking_minutes
from sync.sources.tables import cells
from sync.sources.tables.cells import BadCell, Written
from sync.sources.tables.columns import Columns, meanings
from sync.sources.tables.sheet import Row

_BY_PHONE: Final = frozenset({"phone", "telefon", "telefonisch", "telefontermin", "rückruf"})
_SERVICES_PARTED_BY: Final = str.maketrans("|+/", ";;;")
_MOST_PERSONS: Final = 99


def bookings(rows: Sequence[Row], columns: Columns, window: Window) -> ParsedBookings:
    """The confirmed bookings of a list that lie in the window, and what is left out of it there.

    Raises:
        MirrorUnavailable: a column is missing without which nobody can say when a booking is, or
            which one it is; or not one of the rows can be read.
    """
    if not rows:
        return ParsedBookings(())
    reader = _Reader(rows, columns)
    results = [reader.read(row) for row in counted(rows)]
    confirmed = [result for result in results if isinstance(result, SourceBooking)]
    bad = [result for result in results if isinstance(result, _Bad)]
    if bad and not confirmed:
        raise MirrorUnavailable(Problem.NO_LIST, f"{bad[0].left_out.where}: {bad[0].left_out.why}")
    known, twice = _once_each(confirmed, reader.rows_of)
    inside = tuple(booking for booking in known if window.begin <= booking.starts_at < window.end)
    out = [row.left_out for row in bad if row.may_lie_in(window, columns.zone)]
    return ParsedBookings(inside, (*out, *twice))


class _Bad(NamedTuple):
    left_out: LeftOut
    day: datetime | None

    def may_lie_in(self, window: Window, zone: ZoneInfo) -> bool:
        """Whether it is on a day of the window; an unknown day may be any."""
        if self.day is None:
            return True
        begin, end = (moment.astimezone(zone).date() for moment in window)
        return begin <= self.day.date() <= end


class _Reader:
    """Reads rows by the meanings of their columns."""

    def __init__(self, rows: Sequence[Row], columns: Columns) -> None:
        self._columns = columns
        self._heads = meanings(rows, columns)
        self.rows_of: dict[str, int] = {}
        """The row of each booking, by its id."""
        days = [self._of(row, "date") for row in rows]
        hours = [self._of(row, "time") for row in rows]
        self._month_first = cells.month_comes_first(days, hours)

    def read(self, row: Row) -> SourceBooking | _Bad | None:
        """One booking; nothing for one that nobody confirmed."""
        if status.is_unconfirmed(self._of(row, "status")):
            return None
        if row.fault:
            return self._bad(row, f"row {row.at}", row.fault)
        try:
            return self._booking(row)
        except _BadColumn as bad:
            return self._bad(row, f"row {row.at}, column {bad.name}", bad.why)

    def _booking(self, row: Row) -> SourceBooking:
        starts_at = self._starts_at(row)
        name = self._ident(row)
        number = self._of(row, "number")
        self.rows_of.setdefault(name, row.at)
        by_phone = self._of(row, "channel").casefold() in _BY_PHONE
        return SourceBooking(
            external_id=name,
            starts_at=starts_at,
            minutes=self._minutes(row, starts_at),
            services=_services(self._of(row, "services")),
            number=number or name,
            code=self._of(row, "code") or None,
            persons=self._persons(row),
            channel=Channel.PHONE if by_phone else Channel.ON_SITE,
            status=status.booking_status(self._of(row, "status")),
        )

    def _of(self, row: Row, meaning: str) -> str:
        return cells.clean(row.cells.get(self._heads.get(meaning, ""), ""))

    def _ident(self, row: Row) -> str:
        for meaning in ("id", "number", "code"):
            if cell := self._of(row, meaning):
                with self._column(meaning, cell):
                    return cells.ident(cell)
        raise _BadColumn(self._heads.get("id", "id"), "empty: every booking needs its number")

    def _starts_at(self, row: Row) -> datetime:
        day, hour = self._written(row, "date"), self._written(row, "time")
        meaning = "time" if "time" in self._heads and (day.day or day.aware) else "date"
        with self._column(meaning, self._of(row, meaning)):
            return cells.moment(day, hour, self._columns.zone)

    def _written(self, row: Row, meaning: str) -> Written:
        cell = self._of(row, meaning)
        with self._column(meaning, cell):
            return cells.written(cell, month_first=self._month_first)

    def _minutes(self, row: Row, starts_at: datetime) -> int:
        if cell := self._of(row, "minutes"):
            with self._column("minutes", cell):
                return cells.minutes(cell, LONGEST_MINUTES)
        end = self._written(row, "end").start or self._written(row, "time").end
        if end is None:
            return self._columns.minutes
        return booking_minutes(cells.between(starts_at, end, self._columns.zone))

    def _persons(self, row: Row) -> int:
        cell = self._of(row, "persons") or "1"
        with self._column("persons", cell):
            return cells.figure(cell, _MOST_PERSONS)

    def _column(self, meaning: str, cell: str) -> _Column:
        return _Column(self._heads.get(meaning, meaning), cell)

    def _bad(self, row: Row, where: str, why: str) -> _Bad:
        try:
            name = self._ident(row)
        except _BadColumn:
            name = ""
        return _Bad(LeftOut(where=where, why=why, ident=name), self._day(row))

    def _day(self, row: Row) -> datetime | None:
        try:
            day = cells.written(self._of(row, "date"), month_first=self._month_first).day
        except BadCell:
            return None
        return datetime(day.year, day.month, day.day, tzinfo=self._columns.zone) if day else None


class _BadColumn(Exception):
    """One cell that cannot be read."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(name, why)
        self.name = name
        self.why = why


@dataclass(frozen=True, slots=True)
class _Column:
    """Names the column, and what stands there, if something cannot be read in this block."""

    name: str
    cell: str

    def __enter__(self) -> None:
        """Read the cell."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Say which one it was."""
        if isinstance(error, BadCell):
            raise _BadColumn(self.name, f"{cells.shown(self.cell)}: {error}") from None


def _once_each(
    confirmed: Sequence[SourceBooking], rows: Mapping[str, int]
) -> tuple[list[SourceBooking], list[LeftOut]]:
    """One booking for each number: rows that follow one another are one visit for several things.

    A booking that was moved stands twice, once cancelled. Anything else nobody can tell apart.
    """
    together: dict[str, list[SourceBooking]] = {}
    for booking in confirmed:
        together.setdefault(booking.external_id, []).append(booking)
    known: list[SourceBooking] = []
    twice: list[LeftOut] = []
    for name, several in together.items():
        live = [
            booking for booking in several if booking.status is BookingStatus.BOOKED
        ] or several[-1:]
        joined = _joined(sorted(live, key=lambda booking: booking.starts_at))
        known.append(joined[0])
        if len(joined) > 1:
            where = f"row {rows[name]}"
            why = "its number stands in another row too, at another time: the first one counts"
            twice.append(LeftOut(where=where, why=why, ident=name))
    return known, twice


def _joined(several: Sequence[SourceBooking]) -> list[SourceBooking]:
    """Bookings of one number, those put together that begin when the one before begins or ends."""
    joined: list[SourceBooking] = []
    for booking in several:
        if joined and _follows(joined[-1], booking):
            joined[-1] = _together(joined[-1], booking)
        else:
            joined.append(booking)
    return joined


def _follows(before: SourceBooking, after: SourceBooking) -> bool:
    gap = (after.starts_at - before.starts_at).total_seconds() / 60
    return 0 <= gap <= before.minutes


def _together(before: SourceBooking, after: SourceBooking) -> SourceBooking:
    later = round((after.starts_at - before.starts_at).total_seconds() / 60) + after.minutes
    return replace(
        before,
        minutes=min(LONGEST_MINUTES, max(before.minutes, later)),
        services=tuple(dict.fromkeys((*before.services, *after.services))),
    )


def _services(cell: str) -> tuple[ServiceId, ...]:
    names: Iterator[str] = (name.strip() for name in cell.translate(_SERVICES_PARTED_BY).split(";"))
    return tuple(ServiceId(name) for name in names if name)
