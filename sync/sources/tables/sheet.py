"""Lists as rows of cells, out of CSV in whatever encoding, JSON, or a workbook of Excel."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import StringIO
from typing import Final, NamedTuple, TypeVar

from sync.http.budget import (
    MOST_BOOKINGS,
    MOST_CELLS,
    MOST_COMMAS,
    MOST_VALUES,
    counted,
    limit_size,
)
from sync.problems import MirrorUnavailable, Problem
from sync.sources.tables.cells import clean

_DELIMITERS: Final = ";\t,|"
_DECLARED: Final = re.compile(r"\s*sep=(.)\s*\n", re.IGNORECASE)
_ABOVE: Final = 30
"""So many rows may stand above the headings: titles, the day of the export."""
_ENOUGH: Final = 2
"""So many headings must be known before a row is held to be the headings."""
_SUMS: Final = (
    "summe",
    "gesamt",
    "anzahl",
    "total",
    "seite",
    "stand",
    "ende der liste",
    "ausdruck",
)
_DOS_UMLAUT: Final = re.compile(rb"(?<=[A-Za-z])[\x81\x84\x94]|[\x81\x8e\x99\x9a](?=[a-z])")
_WINDOWS_UMLAUT: Final = re.compile(rb"[\xe4\xf6\xfc\xc4\xd6\xdc\xdf]")
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")


class Row(NamedTuple):
    """One row of a list, by its headings."""

    at: int
    """Its number as Excel counts; the first is 1."""
    cells: Mapping[str, str]
    """By the headings as they are written."""
    fault: str = ""
    """Why its cells cannot be told apart."""


_Part = TypeVar("_Part")

Known = Callable[[str], bool]
"""Whether a heading means something to us."""


def heading(name: str) -> str:
    """The name of a column without what differs from export to export."""
    return clean(name).casefold().rstrip(".:* ")


def text_of(body: bytes, encoding: str) -> str:
    """The text: by its mark, else UTF-8, else as Windows or DOS wrote it, or as the settings say.

    Raises:
        MirrorUnavailable: it is not in the encoding of the settings.
    """
    if not encoding and body.startswith(_UTF_16):
        encoding = "utf-16"
    if encoding:
        try:
            return body.decode(encoding)
        except (UnicodeError, LookupError):
            raise MirrorUnavailable(
                Problem.NO_LIST, f"not in the encoding {encoding!r} of the settings"
            ) from None
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        is_dos = _DOS_UMLAUT.search(body) and not _WINDOWS_UMLAUT.search(body)
        return body.decode("cp850" if is_dos else "cp1252", "replace")


def csv_rows(text: str, known: Known) -> list[Row]:
    """The rows below the headings, parted by whichever sign makes most of the headings known.

    Raises:
        MirrorUnavailable: no row looks like headings, a quote is never closed, or it is too large.
    """
    limit_size(text.encode(errors="surrogatepass"), cells=MOST_CELLS)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    declared = _DECLARED.match(text)
    if declared:
        text, delimiters = text[declared.end() :], declared[1]
    else:
        delimiters = _DELIMITERS
    tables = [_cells(text, delimiter) for delimiter in delimiters]
    table = max(tables, key=lambda candidate: _known_headings(candidate.rows, known)[1])
    if table.fault or _known_headings(table.rows, known)[1] < _ENOUGH:
        for candidate in tables:
            if candidate.fault:
                raise MirrorUnavailable(Problem.NO_LIST, candidate.fault)
    return below_headings(table.rows, known, skipped=1 if declared else 0)


def below_headings(table: Sequence[Sequence[str]], known: Known, *, skipped: int = 0) -> list[Row]:
    """The rows of a table below its headings, without empty ones and sums.

    Raises:
        MirrorUnavailable: no row looks like headings.
    """
    place, count = _known_headings(table, known)
    if count < _ENOUGH:
        raise MirrorUnavailable(
            Problem.NO_LIST,
            "no headings: a row above the bookings must name the columns,"
            " such as Termin-Nr, Datum, Uhrzeit, Anliegen",
        )
    head = [clean(cell) for cell in table[place]]
    below = enumerate(counted(table[place + 1 :]), place + 2 + skipped)
    return [_row(at, head, cells) for at, cells in below if not _is_beside_the_list(cells)]


def limited(rows: Iterable[_Part]) -> Iterator[_Part]:
    """Each row of a list, as long as it is none that nobody could have booked.

    Raises:
        MirrorUnavailable: there are too many, or to read them costs too much.
    """
    for number, row in enumerate(counted(rows)):
        if number > MOST_BOOKINGS + _ABOVE:
            raise MirrorUnavailable(Problem.TOO_LARGE, f"more than {MOST_BOOKINGS} rows")
        yield row


class _Table(NamedTuple):
    rows: list[list[str]]
    fault: str = ""


def _cells(text: str, delimiter: str) -> _Table:
    """The cells of a text; quotes where none belong are letters like others."""
    quote = "'" if text.startswith("'") else '"'
    fault = ""
    for strict in (True, False):
        reader = csv.reader(StringIO(text), delimiter=delimiter, quotechar=quote, strict=strict)
        rows: list[list[str]] = []
        try:
            rows.extend(limited(reader))
        except csv.Error as error:
            fault = f"line {reader.line_num}: {error}; a quote may be missing"
            if "unexpected end" in str(error):
                break
        else:
            return _Table(rows)
    return _Table([], fault)


def _known_headings(table: Sequence[Sequence[str]], known: Known) -> tuple[int, int]:
    """The row with most of the headings that are known, and how many; the first such row."""
    counts = [sum(map(known, row)) for row in table[:_ABOVE]]
    most = max(counts, default=0)
    return (counts.index(most), most) if most else (0, 0)


def _is_beside_the_list(cells: Sequence[str]) -> bool:
    """Whether a row holds nothing, one remark, or a sum."""
    filled = [text for cell in cells if (text := clean(cell))]
    if not filled or filled[0].casefold().startswith(_SUMS):
        return True
    return len(filled) == 1 and (" " in filled[0] or not any(map(str.isdigit, filled[0])))


def _row(at: int, head: Sequence[str], cells: Sequence[str]) -> Row:
    by_heading = dict(zip(head, cells, strict=False))
    if any(clean(cell) for cell in cells[len(head) :]):
        return Row(
            at, by_heading, "more cells than headings; a text that holds the sign needs quotes"
        )
    if any("\n" in cell and _holds_rows(cell, len(head)) for cell in cells):
        return Row(at, by_heading, "a quote is opened here and not closed in the same row")
    return Row(at, by_heading)


def _holds_rows(cell: str, columns: int) -> bool:
    """Whether a cell swallowed further rows, because somebody forgot a quote."""
    lines = cell.split("\n")[1:]
    few = max(2, columns // 2)
    return any(line.count(sign) >= few for line in lines for sign in _DELIMITERS)


def json_rows(text: str) -> list[Row]:
    """The objects of a list, or of the list in ``bookings``.

    Raises:
        MirrorUnavailable: it is not JSON, holds no list, or is too large.
    """
    limit_size(text.encode(errors="surrogatepass"), values=MOST_VALUES, commas=MOST_COMMAS)
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise MirrorUnavailable(Problem.NO_LIST, f"line {line}: broken JSON") from None
    listed = document.get("bookings") if isinstance(document, dict) else document
    if not isinstance(listed, list):
        raise MirrorUnavailable(Problem.NO_LIST, "no list of bookings in this JSON")
    return list(_objects(listed))


def _objects(listed: Sequence[object]) -> Iterator[Row]:
    for at, item in enumerate(limited(listed), 1):
        yield Row(at, _flat(item)) if isinstance(item, dict) else Row(at, {}, "not an object")


def _flat(fields: Mapping[str, object]) -> Mapping[str, str]:
    return {
        clean(str(name)): ";".join(map(str, value)) if isinstance(value, list) else str(value)
        for name, value in fields.items()
        if value is not None
    }
