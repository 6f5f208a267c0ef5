"""What the waiting room and the entrance show, each read in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from lobby.actions.action import Action
from lobby.actions.draft import draft_ticket
from lobby.actions.ports import UnitOfWork
from lobby.actions.queries.mirror_status import freshness
from lobby.actions.queue_position import queue_snapshot
from lobby.actions.take_token import forecast_for, refuse_group, tokens_of
from lobby.domain import walk_ins
from lobby.domain.errors import Refused
from lobby.domain.estimate import Forecast
from lobby.domain.forecast.simulation import forecast
from lobby.domain.forecast.snapshot import QueueSnapshot
from lobby.domain.names import AreaId, ServiceId
from lobby.domain.opening import ANY_OPEN, WALK_IN_MODES
from lobby.domain.priority import is_called
from lobby.domain.ticket import Ticket
from lobby.domain.views import BoardView, Estimate, KioskView
from lobby.domain.walk_ins import QuotaUsage

_Question = tuple[QueueSnapshot, Sequence[Ticket]]
"""How the queue stands, and the tickets that somebody might draw."""

_BOARD_CALLS = 12


class BoardQuery(Action):
    """Read the queue as its visitors see it; nothing contradicts itself."""

    def board(self, area: AreaId) -> BoardView:
        """What the monitors of a waiting room show."""
        with self.start() as work:
            day = self.house.day(work.now)
            calling = self.house.counters_today(work.counters.states(), work.now)
            question = self._walk_in(work, area) if calling else None
            board = BoardView(
                seq=work.journal.end(),
                at=work.now,
                area=area,
                calls=work.tickets.calls(day, area, _BOARD_CALLS),
                waiting=work.tickets.waiting(day, area),
                wait=None,
                mode=self.house.opening.mode(work.now),
                next_opening=self.house.opening.next_opening(work.now, ANY_OPEN),
                next_portion=self._next_portion(work),
                notice=work.flags.get("notice"),
                muted=bool(work.flags.get("muted")),
            )
        prediction = self._answer(question)
        return replace(board, wait=prediction.wait if prediction else None)

    def entrance(self) -> KioskView:
        """What the first page of the entrance terminal shows."""
        with self.start() as work:
            tokens = tokens_of(work, self.house)
            refused = self._walk_in_refusal(tokens, work.now)
            question = None if refused else self._walk_in(work, None)
            entrance = KioskView(
                at=work.now,
                mode=self.house.opening.mode(work.now),
                next_opening=self.house.opening.next_opening(work.now, ANY_OPEN),
                walk_in_refusal=refused.code if refused else None,
                walk_in_at=refused.at if refused else None,
                closing_reason=refused.reason if refused else None,
                tokens_left=self._tokens_left(tokens, work.now),
                wait=None,
                calls_from=None,
                waiting=work.tickets.waiting(self.house.day(work.now)),
                mirror=freshness(work.flags.sources().values(), self.house, work.now),
            )
        return self._expected(entrance, question) if question else entrance

    def estimate(
        self, services: Sequence[ServiceId], persons: int = 1, *, accessible: bool = False
    ) -> Estimate:
        """What somebody hears who would draw a token for these services now.

        Raises:
            Refused: ``no-service``, ``unknown-service`` or ``too-many-services``.
        """
        with self.start() as work:
            chosen = walk_ins.chosen(self.house, services)
            draft = draft_ticket(work, self.house, chosen, persons, accessible=accessible)
            try:
                refuse_group(work, self.house, self.house.services[chosen[0]].group)
                prediction = forecast_for(work, self.house, draft, queue_snapshot(work, self.house))
            except Refused as refused:
                return Estimate(
                    at=work.now,
                    wait=None,
                    calls_from=None,
                    refusal=refused.code,
                    fits=refused.fits,
                )
        return Estimate(at=work.now, wait=prediction.wait, calls_from=prediction.calls_from)

    def _walk_in_refusal(self, tokens: QuotaUsage, now: datetime) -> Refused | None:
        """Why no group gives tokens now, if none does."""
        try:
            walk_ins.refuse_closed(self.house, tokens, now)
        except Refused as refused:
            return refused
        refusals = [self._used_up(group, tokens, now) for group in self._groups()]
        return refusals[0] if refusals and all(refusals) else None

    def _used_up(self, group: str, tokens: QuotaUsage, now: datetime) -> Refused | None:
        try:
            walk_ins.refuse_used_up(self.house, group, tokens, now)
        except Refused as refused:
            return refused
        return None

    def _groups(self) -> list[str]:
        services = self.house.services.values()
        return sorted({service.group for service in services if service.walk_in})

    def _tokens_left(self, tokens: QuotaUsage, now: datetime) -> int | None:
        lefts = [walk_ins.left(self.house, group, tokens, now) for group in self._groups()]
        limited = [left for left in lefts if left is not None]
        return sum(limited) if limited and len(limited) == len(lefts) else None

    def _next_portion(self, work: UnitOfWork) -> datetime | None:
        portions = [walk_ins.next_portion(self.house, group, work.now) for group in self._groups()]
        return min((at for at in portions if at is not None), default=None)

    def _expected(self, entrance: KioskView, question: _Question) -> KioskView:
        """The first page with its forecast: the wait, or that no service fits into the day."""
        stands, drafts = question
        refused = None
        for draft in drafts:
            prediction = forecast(stands, draft, self.house)
            try:
                walk_ins.refuse_full(self.house, prediction, entrance.at)
            except Refused as full:
                refused = refused or full
            else:
                return replace(entrance, wait=prediction.wait, calls_from=prediction.calls_from)
        if refused is None:
            return entrance
        return replace(entrance, walk_in_refusal=refused.code, walk_in_at=refused.at)

    def _walk_in(self, work: UnitOfWork, area: AreaId | None) -> _Question | None:
        """Every wish for one service, drawn now; those that somebody calls for come first."""
        if self.house.opening.mode(work.now) not in WALK_IN_MODES:
            return None
        drafts = [
            draft_ticket(work, self.house, (service.id,), 1)
            for service in self.house.services.values()
            if service.walk_in and area in {None, service.area}
        ]
        if not drafts:
            return None
        stands = queue_snapshot(work, self.house)
        calling = [counter for counter, _ in stands.counters]
        return stands, sorted(drafts, key=lambda draft: not is_called(draft.line, calling))

    def _answer(self, question: _Question | None) -> Forecast | None:
        """How long the commonest takes; asked outside the transaction: nobody waits for it."""
        if question is None:
            return None
        stands, drafts = question
        return forecast(stands, drafts[0], self.house)
