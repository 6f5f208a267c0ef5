"""The verbs of the entrance: tokens, check-in, what a visitor asks."""

from __future__ import annotations

from typing import Final

import click

from lobby.cli.arguments import LANGUAGE, PERSONS
from lobby.cli.console import Console
from lobby.cli.verbs import Verb, pass_console
from lobby.cli.words import estimate_line, ticket_line


@click.command(cls=Verb)
@click.argument("services", nargs=-1, required=True)
@click.option("--persons", type=PERSONS, default=1, show_default=True, help="How many persons.")
@click.option(
    "--language", type=LANGUAGE, default="de", show_default=True, help="The visitor's language."
)
@click.option("--accessible", is_flag=True, help="Needs a counter that a wheelchair reaches.")
@click.option("--urgent", is_flag=True, help="Goes first; give the reason as the note.")
@click.option("--note", default="", help="A note for the clerk.")
@click.option("--override", is_flag=True, help="Issue it although the rules say no.")
@click.option("--key", help="Any word; the same one again gives the same ticket.")
@pass_console
def take(  # noqa: PLR0913 - an argument for each option
    console: Console,
    services: tuple[str, ...],
    persons: int,
    language: str,
    *,
    accessible: bool,
    urgent: bool,
    note: str,
    override: bool,
    key: str | None,
) -> None:
    """Issue a walk-in token for one or more SERVICES."""
    with console.lobby() as lobby:
        ticket = lobby.entrance.take_token(
            services,
            persons,
            language=language,
            accessible=accessible,
            urgent=urgent,
            note=note,
            override=override,
            idempotency_key=key,
        )
        console.show(ticket, ticket_line(ticket, console))


@click.command(cls=Verb)
@click.argument("text")
@click.option("--language", type=LANGUAGE, help="The visitor's language; else that of the booking.")
@click.option("--accessible", is_flag=True, help="Needs a counter that a wheelchair reaches.")
@pass_console
def check_in(console: Console, text: str, language: str | None, *, accessible: bool) -> None:
    """Check a booking in by the TEXT of its QR code, or its number."""
    with console.lobby() as lobby:
        ticket = lobby.entrance.check_in(text, language=language, accessible=accessible)
        console.show(ticket, ticket_line(ticket, console))


@click.command(cls=Verb)
@click.argument("services", nargs=-1, required=True)
@click.option("--persons", type=PERSONS, default=1, show_default=True, help="How many persons.")
@click.option("--accessible", is_flag=True, help="Needs a counter that a wheelchair reaches.")
@pass_console
def estimate(
    console: Console, services: tuple[str, ...], persons: int, *, accessible: bool
) -> None:
    """Say how long a walk-in would wait for SERVICES."""
    with console.lobby() as lobby:
        estimate = lobby.entrance.estimate(services, persons, accessible=accessible)
        console.show(estimate, estimate_line(estimate, console))


@click.command(cls=Verb)
@click.argument("number")
@click.option("--reason", default="", help="Why; kept until the end of the day.")
@pass_console
def withdraw(console: Console, number: str, reason: str) -> None:
    """Take the ticket of this NUMBER out of the queue."""
    with console.lobby() as lobby:
        ticket = lobby.office.withdraw(number, reason)
        console.show(ticket, ticket_line(ticket, console))


VERBS: Final = (take, check_in, estimate, withdraw)
