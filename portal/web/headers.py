"""What every answer says to the browser about itself, and which requests are answered at all."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from flask import Response, abort, request

MOST_BYTES: Final = 16 * 1024
"""No form of the portal is longer."""

_POLICY: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_ALWAYS: Final = {
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_A_YEAR: Final = "max-age=31536000"
KEPT: Final = f"public, {_A_YEAR}, immutable"
"""For what has a new address when it changes."""
ASKED_AGAIN: Final = "no-cache"
"""For pages without anything about anybody."""


class Headers:
    """The headers of one portal's answers."""

    def __init__(self, address: str) -> None:
        self._host = urlsplit(address).netloc.lower()
        self._headers = dict(_ALWAYS)
        if address.startswith("https:"):
            self._headers["Strict-Transport-Security"] = _A_YEAR

    def refuse_other_hosts(self) -> None:
        """Answer under the address of the settings alone: links are made of nothing else."""
        if self._host and request.host.lower() != self._host:
            abort(400)

    def add(self, response: Response) -> Response:
        """Say it; an answer that says nothing of how long it is kept is kept nowhere."""
        for name, value in self._headers.items():
            response.headers[name] = value
        if "Cache-Control" not in response.headers:
            response.headers["Cache-Control"] = "no-store"
            response.headers["X-Robots-Tag"] = "noindex"
        response.vary.add("Accept-Language")
        return response
