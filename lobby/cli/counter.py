"""The verbs of a counter: what a clerk's keys do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import click

from lobby.api.counter import CounterApi
from lobby.cli.console import Console
from lobby.cli.verbs import Verb, pass_console
from lobby.cli.words import ticket_line
from lobby.domain.ticket import Ticket


def _with_the_visitor(
    name: str, sentence: str, act: Callable[[CounterApi], Ticket]
) -> click.Command:
    """A verb that changes the ticket of whoever is at the counter."""

    @click.command(name, cls=Verb, help=sentence)
    @click.argument("counter")
    @pass_console
    def verb(console: Console, counter: str) -> None:
        with console.lobby() as lobby:
            ticket = act(lobby.counter(counter))
            console.show(ticket, ticket_line(ticket, console))

    return verb


def _of_the_counter(
    name: str, sentence: str, act: Callable[[CounterApi], None], now: str
) -> click.Command:
    """A verb that changes the counter itself."""

    @click.command(name, cls=Verb, help=sentence)
    @click.argument("counter")
    @pass_console
    def verb(console: Console, counter: str) -> None:
        with console.lobby() as lobby:
            act(lobby.counter(counter))
            console.show({"counter": counter, "state": now}, f"counter {counter} is {now}")

    return verb


_NEXT: Final[Mapping[str | None, Callable[[CounterApi], Ticket | None]]] = {
    None: CounterApi.call_next,
    "finish": CounterApi.finish_and_next,
    "was-there": lambda counter: counter.finish_and_next(was_there=True),
    "no-show": CounterApi.no_show_and_next,
}


@click.command("next", cls=Verb)
@click.argument("counter")
@click.option("--finish", "first", flag_value="finish", help="First finish who is there.")
@click.option("--was-there", "first", flag_value="was-there", help="Likewise; unnoted so far.")
@click.option("--no-show", "first", flag_value="no-show", help="First note that nobody came.")
@pass_console
def call_next(console: Console, counter: str, *, first: str | None) -> None:
    """Call whoever is next to COUNTER, in one step with what became of the present visitor."""
    with console.lobby() as lobby:
        ticket = _NEXT[first](lobby.counter(counter))
        console.show(ticket, ticket_line(ticket, console) if ticket else "nobody waits")


@click.command(cls=Verb)
@click.argument("counter")
@click.option("--note", default="", help="What is missing, for the colleague who resumes.")
@pass_console
def park(console: Console, counter: str, note: str) -> None:
    """Set the visitor at COUNTER aside."""
    with console.lobby() as lobby:
        ticket = lobby.counter(counter).park(note)
        console.show(ticket, ticket_line(ticket, console))


@click.command(cls=Verb)
@click.argument("counter")
@click.option("--service", help="The service to send the visitor on to.")
@click.option("--to", "to_counter", metavar="COUNTER", help="The only counter that may call.")
@click.option("--note", default="", help="A note for the colleague.")
@pass_console
def transfer(
    console: Console, counter: str, service: str | None, to_counter: str | None, note: str
) -> None:
    """Send the visitor at COUNTER on; the seniority is kept."""
    if not (service or to_counter):
        raise click.UsageError("say where to: --service SERVICE, --to COUNTER, or both")
    with console.lobby() as lobby:
        ticket = lobby.counter(counter).transfer(service=service, to_counter=to_counter, note=note)
        console.show(ticket, ticket_line(ticket, console))


@click.command(cls=Verb)
@click.argument("number")
@click.argument("counter")
@pass_console
def resume(console: Console, number: str, counter: str) -> None:
    """Call a parked NUMBER back to COUNTER."""
    with console.lobby() as lobby:
        ticket = lobby.counter(counter).resume(number)
        console.show(ticket, ticket_line(ticket, console))


@click.command(cls=Verb)
@click.argument("number")
@pass_console
def reinstate(console: Console, number: str) -> None:
    """Let NUMBER wait again: missed or withdrawn from now, finished by mistake where it stood."""
    with console.lobby() as lobby:
        ticket = lobby.office.reinstate(number)
        console.show(ticket, ticket_line(ticket, console))


@click.command(cls=Verb)
@click.argument("number")
@click.argument("counter")
@click.option("--reason", required=True, help="Why; kept until the end of the day.")
@pass_console
def call(console: Console, number: str, counter: str, reason: str) -> None:
    """Call NUMBER to COUNTER out of order."""
    with console.lobby() as lobby:
        ticket = lobby.counter(counter).call(number, reason)
        console.show(ticket, ticket_line(ticket, console))


VERBS: Final = (
    _of_the_counter("open", "Let COUNTER call visitors.", CounterApi.open, "open"),
    _of_the_counter("pause", "Let COUNTER call nobody for a while.", CounterApi.pause, "paused"),
    _of_the_counter("close", "Close COUNTER.", CounterApi.close, "closed"),
    call_next,
    _with_the_visitor(
        "recall", "Ask the visitor called to COUNTER to come, again.", CounterApi.recall
    ),
    _with_the_visitor("serve", "The visitor called to COUNTER is there.", CounterApi.serve),
    _with_the_visitor("finish", "The visitor at COUNTER is done.", CounterApi.finish),
    _with_the_visitor("no-show", "The visitor called to COUNTER did not come.", CounterApi.no_show),
    park,
    resume,
    reinstate,
    transfer,
    call,
    _with_the_visitor("undo", "Take back the last change of COUNTER.", CounterApi.undo),
)
