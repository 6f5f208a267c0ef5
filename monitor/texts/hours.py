"""The opening hours of the coming week, as the closed house shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtQml import QmlElement

from lobby.domain.opening import AdmissionMode, Hours, Opening
from lobby.ui.rows import DataclassListModel
from monitor.texts.times import clock, day_and_month, weekday

QML_IMPORT_NAME = "Lobby.Monitor"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_APART: Final = ("\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}")
"""Around what is read from left to right in every language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningDay:
    """One day of the week ahead; the field names are the roles that a delegate requires."""

    key: int
    name: str
    """``Monday``, with its date if the hours differ from the usual ones."""
    times: str
    today: bool
    open: bool


def week(opening: Opening, now: datetime) -> tuple[OpeningDay, ...]:
    """Every day from Monday to Sunday; those that are over are those of the coming week."""
    today = opening.day(now)
    days = sorted((today + timedelta(days=ahead) for ahead in range(7)), key=date.weekday)
    return tuple(_day(opening, day, today) for day in days)


def _day(opening: Opening, day: date, today: date) -> OpeningDay:
    hours = opening.hours(day)
    return OpeningDay(
        key=day.weekday(),
        name=_name(day, unusual=day in opening.exceptions),
        times="\n".join(map(_stretch, hours)) or translate("Hours", "closed"),
        today=day == today,
        open=bool(hours),
    )


def _name(day: date, *, unusual: bool) -> str:
    name = f"{weekday(day)}, {day_and_month(day)}" if unusual else weekday(day)
    return name[0].upper() + name[1:]


def _stretch(hours: Hours) -> str:
    times = f"{_APART[0]}{clock(hours.opens)}\u2013{clock(hours.closes)}{_APART[1]}"
    if hours.mode is AdmissionMode.APPOINTMENTS:
        return times + " " + translate("Hours", "by appointment")
    if hours.mode is AdmissionMode.WALK_INS:
        return times + " " + translate("Hours", "without appointment")
    return times


@QmlElement
class OpeningHoursModel(DataclassListModel[OpeningDay]):
    """The week as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(OpeningDay, parent)
