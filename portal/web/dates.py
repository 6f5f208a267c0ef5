"""Days and times as people say them, in the language of the page and the time of the town."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Final, Literal
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_day_names
from babel.lists import format_list

from portal.texts import SOURCE, Texts

_NOON: Final = 12
_LEFT_TO_RIGHT: Final = "\u2066{}\u2069"
"""From the earlier to the later time in every language."""
_DAY_OF_MONTH: Final = {"de": "d. MMMM"}
_DAY: Final = {"ar": "EEEE، {}", "fr": "EEEE {}", "tr": "{} EEEE"}
_SHORT_DAY: Final = {"ar": "ccc، {}", "fr": "ccc {}", "tr": "{} ccc"}
"""Written out where a language differs from the others; ``ccc`` is short without a point."""


@lru_cache(maxsize=8192)
def _day_in_words(day: date, pattern: str, language: str) -> str:
    return str(format_date(day, pattern, locale=language))


@lru_cache(maxsize=512)
def format_weekday(weekday: int, width: Literal["abbreviated", "wide"], language: str) -> str:
    """A day of the week as it stands alone; Monday is 0."""
    return str(get_day_names(width, "stand-alone", language)[weekday])


@dataclass(frozen=True, slots=True)
class Dates:
    """Days and times in one language."""

    texts: Texts
    zone: ZoneInfo

    def day(self, day: date) -> str:
        """``Montag, 7. Dezember``."""
        return self._written(day, _DAY.get(self.texts.language, "EEEE, {}"))

    def short_day(self, day: date) -> str:
        """``Mo, 7. Dezember``."""
        return self._written(day, _SHORT_DAY.get(self.texts.language, "ccc, {}"))

    def day_of_month(self, day: date) -> str:
        """``7. Dezember``."""
        return self._written(day, "{}")

    def _hour(self, local: time) -> str:
        """``8`` for a whole hour in German, where a word behind it says what it is."""
        whole = self.texts.language == SOURCE and not local.minute
        return str(local.hour) if whole else clock(local)

    def _written(self, day: date, pattern: str) -> str:
        language = self.texts.language
        pattern = pattern.format(_DAY_OF_MONTH.get(language, "d MMMM"))
        return _day_in_words(day, pattern, language)

    def weekday_short(self, day: date) -> str:
        """``Mo``."""
        return format_weekday(day.weekday(), "abbreviated", self.texts.language)

    def weekday_name(self, weekday: int) -> str:
        """``Montag`` for 0."""
        return format_weekday(weekday, "wide", self.texts.language)

    def other_weekdays(self, weekdays: Collection[int]) -> str:
        """``Samstag und Sonntag``: the days of the week that these are not."""
        names = [self.weekday_name(it) for it in range(7) if it not in weekdays]
        return format_list(names, locale=self.texts.language)

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
        whole = f"{self._hour(begins)}–{self._hour(ends)}"
        return self.texts("{time}\u00a0Uhr", time=_LEFT_TO_RIGHT.format(whole))

    def soon(self, moment: datetime, today: date) -> str:
        """``morgen, 7 Uhr``, or with the day if that is later."""
        local = self.local(moment)
        time_of_day = self.texts("{time}\u00a0Uhr", time=self._hour(local.time()))
        if local.date() == today:
            return self.texts("heute, {time}", time=time_of_day)
        if local.date() - today == timedelta(days=1):
            return self.texts("morgen, {time}", time=time_of_day)
        day = self.day_of_month(local.date())
        return self.texts("{day}, {time}", day=day, time=time_of_day)

    def before_noon(self, moments: Iterable[datetime]) -> list[datetime]:
        """Those before twelve o'clock."""
        return [moment for moment in moments if self.local(moment).hour < _NOON]

    def from_noon(self, moments: Iterable[datetime]) -> list[datetime]:
        """Those from twelve o'clock on."""
        return [moment for moment in moments if self.local(moment).hour >= _NOON]

    def whole(self, moment: datetime) -> str:
        """``Mo, 7. Dezember, 10:30 Uhr``."""
        day = self.short_day(self.local(moment).date())
        return self.texts("{day}, {time}", day=day, time=self.time_of_day(moment))


def clock(local: time) -> str:
    """``8:15``."""
    return f"{local.hour}:{local.minute:02}"
