"""ZMS, the appointment system of Berlin and Munich, over its own API.

It keeps no list of what changed and takes nothing back from us: days are read and compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from pydantic import JsonValue

from lobby.domain.booking import SourceBooking
from sync.http.client import HttpClient
from sync.problems import MirrorUnavailable, Problem
from sync.sources.contract import Batch, LeftOut, ReadOnlySource, Window
from sync.sources.cursor import fingerprint
from sync.sources.wire import days, listed, read, readable
from sync.sources.zms.wire import Login, Process, unwrapped

_NEAR: Final = 2
"""Days, from today on, that every fetch reads."""
_SELDOM: Final = 10
"""Every so many fetches, the other days are read too: with the pause this bounds their age."""
_NOT_US: Final = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})


class _Day(NamedTuple):
    """One day in all scopes, as it was read last."""

    bookings: dict[str, SourceBooking]
    """By their id."""
    left_out: tuple[LeftOut, ...]


class Zms(ReadOnlySource):
    """The adapter for ZMS; it needs an account of its own, which may read the scopes' lists."""

    def __init__(
        self,
        web: HttpClient,
        zone: ZoneInfo,
        *,
        user: str,
        password: str,
        scopes: Sequence[str],
        slot_minutes: int = 15,
    ) -> None:
        self._web = web
        self._zone = zone
        self._user = user
        self._password = password
        self._scopes = tuple(scopes)
        self._slot_minutes = slot_minutes
        self._key = ""
        self._window: Window | None = None
        self._known: dict[str, _Day] = {}
        self._cursor = ""
        self._fetches = 0
        """Since all days were read."""

    def fetch(self, window: Window, cursor: str | None) -> Batch:
        """Read today and tomorrow; everything at first, every tenth time, and if one is missing.

        One that is missing may have been moved to another day: only all days can tell.
        """
        self._fetches += 1
        wanted = days(window, self._zone)
        if window == self._window and cursor == self._cursor and self._fetches < _SELDOM:
            near = {day: self._day(day) for day in wanted[:_NEAR]}
            if _by_id({day: self._known[day] for day in near}).keys() <= _by_id(near).keys():
                return self._news(window, near)
        return self._everything(window, wanted, cursor)

    def cut(self) -> None:
        """Break off what is under way."""
        self._web.cut()

    def _news(self, window: Window, near: Mapping[str, _Day]) -> Batch:
        known = _by_id(self._known)
        listed = _by_id(near).items()
        changed = tuple(booking for ident, booking in listed if known.get(ident) != booking)
        if changed:
            self._known |= near
            self._cursor = self._mark(window)
        return Batch(bookings=changed, cursor=self._cursor)

    def _everything(self, window: Window, wanted: Sequence[str], cursor: str | None) -> Batch:
        self._known = {day: self._day(day) for day in wanted}
        self._window = window
        self._fetches = 0
        self._cursor = self._mark(window)
        if self._cursor == cursor:
            return Batch(cursor=cursor)
        left_out = tuple(line for day in self._known.values() for line in day.left_out)
        return Batch(
            bookings=tuple(_by_id(self._known).values()),
            complete=all(entry.ident for entry in left_out),
            cursor=self._cursor,
            unreadable=len(left_out),
            left_out=left_out,
        )

    def _mark(self, window: Window) -> str:
        return fingerprint(window, sorted(self._known.items()))

    def _day(self, day: str) -> _Day:
        left_out: list[LeftOut] = []
        bookings = [booking for scope in self._scopes for booking in self._of(scope, day, left_out)]
        return _Day({booking.external_id: booking for booking in bookings}, tuple(left_out))

    def _of(self, scope: str, day: str, left_out: list[LeftOut]) -> Iterator[SourceBooking]:
        """The bookings of one list; what cannot be read is named in ``left_out``."""
        processes = listed(self._data(f"scope/{scope}/process/{day}/"))
        if not isinstance(processes, list):
            raise MirrorUnavailable(Problem.BAD_ANSWER, "no list of processes")
        for process in readable(Process, processes, left_out):
            if process.is_ours():
                yield process.booking(scope, self._slot_minutes)

    def _data(self, path: str) -> JsonValue:
        """What an answer carries; a session that ran out is begun again, once."""
        fresh = not self._key
        self._key = self._key or self._login()
        answer = self._web.get(
            path, {"resolveReferences": "1"}, headers={"X-Authkey": self._key}, accept=_NOT_US
        )
        if answer.status in _NOT_US:
            self._key = ""
            if fresh:
                raise MirrorUnavailable(Problem.FORBIDDEN, path)
            return self._data(path)
        return unwrapped(answer.json())

    def _login(self) -> str:
        credentials = {"id": self._user, "password": self._password}
        return read(
            Login, unwrapped(self._web.post("workstation/login/", credentials).json())
        ).authkey


def _by_id(days: Mapping[str, _Day]) -> dict[str, SourceBooking]:
    return {ident: booking for day in days.values() for ident, booking in day.bookings.items()}
