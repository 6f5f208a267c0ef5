"""The words on the slip of one arrival, in the visitor's language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt

from hardware.printer import Slip
from kiosk.arrivals import Arrival
from kiosk.phrases import Clock, tr, wait
from lobby.domain.house import House
from lobby.domain.names import Language, spaced


def slip(arrival: Arrival, house: House, language: Language, logo: Path | None = None) -> Slip:
    """Compose the slip; it holds no name and no concern."""
    ticket = arrival.ticket
    clock = Clock(house.opening.zone, arrival.at)
    return Slip(
        town=house.name,
        number=spaced(ticket.number),
        time=f"{clock.day(ticket.issued_at)}, {clock.time(ticket.issued_at)}",
        area=house.areas[ticket.area].name(language),
        wait=_wait(arrival),
        calling=tr("We call your number on the screen and by loudspeaker."),
        qr=ticket.token,
        right_to_left=QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft,
        logo=logo,
    )


def _wait(arrival: Arrival) -> tuple[str, ...]:
    low, high = arrival.ticket.promised_low, arrival.ticket.promised_high
    ahead = tr("Before you: %n", "", arrival.ahead)
    if low is None or high is None:
        return (ahead,)
    long = tr("Wait: %1").replace("%1", wait(low, high))
    return (ahead, long)
