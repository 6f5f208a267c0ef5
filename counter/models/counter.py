"""The counter as its window shows it: who is here, who is next and why, and what to press."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from counter.client import Action, CounterClient, TicketAction
from counter.expected_fact import ExpectedFact
from counter.models.next_step import NextStepModel
from counter.models.visitor import VisitorModel
from counter.texts.phrases import Phrases, tr
from counter.texts.undo_labels import undo_labels
from lobby.domain.counter import CounterState
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.ticket import State, Ticket

QML_IMPORT_NAME = "Lobby.Counter"
QML_IMPORT_MAJOR_VERSION = 1

_STATE: Final = "state"
"""Where open, pause and go on stand in for each other."""


@QmlElement
class CounterModel(QObject):
    """One counter: its visitor, its next visitor, and every action on the two."""

    changed = Signal()

    def __init__(
        self, client: CounterClient, house: House, phrases: Phrases, parent: QObject | None = None
    ) -> None:
        """Follow ``client``: its views become texts, its outages and refusals a message."""
        super().__init__(parent)
        self._client = client
        self._phrases = phrases
        self._message = ""
        self._calls_needed = house.rules.calls_before_no_show
        self._visitor = VisitorModel(house, phrases, self)
        self._step = NextStepModel(client, self)
        client.viewed.connect(self._refresh)
        client.changed.connect(self.changed)
        client.message.connect(self._show_message)

    @Property(str, constant=True)
    def label(self) -> str:
        """Which counter this is, as on the monitor."""
        return self._phrases.counter(self._client.counter.id)

    @Property(str, notify=changed)
    def state(self) -> str:
        """``open``, ``paused`` or ``closed``; empty until the lobby has answered once."""
        return self._client.view.state.value if self._client.view else ""

    @Property(str, notify=changed)
    def stateName(self) -> str:
        """The same in the clerk's language."""
        return self._phrases.state(self._client.view.state) if self._client.view else ""

    @Property(VisitorModel, constant=True)
    def visitor(self) -> VisitorModel:
        """Who is at the counter."""
        return self._visitor

    @Property(NextStepModel, constant=True)
    def step(self) -> NextStepModel:
        """What comes next."""
        return self._step

    @Property(str, notify=changed)
    def undoName(self) -> str:
        """What an undo would take back."""
        return self._undo_name

    @Property(str, notify=changed)
    def message(self) -> str:
        """What the lobby has to say about the last press."""
        return self._message

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a press is under way; another one is ignored."""
        return self._client.busy

    @Property(str, notify=changed)
    def awaySince(self) -> str:
        """Since when the database does not answer; empty while it does."""
        since = self._client.away_since
        return self._phrases.time(since) if since else ""

    @Property(bool, notify=changed)
    def reachable(self) -> bool:
        """Whether actions can work at all now."""
        return self._client.answer is not None

    @Property(bool, notify=changed)
    def canNext(self) -> bool:
        """Whether somebody may be called."""
        return self._calls

    @Property(bool, notify=changed)
    def isCalling(self) -> bool:
        """Whether a visitor was called and has not come yet: recall, is there."""
        return self._current_in(State.CALLED)

    @Property(bool, notify=changed)
    def canMiss(self) -> bool:
        """Whether a visitor was called so often that a no-show is offered."""
        return self._misses

    @Property(bool, notify=changed)
    def isOccupied(self) -> bool:
        """Whether somebody is called or here: park, transfer."""
        return self._current_in(State.CALLED, State.SERVING)

    @Property(bool, notify=changed)
    def isServing(self) -> bool:
        """Whether a visitor is here: only such a one can be finished."""
        return self._current_in(State.SERVING)

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether the last action can be taken back."""
        return self._undoes

    @Slot()
    def next(self) -> None:
        """F12: the next step; whoever was only called is asked about first."""
        self._step.press()

    @Slot()
    def recall(self) -> None:
        """Call the same visitor again."""
        self._press_on(
            tr("Call again"),
            FactKind.RECALLED,
            lambda counter, seen: counter.recall(seen=seen),
        )

    @Slot()
    def serve(self) -> None:
        """The visitor is there."""
        self._press_on(
            tr("Is there"),
            FactKind.SERVED,
            lambda counter, seen: counter.serve(seen=seen),
        )

    @Slot()
    def noShow(self) -> None:
        """The visitor did not come, however often they were called."""
        if self._misses:
            self._press_on(
                tr("No-show"),
                FactKind.MISSED,
                lambda counter, seen: counter.no_show(seen=seen),
            )

    @Slot()
    def finish(self) -> None:
        """The visitor is done; nobody is called."""
        self._press_on(
            tr("Finish"),
            FactKind.FINISHED,
            lambda counter, seen: counter.finish(seen=seen),
        )

    @Slot(str)
    def park(self, note: str) -> None:
        """Set the visitor aside, with a note."""
        self._press_on(
            tr("Park"),
            FactKind.PARKED,
            lambda counter, seen: counter.park(note, seen=seen),
        )

    @Slot(str, str)
    def transferToService(self, service: str, note: str) -> None:
        """Let the visitor wait for another service, seniority kept."""
        self._transfer(service=service, note=note)

    @Slot(str, str)
    def transferToCounter(self, counter: str, note: str) -> None:
        """Let the visitor wait for another counter, seniority kept."""
        self._transfer(to_counter=counter, note=note)

    @Slot()
    def undo(self) -> None:
        """Take the last action back."""
        view = self._client.view
        if view is not None and self._undoes:
            done = tr("Taken back: {deed}").format(deed=self._undo_name)
            self._client.press(
                tr("Undo"),
                lambda counter: counter.undo(seen=view.undo_seq),
                ExpectedFact(FactKind.UNDONE),
                lambda _ticket: self._show_message(done),
            )

    @Slot()
    def openCounter(self) -> None:
        """Begin, or go on after a pause."""
        self._turn(
            tr("Open counter"),
            FactKind.COUNTER_OPENED,
            lambda counter: counter.open(),
        )

    @Slot()
    def pause(self) -> None:
        """Call nobody for a while; needs no reason and is not counted."""
        self._turn(
            tr("Pause"),
            FactKind.COUNTER_PAUSED,
            lambda counter: counter.pause(),
        )

    @Slot()
    def closeCounter(self) -> None:
        """End the counter's day."""
        self._turn(
            tr("Close counter"),
            FactKind.COUNTER_CLOSED,
            lambda counter: counter.close(),
        )

    @Slot()
    def dismiss(self) -> None:
        """Put the message away."""
        self._show_message("")

    @property
    def _current(self) -> Ticket | None:
        """The visitor on the screen: whom a press is meant for."""
        return self._client.view.current if self._client.view else None

    @property
    def _calls(self) -> bool:
        return self._client.answer is not None and self._client.answer.state is CounterState.OPEN

    @property
    def _undoes(self) -> bool:
        return self._client.answer is not None and self._client.answer.can_undo is not None

    @property
    def _misses(self) -> bool:
        calls = self._current.calls if self._current else 0
        return self._current_in(State.CALLED) and calls >= self._calls_needed

    @property
    def _undo_name(self) -> str:
        return undo_labels().get(self._client.view.can_undo, "") if self._client.view else ""

    def _current_in(self, *states: State) -> bool:
        current = self._client.answer.current if self._client.answer else None
        return current is not None and current.state in states

    def _press_on(self, name: str, kind: FactKind, action: TicketAction) -> None:
        seen = self._current
        if seen is not None:
            self._client.press(
                name,
                lambda counter: action(counter, seen),
                ExpectedFact(kind, seen.number),
            )

    def _turn(self, name: str, kind: FactKind, action: Action[object]) -> None:
        self._client.press(name, action, ExpectedFact(kind), place=_STATE)

    def _transfer(
        self, *, service: str | None = None, to_counter: str | None = None, note: str
    ) -> None:
        self._press_on(
            tr("Transfer"),
            FactKind.TRANSFERRED,
            lambda counter, seen: counter.transfer(
                service=service, to_counter=to_counter, note=note, seen=seen
            ),
        )

    @Slot(str)
    def _show_message(self, message: str) -> None:
        self._message = message
        self.changed.emit()

    @Slot()
    def _refresh(self) -> None:
        view = self._client.view
        if view is not None:
            self._visitor.show(view.current, view.current_booking, self._client.now)
        self.changed.emit()
