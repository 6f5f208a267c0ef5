"""A town hall with eight counters, a journal to read from, and a monitor on its wall."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import PySide6.QtQuick  # noqa: F401 - without it a root object is a bare QWindow
from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtTest import QTest
from shiboken6 import delete

from lobby.domain.counter import Counter
from lobby.domain.errors import Unavailable
from lobby.domain.estimate import Wait
from lobby.domain.facts import Fact, FactKind
from lobby.domain.house import Area, House
from lobby.domain.names import AreaId, CounterId, Number, Seq, TicketId
from lobby.domain.opening import AdmissionMode, Hours, Opening
from lobby.domain.service import Service
from lobby.domain.views import BoardView, Call
from lobby.ui.background import Runner, inline
from lobby.ui.program import KIT
from lobby.ui.translations import Translations
from monitor.area_calls import AreaCalls
from monitor.clock import HouseClock
from monitor.room import WaitingRoomModel, Workers
from monitor.screen.display import DisplayModel, DisplaySetup
from monitor.screen.highlights import HighlightSchedule
from monitor.screen.presenter import CallPresenter
from monitor.screen.slides import Pace, SlidesModel

MONITOR = Path(__file__).resolve().parents[3] / "monitor"
BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 8, 42, tzinfo=UTC)
"""09:42 on the wall."""
AREA = AreaId("1")

_MORNING, _AFTERNOON = (time(8), time(12)), (time(14), time(18))


def a_house(*, direction="right", labels=None) -> House:
    labels = labels or {str(n): f"Schalter {n}" for n in range(1, 9)}
    return House(
        name="Rathaus Musterstadt",
        opening=Opening(
            zone=BERLIN,
            week={
                0: (Hours(*_MORNING), Hours(*_AFTERNOON)),
                1: (Hours(*_MORNING), Hours(*_AFTERNOON, AdmissionMode.APPOINTMENTS)),
                2: (Hours(*_MORNING, AdmissionMode.APPOINTMENTS),),
                3: (Hours(*_MORNING), Hours(*_AFTERNOON)),
                4: (Hours(*_MORNING, AdmissionMode.WALK_INS),),
            },
            exceptions={datetime(2026, 11, 27, tzinfo=UTC).date(): ()},
        ),
        services={
            "passport": Service(id="passport", names={"de": "Reisepass"}, series="A", area=AREA)
        },
        counters={
            CounterId(name): Counter(
                id=CounterId(name),
                label=label,
                speech_label=label,
                area=AREA,
                primary=frozenset({"passport"}),
                direction=direction,
            )
            for name, label in labels.items()
        },
        areas={AREA: Area(id=AREA, names={"de": "Wartebereich 1", "en": "Waiting area 1"})},
    )


QUIET = BoardView(
    seq=Seq(0),
    at=MONDAY,
    area=AREA,
    calls=(),
    waiting=7,
    wait=Wait(15, 25),
    mode=AdmissionMode.BOTH,
    next_opening=None,
    next_portion=None,
    notice="",
    muted=False,
)
"""A morning on which nobody has been called yet."""


@dataclass
class AJournal:
    """A lobby as far as a monitor listens to it, kept in memory."""

    now: datetime = MONDAY
    told: list[Fact] = field(default_factory=list)
    current: dict[TicketId, Call] = field(default_factory=dict)
    frame: BoardView = QUIET
    away: bool = False
    tickets: dict[str, TicketId] = field(default_factory=dict)

    def call(self, number, counter, *, area=AREA, kind=FactKind.CALLED, at=None) -> Fact:
        ticket = self.tickets.setdefault(number, TicketId(len(self.tickets) + 1))
        at = at or self.now
        self.current.pop(ticket, None)
        shown = Call(ticket=ticket, number=number, counter=CounterId(counter), called_at=at)
        if area == AREA:
            self.current = {ticket: shown} | self.current
        return self.tell(kind, ticket=ticket, number=number, counter=counter, area=area, at=at)

    def recall(self, number, counter) -> Fact:
        return self.call(number, counter, kind=FactKind.RECALLED)

    def undo(self, fact: Fact) -> None:
        self.current.pop(fact.ticket)
        self.tell(FactKind.UNDONE, ticket=fact.ticket, area=AREA, undoes=fact.seq)

    def finish(self, number) -> None:
        self.tell(FactKind.FINISHED, ticket=self.tickets[number], number=number, area=AREA)

    def mute(self) -> None:
        self.frame = replace(self.frame, muted=True)

    def tell(self, kind, *, at=None, **what) -> Fact:
        at = at or self.now
        fact = Fact(seq=Seq(len(self.told) + 1), at=at, day=at.date(), kind=kind, **what)
        self.told.append(fact)
        return fact

    @property
    def board(self) -> AJournal:
        return self

    @property
    def journal(self) -> AJournal:
        return self

    def view(self, area) -> BoardView:
        if self.away:
            raise Unavailable("database", "offline")
        calls = tuple(self.current.values())[:12]
        return replace(self.frame, seq=Seq(len(self.told)), at=self.now, calls=calls)

    def facts(self, after=0, *, limit=1000) -> tuple[Fact, ...]:
        if self.away:
            raise Unavailable("database", "offline")
        return tuple(self.told[after : after + limit])


class AVoice(QObject):
    """What a loudspeaker was asked to say."""

    began = Signal(object)
    problem = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Number | None] = []
        self.taken_back: set[Seq] = set()
        self.muted = False

    def announce(self, calls) -> None:
        self.said += [call.number for call in calls]

    def take_back(self, calls) -> None:
        self.taken_back |= set(calls)

    def mute(self, muted) -> None:
        self.muted = muted


class Seconds:
    """A steady clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_(self, seconds) -> None:
        self.now += seconds


