"""Days and times to choose from in the sheet for a booking by phone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from counter.lists.rows import TimeRow
from counter.texts.phrases import Phrases, tr
from lobby.domain.house import House


def key(at: date | datetime | None) -> str:
    """What a day or a time is chosen by; empty for none."""
    return at.isoformat() if at is not None else ""


def moments(
    times: Iterable[datetime], house: House, phrases: Phrases, today: date
) -> list[TimeRow]:
    """Times with their days."""
    return [
        TimeRow(key=key(at), name=phrases.time(at), hint=phrases.day(house.day(at), today))
        for at in times
    ]


def times(moments: Iterable[datetime], phrases: Phrases) -> list[TimeRow]:
    """Times of one day."""
    return [TimeRow(key=key(at), name=phrases.time(at)) for at in moments]


def days(
    offered: Mapping[date, Sequence[datetime]],
    shown: Iterable[date],
    phrases: Phrases,
    today: date,
) -> list[TimeRow]:
    """Days with how many times are free, and whether any is."""
    return [_day(day, offered.get(day), phrases, today) for day in shown]


def _day(day: date, times: Sequence[datetime] | None, phrases: Phrases, today: date) -> TimeRow:
    return TimeRow(key=key(day), name=phrases.day(day, today), hint=_free(times), faded=not times)


def _free(times: Sequence[datetime] | None) -> str:
    if times is None:
        return tr("no bookings")
    return tr("%n free times", "", len(times)) if times else tr("nothing free")
