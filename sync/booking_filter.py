"""The filter for incoming bookings: only what calling needs, in the words of this house."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Final

from lobby.domain.booking import Channel, SourceBooking
from lobby.domain.names import ServiceId
from lobby.domain.values.fitting import fitting, shown_id
from sync.http.budget import counted
from sync.sources.contract import LeftOut

log: Final = logging.getLogger(__name__)

_MOST_UNKNOWN: Final = 50
"""Services that are named; a source may send a new word with each booking."""


class BookingFilter:
    """Puts this house's services in place of the source's; leaves out what nobody can keep."""

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
        """``keep_names`` is what the lobby does with names; it only changes ``rules_digest``."""
        self._source = source
        self._known = frozenset(known)
        self._services = services or {}
        self._other = other
        self._phone = frozenset(phone)
        self.unknown: set[str] = set()
        """The source's services that this house has no word for, so far; the first of them."""
        self.left_out: tuple[LeftOut, ...] = ()
        """Of those mapped last, which ones cannot be kept, and why."""
        words = sorted(self._services.items())
        rules = repr((sorted(known), words, other, sorted(phone), keep_names))
        self.rules_digest = sha256(rules.encode()).hexdigest()[:8]
        """Another one when the settings changed, so that every booking must be read anew."""

    def map(self, bookings: Iterable[SourceBooking]) -> tuple[SourceBooking, ...]:
        """The bookings as they are stored; of those sent twice, the later one."""
        fit, unfit = fitting(counted(bookings))
        self.left_out = tuple(
            LeftOut(where=f"booking {error.external_id}", why=error.why, ident=error.external_id)
            for error in unfit
        )
        latest = {booking.external_id: booking for booking in fit}
        return tuple(self._mapped(booking) for booking in latest.values())

    def _mapped(self, booking: SourceBooking) -> SourceBooking:
        services = dict.fromkeys(self._service(name) for name in booking.services)
        by_phone = not self._phone.isdisjoint(booking.services)
        mapped = replace(
            booking,
            services=tuple(services) or (self._other,),
            channel=Channel.PHONE if by_phone else booking.channel,
        )
        return replace(mapped, revision=f"{_digest(mapped)}/{self.rules_digest}")

    def _service(self, name: str) -> ServiceId:
        ours = ServiceId(self._services.get(name, name))
        if ours in self._known:
            return ours
        shown = shown_id(name)
        if shown not in self.unknown and len(self.unknown) < _MOST_UNKNOWN:
            self.unknown.add(shown)
            log.warning("problem=unknown-service source=%s service=%r", self._source, shown)
        return self._other


def _digest(booking: SourceBooking) -> str:
    """Another one whenever anything changed, even if the source forgot to count its revisions.

    Names do not count, as it is stored where names are not.
    """
    return sha256(repr(replace(booking, name=None)).encode(errors="surrogatepass")).hexdigest()[:16]
