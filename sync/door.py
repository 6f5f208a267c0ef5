"""What may come in: only what calling needs, in the words of this house."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Mapping
from dataclasses import astuple, replace
from hashlib import sha256
from typing import Final

from lobby.domain.booking import Channel, SourceBooking
from lobby.domain.names import ServiceId
from lobby.domain.remarks import remark

log: Final = logging.getLogger(__name__)


class Door:
    """Drops names, and puts the services of this house in place of the source's."""

    def __init__(
        self,
        source: str,
        known: Collection[ServiceId],
        *,
        services: Mapping[str, str] | None = None,
        other: ServiceId,
        phone: Collection[str] = (),
        keep_names: bool = False,
    ) -> None:
        self._source = source
        self._known = frozenset(known)
        self._services = services or {}
        self._other = other
        self._phone = frozenset(phone)
        self._keep_names = keep_names
        self.unknown: set[str] = set()
        """The source's services that this house has no word for, so far."""
        words = sorted(self._services.items())
        rules = repr((sorted(known), words, other, sorted(phone), keep_names))
        self.mark = sha256(rules.encode()).hexdigest()[:8]
        """Another one when the settings changed, so that every booking must be read anew."""

    def admit(self, bookings: Iterable[SourceBooking]) -> tuple[SourceBooking, ...]:
        """The bookings as they are stored; of those told twice, the later one."""
        storable = filter(_is_storable, bookings)
        latest = {booking.external_id: booking for booking in storable}
        return tuple(self._admitted(booking) for booking in latest.values())

    def _admitted(self, booking: SourceBooking) -> SourceBooking:
        services = dict.fromkeys(self._service(name) for name in booking.services)
        by_phone = not self._phone.isdisjoint(booking.services)
        admitted = replace(
            booking,
            services=tuple(services) or (self._other,),
            channel=Channel.PHONE if by_phone else booking.channel,
            place=remark(booking.place),
            name=remark(booking.name or "") or None if self._keep_names else None,
        )
        return replace(admitted, revision=f"{_digest(admitted)}/{self.mark}")

    def _service(self, name: str) -> ServiceId:
        ours = ServiceId(self._services.get(name, name))
        if ours in self._known:
            return ours
        if name not in self.unknown:
            self.unknown.add(name)
            log.warning("problem=unknown-service source=%s service=%r", self._source, name)
        return self._other


def _is_storable(booking: SourceBooking) -> bool:
    """PostgreSQL has no room for a NUL in a text; one such booking must not stop the others."""
    return not any("\0" in value for value in astuple(booking) if isinstance(value, str))


def _digest(booking: SourceBooking) -> str:
    """Another one whenever anything changed, even if the source forgot to count its revisions."""
    return sha256(repr(booking).encode()).hexdigest()[:16]
