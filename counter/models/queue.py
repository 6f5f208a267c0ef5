"""Everybody who is not at the counter: the lists, and what a clerk does with one of their rows."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from counter.client import CounterClient, TicketAction
from counter.expected_fact import ExpectedFact
from counter.lists import choices, queue_rows
from counter.lists.rows import ChoiceRow, QueueRow
from counter.texts.explanations import nobody_can_call
from counter.texts.phrases import Phrases, tr
from counter.texts.refusals import explained
from lobby.domain.counter import Permission
from lobby.domain.errors import Refusal, Refused
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.names import spaced
from lobby.domain.ticket import Ticket
from lobby.domain.views import CounterView
from lobby.ui.rows import DataclassListModel

QML_IMPORT_NAME = "Lobby.Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class QueueModel(QObject):
    """Who waits, is parked, was missed or is booked today, and what is done with one of them."""

    changed = Signal()

    def __init__(
        self, client: CounterClient, house: House, phrases: Phrases, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._house = house
        self._phrases = phrases
        self._waiting = DataclassListModel(QueueRow, self)
        self._parked = DataclassListModel(QueueRow, self)
        self._missed = DataclassListModel(QueueRow, self)
        self._bookings = DataclassListModel(QueueRow, self)
        self._phone = DataclassListModel(QueueRow, self)
        self._services = DataclassListModel(ChoiceRow, self)
        self._counters = DataclassListModel(ChoiceRow, self)
        self._targets = DataclassListModel(ChoiceRow, self)
        self._permits = house.counter(client.counter.id).permits
        self._wanted = ""
        client.viewed.connect(self._refresh)

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
        view = self._client.view
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
            self._refresh()

    @Property(list, notify=changed)
    def stuck(self) -> list[str]:
        """Which numbers no counter at work can call, and what helps: a sentence each."""
        return self._stuck_sentences()

    @Property(str, notify=changed)
    def stuckBriefly(self) -> str:
        """The same where there is little room: how many, or which one."""
        stuck = self._client.view.uncallable if self._client.view else ()
        if len(stuck) == 1:
            return tr("Nobody can call {number}.").format(number=spaced(stuck[0].number))
        return tr("Nobody can call %n numbers.", "", len(stuck)) if stuck else ""

    @Slot()
    def explainStuck(self) -> None:
        """Say in full what ``stuckBriefly`` leaves out."""
        self._client.message.emit(" ".join(self._stuck_sentences()))

    @Property(int, notify=changed)
    def stuckPlace(self) -> int:
        """Where the first of them stands in the list of the waiting; -1 if there is none."""
        view = self._client.view
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
            ExpectedFact(FactKind.RESUMED, number),
            version,
            lambda counter, seen: counter.resume(number, seen=seen),
        )

    @Slot(str, int)
    def reinstate(self, number: str, version: int) -> None:
        """Let a missed visitor wait again, from now on."""
        self._press_on(
            tr("Back in the queue"),
            ExpectedFact(FactKind.REINSTATED, number),
            version,
            lambda counter, seen: counter.office.reinstate(number, seen=seen),
        )

    @Slot(str)
    def bringBack(self, number: str) -> None:
        """Let a number wait again that was ended by mistake today, whatever ended it."""
        self._client.press(
            tr("Back in the queue"),
            lambda counter: counter.office.reinstate(number),
            ExpectedFact(FactKind.REINSTATED),
            self._confirm_waiting,
        )

    @Slot(str, int, str)
    def call(self, number: str, version: int, reason: str) -> None:
        """Call this one out of order; the reason is kept until the end of the day."""
        self._press_on(
            tr("Call out of order"),
            ExpectedFact(FactKind.CALLED, number),
            version,
            lambda counter, seen: counter.call(number, reason, seen=seen),
        )

    @Slot(str, int, str)
    def withdraw(self, number: str, version: int, reason: str) -> None:
        """Take a visitor out of the queue who has left."""
        self._press_on(
            tr("Withdraw"),
            ExpectedFact(FactKind.WITHDRAWN, number),
            version,
            lambda counter, seen: counter.office.withdraw(number, reason, seen=seen),
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
            ExpectedFact(FactKind.MARKED, number),
            version,
            lambda counter, seen: counter.office.mark(
                number, urgent=urgent, accessible=accessible, reason=reason, seen=seen
            ),
        )

    @Slot(str)
    def phoned(self, booking: str) -> None:
        """The phone appointment of this row is dealt with."""
        phoned = ExpectedFact(FactKind.PHONED, booking=int(booking))
        self._client.press(tr("Done"), lambda counter: counter.office.phoned(int(booking)), phoned)

    def _press_on(self, name: str, fact: ExpectedFact, version: int, action: TicketAction) -> None:
        """Press on a ticket of the lists as the clerk saw it; if it is another by now, say so."""
        view = self._client.view
        listed = (*view.waiting, *view.parked, *view.missed) if view else ()
        shown = (fact.number, version)
        seen = next((ticket for ticket in listed if (ticket.number, ticket.version) == shown), None)
        if seen is None:
            self._client.message.emit(explained(Refused(Refusal.STALE_VIEW), self._phrases))
        else:
            self._client.press(name, lambda counter: action(counter, seen), fact)

    def _stuck_sentences(self) -> list[str]:
        view = self._client.view
        return list(nobody_can_call(view.uncallable, self._phrases)) if view else []

    def _confirm_waiting(self, ticket: Ticket) -> None:
        number = spaced(ticket.number)
        self._client.message.emit(tr("Number {number} is waiting.").format(number=number))

    @Slot()
    def _refresh(self) -> None:
        view = self._client.view
        if view is None:
            return
        now = self._client.now
        self._waiting.show(queue_rows.waiting(view, now, self._house, self._phrases))
        self._parked.show(queue_rows.parked(view, self._phrases))
        self._missed.show(queue_rows.missed(view, self._phrases))
        self._bookings.show(
            queue_rows.matching(queue_rows.bookings(view, self._phrases), self._wanted)
        )
        self._phone.show(queue_rows.phone(view, now, self._phrases))
        self._show_choices(view)
        self.changed.emit()

    def _show_choices(self, view: CounterView) -> None:
        needs = view.current is not None and view.current.accessible
        house, at_work, phrases = self._house, view.open_counters, self._phrases
        self._services.show(choices.services(house, at_work, phrases, accessible=False))
        self._targets.show(choices.services(house, at_work, phrases, accessible=needs))
        self._counters.show(choices.counters(house, view.counter, at_work, accessible=needs))
