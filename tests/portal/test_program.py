"""``lobby-portal`` as systemd runs it: ready, alive, ended in good order, started in vain."""

from __future__ import annotations

import signal
import socket
from datetime import date, timedelta

import pytest

from tests.portal.portals import a_portal, at
from tests.portal.programs import a_running_portal, a_town, started

pytestmark = pytest.mark.journey
LARGE = """
import portal.web_server as server
class Large(server.PortalServer):
    def __init__(self, application, listen):
        def large(environ, start):
            start("200 OK", [("Content-Length", "30000000")])
            return [b"x" * 30_000_000]
        super().__init__(large, listen)
import portal.__main__ as program
program.PortalServer = Large
"""
BROKEN = """
class Broken:
    def run(self, stop):
        raise KeyError("ann@example.org")
worker = sys.modules["portal.mail.worker"] = ModuleType("portal.mail.worker")
worker.email_worker = lambda portal, settings: Broken()
"""


def test_it_says_that_it_is_ready_once_it_answers_and_then_again_and_again_that_it_lives(tmp_path):
    with a_running_portal(tmp_path, WATCHDOG_USEC="1000000") as portal:
        assert portal.hears() == "READY=1"
        assert portal.get("/")[0] == 200
        assert [portal.hears(), portal.hears()] == ["WATCHDOG=1", "WATCHDOG=1"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_in_good_order(tmp_path, number):
    with a_running_portal(tmp_path) as portal:
        code = portal.ends(number)

        assert (code, portal.hears(), portal.hears()) == (0, "READY=1", "STOPPING=1")
        assert portal.log[-1] == "INFO portal stopped=in-order"


def test_an_answer_that_has_begun_when_the_end_comes_is_given_to_its_end(tmp_path):
    with a_running_portal(tmp_path, before=LARGE) as portal:
        host, port = portal.address.split(":")
        with socket.create_connection((host, int(port)), 60) as line:
            line.sendall(b"GET / HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n")
            answer = line.makefile("rb")
            assert answer.readline().endswith(b"200 OK\r\n")

            portal.process.send_signal(signal.SIGTERM)

            assert len(answer.read()) > 30_000_000
        assert portal.process.wait(60) == 0


def test_a_thread_that_fails_ends_the_program_so_that_systemd_starts_it_anew(tmp_path):
    process = started(a_town(tmp_path), before=BROKEN)

    _, log = process.communicate(timeout=60)

    assert process.returncode == 70
    assert "thread=e-mail error=KeyError@" in log
    assert "ann@example.org" not in log


def test_the_house_gets_the_feed_if_there_is_a_key_for_it(tmp_path):
    settings = a_town(tmp_path)
    (tmp_path / "credentials/sources/portal_token").unlink()

    with a_running_portal(tmp_path, settings=settings) as portal:
        assert any("feed=off" in line for line in portal.log)


def test_it_erases_at_its_start_what_is_due(tmp_path):
    settings = a_town(tmp_path)
    url = f"sqlite:///{tmp_path / 'portal.db'}"
    monday = date(2024, 1, 8)
    earlier = a_portal(url, lambda: at("10:00", monday - timedelta(days=3)))
    booked = earlier.booked("10:00", day=monday)
    earlier.engine.dispose()

    with a_running_portal(tmp_path, settings=settings) as portal:
        portal.ends()

        assert any("erased=1" in line for line in portal.log)
    assert a_portal(url).get(booked.id).erased


@pytest.mark.parametrize(
    ("changed", "code", "told"),
    [
        ({"key": ""}, 78, "openssl rand -base64 32"),
        ({"key": "short"}, 78, "fewer than 32 bytes"),
    ],
)
def test_without_its_secret_it_says_how_to_make_one(tmp_path, changed, code, told):
    process = started(a_town(tmp_path, **changed))

    _, log = process.communicate(timeout=60)

    assert (process.returncode, told in log) == (code, True)


def test_without_an_address_for_its_links_it_does_not_start(tmp_path):
    settings = a_town(tmp_path)
    settings.write_text(settings.read_text().replace('address = "http://127.0.0.1"', ""))

    process = started(settings)
    _, log = process.communicate(timeout=60)

    assert (process.returncode, "portal.address is empty" in log) == (78, True)


def test_a_port_that_is_taken_is_told(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]

        process = started(a_town(tmp_path, listen=f"127.0.0.1:{port}"))
        _, log = process.communicate(timeout=60)

    assert (process.returncode, f"cannot-listen: 127.0.0.1:{port}" in log) == (69, True)


def test_a_database_that_was_never_made_is_told(tmp_path):
    settings = a_town(tmp_path)
    (tmp_path / "portal.db").unlink()

    process = started(settings)
    _, log = process.communicate(timeout=60)

    assert process.returncode == 78
    assert "revision None" in log
