"""The verbs that concern the whole day."""

from __future__ import annotations

from typing import Final

import click

from lobby.cli.console import Console
from lobby.cli.verbs import Verb, pass_console


@click.command(cls=Verb)
@pass_console
def close_day(console: Console) -> None:
    """End the day, and erase what names a person."""
    with console.lobby() as lobby:
        waited = lobby.close_day()
        console.show({"withdrawn": waited}, f"the day is closed; {waited} still waited")


VERBS: Final = (close_day,)
