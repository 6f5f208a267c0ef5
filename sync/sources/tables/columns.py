"""What the columns of a list mean, by the names that people give them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final
from zoneinfo import ZoneInfo

from sync.problems import MirrorUnavailable, Problem
from sync.sources.tables.sheet import Row, heading

_USUAL: Final[Mapping[str, tuple[str, ...]]] = {
    "id": (
        "id", "termin-id", "terminid", "termin id", "termin-nr", "termin nr", "terminnr",
        "terminnummer", "termin-nummer", "buchungsnummer", "buchungs-nr", "buchungsnr",
        "buchungs-id", "reservierungsnummer", "vorgang", "vorgangsnummer", "vorgangs-nr", "uid",
        "booking id", "appointment id",
    ),
    "number": ("number", "nummer", "ticket", "wartenummer", "aufrufnummer"),
    "code": ("code", "qr", "qr-code", "barcode"),
    "date": (
        "starts_at", "date", "datum", "termindatum", "datum von", "datum/uhrzeit",
        "datum / uhrzeit", "datum und uhrzeit", "datum uhrzeit", "beginnt am", "beginn am",
        "startdatum", "start date", "anfangsdatum", "tag", "zeitpunkt", "terminbeginn", "termin",
        "wann", "beginn", "start",
    ),
    "time": (
        "time", "uhrzeit", "uhrzeit von", "zeit", "zeit von", "beginnt um", "beginn um",
        "startzeit", "start time", "anfangszeit", "terminzeit", "von", "ab", "beginn", "start",
        "anfang",
    ),
    "end": (
        "end", "ende", "uhrzeit bis", "zeit bis", "endet um", "ende um", "endzeit", "end time",
        "bis",
    ),
    "minutes": (
        "minutes", "minuten", "dauer", "dauer min", "dauer in minuten", "dauer in min",
        "termindauer", "länge", "duration",
    ),
    "services": (
        "services", "service", "anliegen", "dienstleistung", "dienstleistungen", "leistung",
        "leistungen", "terminart", "termin-art", "terminanlass", "categories", "kategorien",
        "kategorie",
    ),
    "persons": (
        "persons", "personen", "anzahl personen", "anzahl der personen", "personenzahl", "pers",
    ),
    "status": ("status", "zustand", "terminstatus", "buchungsstatus"),
    "channel": ("channel", "kanal", "terminform"),
}  # fmt: skip
"""Names of columns, the surest first; each column has one meaning."""
_ORDER: Final = (
    "id", "number", "code", "status", "services", "persons", "channel", "minutes", "end", "date",
    "time",
)  # fmt: skip
_BRACKETS: Final = str.maketrans("", "", "()[]")
_SHOWN_HEADINGS: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """How the lists of a town are to be understood."""

    zone: ZoneInfo
    minutes: int = 15
    named: Mapping[str, str] = field(default_factory=dict)
    """What a column is called that has an unusual name."""
    encoding: str = ""

    def knows(self, name: str) -> bool:
        """Whether a heading means something."""
        if heading(name) in {heading(column) for column in self.named.values()}:
            return True
        return any(_plain(name) in usual for usual in _USUAL.values())


def meanings(rows: Sequence[Row], columns: Columns) -> Mapping[str, str]:
    """The heading of every meaning that a list has.

    Raises:
        MirrorUnavailable: a column is missing without which nobody can say when a booking is, or
            which one it is; or one that the settings name.
    """
    there = list(dict.fromkeys(name for row in rows for name in row.cells if name))
    headings = {meaning: _own(meaning, name, there) for meaning, name in columns.named.items()}
    for meaning in _ORDER:
        if meaning not in headings:
            free = {_plain(name): name for name in there if name not in headings.values()}
            usual = next((free[name] for name in _USUAL[meaning] if name in free), None)
            if usual is not None:
                headings[meaning] = usual
    if "date" not in headings:
        raise _missing("the day (date)", there)
    if headings.keys().isdisjoint({"id", "number", "code"}):
        raise _missing("the booking's number (id)", there)
    return headings


def _plain(name: str) -> str:
    """A heading without the brackets around its unit."""
    return heading(name.translate(_BRACKETS))


def _own(meaning: str, name: str, there: Sequence[str]) -> str:
    for column in there:
        if heading(column) == heading(name):
            return column
    raise MirrorUnavailable(
        Problem.NO_LIST,
        f"`columns` calls {meaning} {name!r}, which is not there. {_there(there)}",
    )


def _missing(what: str, there: Sequence[str]) -> MirrorUnavailable:
    return MirrorUnavailable(
        Problem.NO_LIST, f"no column for {what}; name it in `columns`. {_there(there)}"
    )


def _there(names: Sequence[str]) -> str:
    return f"There are: {', '.join(names[:_SHOWN_HEADINGS])}"
