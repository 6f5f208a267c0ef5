"""The visitor at the counter as the window's card shows them, all in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement

from counter.lists.rows import RequiredItem
from counter.texts.phrases import Phrases, tr
from lobby.domain.booking import Booking
from lobby.domain.house import House
from lobby.domain.names import ServiceId, spaced
from lobby.domain.ticket import State, Ticket
from lobby.ui.rows import DataclassListModel

QML_IMPORT_NAME = "Lobby.Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VisitorModel(QObject):
    """Whoever is at the counter, or nobody."""

    changed = Signal()

    def __init__(self, house: House, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._phrases = phrases
        self._ticket: Ticket | None = None
        self._booking: Booking | None = None
        self._elapsed = ""
        self._needs = DataclassListModel(RequiredItem, self)

    def show(self, ticket: Ticket | None, booking: Booking | None, now: datetime) -> None:
        """Show this visitor, with the booking if there is one."""
        self._ticket, self._booking = ticket, booking
        self._elapsed = self._time_spent(ticket, now) if ticket else ""
        self._needs.show([self._need(service) for service in ticket.services] if ticket else [])
        self.changed.emit()

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """Whether somebody was called and is not finished."""
        return self._ticket is not None

    @Property(bool, notify=changed)
    def here(self) -> bool:
        """Whether the visitor has arrived at the counter."""
        return self._ticket is not None and self._ticket.state is State.SERVING

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number as it is shown."""
        return spaced(self._ticket.number) if self._ticket else ""

    @Property(str, notify=changed)
    def arrival(self) -> str:
        """Booking time and punctuality, or when the token was drawn."""
        return self._phrases.arrival(self._ticket) if self._ticket else ""

    @Property(str, notify=changed)
    def elapsed(self) -> str:
        """Since when the visitor is here or was called, in whole minutes."""
        return self._elapsed

    @Property(str, notify=changed)
    def planned(self) -> str:
        """How long the visit was planned to take."""
        return self._phrases.planned(self._ticket, self._booking) if self._ticket else ""

    @Property(str, notify=changed)
    def party(self) -> str:
        """How many persons, and the language if it is not the clerk's."""
        ticket = self._ticket
        if ticket is None:
            return ""
        said = [self._phrases.persons(ticket.persons)]
        if ticket.language != self._phrases.language:
            tongue = self._phrases.tongue(ticket.language)
            said.append(tr("speaks {language}").format(language=tongue))
        return " · ".join(said)

    @Property(str, notify=changed)
    def marks(self) -> str:
        """Urgent, step-free, only this counter."""
        return self._phrases.marks(self._ticket) if self._ticket else ""

    @Property(str, notify=changed)
    def note(self) -> str:
        """What a colleague wrote down."""
        return self._ticket.note if self._ticket else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """The booking's name, if the town turned names on."""
        return (self._booking.name or "") if self._booking else ""

    @Property(str, notify=changed)
    def calls(self) -> str:
        """How often the visitor was called, and whether a no-show is offered."""
        ticket, needed = self._ticket, self._house.rules.calls_before_no_show
        if ticket is None or ticket.state is not State.CALLED:
            return ""
        if ticket.calls < needed:
            return tr("call {calls} of {needed}").format(calls=ticket.calls, needed=needed)
        return tr("called %n times", "", ticket.calls) + " · " + tr("no-show is possible now")

    @Property(QAbstractItemModel, constant=True)
    def needs(self) -> QAbstractItemModel:
        """One row a service: documents to bring and what it costs."""
        return self._needs

    def _time_spent(self, ticket: Ticket, now: datetime) -> str:
        if ticket.state is State.SERVING and ticket.served_at is not None:
            return self._since(tr("since {time} · {span}"), ticket.served_at, now)
        called = ticket.called_at or now
        return self._since(tr("at {time} · {span}"), called, now)

    def _since(self, sentence: str, moment: datetime, now: datetime) -> str:
        return sentence.format(
            time=self._phrases.time(moment), span=self._phrases.span(moment, now)
        )

    def _need(self, service: ServiceId) -> RequiredItem:
        language = self._phrases.language
        known = self._house.services.get(service)
        return RequiredItem(
            key=service,
            name=self._phrases.service(service),
            documents=", ".join(known.documents_in(language)) if known else "",
            fee=known.fee_in(language) if known else "",
        )
