"""``python -m counter --counter 3``: wires one clerk's window and runs it."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from config.settings import load
from counter.models.attention import AttentionModel
from counter.models.preferences import WindowPreferences, usual_file
from counter.tray import Tray
from counter.view_models import ViewModels
from lobby import open_lobby
from lobby.domain.errors import SettingsError
from lobby.domain.house import House
from lobby.domain.names import CounterId, Language
from lobby.ui.arguments import parser
from lobby.ui.background import Background
from lobby.ui.exits import exit_code
from lobby.ui.journal import JournalSignal
from lobby.ui.program import Program, log_to_stderr


def run(arguments: Sequence[str]) -> int:
    """Show the window until it is closed; return the exit code."""
    asked = _asked(arguments)
    settings = load(asked.config)
    counter = _known(asked, settings.house())
    log_to_stderr()
    application = QApplication(["lobby-counter"])  # the icon beside the clock needs widgets
    program = Program("counter", Path(__file__).parent)
    program.keep(application)
    program.translations.use(settings.counter.language)
    with open_lobby(settings) as lobby:
        worker = Background("counter")
        preferences = WindowPreferences(usual_file(), on_top=settings.counter.on_top)
        language = Language(settings.counter.language)
        models = ViewModels(
            lobby.counter(counter), lobby.journal, worker, language, preferences=preferences
        )
        journal = JournalSignal(lobby.journal)
        journal.moved.connect(models.client.refresh)
        journal.away.connect(models.client.set_away)
        if settings.counter.waiting_sound != "none":
            program.keep(_sound(models.attention))
        window = program.open(
            "Counter", "Main", models.properties(), geometry=asked.geometry, windowed=True
        )
        program.keep(Tray(models, window))
        models.client.refresh()
        code = program.run()
        journal.close()
        worker.close()
    return code


def main() -> None:
    """Run as a program."""
    sys.exit(exit_code(run, sys.argv[1:]))


def _sound(attention: AttentionModel) -> QObject:
    """Let a quiet chime tell that somebody came while the counter was idle."""
    from counter.chime import Chime  # noqa: PLC0415 - half of the clerks never hear it

    chime = Chime()
    attention.came.connect(chime.ring)
    return chime


def _asked(arguments: Sequence[str]) -> Namespace:
    asked = parser("counter", "The clerk's window: the next visitor with one key.")
    asked.add_argument("--counter", required=True, help="which counter, as in the settings")
    return asked.parse_args(arguments)


def _known(asked: Namespace, house: House) -> CounterId:
    counter = CounterId(asked.counter)
    if counter not in house.counters:
        message = (
            f"counter {counter!r} is not in the settings; known are: {', '.join(house.counters)}"
        )
        raise SettingsError(message, file=str(asked.config))
    return counter


if __name__ == "__main__":
    main()
