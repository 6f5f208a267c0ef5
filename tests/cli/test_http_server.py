"""Whoever looks with a browser is answered; what one of them does is no matter for the others."""

from __future__ import annotations

import logging
import socket
import struct
from contextlib import ExitStack, closing
from http import HTTPStatus
from http.client import HTTPConnection
from threading import Event
from urllib.parse import urlsplit

import pytest

from lobby.http_server import HttpServer


def answer(request):
    if request.wanted == "/gone":
        raise BrokenPipeError
    if request.wanted == "/bug":
        raise KeyError("bug")
    request.show("text/plain", request.host, "default-src 'none'")


@pytest.fixture
def address():
    with closing(HttpServer("127.0.0.1", 0, answer)) as server:
        yield urlsplit(server.address).netloc


def ask(address, path="/"):
    with closing(HTTPConnection(address, timeout=60)) as line:
        line.putrequest("GET", path, skip_host=True)
        line.putheader("Host", "localhost")
        line.endheaders()
        return line.getresponse()


def test_a_browser_may_keep_guess_and_load_nothing(address):
    headers = ask(address).headers

    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"] == "default-src 'none'"


def test_the_name_by_which_it_calls_needs_no_port(address):
    assert ask(address).read() == b"localhost"


@pytest.mark.parametrize(("path", "told"), [("/gone", []), ("/bug", ["bug=unexpected"])])
def test_a_browser_that_goes_is_nobodys_business_and_a_bug_is(address, caplog, path, told):
    with pytest.raises(ConnectionError):
        ask(address, path)

    assert ask(address).status == 200
    said = [line.message for line in caplog.records if line.levelno >= logging.WARNING]
    assert [line.partition(" error=")[0] for line in said] == told


def connect(address, *, source="127.0.0.1", says=b"GET /held HTTP/1.1\r\nHost: x\r\n\r\n"):
    host, port = address.split(":")
    line = socket.create_connection((host, int(port)), 60, source_address=(source, 0))
    line.sendall(says)
    return line


@pytest.fixture
def holding():
    """A server whose page ``/held`` never ends."""
    gone = Event()

    def hold(request):
        if request.wanted == "/held":
            request.begin("text/plain")
            request.tell("here")
            gone.wait(60)
        else:
            answer(request)

    with closing(HttpServer("127.0.0.1", 0, hold, timeout=0.5)) as server:
        yield urlsplit(server.address).netloc
        gone.set()


def test_a_neighbour_who_takes_every_connection_shuts_nobody_out(holding):
    with ExitStack() as lines:
        for _ in range(100):
            lines.enter_context(connect(holding))

        other = lines.enter_context(connect(holding, source="127.0.0.2"))

        assert other.recv(100).startswith(b"HTTP/1.0 200")


def test_a_proxy_may_have_all_connections(holding):
    with ExitStack() as lines:
        held = [lines.enter_context(connect(holding)) for _ in range(64)]

        assert all(line.recv(100).startswith(b"HTTP/1.0 200") for line in held)


def test_a_client_that_asks_a_byte_at_a_time_is_hung_up_on(holding):
    slow = connect(holding, says=b"GET / HTTP/1.1\r\nX: ")
    ended = False

    while not ended:  # each byte comes well within the time-out
        try:
            slow.sendall(b"a")
            slow.settimeout(0.05)
            ended = slow.recv(1) == b""
        except TimeoutError:
            continue
        except OSError:
            ended = True

    assert ask(holding).status == 200


def test_a_page_can_be_read_and_nothing_else(address):
    with closing(HTTPConnection(address, timeout=60)) as line:
        line.request("POST", "/")

        assert line.getresponse().status == HTTPStatus.METHOD_NOT_ALLOWED


def test_a_client_that_resets_the_connection_is_not_worth_a_word(address, caplog):
    for _ in range(20):
        line = connect(address, says=b"GET / HTTP/1.1\r\nHost: x\r\n")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        line.close()

    assert ask(address).status == 200
    assert not [line for line in caplog.records if line.levelno >= logging.WARNING]
