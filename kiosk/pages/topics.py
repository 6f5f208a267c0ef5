"""What is it about? The topics of a house with so many services that they need headings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from config import icons
from kiosk.accessibility.settings import AccessibilitySettings
from kiosk.pages.leaves import Leaves
from kiosk.pages.services import ServiceSelectionModel
from kiosk.phrases import chosen, listed, tr
from lobby.domain.house import House
from lobby.domain.service import Service, Topic
from lobby.ui.rows import DataclassListModel

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

ON_ONE_PAGE: Final = 10
OF_SEVERAL: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicRow:
    """One topic to choose; the field names are the roles of its delegate."""

    key: str
    name: str
    hint: str
    """What is chosen of it or how much there is; to be heard, since it is marked to be seen."""
    strokes: str
    marked: bool
    """Whether something of it is chosen."""


@QmlElement
class TopicModel(QObject):
    """The topics of the services that give tokens, if a visitor is to choose one first."""

    changed = Signal()
    announced = Signal(str)
    """What a touch has changed, to be heard."""

    def __init__(
        self,
        house: House,
        aids: AccessibilitySettings,
        selection: ServiceSelectionModel,
        parent: QObject | None = None,
    ) -> None:
        """Offer the topics of what ``selection`` offers, which then shows one after the other."""
        super().__init__(parent)
        self._aids = aids
        self._selection = selection
        self._groups = house.by_topic(selection.services)
        self._leaves = Leaves(self._groups, ON_ONE_PAGE, OF_SEVERAL)
        self._offers: DataclassListModel[TopicRow] = DataclassListModel(TopicRow, self)
        aids.begun.connect(self._begin)
        self._begin()

    @property
    def wanted(self) -> bool:
        """Whether the services fill several pages, and every one of them has a topic."""
        under_topics = sum(len(services) for _, services in self._groups)
        everything = len(self._selection.services)
        return self._selection.fills_several_pages and (
            len(self._groups) > 1 and under_topics == everything
        )

    def refresh(self) -> None:
        """Tell everything again: another visitor, language or choice."""
        self._offers.show(self._offer(*group) for group in self._leaves.shown)
        self.changed.emit()

    def open(self, topic: str) -> None:
        """Let the selection show the services of this topic."""
        for offered, services in self._groups:
            if offered.id == topic:
                self._selection.show_topic(offered, services)

    @Property(QObject, constant=True)
    def offers(self) -> QObject:
        """The topics of the present leaf."""
        return self._offers

    @Property(int, constant=True)
    def leaves(self) -> int:
        """How many leaves the topics fill."""
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

    def _begin(self) -> None:
        self._leaves.turn(0)
        if self.wanted:
            self.open(self._groups[0][0].id)
        self.refresh()

    def _offer(self, topic: Topic, services: tuple[Service, ...]) -> TopicRow:
        visit = self._aids.visit
        names = [
            service.name(visit.language) for service in services if service.id in visit.services
        ]
        taken = tr("Chosen: {services}").format(services=listed(names))
        return TopicRow(
            key=topic.id,
            name=topic.name(visit.language),
            hint=taken if names else chosen(len(services)),
            strokes=icons.strokes(topic.icon),
            marked=bool(names),
        )
