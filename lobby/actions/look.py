"""What the screens read: each view in one transaction, so that it never contradicts itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobby.actions.draft import draft_ticket
from lobby.actions.mirror import are_stale
from lobby.actions.situation import situation
from lobby.actions.take_token import closed_by_staff, tokens_of
from lobby.actions.undo import is_fresh
from lobby.domain import walk_ins
from lobby.domain.booking import Channel
from lobby.domain.counter import CounterState
from lobby.domain.errors import Refused
from lobby.domain.opening import ANY_OPEN, WALK_IN_MODES
from lobby.domain.refusals import Refusal
from lobby.domain.simulation import forecast
from lobby.domain.ticket import AT_COUNTER, State
from lobby.domain.views import Board, Desk, Entrance, Mirror
from lobby.domain.waiting import ahead_of, next_ticket
from lobby.domain.why import Because, Why, why

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from lobby.actions.ports import Glance, Start, Work
    from lobby.domain.booking import Booking
    from lobby.domain.counter import Counter
    from lobby.domain.estimate import Situation, Wait
    from lobby.domain.house import House
    from lobby.domain.mirror import SourceState
    from lobby.domain.names import AreaId, CounterId, Seq, ServiceId
    from lobby.domain.ticket import Ticket
    from lobby.domain.walk_ins import Tokens

_BOARD_CALLS = 12


class Look:
    """Read the queue as each screen needs it."""

    def __init__(self, read: Start, house: House) -> None:
        self._read = read
        self._house = house

    def board(self, area: AreaId) -> Board:
        """What the monitors of a waiting room show."""
        with self._read() as work:
            day = self._house.day(work.now)
            question = self._walk_in(work, area)
            board = Board(
                seq=work.journal.end(),
                at=work.now,
                area=area,
                calls=work.tickets.calls(day, area, _BOARD_CALLS),
                waiting=work.tickets.waiting(day, area),
                wait=None,
                mode=self._house.opening.mode(work.now),
                next_opening=self._house.opening.next_opening(work.now, ANY_OPEN),
                next_portion=self._next_portion(work),
                notice=work.switches.get("notice"),
                muted=bool(work.switches.get("muted")),
            )
        return replace(board, wait=self._answer(question))

    def entrance(self) -> Entrance:
        """What the first page of the entrance terminal shows."""
        with self._read() as work:
            tokens = tokens_of(work, self._house)
            refused = self._walk_in_refusal(tokens, work.now)
            question = None if refused else self._walk_in(work, None)
            entrance = Entrance(
                at=work.now,
                mode=self._house.opening.mode(work.now),
                next_opening=self._house.opening.next_opening(work.now, ANY_OPEN),
                walk_in_refusal=refused.code if refused else None,
                walk_in_at=refused.at if refused else None,
                tokens_left=self._tokens_left(tokens, work.now),
                wait=None,
                waiting=work.tickets.waiting(self._house.day(work.now)),
                mirror=self._mirror(work),
            )
        return replace(entrance, wait=self._answer(question))

    def desk(self, counter: CounterId) -> Desk:
        """What a clerk's window shows.

        Raises:
            Refused: ``unknown-counter``.
        """
        here = self._house.counter(counter)
        with self._read() as work:
            now, end, day = work.now, work.journal.end(), self._house.day(work.now)
            seen = work.glance(here.id, day, self._house.opening.whole(day))
        return self._desk(here, seen, now, end)

    def estimate(
        self, services: Sequence[ServiceId], persons: int = 1, *, accessible: bool = False
    ) -> Wait:
        """How long somebody who drew a token for these services now would wait.

        Raises:
            Refused: ``no-service``, ``unknown-service`` or ``too-many-services``.
        """
        with self._read() as work:
            chosen = walk_ins.chosen(self._house, services)
            probe = draft_ticket(work, self._house, chosen, persons, accessible=accessible)
            stands = situation(work, self._house)
        return forecast(stands, probe, self._house).wait

    def ahead(self, ticket: Ticket) -> int:
        """How many of those waiting go before this one at a counter that may call it, as of now."""
        with self._read() as work:
            waiting = work.tickets.in_state(self._house.day(work.now), State.WAITING)
            desks = self._desks(work)
        return ahead_of(ticket, waiting, desks, work.now)

    def why(self, ticket: Ticket) -> Why:
        """Why a waiting ticket stands where it stands, or why a called one was called.

        A waiting one is seen from the counter that would call it first.

        Raises:
            Refused: ``wrong-state`` if it neither waits nor was called.
        """
        with self._read() as work:
            if ticket.state is not State.WAITING:
                return self._why_called(work, ticket)
            zone = self._house.opening.zone
            desks = self._desks(work)
            waiting = work.tickets.in_state(self._house.day(work.now), State.WAITING)
            found = [why(ticket, waiting, desk, desks, work.now, zone) for desk in desks]
            return min(found, key=_nearness)

    def _why_called(self, work: Work, ticket: Ticket) -> Why:
        fact = work.journal.last_call(ticket.id)
        found = Why.of_call(fact) if fact else None
        if found is None:
            raise Refused(Refusal.WRONG_STATE, ticket=ticket)
        return found

    def _desk(self, here: Counter, seen: Glance, now: datetime, end: Seq) -> Desk:
        """Apply the rules to what was read; nobody waits for it any more."""
        desks = self._house.open_counters(seen.states)
        waiting = _standing(seen, State.WAITING)
        current = next(
            (one for one in _standing(seen, *AT_COUNTER) if one.counter == here.id), None
        )
        chosen = next_ticket(waiting, here, desks, now)
        zone = self._house.opening.zone
        change = seen.change if is_fresh(seen.change, self._house, now) else None
        return Desk(
            seq=end,
            at=now,
            counter=here.id,
            state=seen.states.get(here.id, CounterState.CLOSED),
            current=current,
            current_booking=_booking_of(seen, current),
            next=chosen,
            why=why(chosen, waiting, here, desks, now, zone) if chosen else None,
            waiting=waiting,
            parked=_standing(seen, State.PARKED),
            missed=_standing(seen, State.MISSED),
            bookings=tuple(one for one in seen.bookings if one.channel is Channel.ON_SITE),
            phone=tuple(one for one in seen.bookings if one.channel is Channel.PHONE),
            can_undo=change.fact.kind if change else None,
            undo_seq=change.fact.seq if change else None,
            open_counters=tuple(one.id for one in desks),
            mirror=self._freshness(seen.sources.values(), now),
            devices=tuple(one for one in seen.devices if one.problem),
            help_wanted=bool(seen.switches.get("help-wanted")),
            walk_ins_closed=closed_by_staff(
                seen.switches.get("walk-ins-closed", ""), self._house.day(now)
            ),
            notice=seen.switches.get("notice", ""),
            muted=bool(seen.switches.get("muted")),
        )

    def _desks(self, work: Work) -> tuple[Counter, ...]:
        """The counters that call; before any does, all of the house."""
        states = work.counters.states()
        return self._house.open_counters(states) or tuple(self._house.counters.values())

    def _walk_in_refusal(self, tokens: Tokens, now: datetime) -> Refused | None:
        """Why no group gives tokens now, if none does."""
        try:
            walk_ins.refuse_closed(self._house, tokens, now)
        except Refused as refused:
            return refused
        refusals = [self._used_up(group, tokens, now) for group in self._groups()]
        return refusals[0] if refusals and all(refusals) else None

    def _used_up(self, group: str, tokens: Tokens, now: datetime) -> Refused | None:
        try:
            walk_ins.refuse_used_up(self._house, group, tokens, now)
        except Refused as refused:
            return refused
        return None

    def _groups(self) -> list[str]:
        services = self._house.services.values()
        return sorted({service.group for service in services if service.walk_in})

    def _tokens_left(self, tokens: Tokens, now: datetime) -> int | None:
        lefts = [walk_ins.left(self._house, group, tokens, now) for group in self._groups()]
        limited = [left for left in lefts if left is not None]
        return sum(limited) if limited and len(limited) == len(lefts) else None

    def _next_portion(self, work: Work) -> datetime | None:
        portions = [walk_ins.next_portion(self._house, group, work.now) for group in self._groups()]
        return min((at for at in portions if at is not None), default=None)

    def _walk_in(self, work: Work, area: AreaId | None) -> tuple[Situation, Ticket] | None:
        """The commonest wish, the first service that gives tokens in this area, drawn now."""
        if self._house.opening.mode(work.now) not in WALK_IN_MODES:
            return None
        for service in self._house.services.values():
            if service.walk_in and area in {None, service.area}:
                probe = draft_ticket(work, self._house, (service.id,), 1)
                return situation(work, self._house), probe
        return None

    def _answer(self, question: tuple[Situation, Ticket] | None) -> Wait | None:
        """How long that takes; asked outside the transaction, so that nobody waits for it."""
        return forecast(*question, self._house).wait if question else None

    def _mirror(self, work: Work) -> Mirror:
        return self._freshness(work.switches.sources().values(), work.now)

    def _freshness(self, sources: Collection[SourceState], now: datetime) -> Mirror:
        times = [state.mirrored_at for state in sources]
        known = [moment for moment in times if moment is not None]
        return Mirror(
            at=min(known) if known and len(known) == len(times) else None,
            stale=are_stale(sources, self._house, now),
            problem=next((state.problem for state in sources if state.problem), ""),
        )


def _nearness(why: Why) -> tuple[bool, bool, bool]:
    """The best answer of several counters comes first: it is next, or this counter may call it."""
    return (
        why.because is Because.NO_COUNTER,
        why.before is not None,
        why.because is Because.HELP_OUT,
    )


def _standing(seen: Glance, *states: State) -> tuple[Ticket, ...]:
    return tuple(ticket for ticket in seen.tickets if ticket.state in states)


def _booking_of(seen: Glance, ticket: Ticket | None) -> Booking | None:
    if ticket is None or ticket.booking is None:
        return None
    return next((one for one in seen.bookings if one.id == ticket.booking), None)
