"""The verbs of the information desk: a booking by phone, a slip once more, the list on paper."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Final

import click

from lobby.cli.console import Console
from lobby.cli.verbs import Verb, pass_console
from lobby.cli.words import shown
from lobby.domain.names import Language

_MOMENT: Final = click.DateTime(["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"])


@click.command(cls=Verb)
@click.argument("services", nargs=-1, required=True)
@click.option("--for", "moment", type=_MOMENT, required=True, help='Such as "2026-11-24 10:30".')
@click.option("--persons", default=1, show_default=True, help="How many persons.")
@click.option("--accessible", is_flag=True, help="Needs a counter that a wheelchair reaches.")
@pass_console
def book(
    console: Console, services: tuple[str, ...], moment: datetime, persons: int, *, accessible: bool
) -> None:
    """Enter a booking for SERVICES made by phone; tell the caller its number."""
    with console.lobby() as lobby:
        at = moment.replace(tzinfo=console.zone)
        booking = lobby.book(services, at, persons, accessible=accessible)
        number = shown(booking.number) if booking.number else ""
        console.show(booking, f"{number} is booked for {moment:%Y-%m-%d %H:%M}".strip())


@click.command(cls=Verb)
@click.argument("number")
@pass_console
def slip(console: Console, number: str) -> None:
    """Let the entrance terminal print the slip of NUMBER once more."""
    with console.lobby() as lobby:
        lobby.want_slip(number)
        ticket = lobby.ticket(number)
        console.show(ticket, f"the terminal prints {shown(ticket.number)}")


@click.command(cls=Verb)
@click.option(
    "--out", "file", type=click.Path(path_type=Path, dir_okay=False), default=Path("list.pdf"),
    show_default=True, help="The PDF.",
)  # fmt: skip
@click.option(
    "--language", type=click.Choice(["de", "en"]), default="de", show_default=True,
    help="The language of the list.",
)  # fmt: skip
@pass_console
def paper(console: Console, *, file: Path, language: str) -> None:
    """Write today's queue as a list for paper: numbers, times, services; no names."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - Qt is slow to load

    from lobby.ui.paper import PaperList  # noqa: PLC0415 - as above

    with console.lobby() as lobby:
        desk = lobby.desk(next(iter(lobby.house.counters)))
        application = QGuiApplication.instance() or QGuiApplication([])
        PaperList(desk, lobby.house, Language(language)).write(file)
        del application
        console.show({"file": str(file), "waiting": len(desk.waiting)}, f"wrote {file}")


VERBS: Final = (book, slip, paper)
