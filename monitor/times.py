"""Moments in words, as the people in the waiting room say them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from lobby.domain.opening import Opening

translate = QCoreApplication.translate

_WEEK: Final = timedelta(days=7)


def clock(local: time) -> str:
    """Write a time of day with 24 hours in every language: ``09:42``."""
    return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")


def house_clock(opening: Opening, at: datetime) -> str:
    """Write this moment as the house's time of day."""
    return clock(at.astimezone(opening.zone).time())


def day_and_month(day: date) -> str:
    """Write a date without its year."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("Times", "d MMMM"))


def weekday(day: date) -> str:
    """Name the day of the week."""
    return QLocale().standaloneDayName(day.isoweekday())


def moment(opening: Opening, at: datetime, now: datetime) -> str:
    """Say when: today by the time alone, else with the day."""
    day, today = opening.day(at), opening.day(now)
    if day == today:
        return translate("Times", "at %1").replace("%1", house_clock(opening, at))
    if day == today + timedelta(days=1):
        return translate("Times", "tomorrow at %1").replace("%1", house_clock(opening, at))
    text = translate("Times", "on %1 at %2").replace("%2", house_clock(opening, at))
    return text.replace("%1", weekday(day) if day - today < _WEEK else day_and_month(day))
