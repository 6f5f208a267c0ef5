"""Puts the mirror together from the settings."""

from __future__ import annotations

from collections.abc import Callable

from config import mirror
from config.settings import Settings
from lobby.api.mirror import MirrorApi
from lobby.domain.errors import SettingsError
from lobby.domain.house import House
from lobby.domain.names import ServiceId
from lobby.ui.systemd import notify, watchdog_seconds
from sync.daemon import Daemon, Worker
from sync.door import Door
from sync.puller import Puller
from sync.pusher import Pusher
from sync.rhythm import Rhythm
from sync.sources.build import build
from sync.sources.contract import Source
from sync.webhook import Webhook


def door(settings: Settings, told: mirror.Source, house: House) -> Door:
    """The door of one source; without ``other`` unknown services become the first of the house."""
    other = ServiceId(told.other) if told.other else next(iter(house.services))
    return Door(
        told.id,
        house.services,
        services=told.services,
        other=other,
        phone=told.phone,
        keep_names=settings.sync.store_names,
    )


def puller(settings: Settings, told: mirror.Source, lobby: MirrorApi, source: Source) -> Puller:
    """The puller of one source."""
    return Puller(
        told.id,
        source,
        lobby,
        door(settings, told, lobby.house),
        days=told.days,
        rhythm=Rhythm(interval=told.interval),
    )


def daemon(settings: Settings, lobby: MirrorApi) -> Daemon:
    """A puller and a pusher for every source, each with a connection of its own."""
    workers: list[Worker] = []
    sources: list[Source] = []
    bells: dict[str, Callable[[], None]] = {}
    for told in settings.sync.sources:
        here, there = build(settings, told), build(settings, told)
        pulls = puller(settings, told, lobby, here)
        sources += [here, there]
        workers += [pulls, pusher(told, lobby, there)]
        bells[told.id] = pulls.ring
    if settings.sync.webhook_port:
        secret = settings.secret("webhook_secret")
        word = secret.get_secret_value() if secret else ""
        workers.append(Webhook(settings.sync.webhook_port, bells, word))
    return Daemon(workers, sources, notify=notify, watchdog=watchdog_seconds())


def pusher(told: mirror.Source, lobby: MirrorApi, source: Source) -> Pusher:
    """The pusher of one source; one that is told nothing lets every outcome pass.

    What has passed is settled: only then may the end of the day forget the booking.
    """
    return Pusher(told.id, source, lobby, tells=source.can_push if told.is_told else frozenset())


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
