"""Calendars on a CalDAV server: Nextcloud, SOGo, eTermin, Radicale and their like."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from http import HTTPStatus
from typing import Final

from lobby.domain.booking import SourceBooking
from sync.http.client import HttpClient
from sync.problems import MirrorUnavailable, Problem
from sync.sources.calendars import webdav
from sync.sources.calendars.discovery import Calendars
from sync.sources.calendars.events import Reading, read
from sync.sources.calendars.webdav import Item
from sync.sources.contract import Batch, LeftOut, ParsedBookings, ReadOnlySource, Window
from sync.sources.cursor import fingerprint
from sync.sources.ical.expansion import Expansion

_AT_A_TIME: Final = 200
_FORGOTTEN: Final = frozenset(
    {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.CONFLICT,
        HTTPStatus.GONE,
        HTTPStatus.PRECONDITION_FAILED,
        HTTPStatus.METHOD_NOT_ALLOWED,
        HTTPStatus.NOT_ACCEPTABLE,
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
        HTTPStatus.UNPROCESSABLE_ENTITY,
        HTTPStatus.INTERNAL_SERVER_ERROR,
        HTTPStatus.NOT_IMPLEMENTED,
        HTTPStatus.INSUFFICIENT_STORAGE,
    }
)
"""How servers say that they do not know a sync token, or nothing of sync tokens at all.

