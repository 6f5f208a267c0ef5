"""What the programs of the house last said of themselves, wherever they run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lobby.checks import Check, Health
from lobby.cli.console import Console
from lobby.cli.standing import Standing, standing
from lobby.domain.errors import LobbyError

_NAME: Final = "house"


def checks(console: Console) -> list[Check]:
    """Numbers that nobody can call, devices that are missed, and bookings that have grown old."""
    try:
        with console.lobby() as lobby:
            lines = tuple(_lines(console, standing(lobby, console.settings())))
    except LobbyError as error:
        return [Check(_NAME, Health.BROKEN, str(error))]
    attention = [Check(_NAME, Health.ATTENTION, line) for line in lines]
    return attention or [Check(_NAME, Health.OK, "every terminal and monitor says that it is well")]


def _lines(console: Console, standing: Standing) -> Iterator[str]:
    yield from standing.uncallable["en"]
    for device in standing.devices:
        since = device.since.astimezone(console.zone)
        yield (
            f"{device.device} at {device.place}: {device.problem} since {since:%d.%m. %H:%M}; "
            "the window of every counter says what helps"
        )
    if standing.mirror.stale or standing.never_read:
        read = standing.mirror.at
        age = f"as of {read.astimezone(console.zone):%d.%m. %H:%M}" if read else "never read"
        yield f"bookings: {age}; run lobby doctor on the machine with lobby-sync"
