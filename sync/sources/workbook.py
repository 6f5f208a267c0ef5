"""Workbooks of Excel since 2007 (``.xlsx``) as tables of text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook  # type: ignore[import-untyped]
from openpyxl.utils.exceptions import InvalidFileException  # type: ignore[import-untyped]

from sync.problems import MirrorUnavailable, Problem
from sync.sources.sheet import Known, Row, below_headings

_UNPACKED: Final = 24 * 1024 * 1024
"""Bytes; a packed file of some kilobytes may be as large as a disk."""
_MOST_PARTS: Final = 1000
_ALL_OF_IT: Final = {"max_row": 50_000, "max_col": 200}
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
    *others, last = _tables(body) or [[]]
    for table in others:
        try:
            return below_headings(table, known)
        except MirrorUnavailable:
            continue
    return below_headings(last, known)


def _tables(body: bytes) -> list[list[list[str]]]:
    try:
        _measure(body)
        book = load_workbook(BytesIO(body), read_only=True, data_only=True, keep_links=False)
        return [
            [_texts(row) for row in sheet.iter_rows(**_ALL_OF_IT, values_only=True)]
            for sheet in book.worksheets
        ]
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


def _texts(row: Iterable[object]) -> list[str]:
    return [_text(cell) for cell in row]


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
