"""What may want the clerk's attention: somebody waits while nobody is here, a phone appointment."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from counter.client import CounterClient
from counter.texts.phrases import Phrases, tr
from lobby.domain.booking import Booking, BookingStatus
from lobby.domain.counter import CounterState
from lobby.domain.house import House
from lobby.domain.views import CounterView

QML_IMPORT_NAME = "Lobby.Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AttentionModel(QObject):
    """Told once and quietly; nothing blinks, nothing counts down."""

    changed = Signal()
    came = Signal()
    """Somebody came while the counter was open and had nobody to call."""

    def __init__(
        self, client: CounterClient, house: House, phrases: Phrases, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._counter = house.counter(client.counter.id)
        self._phrases = phrases
        self._was_alone = False
        client.viewed.connect(self._refresh)
        client.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """Whether somebody could be called and the counter is idle."""
        view = self._client.answer
        return view is not None and _idle(view) and view.next is not None

    @Property(str, notify=changed)
    def phoneDue(self) -> str:
        """The phone appointment whose time has come, in one sentence; empty if there is none."""
        due = self._due()
        if not due:
            return ""
        first = due[0]
        return tr("Phone appointment at {time}: {services}").format(
            time=self._phrases.time(first.starts_at),
            services=self._phrases.services(first.services),
        )

    @Property(str, notify=changed)
    def phoneKey(self) -> str:
        """What names it in the list of phone appointments."""
        due = self._due()
        return str(due[0].id) if due else ""

    def _due(self) -> list[Booking]:
        phone = self._client.view.phone if self._client.view else ()
        now = self._client.now
        return [booking for booking in phone if booking.starts_at <= now and self._is_ours(booking)]

    def _is_ours(self, booking: Booking) -> bool:
        """Whether it is open, and for this counter: by its hint, else by what we offer."""
        if booking.phoned or booking.status is not BookingStatus.BOOKED:
            return False
        if booking.counter_hint is not None:
            return booking.counter_hint == self._counter.id
        offered = self._counter.primary | self._counter.help_out
        return any(service in offered for service in booking.services)

    @Slot()
    def _refresh(self) -> None:
        view = self._client.view
        if view is None:
            return
        if self._was_alone and _idle(view) and view.next is not None:
            self.came.emit()
        self._was_alone = _idle(view) and view.next is None
        self.changed.emit()


def _idle(view: CounterView) -> bool:
    return view.state is CounterState.OPEN and view.current is None
