"""A booking system of other makers that speaks the feed 1.0, with calls for scripts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from secrets import token_hex
from zoneinfo import ZoneInfo

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from tests.sync.feed_portal.book import BookingList
from tests.sync.feed_portal.feed import FeedServer
from tests.sync.feed_portal.plan import Maker, Plan
from tests.sync.feed_portal.problem import Wrong, document
from tests.sync.feed_portal.visitor import PortalVisitor


def portal(
    plan: Plan,
    *,
    token: str = "demo",  # noqa: S107 - guards nothing
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
    app.register_blueprint(PortalVisitor(book, maker).blueprint())
    app.register_error_handler(Wrong, lambda wrong: wrong.response())
    app.register_error_handler(HTTPException, _refused)
    return app


def _refused(error: HTTPException) -> Response:
    answer = document(HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR))
    allowed = getattr(error, "valid_methods", None)
    if allowed:
        answer.headers["Allow"] = ", ".join(sorted(allowed))
    return answer
