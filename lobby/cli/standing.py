"""How the house stands at this moment: what a caretaker's screens and alarms are fed with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version

from lobby.api.lobby import Lobby, LobbySettings
from lobby.cli.explanations import uncallable_sentences
from lobby.domain.mirror import is_outage
from lobby.domain.views import CounterView, DeviceState, MirrorStatus
from lobby.store.upkeep.backup import newest


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The whole house in figures, and the numbers that nobody can call; nothing about a person."""

    at: datetime
    house: str
    release: str
    """Of the program."""
    seq: int
    """Facts in the journal."""
    waiting: int
    open_counters: int
    stuck: int
    """Of those who wait, so many can be called by nobody."""
    uncallable: Mapping[str, tuple[str, ...]]
    """Language to sentences: which numbers nobody can call, and what helps."""
    mirror: MirrorStatus
    sources: tuple[str, ...]
    """The booking systems of the settings."""
    devices: tuple[DeviceState, ...]
    """Only those with a problem."""
    backup: datetime | None
    """When the newest was made; nothing if there is none, or none on this machine."""

    @property
    def well(self) -> bool:
        """Nothing needs anybody."""
        unread = self.mirror.stale or self.never_read or self.lacks_bookings
        return not (self.devices or unread or any(self.uncallable.values()))

    @property
    def never_read(self) -> bool:
        """There is a booking system, and nothing of it has ever arrived."""
        return bool(self.sources) and self.mirror.at is None

    @property
    def lacks_bookings(self) -> bool:
        """Whether a booking system holds bookings that cannot be read."""
        return bool(self.mirror.problem) and not is_outage(self.mirror.problem)


def a_window(lobby: Lobby) -> CounterView:
    """The first counter's window, for what all of them show alike: the queue and the bookings."""
    return lobby.counter(next(iter(lobby.house.counters))).view()


def standing(lobby: Lobby, settings: LobbySettings) -> Standing:
    """How the house of this lobby stands, and what its settings expect of it.

    Raises:
        Unavailable: the database does not answer.
    """
    status = lobby.office.status()
    copy = newest(settings.database)
    return Standing(
        at=status.at,
        house=lobby.house.name,
        release=version("lobby"),
        seq=status.seq,
        waiting=status.waiting,
        open_counters=len(status.open_counters),
        stuck=len(status.uncallable),
        uncallable={
            language: uncallable_sentences(status.uncallable, lobby.house, language)
            for language in ("de", "en")
        },
        mirror=status.mirror,
        sources=tuple(settings.sources),
        devices=status.devices,
        backup=datetime.fromtimestamp(copy.stat().st_mtime, UTC) if copy else None,
    )
