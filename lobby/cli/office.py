"""The verbs of the team lead: what holds for the whole house, and the end of the day."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import click

from lobby.api.office import OfficeApi
from lobby.cli.arguments import AT_LEAST_ONE, quota_of
from lobby.cli.console import Console
from lobby.cli.machine import clock_is_set_by_network
from lobby.cli.verbs import Verb, pass_console
from lobby.domain.errors import ClosingReason


def _switch(name: str, sentence: str, act: Callable[[OfficeApi], None], now: str) -> click.Command:
    """A verb that turns something of the house on or off."""

    @click.command(name, cls=Verb, help=sentence)
    @pass_console
    def verb(console: Console) -> None:
        with console.lobby() as lobby:
            act(lobby.office)
            console.show({"done": name}, now)

    return verb


@click.command(cls=Verb)
@click.argument("group")
@click.argument("tokens", type=AT_LEAST_ONE)
@pass_console
def quota(console: Console, group: str, tokens: int) -> None:
    """Give the service GROUP so many TOKENS more today."""
    with console.lobby() as lobby:
        lobby.office.add_quota(quota_of(lobby, group), tokens)
        console.show({"group": group, "added": tokens}, f"{group} has {tokens} tokens more today")


@click.command(cls=Verb)
@click.argument("text", default="")
@pass_console
def notice(console: Console, text: str) -> None:
    """Show TEXT on the monitors; without one, take the notice away."""
    with console.lobby() as lobby:
        lobby.office.set_notice(text)
        shown = lobby.office.status().notice
        console.show({"notice": shown}, f"the monitors show: {shown}" if shown else "no notice")


@click.command(cls=Verb)
@click.argument("counter")
@pass_console
def test_call(console: Console, counter: str) -> None:
    """Let the monitors call a test number to COUNTER."""
    with console.lobby() as lobby:
        lobby.office.test_call(counter)
        console.show({"counter": counter}, f"the monitors call a test to counter {counter}")


@click.command(cls=Verb)
@click.argument("counter")
@pass_console
def give_help(console: Console, counter: str) -> None:
    """Somebody of COUNTER goes to whoever asked for help at a terminal."""
    with console.lobby() as lobby:
        lobby.counter(counter).give_help()
        console.show({"counter": counter}, f"counter {counter} goes to help")


@click.command(cls=Verb)
@click.option("--ended", is_flag=True, help="The newest day whose opening hours are over.")
@click.option("--sure", is_flag=True, help="The clock is right, whatever the journal says.")
@pass_console
def close_day(console: Console, *, ended: bool, sure: bool) -> None:
    """End the day, and erase what names a person."""
    with console.lobby() as lobby:
        waited = lobby.office.close_day(
            ended=ended, sure=sure or (ended and clock_is_set_by_network())
        )
        console.show({"withdrawn": waited}, f"the day is closed; {waited} still waited")


@click.command(cls=Verb)
@click.option(
    "--reason",
    type=click.Choice([reason.value for reason in ClosingReason]),
    help="What the terminals say why.",
)
@pass_console
def close_walk_ins(console: Console, reason: str | None) -> None:
    """Issue no more tokens today."""
    with console.lobby() as lobby:
        lobby.office.close_walk_ins(reason=reason or "")
        console.show({"done": "close-walk-ins", "reason": reason}, "no tokens now")


VERBS: Final = (
    close_walk_ins,
    _switch("open-walk-ins", "Issue tokens again.", OfficeApi.open_walk_ins, "tokens again"),
    quota,
    notice,
    _switch("mute", "Silence the monitors.", lambda office: office.mute(muted=True), "silent"),
    _switch(
        "unmute",
        "Let the monitors speak again.",
        lambda office: office.mute(muted=False),
        "speaking",
    ),
    test_call,
    give_help,
    close_day,
)
