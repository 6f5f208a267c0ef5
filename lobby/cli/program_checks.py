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
            found = standing(lobby, console.settings())
    except LobbyError as error:
        return [Check(_NAME, Health.BROKEN, str(error))]
    told = [Check(_NAME, Health.ATTENTION, line) for line in _lines(console, found)]
    return told or [Check(_NAME, Health.OK, "every terminal and monitor says that it is well")]


def _lines(console: Console, found: Standing) -> Iterator[str]:
    yield from found.uncallable["en"]
    for one in found.devices:
        since = one.since.astimezone(console.zone)
        yield (
            f"{one.device} at {one.place}: {one.problem} since {since:%d.%m. %H:%M}; "
            "the window of every counter says what helps"
        )
    if found.mirror.stale or found.never_read:
        read = found.mirror.at
        age = f"as of {read.astimezone(console.zone):%d.%m. %H:%M}" if read else "never read"
        yield f"bookings: {age}; run lobby doctor on the machine with lobby-sync"
