"""A visitor without a booking draws a token."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lobby.actions.action import Action
from lobby.actions.draft import (
    draft_ticket,
    free_numbers,
    new_slip_code,
    refuse_doubtful_clock,
)
from lobby.actions.ports import UnitOfWork
from lobby.actions.preconditions import require_permission
from lobby.actions.queue_position import ahead, queue_snapshot
from lobby.domain import walk_ins
from lobby.domain.counter import Permission
from lobby.domain.errors import ClosingReason, Refused
from lobby.domain.estimate import Forecast
from lobby.domain.facts import FactKind
from lobby.domain.forecast.simulation import forecast
from lobby.domain.forecast.snapshot import QueueSnapshot
from lobby.domain.house import House
from lobby.domain.names import CounterId, Language, ServiceId
from lobby.domain.ticket import Ticket
from lobby.domain.values.remarks import clean_line
from lobby.domain.views import CheckedIn
from lobby.domain.walk_ins import QuotaUsage


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenRequest:
    """What a visitor without a booking asks for."""

    services: Sequence[ServiceId]
    persons: int = 1
    language: Language = Language("de")
    accessible: bool = False
    urgent: bool = False
    note: str = ""
    override: bool = False
    """Staff issue it although the rules say no."""
    idempotency_key: str | None = None
    """One press of one button; pressed again it gives the same ticket."""
    by: CounterId | None = None
    """The counter that issues it; nothing for the terminal."""


class TakeToken(Action):
    """Issue a walk-in ticket; the check and the issue are one transaction."""

    def __call__(self, wish: TokenRequest) -> CheckedIn:
        """Issue the ticket, or give back the one this press already issued, and say its place.

        Raises:
            Refused: ``not-permitted``, ``clock-in-doubt``, or a rule of ``walk_ins`` says no; then
                the refusal is kept for the report.
        """
        require_permission(self.house, wish.by, Permission.ISSUE)
        with self.start() as work:
            checked_in = self._earlier(work, wish)
            if checked_in is None:
                refuse_doubtful_clock(work, self.house)
                checked_in = self._issue(work, wish)
            work.commit()
        return checked_in

    def _earlier(self, work: UnitOfWork, wish: TokenRequest) -> CheckedIn | None:
        ticket = (
            work.tickets.by_idempotency_key(wish.idempotency_key) if wish.idempotency_key else None
        )
        if ticket is None:
            return None
        return CheckedIn(ticket=ticket, ahead=ahead(work, self.house, ticket), at=work.now)

    def _issue(self, work: UnitOfWork, wish: TokenRequest) -> CheckedIn:
        services = walk_ins.chosen(self.house, wish.services)
        service = self.house.services[services[0]]
        try:
            draft = self._draft(work, wish, services)
            if not wish.override:
                refuse_group(work, self.house, service.group)
            queue = queue_snapshot(work, self.house)
            prediction = forecast_for(work, self.house, draft, queue, override=wish.override)
        except Refused as refused:
            work.journal.record(FactKind.REFUSED, code=refused.code, service=service.id)
            work.commit()
            raise
        number = next(free_numbers(work, draft.day, service.series))
        low, high = prediction.promise
        promised = replace(draft, number=number, promised_low=low, promised_high=high)
        ticket = work.tickets.add(
            promised, group=service.group, idempotency_key=wish.idempotency_key or None
        )
        work.journal.record(
            FactKind.ISSUED, ticket, counter=wish.by, override=wish.override or None
        )
        before = ahead(work, self.house, ticket, queue.waiting)
        return CheckedIn(ticket=ticket, ahead=before, at=work.now)

    def _draft(
        self, work: UnitOfWork, wish: TokenRequest, services: tuple[ServiceId, ...]
    ) -> Ticket:
        drawn = draft_ticket(work, self.house, services, wish.persons, accessible=wish.accessible)
        return replace(
            drawn,
            language=wish.language,
            urgent=wish.urgent,
            note=clean_line(wish.note),
            slip_code=new_slip_code(),
        )


def refuse_group(work: UnitOfWork, house: House, group: str) -> None:
    """Refuse if nobody gets a token of this service group now.

    Raises:
        Refused: the reasons of ``walk_ins.refuse_closed`` and ``refuse_used_up``.
    """
    tokens = tokens_of(work, house)
    walk_ins.refuse_closed(house, tokens, work.now)
    walk_ins.refuse_used_up(house, group, tokens, work.now)


def forecast_for(
    work: UnitOfWork, house: House, draft: Ticket, queue: QueueSnapshot, *, override: bool = False
) -> Forecast:
    """The forecast for a token about to be drawn, as the queue stands.

    Raises:
        Refused: ``no-counter``, ``no-time-left`` or ``day-is-full``, unless staff ``override`` it.
    """
    prediction = forecast(queue, draft, house)
    if not override:
        walk_ins.refuse_unserved(house, draft.line)
        walk_ins.refuse_full(house, prediction, work.now, _parts(queue, draft, house))
    return prediction


def _parts(
    queue: QueueSnapshot, draft: Ticket, house: House
) -> Iterator[tuple[ServiceId, Forecast]]:
    """The forecast of each service of this ticket alone, if there are several."""
    for service in draft.services if len(draft.services) > 1 else ():
        yield service, forecast(queue, replace(draft, services=(service,)), house)


def tokens_of(work: UnitOfWork, house: House) -> QuotaUsage:
    """What staff decided and what was issued today."""
    day = house.day(work.now)
    switch = work.flags.get("walk-ins-closed")
    return QuotaUsage(
        closed_by_staff=closed_by_staff(switch, day),
        closing_reason=closing_reason(switch),
        issued=work.tickets.issued(day),
        added=work.flags.added_quota(day),
    )


def closed_by_staff(walk_ins_closed: str, day: date) -> bool:
    """Whether staff have stopped the tokens of this day, as the switch of that name tells."""
    return walk_ins_closed.partition(" ")[0] == day.isoformat()


def closing_reason(walk_ins_closed: str) -> ClosingReason | None:
    """Why, if staff said so; the switch holds the day and after a space the reason."""
    code = walk_ins_closed.partition(" ")[2]
    return next((reason for reason in ClosingReason if reason.value == code), None)
