"""The house in figures, and what the doctor says of units, fonts and languages."""

from __future__ import annotations

import pytest

from lobby.checks import Health
from lobby.cli import machine
from lobby.cli.machine import _unit, clock, judged
from lobby.cli.metrics import exposition, figures
from lobby.cli.screens import _fonts, _languages, _screens
from lobby.cli.standing import standing
from tests.builders import PASSPORT, Clock, SomeSettings, a_booking, a_database, a_lobby

RUNNING = {
    "LoadState": "loaded",
    "ActiveState": "active",
    "NRestarts": "0",
    "Type": "notify",
    "WatchdogUSec": "20s",
    "WatchdogTimestampMonotonic": "5000000000",
}
NOW = 5_010.0
"""Ten seconds after that unit last said that it lives."""


def test_the_house_is_told_in_figures(tmp_path):
    clock = Clock()
    url = a_database(tmp_path)
    with a_lobby(url, clock) as lobby:
        lobby.counter("1").open()
        lobby.entrance.take_token([PASSPORT])
        lobby.mirror.take_over("feed", [a_booking()])
        lobby.office.report_device("kiosk", "printer", "paper-out")
        clock.forward(2)

        told = exposition(figures(standing(lobby, SomeSettings(url))))

    assert {line for line in told.splitlines() if not line.startswith("#")} >= {
        "lobby_waiting 1",
        "lobby_open_counters 1",
        "lobby_device_problems 1",
        "lobby_mirror_age_seconds 120",
        "lobby_mirror_stale 0",
    }


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ({}, Health.OK),
        ({"ActiveState": "failed"}, Health.BROKEN),
        ({"ActiveState": "activating"}, Health.ATTENTION),
        ({"ActiveState": "activating", "NRestarts": "1"}, Health.BROKEN),
        ({"ActiveState": "inactive"}, Health.BROKEN),
        ({"ActiveState": "inactive", "ExecMainStatus": "79"}, Health.ATTENTION),
        ({"LoadState": "masked"}, Health.BROKEN),
        ({"LoadState": "not-found"}, Health.BROKEN),
        ({"NRestarts": "40"}, Health.ATTENTION),
        ({"WatchdogUSec": "0"}, Health.ATTENTION),
        ({"WatchdogTimestampMonotonic": "4000000000"}, Health.BROKEN),
        ({"Type": "simple", "WatchdogTimestampMonotonic": "0"}, Health.OK),
    ],
)
def test_a_unit_is_judged_by_what_systemd_tells_of_it(told, state):
    assert judged("lobby-kiosk.service", RUNNING | told, NOW).state is state


SYSTEMCTL = """#!/bin/sh
echo LoadState=loaded
case "$3" in
  lobby-backup.service) echo ActiveState=failed; echo Result=exit-code ;;
  *.service) echo ActiveState=inactive ;;
  *) echo ActiveState=active ;;
esac
"""


def test_a_timer_is_as_well_as_what_it_starts(tmp_path, monkeypatch):
    (tmp_path / "systemctl").write_text(SYSTEMCTL)
    (tmp_path / "systemctl").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    failed, waiting = _unit("lobby-backup.timer"), _unit("lobby-close-day.timer")

    assert (failed.name, failed.state) == ("lobby-backup.service", Health.BROKEN)
    assert (waiting.name, waiting.state) == ("lobby-close-day.timer", Health.OK)


def test_a_unit_that_does_not_run_says_what_starts_it():
    def advice(**told):
        return judged("lobby-kiosk.service", RUNNING | told, NOW).message

    assert advice(LoadState="masked").endswith("systemctl unmask lobby-kiosk.service")
    assert advice(LoadState="not-found").endswith("run systemd/install again")
    assert advice(ActiveState="inactive").endswith("systemctl start lobby-kiosk.service")
    assert advice(ActiveState="failed", Result="watchdog").startswith("failed (watchdog); look at")


@pytest.mark.parametrize(
    ("by_network", "state", "advice"),
    [
        ("yes", Health.OK, ""),
        ("no", Health.ATTENTION, "timesyncd.conf"),
        ("", Health.ATTENTION, "compare it with a telephone"),
    ],
)
def test_a_clock_that_the_network_does_not_set_is_told_to_be_compared(by_network, state, advice):
    found = clock(by_network)

    assert found.state is state
    assert advice in found.message


def test_a_window_without_a_screen_is_told(tmp_path):
    for place, state in (("card0-HDMI-A-1", "connected\n"), ("card0-DP-1", "disconnected\n")):
        (tmp_path / place).mkdir()
        (tmp_path / place / "status").write_text(state)

    (enough,), (too_few,) = (_screens(tmp_path, windows) for windows in (1, 2))

    assert enough.state is Health.OK
    assert too_few.state is Health.BROKEN
    assert too_few.message.startswith("1 plugged in for 2 windows; see that")
    assert [*_screens(tmp_path, 0)] == []


def test_missing_fonts_are_named_with_their_package(tmp_path):
    (tmp_path / "Inter-Regular.otf").touch()

    lacking = _fonts((tmp_path,)).message
    assert lacking.endswith("apt-get install fonts-noto-core fonts-dejavu-core")
    (tmp_path / "NotoSansArabic-Regular.ttf").touch()
    (tmp_path / "DejaVuSans.ttf").touch()
    assert _fonts((tmp_path,)).state is Health.OK


def test_a_language_that_was_not_compiled_is_named(tmp_path):
    (tmp_path / "kiosk_tr.ts").touch()

    assert "kiosk_tr" in _languages([tmp_path]).message
    (tmp_path / "kiosk_tr.qm").touch()
    assert _languages([tmp_path]).message == "tr"


@pytest.mark.parametrize(
    ("units", "outside"),
    [
        (["lobby-portal.service", "lobby-portal-backup.timer"], True),
        (["lobby-portal.service", "lobby-backup.timer"], False),
        (["lobby-kiosk.service"], False),
        ([], False),
    ],
)
def test_a_machine_with_the_portal_alone_has_no_queue_to_look_at(
    tmp_path, monkeypatch, units, outside
):
    (tmp_path / "lobby.target.wants").mkdir()
    for unit in units:
        (tmp_path / "lobby.target.wants" / unit).touch()
    monkeypatch.setattr(machine, "_PROGRAM", tmp_path)
    monkeypatch.setattr(machine, "_INSTALLED", tmp_path)

    assert machine.stands_outside() is outside
