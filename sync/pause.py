"""For how long a booking system wants to be left alone, by its Retry-After."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def wanted_pause(headers: Mapping[str, str]) -> float:
    """The pause asked for in seconds; a date is compared with the booking system's own clock."""
    told = headers.get("Retry-After", "").strip()
    if told.isdecimal() and told.isascii():
        return float(told)
    until, now = _date(told), _date(headers.get("Date", ""))
    if until is None:
        return 0
    return max(0.0, (until - (now or datetime.now(UTC))).total_seconds())


def _date(told: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(told)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
