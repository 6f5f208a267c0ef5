"""The next sensible step at the counter: what the one coloured button does, and why."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from counter.client import CounterClient
from counter.expected_fact import ExpectedFact
from counter.texts.explanations import why_next
from counter.texts.phrases import tr
from lobby.domain.counter import CounterState
from lobby.domain.facts import FactKind
from lobby.domain.names import spaced
from lobby.domain.ticket import State, Ticket
from lobby.domain.views import CounterView as View

QML_IMPORT_NAME = "Lobby.Counter"
QML_IMPORT_MAJOR_VERSION = 1

_BUTTON: Final = "next"
"""All steps share one button, so a double click never takes two of them."""


class Step(Enum):
    """What comes next."""

    NONE = auto()
    OPEN = auto()
    GO_ON = auto()
    CALL = auto()
    SERVE = auto()
    FINISH = auto()
    FINISH_AND_CALL = auto()


@QmlElement
class NextStepModel(QObject):
    """Open, next, is there, finish and next; asked for too early, a question that harms nobody."""

    changed = Signal()

    def __init__(self, client: CounterClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._asked: Ticket | None = None
        client.viewed.connect(self._refresh)
        client.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether there is a step, and the database to take it."""
        return self._client.answer is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the button is called."""
        names = {
            Step.OPEN: tr("Open counter"),
            Step.GO_ON: tr("Go on"),
            Step.CALL: tr("Next"),
            Step.SERVE: tr("Is there"),
            Step.FINISH: tr("Finish"),
            Step.FINISH_AND_CALL: tr("Finish and next"),
        }
        return names.get(self._step, tr("Next"))

    @Property(str, notify=changed)
    def key(self) -> str:
        """The key that does the same."""
        return {Step.SERVE: "F10", Step.FINISH: "F11"}.get(self._step, "F12")

    @Property(str, notify=changed)
    def nextNumber(self) -> str:
        """Whom ``next`` would call; empty if nobody."""
        view = self._client.view
        calls = view is not None and view.state is CounterState.OPEN
        return spaced(view.next.number) if view and calls and view.next else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        """What the step does to whom, and why to that one, in one sentence."""
        view = self._client.view
        if view is None:
            return ""
        if self._step is Step.SERVE and view.current:
            return tr("Press as soon as {number} is at your counter.").format(
                number=spaced(view.current.number)
            )
        if view.state is not CounterState.OPEN:
            return tr("This calls nobody yet.") + self._upcoming(view)
        return self._next_of(view)

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether it is asked what became of a visitor who was called and is not there."""
        return self._asked is not None

    @Property(str, notify=changed)
    def question(self) -> str:
        """That the visitor is not there yet."""
        number = spaced(self._asked.number) if self._asked else ""
        return tr("{number} is not there yet.").format(number=number)

    @Slot()
    def press(self) -> None:
        """F12: take the step; while somebody is only called, ask instead."""
        if self._step is not Step.SERVE:
            self.take()
        elif self._client.ready and not self._client.is_echo(_BUTTON):
            self._show_question(self._current)

    @Slot()
    def take(self) -> None:
        """Take the step, as its button does."""
        if self._client.answer is None:
            return
        match self._step:
            case Step.OPEN | Step.GO_ON:
                self._open()
            case Step.CALL:
                self._call()
            case Step.SERVE:
                self._serve()
            case Step.FINISH:
                self._finish()
            case Step.FINISH_AND_CALL:
                self._finish_and_call(was_there=False)
            case Step.NONE:
                pass

    @Slot()
    def leave(self) -> None:
        """Put the question away; nothing is done."""
        self._show_question(None)

    @Slot()
    def wasThere(self) -> None:
        """The visitor was there and is done: call the next."""
        if self._asked is not None:
            self._finish_and_call(was_there=True)

    @Slot()
    def isThere(self) -> None:
        """The visitor is there right now."""
        if self._asked is not None:
            self._serve()

    @Slot()
    def didNotCome(self) -> None:
        """The visitor did not come: call the next."""
        seen = self._asked
        if seen is not None:
            self._client.press(
                tr("No-show and next"),
                lambda counter: counter.no_show_and_next(seen=seen),
                ExpectedFact(FactKind.MISSED, seen.number),
                self._report_nobody,
            )

    @property
    def _step(self) -> Step:
        view = self._client.view
        if view is None:
            return Step.NONE
        if view.current is not None:
            return _with_visitor(view.current, view.state)
        return {
            CounterState.OPEN: Step.CALL,
            CounterState.PAUSED: Step.GO_ON,
            CounterState.CLOSED: Step.OPEN,
        }[view.state]

    def _open(self) -> None:
        opened = ExpectedFact(FactKind.COUNTER_OPENED)
        self._client.press(
            tr("Open counter"),
            lambda counter: counter.open(),
            opened,
            place=_BUTTON,
        )

    def _call(self) -> None:
        self._client.press(
            tr("Next"),
            lambda counter: counter.call_next(),
            ExpectedFact(FactKind.CALLED),
            self._report_nobody,
            place=_BUTTON,
        )

    def _serve(self) -> None:
        seen = self._current
        served = ExpectedFact(FactKind.SERVED)
        self._client.press(
            tr("Is there"),
            lambda counter: counter.serve(seen=seen),
            served,
            place=_BUTTON,
        )

    def _finish(self) -> None:
        seen = self._current
        finished = ExpectedFact(FactKind.FINISHED)
        self._client.press(
            tr("Finish"),
            lambda counter: counter.finish(seen=seen),
            finished,
            place=_BUTTON,
        )

    def _finish_and_call(self, *, was_there: bool) -> None:
        seen = self._current
        self._client.press(
            tr("Finish and next"),
            lambda counter: counter.finish_and_next(was_there=was_there, seen=seen),
            ExpectedFact(FactKind.FINISHED),
            self._report_nobody,
            place=_BUTTON,
        )

    @property
    def _current(self) -> Ticket | None:
        """The visitor on the screen: whom a press is meant for."""
        return self._client.view.current if self._client.view else None

    def _next_of(self, view: View) -> str:
        if view.next is None or view.why is None:
            return tr("Nobody is waiting for this counter.")
        return tr("{number} · {why}").format(
            number=spaced(view.next.number), why=why_next(view.why)
        )

    def _upcoming(self, view: View) -> str:
        if view.next is None:
            return ""
        return " " + tr("{number} is next.").format(number=spaced(view.next.number))

    def _report_nobody(self, called: Ticket | None) -> None:
        if called is None:
            self._client.message.emit(tr("Nobody is waiting for this counter."))

    def _show_question(self, about: Ticket | None) -> None:
        self._asked = about
        self.changed.emit()

    @Slot()
    def _refresh(self) -> None:
        current = self._current
        asked = self._asked
        if asked and (
            current is None or (current.id, current.version) != (asked.id, asked.version)
        ):
            self._asked = None
        self.changed.emit()


def _with_visitor(current: Ticket, state: CounterState) -> Step:
    if current.state is State.CALLED:
        return Step.SERVE
    return Step.FINISH_AND_CALL if state is CounterState.OPEN else Step.FINISH
