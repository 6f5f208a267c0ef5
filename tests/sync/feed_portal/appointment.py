"""One booked appointment, as the portal keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

CancelledBy = Literal["citizen", "town"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalAppointment:
    """What was booked; a change makes a new one with the next revision."""

    id: str
    number: str
    code: str
    starts_at: datetime
    minutes: int = 15
    services: tuple[str, ...]
    persons: int = 1
    channel: Literal["on-site", "phone"] = "on-site"
    language: str = "de"
    needs: tuple[str, ...] = ()
    place: str = ""
    cancelled_by: CancelledBy | None = None
    revision: int = 1

    @property
    def cancelled(self) -> bool:
        """Whether it will not take place."""
        return self.cancelled_by is not None

    def wire(self) -> dict[str, object]:
        """The appointment as the feed tells it."""
        fields: dict[str, object] = {
            "id": self.id,
            "number": self.number,
            "code": self.code,
            "starts_at": self.starts_at.isoformat(),
            "minutes": self.minutes,
            "services": list(self.services),
            "persons": self.persons,
            "channel": self.channel,
            "language": self.language,
            "needs": list(self.needs),
            "place": self.place,
            "status": "cancelled" if self.cancelled else "booked",
            "revision": self.revision,
        }
        return {**fields, "cancelled_by": self.cancelled_by} if self.cancelled else fields
