"""Times, days and waits in the words of the present language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

SHORT_WAIT: Final = 5
"""Minutes below which a wait is not told as a range."""


LONGEST_NUMBER: Final = 3
"""Characters of the number of a counter or an area, at most."""


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """This text in the present language; with ``n`` in the form that the count takes."""
    return QCoreApplication.translate("", text, comment, n)


def QT_TR_NOOP(text: str) -> str:
    """Mark a text of a table, which is translated when it is shown; the tools know this name."""
    return text


@dataclass(frozen=True, slots=True)
class Clock:
    """Tells moments in local time, as seen from now."""

    zone: ZoneInfo
    now: datetime

    def time(self, moment: datetime) -> str:
        """The time of day, ``14:30``."""
        local = moment.astimezone(self.zone)
        return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")

    def day(self, moment: datetime) -> str:
        """Weekday, day and month."""
        local = moment.astimezone(self.zone)
        day = QDate(local.year, local.month, local.day)
        return QLocale().toString(day, QLocale.FormatType.LongFormat)

    def when(self, moment: datetime) -> str:
        """The time if it is today, otherwise the day with the time."""
        at = tr("%1", "a time of day").replace("%1", self.time(moment))
        if moment.astimezone(self.zone).date() == self.now.astimezone(self.zone).date():
            return at
        day_and_time = tr("%1 at %2", "a day, a time of day")
        return day_and_time.replace("%1", self.day(moment)).replace("%2", at)


def wait(low: int, high: int) -> str:
    """A range of minutes as one would say it: ``about 15 to 25 minutes``."""
    if high <= SHORT_WAIT:
        return tr("less than 5 minutes")
    if low == high:
        return tr("about %n minute(s)", "", high)
    if low == 0:
        return tr("up to %n minute(s)", "", high)
    about = tr("about %1 to %n minute(s)", "", high)
    return about.replace("%1", str(low))


def at_the_counter(minutes: float) -> str:
    """How long it takes at the counter, rounded to five minutes."""
    return tr("about %n minute(s) at the counter", "", max(5, 5 * round(minutes / 5)))


def chosen(count: int) -> str:
    """How many services are chosen."""
    return tr("%n thing(s) chosen", "", count)


def persons(count: int) -> str:
    """For how many."""
    return tr("%n person(s)", "", count)


def listed(parts: list[str]) -> str:
    """Several things in one line."""
    return tr(", ", "between the parts of a list").join(parts)


def unparted(place: str) -> str:
    """The name of a place, whose number never stands alone at the beginning of a line."""
    name, _, number = place.rpartition(" ")
    return f"{name}\u00a0{number}" if name and len(number) <= LONGEST_NUMBER else place
