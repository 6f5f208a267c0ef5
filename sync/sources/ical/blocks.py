"""The text of an iCalendar file as events and time zones, each with the lines it stands on."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from sync.problems import MirrorUnavailable, Problem
from sync.sources import file_types

_READ: Final = frozenset(
    {
        "UID", "DTSTART", "DTEND", "DURATION", "SEQUENCE", "STATUS",
        "RRULE", "RDATE", "EXRULE", "EXDATE", "RECURRENCE-ID",
        "SUMMARY", "LOCATION", "DESCRIPTION", "CATEGORIES",
    }
)  # fmt: skip
"""What is read of an event; nothing else of it is kept."""
_PROPERTY: Final = re.compile(r"\s*([A-Za-z][A-Za-z0-9-]*)\s*[;:]")


class Line(NamedTuple):
    """One unfolded line of a file."""

    at: int
    """On which line it begins; the first is 1."""
    name: str
    """The property, in capitals; empty if it is none."""
    text: str


@dataclass(slots=True)
class Block:
    """One event or one time zone."""

    kind: str
    at: int
    """The line on which it begins."""
    lines: list[Line] = field(default_factory=list)
    whole: bool = True
    """Whether it has an end."""


@dataclass(slots=True)
class Calendar:
    """One calendar of a file; there may be several, one behind the other."""

    properties: dict[str, str] = field(default_factory=dict)
    zones: list[Block] = field(default_factory=list)
    events: list[Block] = field(default_factory=list)


def calendars(body: bytes, charset: str = "") -> list[Calendar]:
    """The calendars of a file; ``charset`` is tried for lines that are not UTF-8.

    Raises:
        MirrorUnavailable: it is no calendar, or only the beginning of one.
    """
    reader = _Reader()
    for line in _unfolded(body, charset):
        reader.take(line)
    if not reader.calendars:
        raise _no_calendar(body)
    if reader.calendar is not None:
        raise MirrorUnavailable(Problem.HALF_ANSWER, "a calendar without its end")
    return reader.calendars


def _no_calendar(body: bytes) -> MirrorUnavailable:
    if file_types.is_web_page(body):
        return MirrorUnavailable(Problem.NOT_JSON, "a web page, not a calendar")
    return MirrorUnavailable(
        Problem.NO_CALENDAR, file_types.otherwise(body) or "no BEGIN:VCALENDAR"
    )


class _Reader:
    """Sorts the lines of a file into calendars, and those into events and time zones."""

    def __init__(self) -> None:
        self.calendars: list[Calendar] = []
        self.calendar: Calendar | None = None
        self._block: Block | None = None
        self._inside: list[str] = []
        """What is open inside of the block: alarms of an event, the halves of a zone."""

    def take(self, line: Line) -> None:
        """Take the next line."""
        if line.name == "BEGIN":
            self._begin(_value(line), line)
        elif line.name == "END" and self.calendar is not None:
            self._end(_value(line), line)
        elif self._block is not None:
            self._add(line, self._block)
        elif self.calendar is not None:
            self._describe(line, self.calendar)

    def _begin(self, kind: str, line: Line) -> None:
        if kind == "VCALENDAR":
            self._close(whole=False)
            self.calendar = Calendar()
            self.calendars.append(self.calendar)
        elif self.calendar is None:
            return
        elif self._block is None or kind == "VEVENT":
            self._close(whole=False)
            self._block = Block(kind, line.at)
        else:
            self._inside.append(kind)
            self._keep_zone(line)

    def _end(self, kind: str, line: Line) -> None:
        if kind == "VCALENDAR":
            self._close(whole=False)
            self.calendar = None
        elif self._inside and kind == self._inside[-1]:
            self._inside.pop()
            self._keep_zone(line)
        elif self._block is not None and kind == self._block.kind:
            self._close(whole=not self._inside)

    def _close(self, *, whole: bool) -> None:
        block, self._block, self._inside = self._block, None, []
        if block is None or self.calendar is None:
            return
        block.whole = whole
        if block.kind == "VEVENT":
            self.calendar.events.append(block)
        elif block.kind == "VTIMEZONE":
            self.calendar.zones.append(block)

    def _keep_zone(self, line: Line) -> None:
        if self._block is not None and self._block.kind == "VTIMEZONE":
            self._block.lines.append(line)

    def _add(self, line: Line, block: Block) -> None:
        if block.kind == "VTIMEZONE" or (line.name in _READ and not self._inside):
            block.lines.append(line)

    def _describe(self, line: Line, calendar: Calendar) -> None:
        if not line.name:
            raise MirrorUnavailable(
                Problem.BAD_ANSWER, f"line {line.at}: neither a property nor a part of a calendar"
            )
        calendar.properties[line.name] = line.text.partition(":")[2].strip()


def _value(line: Line) -> str:
    return line.text.partition(":")[2].strip().upper()


def _unfolded(body: bytes, charset: str) -> Iterator[Line]:
    """The lines, put together before they are decoded: a fold may part the bytes of one letter.

    A line that is no property goes on with the text of the one before it, if that is a text.
    """
    if body.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        body = body.decode("utf-16", "replace").encode()
    at, held = 0, [b""]
    for number, raw in enumerate(body.removeprefix(BOM_UTF8).splitlines(), 1):
        if raw[:1] in (b" ", b"\t"):
            held.append(raw[1:])
        elif raw:
            yield from _line(at, b"".join(held), charset)
            at, held = number, [raw]
    yield from _line(at, b"".join(held), charset)


def _line(at: int, raw: bytes, charset: str) -> Iterator[Line]:
    if not raw.strip():
        return
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = _decoded(raw, charset)
    name = _PROPERTY.match(text)
    yield Line(at, name[1].upper() if name else "", text)


def _decoded(raw: bytes, charset: str) -> str:
    try:
        return raw.decode(charset or "cp1252", "replace")
    except LookupError:
        return raw.decode("cp1252", "replace")
