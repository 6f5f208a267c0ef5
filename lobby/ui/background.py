"""Work that may wait for a database or a device, kept off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Final, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from lobby.domain.errors import Refused, Unavailable

T = TypeVar("T")


def ignore(_outcome: object) -> None:
    """Take an outcome that nobody waits for."""


def raise_it(refused: Refused) -> None:
    """Take a refusal where no rule refuses anything: it is a bug.

    Raises:
        Refused: always.
    """
    raise refused


class Runner(Protocol):
    """Runs one piece of work after the other, reports back on the GUI thread: a ``Background``."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = ignore,
        *,
        refused: Callable[[Refused], None] = raise_it,
        unavailable: Callable[[Unavailable], None],
    ) -> None:
        """Do ``work``, then call exactly one of the three; any other error is raised as a bug."""


class Inline:
    """Runs everything at once where it is called: for tests and scripts."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = ignore,
        *,
        refused: Callable[[Refused], None] = raise_it,
        unavailable: Callable[[Unavailable], None],
    ) -> None:
        """Do ``work`` now and report before returning."""
        _outcome(work, done, refused, unavailable)()


inline: Final = Inline()


class Background(QObject):
    """One worker thread; the order of the calls is the order of the work."""

    _settled = Signal(object)

    def __init__(self, name: str = "work") -> None:
        """Start the thread under this name; it ends with the process or with ``close``."""
        super().__init__()
        self._waiting: SimpleQueue[Callable[[], Callable[[], None]] | None] = SimpleQueue()
        self._settled.connect(_report, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = ignore,
        *,
        refused: Callable[[Refused], None] = raise_it,
        unavailable: Callable[[Unavailable], None],
    ) -> None:
        """Queue ``work`` and return; the outcome is reported on the thread of this object."""
        self._waiting.put(lambda: _outcome(work, done, refused, unavailable))

    def close(self, seconds: float = 5) -> None:
        """Finish what is queued, then end; work that hangs is abandoned after ``seconds``."""
        self._waiting.put(None)
        self._thread.join(seconds)

    def _work(self) -> None:
        while (attempt := self._waiting.get()) is not None:
            self._settled.emit(attempt())


def _report(outcome: Callable[[], None]) -> None:
    outcome()


def _outcome(
    work: Callable[[], T],
    done: Callable[[T], None],
    refused: Callable[[Refused], None],
    unavailable: Callable[[Unavailable], None],
) -> Callable[[], None]:
    """Do ``work``; return the report that is left to make, on whatever thread."""
    try:
        value = work()
    except Refused as refusal:
        return _with(refused, refusal)
    except Unavailable as outage:
        return _with(unavailable, outage)
    except BaseException as bug:  # noqa: BLE001 - crosses threads and is raised again there
        return _raising(bug)
    return _with(done, value)


def _with(report: Callable[[T], None], value: T) -> Callable[[], None]:
    return lambda: report(value)


def _raising(bug: BaseException) -> Callable[[], None]:
    def report() -> None:
        raise bug

    return report
