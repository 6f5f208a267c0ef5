"""The JSON of ZMS, as far as a booking needs it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Final

from pydantic import BeforeValidator, Field, JsonValue

from lobby.domain.booking import BookingStatus, SourceBooking
from lobby.domain.names import ServiceId
from lobby.domain.values.fitting import LONGEST_MINUTES
from sync.problems import MirrorUnavailable, Problem
from sync.sources.contract import booking_minutes
from sync.sources.wire import Ident, Text, Wire, an_object, listed, read

_CANCELLED: Final = frozenset({"deleted", "free", "blocked"})
_OURS: Final = frozenset(
    {"confirmed", "called", "processing", "pending", "parked", "missed", "finished", "archived"}
    | _CANCELLED
)
"""The others are not confirmed yet, walk in, or are not about anybody any more."""

_LATEST: Final = 253_000_000_000
"""Seconds since 1970 in the year 9987; what lies beyond has no date."""


_LISTED: Final = BeforeValidator(listed)


class _Meta(Wire):
    error: bool = False
    exception: str | None = None


class _Envelope(Wire):
    meta: _Meta
    data: JsonValue = None


class Login(Wire):
    """What a login gives."""

    authkey: str


class _Appointment(Wire):
    date: int = Field(ge=0, le=_LATEST)
    slotCount: int = Field(default=1, ge=0, le=LONGEST_MINUTES)  # noqa: N815 - their name for it


class _Request(Wire):
    id: Ident


class _Queue(Wire):
    withAppointment: bool = True  # noqa: N815 - their name for it


class Process(Wire):
    """An appointment, or somebody who walked in."""

    id: Ident
    authKey: Text = ""  # noqa: N815 - their name for it
    displayNumber: Ident | None = None  # noqa: N815 - their name for it
    status: str
    appointments: Annotated[list[_Appointment], _LISTED] = Field(default_factory=list)
    requests: Annotated[list[_Request], _LISTED] = Field(default_factory=list)
    queue: Annotated[_Queue, BeforeValidator(an_object)] = Field(default_factory=_Queue)

    def is_ours(self) -> bool:
        """Whether it is a confirmed appointment, or was one."""
        return self.status in _OURS and bool(self.appointments) and self.queue.withAppointment

    def booking(self, scope: str, slot: int) -> SourceBooking:
        """The booking; ``slot`` is in minutes."""
        appointment = self.appointments[0]
        cancelled = self.status in _CANCELLED
        return SourceBooking(
            external_id=self.id,
            starts_at=datetime.fromtimestamp(appointment.date, UTC),
            minutes=booking_minutes(max(1, appointment.slotCount) * timedelta(minutes=slot)),
            services=tuple(ServiceId(request.id) for request in self.requests)
            or (ServiceId(scope),),
            number=self.displayNumber or self.id,
            code=f"{self.id}{self.authKey}",
            status=BookingStatus.CANCELLED_BY_TOWN if cancelled else BookingStatus.BOOKED,
        )


def unwrapped(body: object) -> JsonValue:
    """What an answer carries.

    Raises:
        MirrorUnavailable: it is an error, or no answer of ZMS.
    """
    envelope = read(_Envelope, body)
    if envelope.meta.error:
        raise MirrorUnavailable(Problem.BAD_ANSWER, envelope.meta.exception or "meta.error")
    return envelope.data
