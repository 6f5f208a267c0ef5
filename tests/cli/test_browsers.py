"""Whoever looks with a browser is answered; what one of them does is no matter for the others."""

from __future__ import annotations

import logging
from contextlib import closing
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from lobby.browsers import Browsers


def answer(browser):
    if browser.wanted == "/gone":
        raise BrokenPipeError
    if browser.wanted == "/bug":
        raise KeyError("bug")
    browser.show("text/plain", browser.host, "default-src 'none'")


@pytest.fixture
def address():
    with closing(Browsers("127.0.0.1", 0, answer)) as browsers:
        yield urlsplit(browsers.address).netloc


def ask(address, path="/"):
    with closing(HTTPConnection(address, timeout=10)) as line:
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
    assert [message.split()[0] for message in said] == told
