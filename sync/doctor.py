"""What ``lobby doctor`` says of the mirror: whether every source answers, and in known words."""

from __future__ import annotations

from datetime import UTC, datetime

from config import mirror
from config.settings import Settings
from lobby.checks import Check, Health
from lobby.domain.mirror import unreadable
from sync import wiring
from sync.guard import guarded
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
    name, check = f"source {told.id}", f"lobby-sync check {told.id}"
    try:
        with look(), guarded():
            batch = build(settings, told, trial=True).fetch(
                window(house.opening, datetime.now(UTC), told.days), None
            )
            count = len(door.admit(batch.bookings))
    except MirrorUnavailable as error:
        return Check(name, Health.BROKEN, f"{error.problem}: {error.advice}")
    if left_out := [one.where for one in (*(batch.left_out or ()), *door.left_out)]:
        return Check(name, Health.ATTENTION, f"{unreadable(left_out)}; see: {check}")
    if door.unknown or batch.unreadable:
        return Check(name, Health.ATTENTION, f"see: {check}")
    return Check(name, Health.OK, f"{count} bookings in the next {told.days} days")
