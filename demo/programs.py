"""The programs of the demonstration as child processes: each with a log, all ended in the end."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from demo.waiting_for import TIMEOUT, wait_for

_ROOT: Final = Path(__file__).parents[1]
_WITH_US: Final = ("setpriv", "--pdeathsig", "TERM")
"""Ends a child even if we are killed ourselves; every Debian has it."""
_COMPLAINT: Final = re.compile(r"WARNING|ERROR|CRITICAL|Traceback|FATAL")
_TOLD: Final = 20
"""Lines of a log that are worth telling."""


class ChildProcess:
    """One running child, and what it says."""

    def __init__(
        self, name: str, process: subprocess.Popen[bytes], log: Path, begins: int = 0
    ) -> None:
        """Follow a process whose words begin at this byte of the log."""
        self.name = name
        self.process = process
        self.log = log
        self._begins = begins

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self.process.poll() is None

    def says(self, pattern: str) -> re.Match[str]:
        """Wait until its log holds this pattern.

        Raises:
            WaitTimeout: it does not say so in time.
            Ended: it has ended instead.
        """
        return wait_for(
            lambda: self._said(pattern),
            f"{self.name} says {pattern!r}",
            instead=self.last_words,
        )

    def said(self) -> str:
        """Everything it has said since it started."""
        return self.log.read_bytes()[self._begins :].decode(errors="replace")

    def last_words(self) -> str:
        """The end of its log."""
        return "\n".join(self.said().splitlines()[-_TOLD:]) or "nothing"

    def complaints(self) -> list[str]:
        """What it logged as a warning or worse."""
        return [line for line in self.said().splitlines() if _COMPLAINT.match(line)]

    def end(self) -> int:
        """Ask it to end, and end it the hard way if it does not; returns its exit code."""
        if self.alive:
            self.process.terminate()
        try:
            return self.process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            return self.kill()

    def kill(self) -> int:
        """End it without a warning."""
        self.process.kill()
        return self.process.wait()

    def _said(self, pattern: str) -> re.Match[str] | None:
        match = re.search(pattern, self.said())
        if match is None and not self.alive:
            raise Ended(self)
        return match


class Ended(Exception):
    """A program ended that should run."""

    def __init__(self, program: ChildProcess) -> None:
        code = program.process.poll()
        super().__init__(f"{program.name} ended with code {code}:\n{program.last_words()}")


class ChildProcesses:
    """Starts children and ends every one of them, the last first."""

    def __init__(self, folder: Path, environment: Mapping[str, str] | None = None) -> None:
        """Write logs into ``folder/logs``; ``environment`` comes on top of what is there."""
        self._logs = folder / "logs"
        self._logs.mkdir(parents=True, exist_ok=True)
        self._environment = _inherited() | dict(environment or {})
        self.running: list[ChildProcess] = []

    def __enter__(self) -> Self:
        """Use them for a while."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End them all."""
        self.close()

    def python(
        self, module: str, *arguments: object, name: str = "", **environment: str
    ) -> ChildProcess:
        """Start ``python -m module``."""
        command = [sys.executable, "-m", module, *map(str, arguments)]
        return self.start(name or module, command, environment)

    def start(
        self, name: str, command: Sequence[str], environment: Mapping[str, str] | None = None
    ) -> ChildProcess:
        """Start any program; it does not hear the Ctrl+C of our terminal, only from us."""
        log = self._logs / f"{name}.log"
        with log.open("ab") as writing:
            begins = writing.tell()
            process = subprocess.Popen(
                [*_WITH_US, *command],
                stdin=subprocess.DEVNULL,
                stdout=writing,
                stderr=subprocess.STDOUT,
                env=self._environment | dict(environment or {}),
                start_new_session=True,
            )
        program = ChildProcess(name, process, log, begins)
        self.running.append(program)
        return program

    def close(self) -> dict[str, int]:
        """End whatever still runs, the last one first; returns the exit codes by name."""
        codes = {}
        while self.running:
            program = self.running.pop()
            codes[program.name] = program.end()
        return codes


def _inherited() -> dict[str, str]:
    """Our own environment, without what would change the settings of the demonstration."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LOBBY_")}
    paths = [str(_ROOT), *filter(None, [kept.get("PYTHONPATH")])]
    return kept | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUNBUFFERED": "1"}
