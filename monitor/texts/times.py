"""Moments in words, as the people in the waiting room say them."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from lobby.domain.opening import Opening

translate = QCoreApplication.translate

_WEEK: Final = timedelta(days=7)


def clock(local: time) -> str:
    """Write a time of day alike in every language: ``09:42``."""
    return f"{local:%H:%M}"


def house_clock(opening: Opening, at: datetime) -> str:
    """Write this moment as the house's time of day."""
    return clock(at.astimezone(opening.zone).time())


def day_and_month(day: date) -> str:
    """Write a date without its year, in the digits that numbers and counters are written in."""
    text = QLocale().toString(QDate(day.year, day.month, day.day), translate("Times", "d MMMM"))
    return re.sub(r"\d", lambda digit: str(int(digit[0])), text)


def weekday(day: date) -> str:
    """Name the day of the week."""
    return QLocale().standaloneDayName(day.isoweekday())


def moment(opening: Opening, at: datetime, now: datetime) -> str:
    """Say when: today by the time alone, else with the day."""
    day, today = opening.day(at), opening.day(now)
    if day == today:
        return translate("Times", "at {time}").format(time=house_clock(opening, at))
    if day == today + timedelta(days=1):
        return translate("Times", "tomorrow at {time}").format(time=house_clock(opening, at))
    return translate("Times", "on {day} at {time}").format(
        day=weekday(day) if day - today < _WEEK else day_and_month(day),
        time=house_clock(opening, at),
    )
