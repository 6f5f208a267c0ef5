"""A drop folder: exports that somebody, or a script of the booking system, puts there."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from lobby.domain.booking import SourceBooking
from sync.problems import MirrorUnavailable, Problem
from sync.sources import file_types
from sync.sources.calendars import events
from sync.sources.calendars.events import Reading
from sync.sources.contract import Batch, ParsedBookings, ReadOnlySource, Window
from sync.sources.disk import read_file
from sync.sources.ical.expansion import Expansion
from sync.sources.tables import sheet, table, workbook
from sync.sources.tables.columns import Columns
from sync.sources.tables.sheet import Row

_TAKEN: Final = (
    ".csv", ".tsv", ".txt", ".json", ".ics", ".ical", ".xlsx", ".xlsm",
    ".xls", ".ods", ".pdf", ".htm", ".html", ".xml",
)  # fmt: skip
"""What is read; the last ones are refused by name, as nobody would see them lie here."""
_SETTLED: Final = 2.0
"""Seconds without a change, after which a file is held to be written to its end."""
_KEPT: Final = 7 * 24 * 3600.0
"""Seconds."""
_NOTE: Final = ".unreadable"


class Files(ReadOnlySource):
    """The adapter for a folder; a file moves to ``done`` once its bookings are stored.

    What cannot be read moves to ``failed`` at the second try, as a whole: half an export cancels
    nothing. A trial leaves the folder as it is.
    """

    def __init__(
        self,
        folder: Path,
        columns: Columns,
        reading: Reading,
        *,
        complete: bool = False,
        trial: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._columns = columns
        self._reading = reading
        self._complete = complete
        self._trial = trial
        self._clock = clock
        self._expansion = Expansion()

    def fetch(self, window: Window, cursor: str | None) -> Batch:
        """Read the oldest file; the one of the last fetch is stored by now and put away."""
        if not self._trial:
            self._forget()
        for file in self._files():
            body = read_file(file)
            mark = sha256(file.name.encode() + b"\0" + body).hexdigest()
            if mark == cursor:
                self._move(file, "done")
                continue
            return self._taken(file, body, window, mark)
        return Batch(silent=True)

    def cut(self) -> None:
        """Break off the reading of a calendar; other files take no time."""
        self._expansion.cut()

    def _files(self) -> list[Path]:
        """What is there and written to its end, the oldest first."""
        try:
            there = [(file.lstat().st_mtime, file) for file in self._folder.iterdir()]
        except OSError as error:
            raise MirrorUnavailable(Problem.OFFLINE, error.strerror or "folder") from error
        settled = self._clock() - _SETTLED
        return [
            file
            for changed, file in sorted(there)
            if changed <= settled
            and file.suffix.lower() in _TAKEN
            and not file.name.startswith((".", "~"))
            and file.is_file()
            and not file.is_symlink()
        ]

    def _taken(self, file: Path, body: bytes, window: Window, mark: str) -> Batch:
        try:
            contents = self._read(file, body, window)
        except MirrorUnavailable as error:
            if not self._trial and self._failed_before(file, mark):
                self._move(file, "failed")
            raise MirrorUnavailable(
                Problem(error.problem), f"{file.name}: {error.detail}"
            ) from None
        days = _days(contents.bookings, self._columns.zone)
        return Batch(
            bookings=contents.bookings,
            complete=self._complete and contents.all_known and days is not None,
            cursor=mark,
            unreadable=contents.unreadable,
            left_out=tuple(
                replace(entry, where=f"{file.name}, {entry.where}") for entry in contents.left_out
            ),
            covers=days,
        )

    def _read(self, file: Path, body: bytes, window: Window) -> ParsedBookings:
        suffix = file.suffix.lower()
        if suffix in {".ics", ".ical"} or file_types.is_calendar(body):
            with self._expansion as expansion:
                return events.read(body, window, self._reading, expansion=expansion)
        rows = self._rows(body, suffix)
        return table.bookings(rows, self._columns, window)

    def _rows(self, body: bytes, suffix: str) -> list[Row]:
        """The rows of a list, by what it is and not by what it is called."""
        known = self._columns.knows
        if file_types.is_workbook(body):
            return workbook.rows(body, known)
        if what := file_types.otherwise(body):
            raise MirrorUnavailable(Problem.NO_LIST, what)
        text = sheet.text_of(body, self._columns.encoding)
        return sheet.json_rows(text) if suffix == ".json" else sheet.csv_rows(text, known)

    def _failed_before(self, file: Path, mark: str) -> bool:
        """Whether this is the second try; a note beside the file tells it to the next process.

        Whoever may drop files here may have put a link there: the note is never written through it.
        """
        note = self._folder / f".{mark[:16]}{_NOTE}"
        try:
            note.touch(exist_ok=False)
        except FileExistsError:
            note.unlink(missing_ok=True)
            return True
        except OSError as error:
            raise MirrorUnavailable(Problem.FORBIDDEN, f"{file.name}: {error.strerror}") from error
        return False

    def _forget(self) -> None:
        """Delete what was put away long ago: exports hold more about people than is needed."""
        oldest = self._clock() - _KEPT
        for pattern in ("done/*", "failed/*", f".*{_NOTE}"):
            for file in self._folder.glob(pattern):
                if file.is_file() and file.stat().st_mtime < oldest:
                    file.unlink(missing_ok=True)

    def _move(self, file: Path, to: str) -> None:
        """Put a file away under a name that says when."""
        stamp = f"{datetime.fromtimestamp(self._clock(), UTC):%Y%m%dT%H%M%S}"
        try:
            (self._folder / to).mkdir(exist_ok=True)
            file.replace(self._folder / to / f"{stamp}-{file.name}")
        except OSError as error:
            raise MirrorUnavailable(Problem.FORBIDDEN, f"{file.name}: {error.strerror}") from error


def _days(bookings: Sequence[SourceBooking], zone: ZoneInfo) -> Window | None:
    """The whole days from the first to the last booking."""
    if not bookings:
        return None
    days = [booking.starts_at.astimezone(zone).date() for booking in bookings]
    begin, end = min(days), max(days) + timedelta(days=1)
    return Window(
        datetime(begin.year, begin.month, begin.day, tzinfo=zone),
        datetime(end.year, end.month, end.day, tzinfo=zone),
    )
