"""The start and the end of a program: arguments, exit codes, systemd, languages."""

from __future__ import annotations

import socket
import subprocess
import sys
from argparse import ArgumentTypeError

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from lobby.domain.errors import SettingsError, Unavailable
from lobby.ui import systemd
from lobby.ui.arguments import Geometry, geometry
from lobby.ui.exits import exit_code
from lobby.ui.journal import JournalSignal
from lobby.ui.translations import Translations


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("540x960", Geometry(540, 960)),
        ("540x960+20+30", Geometry(540, 960, 20, 30)),
        ("540x960+-20+0", Geometry(540, 960, -20, 0)),
    ],
)
def test_a_geometry_is_read(text, meant):
    assert geometry(text) == meant


def test_what_is_no_geometry_is_refused_with_an_example():
    with pytest.raises(ArgumentTypeError, match="540x960"):
        geometry("large")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (SettingsError("no such key", "lobby.toml", 3), 78),
        (Unavailable("database", "offline"), 69),
        (ZeroDivisionError(), 70),
    ],
)
def test_errors_become_exit_codes(error, code, capsys):
    def main(_arguments):
        raise error

    assert exit_code(main, []) == code


def test_a_mistake_in_the_settings_is_one_line(capsys):
    def main(_arguments):
        raise SettingsError("no such key", "lobby.toml", 3)

    exit_code(main, [])

    assert capsys.readouterr().err == "lobby.toml:3: no such key\n"


def test_systemd_is_told(tmp_path, monkeypatch):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))

        systemd.notify("READY=1")

        assert manager.recv(64) == b"READY=1"


def test_the_watchdog_is_fed_twice_as_often_as_it_asks(monkeypatch):
    monkeypatch.setenv("WATCHDOG_USEC", "20000000")

    assert systemd.watchdog_seconds() == 10


def test_arabic_turns_the_screen_around(qapp):
    engine = QQmlApplicationEngine()
    translations = Translations(engine)

    translations.use("ar")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    translations.use("de")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    translations.use("en")


class Feed:
    """A change feed that a test moves by hand."""

    closed = False

    def watch(self, look, lost):
        self.look, self.lost = look, lost
        return self

    def close(self):
        self.closed = True


def test_the_journal_is_told_on_the_gui_thread_and_later(qapp, qtbot):
    feed = Feed()
    journal = JournalSignal(feed)
    told = []
    journal.moved.connect(lambda: told.append("moved"))

    feed.look()

    assert told == []
    qtbot.waitUntil(lambda: told == ["moved"])

    with qtbot.waitSignal(journal.away) as away:
        feed.lost(True)
    assert away.args == [True]

    journal.close()
    assert feed.closed


def test_a_program_logs_as_it_should_whatever_a_library_set_up():
    program = (
        "import logging; logging.basicConfig()  # as python-escpos does\n"
        "from lobby.ui.program import log_to_stderr; log_to_stderr()\n"
        "logging.getLogger('kiosk').info('window=painted')"
    )

    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )

    assert ran.stderr == "INFO kiosk window=painted\n"
