"""The information desk: tokens, bookings by phone, slips once more, the list on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final
from uuid import uuid4

from PySide6.QtCore import Property, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from counter.client import CounterClient
from counter.expected_fact import ExpectedFact
from counter.texts.phrases import Phrases, tr
from lobby.domain.booking import Booking
from lobby.domain.counter import Permission
from lobby.domain.errors import Unavailable
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.names import Number, spaced
from lobby.domain.ticket import Ticket
from lobby.ui.paper import QueuePdf

QML_IMPORT_NAME = "Lobby.Counter"
QML_IMPORT_MAJOR_VERSION = 1

_DAYS_AHEAD: Final = 60


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

    changed = Signal()

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
        self._days: list[date] = []
        self._pressed: tuple[tuple[object, ...], str] = ((), "")
        """What was wanted last and got no answer yet, and its key."""
        client.viewed.connect(self._refresh)

    @Property(bool, constant=True)
    def permitted(self) -> bool:
        """Whether this counter may issue, book and check in."""
        return self._permitted

    @Property(list, notify=changed)
    def days(self) -> list[str]:
        """The days that can be booked, as they are shown; those on which the house is open."""
        return [self._phrases.day(day, self._today) for day in self._days]

    @Slot(list, int, bool, bool)
    def issue(self, services: list[str], persons: int, accessible: bool, override: bool) -> None:  # noqa: FBT001
        """Issue a token at the counter; ``override`` although the terminal would refuse it."""
        language = self._phrases.language
        idempotency_key = self._idempotency_key("issue", *services, persons, accessible, override)
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

    @Slot(list, int, str, int, bool)
    def book(
        self,
        services: list[str],
        day: int,
        clock: str,
        persons: int,
        accessible: bool,  # noqa: FBT001 - a tick
    ) -> None:
        """Enter a booking made by phone, at ``clock`` such as 10:30 on one of ``days``."""
        at = self._moment(day, clock)
        if at is None:
            self._client.message.emit(tr("Please write the time like 10:30."))
            return
        idempotency_key = self._idempotency_key("book", *services, at, persons, accessible)
        self._client.press(
            tr("Booking by phone"),
            lambda counter: counter.entrance.book(
                services, at, persons, accessible=accessible, idempotency_key=idempotency_key
            ),
            ExpectedFact(FactKind.BOOKED),
            self._confirm_booked,
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

    @property
    def _today(self) -> date:
        return self._house.day(self._client.now)

    def _moment(self, day: int, clock: str) -> datetime | None:
        try:
            return self._house.opening.at(self._days[day], time.fromisoformat(clock.zfill(5)))
        except (ValueError, IndexError):
            return None

    def _idempotency_key(self, *wanted: object) -> str:
        """The key of a press that got no answer, if the same is wanted again; else a new one."""
        if self._pressed[0] != wanted:
            self._pressed = (wanted, uuid4().hex)
        return self._pressed[1]

    def _confirm_waiting(self, ticket: Ticket) -> None:
        self._pressed = ((), "")
        number = spaced(ticket.number)
        self._client.message.emit(tr("Number {number} is waiting.").format(number=number))

    def _confirm_booked(self, booking: Booking) -> None:
        self._pressed = ((), "")
        at = booking.starts_at.astimezone(self._house.opening.zone)
        self._client.message.emit(
            tr("{number} is booked: {day}, {time}. Please tell this number.").format(
                number=_shown(booking.number or ""),
                day=self._phrases.day(at.date(), self._today),
                time=self._phrases.time(at),
            )
        )

    @Slot()
    def _refresh(self) -> None:
        if self._days[:1] == [self._today]:
            return
        ahead = (self._today + timedelta(days=days) for days in range(_DAYS_AHEAD))
        self._days = [day for day in ahead if self._house.opening.hours(day)]
        self.changed.emit()


def _shown(number: str) -> str:
    return spaced(Number(number))
