"""A visitor with a booking checks in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
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
from lobby.actions.preconditions import require_permission, ticket_of
from lobby.actions.queries.mirror_status import freshness
from lobby.actions.queue_position import ahead, queue_snapshot
from lobby.domain import check_in, priority, transitions
from lobby.domain.booking import Booking
from lobby.domain.counter import Permission
from lobby.domain.errors import Refusal, Refused
from lobby.domain.facts import FactKind
from lobby.domain.forecast.simulation import forecast
from lobby.domain.names import BookingId, CounterId, Language, Number, ServiceId
from lobby.domain.ticket import State, Ticket
from lobby.domain.values.codes import lookup_keys
from lobby.domain.values.numbers import callable_number
from lobby.domain.views import CheckedIn
from lobby.domain.walk_ins import chosen

_ENDED = frozenset({State.DONE, State.WITHDRAWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Presented:
    """What a visitor presents at a terminal."""

    text: str
    """The text of a QR code, or a number."""
    typed: bool = False
    """By hand; whoever reads a monitor can type what stands there."""
    language: Language | None = None
    accessible: bool = False
    idempotency_key: str | None = None
    """The visit; the same text presented again by the same visit is the same check-in."""


class CheckIn(Action):
    """Turn a booking into a waiting ticket."""

    def __call__(self, presented: Presented) -> Ticket:
        """Check in by the text of a QR code, a typed ticket number, or a slip's QR code.

        Raises:
            Refused: every reason of ``domain.check_in``, ``already-in`` or ``already-done`` (with
                the ticket), ``unknown`` or ``clock-in-doubt``; the refusal is kept for the report.
        """
        with self.start() as work, _kept_refusal(work):
            refuse_doubtful_clock(work, self.house)
            ticket = self._find_and_admit(work, presented).ticket
            work.commit()
        return ticket

    def at_terminal(self, presented: Presented) -> CheckedIn:
        """Check in, or answer who is checked in already, all in one transaction.

        Who missed the call and presents a code waits again from now. A typed number changes
        nothing, unless the same visit has just checked in by it.

        Raises:
            Refused: as above, but for ``already-in``.
        """
        with self.start() as work, _kept_refusal(work):
            refuse_doubtful_clock(work, self.house)
            try:
                checked_in = self._find_and_admit(work, presented)
            except Refused as refused:
                if refused.code is not Refusal.ALREADY_IN or refused.ticket is None:
                    raise
                checked_in = self._again(work, refused.ticket, presented)
            work.commit()
        return checked_in

    def picked(
        self,
        booking: BookingId,
        *,
        language: Language | None = None,
        by: CounterId | None = None,
    ) -> Ticket:
        """Check in a booking that staff picked from the day's list.

        Raises:
            Refused: as for a scanned one, or ``not-permitted``.
        """
        require_permission(self.house, by, Permission.ISSUE)
        with self.start() as work:
            stored = work.bookings.get(booking)
            if stored is None:
                raise Refused(Refusal.UNKNOWN)
            ticket = self._admit(work, stored, Presented(text="", language=language), by).ticket
            work.commit()
        return ticket

    def _find_and_admit(self, work: UnitOfWork, presented: Presented) -> CheckedIn:
        return self._admit(work, self._find(work, presented.text), presented)

    def _again(self, work: UnitOfWork, ticket: Ticket, presented: Presented) -> CheckedIn:
        """The answer to somebody whose ticket is there already."""
        same_visit = self._is_of(work, ticket, presented)
        if ticket.state is State.MISSED and not presented.typed:
            ticket, missed = self._reinstated(work, ticket), True
        else:
            missed = False
        return CheckedIn(
            ticket=ticket,
            ahead=ahead(work, self.house, ticket),
            at=work.now,
            again=not same_visit,
            missed=missed,
            identified=same_visit or not presented.typed,
        )

    def _is_of(self, work: UnitOfWork, ticket: Ticket, presented: Presented) -> bool:
        """Whether this very visit has checked in, and only the answer was lost."""
        repeat = _idempotency_key(presented, ticket.booking)
        earlier = work.tickets.by_idempotency_key(repeat) if repeat else None
        return earlier is not None and earlier.id == ticket.id

    def _reinstated(self, work: UnitOfWork, missed: Ticket) -> Ticket:
        ticket = transitions.reinstate(missed, work.now)
        return work.advance(missed, ticket, FactKind.REINSTATED)

    def _find(self, work: UnitOfWork, text: str) -> Booking:
        keys = lookup_keys(text, self.house.rules.scan_pattern)
        matches = work.bookings.by_keys(keys) if keys else ()
        today = self.house.day(work.now)
        nearest = min(
            matches,
            key=lambda booking: abs(self.house.day(booking.starts_at) - today),
            default=None,
        )
        if nearest and self.house.day(nearest.starts_at) == today:
            return nearest
        held = self._held(work, keys, today)
        if held:
            raise _already(held)
        if nearest:
            return nearest
        if keys and work.bookings.is_past(keys):
            raise Refused(Refusal.PAST)
        mirror = freshness(work.flags.sources().values(), self.house, work.now)
        raise Refused(Refusal.UNKNOWN, mirror_stale=mirror.stale)

    def _held(self, work: UnitOfWork, keys: tuple[str, ...], today: date) -> Ticket | None:
        """The ticket of a slip's QR code, or of a number that is waiting today."""
        for key in keys:
            held = work.tickets.by_slip_code(key) or ticket_of(work, today, key)
            if held and held.day == today:
                return held
        return None

    def _admit(
        self, work: UnitOfWork, booking: Booking, presented: Presented, by: CounterId | None = None
    ) -> CheckedIn:
        if booking.ticket is not None:
            raise _already(work.tickets.get(booking.ticket), booking)
        check_in.check_admission(booking, self.house, work.now)
        draft = self._draft(work, booking, presented)
        queue = queue_snapshot(work, self.house)
        low, high = forecast(queue, draft, self.house).promise
        number = self._number(work, booking, draft.day)
        promised = replace(draft, number=number, promised_low=low, promised_high=high)
        ticket = work.tickets.add(promised, idempotency_key=_idempotency_key(presented, booking.id))
        work.bookings.check_in(booking.id, ticket.id)
        work.journal.record(FactKind.CHECKED_IN, ticket, counter=by)
        before = ahead(work, self.house, ticket, queue.waiting)
        return CheckedIn(ticket=ticket, ahead=before, at=work.now)

    def _draft(self, work: UnitOfWork, booking: Booking, presented: Presented) -> Ticket:
        rules, slot = self.house.rules, booking.starts_at
        services = chosen(self.house, self._known(booking))
        head_start = self.house.services[services[0]].head_start
        reachable = presented.accessible or booking.accessible
        drawn = draft_ticket(work, self.house, services, booking.persons, accessible=reachable)
        return replace(
            drawn,
            language=presented.language or booking.language or drawn.language,
            booking=booking.id,
            slot=slot,
            waiting_since=priority.seniority(slot, work.now, rules, head_start),
            competes_from=priority.competes_from(slot, drawn.issued_at, rules),
            slip_code=new_slip_code(),
        )

    def _known(self, booking: Booking) -> list[ServiceId]:
        """The booking's services, as many as a ticket may have; else the last of the settings."""
        known = [service for service in booking.services if service in self.house.services]
        return known[: self.house.rules.max_services] or [list(self.house.services)[-1]]

    def _number(self, work: UnitOfWork, booking: Booking, day: date) -> Number:
        """The booking's own number if it can be called and is free, else one of the series."""
        own = callable_number(booking.number)
        if own and not work.tickets.by_number(day, own):
            return own
        return next(free_numbers(work, day, self.house.rules.booking_series))


@contextmanager
def _kept_refusal(work: UnitOfWork) -> Iterator[None]:
    """Keep a refusal for the report, unless nobody knows of which day."""
    try:
        yield
    except Refused as refused:
        if refused.code is Refusal.CLOCK_IN_DOUBT:
            raise
        work.journal.record(FactKind.REFUSED, code=refused.code)
        work.commit()
        raise


def _idempotency_key(presented: Presented, booking: BookingId | None) -> str | None:
    """What makes a check-in one: the visit, and the booking, as a visit may bring several."""
    visit = presented.idempotency_key
    return f"{visit}-{booking}" if visit and booking is not None else None


def _already(ticket: Ticket, booking: Booking | None = None) -> Refused:
    code = Refusal.ALREADY_DONE if ticket.state in _ENDED else Refusal.ALREADY_IN
    return Refused(code, ticket=ticket, booking=booking)
