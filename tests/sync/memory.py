"""A lobby in memory: what the mirror needs of it, and nothing else."""

from __future__ import annotations

from lobby.domain.errors import Refused
from lobby.domain.mirror import MirrorResult
from lobby.domain.refusals import Refusal
from tests.sync.builders import EIGHT, a_house


class MemoryLobby:
    """Keeps bookings, cursor, problem and outcomes of one source."""

    def __init__(self):
        self.house = a_house()
        self.bookings = {}
        self.cursor = None
        self.problem = ""
        self.answers = 0
        self.waiting = []

    def now(self):
        return EIGHT

    def mirror(self, source, bookings, *, complete=True, window=None, cursor=None):
        told = {booking.external_id: booking for booking in bookings}
        gone = set(self.bookings) - set(told) if complete else set()
        if len(self.bookings) > 3 and len(gone) * 2 > len(self.bookings):
            raise Refused(Refusal.TOO_MANY_VANISHED)
        for name in gone:
            del self.bookings[name]
        self.bookings |= told
        self.cursor, self.problem = cursor or self.cursor, ""
        self.answers += 1
        return MirrorResult()

    def mirror_failed(self, source, problem):
        self.problem = problem

    def mirror_cursor(self, source):
        return self.cursor

    def outcomes(self, source, *, limit=100):
        return tuple(self.waiting[:limit])

    def outcomes_pushed(self, source, through):
        self.waiting = [outcome for outcome in self.waiting if outcome.seq > through]
