"""What did you come for? The services with a token, and what choosing them means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.aids import Aids
from kiosk.phrases import at_the_counter, chosen, listed, persons, tr, wait
from kiosk.visit import Visit
from lobby.domain.estimate import Wait
from lobby.domain.house import House
from lobby.domain.names import ServiceId
from lobby.domain.service import Service
from lobby.ui.rows import Rows

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PERSONS: Final = 9
ON_ONE_PAGE: Final = 8
"""Services that fit beside each other; more are leafed through, and leave room for that."""

OF_SEVERAL: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One service to choose; the field names are the roles of its delegate."""

    key: str
    name: str
    hint: str
    chosen: bool


@QmlElement
class Choice(QObject):
    """The services of the house that give tokens, and which of them this visitor chose."""

    changed = Signal()
    chosen = Signal()
    """Another choice, so another wait."""
    refused = Signal()
    """One service more than the house takes at once was touched."""

    def __init__(self, house: House, aids: Aids, parent: QObject | None = None) -> None:
        """Offer what can be had without an appointment."""
        super().__init__(parent)
        self._house = house
        self._aids = aids
        self._services = [one for one in house.services.values() if one.walk_in]
        self._offers: Rows[Offer] = Rows(Offer, self)
        self._wait: Wait | None = None
        count = len(self._services)
        self._size = count if count <= ON_ONE_PAGE else OF_SEVERAL
        self._leaf, self._leaves = 0, max(1, -(-count // self._size))
        aids.begun.connect(lambda: self.turn(0))
        self.refresh()

    def refresh(self) -> None:
        """Tell everything again: another visitor, or another language."""
        begin = self._leaf * self._size
        shown = self._services[begin : begin + self._size]
        self._offers.show(self._offer(one) for one in shown)
        self.changed.emit()

    def expect(self, expected: Wait | None) -> None:
        """Take the wait for the present choice, or that it is not known."""
        self._wait = expected
        self.changed.emit()

    @Property(QObject, constant=True)
    def offers(self) -> QObject:
        """The services of the present leaf, chosen or not."""
        return self._offers

    @Property(int, constant=True)
    def leaves(self) -> int:
        """How many leaves the services fill."""
        return self._leaves

    @Property(int, notify=changed)
    def leaf(self) -> int:
        """Which of them is shown, from 0."""
        return self._leaf

    @Slot(int)
    def turn(self, leaf: int) -> None:
        """Show another leaf; none lies before the first or after the last."""
        self._leaf = min(max(0, leaf), self._leaves - 1)
        self.refresh()

    @Property(int, constant=True)
    def most(self) -> int:
        """How many may be chosen at once."""
        return self._house.rules.max_services

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are chosen."""
        return len(self._aids.visit.services)

    @Property(int, notify=changed)
    def persons(self) -> int:
        """For how many persons."""
        return self._aids.visit.persons

    @Property(str, notify=changed)
    def company(self) -> str:
        """The same in words."""
        return persons(self._aids.visit.persons)

    @Property(bool, notify=changed)
    def accessible(self) -> bool:
        """Whether the counter must be one that a wheelchair reaches."""
        return self._aids.visit.accessible

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many things are chosen, and how long they will take at the counter."""
        minutes = sum(one.expected_minutes(self._aids.visit.persons) for one in self._picked)
        return f"{chosen(len(self._picked))} · {at_the_counter(minutes)}" if minutes else ""

    @property
    def spoken(self) -> str:
        """What a touch has changed, to be heard."""
        names = [one.name(self._aids.visit.language) for one in self._picked]
        step_free = [tr("Step-free counter")] if self._aids.visit.accessible else []
        return ". ".join(
            [listed(names) or chosen(0), persons(self._aids.visit.persons), *step_free]
        )

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """How long the wait is for this choice; empty while it is not known."""
        return wait(self._wait.low, self._wait.high) if self._wait and self._picked else ""

    @Property(str, notify=changed)
    def documents(self) -> str:
        """What to have at hand, each thing once."""
        language = self._aids.visit.language
        every = [one for service in self._picked for one in service.documents_in(language)]
        return listed(list(dict.fromkeys(every)))

    @Property(str, notify=changed)
    def fees(self) -> str:
        """What it costs."""
        language = self._aids.visit.language
        sentences = [
            one.fee.get(language) or next(iter(one.fee.values()), "") for one in self._picked
        ]
        return listed([sentence for sentence in sentences if sentence])

    @Slot(str)
    def toggle(self, service: str) -> None:
        """Choose this service, or not after all."""
        visit, name = self._aids.visit, ServiceId(service)
        if name in visit.services:
            visit.services = tuple(one for one in visit.services if one != name)
        elif len(visit.services) < self._house.rules.max_services:
            visit.services = (*visit.services, name)
        else:
            self.refused.emit()
        self.refresh()
        self.chosen.emit()

    @Slot(int)
    def bring(self, persons: int) -> None:
        """Come with this many persons, at least one."""
        self._aids.visit.persons = min(max(1, persons), MOST_PERSONS)
        self.changed.emit()
        self.chosen.emit()

    @Slot()
    def toggleAccessible(self) -> None:
        """Ask for a counter that a wheelchair reaches, or not after all."""
        self._aids.visit.accessible = not self._aids.visit.accessible
        self.changed.emit()
        self.chosen.emit()

    @property
    def visit(self) -> Visit:
        """Whose choice it is."""
        return self._aids.visit

    @property
    def _picked(self) -> list[Service]:
        return [self._house.services[one] for one in self._aids.visit.services]

    def _offer(self, service: Service) -> Offer:
        visit = self._aids.visit
        return Offer(
            key=service.id,
            name=service.name(visit.language),
            hint=service.hint(visit.language),
            chosen=service.id in visit.services,
        )
