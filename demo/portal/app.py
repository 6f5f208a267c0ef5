"""Puts the portal together: feed, pages, and the calls for scripts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from secrets import token_hex
from zoneinfo import ZoneInfo

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from demo.portal.book import BookingList
from demo.portal.feed import FeedServer
from demo.portal.pages import Pages
from demo.portal.plan import Maker, Plan
from demo.portal.problem import Wrong, document
from demo.portal.visitor import PortalVisitor

_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'"
)


def portal(
    plan: Plan,
    *,
    token: str = "demo",  # noqa: S107 - guards nothing
    camera_url: str = "",
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Flask:
    """The portal with the bookings of this plan, at this moment."""
    book = BookingList()
    made: list[str] = []

    def maker() -> Maker:
        return Maker(ZoneInfo(plan.zone), clock(), made)

    for planned in plan.bookings:
        book.add(maker().appointment(planned))
    app = Flask(__name__)
    feed = FeedServer(book, token=token, run=token_hex(4), clock=clock)
    app.register_blueprint(feed.blueprint())
    app.register_blueprint(Pages(book, plan, camera_url=camera_url, clock=clock).blueprint())
    app.register_blueprint(PortalVisitor(book, maker).blueprint())
    app.register_error_handler(Wrong, lambda wrong: wrong.response())
    app.register_error_handler(HTTPException, _refused)
    app.after_request(_with_policy)
    return app


def _refused(error: HTTPException) -> Response:
    answer = document(HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR))
    allowed = getattr(error, "valid_methods", None)
    if allowed:
        answer.headers["Allow"] = ", ".join(sorted(allowed))
    return answer


def _with_policy(answer: Response) -> Response:
    answer.headers["Content-Security-Policy"] = _POLICY
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer
