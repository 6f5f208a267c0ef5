"""What did you come for? The services with a token, and what choosing them means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.accessibility.settings import AccessibilitySettings
from kiosk.check_in.gateway import KioskGateway
from kiosk.pages.choice_summary import ChoiceSummary
from kiosk.pages.leaves import Leaves
from kiosk.phrases import persons, tr
from lobby.domain.house import House
from lobby.domain.names import ServiceId
from lobby.domain.service import Service, Topic
from lobby.domain.views import Estimate
from lobby.ui.rows import DataclassListModel

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PERSONS: Final = 9
ON_ONE_PAGE: Final = 8
"""Services that fit beside each other; more are leafed through, and leave room for that."""

OF_SEVERAL: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceRow:
    """One service to choose; the field names are the roles of its delegate."""

    key: str
    name: str
    hint: str
    chosen: bool


@QmlElement
class ServiceSelectionModel(QObject):
    """The services of the house that give tokens, and which of them this visitor chose."""

    changed = Signal()
    announced = Signal(str)
    """What a touch has changed, to be heard."""
    updated = Signal(str)
    """What the choice means, to be heard after that."""

    def __init__(
        self,
        gateway: KioskGateway,
        house: House,
        aids: AccessibilitySettings,
        parent: QObject | None = None,
    ) -> None:
        """Offer what can be had without an appointment; ask ``gateway`` for the wait."""
        super().__init__(parent)
        self._gateway = gateway
        self._house = house
        self._aids = aids
        self.services = tuple(service for service in house.services.values() if service.walk_in)
        self._topic: Topic | None = None
        self._leaves = Leaves(self.services, ON_ONE_PAGE, OF_SEVERAL)
        self._offers: DataclassListModel[ServiceRow] = DataclassListModel(ServiceRow, self)
        self._estimate: Estimate | None = None
        aids.begun.connect(self._begin)
        self.refresh()

    def refresh(self) -> None:
        """Tell everything again: another visitor, or another language."""
        self._offers.show(self._offer(service) for service in self._leaves.shown)
        self.changed.emit()

    @property
    def fills_several_pages(self) -> bool:
        """Whether all the services together do not fit beside each other."""
        return len(self.services) > ON_ONE_PAGE

    def show_topic(self, topic: Topic, services: tuple[Service, ...]) -> None:
        """Show the services of this topic alone; what is chosen of others stays chosen."""
        self._topic = topic
        self._leaves = Leaves(services, ON_ONE_PAGE, OF_SEVERAL)
        self.refresh()

    @Property(str, notify=changed)
    def topic(self) -> str:
        """The name of the topic that is shown; empty if all services are."""
        return self._topic.name(self._aids.visit.language) if self._topic else ""

    @Property(QObject, constant=True)
    def offers(self) -> QObject:
        """The services of the present leaf, chosen or not."""
        return self._offers

    @Property(int, notify=changed)
    def leaves(self) -> int:
        """How many leaves the services fill."""
        return self._leaves.count

    @Property(int, notify=changed)
    def leaf(self) -> int:
        """Which of them is shown, from 0."""
        return self._leaves.at

    @Property(str, notify=changed)
    def leafName(self) -> str:
        """Which leaf of how many, in words."""
        return self._leaves.name

    @Slot(int)
    def turn(self, leaf: int) -> None:
        """Show another leaf; none lies before the first or after the last."""
        self._leaves.turn(leaf)
        self.refresh()
        self.announced.emit(self._leaves.name)

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

    @Property(bool, constant=True)
    def mayAskStepFree(self) -> bool:
        """Whether the house has a counter that a wheelchair reaches."""
        return any(counter.accessible for counter in self._house.counters.values())

    @Property(bool, notify=changed)
    def accessible(self) -> bool:
        """Whether the counter must be one that a wheelchair reaches."""
        return self._aids.visit.accessible

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many services are chosen, and how long they will take at the counter."""
        return self._summary.summary

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """How long the wait is for this choice, or why there is no number."""
        return self._summary.waiting

    @Property(str, notify=changed)
    def documents(self) -> str:
        """What to have at hand."""
        return self._summary.documents

    @Property(str, notify=changed)
    def fees(self) -> str:
        """What it costs."""
        return self._summary.fees

    @Slot(str)
    def toggle(self, service: str) -> None:
        """Choose this service, or not after all."""
        visit, name = self._aids.visit, ServiceId(service)
        if name in visit.services:
            visit.services = tuple(chosen for chosen in visit.services if chosen != name)
        elif len(visit.services) < self._house.rules.max_services:
            visit.services = (*visit.services, name)
        else:
            most = self._house.rules.max_services
            self.announced.emit(tr("You can choose up to %n service(s).", "", most))
            return
        self.refresh()
        self._announce(self._house.service(name).name(visit.language), on=name in visit.services)

    @Slot(int)
    def bring(self, persons_: int) -> None:
        """Come with this many persons, at least one."""
        self._aids.visit.persons = min(max(1, persons_), MOST_PERSONS)
        self.changed.emit()
        self.announced.emit(persons(self._aids.visit.persons))
        self._estimate_wait()

    @Slot()
    def toggleAccessible(self) -> None:
        """Ask for a counter that a wheelchair reaches, or not after all."""
        self._aids.visit.accessible = not self._aids.visit.accessible
        self.changed.emit()
        self._announce(tr("Step-free counter"), on=self._aids.visit.accessible)

    def only(self, service: ServiceId | None) -> bool:
        """Choose this service and no other; false if there is none."""
        if service is not None:
            self._aids.visit.services = (service,)
            self.refresh()
        return service is not None

    @property
    def _summary(self) -> ChoiceSummary:
        visit = self._aids.visit
        return ChoiceSummary(
            services=tuple(self._house.services[chosen] for chosen in visit.services),
            persons=visit.persons,
            language=visit.language,
            opening=self._house.opening,
            estimate=self._estimate,
        )

    def _announce(self, spoken: str, *, on: bool) -> None:
        self.announced.emit(f"{spoken}: {tr('chosen') if on else tr('not chosen')}.")
        self._estimate_wait()

    def _estimate_wait(self) -> None:
        """Ask for the present choice; an answer counts only if the choice is still the same."""
        visit = self._aids.visit
        wish = visit.wish

        def show(estimate: Estimate) -> None:
            if self._aids.visit is visit and visit.wish == wish:
                self._show(estimate)
                self.updated.emit(self._summary.spoken)

        self._show(None)
        if visit.services:
            self._gateway.estimate(visit, show)

    def _show(self, estimate: Estimate | None) -> None:
        self._estimate = estimate
        self.changed.emit()

    def _begin(self) -> None:
        self._estimate = None
        self._leaves.turn(0)
        self.refresh()

    def _offer(self, service: Service) -> ServiceRow:
        visit = self._aids.visit
        return ServiceRow(
            key=service.id,
            name=service.name(visit.language),
            hint=service.hint(visit.language),
            chosen=service.id in visit.services,
        )
