"""Calendars on a CalDAV server: Nextcloud, SOGo, eTermin, Radicale and their like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final

from sync.http import Web
from sync.problems import MirrorUnavailable, Problem
from sync.sources import webdav
from sync.sources.contract import Batch, Deaf, LeftOut, Window
from sync.sources.events import Found, Reading, read
from sync.sources.ical.expansion import Expansion
from sync.sources.snapshot import mark
from sync.sources.webdav import Item

_AT_A_TIME: Final = 200
_XML: Final = {"Content-Type": "application/xml; charset=utf-8"}
_FORGOTTEN: Final = frozenset(
    {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.CONFLICT,
        HTTPStatus.GONE,
        HTTPStatus.PRECONDITION_FAILED,
        HTTPStatus.NOT_IMPLEMENTED,
        HTTPStatus.INSUFFICIENT_STORAGE,
    }
)
"""How servers say that they do not know a sync token, or nothing of sync tokens at all."""

_WHOLE_LOOK: Final = frozenset({Problem.TIMEOUT, Problem.TOO_SLOW})
"""What ends a look instead of one of its files."""


@dataclass(slots=True)
class _Copy:
    """One calendar as it was seen last: the bookings in each of its events."""

    state: str
    token: str
    window: Window
    events: dict[str, Found] = field(default_factory=dict)


class CalDav(Deaf):
    """The adapter for CalDAV: a poll is one short question, a change costs only what changed."""

    def __init__(self, web: Web, reading: Reading, *, calendars: Sequence[str] = ()) -> None:
        self._web = web
        self._reading = reading
        self._wanted = tuple(calendars)
        self._depth = "0"
        self._copies: dict[str, _Copy] = {}
        self._expansion = Expansion()

    def fetch(self, window: Window, cursor: str | None) -> Batch:
        """Bring the copies up to date; all bookings, or nothing if all calendars are as before."""
        calendars = self._calendars()
        now = mark(window, sorted((one.path, one.name, one.state) for one in calendars))
        if cursor == now and all(one.state for one in calendars):
            return Batch(cursor=now)
        with self._expansion:
            self._copies = {one.path: self._copy(one, window) for one in calendars}
        found = [event for copy in self._copies.values() for event in copy.events.values()]
        left_out = tuple(one for event in found for one in event.left_out)
        return Batch(
            bookings=tuple(booking for event in found for booking in event.bookings),
            complete=all(event.all_known for event in found),
            cursor=now,
            unreadable=len(left_out),
            left_out=left_out,
        )

    def cut(self) -> None:
        """Break off what is under way."""
        self._expansion.cut()
        self._web.cut()

    def _calendars(self) -> tuple[Item, ...]:
        found = self._here()
        if not found and self._depth == "0":
            self._depth = "1"
            found = self._here()
        chosen = tuple(one for one in found if not self._wanted or self._is_wanted(one))
        if len(chosen) < max(1, len(self._wanted)):
            raise MirrorUnavailable(
                Problem.NOT_FOUND, f"{len(found)} calendars, not all of `parts`"
            )
        return chosen

    def _is_wanted(self, calendar: Item) -> bool:
        return not {calendar.name, calendar.path.strip("/").rpartition("/")[2]}.isdisjoint(
            self._wanted
        )

    def _here(self) -> tuple[Item, ...]:
        """The calendar at the address, or those below it."""
        told = webdav.items(self._ask("PROPFIND", "", webdav.WHAT_IS_HERE, self._depth))
        return tuple(one for one in told if one.is_calendar)

    def _copy(self, calendar: Item, window: Window) -> _Copy:
        known = self._copies.get(calendar.path)
        if known is None or known.window != window:
            return self._whole(calendar, window)
        if known.state and known.state == calendar.state:
            return known
        return (self._changed(calendar, known) if known.token else None) or self._whole(
            calendar, window
        )

    def _whole(self, calendar: Item, window: Window) -> _Copy:
        body = self._ask("REPORT", calendar.href, webdav.everything(window), "1")
        copy = _Copy(calendar.state, calendar.token, window)
        copy.events.update(self._read(webdav.items(body), calendar.name, window))
        return copy

    def _changed(self, calendar: Item, known: _Copy) -> _Copy | None:
        """The copy with the changes since; nothing if the server forgot where we were."""
        answer = self._web.ask(
            "REPORT",
            calendar.href,
            webdav.changes(known.token),
            headers={**_XML, "Depth": "0"},
            accept=_FORGOTTEN,
        )
        if answer.status in _FORGOTTEN:
            return None
        told = webdav.items(answer.body)
        if any(one.path == calendar.path for one in told):
            return None  # more changes than the server tells at once
        token = webdav.next_token(answer.body)
        copy = _Copy(calendar.state, token, known.window, dict(known.events))
        for one in told:
            copy.events.pop(one.path, None)
        present = [one.href for one in told if not one.gone]
        copy.events.update(self._present(present, calendar, known.window))
        return copy

    def _present(
        self, hrefs: Sequence[str], calendar: Item, window: Window
    ) -> Iterator[tuple[str, Found]]:
        for part in (hrefs[at : at + _AT_A_TIME] for at in range(0, len(hrefs), _AT_A_TIME)):
            told = webdav.items(self._ask("REPORT", calendar.href, webdav.these(part), "1"))
            if len(told) < len(part):
                raise MirrorUnavailable(Problem.HALF_ANSWER, "not every event that was asked for")
            yield from self._read(told, calendar.name, window)

    def _read(
        self, events: Iterable[Item], calendar: str, window: Window
    ) -> Iterator[tuple[str, Found]]:
        for event in events:
            if event.text:
                yield event.path, self._bookings(event, calendar, window)

    def _bookings(self, event: Item, calendar: str, window: Window) -> Found:
        """What one file of a calendar holds; servers name it by the UID if it cannot be read."""
        name = event.path.rpartition("/")[2]
        try:
            return read(
                event.text.encode(), window, self._reading, calendar, expansion=self._expansion
            )
        except MirrorUnavailable as error:
            if error.problem in _WHOLE_LOOK:
                raise
            left_out = LeftOut(
                where=f"file {name}", why=error.detail, ident=name.removesuffix(".ics")
            )
            return Found((), (left_out,))

    def _ask(self, method: str, path: str, body: str, depth: str) -> bytes:
        return self._web.ask(method, path, body, headers={**_XML, "Depth": depth}).body
