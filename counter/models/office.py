"""What the window shows of the house around the counter, and how a team lead steers it."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from counter.client import Action, CounterClient
from counter.expected_fact import ExpectedFact
from counter.lists import choices, device_rows
from counter.lists.rows import ChoiceRow, DeviceRow
from counter.texts.phrases import Phrases, tr
from lobby.domain.counter import CounterState
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.priority import Eligibility, eligibilities
from lobby.ui.rows import DataclassListModel

QML_IMPORT_NAME = "Lobby.Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OfficeModel(QObject):
    """The clock, how many wait, devices, a call for help, and the team lead's switches."""

    changed = Signal()

    def __init__(
        self, client: CounterClient, house: House, phrases: Phrases, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._house = house
        self._phrases = phrases
        self._steers = house.counter(client.counter.id).steers
        self._devices = DataclassListModel(DeviceRow, self)
        self._quotas = DataclassListModel(ChoiceRow, self)
        self._reasons = DataclassListModel(ChoiceRow, self)
        self._quotas.show(choices.quotas(house, phrases))
        self._reasons.show(choices.reasons())
        client.viewed.connect(self._refresh)

    @Property(str, constant=True)
    def area(self) -> str:
        """The waiting area it calls from."""
        area = self._house.counter(self._client.counter.id).area
        return self._house.areas[area].name(self._phrases.language)

    @Property(str, notify=changed)
    def clock(self) -> str:
        """The time of the house."""
        return self._phrases.time(self._client.now)

    @Property(str, notify=changed)
    def clockInDoubt(self) -> str:
        """That the clock may be wrong, what that means and what helps; empty if all is well."""
        view = self._client.view
        if view is None or not view.clock_in_doubt:
            return ""
        right = {
            CounterState.CLOSED: tr("If it is right, open your counter."),
            CounterState.OPEN: tr("If it is right, press “Pause” and then “Go on”."),
            CounterState.PAUSED: tr("If it is right, press “Go on”."),
        }
        said = tr("The clock may be wrong: {day}, {time}. Nobody is given a number yet.")
        day = self._phrases.date(self._house.day(view.at))
        said = said.format(day=day, time=self._phrases.time(view.at))
        return " ".join((said, right[view.state], tr("If it is wrong, please tell the IT.")))

    @Property(str, notify=changed)
    def counts(self) -> str:
        """How many wait, and how many of them have a booking."""
        waiting = self._client.view.waiting if self._client.view else ()
        booked = sum(ticket.booked for ticket in waiting)
        said = tr("%n waiting", "", len(waiting))
        return said + " · " + tr("%n with a booking", "", booked) if booked else said

    @Property(str, notify=changed)
    def nextBooking(self) -> str:
        """The next booking whose visitor has not come yet."""
        bookings = self._client.view.bookings if self._client.view else ()
        ahead = (
            b.starts_at for b in bookings if b.ticket is None and b.starts_at >= self._client.now
        )
        first = min(ahead, default=None)
        return tr("next booking {time}").format(time=self._phrases.time(first)) if first else ""

    @Property(QAbstractItemModel, constant=True)
    def devices(self) -> QAbstractItemModel:
        """How each device is doing."""
        return self._devices

    @Property(QAbstractItemModel, constant=True)
    def quotas(self) -> QAbstractItemModel:
        """The service groups whose tokens are limited."""
        return self._quotas

    @Property(int, notify=changed)
    def broken(self) -> int:
        """How many of them need somebody's hand."""
        return sum(not status.working for status in self._devices)

    @Property(bool, constant=True)
    def steers(self) -> bool:
        """Whether this counter's clerk leads the team."""
        return self._steers

    @Property(bool, notify=changed)
    def helpWanted(self) -> bool:
        """Whether somebody at the terminal waits for help."""
        return self._client.view is not None and self._client.view.help_wanted

    @Property(bool, notify=changed)
    def walkInsClosed(self) -> bool:
        """Whether the team has stopped the tokens."""
        return self._client.view is not None and self._client.view.walk_ins_closed

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        """Whether the monitors are silent."""
        return self._client.view is not None and self._client.view.muted

    @Property(str, notify=changed)
    def notice(self) -> str:
        """The line on the monitors."""
        return self._client.view.notice if self._client.view else ""

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many wait in the whole house: whom the end of the day would send home."""
        return len(self._client.view.waiting) if self._client.view else 0

    @Property(str, notify=changed)
    def closing(self) -> str:
        """What this counter would leave behind if it closed now."""
        view = self._client.view
        if view is None or not view.waiting:
            return tr("Nobody is waiting.")
        said = tr("%n visitors are still waiting in the house.", "", len(view.waiting))
        others = [self._house.counter(name) for name in view.open_counters if name != view.counter]
        if not others:
            return said + " " + tr("No other counter is open.")
        own = self._house.counter(view.counter)
        left = sum(_only(eligibilities(ticket.line, (own, *others))) for ticket in view.waiting)
        alone = tr("%n of them no other open counter can call.", "", left) if left else ""
        return said + " " + (alone or tr("The other counters go on."))

    @Property(QAbstractItemModel, constant=True)
    def reasons(self) -> QAbstractItemModel:
        """Why no more tokens are given out: what the terminal tells, or nothing."""
        return self._reasons

    @Slot()
    def giveHelp(self) -> None:
        """Somebody of this counter goes to the terminal."""
        self._press(tr("I am going"), FactKind.HELP_GIVEN, lambda counter: counter.give_help())

    @Slot(str)
    def stopTokens(self, reason: str) -> None:
        """Stop the tokens of today, for one of ``reasons``."""
        self._press(
            tr("No more numbers"),
            FactKind.WALK_INS_CLOSED,
            lambda counter: counter.office.close_walk_ins(reason=reason),
        )

    @Slot()
    def giveTokens(self) -> None:
        """Issue tokens again."""
        self._press(
            tr("Give out numbers again"),
            FactKind.WALK_INS_OPENED,
            lambda counter: counter.office.open_walk_ins(),
        )

    @Slot(str, int)
    def addQuota(self, group: str, tokens: int) -> None:
        """Give so many tokens more today."""
        self._press(
            tr("More numbers"),
            FactKind.QUOTA_ADDED,
            lambda counter: counter.office.add_quota(group, tokens),
        )

    @Slot(str)
    def setNotice(self, text: str) -> None:
        """Show this line on the monitors; an empty one takes it away."""
        self._press(
            tr("Notice"),
            FactKind.NOTICE_SET,
            lambda counter: counter.office.set_notice(text),
        )

    @Slot(bool)
    def mute(self, muted: bool) -> None:  # noqa: FBT001 - a switch
        """Silence the monitors, or let them speak again."""
        kind = FactKind.MUTED if muted else FactKind.UNMUTED
        self._press(tr("Silence"), kind, lambda counter: counter.office.mute(muted=muted))

    @Slot()
    def testCall(self) -> None:
        """Let the monitors call a test number to this counter."""
        self._press(
            tr("Test call"),
            FactKind.TEST_CALLED,
            lambda counter: counter.office.test_call(counter.id),
        )

    @Slot()
    def closeDay(self) -> None:
        """End the day of the whole house."""
        self._press(
            tr("End the day"),
            FactKind.DAY_CLOSED,
            lambda counter: counter.office.close_day(),
        )

    def _press(self, name: str, kind: FactKind, action: Action[object]) -> None:
        self._client.press(name, action, ExpectedFact(kind))

    @Slot()
    def _refresh(self) -> None:
        if self._client.view is not None:
            self._devices.show(device_rows.report(self._client.view, self._phrases))
        self.changed.emit()


def _only(claims: tuple[Eligibility | None, ...]) -> bool:
    """Whether the first counter may call somebody, and none of the others."""
    return claims[0] is not None and all(claim is None for claim in claims[1:])
