"""One visitor at the terminal, from the first touch to the last; nothing of it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import uuid4

from lobby.domain.names import Language, ServiceId


def new_idempotency_key() -> str:
    """A key under which a token is issued once, however often it is asked for."""
    return uuid4().hex


@dataclass(slots=True)
class Visit:
    """What this visitor has chosen so far."""

    language: Language
    language_chosen: bool = False
    text_scale: float = 1.0
    high_contrast: bool = False
    lower: bool = False
    reading: bool = False
    typed: str = ""
    code: str = ""
    """What was last tried to check in by."""
    services: tuple[ServiceId, ...] = ()
    persons: int = 1
    accessible: bool = False
    documents: bool = False
    """Whether the slip is to say what to have at hand."""
    note: str = ""
    """What the clerk should know of a token, such as the code that nobody could find."""
    idempotency_key: str = field(default_factory=new_idempotency_key)

    @property
    def wish(self) -> tuple[tuple[ServiceId, ...], int, bool]:
        """Everything that the wait for a token depends on."""
        return self.services, self.persons, self.accessible

    @property
    def untouched(self) -> bool:
        """Whether the next visitor would find everything as it should be."""
        as_found = Visit(self.language, code=self.code, idempotency_key=self.idempotency_key)
        return self == as_found and not self.language_chosen
