"""May a token be drawn now? The refusals, in the order they are checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from lobby.domain.errors import ClosingReason, Refusal, Refused
from lobby.domain.estimate import Fit, Forecast
from lobby.domain.house import House
from lobby.domain.names import ServiceId
from lobby.domain.opening import WALK_IN_MODES, AdmissionMode
from lobby.domain.priority import can_be_served
from lobby.domain.ticket import CustomerClass


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotaUsage:
    """What staff decided and what was issued today, per service group."""

    closed_by_staff: bool = False
    closing_reason: ClosingReason | None = None
    issued: Mapping[str, int] = field(default_factory=dict)
    added: Mapping[str, int] = field(default_factory=dict)
    """Tokens that staff added to today's quota."""


def chosen(house: House, services: Sequence[ServiceId]) -> tuple[ServiceId, ...]:
    """The services of one ticket in the form of a line: the first leads, the rest are sorted.

    Raises:
        Refused: ``no-service``, ``too-many-services`` or ``unknown-service``.
    """
    if not services:
        raise Refused(Refusal.NO_SERVICE)
    first, *others = dict.fromkeys(house.service(service).id for service in services)
    if len(others) >= house.rules.max_services:
        raise Refused(Refusal.TOO_MANY_SERVICES)
    return (first, *sorted(others))


def refuse_closed(house: House, tokens: QuotaUsage, now: datetime) -> None:
    """Refuse if nobody without a booking is let in now.

    Raises:
        Refused: ``closed-by-staff``, ``outside-hours`` or ``appointments-only``.
    """
    if tokens.closed_by_staff:
        raise Refused(Refusal.CLOSED_BY_STAFF, reason=tokens.closing_reason)
    mode = house.opening.mode(now)
    if mode not in WALK_IN_MODES:
        code = Refusal.OUTSIDE_HOURS if mode is AdmissionMode.CLOSED else Refusal.APPOINTMENTS_ONLY
        raise Refused(code, at=house.opening.next_opening(now, WALK_IN_MODES))


def refuse_used_up(house: House, group: str, tokens: QuotaUsage, now: datetime) -> None:
    """Refuse if the group's quota is used up; ``at`` is the time of the next portion.

    Raises:
        Refused: ``quota-used-up``.
    """
    if left(house, group, tokens, now) == 0:
        raise Refused(Refusal.QUOTA_USED_UP, at=next_portion(house, group, now))


def refuse_unserved(house: House, line: CustomerClass) -> None:
    """Refuse what no counter of the house, open or not, may ever call.

    Raises:
        Refused: ``no-counter``.
    """
    if not can_be_served(line, house):
        raise Refused(Refusal.NO_COUNTER)


def refuse_full(
    house: House,
    forecast: Forecast,
    now: datetime,
    parts: Iterable[tuple[ServiceId, Forecast]] = (),
) -> None:
    """Refuse if the forecast for this ticket ends after closing and overrun.

    ``parts`` are the forecasts of its services alone, read only if it is refused: the refusal names
    those that fit. ``at`` is when tokens are drawn again on a later day.

    Raises:
        Refused: ``no-time-left`` if the visit itself is too long for what is left of the day or a
            part of it fits, else ``day-is-full``.
    """
    if _ends_in_time(house, now, forecast.median + forecast.serving):
        return
    fits = tuple(
        Fit(service, alone.wait)
        for service, alone in parts
        if _ends_in_time(house, now, alone.median + alone.serving)
    )
    too_long = not _ends_in_time(house, now, forecast.serving)
    code = Refusal.NO_TIME_LEFT if fits or too_long else Refusal.DAY_IS_FULL
    evening = house.opening.closes_at(now) or now
    raise Refused(code, at=house.opening.next_opening(evening, WALK_IN_MODES), fits=fits)


def _ends_in_time(house: House, now: datetime, minutes: float) -> bool:
    """Whether what ends in so many minutes ends before closing and overrun."""
    closes = house.opening.closes_at(now)
    return closes is not None and now + timedelta(minutes=minutes) <= closes + house.rules.overrun


def left(house: House, group: str, tokens: QuotaUsage, now: datetime) -> int | None:
    """How many tokens this group still gives at this moment; nothing if it has no quota."""
    quota = house.quotas.get(group)
    if quota is None:
        return None
    local = now.astimezone(house.opening.zone).time()
    released = sum(portion.tokens for portion in quota.portions if portion.opens <= local)
    return max(0, released + tokens.added.get(group, 0) - tokens.issued.get(group, 0))


def next_portion(house: House, group: str, now: datetime) -> datetime | None:
    """When this group's next portion of today is released."""
    quota = house.quotas.get(group)
    day = house.day(now)
    later = [house.opening.at(day, portion.opens) for portion in quota.portions] if quota else []
    return min((opens for opens in later if opens > now), default=None)
