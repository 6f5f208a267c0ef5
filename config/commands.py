"""The verbs ``lobby config check`` and ``lobby config show``."""

from __future__ import annotations

import click
import tomlkit

from config.doctor import checks
from config.settings import Settings, examine, load
from lobby.checks import Health
from lobby.cli.console import Console
from lobby.cli.verbs import Verbs, pass_console
from lobby.ui.exits import Exit


@click.group(cls=Verbs)
def config() -> None:
    """Look at the settings."""


@config.command()
@pass_console
def check(console: Console) -> int:
    """Tell every mistake in the settings, and what deserves a second look."""
    settings, wrong = examine(console.config)
    if settings is None:
        console.show([str(mistake) for mistake in wrong], "\n".join(map(str, wrong)))
        return Exit.SETTINGS
    findings = [finding for finding in checks(settings) if finding.state is not Health.OK]
    lines = [f"{finding.state}: {finding.name}: {finding.message}" for finding in findings]
    console.show(findings, "\n".join(lines) or "the settings are in order")
    return Exit.OK


@config.command()
@pass_console
def show(console: Console) -> None:
    """Show the settings as they hold, defaults and environment included, without secrets."""
    settings = load(console.config)
    tree = settings.model_dump(mode="json", by_alias=True, exclude_none=True)
    console.show(tree, tomlkit.dumps(tree).rstrip() + "\n\n" + _secrets(settings))


def _secrets(settings: Settings) -> str:
    given = ", ".join(f"lobby_{name}" for name in settings.secret_names) or "none"
    return f"# secrets given as systemd credentials (not shown): {given}"
