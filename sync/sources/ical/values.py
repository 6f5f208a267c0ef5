"""What stands on the lines of a calendar: properties, times and lengths, as tolerant as may be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Final, NamedTuple

from sync.sources.ical.blocks import Line

_QUOTED: Final = '"'
_TIME: Final = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE,
)
_LENGTH: Final = re.compile(
    r"([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?",
    re.IGNORECASE,
)
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_MIDNIGHT_AT_THE_END: Final = 24
_LAST_SECOND: Final = 59
_SHOWN: Final = 40
"""Characters of a value in a message."""


class Unreadable(ValueError):
    """An event that cannot be read; says on which line, what stands there, and what to do."""


class Property(NamedTuple):
    """One line of an event."""

    name: str
    options: Mapping[str, str]
    """What stands behind the name, such as ``TZID``, in capitals."""
    value: str
    at: int

    def fault(self, what: str) -> Unreadable:
        """An error that names the line and what stands on it."""
        return Unreadable(f"line {self.at}, {self.name} {self.value[:_SHOWN]!r}: {what}")


class Moment(NamedTuple):
    """A time as it is written: on a wall, and where that wall is."""

    wall: datetime
    """Naive."""
    zone: tzinfo | None
    """Nothing for a floating time."""


def read_property(line: Line) -> Property:
    """The parts of a line; what stands in quotes is one word.

    Raises:
        Unreadable: a quote is opened and never closed.
    """
    head, value = _parted(line.text, ":")
    if value is None:
        raise Unreadable(f"line {line.at}, {line.name}: a quote is not closed")
    options: dict[str, str] = {}
    _, rest = _parted(head, ";")
    while rest is not None:
        option, rest = _parted(rest, ";")
        name, _, param_value = option.partition("=")
        options[name.strip().upper()] = param_value.strip().strip(_QUOTED)
    return Property(line.name, options, value.strip(), line.at)


def _parted(text: str, sign: str) -> tuple[str, str | None]:
    """What stands before and behind the first sign outside of quotes."""
    at = text.find(sign)
    while at >= 0 and text.count(_QUOTED, 0, at) % 2:
        at = text.find(sign, at + 1)
    return (text, None) if at < 0 else (text[:at], text[at + 1 :])


def plain(text: str) -> str:
    """A text without its escapes."""
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], text)


def words(text: str) -> list[str]:
    """The texts of a list; a comma behind a backslash parts none."""
    parts = re.split(r"(?<!\\),", text)
    return [word for part in parts if (word := plain(part).strip())]


def moment(text: str) -> date | Moment:
    """A day, or a time; ``T240000`` is the midnight at the end of a day.

    Raises:
        ValueError: it is no time, or none that there is.
    """
    match = _TIME.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if match[4] is None:
        return date(year, month, day)
    hour, minute, second = int(match[4]), int(match[5]), min(int(match[6] or 0), _LAST_SECOND)
    ends = hour == _MIDNIGHT_AT_THE_END and not minute
    wall = datetime(year, month, day, 0 if ends else hour, minute, second)  # noqa: DTZ001 - a wall
    return Moment(wall + timedelta(days=ends), _offset(match[7]))


def _offset(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    if text in "zZ":
        return UTC
    sign = -1 if text[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(text[1:3]), minutes=int(text[-2:])))


def length(text: str) -> timedelta:
    """How long something lasts; negative with a minus.

    Raises:
        ValueError: it is no length.
    """
    match = _LENGTH.fullmatch(text.strip())
    if match is None or not any(match.groups()[1:]):
        raise ValueError(text)
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    lasts = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -lasts if match[1] == "-" else lasts
