"""The portal's appointment book, in memory: it knows what changed since when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from operator import attrgetter
from threading import Condition

from tests.sync.feed_portal.appointment import CancelledBy, PortalAppointment

_OUTCOMES_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class ToldOutcome:
    """One outcome that came back from the lobby."""

    key: str
    booking: str
    kind: str
    at: datetime
    undoes: str = ""
    """What an ``undone`` takes back."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An appointment with its place in the book."""

    appointment: PortalAppointment
    place: int
    """Where it was first written; never changes."""
    changed: int
    """The count of changes in the whole book when it changed last."""
    starts: frozenset[datetime]
    """Every time it ever had, for those who look at one window only."""

    def in_window(self, begin: datetime, end: datetime) -> bool:
        """Whether somebody who watches this window must hear of it."""
        return any(begin <= start < end for start in self.starts)


class BookingList:
    """All appointments; may be used by many threads."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._outcomes: dict[str, ToldOutcome] = {}
        self._changes = 0
        self._changed = Condition()

    @property
    def changes(self) -> int:
        """How often anything changed so far."""
        return self._changes

    def add(self, appointment: PortalAppointment) -> PortalAppointment:
        """Write down a new appointment.

        Raises:
            KeyError: there is one of this id.
        """
        with self._changed:
            if appointment.id in self._entries:
                raise KeyError(appointment.id)
            self._write(appointment, place=len(self._entries) + 1, starts=frozenset())
        return appointment

    def move(self, booking: str, starts_at: datetime) -> PortalAppointment:
        """Give it another time; raises ``KeyError`` if there is none of this id."""
        with self._changed:
            return self._change(booking, starts_at=starts_at)

    def cancel(self, booking: str, by: CancelledBy) -> PortalAppointment:
        """Cancel it; raises ``KeyError`` if there is none of this id."""
        with self._changed:
            return self._change(booking, cancelled_by=by)

    def get(self, booking: str) -> PortalAppointment:
        """One appointment; raises ``KeyError`` if there is none of this id."""
        return self._entries[booking].appointment

    def all(self) -> tuple[PortalAppointment, ...]:
        """Every appointment by time."""
        with self._changed:
            appointments = [entry.appointment for entry in self._entries.values()]
        return tuple(sorted(appointments, key=attrgetter("starts_at", "id")))

    def written(self, begin: datetime, end: datetime, after: int) -> tuple[Entry, ...]:
        """What starts in the window and was first written after this place, in that order."""
        with self._changed:
            return tuple(
                entry
                for entry in self._entries.values()
                if entry.place > after and begin <= entry.appointment.starts_at < end
            )

    def news(self, begin: datetime, end: datetime, since: int) -> tuple[Entry, ...]:
        """What changed in the window after so many changes, the oldest change first."""
        with self._changed:
            entries = [
                entry
                for entry in self._entries.values()
                if entry.changed > since and entry.in_window(begin, end)
            ]
        return tuple(sorted(entries, key=attrgetter("changed")))

    def wait(self, since: int, seconds: float) -> None:
        """Wait until anything changes after so many changes, at most for so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._changes > since, seconds)

    def accept(self, outcomes: Iterable[ToldOutcome]) -> tuple[str, ...]:
        """Take outcomes; returns ``ok``, ``duplicate`` or ``unknown-booking`` for each."""
        with self._changed:
            return tuple(self._take(outcome) for outcome in outcomes)

    def outcomes(self, booking: str | None = None) -> tuple[ToldOutcome, ...]:
        """What came back, of one booking or of all, the oldest first."""
        with self._changed:
            outcomes = tuple(self._outcomes.values())
        return tuple(outcome for outcome in outcomes if booking in (None, outcome.booking))

    def _take(self, outcome: ToldOutcome) -> str:
        if outcome.booking not in self._entries:
            return "unknown-booking"
        if outcome.key in self._outcomes:
            return "duplicate"
        self._outcomes[outcome.key] = outcome
        if len(self._outcomes) > _OUTCOMES_KEPT:
            del self._outcomes[next(iter(self._outcomes))]
        return "ok"

    def _change(
        self,
        booking: str,
        *,
        starts_at: datetime | None = None,
        cancelled_by: CancelledBy | None = None,
    ) -> PortalAppointment:
        entry = self._entries[booking]
        before = entry.appointment
        after = replace(
            before,
            starts_at=starts_at or before.starts_at,
            cancelled_by=cancelled_by,
            revision=before.revision + 1,
        )
        self._write(after, place=entry.place, starts=entry.starts)
        return after

    def _write(
        self, appointment: PortalAppointment, *, place: int, starts: frozenset[datetime]
    ) -> None:
        self._changes += 1
        self._entries[appointment.id] = Entry(
            appointment, place, self._changes, starts | {appointment.starts_at}
        )
        self._changed.notify_all()
