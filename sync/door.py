"""What may come in: only what calling needs, in the words of this house."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Final

from lobby.domain.booking import SourceBooking
from lobby.domain.names import ServiceId

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
        keep_names: bool = False,
    ) -> None:
        self._source = source
        self._known = frozenset(known)
        self._services = services or {}
        self._other = other
        self._keep_names = keep_names
        self.unknown: set[str] = set()
        """The source's services that this house has no word for, so far."""
        rules = repr((sorted(known), sorted(self._services.items()), other, keep_names))
        self.mark = sha256(rules.encode()).hexdigest()[:8]
        """Another one when the settings changed, so that every booking must be read anew."""

    def admit(self, bookings: Iterable[SourceBooking]) -> tuple[SourceBooking, ...]:
        """The bookings as they are stored; of those told twice, the later one."""
        latest = {booking.external_id: booking for booking in bookings}
        return tuple(self._admitted(booking) for booking in latest.values())

    def _admitted(self, booking: SourceBooking) -> SourceBooking:
        services = dict.fromkeys(self._service(name) for name in booking.services)
        return replace(
            booking,
            services=tuple(services) or (self._other,),
            name=booking.name if self._keep_names else None,
            revision=f"{booking.revision}/{self.mark}" if booking.revision else "",
        )

    def _service(self, name: str) -> ServiceId:
        ours = ServiceId(self._services.get(name, name))
        if ours in self._known:
            return ours
        if name not in self.unknown:
            self.unknown.add(name)
            log.warning("unknown-service source=%s service=%r", self._source, name)
        return self._other
