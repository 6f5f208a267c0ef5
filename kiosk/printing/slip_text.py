"""The words on the slip of one number, in the visitor's language."""

from __future__ import annotations

from datetime import datetime
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QLocale, Qt

from hardware.printer import Slip
from kiosk.phrases import Clock, outlook_of, sentences, tr, unparted
from lobby.domain.estimate import Wait
from lobby.domain.house import House
from lobby.domain.names import Language, spaced
from lobby.domain.ticket import AT_COUNTER, Ticket
from lobby.domain.views import CheckedIn


def slip(
    checked_in: CheckedIn,
    house: House,
    language: Language,
    logo: Path | None = None,
    *,
    documents: bool = False,
) -> Slip:
    """Compose the slip; it holds no name, and no concern unless ``documents`` are asked for."""
    ticket = checked_in.ticket
    called = ticket.state in AT_COUNTER
    clock = Clock(house.opening.zone, checked_in.at)
    return Slip(
        town=house.name,
        number=spaced(ticket.number),
        time=f"{clock.day(ticket.issued_at)}, {clock.time(ticket.issued_at)}",
        area=go_to(ticket, house) if called else house.areas[ticket.area].name(language),
        wait=() if called else _wait(checked_in, clock),
        calling="" if called else tr("We call your number on the screen and by loudspeaker."),
        missed="" if called else how_after_a_missed_call(),
        documents_heading=tr("Please have ready:") if documents else "",
        documents=documents_of(ticket, house, language) if documents else (),
        qr=ticket.slip_code,
        right_to_left=QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft,
        logo=logo,
    )


def documents_of(ticket: Ticket, house: House, language: Language) -> tuple[str, ...]:
    """What this visitor must have at hand, each thing once."""
    services = (house.services[name] for name in ticket.services if name in house.services)
    documents = (service.documents_in(language) for service in services)
    return tuple(dict.fromkeys(chain.from_iterable(documents)))


def trial(house: House, now: datetime, logo: Path | None = None) -> Slip:
    """A slip for staff, by which nobody is called."""
    clock = Clock(house.opening.zone, now)
    return Slip(
        town=house.name,
        number="T\u202f000",
        time=f"{clock.day(now)}, {clock.time(now)}",
        area=tr("Test slip"),
        qr="TEST-SLIP",
        logo=logo,
    )


def spoken(words: Slip) -> str:
    """Everything that is on the slip, as it is read aloud."""
    documents = (words.documents_heading, *words.documents)
    where = (words.town, words.number, words.time, words.area)
    lines = (*where, *words.wait, words.calling, words.missed)
    return sentences(*(line.rstrip(".:") for line in (*lines, *documents)))


def appointment(slot: datetime, clock: Clock) -> str:
    """When the appointment is."""
    return tr("Your appointment: {slot}").format(slot=clock.when(slot))


def go_to(ticket: Ticket, house: House) -> str:
    """Where a visitor who was called is to go."""
    label = house.counter(ticket.counter).label if ticket.counter is not None else ""
    return tr("Please go here now: {counter}").format(counter=unparted(label))


def how_after_a_missed_call(*, code: str = "") -> str:
    """What somebody does who was called and not there; ``code`` is the one on the screen."""
    if code:
        return tr("Did you miss the call? Show the photo of the code here again.")
    return tr("Did you miss the call? Show this slip at the entrance again.")


def _wait(checked_in: CheckedIn, clock: Clock) -> tuple[str, ...]:
    ticket = checked_in.ticket
    low, high = ticket.promised_low, ticket.promised_high
    booked = (appointment(ticket.slot, clock),) if ticket.slot is not None else ()
    ahead = tr("Before you: %n", "", checked_in.ahead)
    if low is None or high is None:
        return (*booked, ahead)
    long = outlook_of(Wait(low, high))
    return (*booked, ahead, long)
