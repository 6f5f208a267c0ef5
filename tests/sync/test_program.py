"""``lobby-sync`` as the administrator and systemd know it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
import requests

from config.settings import load
from lobby import open_lobby
from lobby.checks import Health
from lobby.store import migrate
from sync.__main__ import main
from sync.check import checks
from tests.builders import BERLIN
from tests.sync.builders import on_wire
from tests.sync.upstream import hangs, page, says, telling

ROOT = Path(__file__).parents[2]

SETTINGS = """
[queue]
database = "sqlite:///{folder}/queue.db"

[opening]
monday = [{{ from = "08:00", to = "16:00" }}]

[[services]]
id = "id-card"
name = "Personalausweis"

[[counters]]
id = "1"
services = ["id-card"]

[[sync.sources]]
id = "portal"
url = "{url}"
interval = 1
timeout = 2
"""


@pytest.fixture
def settings_for(tmp_path, monkeypatch):
    """Write the settings of a town whose bookings are at this address, with its key."""
    (tmp_path / "lobby_portal_token").write_text("demo")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))

    def write(url):
        file = tmp_path / "lobby.toml"
        file.write_text(SETTINGS.format(folder=tmp_path, url=url))
        migrate.upgrade(load(file).database)
        return file

    return write


@contextmanager
def running(file):
    command = [sys.executable, "-m", "sync", "--config", str(file)]
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ}, stderr=subprocess.PIPE)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_a_booking_made_online_is_in_the_queue_and_sigterm_ends_the_mirror(
    settings_for, booking_portal
):
    file = settings_for(f"{booking_portal}/feed")
    in_a_while = {"id": "b-1", "in_minutes": 1, "services": ["id-card"]}
    requests.post(f"{booking_portal}/visitor/bookings", json=in_a_while, timeout=60)
    changed = Event()

    with running(file) as mirror, open_lobby(file) as lobby:
        watch = lobby.journal.watch(changed.set, lambda _: None)
        while not lobby.mirror.state("portal").mirrored_at:
            assert changed.wait(60), mirror.poll()
            changed.clear()
        watch.close()
        mirror.send_signal(signal.SIGTERM)

        assert mirror.wait(60) == 0


def test_sigterm_ends_the_mirror_while_the_source_is_silent(settings_for, upstream):
    asked = Event()
    upstream.always = telling(asked, hangs)

    with running(settings_for(upstream.url)) as mirror:
        assert asked.wait(60)
        mirror.send_signal(signal.SIGTERM)

        assert mirror.wait(60) == 0


SPINNING = """
import sys
from sync import __main__, puller

def spin(*_):
    sys.stderr.write("spinning\\n")
    sys.stderr.flush()
    while True:
        pass

puller.Puller.once = spin
sys.exit(__main__.main(["--config", sys.argv[1]]))
"""


def test_sigterm_ends_the_mirror_while_it_computes_without_an_end(settings_for, upstream):
    command = [sys.executable, "-c", SPINNING, str(settings_for(upstream.url))]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as mirror:
        assert any("spinning" in line for line in mirror.stderr)
        mirror.send_signal(signal.SIGTERM)

        assert mirror.wait(60) == 0


def test_nothing_about_a_person_is_in_the_log_of_a_mirror_that_stumbles(settings_for, upstream):
    """A driver repeats the row that it refuses, a parser the text that it cannot read."""
    command = [sys.executable, "-c", STUMBLING, str(settings_for(upstream.url))]

    ended = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )

    assert ended.returncode == 70
    assert "bug=unexpected error=IntegrityError[SQLITE_CONSTRAINT_NOTNULL]@" in ended.stderr
    assert "after KeyError@<string>:" in ended.stderr
    assert "Quastenflosser" not in ended.stderr


STUMBLING = """
import sys
from lobby.store import schema
from sync import __main__

def stumble(settings, lobby):
    with lobby._read() as work:
        try:
            raise KeyError("Quastenflosser")
        except KeyError:
            work._connection.execute(schema.booking.insert().values(name="Quastenflosser"))

__main__._mirror = stumble
sys.exit(__main__.main(["--config", sys.argv[1]]))
"""


def run(file, *arguments):
    return main(["--config", str(file), *arguments])


def test_check_shows_mapped_bookings_without_what_names_a_person(settings_for, upstream, capsys):
    secret = on_wire(name="A visitor", number="T038", code="SECRET", services=["fishing"])
    upstream.always = page(secret)

    assert run(settings_for(upstream.url), "check", "portal") == 0

    told = capsys.readouterr().out
    assert "Mon 23.11. 08:30 15 min id-card persons=1 on-site booked" in told
    assert "Its clock says 08:00:00, ours differs." in told
    assert "Unknown service 'fishing'" in told
    assert "SECRET" not in told
    assert "T038" not in told
    assert "A visitor" not in told
    assert upstream.calls[0].headers["Authorization"] == "Bearer demo"


def test_check_says_what_to_put_right(settings_for, upstream, capsys):
    upstream.always = says(200, b"<html>", Content_Type="text/html")

    assert run(settings_for(upstream.url), "check", "portal") == 69

    assert "often a login page" in capsys.readouterr().out


def test_check_of_a_source_that_is_not_set_up_names_the_ones_that_are(
    settings_for, upstream, capsys
):
    assert run(settings_for(upstream.url), "check", "terminland") == 78

    assert "there are: portal" in capsys.readouterr().err


def test_once_looks_and_status_tells(settings_for, upstream, capsys):
    file = settings_for(upstream.url)
    upstream.always = page(on_wire())

    assert run(file, "once") == 0

    assert run(file, "status", "--json") == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["sources"][0]["id"] == "portal"
    assert told["sources"][0]["at"]
    assert told["sources"][0]["problem"] == ""


def test_a_human_accepts_that_most_bookings_are_gone(settings_for, upstream):
    file = settings_for(upstream.url)
    upstream.always = page(*(on_wire(f"b-{n}", starts_at=tomorrow()) for n in range(5)))
    run(file, "once")
    upstream.always = page()

    assert run(file, "once") == 69
    assert run(file, "accept", "portal") == 0
    assert run(file, "once") == 0


def tomorrow():
    return (datetime.now(BERLIN) + timedelta(days=1)).isoformat()


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (page(on_wire()), Health.OK),
        (page(on_wire(services=["fishing"])), Health.ATTENTION),
        (says(403), Health.BROKEN),
    ],
)
def test_the_doctor_hears_how_a_source_stands(settings_for, upstream, answer, state):
    upstream.always = answer

    [check] = checks(load(settings_for(upstream.url)))

    assert check.name == "source portal"
    assert check.state is state
