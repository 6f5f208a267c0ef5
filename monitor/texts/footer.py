"""The line at the bottom: what a waiting visitor wants to know, one thing after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from lobby.domain.estimate import Wait
from lobby.domain.house import House
from lobby.domain.opening import AdmissionMode
from lobby.domain.views import BoardView
from monitor.texts.times import house_clock

QML_IMPORT_NAME = "Lobby.Monitor"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Message:
    """One thing to know."""

    icon: str
    lead: str
    """The quiet beginning."""
    strong: str
    """What matters."""


def messages(house: House, board: BoardView) -> tuple[Message, ...]:
    """Everything worth knowing at present; a notice of the staff comes first."""
    every = (_notice(board), _wait(board), _portion(house, board), _check_in(board), _series(house))
    return tuple(message for message in every if message)


def _notice(board: BoardView) -> Message | None:
    return Message("info", "", board.notice) if board.notice else None


def _wait(board: BoardView) -> Message | None:
    if board.mode is AdmissionMode.APPOINTMENTS:
        return Message(
            "calendar",
            translate("Footer", "At the moment:"),
            translate("Footer", "with an appointment only"),
        )
    if board.wait is None:
        return None
    return Message("clock", translate("Footer", "Wait without an appointment:"), _range(board.wait))


def _range(wait: Wait) -> str:
    if wait.low == 0:
        return translate("Footer", "less than {high} minutes").format(high=wait.high)
    text = translate("Footer", "about {low} to {high} minutes")
    return text.format(low=wait.low, high=wait.high)


def _portion(house: House, board: BoardView) -> Message | None:
    if board.next_portion is None or board.wait is not None:
        return None
    opens = house_clock(house.opening, board.next_portion)
    text = translate("Footer", "from {time}").format(time=opens)
    return Message("plus", translate("Footer", "New waiting numbers:"), text)


def _check_in(board: BoardView) -> Message | None:
    if board.mode is AdmissionMode.WALK_INS:
        return None
    return Message(
        "qr",
        translate("Footer", "Do you have an appointment?"),
        translate("Footer", "Please check in at the entrance"),
    )


def _series(house: House) -> Message | None:
    series = house.rules.booking_series
    if any(service.series == series for service in house.services.values()):
        return None
    text = translate("Footer", "{series} = with an appointment").format(series=series)
    return Message("slip", "", text)


@QmlElement
class FooterModel(QObject):
    """Shows one message at a time; ``turn`` takes the next."""

    changed = Signal()
    cameRound = Signal()
    """Every message has had its turn."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages: tuple[Message, ...] = ()
        self._shown = Message("", "", "")

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The name of its icon."""
        return self._shown.icon

    @Property(str, notify=changed)
    def lead(self) -> str:
        """The quiet beginning of the message that is on."""
        return self._shown.lead

    @Property(str, notify=changed)
    def strong(self) -> str:
        """What matters of it."""
        return self._shown.strong

    def show(self, wanted: Sequence[Message]) -> None:
        """Alternate between these; the one that is on stays on if it is among them."""
        self._messages = tuple(wanted)
        kept = next((it for it in wanted if it.icon == self._shown.icon), None)
        self._become(kept or next(iter(wanted), Message("", "", "")))

    def turn(self) -> None:
        """Show the next message."""
        if not self._messages:
            return
        following = (self._messages.index(self._shown) + 1) % len(self._messages)
        self._become(self._messages[following])
        if following == 0:
            self.cameRound.emit()

    def _become(self, message: Message) -> None:
        if message != self._shown:
            self._shown = message
            self.changed.emit()
