"""The words on the slip of one arrival, in the visitor's language."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt

from hardware.printer import Slip
from kiosk.phrases import Clock, tr, wait
from lobby.domain.house import House
from lobby.domain.names import Language, spaced
from lobby.domain.ticket import Ticket
from lobby.domain.views import Arrival


def slip(
    arrival: Arrival,
    house: House,
    language: Language,
    logo: Path | None = None,
    *,
    documents: bool = False,
) -> Slip:
    """Compose the slip; it holds no name, and no concern unless ``documents`` are asked for."""
    ticket = arrival.ticket
    clock = Clock(house.opening.zone, arrival.at)
    return Slip(
        town=house.name,
        number=spaced(ticket.number),
        time=f"{clock.day(ticket.issued_at)}, {clock.time(ticket.issued_at)}",
        area=house.areas[ticket.area].name(language),
        wait=_wait(arrival),
        calling=tr("We call your number on the screen and by loudspeaker."),
        documents_heading=tr("Please have ready:") if documents else "",
        documents=documents_of(ticket, house, language) if documents else (),
        qr=ticket.token,
        right_to_left=QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft,
        logo=logo,
    )


def documents_of(ticket: Ticket, house: House, language: Language) -> tuple[str, ...]:
    """What this visitor must have at hand, each thing once."""
    services = (house.services[one] for one in ticket.services if one in house.services)
    return tuple(dict.fromkeys(line for one in services for line in one.documents_in(language)))


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
    lines = (words.town, words.number, words.time, words.area, *words.wait, words.calling)
    return ". ".join(line.rstrip(".:") for line in (*lines, *documents) if line)


def _wait(arrival: Arrival) -> tuple[str, ...]:
    low, high = arrival.ticket.promised_low, arrival.ticket.promised_high
    ahead = tr("Before you: %n", "", arrival.ahead)
    if low is None or high is None:
        return (ahead,)
    long = tr("Wait: %1").replace("%1", wait(low, high))
    return (ahead, long)
