"""Times, days and waits in the words of the present language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from lobby.domain.estimate import Wait

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
        return QLocale().toString(day, tr("dddd, d MMMM", "format of a day, as of Qt's QLocale"))

    def when(self, moment: datetime) -> str:
        """The time if it is today, otherwise the day with the time; after a colon."""
        return self._said(
            moment,
            tr("{time}", "a time of day"),
            tr("{day}, {time}", "a day, a time of day, after a colon"),
        )

    def at(self, moment: datetime) -> str:
        """The same within a sentence: ``at 14:30``."""
        return self._said(
            moment,
            tr("at {time}", "a time of day, within a sentence"),
            tr("on {day} at {time}", "a day, a time of day, within a sentence"),
        )

    def since(self, moment: datetime) -> str:
        """From when on: ``from 14:30``."""
        return self._said(
            moment,
            tr("from {time}", "a time of day, from which on"),
            tr("from {day}, {time}", "a day, a time of day, from which on"),
        )

    def _said(self, moment: datetime, today: str, another_day: str) -> str:
        if moment.astimezone(self.zone).date() == self.now.astimezone(self.zone).date():
            return today.format(time=self.time(moment))
        return another_day.format(day=self.day(moment), time=self.time(moment))


def wait(low: int, high: int) -> str:
    """A range of minutes as one would say it: ``about 15 to 25 minutes``."""
    if high <= SHORT_WAIT:
        return tr("less than 5 minutes")
    if low == high:
        return tr("about %n minute(s)", "", high)
    if low == 0:
        return tr("up to %n minute(s)", "", high)
    return tr("about {low} to %n minute(s)", "", high).format(low=low)


def outlook_of(wait_: Wait | None) -> str:
    """How long the wait is, or that nobody calls."""
    if wait_ is None:
        return tr("No counter is open for this yet.")
    return tr("Wait: {wait}").format(wait=wait(wait_.low, wait_.high))


def outlook(wait_: Wait | None, calls_from: datetime | None, clock: Clock) -> str:
    """How long the wait is, and from when on somebody calls if nobody does now."""
    long = outlook_of(wait_)
    if calls_from is None or calls_from <= clock.now:
        return long
    later = tr("We call numbers {since}.", "from a time on").format(since=clock.since(calls_from))
    return f"{later} {long}"


def at_the_counter(minutes: float) -> str:
    """How long it takes at the counter, rounded to five minutes."""
    return tr("about %n minute(s) at the counter", "", max(5, 5 * round(minutes / 5)))


def chosen(count: int) -> str:
    """How many services are chosen."""
    return tr("%n service(s)", "", count)


def persons(count: int) -> str:
    """For how many."""
    return tr("%n person(s)", "", count)


def leaf_of(leaf: int, leaves: int) -> str:
    """Which page of how many."""
    return tr("Page {page} of {pages}").format(page=leaf, pages=leaves)


def sentences(*parts: str) -> str:
    """What is not empty, each closed with a full stop so that a voice pauses."""
    texts = (part.strip().replace("\n", " ") for part in parts)
    return " ".join(text if text[-1] in ".!?:" else f"{text}." for text in texts if text)


def listed(parts: list[str]) -> str:
    """Several things in one line."""
    return tr(", ", "between the parts of a list").join(parts)


def unparted(place: str) -> str:
    """The name of a place, whose number never stands alone at the beginning of a line."""
    name, _, number = place.rpartition(" ")
    return f"{name}\u00a0{number}" if name and len(number) <= LONGEST_NUMBER else place
