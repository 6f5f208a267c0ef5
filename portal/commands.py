"""``lobby portal …``: what whoever runs the booking portal does from a shell."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Final

import click

from config.settings import Settings, load
from lobby.checks import Check, Health
from lobby.cli import machine
from lobby.cli.arguments import DAY
from lobby.cli.console import Console
from lobby.cli.verbs import Verbs, pass_console
from lobby.cli.words import shown
from lobby.domain.values.numbers import possible_numbers
from lobby.ui.exits import Exit
from portal.database_commands import db
from portal.doctor import everything
from portal.doctor_network import letter_to_oneself
from portal.domain.booking import CancelledBy, PortalBooking
from portal.domain.conflicts import Conflict
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.privacy import ELSEWHERE, KEPT, annex
from portal.wiring import Portal, open_portal

_WHY: Final = {
    Conflict.NO_COUNTER: "its counter {resource} is not in the settings",
    Conflict.NO_SERVICE: "a service of it is not in the settings",
    Conflict.NOT_OFFERED: "counter {resource} does not offer all of it",
    Conflict.STEPS: "counter {resource} is not accessible, and it has to be",
    Conflict.OUTSIDE_HOURS: "counter {resource} takes no bookings at that time",
}
_REFUSED: Final = {
    BookingRefusal.UNKNOWN_LINK: "there is no booking of that number on that day",
    BookingRefusal.ALREADY_IN: "its visitor has checked in",
    BookingRefusal.NOT_BOOKED: "it is not booked any more",
}


@click.group(cls=Verbs)
def portal() -> None:
    """Run the booking portal, on its own machine."""


portal.add_command(db)


@portal.command()
@pass_console
def conflicts(console: Console) -> None:
    """List the bookings that the settings would not allow any more; none is changed."""
    with _opened(console) as (_, opened):
        conflicts = opened.conflicts()
        lines = [
            f"{_when(booking, console)}: {_WHY[why].format(resource=booking.resource)}"
            for booking, why in conflicts
        ]
    result = [
        {"number": booking.number, "starts_at": booking.starts_at, "reason": why}
        for booking, why in conflicts
    ]
    console.show(result, "\n".join(lines) or "every booking fits the settings")


@portal.command()
@click.argument("reason")
@pass_console
def pause(console: Console, reason: str) -> None:
    """Sell no more times until it is resumed; REASON is for the office. Cancelling goes on."""
    with _opened(console) as (_, opened):
        opened.pause(reason)
    console.show({"paused": reason}, "no times are sold; go on with: lobby portal resume")


@portal.command()
@pass_console
def resume(console: Console) -> None:
    """Sell times again."""
    with _opened(console) as (_, opened):
        opened.pause.resume()
    console.show({"paused": None}, "times are sold again")


@portal.command()
@click.argument("number")
@click.argument("day", type=DAY)
@pass_console
def cancel(console: Console, number: str, day: datetime) -> int:
    """Cancel the booking NUMBER of DAY in the town's name; its citizen gets an e-mail."""
    with _opened(console) as (_, opened):
        try:
            booking = _booked_as(opened, number, day)
            cancelled = opened.cancel(booking.id, CancelledBy.TOWN)
        except BookingRefused as refused:
            console.fail(refused.code, _REFUSED.get(refused.code, str(refused)))
            return Exit.REFUSED
    text = f"{_when(cancelled, console)}: cancelled, the e-mail leaves by itself"
    console.show({"number": cancelled.number, "state": cancelled.state}, text)
    return Exit.OK


@portal.command()
@pass_console
def privacy(console: Console) -> None:
    """Print all that the portal stores, its purpose and its end (German, for the town)."""
    console.show([*KEPT, *ELSEWHERE], annex().rstrip())


@portal.command()
@click.option("--mail", is_flag=True, help="Send an e-mail to the office, and say whether it left.")
@pass_console
def doctor(console: Console, *, mail: bool) -> int:
    """Look at everything of the portal, and say what to do. Exit code 69 if something is broken."""
    settings = _settings(console)
    checks = [*everything(settings), *machine.checks()]
    if mail:
        password = settings.secret("portal_smtp_password")
        checks.append(letter_to_oneself(settings.portal.mail, password))
    console.show(checks, "\n".join(map(_line, checks)))
    broken = any(check.state is Health.BROKEN for check in checks)
    return Exit.UNAVAILABLE if broken else Exit.OK


def _settings(console: Console) -> Settings:
    console.settings()  # for the zone of the house
    return load(console.config)


@contextmanager
def _opened(console: Console) -> Iterator[tuple[Settings, Portal]]:
    settings = _settings(console)
    with open_portal(settings) as opened:
        yield settings, opened


def _booked_as(opened: Portal, number: str, day: datetime) -> PortalBooking:
    with opened.transactions.read() as work:
        for meant in possible_numbers(number):
            if booking := work.bookings.numbered(day.date(), meant):
                return booking
    raise BookingRefused(BookingRefusal.UNKNOWN_LINK)


def _when(booking: PortalBooking, console: Console) -> str:
    local = booking.starts_at.astimezone(console.zone)
    return f"{booking.day} {local:%H:%M} {shown(booking.number or '')}"


def _line(check: Check) -> str:
    return f"{check.state.value:10} {check.name}: {check.message}"
