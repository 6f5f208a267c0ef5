"""A calendar as one iCalendar file: at an address, or on a disk.

Whoever publishes such a file decides how old it is; cancellations may come late.
"""

from __future__ import annotations

from email.message import Message
from http import HTTPStatus
from pathlib import Path
from typing import Final

from sync.http.client import HttpClient
from sync.sources.calendars.events import Reading, read
from sync.sources.contract import Batch, ReadOnlySource, Window
from sync.sources.cursor import Cursor, fingerprint
from sync.sources.disk import read_file
from sync.sources.ical.expansion import Expansion

_QUIET: Final = frozenset({HTTPStatus.NOT_MODIFIED})


class CalendarCursor(Cursor):
    """Which file was read for which window."""

    mark: str
    etag: str = ""


class Ics(ReadOnlySource):
    """The adapter for a published calendar."""

    def __init__(self, place: HttpClient | Path, reading: Reading, *, calendar: str = "") -> None:
        self._place = place
        self._reading = reading
        self._calendar = calendar
        self._expansion = Expansion()

    def fetch(self, window: Window, cursor: str | None) -> Batch:
        """Read the whole calendar, unless it is the one that was read last."""
        last = CalendarCursor.parse(cursor)
        same_window = last is not None and last.mark.startswith(fingerprint(window))
        text, etag, charset = self._text(last.etag if last is not None and same_window else "")
        if text is None:
            return Batch(cursor=cursor)
        here = CalendarCursor(mark=fingerprint(window) + fingerprint(window, text), etag=etag)
        if last is not None and last.mark == here.mark:
            return Batch(cursor=here.model_dump_json())
        with self._expansion as expansion:
            contents = read(
                text, window, self._reading, self._calendar, charset=charset, expansion=expansion
            )
        return Batch(
            bookings=contents.bookings,
            complete=contents.all_known,
            cursor=here.model_dump_json(),
            unreadable=contents.unreadable,
            left_out=contents.left_out,
        )

    def cut(self) -> None:
        """Break off what is under way."""
        self._expansion.cut()
        if isinstance(self._place, HttpClient):
            self._place.cut()

    def _text(self, etag: str) -> tuple[bytes | None, str, str]:
        """The calendar, unless it is the one of this mark; its mark, and its character set."""
        if isinstance(self._place, Path):
            return read_file(self._place), "", ""
        headers = {"Accept": "text/calendar"} | ({"If-None-Match": etag} if etag else {})
        answer = self._place.get("", headers=headers, accept=_QUIET)
        if answer.status == HTTPStatus.NOT_MODIFIED:
            return None, etag, ""
        charset = _charset(answer.headers.get("Content-Type", ""))
        return answer.body, answer.headers.get("ETag", ""), charset


def _charset(content_type: str) -> str:
    header = Message()
    header["Content-Type"] = content_type
    return header.get_content_charset("")
