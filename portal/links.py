"""Addresses in e-mails, calendar files and codes: each opens one booking for one purpose."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode, urlsplit

from lobby.domain.names import ServiceId
from portal.domain.booking import PortalBooking
from portal.domain.purpose import Purpose
from portal.tokens import Tokens


class Links:
    """The addresses of one portal."""

    def __init__(self, address: str, tokens: Tokens) -> None:
        """``address`` is ``https://host`` without a path."""
        self._address = address.rstrip("/")
        self._tokens = tokens

    @property
    def host(self) -> str:
        """The name of the machine that they lead to."""
        return urlsplit(self._address).hostname or "localhost"

    def path(self, purpose: Purpose, booking: PortalBooking) -> str:
        """The page of a booking for one purpose, without the host."""
        return f"/t/{self._tokens.token(purpose, booking)}"

    def confirm(self, booking: PortalBooking) -> str:
        """Where the booking is confirmed."""
        return f"{self._address}/t/{self._tokens.token(Purpose.CONFIRM, booking)}"

    def manage(self, booking: PortalBooking) -> str:
        """Where the booking is seen."""
        return f"{self._address}/t/{self._tokens.token(Purpose.MANAGE, booking)}"

    def move(self, booking: PortalBooking) -> str:
        """Where it gets another time."""
        return f"{self.manage(booking)}/verschieben"

    def cancel(self, booking: PortalBooking) -> str:
        """Where it is given back."""
        return f"{self.manage(booking)}/absagen"

    def code(self, booking: PortalBooking) -> str:
        """What the QR code holds; in capitals it has 29 instead of 33 modules a side."""
        return f"{self._address}/w/{self._tokens.token(Purpose.CODE, booking)}".upper()

    def choose(self, services: Iterable[ServiceId] = (), persons: int = 1) -> str:
        """Where a time is chosen for these services; without any, where one begins."""
        query = [("s", str(service)) for service in services]
        if not query:
            return f"{self._address}/"
        return f"{self._address}/zeit?{urlencode([*query, ('p', str(persons))])}"
