import http.client
import json
from contextlib import ExitStack, contextmanager
from socket import create_connection
from threading import active_count
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QCoreApplication

from lobby.domain.names import spaced
from monitor.web.board_json import BoardPublisher
from monitor.web.server import BoardServer
from tests.screens.monitor.builders import a_monitor
from tests.screens.monitor.chromium import PROGRAM, a_browser


@contextmanager
def serving(monitor, port=0):
    server = BoardServer("127.0.0.1", port)
    monitor.publisher = BoardPublisher(
        monitor.room, monitor.presenter, monitor.displays[0], server.publish
    )
    try:
        yield server
    finally:
        server.close()


@pytest.fixture
def monitor(qapp):
    monitor = a_monitor()
    monitor.look()
    return monitor


def get(server, path):
    connection = http.client.HTTPConnection(urlsplit(server.address).netloc, timeout=60)
    connection.request("GET", path)
    return connection.getresponse()


def next_sheet(events):
    while not (line := events.readline()).startswith(b"data: "):
        pass
    return json.loads(line[6:])


def test_a_browser_is_told_every_change_of_the_board(monitor, qtbot):
    with serving(monitor) as server:
        events = get(server, "/events")
        assert next_sheet(events)["calls"] == []

        monitor.journal.call("A101", "1")
        monitor.look()
        qtbot.waitUntil(lambda: not monitor.publisher.pending)
        sheet = next_sheet(events)

        assert [call["number"] for call in sheet["calls"]] == [spaced("A101")]
        assert [call["counter"] for call in sheet["large"]] == ["Schalter 1"]


def test_a_sheet_holds_nothing_that_the_wall_does_not_show(monitor):
    with serving(monitor) as server:
        sheet = next_sheet(get(server, "/events"))

        assert set(sheet) == {
            *("language", "house", "area", "time", "since", "outdated", "closed", "heading"),
            *("opens", "notice", "lead", "strong", "large", "calls", "hours", "appears"),
            *("stay", "invitation", "hush", "muted", "called"),
        }


def test_the_page_runs_no_script_but_its_own(monitor):
    with serving(monitor) as server:
        page = get(server, "/")
        policy = page.headers["Content-Security-Policy"]
        nonce = policy.partition("'nonce-")[2].partition("'")[0]

        assert "default-src 'none'" in policy
        assert page.read().decode().count(f'nonce="{nonce}"') == 2


@pytest.mark.parametrize("path", ["/board.html", "/../sizes.py", "/events/1", "/%2e%2e/sizes.py"])
def test_nothing_else_is_served(monitor, path):
    with serving(monitor) as server:
        assert get(server, path).status == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_changed(monitor, method):
    with serving(monitor) as server:
        connection = http.client.HTTPConnection(urlsplit(server.address).netloc, timeout=60)
        connection.request(method, "/events", body=b"x")

        assert connection.getresponse().status in {405, 501}


def test_a_closing_server_lets_its_browsers_go(monitor):
    with serving(monitor) as server:
        events = get(server, "/events")
        next_sheet(events)

    assert events.read() is not None


def test_strangers_who_hold_the_line_cannot_use_up_the_monitor(monitor, qtbot):
    with serving(monitor) as server, ExitStack() as lines:
        address = urlsplit(server.address)
        before = active_count()

        held = [
            lines.enter_context(create_connection((address.hostname, address.port), timeout=60))
            for _ in range(70)
        ]

        assert held[0].recv(1) == b""
        assert get(server, "/").read()
        qtbot.waitUntil(lambda: active_count() - before <= 64, timeout=60_000)


def test_a_browser_that_has_gone_makes_room(monitor):
    with serving(monitor) as server:
        for _ in range(70):
            assert get(server, "/").read()


@pytest.mark.skipif(PROGRAM is None, reason="Chromium is not installed")
def test_chromium_shows_the_board_and_finds_back_alone(monitor, qtbot, tmp_path):
    number = "document.querySelector('#calls .number')?.textContent"
    with a_browser(tmp_path) as browser:
        with serving(monitor) as server:
            port = urlsplit(server.address).port
            monitor.journal.call("A101", "1")
            monitor.look()
            qtbot.waitUntil(lambda: not monitor.publisher.pending)
            browser.open(server.address)
            browser.wait_until(f"{number} === {json.dumps(spaced('A101'))}")
            browser.wait_until("document.querySelectorAll('#large .call').length === 1")

            monitor.later(20)
            QCoreApplication.processEvents()
            qtbot.waitUntil(lambda: not monitor.publisher.pending)
            browser.wait_until("document.querySelectorAll('#large .call').length === 0")

        monitor.journal.call("A102", "2")
        monitor.look()
        with serving(monitor, port):
            browser.wait_until(f"{number} === {json.dumps(spaced('A102'))}")
