"""The time zones of a calendar: known names first, then what it describes itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from io import StringIO
from typing import Final
from zoneinfo import ZoneInfo

from dateutil.tz import tzical  # type: ignore[import-untyped]
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from sync.sources.ical.blocks import Block
from sync.sources.ical.values import Moment, Unreadable, moment, plain, read_property

_UTC_NAMES: Final = frozenset({"UTC", "GMT", "Z", "ETC/UTC", "COORDINATED UNIVERSAL TIME"})
_PREFIXED: Final = re.compile(r"/.+/([A-Z][A-Za-z_+-]*(?:/[A-Z][A-Za-z_+-]*){1,2})$")
"""As Thunderbird and Evolution write it: somebody's name, then the zone's."""
_RULE: Final = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYDAY", "BYMONTHDAY", "WKST"}
)
_OFFSET: Final = re.compile(r"[+-]\d{4}(?:\d\d)?")
_MOST_LINES: Final = 2000
"""The longest zones in use, with every change since 1890 on a line of its own, have some 900."""
_KEPT: Final = ("BEGIN", "END", "DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO")


class Zones:
    """The time zones of one calendar, by the names it gives them."""

    def __init__(self, floating: tzinfo, described: Sequence[Block] = ()) -> None:
        """``floating`` is the zone of times without one."""
        self.floating = floating
        self._described = {name: block for block in described if (name := _name(block))}
        self._known: dict[str, tzinfo | None] = {}

    def of(self, name: str) -> tzinfo | None:
        """The zone of this name; nothing for one that nobody knows: its times are the town's.

        Raises:
            Unreadable: the calendar describes it in a way that no time zone changes.
        """
        name = plain(name.strip())
        if name not in self._known:
            self._known[name] = named(name) or self._custom(name)
        return self._known[name]

    def _custom(self, name: str) -> tzinfo | None:
        block = self._described.get(name)
        return None if block is None else _described(block)


@lru_cache(maxsize=1000)
def named(name: str) -> tzinfo | None:
    """A zone that the world knows by this name: of the tz database, of Windows, of Mozilla."""
    if name.upper() in _UTC_NAMES:
        return UTC
    prefixed = _PREFIXED.match(name)
    for candidate in (name, WINDOWS_TO_OLSON.get(name, ""), prefixed[1] if prefixed else ""):
        try:
            return ZoneInfo(candidate)
        except (KeyError, ValueError, OSError):
            continue
    return None


def _name(block: Block) -> str:
    tzid = next((line.text for line in block.lines if line.name == "TZID"), "")
    return plain(tzid.partition(":")[2].strip())


def _described(block: Block) -> tzinfo:
    """A zone by its own description, of which only yearly changes and single days are believed."""
    if len(block.lines) > _MOST_LINES:
        raise Unreadable(f"line {block.at}: a time zone of {len(block.lines)} lines")
    text = "\n".join(["BEGIN:VTIMEZONE", "TZID:zone", *_believed(block), "END:VTIMEZONE"])
    try:
        zone: tzinfo = tzical(StringIO(text)).get()
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise Unreadable(f"line {block.at}: a time zone that cannot be read") from error
    return zone


def _believed(block: Block) -> Iterator[str]:
    for line in block.lines:
        if line.name not in _KEPT:
            continue
        prop = read_property(line)
        if line.name == "RRULE":
            yield f"RRULE:{_yearly(prop.value, line.at)}"
        elif line.name in {"DTSTART", "RDATE"}:
            times = (_stamp(text, line.at) for text in prop.value.split(","))
            yield f"{line.name}:{','.join(times)}"
        elif line.name.startswith("TZOFFSET") and not _OFFSET.fullmatch(prop.value):
            raise prop.fault("not an offset such as +0100")
        else:
            yield f"{line.name}:{prop.value.upper()}"


def _yearly(text: str, at: int) -> str:
    rule = dict(part.upper().split("=", 1) for part in text.split(";") if "=" in part)
    if rule.get("FREQ") != "YEARLY" or rule.get("INTERVAL", "1") != "1" or rule.keys() - _RULE:
        raise Unreadable(f"line {at}: a time zone that does not change once a year")
    return ";".join(f"{name}={value}" for name, value in rule.items())


def _stamp(text: str, at: int) -> str:
    try:
        value = moment(text)
    except ValueError:
        raise Unreadable(f"line {at}: a time zone that cannot be read") from None
    wall = value.wall if isinstance(value, Moment) else datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a wall
    return f"{wall.year:04d}{wall:%m%dT%H%M%S}"
