"""Our own feed: a small JSON interface that a portal, or a script beside it, offers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import Final

from lobby.domain.mirror import Outcome, OutcomeKind
from sync.http.budget import MOST_BOOKINGS
from sync.http.client import HttpClient, Response
from sync.problems import MirrorUnavailable, Problem
from sync.sources.contract import Batch, PushResult, Window
from sync.sources.cursor import Cursor
from sync.sources.feed import wire
from sync.sources.feed.wire import Page, PortalAbout

_MOST_PAGES: Final = 500
_QUIET: Final = frozenset({HTTPStatus.NOT_MODIFIED, HTTPStatus.GONE})
_FIRST_VERSION: Final = frozenset(HTTPStatus) - {HTTPStatus.OK}
"""What a portal of 1.0 may answer where it has nothing to say."""


class FeedCursor(Cursor):
    """Where the last fetch ended."""

    begin: str
    end: str
    cursor: str | None = None
    etag: str = ""
    """Of the answer to the very request that comes next."""


class Feed:
    """The adapter for feed.openapi.yaml."""

    def __init__(self, web: HttpClient, *, limit: int = 500, wait: float = 0) -> None:
        self._web = web
        self._limit = limit
        self._wait = wait

    @property
    def can_push(self) -> frozenset[OutcomeKind]:
        """Everything."""
        return frozenset(OutcomeKind)

    def fetch(self, window: Window, cursor: str | None) -> Batch:
        """Read what changed since ``cursor``, or everything if there is no such place any more."""
        here = FeedCursor(begin=window.begin.isoformat(), end=window.end.isoformat())
        last = FeedCursor.parse(cursor)
        if last is None or (last.begin, last.end) != (here.begin, here.end):
            return self._snapshot(here)
        return (self._changes(last) if last.cursor else None) or self._snapshot(
            here if last.cursor else last
        )

    def push(self, outcomes: Sequence[Outcome]) -> tuple[PushResult, ...]:
        """Post the outcomes; repeated keys are harmless."""
        payload = [_wire(outcome) for outcome in outcomes]
        return wire.results(self._web.post("outcomes", {"outcomes": payload}).json())

    def about(self) -> PortalAbout | None:
        """What the portal says of itself; nothing if it is one of 1.0, which has no word for that.

        Raises:
            MirrorUnavailable: it does not answer.
        """
        answer = self._web.get("", accept=_FIRST_VERSION)
        return None if answer.status in _FIRST_VERSION else wire.about(answer)

    def cut(self) -> None:
        """Break off what is under way."""
        self._web.cut()

    def _changes(self, last: FeedCursor) -> Batch | None:
        wait = {"wait": f"{self._wait:.0f}"} if self._wait else {}
        return self._read({"cursor": str(last.cursor), **wait}, last, hold=self._wait)

    def _snapshot(self, last: FeedCursor) -> Batch:
        batch = self._read({"from": last.begin, "to": last.end}, last)
        if batch is None:
            raise MirrorUnavailable(Problem.GONE, "in the middle of a snapshot")
        return batch

    def _read(self, query: Mapping[str, str], last: FeedCursor, *, hold: float = 0) -> Batch | None:
        """All pages from this query on; nothing if the source forgot its cursor."""
        answer = self._page(query, etag=last.etag, hold=hold)
        if answer.status == HTTPStatus.GONE:
            return None
        if answer.status == HTTPStatus.NOT_MODIFIED:
            return Batch(cursor=last.model_dump_json())
        pages = list(self._pages(wire.page(answer.json())))
        cursor = pages[-1].cursor
        repeats = cursor == last.cursor and len(pages) == 1
        etag = answer.headers.get("ETag", "") if repeats else ""
        return _batch(pages, last.model_copy(update={"cursor": cursor, "etag": etag}))

    def _pages(self, first: Page) -> Iterator[Page]:
        yield first
        latest = first
        left = MOST_BOOKINGS
        for _ in range(_MOST_PAGES):
            left -= len(latest.bookings)
            if left < 0:
                raise MirrorUnavailable(Problem.TOO_LARGE, f"more than {MOST_BOOKINGS} bookings")
            if not latest.more:
                return
            if not latest.cursor:
                raise MirrorUnavailable(Problem.BAD_ANSWER, "more pages, but no cursor")
            answer = self._page({"cursor": latest.cursor})
            if answer.status != HTTPStatus.OK:
                raise MirrorUnavailable(Problem.GONE, "between two pages")
            latest = wire.page(answer.json())
            yield latest
        raise MirrorUnavailable(Problem.BAD_ANSWER, f"more than {_MOST_PAGES} pages")

    def _page(self, query: Mapping[str, str], *, etag: str = "", hold: float = 0) -> Response:
        return self._web.get(
            "bookings",
            {**query, "limit": str(self._limit)},
            headers={"If-None-Match": etag} if etag else {},
            accept=_QUIET,
            hold=hold,
        )


def _wire(outcome: Outcome) -> dict[str, str]:
    fields = {
        "key": outcome.idempotency_key,
        "booking": outcome.external_id,
        "kind": str(outcome.kind),
        "at": outcome.at.isoformat(),
    }
    return {**fields, "undoes": str(outcome.undone)} if outcome.undone else fields


def _batch(pages: Sequence[Page], position: FeedCursor) -> Batch:
    bookings = tuple(booking for page in pages for booking in page.readable())
    left_out = tuple(entry for page in pages for entry in page.left_out())
    whole = all(page.complete for page in pages)
    return Batch(
        bookings=bookings,
        complete=whole and all(entry.ident for entry in left_out),
        cursor=position.model_dump_json(),
        server_now=pages[0].server_time,
        unreadable=len(left_out),
        left_out=left_out if left_out or whole else None,
    )
