"""The doctor looks at everything and says what to do."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from dataclasses import replace

import pytest

from config.bundle import masked_settings
from config.settings import load
from lobby import open_lobby
from lobby.cli import main, run
from lobby.domain.names import spaced
from tests.builders import a_booking

COMMAND = (sys.executable, "-c", "from lobby.cli import main; main()")
EXPECTED = ("checks.json", "settings.toml", "versions.json")
NOBODY_LISTENS = "postgresql://lobby@127.0.0.1:1/lobby"


def keep_the_queue_in(folder, database):
    settings = folder / "lobby.toml"
    changed = re.sub("(?m)^database = .*$", f'database = "{database}"', settings.read_text())
    settings.write_text(changed)


def unpacked(bundle):
    with zipfile.ZipFile(bundle) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def ended(folder, *command):
    """How a command ended that ran in this folder as a process."""
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def lobby(monkeypatch, capsys):
    """Runs a verb in a folder, in this process: another one would begin for a second or two."""

    def run_in(folder, *arguments):
        monkeypatch.chdir(folder)
        monkeypatch.setattr(sys, "argv", ["lobby", *arguments])
        capsys.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
        return subprocess.CompletedProcess(arguments, end.value.code, *capsys.readouterr())

    return run_in


@pytest.fixture
def town_hall(tmp_path):
    """A house without a booking system: nothing here may ask the network."""
    assert run(["init", str(tmp_path), "--town", "wickede"]) == 0
    settings = tmp_path / "lobby.toml"
    settings.write_text(settings.read_text().partition("[[sync.sources]]")[0])
    return tmp_path


def test_a_new_town_hall_is_well_but_for_its_first_backup(town_hall):
    done = ended(town_hall, *COMMAND, "doctor", "--json")

    # On a machine without a loudspeaker an error follows in a line of its own.
    told = json.loads(done.stdout.splitlines()[0])
    found = {check["name"]: check["state"] for check in told}
    assert (found["database"], found["backup"]) == ("ok", "attention")
    assert found["house"] == "ok"
    assert "clock" in found


READ_ONLY = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"'


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount")
def test_a_disk_for_reading_only_is_broken_and_says_what_to_look_at(town_hall):
    mounted = ["unshare", "--mount", "sh", "-c", READ_ONLY, "sh", str(town_hall)]

    done = ended(town_hall, *mounted, *COMMAND, "doctor")

    assert done.returncode == 69
    assert "BROKEN     database: cannot be written" in done.stdout
    assert "mounted for reading only" in done.stdout


def test_looking_whether_it_can_be_written_changes_nothing(town_hall, lobby):
    before = lobby(town_hall, "facts", "--json").stdout

    lobby(town_hall, "doctor")

    assert lobby(town_hall, "facts", "--json").stdout == before


def test_after_a_backup_it_says_where_it_is(town_hall, lobby):
    lobby(town_hall, "db", "backup")

    assert "backups/queue-" in lobby(town_hall, "doctor").stdout


def test_a_damaged_database_is_broken_and_says_what_to_do(town_hall, lobby):
    database = town_hall / "queue.db"
    database.write_bytes(b"nothing" * 1000)

    done = lobby(town_hall, "doctor")

    assert done.returncode == 69
    assert "BROKEN" in done.stdout


def test_who_has_no_password_is_told_how_to_ask_with_it(town_hall, lobby):
    keep_the_queue_in(town_hall, NOBODY_LISTENS)

    told = lobby(town_hall, "doctor").stdout

    assert "no password was given" in told
    assert "run lobby doctor as root" in told


def test_a_server_s_wake_ups_are_tried(town_hall, postgres_url, lobby):
    keep_the_queue_in(town_hall, postgres_url)
    lobby(town_hall, "db", "upgrade")

    told = lobby(town_hall, "doctor").stdout

    assert "ok         wake-ups" in told


def test_a_loudspeaker_of_another_machine_is_told_as_its_monitor_reports_it(town_hall, lobby):
    with open_lobby(town_hall / "lobby.toml") as opened:
        opened.office.report_device("monitor-2", "voice", "turned-down")

    told = lobby(town_hall, "doctor").stdout

    assert "attention  house: voice at monitor-2: turned-down since" in told


def test_a_number_that_nobody_can_call_is_told_and_breaks_nothing(town_hall, lobby):
    with open_lobby(town_hall / "lobby.toml") as opened:
        first, second = list(opened.house.counters)[:2]
        opened.counter(first).open()
        service = next(iter(opened.house.counters[first].primary))
        number = opened.entrance.take_token([service], override=True).number
        opened.counter(first).call_next()
        opened.counter(first).transfer(to_counter=second)

    done = lobby(town_hall, "doctor")
    status = lobby(town_hall, "status")

    told = f"Nobody can call {spaced(number)}. Only for {opened.house.counters[second].label}"
    assert f"attention  house: {told}" in done.stdout
    assert (status.returncode, told in status.stdout) == (0, True)
    assert f"BROKEN     house: {told}" not in done.stdout


def test_wrong_settings_are_the_first_thing_it_says(town_hall, lobby):
    settings = town_hall / "lobby.toml"
    settings.write_text("[qeueu]\n" + settings.read_text())

    assert "lobby.toml:1" in lobby(town_hall, "doctor").stdout.splitlines()[0]


def test_the_bundle_holds_checks_versions_and_settings(town_hall, lobby):
    lobby(town_hall, "doctor", "--bundle", "help.zip")

    held = unpacked(town_hall / "help.zip")
    assert {"checks.json", "settings.toml", "versions.json"} <= set(held)
    assert all(name.startswith("logs/") for name in set(held) - set(EXPECTED))
    assert tomllib.loads(held["settings.toml"].decode())["town"]["name"]


def test_the_settings_of_the_bundle_open_no_door(town_hall):
    private = "https://calendar.example/private-4711abc/basic.ics?token=geheim"
    settings = town_hall / "lobby.toml"
    source = f'[[sync.sources]]\nid = "cal"\nkind = "ics"\nurl = "{private}"\nuser = "wer"\n'
    settings.write_text(f"{settings.read_text()}\n{source}")

    name, text = masked_settings(load(settings))

    assert name == "settings.toml"
    assert "https://calendar.example/…" in text
    assert not any(secret in text for secret in ("4711abc", "geheim", '"wer"'))


def test_the_bundle_tells_no_secret_and_nobody_s_booking(town_hall, lobby):
    told = replace(a_booking("kept-key"), name="Name-aus-der-Buchung")
    with open_lobby(town_hall / "lobby.toml") as opened:
        opened.mirror.take_over("portal", [told])
    (town_hall / "credentials").mkdir()
    (town_hall / "credentials" / "database_password").write_text("geheim-wort")

    for database in ("sqlite:///queue.db", NOBODY_LISTENS):
        keep_the_queue_in(town_hall, database)
        lobby(town_hall, "doctor", "--bundle", "help.zip")

        held = b"".join(unpacked(town_hall / "help.zip").values())
        assert b"database" in held
        for kept in (told.name, "kept-key", "geheim-wort"):
            assert kept.encode() not in held
