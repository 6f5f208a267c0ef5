"""Errors of the portal as problem documents (RFC 9457)."""

from __future__ import annotations

from http import HTTPStatus

from flask import Response, jsonify


class Wrong(Exception):
    """A request that is not answered as asked."""

    def __init__(self, status: HTTPStatus, detail: str = "") -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail

    def response(self) -> Response:
        """The problem document."""
        return document(self.status, self.detail)


def document(status: HTTPStatus, detail: str = "") -> Response:
    """A problem document for this status."""
    answer = jsonify(title=status.phrase, status=int(status), detail=detail or status.description)
    answer.status_code = status
    answer.content_type = "application/problem+json"
    if status == HTTPStatus.UNAUTHORIZED:
        answer.headers["WWW-Authenticate"] = 'Bearer realm="feed"'
    return answer
