"""A synthetic office: what it does, when, with how many counters, and who comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from lobby.domain.counter import Break, Counter
from lobby.domain.forecast.history import Punctuality
from lobby.domain.house import Area, House, Rules
from lobby.domain.names import AreaId, CounterId, Language, ServiceId
from lobby.domain.opening import AdmissionMode, Hours, Opening
from lobby.domain.service import Service

ZONE: Final = ZoneInfo("Europe/Berlin")
FIRST_DAY: Final = date(2026, 3, 2)
"""A Monday; the days of an office follow each other from here."""
_AREA: Final = AreaId("1")
_GERMAN: Final = Language("de")


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One service of the office: how long it takes and how often it is asked for."""

    name: ServiceId
    minutes: float
    variation: float = 0.5
    """Standard deviation of the log-normal serving time over its mean."""
    share: float = 1.0
    """Relative to the other tasks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterHours:
    """One counter: what it is for, what it helps out with, when it has a break."""

    services: tuple[ServiceId, ...] = ()
    """Empty offers everything."""
    help_out: tuple[ServiceId, ...] = ()
    breaks: tuple[Break, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SyntheticOffice:
    """Everything that chance needs to draw a day."""

    name: str
    desks: tuple[CounterHours, ...]
    tasks: tuple[Task, ...]
    opens: time = time(8)
    closes: time = time(16)
    slot: timedelta = timedelta(minutes=15)
    booked: float = 0.6
    """The share of the counters' slots that are booked, breaks not left out."""
    walk_ins: float = 6.0
    """Per hour, on average over the day."""
    profile: tuple[float, ...] = (1.0,)
    """How the walk-ins spread over equal parts of the day, relative to each other."""
    no_show: float = 0.15
    punctuality: Punctuality = field(default_factory=Punctuality)
    slower: float = 1.0
    """How much longer every visit takes than the settings and earlier days say."""
    rules: Rules = field(default_factory=Rules)

    def house(self) -> House:
        """The office as the rules of the lobby see it."""
        return House(
            name=self.name,
            opening=Opening(
                zone=ZONE,
                week=dict.fromkeys(range(7), (Hours(self.opens, self.closes, AdmissionMode.BOTH),)),
            ),
            services={task.name: _service(task) for task in self.tasks},
            counters=self._counters(),
            areas={_AREA: Area(id=_AREA, names={_GERMAN: "Wartebereich"})},
            rules=self.rules,
        )

    def _counters(self) -> Mapping[CounterId, Counter]:
        everything = frozenset(task.name for task in self.tasks)
        counters = (
            Counter(
                id=CounterId(str(place)),
                label=f"Schalter {place}",
                speech_label=f"Schalter {place}",
                area=_AREA,
                primary=frozenset(desk.services) or everything,
                help_out=frozenset(desk.help_out),
                breaks=desk.breaks,
            )
            for place, desk in enumerate(self.desks, 1)
        )
        return {counter.id: counter for counter in counters}


def _service(task: Task) -> Service:
    return Service(id=task.name, names={_GERMAN: task.name}, minutes=task.minutes, area=_AREA)


_QUICK, _ORDINARY, _LONG = map(ServiceId, ("collection", "id-card", "registration"))
_TASKS: Final = (
    Task(name=_QUICK, minutes=5, variation=0.6),
    Task(name=_ORDINARY, minutes=12, variation=0.5),
    Task(name=_LONG, minutes=17, variation=0.45),
)
_MORNING: Final = (1.6, 1.6, 1.4, 1.1, 0.6, 0.5, 0.6, 0.6)
_NOON: Final = Break(time(12), time(13))
_LATER_NOON: Final = Break(time(13), time(14))

REFERENCE: Final = SyntheticOffice(
    name="reference",
    desks=(CounterHours(), CounterHours(), CounterHours(breaks=(_NOON,))),
    tasks=_TASKS,
    profile=_MORNING,
)
"""Three counters, two at noon; 60 % booked, 6 walk-ins an hour, 15 % no-show."""
VILLAGE: Final = SyntheticOffice(
    name="village",
    desks=(CounterHours(), CounterHours(breaks=(_NOON,))),
    tasks=_TASKS,
    booked=0.5,
    walk_ins=4,
    profile=_MORNING,
)
TOWN: Final = SyntheticOffice(
    name="town",
    desks=(
        *(CounterHours(services=(_ORDINARY, _LONG), help_out=(_QUICK,)) for _ in range(3)),
        *(
            CounterHours(services=(_ORDINARY, _LONG), help_out=(_QUICK,), breaks=(_NOON,))
            for _ in range(2)
        ),
        CounterHours(services=(_QUICK,), help_out=(_ORDINARY,)),
    ),
    tasks=_TASKS,
    booked=0.55,
    walk_ins=12,
    profile=_MORNING,
)
CITY: Final = SyntheticOffice(
    name="city",
    desks=(
        *(CounterHours() for _ in range(8)),
        *(CounterHours(breaks=(_NOON,)) for _ in range(4)),
        *(CounterHours(breaks=(_LATER_NOON,)) for _ in range(4)),
        *(CounterHours(services=(_QUICK,), help_out=(_ORDINARY,)) for _ in range(4)),
    ),
    tasks=_TASKS,
    opens=time(7, 30),
    closes=time(18),
    booked=0.6,
    walk_ins=35,
    profile=_MORNING,
)
PRESETS: Final = {office.name: office for office in (REFERENCE, VILLAGE, TOWN, CITY)}
