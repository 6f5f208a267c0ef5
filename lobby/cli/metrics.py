"""``lobby metrics``: the house in figures for Prometheus, as a file for its node exporter."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import click

from lobby.cli.console import Console
from lobby.cli.standing import Standing, standing
from lobby.cli.verbs import Verb, pass_console

_ABOUT: Final = {
    "lobby_waiting": "Tickets that wait.",
    "lobby_open_counters": "Counters that are open.",
    "lobby_uncallable": "Tickets that wait and that no counter at work may call.",
    "lobby_device_problems": "Devices that do not work.",
    "lobby_journal_seq": "Facts in the journal.",
    "lobby_mirror_age_seconds": "Seconds since every booking system answered.",
    "lobby_mirror_stale": "Whether the bookings are too old to be trusted.",
    "lobby_backup_age_seconds": "Seconds since the newest backup.",
}


@click.command(cls=Verb)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write into this file at once, as a textfile collector needs it.",
)
@pass_console
def metrics(console: Console, out: Path | None) -> None:
    """Print the state of the house as Prometheus reads it; no figure is about a person."""
    with console.lobby() as lobby:
        gauges = figures(standing(lobby, console.settings()))
    text = exposition(gauges)
    if out is None:
        console.show(gauges, text.rstrip())
        return
    beside = out.with_name(f".{out.name}.{os.getpid()}")
    beside.write_text(text, encoding="utf-8")
    beside.chmod(0o644)
    beside.replace(out)


def figures(standing: Standing) -> dict[str, float]:
    """What can be counted in this moment; ages are in seconds, what is not known is left out."""
    ages = {
        "lobby_mirror_age_seconds": standing.mirror.at,
        "lobby_backup_age_seconds": standing.backup,
    }
    return {
        "lobby_waiting": standing.waiting,
        "lobby_open_counters": standing.open_counters,
        "lobby_uncallable": standing.stuck,
        "lobby_device_problems": len(standing.devices),
        "lobby_journal_seq": standing.seq,
        "lobby_mirror_stale": standing.mirror.stale,
        **{name: (standing.at - then).total_seconds() for name, then in ages.items() if then},
    }


def exposition(gauges: dict[str, float]) -> str:
    """The figures in the text format of Prometheus."""
    return "".join(
        f"# HELP {name} {about}\n# TYPE {name} gauge\n{name} {gauges[name]:g}\n"
        for name, about in _ABOUT.items()
        if name in gauges
    )


VERBS: Final = (metrics,)
