"""Everybody who is not at the counter: the lists, and what a clerk does with one of their rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from counter import choices, lists
from counter.link import Link
from counter.phrases import Phrases, tr
from counter.refusals import explained
from counter.rows import Choice, Row
from counter.trace import Trace
from lobby.domain.counter import Permission
from lobby.domain.errors import Refusal, Refused
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.names import spaced
from lobby.domain.ticket import Ticket
from lobby.domain.views import Desk
from lobby.ui.rows import Rows

QML_IMPORT_NAME = "Lobby.Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Queue(QObject):
    """Who waits, is parked, was missed or is booked today, and what is done with one of them."""

    changed = Signal()

    def __init__(
        self, link: Link, house: House, phrases: Phrases, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._office = link.counter.office
        self._house = house
        self._phrases = phrases
        self._waiting = Rows(Row, self)
        self._parked = Rows(Row, self)
        self._missed = Rows(Row, self)
        self._bookings = Rows(Row, self)
        self._phone = Rows(Row, self)
        self._services = Rows(Choice, self)
        self._counters = Rows(Choice, self)
        self._targets = Rows(Choice, self)
        self._permits = house.counter(link.counter.id).permits
        self._wanted = ""
        link.viewed.connect(self._show)

    @Property(QAbstractItemModel, constant=True)
    def waiting(self) -> QAbstractItemModel:
        """Who waits, the longest first."""
        return self._waiting

    @Property(QAbstractItemModel, constant=True)
    def parked(self) -> QAbstractItemModel:
        """Who was set aside."""
        return self._parked

    @Property(QAbstractItemModel, constant=True)
    def missed(self) -> QAbstractItemModel:
        """Who was called and did not come."""
        return self._missed

    @Property(QAbstractItemModel, constant=True)
    def bookings(self) -> QAbstractItemModel:
        """Today's bookings in the house, by time."""
        return self._bookings

    @Property(QAbstractItemModel, constant=True)
    def phone(self) -> QAbstractItemModel:
        """Today's phone appointments, by time."""
        return self._phone

    @Property(QAbstractItemModel, constant=True)
    def services(self) -> QAbstractItemModel:
        """Every service, for a token or a booking."""
        return self._services

    @Property(QAbstractItemModel, constant=True)
    def targets(self) -> QAbstractItemModel:
        """Every service, for a transfer of the visitor at the counter."""
        return self._targets

    @Property(QAbstractItemModel, constant=True)
    def counters(self) -> QAbstractItemModel:
        """Every other counter, for a transfer."""
        return self._counters

    @Property(list, notify=changed)
    def counts(self) -> list[int]:
        """How many there are, found or not: waiting, parked, missed, bookings, phone."""
        view = self._link.view
        if view is None:
            return [0] * 5
        kept = (view.waiting, view.parked, view.missed, view.bookings, view.phone)
        return [len(rows) for rows in kept]

    @Property(str, notify=changed)
    def wanted(self) -> str:
        """What the bookings are searched for: a service, a time, a number."""
        return self._wanted

    @wanted.setter  # type: ignore[no-redef]
    def wanted(self, wanted: str) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._show()

    @Property(list, notify=changed)
    def stuck(self) -> list[str]:
        """Which numbers no counter at work can call, and what helps: a sentence each."""
        return self._stuck_sentences()

    @Property(str, notify=changed)
    def stuckBriefly(self) -> str:
        """The same where there is little room: how many, or which one."""
        stuck = self._link.view.uncallable if self._link.view else ()
        if len(stuck) == 1:
            return tr("Nobody can call {number}.").format(number=spaced(stuck[0].number))
        return tr("Nobody can call %n numbers.", "", len(stuck)) if stuck else ""

    @Slot()
    def explainStuck(self) -> None:
        """Say in full what ``stuckBriefly`` leaves out."""
        self._link.told.emit(" ".join(self._stuck_sentences()))

    @Property(int, notify=changed)
    def stuckPlace(self) -> int:
        """Where the first of them stands in the list of the waiting; -1 if there is none."""
        view = self._link.view
        numbers = [ticket.number for ticket in view.waiting] if view else []
        return numbers.index(view.uncallable[0].number) if view and view.uncallable else -1

    @Property(bool, constant=True)
    def hasStepFree(self) -> bool:
        """Whether any counter of the house is step-free: else nobody can be promised one."""
        return any(counter.accessible for counter in self._house.counters.values())

    @Property(bool, constant=True)
    def mayCall(self) -> bool:
        """Whether this counter may call out of order."""
        return self._permits(Permission.CALL)

    @Property(bool, constant=True)
    def mayMark(self) -> bool:
        """Whether this counter may mark visitors."""
        return self._permits(Permission.MARK)

    @Property(bool, constant=True)
    def mayWithdraw(self) -> bool:
        """Whether this counter may take visitors out of the queue."""
        return self._permits(Permission.WITHDRAW)

    @Slot(str, int)
    def resume(self, number: str, version: int) -> None:
        """Call a parked visitor back to this counter."""
        self._press_on(
            tr("Resume"),
            Trace(FactKind.RESUMED, number),
            version,
            lambda seen: self._link.counter.resume(number, seen=seen),
        )

    @Slot(str, int)
    def reinstate(self, number: str, version: int) -> None:
        """Let a missed visitor wait again, from now on."""
        self._press_on(
            tr("Back in the queue"),
            Trace(FactKind.REINSTATED, number),
            version,
            lambda seen: self._office.reinstate(number, seen=seen),
        )

    @Slot(str)
    def bringBack(self, number: str) -> None:
        """Let a number wait again that was ended by mistake today, whatever ended it."""
        self._link.press(
            tr("Back in the queue"),
            lambda: self._office.reinstate(number),
            Trace(FactKind.REINSTATED),
            self._tell_waiting,
        )

    @Slot(str, int, str)
    def call(self, number: str, version: int, reason: str) -> None:
        """Call this one out of order; the reason is kept until the end of the day."""
        self._press_on(
            tr("Call out of order"),
            Trace(FactKind.CALLED, number),
            version,
            lambda seen: self._link.counter.call(number, reason, seen=seen),
        )

    @Slot(str, int, str)
    def withdraw(self, number: str, version: int, reason: str) -> None:
        """Take a visitor out of the queue who has left."""
        self._press_on(
            tr("Withdraw"),
            Trace(FactKind.WITHDRAWN, number),
            version,
            lambda seen: self._office.withdraw(number, reason, seen=seen),
        )

    @Slot(str, int, bool, bool, str)
    def mark(
        self,
        number: str,
        version: int,
        urgent: bool,  # noqa: FBT001 - a tick
        accessible: bool,  # noqa: FBT001 - a tick
        reason: str,
    ) -> None:
        """Mark a waiting visitor urgent, as needing a step-free counter, both, or neither."""
        self._press_on(
            tr("Mark"),
            Trace(FactKind.MARKED, number),
            version,
            lambda seen: self._office.mark(
                number, urgent=urgent, accessible=accessible, reason=reason, seen=seen
            ),
        )

    @Slot(str)
    def phoned(self, booking: str) -> None:
        """The phone appointment of this row is dealt with."""
        phoned = Trace(FactKind.PHONED, booking=int(booking))
        self._link.press(tr("Done"), lambda: self._office.phoned(int(booking)), phoned)

    def _press_on(
        self, name: str, trace: Trace, version: int, work: Callable[[Ticket], object]
    ) -> None:
        """Press on a ticket of the lists as the clerk saw it; if it is another by now, say so."""
        view = self._link.view
        listed = (*view.waiting, *view.parked, *view.missed) if view else ()
        shown = (trace.number, version)
        seen = next((one for one in listed if (one.number, one.version) == shown), None)
        if seen is None:
            self._link.told.emit(explained(Refused(Refusal.STALE_VIEW), self._phrases))
        else:
            self._link.press(name, lambda: work(seen), trace)

    def _stuck_sentences(self) -> list[str]:
        view = self._link.view
        return list(self._phrases.stuck(view.uncallable)) if view else []

    def _tell_waiting(self, ticket: Ticket) -> None:
        number = spaced(ticket.number)
        self._link.told.emit(tr("Number {number} is waiting.").format(number=number))

    @Slot()
    def _show(self) -> None:
        view = self._link.view
        if view is None:
            return
        now = self._link.now
        self._waiting.show(lists.waiting(view, now, self._house, self._phrases))
        self._parked.show(lists.parked(view, self._phrases))
        self._missed.show(lists.missed(view, self._phrases))
        self._bookings.show(lists.matching(lists.bookings(view, self._phrases), self._wanted))
        self._phone.show(lists.phone(view, now, self._phrases))
        self._show_choices(view)
        self.changed.emit()

    def _show_choices(self, view: Desk) -> None:
        needs = view.current is not None and view.current.accessible
        house, at_work, phrases = self._house, view.open_counters, self._phrases
        self._services.show(choices.services(house, at_work, phrases, accessible=False))
        self._targets.show(choices.services(house, at_work, phrases, accessible=needs))
        self._counters.show(choices.counters(house, view.counter, at_work, accessible=needs))
