"""The addresses of the pages behind a link."""

from __future__ import annotations

from flask import Blueprint

from portal.web.appointment.booking_page import BookingPage
from portal.web.appointment.change import ChangeBooking
from portal.web.appointment.form_steps import FormSteps


def form_blueprint(steps: FormSteps) -> Blueprint:
    """Steps three and four, ``/v/<token>/…``."""
    pages = Blueprint("form", __name__, url_prefix="/v/<token>")
    pages.add_url_rule("/kontakt", "contact", steps.contact)
    pages.add_url_rule("/kontakt", "take_contact", steps.take_contact, methods=["POST"])
    pages.add_url_rule("/pruefen", "check", steps.check)
    pages.add_url_rule("/pruefen", "ask", steps.ask, methods=["POST"])
    pages.add_url_rule("/bestaetigen", "pending", steps.pending)
    pages.add_url_rule("/stand", "state", steps.state)
    pages.add_url_rule("/noch-einmal", "send_again", steps.send_again, methods=["POST"])
    return pages


def booking_blueprint(page: BookingPage, change: ChangeBooking) -> Blueprint:
    """The booking and what can be done with it, ``/t/<token>/…``."""
    pages = Blueprint("booking", __name__, url_prefix="/t/<token>")
    pages.add_url_rule("", "show", page.show)
    pages.add_url_rule("", "confirm", page.confirm, methods=["POST"])
    pages.add_url_rule("/termin.ics", "calendar", page.calendar)
    pages.add_url_rule("/code.svg", "code", page.code)
    pages.add_url_rule("/absagen", "ask_to_cancel", change.ask_to_cancel)
    pages.add_url_rule("/absagen", "cancel", change.cancel, methods=["POST"])
    pages.add_url_rule("/behalten", "undo", change.undo, methods=["POST"])
    pages.add_url_rule("/verschieben", "choose_time", change.choose_time)
    pages.add_url_rule("/verschieben", "move", change.move, methods=["POST"])
    return pages


def code_blueprint(page: BookingPage) -> Blueprint:
    """What the QR code leads to; its capitals make it smaller."""
    pages = Blueprint("code", __name__)
    for rule in ("/w/<token>", "/W/<token>"):
        pages.add_url_rule(rule, "scanned", page.scanned)
    return pages
