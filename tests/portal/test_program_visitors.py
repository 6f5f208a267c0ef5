"""Who a visitor is to the pages, and what the server behind them does not take."""

from __future__ import annotations

import http.client
import socket
from contextlib import contextmanager
from threading import Event, Thread

from portal import web_server
from portal.web_server import PortalServer

CLAIMED = "203.0.113.9"


def tells_who_asks(environ, start_response):
    environ["wsgi.input"].read()
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{environ['REMOTE_ADDR']} {environ['wsgi.url_scheme']}".encode()]


@contextmanager
def serving(application=tells_who_asks, listen="127.0.0.1:0"):
    server, stop = PortalServer(application, listen), Event()
    thread = Thread(target=server.run, args=(stop, lambda: None))
    thread.start()
    try:
        yield int(server.address.rpartition(":")[2])
    finally:
        stop.set()
        thread.join(60)


def asked(port, **headers):
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    line.request("GET", "/", headers=sent)
    told = line.getresponse().read().decode()
    line.close()
    return told


def test_the_web_server_on_this_machine_says_who_asks_and_how():
    with serving() as port:
        told = asked(port, X_Forwarded_For=CLAIMED, X_Forwarded_Proto="https")

    assert told == f"{CLAIMED} https"


def test_nobody_else_is_believed():
    with serving(listen="0.0.0.0:0") as port:
        told = asked(port, X_Forwarded_For=CLAIMED, X_Forwarded_Proto="https")

    assert told == "127.0.0.1 http"


def test_no_other_header_says_who_asks():
    with serving() as port:
        told = asked(port, Forwarded=f"for={CLAIMED}", X_Forwarded_Host="other.example")

    assert told == "127.0.0.1 http"


def test_a_body_that_is_too_large_is_not_read():
    asked_of_it = []

    with serving(lambda *_: asked_of_it.append("asked") or []) as port:
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        line.putrequest("POST", "/")
        line.putheader("Content-Length", str(10_000_000))
        line.endheaders()
        status = line.getresponse().status
        line.close()

    assert (status, asked_of_it) == (413, [])


def test_who_says_nothing_is_hung_up_on(monkeypatch):
    monkeypatch.setattr(web_server, "_SILENT_FOR", 3)

    with serving() as port, socket.create_connection(("127.0.0.1", port), 60) as line:
        line.sendall(b"GET / HTTP/1.1\r\nHost: ")

        assert line.recv(1) == b""


def test_many_ask_at_once_and_everybody_is_answered():
    with serving() as port:
        lines = [socket.create_connection(("127.0.0.1", port), 60) for _ in range(300)]
        for line in lines:
            line.sendall(b"GET / HTTP/1.0\r\n\r\n")
        answered = [line.makefile("rb").readline() for line in lines]
        for line in lines:
            line.close()

    assert answered == [b"HTTP/1.0 200 OK\r\n"] * 300


def test_what_is_asked_for_never_gets_into_the_log(caplog):
    def fails(environ, start_response):
        raise ValueError(environ["PATH_INFO"])

    with serving(fails) as port:
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        line.request("GET", "/t/ABCDEFGHJKLMNPQRSTUVWX2345")
        status = line.getresponse().status
        line.close()

    assert status == 500
    assert "ABCDEFGHJK" not in caplog.text
