"""`systemd/install` in a folder that stands in for a machine: its words, going back, removing."""

from __future__ import annotations

import os
import re
import subprocess
import tarfile
from base64 import b64decode
from pathlib import Path

import pytest

INSTALL = Path(__file__).parents[2] / "systemd" / "install"
OLDEST, OLD, NEW = (f"opt/lobby-0000000000{end}" for end in ("aa", "bb", "cc"))
UNITS = "etc/systemd/system"


@pytest.fixture
def machine(tmp_path):
    """The root of a machine on which the new program runs, with a unit that the old one had not."""
    for folder in (OLD, NEW, UNITS, "etc/lobby", "var/lib/lobby"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "opt/lobby").symlink_to(tmp_path / NEW)
    (tmp_path / "etc/lobby/lobby.toml").write_text("[town]\n")
    (tmp_path / "var/lib/lobby/queue.db").touch()
    (tmp_path / UNITS / "lobby-kiosk.service").write_text("new")
    (tmp_path / UNITS / "lobby-screens.service").write_text("new")
    return tmp_path


def installing(machine, *words):
    environment = os.environ | {"DESTDIR": str(machine)}
    return subprocess.run(
        [INSTALL, *words], env=environment, capture_output=True, text=True, check=False
    )


def once_ran(machine, program, **units):
    """Let a program have been in use with these units."""
    folder = machine / program
    for name, text in units.items():
        (folder / UNITS).mkdir(parents=True, exist_ok=True)
        (folder / UNITS / f"lobby-{name}.service").write_text(text)
    archive = folder / "machine.tar"
    subprocess.run(["tar", "-C", folder, "-cf", archive, "etc"], check=True)


def files(machine):
    return {path: path.stat().st_mtime_ns for path in machine.rglob("*")}


def units(machine):
    return {path.name: path.read_text() for path in (machine / UNITS).iterdir()}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--role", "kisok"], "There is no role kisok"),
        (["--role"], "--role needs a name"),
        (["--role", "counter"], "Which counter is it?"),
        (["--role", "queue", "--town", "atlantis"], "there are: altena"),
        (["--role", "counter", "--counter", '3" & reboot'], "There is no area or counter"),
        (["--role", "counter", "--counter", "Zimmer 3"], 'There is no area or counter "Zimmer 3"'),
        (["--role", "monitor", "--area", "../1"], "There is no area or counter"),
        ([], "--role ROLE"),
    ],
)
def test_a_wrong_word_is_told_and_nothing_happens(machine, words, told):
    before = files(machine)

    done = installing(machine, *words)

    assert (done.returncode, told in done.stderr) == (64, True)
    assert files(machine) == before


@pytest.mark.parametrize("words", [["--role", "kiosk"], ["--rollback"], ["--uninstall"]])
def test_a_dry_run_changes_nothing(machine, words):
    once_ran(machine, OLD, kiosk="old")
    before = files(machine)

    done = installing(machine, *words, "--dry-run")

    assert (done.returncode, done.stdout.count("would: ") > 3) == (0, True)
    assert files(machine) == before


def test_going_back_takes_the_units_along_and_going_back_again_brings_the_newer_ones(machine):
    once_ran(machine, OLD, kiosk="old", sync="old")
    newer = units(machine)

    installing(machine, "--rollback")

    assert (machine / "opt/lobby").resolve() == machine / OLD
    assert units(machine) == {"lobby-kiosk.service": "old", "lobby-sync.service": "old"}

    installing(machine, "--rollback")

    assert (machine / "opt/lobby").resolve() == machine / NEW
    assert units(machine) == newer


def test_going_back_to_a_program_with_the_same_units_changes_the_program_alone(machine):
    once_ran(machine, OLD, kiosk="new", screens="new")
    before = units(machine)

    done = installing(machine, "--rollback")

    assert (done.returncode, units(machine)) == (0, before)
    assert (machine / "opt/lobby").resolve() == machine / OLD


def test_one_goes_back_to_what_ran_last_however_long_ago_it_was_installed(machine):
    (machine / OLDEST).mkdir()
    for age, program in enumerate([OLD, OLDEST, NEW]):
        once_ran(machine, program, kiosk=program)
        os.utime(machine / program / "machine.tar", (9 - age, 9 - age))

    installing(machine, "--rollback")
    installing(machine, "--rollback")

    assert (machine / "opt/lobby").resolve() == machine / NEW


def test_nobody_goes_back_to_a_program_that_was_left_half_built(machine):
    done = installing(machine, "--rollback")

    assert (done.returncode, done.stderr) == (69, "There is no program before this one.\n")
    assert (machine / "opt/lobby").resolve() == machine / NEW


def test_removing_leaves_settings_and_data_and_nothing_else(machine):
    installing(machine, "--uninstall")

    left = {str(path.relative_to(machine)) for path in machine.rglob("*") if path.is_file()}
    assert left - {"run/lock/lobby-install"} == {"etc/lobby/lobby.toml", "var/lib/lobby/queue.db"}


def test_every_group_that_a_unit_names_is_made_by_the_installer():
    named = {
        group
        for unit in (INSTALL.parent / "units").glob("*.service")
        for line in unit.read_text().splitlines()
        if line.startswith(("SupplementaryGroups=", "Group="))
        for group in line.partition("=")[2].split()
    }

    made = {
        line.split()[1]
        for line in (INSTALL.parent / "etc/sysusers.conf").read_text().splitlines()
        if line.startswith("g ")
    }

    assert "render" in named
    assert named <= made


