"""Days and times as people say them, in the language of the page and the time of the town."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton

from portal.texts import Texts

_SHORT_IN_GERMAN: Final = "ccc, d. MMMM"
"""Without the point that stands behind a shortened weekday: ``Mo, 7. Dezember``."""


@lru_cache(maxsize=8192)
def _by_skeleton(day: date, skeleton: str, language: str) -> str:
    if language == "de" and skeleton == "MMMEd":
        return format_date(day, _SHORT_IN_GERMAN, locale=language)
    # A skeleton takes a moment; noon of the day is on that day in any zone.
    return format_skeleton(skeleton, datetime.combine(day, time(12)), locale=language)


@dataclass(frozen=True, slots=True)
class Dates:
    """Days and times in one language."""

    texts: Texts
    zone: ZoneInfo

    def day(self, day: date) -> str:
        """``Montag, 7. Dezember``."""
        return _by_skeleton(day, "MMMMEEEEd", self.texts.language)

    def short_day(self, day: date) -> str:
        """``Mo, 7. Dezember``."""
        return _by_skeleton(day, "MMMEd", self.texts.language)

    def day_of_month(self, day: date) -> str:
        """``7. Dezember``."""
        return _by_skeleton(day, "MMMMd", self.texts.language)

    def weekday(self, day: date) -> str:
        """``Montag``."""
        return _by_skeleton(day, "EEEE", self.texts.language)

    def local(self, moment: datetime) -> datetime:
        """This moment on the clock of the town."""
        return moment.astimezone(self.zone)

    def clock(self, moment: datetime) -> str:
        """``8:15``, the town's time of a moment."""
        return clock(self.local(moment).time())

    def time_of_day(self, moment: datetime) -> str:
        """``8:15 Uhr``, never broken over two lines."""
        return self.texts("{time}\u00a0Uhr", time=self.clock(moment))

    def hours(self, begins: time, ends: time) -> str:
        """``8–16 Uhr``."""
        return self.texts("{time}\u00a0Uhr", time=f"{_whole(begins)}–{_whole(ends)}")

    def whole(self, moment: datetime) -> str:
        """``Mo, 7. Dezember, 10:30 Uhr``."""
        day = self.short_day(self.local(moment).date())
        return self.texts("{day}, {time}", day=day, time=self.time_of_day(moment))


def clock(local: time) -> str:
    """``8:15``."""
    return f"{local.hour}:{local.minute:02}"


def _whole(local: time) -> str:
    return clock(local) if local.minute else str(local.hour)
