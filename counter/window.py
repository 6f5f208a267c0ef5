"""What the window is made of: the line to the lobby and the view models that follow it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from time import monotonic

from PySide6.QtCore import QObject

from counter.attention import Attention
from counter.desk import Desk
from counter.link import Link
from counter.looks import Looks
from counter.phrases import Phrases
from counter.queue import Queue
from counter.reception import Reception
from counter.surroundings import Surroundings
from lobby.api.counter import CounterApi
from lobby.api.journal import JournalApi
from lobby.domain.names import Language
from lobby.ui.background import Runner


def now() -> datetime:
    """The time of this machine."""
    return datetime.now(UTC)


class Models:
    """The view models of one counter; keeps them alive for as long as the window."""

    def __init__(
        self,
        counter: CounterApi,
        journal: JournalApi,
        runner: Runner,
        language: Language,
        *,
        clock: Callable[[], datetime] = now,
        seconds: Callable[[], float] = monotonic,
        looks: Looks | None = None,
    ) -> None:
        """Show nothing yet: the first ``link.refresh()`` fills them.

        Raises:
            Refused: ``unknown-counter``.
        """
        house = counter.house
        house.counter(counter.id)
        phrases = Phrases(house, language)
        self.link = Link(counter, journal, runner, phrases, clock=clock, seconds=seconds)
        self.desk = Desk(self.link, house, phrases)
        self.queue = Queue(self.link, house, phrases)
        self.surroundings = Surroundings(self.link, house, phrases)
        self.reception = Reception(self.link, house, phrases)
        self.attention = Attention(self.link, house, phrases)
        self.looks = looks or Looks()

    def properties(self) -> dict[str, QObject]:
        """What ``Main.qml`` requires."""
        return {
            "desk": self.desk,
            "queue": self.queue,
            "surroundings": self.surroundings,
            "reception": self.reception,
            "attention": self.attention,
            "looks": self.looks,
        }
