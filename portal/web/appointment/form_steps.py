"""Steps three and four: whom to write to, and whether everything is right."""

from __future__ import annotations

from flask import Response, g, jsonify, make_response, redirect, render_template, request
from werkzeug.exceptions import TooManyRequests

from config.portal import PortalSection
from lobby.domain.booking import Channel
from portal.domain.booking import CONFIRMED, BookingState, PortalBooking
from portal.domain.purpose import Purpose
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.web.appointment.booking_link import BookingLink
from portal.web.appointment.contact_form import ContactForm, ContactQuestions
from portal.web.appointment.facts import appointment_facts, masked
from portal.web.choice.taken import taken_page
from portal.web.forms import FieldError
from portal.web.language import here, texts
from portal.web.rates import ASK, Rates
from portal.web.selection import Selection
from portal.wiring import Portal

_LIMITS = frozenset({BookingRefusal.TOO_MANY_OPEN, BookingRefusal.TOO_MANY_REQUESTS})


class FormSteps:
    """The pages ``/v/<token>/…`` of somebody who fills in the form."""

    def __init__(
        self, portal: Portal, link: BookingLink, section: PortalSection, rates: Rates
    ) -> None:
        self._portal = portal
        self._link = link
        self._section = section
        self._rates = rates

    def contact(self, token: str) -> Response:
        """Ask for the contact, or for another address of what waits to be confirmed."""
        booking, _ = self._link.open(token, Purpose.HOLD)
        if ahead := self._ahead(token, booking, BookingState.HELD, BookingState.PENDING):
            return ahead
        typed = ContactForm.again(self._portal.contact(booking.id))
        return self._contact_page(token, booking, typed)

    def take_contact(self, token: str) -> Response:
        """Note the contact and go on; what is wrong is said, and stays as it was typed."""
        booking, _ = self._link.open(token, Purpose.HOLD)
        _refuse_programs()
        if ahead := self._ahead(token, booking, BookingState.HELD, BookingState.PENDING):
            return ahead
        asked, typed = self._questions(booking), ContactForm.of(request.form)
        if errors := typed.errors(asked, texts()):
            return self._contact_page(token, booking, typed, errors)
        if typed.suggestion() and typed.suggestion() != request.form.get("suggested"):
            return self._contact_page(token, booking, typed, suggested=typed.suggestion())
        if booking.state is BookingState.PENDING:
            return self._correct(token, booking, typed)
        self._portal.note_contact(booking.id, typed.contact(asked))
        return self._kept(token, booking, "pruefen")

    def check(self, token: str) -> Response:
        """Show everything once more."""
        booking, _ = self._link.open(token, Purpose.HOLD)
        if ahead := self._ahead(token, booking, BookingState.HELD):
            return ahead
        contact = self._portal.contact(booking.id)
        if contact is None:
            return _go(f"/v/{token}/kontakt")
        page = render_template(
            "appointment/check.html",
            facts=appointment_facts(booking, self._portal.house, texts().language),
            contact=contact,
            pairs=self._selection(token, booking).pairs(),
            token=token,
            by_page=self._section.confirm == "page",
            asked=self._questions(booking),
        )
        return make_response(page)

    def ask(self, token: str) -> Response:
        """Ask for the appointment, or book it where the page is what counts."""
        booking, _ = self._link.open(token, Purpose.HOLD)
        if ahead := self._ahead(token, booking, BookingState.HELD):
            return ahead
        contact = self._portal.contact(booking.id)
        if contact is None:
            return _go(f"/v/{token}/kontakt")
        self._count_one_more()
        try:
            asked = self._portal.request(booking.id, contact)
        except BookingRefused as refused:
            return self._not_asked(token, booking, refused)
        if asked.state in CONFIRMED:
            return _go(self._portal.links.path(Purpose.MANAGE, asked))
        return _go(f"/v/{token}/bestaetigen")

    def pending(self, token: str) -> Response:
        """Say that nothing is booked yet, and what is to be done."""
        booking, _ = self._link.open(token, Purpose.HOLD)
        if ahead := self._ahead(token, booking, BookingState.PENDING):
            return ahead
        contact = self._portal.contact(booking.id)
        page = render_template(
            "appointment/pending.html",
            booking=booking,
            address=masked(contact.email) if contact else "",
            token=token,
            again=request.args.get("again") == "1",
        )
        return make_response(page)

    def state(self, token: str) -> Response:
        """How far it has come, for the page that waits for it."""
        booking, _ = self._link.open(token, Purpose.HOLD)
        return jsonify(state=booking.state)

    def send_again(self, token: str) -> Response:
        """Send the e-mail that asks for the confirmation once more."""
        booking, _ = self._link.open(token, Purpose.HOLD)
        if ahead := self._ahead(token, booking, BookingState.PENDING):
            return ahead
        self._count_one_more()
        g.page = (f"/v/{token}/bestaetigen", [])
        try:
            self._portal.request.again(booking.id)
        except BookingRefused as refused:
            return self._not_asked(token, booking, refused)
        return _go(f"/v/{token}/bestaetigen", again="1")

    def _correct(self, token: str, booking: PortalBooking, typed: ContactForm) -> Response:
        self._count_one_more()
        try:
            self._portal.request(booking.id, typed.contact(self._questions(booking)))
        except BookingRefused as refused:
            return self._not_asked(token, booking, refused)
        return _go(f"/v/{token}/bestaetigen")

    def _kept(self, token: str, booking: PortalBooking, step: str) -> Response:
        try:
            self._portal.keep(booking.id)
        except BookingRefused as refused:
            return self._not_asked(token, booking, refused)
        return _go(f"/v/{token}/{step}")

    def _not_asked(self, token: str, booking: PortalBooking, refused: BookingRefused) -> Response:
        """Another time is offered where this one is gone; everything typed stays."""
        if refused.code is BookingRefusal.EXPIRED_AND_GONE:
            return taken_page(self._selection(token, booking), refused.nearest)
        if refused.code in _LIMITS:
            g.page = (f"/v/{token}/kontakt", [])
        raise refused

    def _count_one_more(self) -> None:
        """Let no network have more e-mails sent than it needs.

        Raises:
            TooManyRequests: it has had so many.
        """
        if not self._rates.count(ASK):
            raise TooManyRequests

    def _ahead(self, token: str, booking: PortalBooking, *states: BookingState) -> Response | None:
        """Where the booking has come to already, if not to one of these states."""
        if booking.state in states:
            return None
        if booking.state is BookingState.HELD:
            return _go(f"/v/{token}/kontakt")
        if booking.state is BookingState.PENDING:
            return _go(f"/v/{token}/bestaetigen")
        if booking.number is not None and not booking.erased:
            return _go(self._portal.links.path(Purpose.MANAGE, booking))
        raise BookingRefused(BookingRefusal.NOT_BOOKED)

    def _contact_page(
        self,
        token: str,
        booking: PortalBooking,
        typed: ContactForm,
        errors: tuple[FieldError, ...] = (),
        suggested: str = "",
    ) -> Response:
        g.page = (f"/v/{token}/kontakt", [])
        page = render_template(
            "appointment/contact.html",
            booking=booking,
            typed=typed,
            errors=errors,
            suggested=suggested,
            asked=self._questions(booking),
            token=token,
            minutes=round(self._section.hold),
            back=here("/zeit", self._selection(token, booking).pairs()),
        )
        return make_response(page, 422 if errors else 200)

    def _questions(self, booking: PortalBooking) -> ContactQuestions:
        return ContactQuestions(
            phone=booking.channel is Channel.PHONE,
            name=self._section.ask_name,
            reminder=self._section.reminder,
        )

    @staticmethod
    def _selection(token: str, booking: PortalBooking) -> Selection:
        return Selection(
            services=booking.services,
            persons=booking.persons,
            accessible=booking.accessible,
            hold=token,
        )


def _refuse_programs() -> None:
    """Only a program fills in the field that nobody sees."""
    if request.form.get("website"):
        raise TooManyRequests


def _go(path: str, **values: str) -> Response:
    return make_response(redirect(here(path, list(values.items())), 303))
