"""Workbooks of Excel since 2007 (``.xlsx``) as tables of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook  # type: ignore[import-untyped]
from openpyxl.utils.exceptions import InvalidFileException  # type: ignore[import-untyped]

from sync.http.budget import MOST_BOOKINGS
from sync.problems import MirrorUnavailable, Problem
from sync.sources.tables.sheet import Known, Row, below_headings, limited

_UNPACKED: Final = 24 * 1024 * 1024
"""Bytes; a packed file of some kilobytes may be as large as a disk."""
_MOST_PARTS: Final = 1000
_ROWS: Final = 2 * MOST_BOOKINGS
"""Further down nothing is looked for; a sheet of so many is refused."""
_COLUMNS: Final = 200
_BROKEN: Final = (
    BadZipFile, InvalidFileException, KeyError, ValueError, TypeError, AttributeError, IndexError,
    OSError, EOFError, NotImplementedError, SyntaxError, RuntimeError, OverflowError,
)  # fmt: skip
"""What the library says of a file that is damaged, locked by a password, or something else."""


def rows(body: bytes, known: Known) -> list[Row]:
    """The rows of the first sheet that has headings.

    Raises:
        MirrorUnavailable: no sheet has headings; or it is damaged, locked by a password, too large.
    """
    refusal = None
    for table in _tables(body):
        try:
            return below_headings(table, known)
        except MirrorUnavailable as error:
            refusal = error
    raise refusal or MirrorUnavailable(Problem.NO_LIST, "an Excel file without a sheet")


def _tables(body: bytes) -> Iterator[list[list[str]]]:
    """One sheet after the other, none of them kept."""
    try:
        _measure(body)
        book = load_workbook(BytesIO(body), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            read = sheet.iter_rows(max_row=_ROWS, max_col=_COLUMNS, values_only=True)
            yield [_texts(row) for row in limited(read)]
    except _BROKEN:
        raise MirrorUnavailable(
            Problem.NO_LIST, "this is an Excel file that cannot be opened: save it as CSV"
        ) from None


def _measure(body: bytes) -> None:
    """Refuse what is too large before anything is unpacked."""
    with ZipFile(BytesIO(body)) as archive:
        parts = archive.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _UNPACKED:
        raise MirrorUnavailable(
            Problem.TOO_LARGE, f"an Excel file of more than {_UNPACKED} bytes: save it as CSV"
        )


def _texts(row: Sequence[object]) -> list[str]:
    """The cells of a row up to the last that is filled: the library makes all rows equally wide."""
    last = next((at for at in range(len(row), 0, -1) if row[at - 1] is not None), 0)
    return [_text(cell) for cell in row[:last]]


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S}"
    if isinstance(cell, timedelta):
        minutes = round(cell / timedelta(minutes=1))
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
