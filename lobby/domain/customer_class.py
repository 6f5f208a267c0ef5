"""A line: the tickets that wait for the same thing and so stand behind each other."""

from __future__ import annotations

from dataclasses import dataclass

from lobby.domain.names import CounterId, ServiceId


@dataclass(frozen=True, slots=True)
class CustomerClass:
    """What a counter must offer to call the tickets of this line."""

    services: tuple[ServiceId, ...]
    """Sorted after the first, which the visitor named first and which leads."""
    accessible: bool = False
    """Only counters that a wheelchair reaches."""
    counter: CounterId | None = None
    """Only this counter, because a colleague sent the visitor there."""

    @property
    def key(self) -> str:
        """The line as the store writes it: ``id-card+passport!@3``."""
        reserved = f"@{self.counter}" if self.counter else ""
        return "+".join(self.services) + ("!" if self.accessible else "") + reserved
