"""``lobby privacy``: what is stored, why, how long, and who can read it."""

from __future__ import annotations

from typing import Final

import click

from lobby.cli.console import Console
from lobby.cli.verbs import Verb, pass_console
from lobby.store.upkeep.kept import KEPT
from lobby.store.upkeep.privacy import ELSEWHERE, annex


@click.command(cls=Verb)
@pass_console
def privacy(console: Console) -> None:
    """Print all that is stored, its purpose and its end (German, for the staff council)."""
    console.show([*KEPT, *ELSEWHERE], annex().rstrip())


VERBS: Final = (privacy,)
