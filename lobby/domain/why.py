"""Why is this number next? One sentence, from the values that decided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from lobby.domain.names import Language, Number, spaced
from lobby.domain.waiting import Turn, next_ticket, turn

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from lobby.domain.counter import Counter
    from lobby.domain.ticket import Ticket


class Because(StrEnum):
    """What decided."""

    URGENT = "urgent"
    RESERVED = "reserved"
    BOOKING = "booking"
    LATE_BOOKING = "late-booking"
    WALK_IN = "walk-in"
    EARLY = "early"
    HELP_OUT = "help-out"


_SENTENCES: Final = {
    "de": {
        Because.URGENT: "Dringend: geht vor.",
        Because.RESERVED: "Zu diesem Schalter geschickt, zählt wie {waited} Minuten Wartezeit",
        Because.BOOKING: "Termin {slot} zählt wie {waited} Minuten Wartezeit",
        Because.LATE_BOOKING: "Termin {slot}, später gekommen: zählt ab Ankunft, {waited} Minuten",
        Because.WALK_IN: "Wartet {waited} Minuten, kein fälliger Termin davor",
        Because.EARLY: "Termin {slot} ist noch nicht fällig, sonst wartet niemand",
        Because.HELP_OUT: "Aushilfe, niemand wartet auf eigene Anliegen: wartet {waited} Minuten",
    },
    "en": {
        Because.URGENT: "Urgent: goes first.",
        Because.RESERVED: "Sent to this counter, counts as {waited} minutes of waiting",
        Because.BOOKING: "Booking {slot} counts as {waited} minutes of waiting",
        Because.LATE_BOOKING: "Booking {slot} came late: counts from arrival, {waited} minutes",
        Because.WALK_IN: "Has waited {waited} minutes, no booking is due before",
        Because.EARLY: "Booking {slot} is not due yet, but nobody else waits",
        Because.HELP_OUT: "Helping out: nobody waits for own services; waited {waited} minutes",
    },
}
_RUNNER_UP: Final = {
    "de": "; nächste Nummer {number} zählt wie {waited}.",
    "en": "; next number {number} counts as {waited}.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """The reason why one ticket is the next of a counter."""

    because: Because
    waited: int
    """Minutes that the ticket counts as having waited."""
    slot: str = ""
    """The local time of its booking, ``10:15``."""
    runner_up: Number | None = None
    """Who would be called otherwise."""
    runner_up_waited: int = 0

    def sentence(self, language: Language | str) -> str:
        """One plain sentence; German for ``de``, else English."""
        spoken = "de" if language == "de" else "en"
        first = _SENTENCES[spoken][self.because].format(waited=self.waited, slot=self.slot)
        if self.runner_up is None:
            return first.rstrip(".") + "."
        number = spaced(self.runner_up)
        rest = _RUNNER_UP[spoken].format(number=number, waited=self.runner_up_waited)
        return first.rstrip(".") + rest


def why(
    ticket: Ticket,
    others: Iterable[Ticket],
    counter: Counter,
    open_counters: Iterable[Counter],
    now: datetime,
    zone: ZoneInfo,
) -> Why:
    """Say why ``counter`` calls ``ticket`` before all ``others``."""
    desks = tuple(open_counters)
    rest = [other for other in others if other.id != ticket.id]
    runner_up = next_ticket(rest, counter, desks, now)
    return Why(
        because=_because(ticket, counter, desks, now),
        waited=_waited(ticket, now),
        slot=ticket.slot.astimezone(zone).strftime("%H:%M") if ticket.slot else "",
        runner_up=runner_up.number if runner_up else None,
        runner_up_waited=_waited(runner_up, now) if runner_up else 0,
    )


def _waited(ticket: Ticket, now: datetime) -> int:
    return max(0, int((now - ticket.waiting_since).total_seconds() // 60))


def _because(
    ticket: Ticket, counter: Counter, desks: tuple[Counter, ...], now: datetime
) -> Because:
    claim = turn(ticket, counter, desks, now)
    if ticket.urgent:
        return Because.URGENT
    if claim in {Turn.EARLY_PRIMARY, Turn.EARLY_HELP_OUT}:
        return Because.EARLY
    if claim is Turn.HELP_OUT:
        return Because.HELP_OUT
    if ticket.reserved_for:
        return Because.RESERVED
    if ticket.slot is None:
        return Because.WALK_IN
    return Because.BOOKING if ticket.waiting_since < ticket.slot else Because.LATE_BOOKING
