"""The scene at home: an appointment is booked in a browser and confirmed in the mailbox."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from demo.citizen import Citizen
from demo.record import Record

_SERVICE: Final = "Ausweis abholen"
_NOT_YET: Final = "Ihr Termin ist noch nicht gebucht."
_NOW_BOOKED: Final = "Ihr Termin ist gebucht."


@dataclass(frozen=True, slots=True)
class BookedAtHome:
    """What somebody takes along from home."""

    number: str
    code: str
    """What the QR code of the e-mail holds."""


def book_at_home(home: Citizen, journey: Record) -> BookedAtHome:
    """Book the next free time, confirm it, and look at every page on the way."""
    home.opens_the_portal()
    journey.picture("home-services", home.looks())
    home.chooses(_SERVICE)
    journey.picture("home-times", home.looks())
    home.takes_the_next_time()
    journey.picture("home-contact", home.looks())
    home.gives_an_address()
    journey.picture("home-check", home.looks())
    home.asks_for_it()
    journey.expect("not yet", _NOT_YET, home.heading())
    journey.picture("home-not-yet", home.looks())
    email = home.confirms()
    journey.expect("booked", _NOW_BOOKED, home.heading())
    booked = BookedAtHome(home.number(), email["code"])
    journey.picture("home-booked", home.looks())
    home.reads_the_email(email)
    journey.picture("home-email", home.looks())
    return booked
