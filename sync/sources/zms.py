"""ZMS, the appointment system of Berlin and Munich, over its own API.

It keeps no list of what changed and takes nothing back from us: days are read and compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from http import HTTPStatus
from typing import Final
from zoneinfo import ZoneInfo

from pydantic import JsonValue

from lobby.domain.booking import SourceBooking
from sync.http import Web
from sync.problems import MirrorUnavailable, Problem
from sync.sources.contract import Batch, Deaf, Window
from sync.sources.snapshot import mark
from sync.sources.wire import days, read, readable
from sync.sources.zms_wire import Login, Process, unwrapped

_NEAR: Final = 2
"""Days, from today on, that every look reads."""
_SELDOM: Final = 10
"""Every so many looks, the other days are read too: with the pause this bounds their age."""
_NOT_US: Final = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})


class Zms(Deaf):
    """The adapter for ZMS; it needs an account of its own, which may read the scopes' lists."""

    def __init__(
        self,
        web: Web,
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
        self._known: dict[str, dict[str, SourceBooking]] = {}
        """The bookings of each day by id, as they were read last."""
        self._told = ""
        self._unreadable = 0
        self._looks = 0
        """Since all days were read."""

    def fetch(self, window: Window, cursor: str | None) -> Batch:
        """Read today and tomorrow; everything at first, every tenth time, and if one is missing.

        One that is missing may have been moved to another day: only all days can tell.
        """
        self._looks += 1
        wanted = days(window, self._zone)
        if window == self._window and cursor == self._told and self._looks < _SELDOM:
            near = {day: self._day(day) for day in wanted[:_NEAR]}
            known = {ident for day in near for ident in self._known.get(day, {})}
            if known <= {ident for found in near.values() for ident in found}:
                return self._news(window, near)
        return self._everything(window, wanted, cursor)

    def cut(self) -> None:
        """Break off what is under way."""
        self._web.cut()

    def _news(self, window: Window, near: dict[str, dict[str, SourceBooking]]) -> Batch:
        known = {ident: one for day in self._known.values() for ident, one in day.items()}
        listed = [one for found in near.values() for one in found.values()]
        changed = tuple(one for one in listed if known.get(one.external_id) != one)
        if changed:
            self._known |= near
            self._told = self._mark(window)
        return Batch(bookings=changed, cursor=self._told)

    def _everything(self, window: Window, wanted: Sequence[str], cursor: str | None) -> Batch:
        self._unreadable = 0
        self._known = {day: self._day(day) for day in wanted}
        self._window = window
        self._looks = 0
        self._told = self._mark(window)
        if self._told == cursor:
            return Batch(cursor=cursor)
        told = tuple(one for day in self._known.values() for one in day.values())
        return Batch(
            bookings=told,
            complete=not self._unreadable,
            cursor=self._told,
            unreadable=self._unreadable,
        )

    def _mark(self, window: Window) -> str:
        return mark(window, sorted(self._known.items()), self._unreadable)

    def _day(self, day: str) -> dict[str, SourceBooking]:
        return {one.external_id: one for scope in self._scopes for one in self._of(scope, day)}

    def _of(self, scope: str, day: str) -> Iterator[SourceBooking]:
        listed = self._data(f"scope/{scope}/process/{day}/")
        if not isinstance(listed, list):
            raise MirrorUnavailable(Problem.BAD_ANSWER, "no list of processes")
        for process in readable(Process, listed):
            if process is None:
                self._unreadable += 1
            elif process.is_ours():
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
        told = {"id": self._user, "password": self._password}
        return read(Login, unwrapped(self._web.post("workstation/login/", told).json())).authkey
