"""The board for browsers in the house: one page, kept current by server-sent events."""

from __future__ import annotations

import secrets
from http import HTTPStatus
from pathlib import Path
from threading import Condition
from typing import Final

from lobby.http_server import HTML, HttpServer, RequestHandler

_WEB: Final = Path(__file__).parent
_BEAT: Final = 10.0
"""Seconds after which a silent board says that it is still there."""
_POLICY: Final = (
    "default-src 'none'; connect-src 'self'; script-src 'nonce-{0}'; style-src 'nonce-{0}'; "
    "base-uri 'none'; form-action 'none'"
)


class Latest:
    """The last text that was published; any thread may wait for the next one."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._text = ""
        self._count = 0
        self._open = True

    def publish(self, text: str) -> None:
        """Replace the text and wake up everybody who waits."""
        with self._changed:
            self._text = text
            self._count += 1
            self._changed.notify_all()

    def close(self) -> None:
        """Let everybody go who waits."""
        with self._changed:
            self._open = False
            self._changed.notify_all()

    def after(self, seen: int, seconds: float) -> tuple[int, str] | None:
        """Wait for a text later than ``seen``; after ``seconds`` give the present one again.

        Nothing is given once it is closed.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._count > seen or not self._open, seconds)
            return (self._count, self._text) if self._open else None


class BoardServer:
    """Serves the page and its events on one address; whatever is neither is not there."""

    def __init__(self, host: str, port: int) -> None:
        """Listen from now on; port 0 takes a free one.

        Raises:
            OSError: the address is not ours or is taken.
        """
        self._latest = Latest()
        self.publish = self._latest.publish
        self._server = HttpServer(host, port, self._answer)

    @property
    def address(self) -> str:
        """Where a browser finds the board."""
        return self._server.address

    def close(self) -> None:
        """Let the browsers go and stop listening."""
        self._latest.close()
        self._server.close()

    def _answer(self, request: RequestHandler) -> None:
        match request.wanted:
            case "/":
                nonce = secrets.token_urlsafe(16)
                request.show(HTML, _page(nonce), _POLICY.format(nonce))
            case "/events":
                self._stream(request)
            case _:
                request.send_error(HTTPStatus.NOT_FOUND)

    def _stream(self, request: RequestHandler) -> None:
        """Tell the events until either side has gone."""
        request.begin("text/event-stream; charset=utf-8")
        request.tell("retry: 1000\n\n")
        seen = 0
        while event := self._latest.after(seen, _BEAT):
            seen, text = event
            request.tell(f"data: {text}\n\n")


def _page(nonce: str) -> str:
    """The whole board as one page, with everything it needs."""
    page, style, script = (
        (_WEB / f"board.{kind}").read_text("utf-8") for kind in ("html", "css", "js")
    )
    parts = {"{nonce}": nonce, "{style}": style, "{script}": script}
    for place, text in parts.items():
        page = page.replace(place, text)
    return page
