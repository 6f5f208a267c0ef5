"""A house of processes of which any may be killed at any moment."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from tests.chaos.people import Typed, person

ROLES = (
    *("visitor", "visitor", "stranger", "clerk-1", "clerk-2", "clerk-3", "clerk-4"),
    *("mirror", "reader"),
)

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["tests.chaos.people", "sqlalchemy.dialects.postgresql"])


@dataclass(slots=True)
class Somebody:
    """One process, and the line on which it says what it has committed."""

    role: str
    process: BaseProcess
    line: Connection


@dataclass(slots=True)
class Crowd:
    """Everybody in the house, and every number anybody was given."""

    url: str
    portal: str
    begun: float
    people: list[Somebody] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    typed: list[Typed] = field(default_factory=list)
    """Every number that a stranger typed and was answered."""
    kills: int = 0
    bugs: int = 0
    """Who ended without having been killed."""

    def come(self) -> None:
        """Let everybody in."""
        self.people = [self._enter(role, seed) for seed, role in enumerate(ROLES)]

    def kill(self, which: int) -> None:
        """Kill one without a word, and let a successor take the place."""
        somebody = self.people[which]
        self._end(somebody)
        self.kills += 1
        self.people[which] = self._enter(somebody.role, 1000 + self.kills)

    def go(self) -> None:
        """Everybody is stopped in the middle of whatever they do."""
        for somebody in self.people:
            self._end(somebody)

    def listen(self) -> None:
        """Note what was said so far."""
        for somebody in self.people:
            self._hear(somebody)

    def _enter(self, role: str, seed: int) -> Somebody:
        mine, theirs = _processes.Pipe(duplex=False)
        arguments = (role, self.url, self.portal, self.begun, seed, theirs)
        process = _processes.Process(target=person, args=arguments, daemon=True)
        process.start()
        theirs.close()
        return Somebody(role, process, mine)

    def _end(self, somebody: Somebody) -> None:
        self.bugs += not somebody.process.is_alive()
        somebody.process.kill()
        somebody.process.join()
        self._hear(somebody)
        somebody.line.close()

    def _hear(self, somebody: Somebody) -> None:
        try:
            while somebody.line.poll():
                said = somebody.line.recv()
                if isinstance(said, Typed):
                    self.typed.append(said)
                else:
                    self.told.append(said)
        except (EOFError, OSError):
            return
