"""The verbs of the information desk: bookings, marks, a slip once more, the list on paper."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

import click

from lobby.cli.arguments import LANGUAGE, LOCAL_TIME, PERSONS, in_zone
from lobby.cli.console import Console
from lobby.cli.standing import a_window
from lobby.cli.verbs import Verb, pass_console
from lobby.cli.words import booking_line, shown, ticket_line
from lobby.domain.booking import Booking, OverrideReason
from lobby.domain.names import Language
from lobby.domain.views import CounterView


@click.command(cls=Verb)
@click.argument("services", nargs=-1, required=True)
@click.option("--for", "moment", type=LOCAL_TIME, required=True, help='Such as "2026-11-24 10:30".')
@click.option("--persons", type=PERSONS, default=1, show_default=True, help="How many persons.")
@click.option("--accessible", is_flag=True, help="Needs a counter that a wheelchair reaches.")
@click.option(
    "--override", type=click.Choice(list(OverrideReason)), help="Although nobody is free then."
)
@click.option("--key", help="Any word; the same one again gives the same booking.")
@pass_console
def book(
    console: Console,
    services: tuple[str, ...],
    moment: datetime,
    persons: int,
    *,
    accessible: bool,
    override: OverrideReason | None,
    key: str | None,
) -> None:
    """Enter a booking for SERVICES made by phone; tell the caller its number."""
    with console.lobby() as lobby:
        at = in_zone(moment, console.zone)
        booking = lobby.entrance.book(
            services, at, persons, accessible=accessible, override=override, idempotency_key=key
        )
        number = shown(booking.number) if booking.number else ""
        mark = ", overbooked" if booking.overbooked else ""
        console.show(booking, f"{number} is booked for {moment:%Y-%m-%d %H:%M}{mark}".strip())


@click.command(cls=Verb)
@click.argument("number")
@pass_console
def slip(console: Console, number: str) -> None:
    """Let the entrance terminal print the slip of NUMBER once more."""
    with console.lobby() as lobby:
        lobby.entrance.want_slip(number)
        ticket = lobby.board.ticket(number)
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

    from lobby.ui.paper import QueuePdf  # noqa: PLC0415 - as above

    with console.lobby() as lobby:
        desk = a_window(lobby)
        application = QGuiApplication.instance() or QGuiApplication([])
        QueuePdf(desk, lobby.house, Language(language)).write(file)
        del application
        console.show({"file": str(file), "waiting": len(desk.waiting)}, f"wrote {file}")


@click.command(cls=Verb)
@click.argument("words", nargs=-1)
@pass_console
def bookings(console: Console, words: tuple[str, ...]) -> None:
    """Show today's bookings with their keys; WORDS pick by service, time or number. No names."""
    with console.lobby() as lobby:
        desk = a_window(lobby)
        today = sorted((*desk.bookings, *desk.phone), key=lambda booking: booking.starts_at)
        lines = {booking_line(row, console): row for row in map(partial(_listed, desk), today)}
        matches = {
            line: row
            for line, row in lines.items()
            if all(word.casefold() in line.casefold() for word in words)
        }
        console.show(list(matches.values()), "\n".join(matches) or "no bookings")


def _listed(desk: CounterView, booking: Booking) -> Booking:
    """The booking without its name, with the number that it is called by."""
    called = desk.numbers.get(booking.ticket) if booking.ticket else None
    return replace(booking, name=None, number=called or booking.number)


@click.command(cls=Verb)
@click.argument("booking", type=int)
@click.option("--language", type=LANGUAGE, help="The visitor's language; else that of the booking.")
@pass_console
def check_in_booking(console: Console, booking: int, language: str | None) -> None:
    """Check in a BOOKING by its key, for a visitor who has lost code and number."""
    with console.lobby() as lobby:
        ticket = lobby.entrance.check_in_booking(booking, language=language)
        console.show(ticket, ticket_line(ticket, console))


@click.command(cls=Verb)
@click.argument("booking", type=int)
@pass_console
def phoned(console: Console, booking: int) -> None:
    """The phone appointment of this BOOKING's key is dealt with."""
    with console.lobby() as lobby:
        lobby.office.phoned(booking)
        console.show({"booking": booking, "phoned": True}, f"booking {booking} is dealt with")


@click.command(cls=Verb)
@click.argument("number")
@click.option("--urgent/--not-urgent", default=None, help="Goes first, or no longer.")
@click.option("--accessible/--not-accessible", default=None, help="Step-free counters only, or no.")
@click.option("--reason", default="", help="Why; kept until the end of the day. Urgent needs one.")
@pass_console
def mark(
    console: Console, number: str, *, urgent: bool | None, accessible: bool | None, reason: str
) -> None:
    """Mark a waiting NUMBER urgent, as needing a step-free counter, or take a mark away."""
    if urgent is None and accessible is None:
        raise click.UsageError("say what: --urgent, --accessible, or --not-… to take it away")
    with console.lobby() as lobby:
        ticket = lobby.office.mark(number, urgent=urgent, accessible=accessible, reason=reason)
        console.show(ticket, ticket_line(ticket, console))


VERBS: Final = (book, bookings, check_in_booking, phoned, mark, slip, paper)
