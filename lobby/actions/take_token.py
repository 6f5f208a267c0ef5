"""A visitor without a booking draws a token."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobby.actions.draft import (
    draft_ticket,
    free_numbers,
    new_token,
    refuse_doubtful_clock,
)
from lobby.actions.permission import refuse_unless
from lobby.actions.place import ahead
from lobby.actions.situation import situation
from lobby.domain import walk_ins
from lobby.domain.counter import Permission
from lobby.domain.errors import Refused
from lobby.domain.facts import FactKind
from lobby.domain.names import Language
from lobby.domain.remarks import remark
from lobby.domain.simulation import forecast
from lobby.domain.views import Arrival
from lobby.domain.walk_ins import Tokens

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from lobby.actions.ports import Start, Work
    from lobby.domain.house import House
    from lobby.domain.names import CounterId, ServiceId
    from lobby.domain.ticket import Ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a visitor without a booking asks for."""

    services: Sequence[ServiceId]
    persons: int = 1
    language: Language = Language("de")
    accessible: bool = False
    urgent: bool = False
    note: str = ""
    override: bool = False
    """Staff issue it although the rules say no."""
    key: str | None = None
    """One press of one button; pressed again it gives the same ticket."""
    by: CounterId | None = None
    """The counter that issues it; nothing for the terminal."""


class TakeToken:
    """Issue a walk-in ticket; the check and the issue are one transaction."""

    def __init__(self, start: Start, house: House) -> None:
        self._start = start
        self._house = house

    def __call__(self, wish: Wish) -> Arrival:
        """Issue the ticket, or give back the one this press already issued, and say its place.

        Raises:
            Refused: ``not-permitted``, ``clock-in-doubt``, or a rule of ``walk_ins`` says no; then
                the refusal is kept for the report.
        """
        refuse_unless(self._house, wish.by, Permission.ISSUE)
        with self._start() as work:
            arrival = self._earlier(work, wish)
            if arrival is None:
                refuse_doubtful_clock(work, self._house)
                arrival = self._issue(work, wish)
            work.commit()
        return arrival

    def _earlier(self, work: Work, wish: Wish) -> Arrival | None:
        ticket = work.tickets.by_key(wish.key) if wish.key else None
        if ticket is None:
            return None
        return Arrival(ticket=ticket, ahead=ahead(work, self._house, ticket), at=work.now)

    def _issue(self, work: Work, wish: Wish) -> Arrival:
        services = walk_ins.chosen(self._house, wish.services)
        service = self._house.services[services[0]]
        try:
            draft = self._draft(work, wish, services)
            if not wish.override:
                self._refuse(work, service.group)
            queue = situation(work, self._house)
            told = forecast(queue, draft, self._house)
            if not wish.override:
                walk_ins.refuse_full(self._house, told, work.now)
        except Refused as refused:
            work.journal.record(FactKind.REFUSED, code=refused.code, service=service.id)
            work.commit()
            raise
        number = next(free_numbers(work, draft.day, service.series))
        promised = replace(
            draft, number=number, promised_low=told.wait.low, promised_high=told.wait.high
        )
        ticket = work.tickets.add(promised, group=service.group, key=wish.key or None)
        work.journal.record(
            FactKind.ISSUED, ticket, counter=wish.by, override=wish.override or None
        )
        before = ahead(work, self._house, ticket, queue.waiting)
        return Arrival(ticket=ticket, ahead=before, at=work.now)

    def _draft(self, work: Work, wish: Wish, services: tuple[ServiceId, ...]) -> Ticket:
        drawn = draft_ticket(work, self._house, services, wish.persons, accessible=wish.accessible)
        return replace(
            drawn,
            language=wish.language,
            urgent=wish.urgent,
            note=remark(wish.note),
            token=new_token(),
        )

    def _refuse(self, work: Work, group: str) -> None:
        tokens = tokens_of(work, self._house)
        walk_ins.refuse_closed(self._house, tokens, work.now)
        walk_ins.refuse_used_up(self._house, group, tokens, work.now)


def tokens_of(work: Work, house: House) -> Tokens:
    """What staff decided and what was issued today."""
    day = house.day(work.now)
    return Tokens(
        closed_by_staff=closed_by_staff(work.switches.get("walk-ins-closed"), day),
        issued=work.tickets.issued(day),
        added=work.switches.added_quota(day),
    )


def closed_by_staff(walk_ins_closed: str, day: date) -> bool:
    """Whether staff have stopped the tokens of this day, as the switch of that name tells."""
    return walk_ins_closed == day.isoformat()
