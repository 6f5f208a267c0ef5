"""A time is kept while somebody fills in the form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from lobby.domain.names import CounterId, Language, ServiceId
from portal.actions.placing import Placing, refuse_while_paused, require_booking
from portal.actions.ports import BeginWork, Fingerprint, PortalWork
from portal.domain.booking import BookingState, MadeBy, PortalBooking, PortalBookingId, keep
from portal.domain.limits import BookingRules, prolonged
from portal.domain.refusals import BookingRefusal
from portal.domain.selling import Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedTime:
    """What somebody chose."""

    services: Sequence[ServiceId]
    starts_at: datetime
    persons: int = 1
    accessible: bool = False
    language: Language = Language("de")
    press: str | None = None
    """One press of one button; sent again it gives the same booking."""
    made_by: MadeBy = MadeBy.ONLINE


class HoldTime:
    """Keep a time for a while."""

    def __init__(
        self, begin: BeginWork, placing: Placing, rules: BookingRules, fingerprint: Fingerprint
    ) -> None:
        self._begin = begin
        self._placing = placing
        self._rules = rules
        self._fingerprint = fingerprint

    def __call__(
        self, wanted: WantedTime, instead_of: PortalBookingId | None = None
    ) -> PortalBooking:
        """Keep it; ``instead_of`` is what the same person holds, which is given back.

        An own hold never hides its time from its owner.

        Raises:
            BookingRefused: ``paused``, whatever ``Selling.wish`` says of the wish, ``closed``,
                ``not-released``, ``notice``, or ``taken`` with the three nearest times.
        """
        press = self._fingerprint(wanted.press) if wanted.press else None
        with self._begin() as work:
            if press and (earlier := work.bookings.made_by_press(press)):
                return earlier
            refuse_while_paused(work)
            selling = self._placing.selling
            wish = selling.wish(wanted.services, wanted.persons, accessible=wanted.accessible)
            held = self._held(work, instead_of)
            if held is None:
                draft = self._draft(work, wanted, wish)
                placed = self._placing.place_new(work, wish, draft, press)
                _carry_contact(work, instead_of, placed.id)
            else:
                changed = self._changed(work, held, wanted, wish)
                placed = self._placing.place_instead(work, wish, held, changed)
            work.commit()
        return placed

    def _held(self, work: PortalWork, key: PortalBookingId | None) -> PortalBooking | None:
        """What is held now and may be held on; else the choice is a new one."""
        held = None if key is None else work.bookings.get(key)
        if held is None or held.state is not BookingState.HELD:
            return None
        return held if prolonged(held.made_at, work.now, self._rules) > work.now else None

    def _draft(self, work: PortalWork, wanted: WantedTime, wish: Wanted) -> PortalBooking:
        return PortalBooking(
            resource=CounterId(""),
            starts_at=wanted.starts_at,
            minutes=wish.minutes,
            services=wish.services,
            persons=wish.persons,
            channel=wish.channel,
            language=wanted.language,
            accessible=wish.accessible,
            until=prolonged(work.now, work.now, self._rules),
            day=self._placing.selling.day(wanted.starts_at),
            made_by=wanted.made_by,
            made_at=work.now,
        )

    def _changed(
        self, work: PortalWork, held: PortalBooking, wanted: WantedTime, wish: Wanted
    ) -> PortalBooking:
        draft = self._draft(work, wanted, wish)
        until = prolonged(held.made_at, work.now, self._rules)
        return keep(replace(draft, id=held.id, made_at=held.made_at, made_by=held.made_by), until)


def _carry_contact(
    work: PortalWork, before: PortalBookingId | None, after: PortalBookingId
) -> None:
    """Spare whoever lost a time typing the address again."""
    lost = None if before is None else work.bookings.get(before)
    if lost is None or lost.state not in {BookingState.HELD, BookingState.EXPIRED}:
        return
    work.contacts.move(lost.id, after)


class KeepHold:
    """One more step of the form was done: keep the time longer."""

    def __init__(self, begin: BeginWork, placing: Placing, rules: BookingRules) -> None:
        self._begin = begin
        self._placing = placing
        self._rules = rules

    def __call__(self, key: PortalBookingId) -> PortalBooking:
        """Keep it, or take it again if it ran out and is free; its owner sees no difference.

        Once all steps together may not keep it longer, it stays as it is.

        Raises:
            BookingRefused: ``unknown-link``, or ``expired-and-gone`` with the three nearest times.
        """
        with self._begin() as work:
            booking = require_booking(work, key)
            until = prolonged(booking.made_at, work.now, self._rules)
            if booking.state is not BookingState.HELD or until <= work.now:
                return booking
            kept = self._placing.keep(
                work, booking, keep(booking, until), BookingRefusal.EXPIRED_AND_GONE
            )
            work.commit()
        return kept
