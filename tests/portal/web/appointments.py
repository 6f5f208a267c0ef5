"""Every page from the held time on, opened in a browser."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from itertools import count
from urllib.parse import urlencode

from sqlalchemy import update

from portal.actions.ports import Contact
from portal.domain.booking import CHECKED_IN, BookingState, CancelledBy
from portal.domain.purpose import Purpose
from portal.store import schema
from tests.portal.portals import at
from tests.portal.web.sending import send

MONDAY_AFTER = date(2026, 12, 14)
VISITORS = count(1)
ON_SITE = {"services": ("id-card", "certificate"), "persons": 2, "accessible": True}
BY_PHONE = {"services": ("housing-benefit",)}


class AppointmentScene:
    """One state of a booking, made for the visit and given back after it."""

    def __init__(self, prepare, step="", sent=None, **wish) -> None:
        self.prepare, self.step, self.sent = prepare, step, sent
        self.wish = wish or ON_SITE
        self.path = ""

    @contextmanager
    def around(self, portal):
        """There is such a booking meanwhile."""
        booking, self.path = self.prepare(portal, self.wish)
        yield
        if portal.get(booking.id).state in CHECKED_IN:
            _make(portal, booking, BookingState.BOOKED)
        portal.cancel(booking.id)

    def open(self, page, address, language="de") -> None:
        """Open it in this language."""
        path = f"{self.path}{self.step}"
        if self.sent is None:
            page.goto(f"{address}{path}{'&' if '?' in path else '?'}lang={language}")
        else:
            send(page, address, f"{path}?lang={language}", self.sent)


def _held(portal, wish):
    booking = portal.held("10:00", day=MONDAY_AFTER, **wish)
    return booking, f"/v/{portal.tokens.token(Purpose.HOLD, booking)}"


def _filled_in(portal, wish):
    booking, path = _held(portal, wish)
    portal.note_contact(booking.id, _somebody())
    return booking, path


def _pending(portal, wish):
    booking, path = _held(portal, wish)
    return portal.request(booking.id, _somebody()), path


def _to_confirm(portal, wish):
    booking, _ = _pending(portal, wish)
    return booking, portal.links.path(Purpose.CONFIRM, booking)


def _booked(portal, wish):
    booking, _ = _pending(portal, wish)
    booking = portal.confirm(booking.id)
    return booking, portal.links.path(Purpose.MANAGE, booking)


def _moved(portal, wish):
    before, _ = _booked(portal, wish)
    booking = portal.move(before.id, at("14:00", date(2026, 12, 21)))
    told = {"before": before.starts_at.isoformat(), "number": before.number}
    return booking, f"{portal.links.path(Purpose.MANAGE, booking)}?{urlencode(told)}"


def _cancelled(portal, wish):
    booking, path = _booked(portal, wish)
    return portal.cancel(booking.id), path


def _cancelled_by_town(portal, wish):
    booking, path = _booked(portal, wish)
    return portal.cancel(booking.id, CancelledBy.TOWN), path


def _that_is(state):
    def prepare(portal, wish):
        booking, path = _booked(portal, wish)
        _make(portal, booking, state)
        return booking, path

    return prepare


def _make(portal, booking, state):
    table = schema.booking
    portal.write(update(table).where(table.c.id == booking.id).values(state=state.value))


def _somebody():
    return Contact(f"besuch{next(VISITORS)}@example.org", phone="030 555 0100", reminder=True)


APPOINTMENTS = {
    "contact": AppointmentScene(_held, "/kontakt"),
    "contact_telephone": AppointmentScene(_held, "/kontakt", **BY_PHONE),
    "contact_error": AppointmentScene(_held, "/kontakt", [["email", "besuch"]]),
    "contact_suggestion": AppointmentScene(_held, "/kontakt", [["email", "besuch@gmial.com"]]),
    "check": AppointmentScene(_filled_in, "/pruefen"),
    "check_telephone": AppointmentScene(_filled_in, "/pruefen", **BY_PHONE),
    "pending": AppointmentScene(_pending, "/bestaetigen"),
    "pending_sent_again": AppointmentScene(_pending, "/bestaetigen?again=1"),
    "confirm": AppointmentScene(_to_confirm),
    "booked": AppointmentScene(_booked),
    "booked_telephone": AppointmentScene(_booked, **BY_PHONE),
    "move": AppointmentScene(_booked, "/verschieben"),
    "moved": AppointmentScene(_moved),
    "cancel": AppointmentScene(_booked, "/absagen"),
    "cancel_error": AppointmentScene(_booked, "/absagen", []),
    "cancelled": AppointmentScene(_cancelled),
    "cancelled_by_the_town": AppointmentScene(_cancelled_by_town),
    "arrived": AppointmentScene(_that_is(BookingState.ARRIVED)),
    "over": AppointmentScene(_that_is(BookingState.SERVED)),
}
