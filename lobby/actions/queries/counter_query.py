"""What a clerk's window shows: everything of one moment, so that it never contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from lobby.actions.action import Action
from lobby.actions.draft import is_clock_in_doubt
from lobby.actions.ports import CounterSnapshot
from lobby.actions.queries.mirror_status import freshness
from lobby.actions.take_token import closed_by_staff
from lobby.actions.undo import fresh
from lobby.domain.booking import Booking, Channel
from lobby.domain.counter import Counter, CounterState
from lobby.domain.names import CounterId, Seq
from lobby.domain.priority import next_ticket
from lobby.domain.ticket import AT_COUNTER, State, Ticket
from lobby.domain.uncallable import uncallable
from lobby.domain.views import CounterView
from lobby.domain.why import why


class CounterQuery(Action):
    """Read what the window of one counter shows."""

    def __call__(self, counter: CounterId) -> CounterView:
        """Read it, and apply the rules to what was read.

        Raises:
            Refused: ``unknown-counter``.
        """
        here = self.house.counter(counter)
        with self.start() as work:
            now, end, day = work.now, work.journal.end(), self.house.day(work.now)
            seen = work.counter_snapshot(here.id, day, self.house.opening.whole(day))
            doubt = is_clock_in_doubt(work, self.house)
        return replace(self._shown(here, seen, now, end), clock_in_doubt=doubt)

    def _shown(self, here: Counter, seen: CounterSnapshot, now: datetime, end: Seq) -> CounterView:
        """What the rules make of it; the transaction is over, and nobody waits for it any more."""
        open_counters = self.house.open_counters(seen.states)
        waiting = _standing(seen, State.WAITING)
        current = next(
            (ticket for ticket in _standing(seen, *AT_COUNTER) if ticket.counter == here.id), None
        )
        chosen = next_ticket(waiting, here, open_counters, now)
        zone = self.house.opening.zone
        change = fresh(seen.change, self.house, now)
        bookings = tuple(map(self._shown_booking, seen.bookings))
        return CounterView(
            seq=end,
            at=now,
            counter=here.id,
            state=seen.states.get(here.id, CounterState.CLOSED),
            current=current,
            current_booking=_booking_of(bookings, current),
            next=chosen,
            why=why(chosen, waiting, here, open_counters, now, zone) if chosen else None,
            waiting=waiting,
            parked=_standing(seen, State.PARKED),
            missed=_standing(seen, State.MISSED),
            bookings=tuple(booking for booking in bookings if booking.channel is Channel.ON_SITE),
            phone=tuple(booking for booking in bookings if booking.channel is Channel.PHONE),
            numbers=seen.numbers,
            can_undo=change.fact.kind if change else None,
            undo_seq=change.fact.seq if change else None,
            open_counters=tuple(counter.id for counter in open_counters),
            uncallable=uncallable(waiting, self.house, seen.states),
            mirror=freshness(seen.sources.values(), self.house, now),
            devices=tuple(device for device in seen.devices if device.problem),
            help_wanted=bool(seen.flags.get("help-wanted")),
            walk_ins_closed=closed_by_staff(
                seen.flags.get("walk-ins-closed", ""), self.house.day(now)
            ),
            notice=seen.flags.get("notice", ""),
            muted=bool(seen.flags.get("muted")),
        )

    def _shown_booking(self, booking: Booking) -> Booking:
        """Without a name that is still there from before the town turned names off."""
        if booking.name is None or self.house.rules.store_names:
            return booking
        return replace(booking, name=None)


def _standing(seen: CounterSnapshot, *states: State) -> tuple[Ticket, ...]:
    return tuple(ticket for ticket in seen.tickets if ticket.state in states)


def _booking_of(bookings: Iterable[Booking], ticket: Ticket | None) -> Booking | None:
    if ticket is None or ticket.booking is None:
        return None
    return next((booking for booking in bookings if booking.id == ticket.booking), None)
