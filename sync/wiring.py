"""Puts the mirror together from the settings."""

from __future__ import annotations

from config import mirror
from config.settings import Settings
from lobby.domain.errors import SettingsError
from lobby.domain.house import House
from lobby.domain.names import ServiceId
from lobby.ui.systemd import notify, watchdog_seconds
from sync.daemon import Daemon, Worker
from sync.door import Door
from sync.port import Mirror
from sync.puller import Puller
from sync.pusher import Pusher
from sync.sources.build import build
from sync.sources.contract import Source


def door(settings: Settings, told: mirror.Source, house: House) -> Door:
    """The door of one source; without ``other`` unknown services become the first of the house."""
    other = ServiceId(told.other) if told.other else next(iter(house.services))
    return Door(
        told.id,
        house.services,
        services=told.services,
        other=other,
        keep_names=settings.sync.store_names,
    )


def puller(settings: Settings, told: mirror.Source, lobby: Mirror, source: Source) -> Puller:
    """The puller of one source."""
    return Puller(
        told.id,
        source,
        lobby,
        door(settings, told, lobby.house),
        interval=told.interval,
        days=told.days,
    )


def daemon(settings: Settings, lobby: Mirror) -> Daemon:
    """Pullers for all sources, pushers for those that are told outcomes."""
    workers: list[Worker] = []
    sources: list[Source] = []
    for told in settings.sync.sources:
        sources.append(build(settings, told))
        workers.append(puller(settings, told, lobby, sources[-1]))
        if told.push and sources[-1].can_push:
            sources.append(build(settings, told))
            workers.append(Pusher(told.id, sources[-1], lobby))
    return Daemon(workers, sources, notify=notify, watchdog=watchdog_seconds())


def source_named(settings: Settings, name: str) -> mirror.Source:
    """The settings of one source.

    Raises:
        SettingsError: there is none of this name.
    """
    for told in settings.sync.sources:
        if told.id == name:
            return told
    known = ", ".join(told.id for told in settings.sync.sources) or "none"
    raise SettingsError(f"no source {name!r} in [sync]; there are: {known}")
