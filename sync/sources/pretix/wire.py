"""The JSON of pretix, as far as a booking needs it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, timedelta
from functools import partial
from typing import Final

from pydantic import AwareDatetime, Field, JsonValue

from lobby.domain.booking import BookingStatus, SourceBooking
from lobby.domain.names import Language, ServiceId
from sync.sources.contract import booking_minutes
from sync.sources.wire import Ident, Wire

_CONFIRMED: Final = "p"
_PENDING: Final = "n"


class Listed(Wire):
    """One page of anything."""

    next: str | None = None
    results: list[JsonValue]


class SubEvent(Wire):
    """A slot."""

    id: int
    date_from: AwareDatetime
    date_to: AwareDatetime | None = None


class _Checkin(Wire):
    list: int
    type: str = ""
    datetime: AwareDatetime


class Booked(Wire):
    """What is needed of a position to tick somebody off, asked for when it is needed."""

    secret: str
    item: Ident
    subevent: int | None = None
    checkins: list[_Checkin] = Field(default_factory=list)

    def is_ticked_off(self, on: int, as_type: str) -> bool:
        """Whether this is what stands last on a list."""
        there = [checkin for checkin in self.checkins if checkin.list == on]
        last = max(there, key=lambda checkin: checkin.datetime, default=None)
        return last is not None and last.type == as_type


class Redeemed(Wire):
    """What became of ticking somebody off."""

    status: str
    reason: str = ""


class Position(Wire):
    """One thing in an order: a booking, or an add-on to one."""

    id: int
    positionid: int = 1
    item: Ident
    subevent: int | None = None
    secret: str
    canceled: bool = False
    addon_to: int | None = None


class Order(Wire):
    """What somebody booked in one go."""

    code: str
    status: str
    locale: str = ""
    valid_if_pending: bool = False
    positions: list[Position] = Field(default_factory=list)

    def bookings(
        self, event: str, slot_of: Callable[[int], SubEvent], minutes: int
    ) -> Iterator[SourceBooking]:
        """Its bookings, each with the services of its add-ons; none if it is not confirmed."""
        if self.status == _PENDING and not self.valid_if_pending:
            return
        booked = [position for position in self.positions if position.addon_to is None]
        addons: dict[int | None, list[Position]] = {}
        for position in self.positions:
            if not position.canceled:
                addons.setdefault(position.addon_to, []).append(position)
        for position in booked:
            if position.subevent is not None:
                number = self.code if len(booked) == 1 else f"{self.code}-{position.positionid}"
                slot = slot_of(position.subevent)
                lasts = slot.date_to - slot.date_from if slot.date_to else None
                yield self._booking(
                    f"{event}/{position.id}", number, position, addons.get(position.id, ())
                )(
                    starts_at=slot.date_from.astimezone(UTC),
                    minutes=booking_minutes(lasts or timedelta(minutes=minutes)),
                )

    def _booking(
        self, ident: str, number: str, position: Position, addons: Sequence[Position]
    ) -> partial[SourceBooking]:
        """The booking without its time."""
        cancelled = position.canceled or self.status not in (_CONFIRMED, _PENDING)
        return partial(
            SourceBooking,
            external_id=ident,
            services=tuple(ServiceId(part.item) for part in (position, *addons)),
            number=number,
            code=position.secret,
            language=Language(self.locale[:2].lower()) if self.locale else None,
            status=BookingStatus.CANCELLED_BY_CITIZEN if cancelled else BookingStatus.BOOKED,
        )
