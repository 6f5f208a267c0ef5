"""Serves how the house stands to browsers and alarms on this machine, and to nobody else."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from datetime import tzinfo
from functools import partial
from http import HTTPStatus
from typing import Final

from lobby.cli.metrics import exposition, figures
from lobby.cli.standing import Standing
from lobby.cli.status.page import page, unavailable
from lobby.cli.to_json import to_json
from lobby.domain.errors import LobbyError
from lobby.http_server import HTML, HttpServer, RequestHandler

log: Final = logging.getLogger(__name__)

_HERE: Final = "127.0.0.1"
_OWN_NAMES: Final = frozenset({_HERE, "localhost"})
"""What a browser on this machine calls us; by another name a page from outside would read us."""
_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)


def status_server(
    port: int, look: Callable[[], Standing], zone: Callable[[], tzinfo]
) -> HttpServer:
    """Serve on the loopback alone, and look anew for each request; port 0 takes a free one.

    Raises:
        OSError: the port is taken.
    """
    return HttpServer(_HERE, port, partial(_answer, look, zone))


def _answer(
    look: Callable[[], Standing], zone: Callable[[], tzinfo], request: RequestHandler
) -> None:
    if request.host not in _OWN_NAMES:
        request.send_error(HTTPStatus.MISDIRECTED_REQUEST)
        return
    if request.wanted not in {"/", "/status.json", "/metrics"}:
        request.send_error(HTTPStatus.NOT_FOUND)
        return
    try:
        standing = look()
    except LobbyError as error:
        log.warning("status=unknown error=%r", str(error))
        request.show(HTML, unavailable(error), _POLICY, HTTPStatus.SERVICE_UNAVAILABLE)
        return
    request.show(*_shown(request.wanted, standing, zone()), _POLICY)


def _shown(wanted: str, standing: Standing, zone: tzinfo) -> tuple[str, str]:
    """What kind of answer this is, and its text."""
    match wanted:
        case "/status.json":
            return "application/json", json.dumps(standing, default=to_json, ensure_ascii=False)
        case "/metrics":
            return "text/plain; version=0.0.4", exposition(figures(standing))
        case _:
            return HTML, page(standing, zone)
