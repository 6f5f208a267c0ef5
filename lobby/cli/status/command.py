"""The verb ``lobby status``."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import closing
from threading import Event

import click

from lobby.cli.console import Console
from lobby.cli.standing import Standing, standing
from lobby.cli.status.server import status_server
from lobby.cli.verbs import Verb, pass_console


@click.command(cls=Verb)
@click.option(
    "--serve", "port", type=click.IntRange(0, 65535), metavar="PORT",
    help="Show it as a page to browsers and alarms on this machine, until told to stop.",
)  # fmt: skip
@pass_console
def status(console: Console, port: int | None) -> None:
    """Say how the house stands: who waits, the mirror, what does not work, the backup."""
    if port is None:
        standing = _look(console)
        console.show(standing, "\n".join(_lines(console, standing)))
        return
    console.settings()
    told_to_stop = Event()
    signal.signal(signal.SIGTERM, lambda *_: told_to_stop.set())
    with closing(status_server(port, lambda: _look(console), lambda: console.zone)) as server:
        click.echo(f"showing it at {server.address}")
        told_to_stop.wait()


def _look(console: Console) -> Standing:
    """Every look opens the lobby anew, so that an outage of the database ends with it."""
    with console.lobby() as lobby:
        return standing(lobby, console.settings())


def _lines(console: Console, standing: Standing) -> Iterator[str]:
    yield f"{standing.house}: {standing.waiting} waiting, {standing.open_counters} counters open"
    yield from standing.uncallable["en"]
    mirror = standing.mirror
    if mirror.at:
        state = mirror.problem or ("stale" if mirror.stale else "fresh")
        yield f"bookings as of {console.local(mirror.at)}: {state}"
    elif standing.never_read:
        yield f"bookings were never read: {mirror.problem or 'is lobby-sync running?'}"
    for device in standing.devices:
        since = console.local(device.since)
        yield f"{device.device} at {device.place}: {device.problem} since {since}"
    yield f"backup of {standing.backup:%Y-%m-%d %H:%M} UTC" if standing.backup else "no backup here"
