"""What finished tickets have taught about serving times, office-wide."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from statistics import fmean
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from lobby.domain.estimate import Durations
from lobby.domain.names import ServiceId
from lobby.domain.ticket import State
from lobby.store import schema

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

_DAYS: Final = 30
_ENOUGH: Final = 20
"""Fewer cases of a service than this teach nothing yet."""
_TRIM: Final = 0.05
"""This share of the shortest and of the longest cases is left out: forgotten tickets."""
_LATEST: Final = 4000


def learned(connection: Connection, day: date) -> Durations:
    """Mean minutes of each service with enough cases of one person in the last 30 days."""
    ticket = schema.ticket.c
    found = (
        select(ticket.services, ticket.served_seconds)
        .where(ticket.day >= day - timedelta(days=_DAYS), ticket.day < day)
        .where(ticket.state == State.DONE, ticket.persons == 1, ticket.served_seconds > 0)
        .order_by(ticket.id.desc())
        .limit(_LATEST)
    )
    cases: dict[str, list[float]] = defaultdict(list)
    for services, seconds in connection.execute(found):
        if "+" not in services:
            cases[services].append(seconds / 60)
    return Durations(
        minutes={
            ServiceId(service): _trimmed_mean(minutes)
            for service, minutes in cases.items()
            if len(minutes) >= _ENOUGH
        }
    )


def _trimmed_mean(minutes: list[float]) -> float:
    ordered = sorted(minutes)
    cut = int(len(ordered) * _TRIM)
    return fmean(ordered[cut : len(ordered) - cut])
