"""Where the calendars are, from whatever address a person was given (RFC 4791, 5397, 6764)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Final

from sync.http.client import HttpClient, Response
from sync.http.errors import problem_of_status
from sync.problems import MirrorUnavailable, Problem
from sync.sources.calendars import webdav
from sync.sources.calendars.webdav import Item

_WELL_KNOWN: Final = "/.well-known/caldav"
_NOT_HERE: Final = frozenset(
    {
        HTTPStatus.NOT_FOUND,
        HTTPStatus.METHOD_NOT_ALLOWED,
        HTTPStatus.INTERNAL_SERVER_ERROR,
        HTTPStatus.NOT_IMPLEMENTED,
    }
)
"""What makes a search go on; some servers stumble over addresses that are no collection."""


class Calendars:
    """The calendars at one address: itself, those below it, or those of the one who logs in."""

    def __init__(self, web: HttpClient) -> None:
        self._web = web
        self._here: tuple[str, str] | None = None
        """Address and depth at which calendars were found."""
        self.asked_at = 0.0
        """When it answered last, by its own clock; seconds since 1970."""
        self._refusal: int | None = None
        """What it said instead of anything; nothing as soon as one address was answered."""

    def listed(self) -> tuple[Item, ...]:
        """All calendars, with their present states.

        Raises:
            MirrorUnavailable: ``no-calendar`` if there is none at any of the addresses asked.
        """
        if self._here is not None:
            return self._at(*self._here, elsewhere=frozenset())
        answered = False
        for place in self._places():
            if calendars := self._at(*place):
                self._here = place
                return calendars
            answered = answered or self._refusal is None
        if not answered:
            raise MirrorUnavailable(problem_of_status(self._refusal or 0), f"HTTP {self._refusal}")
        raise MirrorUnavailable(Problem.NO_CALENDAR, "none at this address, nor below it")

    def _places(self) -> Iterator[tuple[str, str]]:
        """Addresses with depths, the nearest first; one is asked if those before had nothing."""
        yield "", "0"
        yield "", "1"
        yield "./", "1"
        for start in ("", _WELL_KNOWN):
            home = self._home(start)
            if home:
                yield home, "1"

    def _home(self, start: str) -> str:
        """Where the calendars of the one who logs in are; empty if the server does not say it."""
        here = self._asked(start, webdav.WHOSE_CALENDARS, "0")
        if home := webdav.home(here):
            return home
        principal = webdav.principal(here)
        return webdav.home(self._asked(principal, webdav.WHOSE_CALENDARS, "0")) if principal else ""

    def _at(
        self, address: str, depth: str, elsewhere: frozenset[int] = _NOT_HERE
    ) -> tuple[Item, ...]:
        body = self._asked(address, webdav.WHAT_IS_HERE, depth, elsewhere)
        return tuple(item for item in webdav.items(body) if item.is_calendar) if body else ()

    def _asked(
        self, address: str, body: str, depth: str, elsewhere: frozenset[int] = _NOT_HERE
    ) -> bytes:
        """What a server says of an address; nothing if its status is one of ``elsewhere``."""
        headers = {**webdav.XML, "Depth": depth}
        answer = self._web.ask("PROPFIND", address, body, headers=headers, accept=elsewhere)
        self.asked_at = _clock_of(answer)
        self._refusal = answer.status if answer.status in elsewhere else None
        return b"" if self._refusal else answer.body


def _clock_of(answer: Response) -> float:
    """What the server's clock said, in whole seconds; ours if it does not say it."""
    try:
        return parsedate_to_datetime(answer.headers.get("Date", "")).timestamp()
    except ValueError:
        return time.time()
