"""The two calls of the booking feed, exactly as sync/feed.openapi.yaml describes them."""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from http import HTTPStatus
from typing import Final

from flask import Blueprint, Response, request

from tests.sync.feed_portal.book import BookingList, ToldOutcome
from tests.sync.feed_portal.cursor import Cursor
from tests.sync.feed_portal.problem import Wrong
from tests.sync.feed_portal.reading import bad, choice, count, mapping, moment, text

_KINDS: Final = frozenset({"arrived", "called", "served", "no-show", "undone"})
_MOST_AT_ONCE: Final = 100
_LONGEST_CURSOR: Final = 512


class FeedServer:
    """The feed over one appointment book."""

    def __init__(
        self, book: BookingList, *, token: str, run: str, clock: Callable[[], datetime]
    ) -> None:
        self._book = book
        self._token = token
        self._run = run
        self._clock = clock

    def blueprint(self) -> Blueprint:
        """Both calls, for Flask."""
        routes = Blueprint("feed", __name__, url_prefix="/feed")
        routes.before_request(self._demand_key)
        routes.get("/bookings", provide_automatic_options=False)(self.bookings)
        routes.post("/outcomes", provide_automatic_options=False)(self.outcomes)
        return routes

    def bookings(self) -> Response:
        """Answer ``GET /bookings``."""
        limit = count(request.args.get("limit", "500"), "limit", 1, 1000)
        wait = count(request.args.get("wait", "0"), "wait", 0, 60)
        cursor = self._cursor()
        if wait and cursor.after is None:
            self._book.wait(cursor.since, wait)
        return self._answer(self._page(cursor, limit))

    def outcomes(self) -> Response:
        """Answer ``POST /outcomes``."""
        if not request.is_json:
            raise Wrong(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        reported = mapping(request.get_json(silent=True), "the body").get("outcomes")
        if not isinstance(reported, list) or not reported:
            raise bad("outcomes must be a list with at least one outcome")
        if len(reported) > _MOST_AT_ONCE:
            raise bad(f"at most {_MOST_AT_ONCE} outcomes at once")
        outcomes = [_outcome(mapping(outcome, "an outcome")) for outcome in reported]
        verdicts = zip(outcomes, self._book.accept(outcomes), strict=True)
        results = [{"key": outcome.key, "result": verdict} for outcome, verdict in verdicts]
        return _json({"results": results})

    def _demand_key(self) -> None:
        given = request.headers.get("Authorization", "")
        if not hmac.compare_digest(given.encode(), f"Bearer {self._token}".encode()):
            raise Wrong(HTTPStatus.UNAUTHORIZED)

    def _cursor(self) -> Cursor:
        given = request.args.get("cursor")
        if given is None:
            begin = moment(request.args.get("from"), "from")
            end = moment(request.args.get("to"), "to")
            return Cursor(
                run=self._run,
                begin=begin.isoformat(),
                end=end.isoformat(),
                since=self._book.changes,
                after=0,
            )
        try:
            cursor = Cursor.read(text(given, "cursor", _LONGEST_CURSOR))
        except ValueError:
            raise Wrong(HTTPStatus.GONE, "this cursor was never given") from None
        if cursor.run != self._run:
            raise Wrong(HTTPStatus.GONE, "the portal was started anew")
        return cursor

    def _page(self, cursor: Cursor, limit: int) -> dict[str, object]:
        begin, end = cursor.window()
        listing = cursor.after is not None
        entries = (
            self._book.written(begin, end, cursor.after or 0)
            if listing
            else self._book.news(begin, end, cursor.since)
        )
        page, more = entries[:limit], len(entries) > limit
        since, after = cursor.since, None
        if listing and more:
            after = page[-1].place
        elif page and not listing:
            since = page[-1].changed
        following = Cursor(
            run=cursor.run, begin=cursor.begin, end=cursor.end, since=since, after=after
        )
        return {
            "bookings": [entry.appointment.wire() for entry in page],
            "cursor": str(following),
            "more": more,
            "complete": listing,
        }

    def _answer(self, page: dict[str, object]) -> Response:
        etag = sha256(json.dumps(page).encode()).hexdigest()[:24]
        answer = _json({**page, "server_time": self._clock().isoformat()})
        answer.set_etag(etag)
        if etag in request.if_none_match:
            answer = Response(status=HTTPStatus.NOT_MODIFIED)
            answer.set_etag(etag)
        return answer


def _outcome(outcome: dict[str, object]) -> ToldOutcome:
    return ToldOutcome(
        key=text(outcome.get("key"), "key"),
        booking=text(outcome.get("booking"), "booking"),
        kind=choice(outcome.get("kind"), "kind", _KINDS),
        at=moment(outcome.get("at"), "at"),
        undoes=choice(outcome["undoes"], "undoes", _KINDS - {"undone"})
        if "undoes" in outcome
        else "",
    )


def _json(content: dict[str, object]) -> Response:
    return Response(json.dumps(content), content_type="application/json")
