"""The identifiers of the lobby: plain strings and numbers that the type checker keeps apart."""

from __future__ import annotations

from typing import Final, NewType

ServiceId = NewType("ServiceId", str)
"""A concern a visitor comes with, as written in the settings: ``id-card``."""

TopicId = NewType("TopicId", str)
"""A heading that services stand under, as written in the settings: ``papers``."""

CounterId = NewType("CounterId", str)
"""Where a visitor is called to, as written in the settings: ``3``."""

AreaId = NewType("AreaId", str)
"""A waiting room with its monitors: ``1``."""

Number = NewType("Number", str)
"""What is called, without the space it is shown with: ``T038``."""

TicketId = NewType("TicketId", int)
"""The key of a ticket in the store."""

BookingId = NewType("BookingId", int)
"""The key of a mirrored booking in the store."""

Seq = NewType("Seq", int)
"""The place of a fact in the journal: gap-free, in commit order, from 1."""

Language = NewType("Language", str)
"""A BCP 47 language code of two letters: ``de``."""


LANGUAGES: Final = tuple(map(Language, ("de", "en", "fr", "tr", "uk", "ar", "pl", "ru")))
"""What every screen for visitors speaks."""


def spaced(number: Number | str) -> str:
    """Set a number as it is shown: letters, narrow no-break space, digits (``T 038``)."""
    letters = number.rstrip("0123456789")
    digits = number[len(letters) :]
    return f"{letters}\u202f{digits}" if letters and digits else str(number)
