"""Somebody who sees everything: the journal, the board, the slips, what is announced."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from demo.waiting_for import wait_for
from hardware.scanner.decode import decode
from hardware.voice import sound
from lobby.api.lobby import Lobby
from lobby.domain.booking import BookingStatus
from lobby.domain.facts import CALLS, Fact, FactKind
from lobby.domain.names import spaced
from lobby.domain.ticket import Ticket


@dataclass(frozen=True, slots=True)
class Announcement:
    """One announcement, as it was kept."""

    seconds: float
    loudness: float
    """Root mean square, 1 is as loud as it gets."""


class Observer:
    """Looks at the lobby and at what it leaves behind; touches nothing."""

    def __init__(self, lobby: Lobby, folder: Path) -> None:
        """Look at the slips and announcements below ``folder``, and from now on at the journal."""
        self._lobby = lobby
        self._slips = folder / "slips"
        self._announcements = folder / "announcements"
        self._seen = 0

    def sees(self, kind: FactKind, number: str = "", *, counter: str = "") -> Fact:
        """Wait for the next such fact, after the last one that was seen.

        Raises:
            WaitTimeout: it does not come in time.
        """
        wanted = " ".join(filter(None, [kind, number and spaced(number), counter]))
        fact = wait_for(
            lambda: next((fact for fact in self._news() if _is(fact, kind, number, counter)), None),
            f"the fact {wanted!r} in the journal",
            instead=lambda: ", ".join(map(_described, self._news())) or "no new fact",
        )
        self._seen = fact.seq
        return fact

    def sees_bookings(self, count: int) -> None:
        """Wait until so many bookings for today are mirrored and not called off.

        Raises:
            WaitTimeout: there are more or fewer.
        """
        wait_for(
            lambda: self._booked() == count,
            f"{count} bookings for today",
            instead=self._booked,
        )

    def ticket(self, number: str) -> Ticket:
        """The ticket of this number, as it stands."""
        return self._lobby.board.ticket(number)

    def board(self) -> str:
        """What is on top of the board: ``A 001 → 1``."""
        calls = self._lobby.board.view("1").calls
        return f"{spaced(calls[0].number)} → {calls[0].counter}" if calls else "nothing"

    def waiting(self) -> list[str]:
        """The numbers that wait."""
        return [spaced(ticket.number) for ticket in self._lobby.board.waiting()]

    def slip(self, count: int) -> str:
        """Wait for this slip, the first is 1; returns what its QR code says."""
        file = self._slips / f"slip-{count:04}.png"
        wait_for(file.exists, f"slip {count} of the printer", instead=self._on_paper)
        return next(iter(decode(np.asarray(Image.open(file).convert("L"))).texts), "no code")

    def calls(self) -> list[Fact]:
        """Every call that had to be announced."""
        return [fact for fact in self._lobby.journal.facts() if fact.kind in CALLS]

    def announcement(self, call: Fact) -> Announcement:
        """Wait until this call was announced."""
        file = self._announcements / f"{call.seq:06d}.wav"
        samples = wait_for(
            lambda: _samples(file),
            f"the announcement of {_described(call)}",
            instead=lambda: f"{len(list(self._announcements.glob('*.wav')))} announcements",
        )
        loudness = float(np.sqrt(np.square(samples).mean()))
        return Announcement(round(sound.seconds(samples), 2), round(loudness, 3))

    def _booked(self) -> int:
        bookings = self._lobby.counter("1").view().bookings
        return sum(booking.status is BookingStatus.BOOKED for booking in bookings)

    def _news(self) -> tuple[Fact, ...]:
        return self._lobby.journal.facts(after=self._seen)

    def _on_paper(self) -> str:
        return f"{len(list(self._slips.glob('slip-*.png')))} slips"


def _is(fact: Fact, kind: FactKind, number: str, counter: str) -> bool:
    return (
        fact.kind is kind
        and number in {"", fact.number or ""}
        and counter in {"", fact.counter or ""}
    )


def _described(fact: Fact) -> str:
    where = f"at {fact.counter}" if fact.counter else ""
    why = str(fact.details.get("problem") or fact.details.get("code") or "")
    return " ".join(filter(None, [fact.kind, fact.number, where, why]))


def _samples(file: Path) -> sound.Samples | None:
    """The whole announcement; nothing while it is being written."""
    try:
        return sound.read(file)
    except (OSError, ValueError):
        return None
