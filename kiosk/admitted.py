"""Somebody was let in: the number on the screen, its slip, and what else can be asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk import answers
from kiosk.advice import Answer
from kiosk.aids import Aids
from kiosk.arrivals import Arrivals
from kiosk.paper import Paper
from kiosk.shown import Shown
from lobby.domain.house import House
from lobby.domain.ticket import Ticket
from lobby.domain.views import Arrival

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Admitted(QObject):
    """The visitor whose number is on the screen, until the next one comes."""

    def __init__(
        self,
        arrivals: Arrivals,
        house: House,
        aids: Aids,
        shown: Shown,
        paper: Paper,
        parent: QObject | None = None,
    ) -> None:
        """Show each number by ``shown`` and print it by ``paper``."""
        super().__init__(parent)
        self._arrivals = arrivals
        self._house = house
        self._aids = aids
        self._shown = shown
        self._paper = paper
        self._arrival: Arrival | None = None

    def show(self, arrival: Arrival) -> None:
        """Show this number, and print its slip unless the visitor had one before."""
        self._paper.expect(arrival)
        self._shown.show(self._become(arrival))
        if not arrival.again:
            self.printAgain()

    def forget(self) -> None:
        """The visitor has gone."""
        self._paper.forget()
        self._arrival = None

    @Slot()
    def printAgain(self) -> None:
        """Print the slip once more, for whoever has shown that it is theirs."""
        if self._arrival is None or not self._arrival.identified:
            return
        self._paper.print(self._aids.visit.language, documents=self._aids.visit.documents)

    @Slot()
    def printDocuments(self) -> None:
        """Print it with what to have at hand, for whoever asks."""
        self._aids.visit.documents = True
        self.printAgain()

    @Slot()
    def askStepFree(self) -> None:
        """Have the number called to a counter that a wheelchair reaches."""
        asked = self._arrival
        if asked is None or not asked.identified:
            return

        def kept(ticket: Ticket) -> None:
            if self._arrival is asked:
                self._shown.change(self._become(replace(asked, ticket=ticket)))

        self._arrivals.want_step_free(asked.ticket, kept)

    def _become(self, arrival: Arrival) -> Callable[[], Answer]:
        self._arrival = arrival
        return lambda: answers.arrived(arrival, self._house, self._aids.visit.language, self._paper)
