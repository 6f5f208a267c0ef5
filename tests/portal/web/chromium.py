"""The pages in Debian's Chromium, served by the server that serves them in a town."""

from __future__ import annotations

import shutil
import threading
from contextlib import contextmanager
from itertools import count

from playwright.sync_api import sync_playwright
from waitress import create_server

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")
VISITORS = count(1)
PHONE, NARROW, DESKTOP = (390, 844), (320, 640), (1280, 900)


@contextmanager
def a_browser():
    """Headless, in German unless a page is opened otherwise."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox"])
        yield browser
        browser.close()


def a_free_server():
    """A server that does not know its application yet, and its address."""
    pages = _Pages()
    server = create_server(
        pages,
        host="127.0.0.1",
        port=0,
        threads=4,
        trusted_proxy="127.0.0.1",
        trusted_proxy_headers={"x-forwarded-for"},
    )
    return server, pages, f"http://127.0.0.1:{server.effective_port}"


@contextmanager
def served(make_app):
    """Serve the application made for the address that it gets, and give that address."""
    server, pages, address = a_free_server()
    pages.app = make_app(address)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield address
    server.close()
    thread.join(20)


class _Pages:
    """An application that comes later."""

    app = None

    def __call__(self, environ, start_response):
        return self.app(environ, start_response)


@contextmanager
def a_page(browser, size=PHONE, *, scale=1, language="de-DE", script=True, **given):
    """A tab of its own, without anything remembered."""
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=scale,
        locale=language,
        java_script_enabled=script,
        **given,
    )
    page = context.new_page()
    page.set_default_timeout(20_000)
    yield page
    context.close()


def somebody() -> dict[str, str]:
    """What the web server in front says of a visitor whom nobody has seen yet."""
    number = next(VISITORS)
    return {"X-Forwarded-For": f"192.0.{number // 250}.{number % 250}"}


def a_visit(browser, *given, **named):
    """A tab of a visitor of a network of his own."""
    return a_page(browser, *given, extra_http_headers=somebody(), **named)
