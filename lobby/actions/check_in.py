"""A visitor with a booking checks in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobby.actions.draft import draft_ticket, free_numbers, new_token
from lobby.actions.mirror import freshness
from lobby.actions.permission import refuse_unless
from lobby.actions.situation import situation
from lobby.domain import check_in, waiting
from lobby.domain.codes import keys_in
from lobby.domain.counter import Permission
from lobby.domain.errors import Refused
from lobby.domain.facts import FactKind
from lobby.domain.numbers import as_number
from lobby.domain.refusals import Refusal
from lobby.domain.simulation import forecast
from lobby.domain.ticket import State
from lobby.domain.walk_ins import chosen

if TYPE_CHECKING:
    from datetime import date

    from lobby.actions.ports import Start, Work
    from lobby.domain.booking import Booking
    from lobby.domain.house import House
    from lobby.domain.names import BookingId, CounterId, Language, Number, ServiceId
    from lobby.domain.ticket import Ticket

_ENDED = frozenset({State.DONE, State.WITHDRAWN})


class CheckIn:
    """Turn a booking into a waiting ticket."""

    def __init__(self, start: Start, house: House) -> None:
        self._start = start
        self._house = house

    def __call__(
        self, text: str, *, language: Language | None = None, accessible: bool = False
    ) -> Ticket:
        """Check in by the text of a QR code, a typed ticket number, or a slip's QR code.

        Raises:
            Refused: every reason of ``domain.check_in``, ``already-in`` or ``already-done`` (with
                the ticket), or ``unknown``; the refusal is kept for the report.
        """
        with self._start() as work:
            try:
                booking = self._find(work, text)
                ticket = self._admit(work, booking, language, accessible=accessible)
            except Refused as refused:
                work.journal.record(FactKind.REFUSED, code=refused.code)
                work.commit()
                raise
            work.commit()
        return ticket

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
        refuse_unless(self._house, by, Permission.ISSUE)
        with self._start() as work:
            found = work.bookings.get(booking)
            if found is None:
                raise Refused(Refusal.UNKNOWN)
            ticket = self._admit(work, found, language, accessible=False)
            work.commit()
        return ticket

    def _find(self, work: Work, text: str) -> Booking:
        keys = keys_in(text, self._house.rules.scan_pattern)
        found = work.bookings.by_keys(keys) if keys else ()
        today = self._house.day(work.now)
        nearest = min(
            found, key=lambda one: abs(self._house.day(one.starts_at) - today), default=None
        )
        if nearest and self._house.day(nearest.starts_at) == today:
            return nearest
        held = self._held(work, keys, today)
        if held:
            raise _already(held)
        if nearest:
            return nearest
        mirror = freshness(work.switches.sources().values(), self._house, work.now)
        raise Refused(Refusal.UNKNOWN, mirror_stale=mirror.stale)

    def _held(self, work: Work, keys: tuple[str, ...], today: date) -> Ticket | None:
        """The ticket of a slip's QR code, or of a number that is waiting today."""
        for key in keys:
            held = work.tickets.by_token(key) or work.tickets.by_number(today, as_number(key))
            if held and held.day == today:
                return held
        return None

    def _admit(
        self, work: Work, booking: Booking, language: Language | None, *, accessible: bool
    ) -> Ticket:
        if booking.ticket is not None:
            raise _already(work.tickets.get(booking.ticket), booking)
        check_in.refuse(booking, self._house, work.now)
        ticket = self._promised(work, self._draft(work, booking, language, accessible=accessible))
        kept = work.tickets.add(replace(ticket, number=self._number(work, booking, ticket.day)))
        work.bookings.check_in(booking.id, kept.id)
        work.journal.record(FactKind.CHECKED_IN, kept)
        return kept

    def _draft(
        self, work: Work, booking: Booking, language: Language | None, *, accessible: bool
    ) -> Ticket:
        rules, slot = self._house.rules, booking.starts_at
        services = chosen(self._house, self._known(booking))
        head_start = self._house.services[services[0]].head_start
        reachable = accessible or booking.accessible
        drawn = draft_ticket(work, self._house, services, booking.persons, accessible=reachable)
        return replace(
            drawn,
            language=language or booking.language or drawn.language,
            booking=booking.id,
            slot=slot,
            waiting_since=waiting.seniority(slot, work.now, rules, head_start),
            competes_from=waiting.competes_from(slot, drawn.issued_at, rules),
            token=new_token(),
        )

    def _known(self, booking: Booking) -> list[ServiceId]:
        """The booking's services, as many as a ticket may have; else the last of the settings."""
        known = [service for service in booking.services if service in self._house.services]
        return known[: self._house.rules.max_services] or [list(self._house.services)[-1]]

    def _promised(self, work: Work, draft: Ticket) -> Ticket:
        low, high = forecast(situation(work, self._house), draft, self._house).promise
        return replace(draft, promised_low=low, promised_high=high)

    def _number(self, work: Work, booking: Booking, day: date) -> Number:
        """The booking's own number if it can be called and is free, else one of the series."""
        own = booking.number
        if own and not work.tickets.by_number(day, own):
            return own
        return next(free_numbers(work, day, self._house.rules.booking_series))


def _already(ticket: Ticket, booking: Booking | None = None) -> Refused:
    code = Refusal.ALREADY_DONE if ticket.state in _ENDED else Refusal.ALREADY_IN
    return Refused(code, ticket=ticket, booking=booking)
