"""The verbs that only look: the queue, a board, why, the journal."""

from __future__ import annotations

from typing import Final

import click

from lobby.cli.arguments import AT_LEAST_ONE, NOT_NEGATIVE, area_of
from lobby.cli.console import Console
from lobby.cli.explanations import why_sentence
from lobby.cli.verbs import Verb, pass_console
from lobby.cli.words import board_lines, fact_line, ticket_line


@click.command(cls=Verb)
@pass_console
def queue(console: Console) -> None:
    """Show who waits, in the order of their seniority."""
    with console.lobby() as lobby:
        waiting = lobby.board.waiting()
        lines = [ticket_line(ticket, console) for ticket in waiting]
        console.show(waiting, "\n".join(lines) or "nobody waits")


@click.command(cls=Verb)
@click.argument("area")
@pass_console
def board(console: Console, area: str) -> None:
    """Show what the monitors of AREA show."""
    with console.lobby() as lobby:
        view = lobby.board.view(area_of(lobby, area))
        console.show(view, "\n".join(board_lines(view, console)))


@click.command(cls=Verb)
@click.argument("number")
@click.option(
    "--language",
    type=click.Choice(["en", "de"]),
    default="en",
    show_default=True,
    help="Of the answer.",
)
@pass_console
def why(console: Console, number: str, language: str) -> None:
    """Say why NUMBER has its place in the order."""
    with console.lobby() as lobby:
        reason = lobby.board.why(number)
        console.show(reason, why_sentence(reason, language))


@click.command(cls=Verb)
@click.option(
    "--after", type=NOT_NEGATIVE, default=0, metavar="SEQ", help="Only what came after this entry."
)
@click.option(
    "--limit", type=AT_LEAST_ONE, default=1000, show_default=True, help="At most so many."
)
@pass_console
def facts(console: Console, after: int, limit: int) -> None:
    """Show the journal."""
    with console.lobby() as lobby:
        facts = lobby.journal.facts(after, limit=limit)
        console.show(facts, "\n".join(fact_line(fact, console) for fact in facts))


VERBS: Final = (queue, board, why, facts)
