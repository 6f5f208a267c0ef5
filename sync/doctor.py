"""What ``lobby doctor`` says of the mirror: whether every source answers, and in known words."""

from __future__ import annotations

from datetime import UTC, datetime

from config import mirror
from config.settings import Settings
from lobby.checks import Check, Health
from sync import wiring
from sync.look import look
from sync.problems import MirrorUnavailable
from sync.sources.build import build
from sync.window import window


def checks(settings: Settings) -> list[Check]:
    """One look at every source; nothing is kept."""
    return [_look(settings, told) for told in settings.sync.sources]


def _look(settings: Settings, told: mirror.Source) -> Check:
    house = settings.house()
    door = wiring.door(settings, told, house)
    name = f"source {told.id}"
    try:
        with look():
            batch = build(settings, told, trial=True).fetch(
                window(house.opening, datetime.now(UTC), told.days), None
            )
    except MirrorUnavailable as error:
        return Check(name, Health.BROKEN, f"{error.problem}: {error.advice}")
    count = len(door.admit(batch.bookings))
    if door.unknown or batch.unreadable:
        return Check(name, Health.ATTENTION, f"see: lobby-sync check {told.id}")
    return Check(name, Health.OK, f"{count} bookings in the next {told.days} days")
