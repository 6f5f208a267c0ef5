"""What the window is made of: the line to the lobby and the view models that follow it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from time import monotonic

from PySide6.QtCore import QObject

from counter.client import CounterClient
from counter.models.attention import AttentionModel
from counter.models.counter import CounterModel
from counter.models.office import OfficeModel
from counter.models.preferences import WindowPreferences
from counter.models.queue import QueueModel
from counter.models.reception import ReceptionModel
from counter.texts.phrases import Phrases
from lobby.api.counter import CounterApi
from lobby.api.journal import JournalApi
from lobby.domain.names import Language
from lobby.ui.background import Runner


def now() -> datetime:
    """The time of this machine."""
    return datetime.now(UTC)


class ViewModels:
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
        preferences: WindowPreferences | None = None,
    ) -> None:
        """Show nothing yet: the first ``client.refresh()`` fills them.

        Raises:
            Refused: ``unknown-counter``.
        """
        house = counter.house
        house.counter(counter.id)
        phrases = Phrases(house, language)
        self.client = CounterClient(counter, journal, runner, phrases, clock=clock, seconds=seconds)
        self.counter = CounterModel(self.client, house, phrases)
        self.queue = QueueModel(self.client, house, phrases)
        self.office = OfficeModel(self.client, house, phrases)
        self.reception = ReceptionModel(self.client, house, phrases)
        self.attention = AttentionModel(self.client, house, phrases)
        self.preferences = preferences or WindowPreferences()

    def properties(self) -> dict[str, QObject]:
        """What ``Main.qml`` requires."""
        return {
            "counter": self.counter,
            "queue": self.queue,
            "office": self.office,
            "reception": self.reception,
            "attention": self.attention,
            "preferences": self.preferences,
        }
