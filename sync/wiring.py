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
from sync.booking_filter import BookingFilter
from sync.daemon import Daemon, Worker
from sync.puller import Puller
from sync.pusher import Pusher
from sync.schedule import PollSchedule
from sync.sources.build import build
from sync.sources.contract import Source
from sync.webhook import Webhook


def booking_filter(
    settings: Settings, source_settings: mirror.SourceSection, house: House
) -> BookingFilter:
    """The filter of one source; unknown services become ``other``, or the first of the house."""
    other = (
        ServiceId(source_settings.other) if source_settings.other else next(iter(house.services))
    )
    return BookingFilter(
        source_settings.id,
        house.services,
        services=source_settings.services,
        other=other,
        phone=source_settings.phone,
        keep_names=settings.sync.store_names,
    )


def puller(
    settings: Settings, source_settings: mirror.SourceSection, lobby: MirrorApi, source: Source
) -> Puller:
    """The puller of one source."""
    return Puller(
        source_settings.id,
        source,
        lobby,
        booking_filter(settings, source_settings, lobby.house),
        days=source_settings.days,
        schedule=PollSchedule(interval=source_settings.interval),
    )


def daemon(settings: Settings, lobby: MirrorApi) -> Daemon:
    """A puller and a pusher for every source, each with a connection of its own."""
    workers: list[Worker] = []
    sources: list[Source] = []
    wake_calls: dict[str, Callable[[], None]] = {}
    for source_settings in settings.sync.sources:
        here, there = build(settings, source_settings), build(settings, source_settings)
        pulls = puller(settings, source_settings, lobby, here)
        sources += [here, there]
        workers += [pulls, pusher(source_settings, lobby, there)]
        wake_calls[source_settings.id] = pulls.wake
    if settings.sync.webhook_port:
        secret = settings.secret("webhook_secret")
        word = secret.get_secret_value() if secret else ""
        workers.append(Webhook(settings.sync.webhook_port, wake_calls, word))
    return Daemon(workers, sources, notify=notify, watchdog=watchdog_seconds())


def pusher(source_settings: mirror.SourceSection, lobby: MirrorApi, source: Source) -> Pusher:
    """The pusher of one source; one that takes no outcome lets every one pass.

    What has passed is settled: only then may the end of the day forget the booking.
    """
    return Pusher(
        source_settings.id,
        source,
        lobby,
        push_kinds=source.can_push if source_settings.pushes else frozenset(),
    )


def source_named(settings: Settings, name: str) -> mirror.SourceSection:
    """The settings of one source.

    Raises:
        SettingsError: there is none of this name.
    """
    for source_settings in settings.sync.sources:
        if source_settings.id == name:
            return source_settings
    known = ", ".join(source_settings.id for source_settings in settings.sync.sources) or "none"
    raise SettingsError(f"no source {name!r} in [sync]; there are: {known}")
