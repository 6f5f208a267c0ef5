"""What people and programs write when a booking is cancelled, or not yet confirmed."""

from __future__ import annotations

import re
from typing import Final

from lobby.domain.booking import BookingStatus

_CANCELLED: Final = re.compile(
    r"\b(?:cancel|storn|abgesag|absag|gel(?:ö|oe)scht|deleted|entf(?:ä|ae)ll|annull|widerruf"
    r"|zur(?:ü|ue)ckgezogen|weggefallen)",
    re.IGNORECASE,
)
_NOT: Final = re.compile(r"\b(?:nicht|not|un|kein\w*)\s+(?=\w)", re.IGNORECASE)
_BY_CITIZEN: Final = re.compile(
    r"b(?:ü|ue)rger|kund|citizen|customer|client|besucher", re.IGNORECASE
)
_UNCONFIRMED: Final = re.compile(
    r"\b(?:unconfirmed|pending|tentative|unbest(?:ä|ae)tigt|nicht best(?:ä|ae)tigt|not confirmed"
    r"|reservier|reserved|offen$|vorgemerkt|wartet|angefragt|requested)",
    re.IGNORECASE,
)
_TITLED: Final = re.compile(
    r"\s*(?:cancell?ed|abgesagt|absage|storniert|storno|entfällt|annulé|annullato|cancelado)\s*[:\-–]",
    re.IGNORECASE,
)
"""As calendars put it before the title of an event that was cancelled."""


def is_cancelled(text: str) -> bool:
    """Whether a status says so, in whatever form."""
    return bool(_CANCELLED.search(text)) and not _NOT.search(text)


def is_titled_cancelled(title: str) -> bool:
    """Whether the title of an event begins like one that was cancelled."""
    return _TITLED.match(title) is not None


def is_unconfirmed(text: str) -> bool:
    """Whether a booking is not yet one."""
    return _UNCONFIRMED.search(text) is not None


def booking_status(text: str) -> BookingStatus:
    """The status of a booking by the word for it; unknown words are those of a booking."""
    if not is_cancelled(text):
        return BookingStatus.BOOKED
    citizen = _BY_CITIZEN.search(text)
    return BookingStatus.CANCELLED_BY_CITIZEN if citizen else BookingStatus.CANCELLED_BY_TOWN
