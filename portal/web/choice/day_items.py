"""The lines of the list of days, each drawn once for everybody who sees the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from flask import current_app
from markupsafe import Markup, escape

from lobby.domain.opening import Hours
from portal.web.choice.day_list import DayList, DayState, OfferedDay
from portal.web.dates import Dates

_ADDRESS: Final = "address-of-this-day"
_NEAR: Final = 3


@dataclass(frozen=True, slots=True)
class DayItem:
    """What one line shows; equal ones look the same."""

    day: date
    state: DayState
    free: int
    from_when: datetime | None
    hours: tuple[Hours, ...]
    column: int
    near: bool
    chosen: bool
    today: date | None
    """Only where the words tell of today and tomorrow."""

    @classmethod
    def of(
        cls,
        offered: OfferedDay,
        column: int,
        today: date,
        chosen: date | None,
        near: frozenset[date],
    ) -> DayItem:
        """The line of a day in one of the columns."""
        return cls(
            day=offered.day,
            state=offered.state,
            free=len(offered.starts),
            from_when=offered.from_when if offered.state is DayState.LATER else None,
            hours=offered.hours,
            column=column,
            near=offered.day in near,
            chosen=offered.day == chosen,
            today=today if offered.state is DayState.LATER else None,
        )


def day_items(
    days: DayList, begin: str, dates: Dates, today: date, chosen: date | None
) -> list[Markup]:
    """Every line, for an address that goes on with the day."""
    columns = {weekday: place for place, weekday in enumerate(days.weekdays, 1)}
    near = _near(days, chosen)
    sign = "&" if "?" in begin else "?"
    address = str(escape(f"{begin}{sign}d="))
    return [
        _linked(
            _drawn(DayItem.of(it, columns[it.day.weekday()], today, chosen, near), dates),
            f"{address}{it.day.isoformat()}",
        )
        for it in days.days
        if it.day.weekday() in columns
    ]


def _linked(item: Markup, address: str) -> Markup:
    return Markup(str.replace(item, _ADDRESS, address))  # noqa: S704 - both are escaped


@lru_cache(maxsize=16_384)
def _drawn(item: DayItem, dates: Dates) -> Markup:
    macros = current_app.jinja_env.get_template("day.html").module
    drawn: Markup = macros.line(item, dates, dates.texts, _ADDRESS)  # type: ignore[attr-defined]
    return drawn


def _near(days: DayList, chosen: date | None) -> frozenset[date]:
    """The free days that are closest to the chosen one."""
    if chosen is None:
        return frozenset()
    free = [it.day for it in days.days if it.starts and it.day != chosen]
    return frozenset(sorted(free, key=lambda day: abs(day - chosen))[:_NEAR])
