"""A booking by phone: what it is for, when somebody is free for it, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from counter.client import CounterClient
from counter.expected_fact import ExpectedFact
from counter.lists import choices, time_rows
from counter.lists.rows import ChoiceRow, TimeRow
from counter.press_key import PressKey
from counter.texts.phrases import Phrases, tr
from counter.texts.refusals import explained
from lobby.domain.booking import Booking
from lobby.domain.desk_calendar import DeskDay
from lobby.domain.errors import Refused
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.names import Number, spaced
from lobby.ui.rows import DataclassListModel

QML_IMPORT_NAME = "Lobby.Counter"
QML_IMPORT_MAJOR_VERSION = 1

_UPCOMING: Final = 5
"""So many of the next free times stand at the top."""

Wish = tuple[tuple[str, ...], int, bool]
"""Services, persons, and whether a counter without steps is needed."""
_NOTHING: Final[Wish] = ((), 1, False)


@QmlElement
class PhoneBookingModel(QObject):
    """What the sheet for a booking by phone shows and what its buttons do."""

    changed = Signal()
    refused = Signal()
    """Nothing was entered; all that was chosen is still there, with the nearest times on top."""

    def __init__(
        self, client: CounterClient, house: House, phrases: Phrases, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._house = house
        self._phrases = phrases
        self._key = PressKey()
        self._wish = _NOTHING
        self._offered: tuple[DeskDay, ...] = ()
        self._nearest: tuple[datetime, ...] = ()
        self._problem = ""
        self._overriding = False
        self._missed = False
        self._day: date | None = None
        self._at: datetime | None = None
        self._first_rows = DataclassListModel(TimeRow, self)
        self._day_rows = DataclassListModel(TimeRow, self)
        self._time_rows = DataclassListModel(TimeRow, self)
        self._reasons = DataclassListModel(ChoiceRow, self)
        client.viewed.connect(self._read_at_last)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why there is no time to choose, or why the last one was refused; empty if all is well."""
        return self._problem

    @Property(str, notify=changed)
    def firstTitle(self) -> str:
        """What stands above the times at the top."""
        return tr("Nearest free times") if self._nearest else tr("Next free times")

    @Property(QAbstractItemModel, constant=True)
    def firstTimes(self) -> QAbstractItemModel:
        """The next free times; after a refusal those that are closest to what was wanted."""
        return self._first_rows

    @Property(QAbstractItemModel, constant=True)
    def days(self) -> QAbstractItemModel:
        """The days, each with how many times are free."""
        return self._day_rows

    @Property(QAbstractItemModel, constant=True)
    def times(self) -> QAbstractItemModel:
        """The free times of the chosen day."""
        return self._time_rows

    @Property(QAbstractItemModel, constant=True)
    def reasons(self) -> QAbstractItemModel:
        """Why a booking may be entered although nobody is free."""
        return self._reasons

    @Property(str, notify=changed)
    def day(self) -> str:
        """The key of the chosen day; empty as long as there is none."""
        return time_rows.key(self._day)

    @Property(str, notify=changed)
    def dayName(self) -> str:
        """The chosen day as it is spoken of."""
        return self._phrases.day(self._day, self._today) if self._day else ""

    @Property(str, notify=changed)
    def time(self) -> str:
        """The key of the chosen time; empty as long as there is none."""
        return time_rows.key(self._at)

    @Slot()
    def begin(self) -> None:
        """Begin with nothing chosen."""
        self._reasons.show(choices.override_reasons())
        self._nearest, self._day, self._at = (), None, None
        self._overriding = False
        self.want([], 1, False)

    @Slot(list, int, bool)
    def want(self, services: list[str], persons: int, accessible: bool) -> None:  # noqa: FBT001
        """Look for times for this; what was chosen stays if it is still free."""
        self._wish = (tuple(services), persons, accessible)
        self._nearest = ()
        self._read()

    @Slot(str)
    def chooseDay(self, key: str) -> None:
        """Show the times of this day; no time is chosen yet."""
        self._day, self._at = date.fromisoformat(key), None
        self._show()

    @Slot(str)
    def chooseTime(self, key: str) -> None:
        """Choose this free time, and its day."""
        self._at = datetime.fromisoformat(key)
        self._day = self._house.day(self._at)
        self._show()

    @Slot(bool)
    def override(self, overriding: bool) -> None:  # noqa: FBT001 - a tick
        """Show every day on which the house is open, or only those that take bookings."""
        self._overriding = overriding
        if overriding:
            self._at = None
        self._show()

    @Slot()
    def book(self) -> None:
        """Enter the chosen time."""
        if self._at is not None:
            self._enter(self._at, None)

    @Slot(str, str)
    def overbook(self, clock: str, reason: str) -> None:
        """Enter a time such as 10:30 of the chosen day, for this reason even if nobody is free."""
        at = self._moment(clock)
        if at is None:
            self._client.message.emit(tr("Please write the time like 10:30."))
            return
        self._enter(at, reason)

    @property
    def _today(self) -> date:
        return self._house.day(self._client.now)

    def _moment(self, clock: str) -> datetime | None:
        try:
            local = time.fromisoformat(clock.zfill(5))
        except ValueError:
            return None
        return self._house.opening.at(self._day, local) if self._day else None

    def _enter(self, at: datetime, reason: str | None) -> None:
        services, persons, accessible = self._wish
        key = self._key.of(*self._wish, at, reason)
        self._client.press(
            tr("Booking by phone"),
            lambda counter: counter.entrance.book(
                services, at, persons, accessible=accessible, override=reason, idempotency_key=key
            ),
            ExpectedFact(FactKind.BOOKED),
            self._confirm,
            refused=self._refused,
            place=f"book {at}",
        )

    def _confirm(self, booking: Booking) -> None:
        self._key.forget()
        self._at = None
        at = booking.starts_at.astimezone(self._house.opening.zone)
        words = tr("{number} is booked: {day}, {time}. Please tell this number.")
        self._client.message.emit(
            words.format(
                number=spaced(Number(booking.number or "")),
                day=self._phrases.day(at.date(), self._today),
                time=self._phrases.time(at),
            )
            + (" " + tr("It is marked “overbooked”.") if booking.overbooked else "")
        )

    def _refused(self, refusal: Refused) -> None:
        self._nearest, self._at = refusal.nearest, None
        self._problem = explained(Refused(refusal.code), self._phrases)
        self._show()
        self.refused.emit()
        self._read(self._problem)

    def _read(self, problem: str = "") -> None:
        """Look for free times; with a problem to tell, whatever is found."""
        wish = self._wish
        services, persons, accessible = wish
        if not services:
            self._take(wish, (), problem)
            return
        self._missed = False
        self._client.read(
            lambda counter: counter.entrance.booking_times(
                services, persons, accessible=accessible
            ),
            lambda days: self._take(wish, days, problem or self._nothing_free(days)),
            refused=lambda why: self._take(wish, (), problem or explained(why, self._phrases)),
            missed=self._miss,
        )

    def _miss(self) -> None:
        self._missed = True
        self._offered, self._problem = (), tr("The database does not answer.")
        self._show()

    def _read_at_last(self) -> None:
        """Look again for what an outage kept back."""
        if self._missed and self._client.answer is not None:
            self._read()

    def _take(self, wish: Wish, days: tuple[DeskDay, ...], problem: str) -> None:
        """Show what came, unless something else is wanted by now."""
        if wish != self._wish:
            return
        self._offered, self._problem = days, problem
        if self._at not in self._free():
            self._at = None
        self._day = self._day or next((day.day for day in days if day.times), None)
        self._show()

    def _nothing_free(self, days: tuple[DeskDay, ...]) -> str:
        if not days:
            return tr("No counter takes bookings for all of this.")
        return "" if any(day.times for day in days) else tr("No time is free for this.")

    def _free(self) -> list[datetime]:
        return [at for day in self._offered for at in day.times]

    def _show(self) -> None:
        times = {day.day: day.times for day in self._offered}
        first = self._nearest or self._free()[:_UPCOMING]
        today, phrases, day = self._today, self._phrases, self._day
        self._first_rows.show(time_rows.moments(first, self._house, phrases, today))
        self._day_rows.show(time_rows.days(times, self._open_days(times), phrases, today))
        self._time_rows.show(time_rows.times(times.get(day, ()) if day else (), phrases))
        self.changed.emit()

    def _open_days(self, offered: Iterable[date]) -> list[date]:
        if not self._overriding:
            return list(offered)
        window = range(self._house.desk_window.days + 1)
        ahead = (self._today + timedelta(days=days) for days in window)
        return [day for day in ahead if self._house.opening.hours(day)]
