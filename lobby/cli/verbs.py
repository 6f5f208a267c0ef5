"""Commands that share the options of all verbs, before or after the verb."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import click

from lobby.cli.console import Console

pass_console = click.make_pass_decorator(Console)


class Verb(click.Command):
    """A verb; it understands ``--config``, ``--json`` and ``--at`` as well."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.params.extend(_shared())


class Verbs(click.Group):
    """Verbs in the order of a day, and those that an entry point group adds."""

    command_class = Verb

    def __init__(self, *arguments: Any, plugins: str = "", **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.params.extend(_shared())
        self._plugins = plugins

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """All verbs, in the order in which they were added."""
        return [*self.commands, *self._added()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb of this name; one from another package is imported only now."""
        added = self._added().get(cmd_name)
        return added.load() if added else super().get_command(ctx, cmd_name)

    def _added(self) -> Mapping[str, Any]:
        if not self._plugins:
            return {}
        return {plugin.name: plugin for plugin in entry_points(group=self._plugins)}


def _shared() -> list[click.Parameter]:
    return [
        click.Option(
            ["--config"],
            type=click.Path(path_type=Path),
            metavar="FILE",
            expose_value=False,
            callback=_remember,
            help="The settings file.",
        ),
        click.Option(
            ["--json"],
            is_flag=True,
            expose_value=False,
            callback=_remember,
            help="Answer in JSON.",
        ),
        click.Option(
            ["--at"],
            metavar="TIME",
            expose_value=False,
            callback=_remember,
            help="Set the clock, on a demo database only.",
        ),
    ]


def _remember(context: click.Context, option: click.Parameter, value: object) -> None:
    console = context.find_object(Console)
    if value and console and option.name:
        setattr(console, option.name, value)
