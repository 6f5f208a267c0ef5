"""Errors of the feed as problem documents (RFC 9457)."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Final

from flask import Response
from werkzeug.exceptions import HTTPException

from lobby.domain.errors import Unavailable

_AGAIN: Final = "5"
"""Seconds until an attempt may be worth it."""


class FeedProblem(Exception):
    """A request that is not answered as asked."""

    def __init__(self, status: HTTPStatus, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


def answer_problem(problem: FeedProblem) -> Response:
    """Answer what the feed itself refuses."""
    return document(problem.status, problem.detail)


def answer_refused(error: HTTPException) -> Response:
    """Answer what Flask refuses, such as a body that is too large."""
    answer = document(HTTPStatus(error.code or 500), error.description or "")
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After"):
            answer.headers[name] = value
    return answer


def answer_unavailable(_: Unavailable) -> Response:
    """Answer while the database does not."""
    answer = document(HTTPStatus.SERVICE_UNAVAILABLE, "the database does not answer")
    answer.headers["Retry-After"] = _AGAIN
    return answer


def document(status: HTTPStatus, detail: str) -> Response:
    """A problem document."""
    content = {"title": status.phrase, "status": int(status), "detail": detail}
    answer = Response(json.dumps(content), int(status), content_type="application/problem+json")
    if status == HTTPStatus.UNAUTHORIZED:
        answer.headers["WWW-Authenticate"] = 'Bearer realm="feed"'
    return answer
