"""Cancelling, keeping after all, and moving a booking."""

from __future__ import annotations

from flask import Response, g, make_response, redirect, render_template, request

from portal.domain.booking import BookingState, PortalBooking
from portal.domain.purpose import Purpose
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.web.appointment.booking_link import BookingLink
from portal.web.appointment.facts import appointment_facts
from portal.web.choice.hold import start_in
from portal.web.choice.taken import taken_answer
from portal.web.choice.times import TimesForm, TimesPage
from portal.web.forms import FieldError
from portal.web.language import here, texts
from portal.web.selection import day_in
from portal.wiring import Portal


class ChangeBooking:
    """The forms behind ``/t/<token>/…``."""

    def __init__(self, portal: Portal, link: BookingLink, times: TimesPage) -> None:
        self._portal = portal
        self._link = link
        self._times = times

    def ask_to_cancel(self, token: str) -> Response:
        """Ask whether it is really to be cancelled; nothing is chosen beforehand."""
        return self._cancel_page(token, self._open(token))

    def cancel(self, token: str) -> Response:
        """Cancel it, or keep it; without a choice the question is asked again."""
        booking = self._open(token, BookingState.CANCELLED)
        choice = request.form.get("choice", "")
        if choice not in {"yes", "no"}:
            t = texts()
            words = t("Bitte wählen Sie: absagen oder behalten.")
            return self._cancel_page(token, booking, (FieldError("choice-yes", words, words),))
        if choice == "yes":
            self._portal.cancel(booking.id)
        return self._back(token)

    def undo(self, token: str) -> Response:
        """Keep it after all."""
        booking = self._open(token, BookingState.CANCELLED)
        g.page = (f"/t/{token}", [])
        try:
            self._portal.undo(booking.id)
        except BookingRefused as refused:
            if refused.code is not BookingRefusal.TAKEN:
                raise
            raise BookingRefused(BookingRefusal.TOO_LATE_TO_UNDO) from refused
        return self._back(token)

    def choose_time(self, token: str) -> Response:
        """The free times, its own among them."""
        return self._times.show(self._form(token, self._open(token)))

    def move(self, token: str) -> Response:
        """Move it; whatever is refused leaves it as it was."""
        booking = self._open(token)
        start = start_in(request.form.get("start", ""))
        if start is None:
            return self._times.show(self._form(token, booking, missing=True))
        try:
            moved = self._portal.move(booking.id, start)
        except BookingRefused as refused:
            if refused.code is not BookingRefusal.TAKEN:
                raise
            return self._taken(token, refused)
        before = booking.starts_at.isoformat()
        number = str(booking.number) if moved.number != booking.number else ""
        return self._back(token, before=before, number=number)

    def _open(self, token: str, *also: BookingState) -> PortalBooking:
        """The booking, if it can still be changed."""
        booking, _ = self._link.open(token, Purpose.MANAGE)
        g.page = (f"/t/{token}", [])
        if booking.erased:
            raise BookingRefused(BookingRefusal.NOT_BOOKED)
        if booking.state is BookingState.ARRIVED:
            raise BookingRefused(BookingRefusal.ALREADY_IN)
        if booking.state not in {BookingState.BOOKED, *also}:
            raise BookingRefused(BookingRefusal.NOT_BOOKED)
        return booking

    def _cancel_page(
        self, token: str, booking: PortalBooking, errors: tuple[FieldError, ...] = ()
    ) -> Response:
        g.page = (f"/t/{token}/absagen", [])
        page = render_template(
            "appointment/cancel.html",
            facts=appointment_facts(booking, self._portal.house, texts().language),
            token=token,
            errors=errors,
            back=here(f"/t/{token}"),
        )
        return make_response(page, 422 if errors else 200)

    def _form(self, token: str, booking: PortalBooking, *, missing: bool = False) -> TimesForm:
        t = texts()
        path = f"/t/{token}/verschieben"
        words = t("Bitte wählen Sie eine Uhrzeit.")
        return TimesForm(
            wish=self._portal.selling.wish_of(booking),
            path=path,
            pairs=[],
            action=here(path),
            title=t("Wann möchten Sie stattdessen kommen?"),
            button=t("Termin verschieben"),
            back=here(f"/t/{token}"),
            own=booking.id,
            day=day_in(request.values),
            one_press=False,  # scanners of e-mails press buttons, too
            errors=(FieldError("times", words, words),) if missing else (),
        )

    @staticmethod
    def _taken(token: str, refused: BookingRefused) -> Response:
        path = here(f"/t/{token}/verschieben")
        g.page = (f"/t/{token}/verschieben", [])
        return taken_answer(refused.nearest, path, path, [])

    @staticmethod
    def _back(token: str, **values: str) -> Response:
        told = [(name, value) for name, value in values.items() if value]
        return make_response(redirect(here(f"/t/{token}", told), 303))
