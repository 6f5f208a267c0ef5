"""Sums up a period for its report, ticket by ticket and fact by fact."""

from __future__ import annotations

from collections import Counter as Count
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from lobby.domain.facts import FactKind
from lobby.domain.names import Seq, TicketId
from lobby.domain.report.figures import (
    LEAST,
    LEAST_COUNTERS,
    Duration,
    Hour,
    Outages,
    Promises,
    ReportFigures,
)
from lobby.domain.report.waits import Waits, quantile, waits
from lobby.domain.ticket import State

_SANE: Final = 180.0
"""Minutes at a counter; a longer visit was a forgotten one."""


class TicketRow(NamedTuple):
    """One ticket as the report needs it."""

    id: TicketId
    day: date
    services: str
    state: State
    slot: datetime | None
    issued_at: datetime
    first_called_at: datetime | None
    served_seconds: int
    promised_low: int | None
    promised_high: int | None


class JournalRow(NamedTuple):
    """One fact as the report needs it."""

    seq: Seq
    at: datetime
    day: date
    kind: FactKind
    ticket: TicketId | None
    counter: str | None
    undoes: Seq | None
    details: Mapping[str, object]


@dataclass(slots=True)
class Collector:
    """Sums up facts, then tickets, one by one, in the memory of a few numbers for each.

    The facts come first: a ticket's state does not tell what became of its visitor, for the end
    of the day withdraws who did not come and finishes whom nobody finished.
    """

    zone: ZoneInfo
    counters: int
    """How many the house has."""
    _days: set[date] = field(default_factory=set)
    _ends: Count[State] = field(default_factory=Count)
    _waits: dict[tuple[int, bool], list[float]] = field(default_factory=lambda: defaultdict(list))
    _arrivals: Count[int] = field(default_factory=Count)
    _served: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    _promised: dict[bool, list[tuple[int, int, float]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    _refused: Count[str] = field(default_factory=Count)
    _turnout: dict[date, tuple[int, int]] = field(default_factory=dict)
    _missed: dict[TicketId, dict[Seq, bool]] = field(default_factory=lambda: defaultdict(dict))
    """By ticket: whether it was missed or came after all, each time, unless that was undone."""
    _finished_by_the_day: set[TicketId] = field(default_factory=set)
    _failing: dict[str, datetime] = field(default_factory=dict)
    _outages: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    _open: dict[str, datetime] = field(default_factory=dict)
    _open_minutes: dict[int, float] = field(default_factory=lambda: defaultdict(float))

    def add_ticket(self, ticket: TicketRow) -> None:
        """Add a ticket."""
        booked = ticket.slot is not None
        hour = ticket.issued_at.astimezone(self.zone).hour
        self._days.add(ticket.day)
        self._ends[self._end(ticket)] += 1
        self._arrivals[hour] += 1
        if ticket.first_called_at is not None:
            began = max(ticket.issued_at, ticket.slot) if ticket.slot else ticket.issued_at
            waited = max(0.0, (ticket.first_called_at - began).total_seconds() / 60)
            self._waits[hour, booked].append(waited)
            self._promise(ticket, booked=booked)
        minutes = ticket.served_seconds / 60
        ended = ticket.state is State.DONE and ticket.id not in self._finished_by_the_day
        if ended and 0 < minutes <= _SANE:
            self._served[ticket.services].append(minutes)

    def _end(self, ticket: TicketRow) -> State:
        """What became of a visitor; the end of the day makes nobody out of who did not come."""
        history = self._missed.get(ticket.id, {})
        did_not_come = history[max(history)] if history else False
        return State.MISSED if did_not_come and ticket.state is State.WITHDRAWN else ticket.state

    def add_sum(self, day: date, state: State, tickets: int) -> None:
        """Add a day of which only sums are left: so many of its tickets ended like this."""
        self._days.add(day)
        self._ends[state] += tickets

    def _promise(self, ticket: TicketRow, *, booked: bool) -> None:
        if (
            ticket.promised_low is None
            or ticket.promised_high is None
            or not ticket.first_called_at
        ):
            return
        real = (ticket.first_called_at - ticket.issued_at).total_seconds() / 60
        self._promised[booked].append((ticket.promised_low, ticket.promised_high, real))

    def add_fact(self, fact: JournalRow) -> None:
        """Add a fact; they come in order."""
        details = fact.details
        match fact.kind:
            case FactKind.REFUSED:
                self._refused[str(details.get("code", ""))] += 1
            case FactKind.MISSED | FactKind.REINSTATED | FactKind.UNDONE | FactKind.FINISHED:
                self._came_or_not(fact)
            case FactKind.DAY_CLOSED:
                self._closed(fact.day, details.get("booked"), details.get("came"))
            case FactKind.DEVICE_FAILED | FactKind.MIRROR_FAILED:
                self._failing.setdefault(_what(fact), fact.at)
            case FactKind.DEVICE_RECOVERED | FactKind.MIRROR_RECOVERED:
                self._over(_what(fact), fact.at)
            case FactKind.COUNTER_OPENED:
                self._open.setdefault(str(fact.counter), fact.at)
            case FactKind.COUNTER_PAUSED | FactKind.COUNTER_CLOSED:
                self._stopped(str(fact.counter), fact.at)
            case _:
                pass

    def _came_or_not(self, fact: JournalRow) -> None:
        if fact.ticket is None:
            return
        match fact.kind:
            case FactKind.FINISHED if fact.details.get("because") == FactKind.DAY_CLOSED:
                self._finished_by_the_day.add(fact.ticket)
            case FactKind.UNDONE if fact.undoes is not None:
                self._missed[fact.ticket].pop(fact.undoes, None)
            case FactKind.MISSED | FactKind.REINSTATED as kind:
                self._missed[fact.ticket][fact.seq] = kind is FactKind.MISSED
            case _:
                pass

    def _closed(self, day: date, booked: object, came: object) -> None:
        """Add a day's bookings; closed again, a day has fewer, for those told are erased."""
        if isinstance(booked, int) and isinstance(came, int):
            self._turnout[day] = max(self._turnout.get(day, (0, 0)), (booked, came))

    def _over(self, what: str, at: datetime) -> None:
        since = self._failing.pop(what, None)
        if since is not None:
            self._outages[what].append((at - since).total_seconds() / 60)

    def _stopped(self, counter: str, at: datetime) -> None:
        """Add the open time of a counter to the hours that it spans, if it ended the same day."""
        since = self._open.pop(counter, None)
        if since is None or at - since > timedelta(hours=16):
            return
        while since < at:
            local = since.astimezone(self.zone)
            left = timedelta(minutes=60 - local.minute, seconds=-local.second)
            until = min(at, since + max(left, timedelta(seconds=1)))
            self._open_minutes[local.hour] += (until - since).total_seconds() / 60
            since = until

    def figures(self, begin: date, end: date) -> ReportFigures:
        """The figures of everything that was added."""
        booked = [bookings for bookings, _ in self._turnout.values()]
        return ReportFigures(
            begin=begin,
            end=end,
            days=len(self._days),
            tickets=sum(self._ends.values()),
            served=self._ends[State.DONE],
            missed=self._ends[State.MISSED],
            withdrawn=self._ends[State.WITHDRAWN],
            booked=sum(booked) if booked else None,
            came=sum(came for _, came in self._turnout.values()) if booked else None,
            bookings=self._of_class(booked=True),
            walk_ins=self._of_class(booked=False),
            hours=tuple(self._hour(hour) for hour in sorted(self._arrivals)),
            durations=tuple(self._durations()),
            promises={
                "bookings": _promises(self._promised[True]),
                "walk-ins": _promises(self._promised[False]),
            },
            refused=dict(self._refused.most_common()),
            outages=tuple(self._failures()),
        )

    def _of_class(self, *, booked: bool) -> Waits:
        return waits(
            minutes for (_, kind), own in self._waits.items() if kind is booked for minutes in own
        )

    def _hour(self, hour: int) -> Hour:
        bookings, walk_ins = (self._waits.get((hour, booked), []) for booked in (True, False))
        tells = self.counters >= LEAST_COUNTERS and self._arrivals[hour] >= LEAST
        return Hour(
            hour=hour,
            arrivals=self._arrivals[hour],
            bookings=waits(bookings) if len(bookings) >= LEAST else None,
            walk_ins=waits(walk_ins) if len(walk_ins) >= LEAST else None,
            open_counters=self._open_minutes[hour] / 60 / len(self._days) if tells else None,
        )

    def _durations(self) -> Iterable[Duration]:
        rare = [minutes for own in self._served.values() if len(own) < LEAST for minutes in own]
        common = {name: own for name, own in self._served.items() if len(own) >= LEAST}
        for name, own in sorted(common.items(), key=lambda named: -len(named[1])):
            yield _duration(name, own)
        if len(rare) >= LEAST:
            yield _duration("", rare)

    def _failures(self) -> Iterable[Outages]:
        for what in sorted({*self._outages, *self._failing}):
            over = self._outages.get(what, [])
            times = len(over) + (what in self._failing)
            yield Outages(what=what, times=times, minutes=sum(over))


def _what(fact: JournalRow) -> str:
    parts = (fact.details.get(name) for name in ("place", "device", "source"))
    return " ".join(str(part) for part in parts if part) or str(fact.kind).split("-")[0]


def _duration(name: str, minutes: list[float]) -> Duration:
    ordered = sorted(minutes)
    return Duration(
        services=name,
        cases=len(ordered),
        mean=sum(ordered) / len(ordered),
        median=quantile(ordered, 0.5),
        p90=quantile(ordered, 0.9),
    )


def _promises(promised: list[tuple[int, int, float]]) -> Promises | None:
    if len(promised) < LEAST:
        return None
    count = len(promised)
    return Promises(
        cases=count,
        inside=sum(low <= real <= high for low, high, real in promised) / count,
        longer=sum(real > high for _, high, real in promised) / count,
        shorter=sum(real < low for low, _, real in promised) / count,
        width=sum(high - low for low, high, _ in promised) / count,
        error=sum(abs(real - (low + high) / 2) for low, high, real in promised) / count,
    )
