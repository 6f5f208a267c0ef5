"""Which appointments there are at the start: read from a day plan in TOML."""

from __future__ import annotations

import tomllib
from base64 import b32encode
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from lobby.domain.errors import SettingsError
from tests.sync.feed_portal.appointment import CancelledBy, PortalAppointment

_FIRST_NUMBER = 31


class Planned(BaseModel):
    """One line of the plan: ``at`` this local time, or ``in_minutes`` from now on."""

    model_config = ConfigDict(extra="forbid")

    id: str = ""
    at: time | None = None
    in_minutes: int = 0
    days: int = 0
    number: str = ""
    code: str = ""
    minutes: int = 15
    services: list[str] = Field(min_length=1)
    persons: int = 1
    channel: Literal["on-site", "phone"] = "on-site"
    language: str = "de"
    needs: list[str] = Field(default_factory=list)
    place: str = ""
    cancelled_by: CancelledBy | None = None


class Plan(BaseModel):
    """A town's services, and who has booked what."""

    model_config = ConfigDict(extra="forbid")

    town: str = "Musterstadt"
    zone: str = "Europe/Berlin"
    services: dict[str, str] = Field(default_factory=dict)
    """What the e-mails call them."""
    bookings: list[Planned] = Field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes appointments out of what was planned or asked for."""

    zone: ZoneInfo
    now: datetime
    made: list[str] = field(default_factory=list)

    def appointment(self, planned: Planned) -> PortalAppointment:
        """One appointment with everything that the plan leaves open."""
        ordinal = len(self.made) + _FIRST_NUMBER
        booking = planned.id or f"b-{81690 + ordinal}"
        self.made.append(booking)
        return PortalAppointment(
            id=booking,
            number=planned.number or f"T{ordinal:03}",
            code=planned.code or code_of(booking, self.now),
            starts_at=self._starts_at(planned),
            minutes=planned.minutes,
            services=tuple(planned.services),
            persons=planned.persons,
            channel=planned.channel,
            language=planned.language,
            needs=tuple(planned.needs),
            place=planned.place,
            cancelled_by=planned.cancelled_by,
        )

    def _starts_at(self, planned: Planned) -> datetime:
        local = self.now.astimezone(self.zone)
        if planned.at is not None:
            start = datetime.combine(local.date(), planned.at, self.zone)
        else:
            start = (local + timedelta(minutes=planned.in_minutes)).replace(second=0, microsecond=0)
            start -= timedelta(minutes=start.minute % 5)
        return start + timedelta(days=planned.days)


def load(path: Path) -> Plan:
    """Read a day plan.

    Raises:
        SettingsError: it cannot be read.
    """
    try:
        return Plan.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise SettingsError(str(error), str(path)) from error


def code_of(booking: str, day: datetime) -> str:
    """The text of a QR code: nobody guesses it, and a demonstration can be repeated."""
    seed = f"{booking} {day:%Y-%m-%d}".encode()
    letters = b32encode(sha256(seed).digest()).decode("ascii")
    return f"LB-{letters[:4]}-{letters[4:8]}-{letters[8:12]}"
