"""The information desk: tokens, bookings by phone, slips once more, the list on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from counter.client import CounterClient
from counter.expected_fact import ExpectedFact
from counter.models.phone_booking import PhoneBookingModel
from counter.press_key import PressKey
from counter.texts.phrases import Phrases, tr
from lobby.domain.counter import Permission
from lobby.domain.errors import Unavailable
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.names import Number, spaced
from lobby.domain.ticket import Ticket
from lobby.ui.paper import QueuePdf

QML_IMPORT_NAME = "Lobby.Counter"
QML_IMPORT_MAJOR_VERSION = 1


def documents() -> Path:
    """Where the clerk of this machine keeps documents."""
    places = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(places))


def show(file: Path) -> None:
    """Open a file with what this machine opens it with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


@QmlElement
class ReceptionModel(QObject):
    """What staff do for a visitor who cannot do it at the terminal."""

    def __init__(
        self,
        client: CounterClient,
        house: House,
        phrases: Phrases,
        parent: QObject | None = None,
        *,
        folder: Callable[[], Path] = documents,
        show: Callable[[Path], None] = show,
    ) -> None:
        """Put lists for paper into ``folder`` and let ``show`` open them for printing."""
        super().__init__(parent)
        self._client = client
        self._house = house
        self._phrases = phrases
        self._folder = folder
        self._open = show
        self._permitted = house.counter(client.counter.id).permits(Permission.ISSUE)
        self._key = PressKey()
        self._phone_booking = PhoneBookingModel(client, house, phrases, self)

    @Property(bool, constant=True)
    def permitted(self) -> bool:
        """Whether this counter may issue, book and check in."""
        return self._permitted

    @Property(PhoneBookingModel, constant=True)
    def phoneBooking(self) -> PhoneBookingModel:
        """The booking that somebody makes by phone."""
        return self._phone_booking

    @Slot(list, int, bool, bool)
    def issue(self, services: list[str], persons: int, accessible: bool, override: bool) -> None:  # noqa: FBT001
        """Issue a token at the counter; ``override`` although the terminal would refuse it."""
        language = self._phrases.language
        idempotency_key = self._key.of("issue", *services, persons, accessible, override)
        self._client.press(
            tr("Give out a number"),
            lambda counter: counter.entrance.take_token(
                services,
                persons,
                language=language,
                accessible=accessible,
                override=override,
                idempotency_key=idempotency_key,
            ),
            ExpectedFact(FactKind.ISSUED),
            self._confirm_waiting,
        )

    @Slot(str)
    def checkIn(self, booking: str) -> None:
        """Check in the booking of this row, although the visitor has no code."""
        self._client.press(
            tr("Check in"),
            lambda counter: counter.entrance.check_in_booking(int(booking)),
            ExpectedFact(FactKind.CHECKED_IN),
            self._confirm_waiting,
        )

    @Slot(str)
    def wantSlip(self, number: str) -> None:
        """Let the terminal print this slip once more."""
        self._client.press(
            tr("Print the slip"),
            lambda counter: counter.entrance.want_slip(number),
            ExpectedFact(FactKind.SLIP_WANTED, number),
            lambda _: self._client.message.emit(
                tr("The terminal prints the slip of {number}.").format(number=_shown(number))
            ),
        )

    @Slot()
    def writeList(self) -> None:
        """Write the queue as last seen as a list for paper; also while the database is away."""
        view = self._client.view
        if view is None:
            return
        local = view.at.astimezone(self._house.opening.zone)
        file = self._folder() / f"lobby-{local:%Y-%m-%d-%H%M}.pdf"
        try:
            QueuePdf(view, self._house, self._phrases.language).write(file)
        except Unavailable:
            self._client.message.emit(tr("The list cannot be written to {file}.").format(file=file))
            return
        self._client.message.emit(tr("The list is ready to print: {file}").format(file=file))
        self._open(file)

    def _confirm_waiting(self, ticket: Ticket) -> None:
        self._key.forget()
        number = spaced(ticket.number)
        self._client.message.emit(tr("Number {number} is waiting.").format(number=number))


def _shown(number: str) -> str:
    return spaced(Number(number))