@dataclass
class AMonitor:
    """A waiting room with its journal, its voice and its clock in the hands of a test."""

    journal: AJournal
    house: House
    displays: tuple[DisplayModel, ...]
    seconds: Seconds = field(default_factory=Seconds)
    voice: AVoice = field(default_factory=AVoice)
    runner: Runner = inline
    pictures: Path | None = None

    def __post_init__(self) -> None:
        clock = HouseClock(self.seconds)
        self.presenter = CallPresenter(self.house, self.displays, HighlightSchedule(), clock)
        self.room = WaitingRoomModel(
            AreaCalls(self.journal.board, self.journal.journal, AREA),
            self.house,
            self.house.areas[AREA],
            self.presenter,
            self.voice,
            workers=Workers(calls=self.runner, board=self.runner, pause=0),
            clock=clock,
        )
        at_once = Pace(calm=0, each=60_000)
        self.slides = SlidesModel(
            self.pictures, self.presenter, self.displays, self.runner, at_once
        )

    def later(self, seconds) -> None:
        """Let time pass in the house and on the wall."""
        self.seconds.pass_(seconds)
        self.journal.now += timedelta(seconds=seconds)
        self.presenter.refresh()

    def look(self) -> None:
        self.room.poll()

    def rows(self, display=0) -> list[str]:
        return [shown(line) for line in self.displays[display].board]

    def fresh(self) -> list[str]:
        return [shown(line) for line in self.displays[0].board if line.fresh]

    def large(self) -> list[str]:
        return [shown(line) for line in self.presenter.large]


def shown(line) -> str:
    number = line.number.replace("\u202f", "")
    return f"{number} {line.counter}"


def a_display(house, *, diagonal=55, seat=6, part=1) -> DisplayModel:
    setup = DisplaySetup(diagonal=diagonal, seat=seat, part=part)
    return DisplayModel(setup, house.counters.values())


def a_monitor(*, house=None, diagonal=55, seat=6, displays=1, **given) -> AMonitor:
    house = house or a_house()
    parts = tuple(
        a_display(house, diagonal=diagonal, seat=seat, part=part) for part in range(1, displays + 1)
    )
    return AMonitor(AJournal(), house, parts, **given)


@contextmanager
def a_window(monitor, *, size=(1920, 1080), display=0, language="en", still=False):
    """Show one display of this monitor, and take the window down before what it shows."""
    engine = QQmlApplicationEngine()
    for modules in (KIT, MONITOR / "qml"):
        engine.addImportPath(str(modules))
    translations = Translations(engine, [MONITOR / "translations"])
    translations.use(language)
    monitor.room.speak(language)
    shown = {"display": monitor.displays[display], "slides": monitor.slides}
    engine.setInitialProperties({"room": monitor.room} | shown)
    engine.loadFromModule("Monitor", "Main")
    window = engine.rootObjects()[0]
    engine.singletonInstance("LobbyKit", "Theme").setProperty("reducedMotion", still)
    window.setGeometry(0, 0, *size)
    window.show()
    QTest.qWaitForWindowExposed(window)
    try:
        yield window
    finally:
        translations.use("en")
        window.close()
        delete(engine)
