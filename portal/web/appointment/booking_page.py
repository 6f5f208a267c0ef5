"""The page of a booking: is it wanted, it is booked, it was cancelled, its visitor has arrived."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Response, g, make_response, redirect, render_template, request

from lobby.domain.names import spaced
from portal.domain.booking import BookingState, CancelledBy, PortalBooking
from portal.domain.purpose import Purpose
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.mail.calendar_file import CALENDAR_FILE_NAME, calendar_file
from portal.mail.code_picture import code_svg
from portal.web.appointment.booking_link import BookingLink
from portal.web.appointment.facts import appointment_facts
from portal.web.choice.hold import start_in
from portal.web.choice.taken import taken_page
from portal.web.language import here, texts
from portal.web.selection import Selection
from portal.web.site import Site
from portal.wiring import Portal

_OVER = frozenset({BookingState.SERVED, BookingState.MISSED})
_LONGEST_NUMBER = 8


class BookingPage:
    """What stands behind ``/t/<token>``."""

    def __init__(self, portal: Portal, link: BookingLink, site: Site) -> None:
        self._portal = portal
        self._link = link
        self._site = site

    def show(self, token: str) -> Response:
        """How the booking stands; a link that confirms leads on once it is confirmed."""
        booking, purpose = self._link.open(token, Purpose.MANAGE, Purpose.CONFIRM)
        if purpose is Purpose.CONFIRM and booking.state is BookingState.PENDING:
            return self._page("confirm", booking, token)
        if booking.erased or booking.number is None:
            raise BookingRefused(BookingRefusal.NOT_BOOKED)
        if purpose is Purpose.CONFIRM:
            return make_response(redirect(here(self._path(booking)), 303))
        return self._stands(booking, token)

    def scanned(self, token: str) -> Response:
        """What somebody's own phone shows who points it at the code: when, and where to show it."""
        booking, _ = self._link.open(token, Purpose.CODE)
        if booking.erased or booking.state is BookingState.CANCELLED:
            raise BookingRefused(BookingRefusal.NOT_BOOKED)
        if booking.state is BookingState.BOOKED and booking.ends_at > self._now():
            return self._page("scanned", booking, token)
        return self._stands(booking, token)

    def confirm(self, token: str) -> Response:
        """Book what waits for its confirmation."""
        booking, _ = self._link.open(token, Purpose.CONFIRM)
        g.page = (f"/t/{token}", [])
        try:
            booked = self._portal.confirm(booking.id)
        except BookingRefused as refused:
            if refused.code is not BookingRefusal.EXPIRED_AND_GONE or not booking.services:
                raise
            return taken_page(_wish_of(booking), refused.nearest)
        return make_response(redirect(here(self._path(booked)), 303))

    def calendar(self, token: str) -> Response:
        """The calendar file."""
        booking = self._booked(token)
        file = calendar_file(
            booking,
            links=self._portal.links,
            fingerprint=self._portal.tokens.fingerprint,
            place=self._site.place(booking.language),
            now=datetime.now(UTC),
        )
        response = make_response(file)
        response.content_type = "text/calendar; charset=utf-8"
        response.headers["Content-Disposition"] = f'attachment; filename="{CALENDAR_FILE_NAME}"'
        return response

    def code(self, token: str) -> Response:
        """The QR code as a picture."""
        response = make_response(code_svg(self._portal.links.code(self._booked(token))))
        response.content_type = "image/svg+xml"
        return response

    def _booked(self, token: str) -> PortalBooking:
        booking, _ = self._link.open(token, Purpose.MANAGE)
        if booking.state is not BookingState.BOOKED:
            raise BookingRefused(BookingRefusal.NOT_BOOKED)
        return booking

    def _stands(self, booking: PortalBooking, token: str) -> Response:
        if booking.state is BookingState.CANCELLED:
            by_town = booking.cancelled_by is CancelledBy.TOWN
            return self._page("cancelled-by-town" if by_town else "cancelled", booking, token)
        if booking.state is BookingState.ARRIVED:
            return self._page("arrived", booking, token)
        if booking.state in _OVER or booking.ends_at <= self._now():
            return self._page("over", booking, token)
        if moved := _moved_from():
            return self._page("moved", booking, token, before=moved, number=_number_before())
        return self._page("booked", booking, token)

    def _page(self, name: str, booking: PortalBooking, token: str, **more: object) -> Response:
        page = render_template(
            f"appointment/{name}.html",
            booking=booking,
            facts=appointment_facts(booking, self._portal.house, texts().language),
            token=token,
            can_undo=booking.until is not None and booking.until > self._now(),
            rebook=here("/zeit", _wish_of(booking).pairs()) if booking.services else here("/"),
            **more,
        )
        return make_response(page)

    def _path(self, booking: PortalBooking) -> str:
        return self._portal.links.path(Purpose.MANAGE, booking)

    def _now(self) -> datetime:
        with self._portal.transactions.read() as work:
            return work.now


def _wish_of(booking: PortalBooking) -> Selection:
    return Selection(booking.services, booking.persons, booking.accessible)


def _moved_from() -> datetime | None:
    """The time that it had before, as the answer to a move carries it."""
    return start_in(request.args.get("before", ""))


def _number_before() -> str:
    number = request.args.get("number", "")[:_LONGEST_NUMBER]
    return spaced(number) if number.isascii() and number.isalnum() else ""
