"""Brings back to one source what became of its bookings."""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from threading import Event
from typing import Final

from lobby.api.mirror import MirrorApi
from lobby.domain.errors import Unavailable
from lobby.domain.mirror import Outcome, OutcomeKind
from sync.heartbeat import Heartbeat
from sync.http.budget import fetching
from sync.outage import Outage, guarded
from sync.problems import MirrorUnavailable, Problem
from sync.schedule import Backoff, WakeableSleep
from sync.sources.contract import PushResult, Source, Verdict

log: Final = logging.getLogger(__name__)

_PORTION: Final = 50
_BETWEEN_PORTIONS: Final = 1.0
"""Seconds; with the portion this keeps a catch-up at 50 outcomes a second."""
_SETTLED: Final = frozenset({Verdict.OK, Verdict.DUPLICATE})


class Pusher:
    """The outcomes of one source, in order, each at least once."""

    def __init__(
        self,
        name: str,
        source: Source,
        lobby: MirrorApi,
        *,
        push_kinds: Collection[OutcomeKind] | None = None,
        interval: float = 5,
        portion: int = _PORTION,
        backoff: Backoff | None = None,
    ) -> None:
        self._name = name
        self._source = source
        self._lobby = lobby
        self._push_kinds = source.can_push if push_kinds is None else push_kinds
        self._interval = interval
        self._portion = portion
        self._backoff = backoff or Backoff()
        self._outage = Outage(name, "out")
        self._rest = WakeableSleep()
        self.pulse = Heartbeat()

    def run(self, stop: Event) -> None:
        """Push until told to stop."""
        while not stop.is_set():
            pause = self.turn(stop)
            self.pulse.rest()
            self._rest.sleep(pause, stop)

    def wake(self) -> None:
        """End the pause between two portions."""
        self._rest.wake()

    def hangs(self) -> None:
        """Do nothing: what is not pushed now is pushed later, and its bookings are fresh."""

    def turn(self, stop: Event) -> float:
        """Push one portion, whatever comes of it; returns the seconds until the next one."""
        self.pulse.beat()
        try:
            pushed = self.once()
        except Unavailable as error:
            if stop.is_set():
                return 0
            self._outage.begins(error)
            pause = error.retry_after if isinstance(error, MirrorUnavailable) else 0
            return self._backoff.failed(at_least=pause)
        self._outage.ends()
        self._backoff.worked()
        return _BETWEEN_PORTIONS if pushed else self._interval

    def once(self) -> int:
        """Push one portion; returns how many outcomes are settled.

        Raises:
            Unavailable: the source or the database does not answer; nothing is lost.
        """
        with fetching(self.pulse), guarded():
            return self._portion_pushed()

    def _portion_pushed(self) -> int:
        waiting = self._lobby.outcomes(self._name, limit=self._portion)
        if not waiting:
            return 0
        wanted = [outcome for outcome in waiting if outcome.kind in self._push_kinds]
        settled = self._push(wanted) if wanted else 0
        through = waiting[-1] if settled == len(wanted) else wanted[settled - 1]
        self._lobby.outcomes_pushed(self._name, through.seq)
        return settled

    def _push(self, wanted: Sequence[Outcome]) -> int:
        """How many outcomes, from the first on, have got their result."""
        results = {result.idempotency_key: result for result in self._source.push(wanted)}
        settled = 0
        for outcome in wanted:
            if outcome.idempotency_key not in results:
                break
            self._note(outcome, results[outcome.idempotency_key])
            settled += 1
        if not settled:
            raise MirrorUnavailable(Problem.BAD_ANSWER, "no result for the first outcome")
        return settled

    def _note(self, outcome: Outcome, result: PushResult) -> None:
        if result.verdict not in _SETTLED:
            log.warning(
                "problem=outcome-refused source=%s outcome=%s kind=%s verdict=%s",
                self._name,
                outcome.idempotency_key,
                outcome.kind,
                result.verdict,
            )
