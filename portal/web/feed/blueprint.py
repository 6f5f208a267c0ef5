"""The calls of the booking feed, exactly as ``sync/feed.openapi.yaml`` describes them."""

from __future__ import annotations

import hmac
import json
import time
from hashlib import sha256
from http import HTTPStatus
from threading import BoundedSemaphore
from typing import Final

from flask import Blueprint, Response, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from lobby.domain.errors import SettingsError, Unavailable
from portal.actions.read_bookings import BookingPage, PlaceForgotten, ReadingPlace
from portal.web.feed import query, wire
from portal.web.feed.problem import (
    FeedProblem,
    answer_problem,
    answer_refused,
    answer_unavailable,
)
from portal.wiring import Portal

_LIMITS: Final = range(1, 1001)
_USUAL_LIMIT: Final = 500
_WAITS: Final = range(61)
_LOOK_EVERY: Final = 1.0
"""Seconds; so long a change by another process of the same portal may go unnoticed."""
_MOST_WAITING: Final = 4
"""Requests held at once; more are answered at once, so that citizens find a free thread."""
_LARGEST_BODY: Final = 256 * 1024
_METHODS: Final = {"": ["GET"], "bookings": ["GET"], "outcomes": ["POST"]}
_ALL_METHODS: Final = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"]


def feed_blueprint(portal: Portal, token: str, *, names: bool = False) -> Blueprint:
    """The feed under ``/feed``, for whoever knows the token.

    ``names`` is whether the town asks for names (``portal.ask_name``).

    Raises:
        SettingsError: there is no token.
    """
    if not token:
        raise SettingsError(
            "the feed has no key; give the same one to the portal and to the house as the systemd "
            "credential lobby_portal_token, such as of openssl rand -base64 32"
        )
    feed = BookingFeed(portal, token, names=names)
    routes = Blueprint("feed", __name__, url_prefix="/feed")
    routes.before_request(feed.demand_key)
    routes.register_error_handler(FeedProblem, answer_problem)
    routes.register_error_handler(HTTPException, answer_refused)
    routes.register_error_handler(Unavailable, answer_unavailable)
    for rule in ("", "/"):
        routes.get(rule, provide_automatic_options=False)(feed.about)
    routes.get("/bookings", provide_automatic_options=False)(feed.bookings)
    routes.post("/outcomes", provide_automatic_options=False)(feed.outcomes)
    for rule in ("", "/", "/<path:path>"):
        routes.route(rule, methods=_ALL_METHODS, provide_automatic_options=False)(_no_such_call)
    return routes


class BookingFeed:
    """The feed of one portal."""

    def __init__(self, portal: Portal, token: str, *, names: bool) -> None:
        self._portal = portal
        self._key = f"Bearer {token}".encode()
        self._zone = portal.house.opening.zone
        self._words = wire.BookingWords(self._zone, portal.tokens.token, names)
        self._waiting = BoundedSemaphore(_MOST_WAITING)

    def demand_key(self) -> None:
        """Let nobody in without the key; how long that takes says nothing about it."""
        request.max_content_length = _LARGEST_BODY
        given = request.headers.get("Authorization", "")
        if not hmac.compare_digest(given.encode(errors="surrogatepass"), self._key):
            raise FeedProblem(HTTPStatus.UNAUTHORIZED, "no key, or a wrong one")

    def about(self) -> Response:
        """Answer ``GET /feed``."""
        with self._portal.transactions.read() as work:
            today = self._portal.selling.day(work.now)
        return _json(wire.about(self._portal.house, today))

    def bookings(self) -> Response:
        """Answer ``GET /feed/bookings``."""
        limit = query.whole_number(request.args, "limit", _LIMITS, _USUAL_LIMIT)
        seconds = query.whole_number(request.args, "wait", _WAITS, 0)
        given = request.args.get("cursor")
        self._portal.note_feed_asked()
        if given is None:
            return self._answer(self._portal.read_bookings.all(*query.window(request.args), limit))
        try:
            return self._answer(self._page(query.place(given), limit, seconds))
        except PlaceForgotten:
            raise FeedProblem(
                HTTPStatus.GONE, "what changed since has been erased; begin again with from and to"
            ) from None

    def outcomes(self) -> Response:
        """Answer ``POST /feed/outcomes``."""
        if not request.is_json:
            raise FeedProblem(
                HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "the body must be application/json"
            )
        given = query.outcomes(request.get_data())
        return _json(wire.results(self._portal.take_outcomes(given)))

    def _page(self, place: ReadingPlace, limit: int, seconds: int) -> BookingPage:
        page = self._portal.read_bookings.on(place, limit)
        if place.listing or page.bookings or not self._waiting.acquire(blocking=False):
            return page
        try:
            return self._later(place, limit, page, time.monotonic() + seconds)
        finally:
            self._waiting.release()

    def _later(
        self, place: ReadingPlace, limit: int, page: BookingPage, until: float
    ) -> BookingPage:
        """The page as soon as there is anything on it, or as it is when the time is over."""
        changes = self._portal.transactions.changes
        while not page.bookings and not changes.closed:
            left = until - time.monotonic()
            if left <= 0:
                break
            changes.wait(page.count, min(left, _LOOK_EVERY))
            if self._portal.transactions.count() != page.count:
                page = self._portal.read_bookings.on(place, limit)
        return page

    def _answer(self, page: BookingPage) -> Response:
        content = self._words.page(page)
        etag = sha256(json.dumps(content).encode()).hexdigest()[:24]
        if etag in request.if_none_match:
            answer = Response(status=HTTPStatus.NOT_MODIFIED)
        else:
            now = page.now.astimezone(self._zone).isoformat()
            answer = _json({**content, "server_time": now})
        answer.set_etag(etag)
        return answer


def _no_such_call(path: str = "") -> Response:
    if path in _METHODS:
        raise MethodNotAllowed(_METHODS[path])
    raise FeedProblem(HTTPStatus.NOT_FOUND, "the feed has no such call")


def _json(content: wire.Json) -> Response:
    return Response(json.dumps(content), content_type="application/json")
