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

from demo.portal.book import BookingList, ToldOutcome
from demo.portal.cursor import Cursor
from demo.portal.problem import Wrong
from demo.portal.reading import bad, choice, count, mapping, moment, text

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
        found = Blueprint("feed", __name__, url_prefix="/feed")
        found.before_request(self._demand_key)
        found.get("/bookings", provide_automatic_options=False)(self.bookings)
        found.post("/outcomes", provide_automatic_options=False)(self.outcomes)
        return found

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
        told = mapping(request.get_json(silent=True), "the body").get("outcomes")
        if not isinstance(told, list) or not told:
            raise bad("outcomes must be a list with at least one outcome")
        if len(told) > _MOST_AT_ONCE:
            raise bad(f"at most {_MOST_AT_ONCE} outcomes at once")
        outcomes = [_told(mapping(one, "an outcome")) for one in told]
        verdicts = zip(outcomes, self._book.tell(outcomes), strict=True)
        return _json({"results": [{"key": one.key, "result": word} for one, word in verdicts]})

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
        found = (
            self._book.written(begin, end, cursor.after or 0)
            if listing
            else self._book.news(begin, end, cursor.since)
        )
        page, more = found[:limit], len(found) > limit
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


def _told(one: dict[str, object]) -> ToldOutcome:
    return ToldOutcome(
        key=text(one.get("key"), "key"),
        booking=text(one.get("booking"), "booking"),
        kind=choice(one.get("kind"), "kind", _KINDS),
        at=moment(one.get("at"), "at"),
        undoes=choice(one["undoes"], "undoes", _KINDS - {"undone"}) if "undoes" in one else "",
    )


def _json(told: dict[str, object]) -> Response:
    return Response(json.dumps(told), content_type="application/json")
