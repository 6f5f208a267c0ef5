"""Brings the bookings of one source into the lobby, again and again."""

from __future__ import annotations

import logging
from contextlib import suppress
from threading import Event
from typing import Final

from lobby.api.mirror import MirrorApi
from lobby.domain.errors import Refused, Unavailable
from sync.booking_filter import BookingFilter
from sync.heartbeat import Heartbeat
from sync.http.budget import budget, fetching
from sync.outage import Outage, guarded
from sync.problems import MirrorUnavailable, Problem
from sync.schedule import LONGEST, PollSchedule
from sync.sources.contract import Batch, Source, Window

log: Final = logging.getLogger(__name__)

_AT_ONCE: Final = 1.0
"""Seconds until the next poll when changes are coming in."""
_LONGEST_WRITING: Final = 300.0
"""Seconds; a hundred thousand bookings, in turns with everybody else who writes."""


class Puller:
    """One source, polled every so many seconds."""

    def __init__(
        self,
        name: str,
        source: Source,
        lobby: MirrorApi,
        booking_filter: BookingFilter,
        *,
        days: int = 28,
        schedule: PollSchedule | None = None,
    ) -> None:
        self._name = name
        self._source = source
        self._lobby = lobby
        self._filter = booking_filter
        self._days = days
        self._schedule = schedule or PollSchedule()
        self._outage = Outage(name, "in")
        self._left_out: tuple[str, ...] | None = None
        """What could not be read when a fetch brought anything last; unknown before the first."""
        self._skewed = False
        self.pulse = Heartbeat()

    def run(self, stop: Event) -> None:
        """Poll until told to stop."""
        stop.wait(self._first_pause())
        while not stop.is_set():
            pause = self.turn(stop)
            self.pulse.rest()
            if self._outage.under_way:
                stop.wait(pause)
            else:
                self._schedule.rest.sleep(pause, stop)

    def wake(self) -> None:
        """Poll again within a second, unless the source is in trouble."""
        self._schedule.rest.wake()

    def _first_pause(self) -> float:
        """None, but for a source over which the mirror had to be ended before: the others first."""
        try:
            hung = self._lobby.state(self._name).problem == Problem.HANGS
        except Unavailable:
            return 0
        return LONGEST if hung else 0

    def hangs(self) -> None:
        """Note that the pulse is late; from another thread, as this one does not come back."""
        with suppress(Unavailable):
            self._lobby.failed(self._name, Problem.HANGS)

    def turn(self, stop: Event) -> float:
        """Poll once, whatever comes of it; returns the seconds until the next poll."""
        began = self._schedule.ticks()
        self.pulse.beat()
        try:
            batch = self.once()
        except Unavailable as error:
            return 0 if stop.is_set() else self._failed(error)
        self._schedule.backoff.worked()
        if not batch.silent:
            self._outage.ends()
        if batch.bookings and not batch.complete:
            return _AT_ONCE
        return max(_AT_ONCE, self._schedule.interval - (self._schedule.ticks() - began))

    def once(self) -> Batch:
        """Fetch once, and keep the bookings.

        Raises:
            Unavailable: the source or the database does not answer, or a human must decide.
        """
        with fetching(self.pulse), guarded():
            span = Window.from_today(self._lobby.house.opening, self._lobby.now(), self._days)
            batch = self._source.fetch(span, self._cursor())
            self._compare_clocks(batch)
            if not batch.silent:
                self._keep(batch, batch.covers or span)
        return batch

    def _keep(self, batch: Batch, span: Window) -> None:
        mapped = self._filter.map(batch.bookings)
        self._name_left_out(batch)
        budget().expect(_LONGEST_WRITING)
        unfit = [entry.ident for entry in self._filter.left_out]
        try:
            self._lobby.take_over(
                self._name,
                mapped,
                complete=batch.complete,
                window=span,
                cursor=f"{self._filter.rules_digest} {batch.cursor or ''}",
                spared=batch.spared.union(unfit),
                left_out=self._left_out,
            )
        except Refused as refused:
            raise MirrorUnavailable(Problem.TOO_MANY_VANISHED, str(refused)) from refused

    def _name_left_out(self, batch: Batch) -> None:
        """Say how many bookings cannot be read when that changes; which ones, the status says."""
        if batch.left_out is None and not self._filter.left_out:
            return
        named = (*(batch.left_out or ()), *self._filter.left_out)
        places = tuple(entry.where for entry in named)
        if places and places != self._left_out:
            log.warning("problem=unreadable source=%s bookings=%d", self._name, len(places))
        self._left_out = places

    def _cursor(self) -> str | None:
        """Where the last fetch ended, unless the settings have changed since."""
        digest, _, cursor = self._lobby.state(self._name).cursor.partition(" ")
        return cursor if cursor and digest == self._filter.rules_digest else None

    def _failed(self, error: Unavailable) -> float:
        self._outage.begins(error)
        if not isinstance(error, MirrorUnavailable):
            return self._schedule.backoff.failed()
        try:
            with guarded():
                self._lobby.failed(self._name, error.problem)
        except Unavailable as worse:
            self._outage.begins(worse)
        return self._schedule.backoff.failed(at_least=error.retry_after)

    def _compare_clocks(self, batch: Batch) -> None:
        if batch.server_now is None:
            return
        ahead = batch.skew(self._lobby.now())
        if ahead and not self._skewed:
            log.warning(
                "problem=clock-skew source=%s seconds=%.0f", self._name, ahead.total_seconds()
            )
        self._skewed = bool(ahead)
