"""``lobby status``: on this machine anybody may see how the house stands, elsewhere nobody."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing, contextmanager
from datetime import timedelta
from http.client import HTTPConnection
from pathlib import Path

import pytest

from hardware.printer import PrinterProblem
from hardware.scanner.camera_watchdog import CameraProblem
from hardware.voice.announcer import NO_VOICE
from hardware.voice.loudspeaker import NO_SOUND, TURNED_DOWN
from lobby.cli.standing import standing
from lobby.cli.status.server import status_server
from lobby.cli.status.words import FAULTS, SOURCES
from sync.problems import Problem as SourceProblem
from tests.builders import PASSPORT, Clock, SomeSettings, a_booking, a_database, a_lobby

SOUND = (NO_SOUND, NO_VOICE, TURNED_DOWN)
ROOT = Path(__file__).parents[2]


@contextmanager
def served(url, clock, sources=()):
    def look():
        with a_lobby(url, clock) as lobby:
            return standing(lobby, SomeSettings(url, sources=sources))

    with closing(status_server(0, look, lambda: clock().tzinfo)) as server:
        yield server.address


def ask(address, path="/", host=None):
    place = address.removeprefix("http://").rstrip("/")
    with closing(HTTPConnection(place, timeout=60)) as line:
        line.request("GET", path, headers={"Host": host or place})
        answer = line.getresponse()
        return answer.status, answer.read().decode()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def url(tmp_path, clock):
    url = a_database(tmp_path)
    with a_lobby(url, clock) as lobby:
        lobby.counter("1").open()
        lobby.entrance.take_token([PASSPORT], note="secret")
        lobby.mirror.take_over("feed", [a_booking()])
    return url


def test_the_page_says_in_german_that_all_is_well(url, clock):
    with served(url, clock) as address:
        status, told = ask(address)

    assert status == 200
    assert "Alles läuft." in told
    assert "secret" not in told


def test_a_device_that_fails_and_an_old_mirror_ask_for_somebody(url, clock):
    with a_lobby(url, clock) as lobby:
        lobby.office.report_device("<kiosk>", "printer", "paper-out")
    clock.now += timedelta(hours=3)

    with served(url, clock) as address:
        _, told = ask(address)

    assert "Bitte nachsehen." in told
    assert "Drucker (&lt;kiosk&gt;): Das Papier ist leer." in told
    assert "also veraltet" in told


def test_bookings_that_cannot_be_read_ask_for_somebody_who_looks(url, clock):
    with a_lobby(url, clock) as lobby:
        lobby.mirror.take_over(
            "portal", [], complete=False, left_out=["event <e-9>, line 12", "row 3"]
        )

    with served(url, clock) as address:
        _, told = ask(address)

    assert "Bitte nachsehen." in told
    assert "Nicht lesbar und deshalb nicht dabei: event &lt;e-9&gt;, line 12 (+1)." in told


def test_a_number_that_nobody_can_call_asks_for_somebody(url, clock):
    with a_lobby(url, clock) as lobby:
        lobby.counter("1").call_next()
        lobby.counter("1").transfer(to_counter="2")

    with served(url, clock) as address:
        _, page = ask(address)
        found = json.loads(ask(address, "/status.json")[1])
        _, figures = ask(address, "/metrics")

    assert "Bitte nachsehen." in page
    assert "Niemand kann A\u202f001 aufrufen. Nur für Schalter 2, zurzeit geschlossen." in page
    assert found["uncallable"]["en"][0].startswith("Nobody can call A\u202f001.")
    assert "lobby_uncallable 1\n" in figures


def test_every_problem_is_told_in_words():
    assert {*PrinterProblem, *CameraProblem, *SOUND} - {""} == {*FAULTS}
    assert {*SourceProblem} == {*SOURCES}


def test_alarms_are_fed_with_json_and_with_figures(url, clock):
    with served(url, clock) as address:
        found = json.loads(ask(address, "/status.json")[1])
        _, figures = ask(address, "/metrics")

    assert (found["waiting"], found["open_counters"], found["devices"]) == (1, 1, [])
    assert "lobby_waiting 1\n" in figures


def test_a_page_from_elsewhere_may_not_read_it_under_its_own_name(url, clock):
    with served(url, clock) as address:
        assert ask(address, host="portal.example:80")[0] == 421
        assert ask(address, "/../etc/passwd")[0] == 404


def test_it_listens_at_no_other_address_of_this_machine(url, clock):
    with served(url, clock) as address, pytest.raises(ConnectionRefusedError):
        ask(address.replace("127.0.0.1", "127.0.0.2"))


def test_without_the_database_the_page_is_there_and_says_so(url, clock, tmp_path):
    next(tmp_path.glob("*.db")).rename(tmp_path / "elsewhere")

    with served(url, clock) as address:
        status, told = ask(address)

    assert status == 503
    assert "Lobby ist nicht fertig eingerichtet." in told


def test_the_verb_serves_until_it_is_told_to_stop(tmp_path):
    lobby = [sys.executable, "-c", "from lobby.cli import main; main()"]
    subprocess.run([*lobby, "init", "--demo", tmp_path], check=True, cwd=ROOT)
    serving = [*lobby, "status", "--serve", "0", "--config", tmp_path / "lobby.toml"]
    with subprocess.Popen(serving, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        address = process.stdout.readline().split()[-1]

        status, _ = ask(address)
        process.terminate()

    assert status == 200
    assert process.returncode == 0


def test_a_booking_system_that_was_never_read_is_not_well(tmp_path, clock):
    url = a_database(tmp_path)

    with served(url, clock, sources=("portal",)) as address:
        _, page = ask(address)
        _, told = ask(address, "/status.json")

    assert "Alles läuft." not in page
    assert "noch nie gelesen" in page
    assert json.loads(told)["sources"] == ["portal"]


def test_a_house_without_a_booking_system_says_so(tmp_path, clock):
    with served(a_database(tmp_path), clock) as address:
        _, page = ask(address)

    assert "Alles läuft." in page
    assert "kein Termin-System" in page