OWN_SECRETS = {
    "lobby-kiosk": {"lobby_database_password", "lobby_kiosk_pin"},
    "lobby-sync": {"lobby_database_password", "lobby"},
    "lobby-portal": {
        *("lobby_portal_key", "lobby_portal_key_before", "lobby_portal_smtp_password"),
        *("lobby_portal_database_password", "lobby_portal_token"),
    },
    "lobby-portal-backup": {"lobby_portal_database_password"},
}


def test_no_unit_is_given_the_secrets_of_another():
    for unit in (INSTALL.parent / "units").glob("*.service"):
        lines = [line for line in unit.read_text().splitlines() if "LoadCredential" in line]

        given = {line.partition("=")[2].partition(":")[0] for line in lines}

        assert given <= OWN_SECRETS.get(unit.stem, {"lobby_database_password"}), unit.name
        assert "LoadCredential=lobby:/etc/lobby/credentials" not in lines


def steps(machine, words, *roles):
    """Run words of the installer's own language, as a machine with these roles."""
    script = f"""
        set -euo pipefail
        source_folder={INSTALL.parent.parent} root={machine} work={machine} dry_run=no
        roles=({" ".join(roles)}) areas=(1) counters=()
        say() {{ printf '%s\n' "$*"; }}
        act() {{ "$@"; }}
        for step in roles program machine; do . "$source_folder/systemd/steps/$step.sh"; done
        {words}
    """
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    return done.stdout


def test_the_portals_key_is_made_once_and_stays_with_every_update(machine):
    folder = machine / "etc/lobby/credentials"
    (folder / "sources").mkdir(parents=True)

    assert "The portal's key was made" in steps(machine, "make_secrets", "portal")
    made = (folder / "portal_key").read_text()
    (folder / "portal_smtp_password").write_text("geheim")

    assert steps(machine, "make_secrets", "portal") == ""
    assert (folder / "portal_key").read_text() == made
    assert len(b64decode(made)) == 32
    assert (folder / "portal_smtp_password").read_text() == "geheim"
    assert {file.stat().st_mode & 0o777 for file in folder.glob("portal_*")} == {0o600}


def test_every_secret_of_the_portals_unit_has_a_file_so_that_it_starts(machine):
    (machine / "etc/lobby/credentials/sources").mkdir(parents=True)

    steps(machine, "make_secrets", "portal")

    unit = (INSTALL.parent / "units/lobby-portal.service").read_text()
    files = re.findall("(?m)^LoadCredential=.+:/(.+)$", unit)
    assert len(files) == 5
    assert [file for file in files if not (machine / file).is_file()] == []


def test_no_other_machine_gets_secrets_of_the_portal(machine):
    assert steps(machine, "make_secrets", "queue", "kiosk") == ""
    assert not (machine / "etc/lobby/credentials").exists()


def test_the_portals_secrets_stay_where_its_unit_looks_for_them(machine):
    secrets = machine / "etc/lobby/credentials"
    (secrets / "sources").mkdir(parents=True)
    (machine / SYNC).write_text((INSTALL.parent / "units/lobby-sync.service").read_text())
    steps(machine, "make_secrets", "portal", "sync")

    steps(machine, "arrange_credentials", "portal", "sync")

    assert (secrets / "portal_key").exists()
    assert (secrets / "sources/portal_token").exists()


@pytest.mark.parametrize(
    ("roles", "locks"),
    [
        (["portal"], ["portal"]),
        (["queue", "kiosk"], ["requirements"]),
        (["queue", "portal"], ["requirements", "portal"]),
    ],
)
def test_a_machine_draws_in_what_its_roles_need_and_no_more(machine, roles, locks):
    told = steps(machine, "locks", *roles).split()

    assert told == [f"systemd/{lock}.lock" for lock in locks]


def test_with_the_portal_alone_no_package_of_screens_is_asked_for(machine):
    asked = installing(machine, "--role", "portal", "--dry-run").stdout

    assert "apt-get" in asked
    assert "libegl1" not in asked
    assert "enable lobby.target lobby-portal.service lobby-portal-backup.timer" in asked


SYNC = "etc/systemd/system/lobby-sync.service"
ALL_SECRETS = "LoadCredential=lobby:/etc/lobby/credentials\n"


def test_going_back_puts_the_secrets_where_the_older_units_look_for_them(machine):
    secrets = machine / "etc/lobby/credentials"
    (secrets / "sources").mkdir(parents=True)
    (secrets / "sources/portal_token").write_text("abc")
    (secrets / "database_password").write_text("geheim")
    (machine / SYNC).write_text(ALL_SECRETS)
    once_ran(machine, OLD, kiosk="old")
    with tarfile.open(machine / OLD / "machine.tar", "a") as archive:
        archive.add(machine / SYNC, SYNC)
    (machine / SYNC).write_text((INSTALL.parent / "units/lobby-sync.service").read_text())

    installing(machine, "--rollback")

    assert (secrets / "portal_token").read_text() == "abc"

    installing(machine, "--rollback")

    assert (secrets / "sources/portal_token").read_text() == "abc"
    assert (secrets / "database_password").read_text() == "geheim"