Some stumble over the question alone: the calendar is read whole then, which may fail in earnest.
"""
_STAMP: Final = re.compile(r"@\d{8}T\d{4}Z?$")
"""What parts the bookings of a series."""
_SECONDS: Final = re.compile(r"(?<!\d)\d{10}(?!\d)")
_SAME_SECOND: Final = 1.5
"""Seconds between a state and the clock of its server that are taken for none."""

_WHOLE_FETCH: Final = frozenset({Problem.TIMEOUT, Problem.TOO_SLOW})
"""What ends a fetch instead of one of its files."""


@dataclass(slots=True)
class _Copy:
    """One calendar as it was fetched last: the bookings in each of its events."""

    state: str
    token: str
    window: Window
    is_fresh: bool = False
    """Whether it was read in the very second of its state: there may come more of that second."""
    events: dict[str, ParsedBookings] = field(default_factory=dict)


class CalDav(ReadOnlySource):
    """The adapter for CalDAV: a poll is one short question, a change costs only what changed."""

    def __init__(self, web: HttpClient, reading: Reading, *, calendars: Sequence[str] = ()) -> None:
        self._web = web
        self._reading = reading
        self._wanted = tuple(calendars)
        self._calendars = Calendars(web)
        self._copies: dict[str, _Copy] = {}
        self._expansion = Expansion()

    def fetch(self, window: Window, cursor: str | None) -> Batch:
        """Bring the copies up to date; all bookings, or nothing if all calendars are as before."""
        calendars = self._chosen()
        now = fingerprint(
            window, sorted((calendar.path, calendar.name, calendar.state) for calendar in calendars)
        )
        if cursor == now and all(calendar.state for calendar in calendars):
            return Batch(cursor=now)
        with self._expansion:
            self._copies = {calendar.path: self._copy(calendar, window) for calendar in calendars}
        events = [event for copy in self._copies.values() for event in copy.events.values()]
        left_out = tuple(entry for event in events for entry in event.left_out)
        fresh = any(copy.is_fresh for copy in self._copies.values())
        return Batch(
            bookings=tuple(self._bookings_of_all()),
            complete=all(event.all_known for event in events),
            cursor=f"{now}+" if fresh else now,
            unreadable=len(left_out),
            left_out=left_out,
        )

    def _bookings_of_all(self) -> Iterator[SourceBooking]:
        """Every booking; of a UID that stands in two calendars, the second names its calendar.

        What cannot be read keeps its UID, so that the other one does not take its place.
        """
        owners: dict[str, str] = {}
        for path, copy in sorted(self._copies.items()):
            for unread in (entry for event in copy.events.values() for entry in event.left_out):
                owners.setdefault(unread.ident, path)
            for booking in (
                booking for event in copy.events.values() for booking in event.bookings
            ):
                if owners.setdefault(_STAMP.sub("", booking.external_id), path) == path:
                    yield booking
                else:
                    here = sha256(path.encode()).hexdigest()[:8]
                    yield replace(booking, external_id=f"{booking.external_id}@{here}")

    def cut(self) -> None:
        """Break off what is under way."""
        self._expansion.cut()
        self._web.cut()

    def _chosen(self) -> tuple[Item, ...]:
        calendars = self._calendars.listed()
        chosen = tuple(
            calendar for calendar in calendars if not self._wanted or self._is_wanted(calendar)
        )
        if len(chosen) < max(1, len(self._wanted)):
            raise MirrorUnavailable(
                Problem.NO_CALENDAR, f"{len(calendars)} calendars, not all of `parts`"
            )
        return chosen

    def _is_wanted(self, calendar: Item) -> bool:
        return not {calendar.name, calendar.path.strip("/").rpartition("/")[2]}.isdisjoint(
            self._wanted
        )

    def _copy(self, calendar: Item, window: Window) -> _Copy:
        known = self._copies.get(calendar.path)
        if known is None or known.window != window:
            return self._whole(calendar, window)
        if known.is_fresh:
            return self._whole(calendar, window)
        if known.state and known.state == calendar.state:
            return known
        return (self._changed(calendar, known) if known.token else None) or self._whole(
            calendar, window
        )

    def _is_of_now(self, calendar: Item) -> bool:
        """Whether a state counts seconds, as that of SOGo does, and has come to the present one."""
        seconds = _SECONDS.findall(calendar.state)
        now = self._calendars.asked_at
        return any(abs(int(second) - now) <= _SAME_SECOND for second in seconds)

    def _whole(self, calendar: Item, window: Window) -> _Copy:
        body = self._ask("REPORT", calendar.href, webdav.everything(window), "1")
        copy = _Copy(calendar.state, calendar.token, window, self._is_of_now(calendar))
        copy.events.update(self._read(webdav.items(body), calendar.name, window))
        return copy

    def _changed(self, calendar: Item, known: _Copy) -> _Copy | None:
        """The copy with the changes since; nothing if the server forgot where we were."""
        answer = self._web.ask(
            "REPORT",
            calendar.href,
            webdav.changes(known.token),
            headers={**webdav.XML, "Depth": "0"},
            accept=_FORGOTTEN,
        )
        if answer.status in _FORGOTTEN:
            return None
        items = webdav.items(answer.body)
        if not items or any(item.path == calendar.path for item in items):
            return None  # nothing of what changed, or more than the server tells at once
        token = webdav.next_token(answer.body)
        fresh = self._is_of_now(calendar)
        copy = _Copy(calendar.state, token, known.window, fresh, dict(known.events))
        for item in items:
            copy.events.pop(item.path, None)
        present = [item.href for item in items if not item.gone]
        copy.events.update(self._present(present, calendar, known.window))
        return copy

    def _present(
        self, hrefs: Sequence[str], calendar: Item, window: Window
    ) -> Iterator[tuple[str, ParsedBookings]]:
        for part in (hrefs[at : at + _AT_A_TIME] for at in range(0, len(hrefs), _AT_A_TIME)):
            items = webdav.items(self._ask("REPORT", calendar.href, webdav.these(part), "1"))
            if len(items) < len(part):
                raise MirrorUnavailable(Problem.HALF_ANSWER, "not every event that was asked for")
            yield from self._read(items, calendar.name, window)

    def _read(
        self, events: Iterable[Item], calendar: str, window: Window
    ) -> Iterator[tuple[str, ParsedBookings]]:
        for event in events:
            if event.text:
                yield event.path, self._bookings(event, calendar, window)

    def _bookings(self, event: Item, calendar: str, window: Window) -> ParsedBookings:
        """What one file of a calendar holds; servers name it by the UID if it cannot be read."""
        name = event.path.rpartition("/")[2]
        try:
            return read(
                event.text.encode(), window, self._reading, calendar, expansion=self._expansion
            )
        except MirrorUnavailable as error:
            if error.problem in _WHOLE_FETCH:
                raise
            left_out = LeftOut(
                where=f"file {name}", why=error.detail, ident=name.removesuffix(".ics")
            )
            return ParsedBookings((), (left_out,))

    def _ask(self, method: str, path: str, body: str, depth: str) -> bytes:
        return self._web.ask(method, path, body, headers={**webdav.XML, "Depth": depth}).body
