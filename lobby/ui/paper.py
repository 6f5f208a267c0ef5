"""The queue on paper: what a clerk calls from while the machines stand still."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from lobby.domain.booking import Booking, BookingStatus
from lobby.domain.errors import Unavailable
from lobby.domain.house import House
from lobby.domain.names import CounterId, Language, ServiceId, spaced
from lobby.domain.ticket import Ticket
from lobby.domain.views import CounterView

_WORDS: Final = {
    "de": {
        "title": "Papierliste",
        "waiting": "Es warten, in dieser Reihenfolge",
        "parked": "Geparkt",
        "missed": "Aufgerufen, nicht erschienen",
        "bookings": "Termine, noch nicht angemeldet",
        "phone": "Telefontermine, noch offen",
        "columns": "Nummer|Termin|da seit|Anliegen|Schalter|fertig",
        "nobody": "niemand",
        "persons": "Personen",
        "urgent": "dringend",
        "accessible": "ohne Stufen",
        "only": "nur",
        "gone": "(gibt es nicht mehr)",
    },
    "en": {
        "title": "Paper list",
        "waiting": "Waiting, in this order",
        "parked": "Parked",
        "missed": "Called, did not come",
        "bookings": "Bookings, not checked in yet",
        "phone": "Phone appointments, still open",
        "columns": "Number|Booking|here since|Service|Counter|done",
        "nobody": "nobody",
        "persons": "persons",
        "urgent": "urgent",
        "accessible": "step-free",
        "only": "only",
        "gone": "(no longer there)",
    },
}
_STYLE: Final = """
h1 { font-size: 17pt; } h2 { font-size: 12pt; } th { text-align: left; }
td, th { font-size: 10pt; } td.number { font-weight: bold; font-size: 12pt; }
"""
_WIDTHS: Final = (14, 11, 12, 40, 13, 10)
"""Of the columns, in hundredths of the page."""


@dataclass(frozen=True, slots=True)
class QueuePdf:
    """One moment of the queue for paper: numbers, times and services, no names and no notes."""

    desk: CounterView
    house: House
    language: Language = Language("de")

    def html(self) -> str:
        """The list as a page for ``QTextDocument``."""
        heading = f"{self._word('title')} · {self.house.name} · {self._day(self.desk.at)}"
        parts = "".join(self._part(name, rows) for name, rows in self._parts())
        return f"<style>{_STYLE}</style><h1>{escape(heading)}</h1>{parts}"

    def write(self, path: Path) -> None:
        """Write it as PDF on A4; needs a ``QGuiApplication``.

        Raises:
            Unavailable: ``paper``, the file cannot be written.
        """
        if QCoreApplication.instance() is None:
            raise RuntimeError("a list is drawn with the fonts of a QGuiApplication")
        document = QTextDocument()
        document.setDefaultFont(QFont("Inter", 10))
        document.setHtml(self.html())
        try:
            path.touch()
        except OSError as error:
            raise Unavailable("paper", "cannot-write", str(error)) from error
        writer = QPdfWriter(str(path))
        writer.setTitle(self._word("title"))
        writer.setPageLayout(_page())
        document.print_(writer)

    def _parts(self) -> Iterator[tuple[str, list[list[str]]]]:
        desk = self.desk
        for name, tickets in (
            ("waiting", desk.waiting),
            ("parked", desk.parked),
            ("missed", desk.missed),
        ):
            yield name, [self._ticket(ticket) for ticket in tickets]
        yield (
            "bookings",
            self._bookings(booking for booking in desk.bookings if booking.ticket is None),
        )
        yield "phone", self._bookings(booking for booking in desk.phone if not booking.phoned)

    def _part(self, name: str, rows: list[list[str]]) -> str:
        heading = f"<h2>{escape(self._word(name))} ({len(rows)})</h2>"
        if not rows:
            return f"{heading}<p>{escape(self._word('nobody'))}</p>"
        columns = zip(self._word("columns").split("|"), _WIDTHS, strict=True)
        head = "".join(f'<th width="{width}%">{escape(text)}</th>' for text, width in columns)
        body = "".join(f"<tr>{_cells(row)}</tr>" for row in rows)
        table = '<table width="100%" border="1" cellpadding="4" style="border-collapse: collapse">'
        return f"{heading}{table}<thead><tr>{head}</tr></thead>{body}</table>"

    def _ticket(self, ticket: Ticket) -> list[str]:
        marks = [
            self._word("urgent") if ticket.urgent else "",
            self._word("accessible") if ticket.accessible else "",
            f"{self._word('only')} {self._label(ticket.reserved_for)}"
            if ticket.reserved_for
            else "",
        ]
        what = self._what(ticket.services, ticket.persons, marks)
        slot = self._time(ticket.slot) if ticket.slot else ""
        return [spaced(ticket.number), slot, self._time(ticket.issued_at), what]

    def _bookings(self, bookings: Iterable[Booking]) -> list[list[str]]:
        return [
            [
                spaced(booking.number) if booking.number else "",
                self._time(booking.starts_at),
                "",
                self._what(booking.services, booking.persons, []),
            ]
            for booking in bookings
            if booking.status is BookingStatus.BOOKED and not booking.place
        ]

    def _what(self, services: Iterable[ServiceId], persons: int, marks: list[str]) -> str:
        known = self.house.services
        names = [
            known[service].name(self.language) if service in known else self._word("gone")
            for service in services
        ]
        party = [f"{persons} {self._word('persons')}"] if persons > 1 else []
        return " · ".join([", ".join(names), *party, *filter(None, marks)])

    def _label(self, counter: CounterId) -> str:
        known = self.house.counters.get(counter)
        return known.label if known else self._word("gone")

    def _day(self, moment: datetime) -> str:
        return f"{moment.astimezone(self.house.opening.zone):%d.%m.%Y, %H:%M}"

    def _time(self, moment: datetime) -> str:
        return f"{moment.astimezone(self.house.opening.zone):%H:%M}"

    def _word(self, name: str) -> str:
        return _WORDS.get(self.language, _WORDS["en"])[name]


def _cells(row: list[str]) -> str:
    number, *rest = [*row, *[""] * (len(_WIDTHS) - len(row))]
    cells = "".join(f"<td>{escape(cell)}&nbsp;</td>" for cell in rest)
    return f'<td class="number">{escape(number)}&nbsp;</td>{cells}'


def _page() -> QPageLayout:
    """A4 without margins: a document brings its own, two centimetres."""
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
