"""Lists of bookings as German offices export them: CSV and JSON, in whatever encoding."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import StringIO
from typing import Final
from zoneinfo import ZoneInfo

from lobby.domain.booking import BookingStatus, Channel, SourceBooking
from lobby.domain.names import ServiceId
from sync.problems import MirrorUnavailable, Problem
from sync.sources.length import LONGEST

_USUAL: Final[Mapping[str, tuple[str, ...]]] = {
    "id": ("id", "termin-id", "termin-nr", "terminnummer", "buchungsnummer", "vorgang", "uid"),
    "number": ("number", "nummer", "ticket", "wartenummer", "aufrufnummer"),
    "code": ("code", "qr", "qr-code", "barcode"),
    "date": ("starts_at", "date", "datum", "termin", "beginn", "start", "tag"),
    "time": ("time", "uhrzeit", "zeit", "von"),
    "minutes": ("minutes", "minuten", "dauer", "dauer (min)"),
    "services": ("services", "service", "anliegen", "dienstleistung", "leistung", "terminart"),
    "persons": ("persons", "personen", "anzahl personen"),
    "status": ("status", "zustand"),
    "channel": ("channel", "kanal"),
}
_CANCELLED: Final = frozenset(
    {"cancelled", "canceled", "storniert", "abgesagt", "geloescht", "gelöscht", "absage"}
)
_UNCONFIRMED: Final = frozenset(
    {"unconfirmed", "pending", "unbestätigt", "unbestaetigt", "reserviert", "offen", "vorgemerkt"}
)
_BY_PHONE: Final = frozenset({"phone", "telefon", "telefonisch"})
_DAYS: Final = ("%d.%m.%Y", "%Y-%m-%d", "%d.%m.%y")
_HOURS: Final = ("%H:%M", "%H:%M:%S", "%H.%M")
_LONGEST_FIGURE: Final = 18
_SERVICES_PARTED_BY: Final = str.maketrans("|+/", ";;;")


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """How the lists of a town are to be understood."""

    zone: ZoneInfo
    minutes: int = 15
    named: Mapping[str, str] = field(default_factory=dict)
    """What a column is called that has an unusual name."""
    encoding: str = ""

    def of(self, row: Mapping[str, str], meaning: str) -> str:
        """What a row says in the column of this meaning; empty if it has none."""
        names = [self.named[meaning]] if meaning in self.named else _USUAL[meaning]
        return next((row[name.casefold()] for name in names if row.get(name.casefold())), "")


def text_of(body: bytes, encoding: str) -> str:
    """The text: by its mark, else UTF-8, else Windows-1252, unless an encoding is given."""
    if not encoding and body.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    for one in (encoding,) if encoding else ("utf-8-sig", "cp1252"):
        try:
            return body.decode(one)
        except UnicodeDecodeError:
            continue
    raise MirrorUnavailable(Problem.BAD_ANSWER, "not in the encoding of the settings")


def csv_rows(text: str) -> list[Mapping[str, str]]:
    """The rows of a table whose first line names the columns, parted by ; , or tab."""
    first = text.lstrip().partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    rows = csv.reader(StringIO(text.lstrip()), delimiter=delimiter, strict=True)
    try:
        head = [name.strip().casefold() for name in next(rows, [])]
        return [_row(head, cells) for cells in rows if any(cells)]
    except csv.Error as error:
        raise MirrorUnavailable(Problem.BAD_ANSWER, f"line {rows.line_num}: {error}") from None


def _row(head: Sequence[str], cells: Sequence[str]) -> Mapping[str, str]:
    """One row; a cell too many or too few leaves it empty, and thereby unreadable."""
    cells = [cell.strip() for cell in cells]
    return dict(zip(head, cells, strict=True)) if len(head) == len(cells) else {}


def json_rows(text: str) -> list[Mapping[str, str]]:
    """The objects of a list, or of the list in ``bookings``."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        raise MirrorUnavailable(Problem.NOT_JSON, "broken JSON") from None
    listed = told.get("bookings") if isinstance(told, dict) else told
    if not isinstance(listed, list):
        raise MirrorUnavailable(Problem.BAD_ANSWER, "no list of bookings")
    return [_flat(one) if isinstance(one, dict) else {} for one in listed]


def _flat(told: Mapping[str, object]) -> Mapping[str, str]:
    return {
        str(name).casefold(): ";".join(map(str, value)) if isinstance(value, list) else str(value)
        for name, value in told.items()
        if value is not None
    }


def bookings(rows: Sequence[Mapping[str, str]], columns: Columns) -> Iterator[SourceBooking | None]:
    """The booking of every row that is confirmed; nothing for one that cannot be read."""
    for row in rows:
        if columns.of(row, "status").casefold() not in _UNCONFIRMED:
            yield _booking(row, columns)


def _booking(row: Mapping[str, str], columns: Columns) -> SourceBooking | None:
    starts_at = _moment(columns.of(row, "date"), columns.of(row, "time"), columns.zone)
    number, code = columns.of(row, "number"), columns.of(row, "code")
    ident = columns.of(row, "id") or number or code
    minutes = _figure(columns.of(row, "minutes") or str(columns.minutes), LONGEST)
    persons = _figure(columns.of(row, "persons") or "1", 99)
    if starts_at is None or not ident or minutes is None or persons is None:
        return None
    cancelled = columns.of(row, "status").casefold() in _CANCELLED
    by_phone = columns.of(row, "channel").casefold() in _BY_PHONE
    return SourceBooking(
        external_id=ident,
        starts_at=starts_at,
        minutes=minutes,
        services=_services(columns.of(row, "services")),
        number=number or ident,
        code=code or None,
        persons=persons,
        channel=Channel.PHONE if by_phone else Channel.ON_SITE,
        status=BookingStatus.CANCELLED_BY_TOWN if cancelled else BookingStatus.BOOKED,
    )


def _services(told: str) -> tuple[ServiceId, ...]:
    names = told.translate(_SERVICES_PARTED_BY).split(";")
    return tuple(ServiceId(name.strip()) for name in names if name.strip())


def _moment(day: str, hour: str, zone: ZoneInfo) -> datetime | None:
    told = f"{day} {hour}".strip()
    for form in (f"{day} {hour}" for day in _DAYS for hour in _HOURS):
        try:
            return datetime.strptime(told, form).replace(tzinfo=zone).astimezone(UTC)
        except (ValueError, OverflowError):
            continue
    try:
        found = datetime.fromisoformat(told)
        return (found if found.tzinfo else found.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _figure(told: str, most: int) -> int | None:
    """A figure from 1 to ``most``; nothing if it is none, or longer than anybody writes."""
    if not told.isdecimal() or len(told) > _LONGEST_FIGURE:
        return None
    return min(most, max(1, int(told)))
