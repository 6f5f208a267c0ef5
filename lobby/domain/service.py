"""A service: what the visitor came for, how long it takes, what to bring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from lobby.domain.booking import Channel
from lobby.domain.names import AreaId, Language, ServiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One concern that the house deals with."""

    id: ServiceId
    names: Mapping[Language, str]
    """Per language; the first one given is the fallback."""
    hints: Mapping[Language, str] = field(default_factory=dict)
    """A second line under the name."""
    documents: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    """What to bring."""
    fee: Mapping[Language, str] = field(default_factory=dict)
    """What it costs, as a sentence; empty if nothing."""
    minutes: float = 10
    """How long it takes for one person, until the lobby has learned better."""
    minutes_per_person: float = 0
    """What every further person adds."""
    series: str = "A"
    """The letters its walk-in numbers begin with."""
    group: str = "walk-in"
    """The quota it draws on."""
    area: AreaId
    """Where its visitors wait."""
    head_start: timedelta | None = None
    """Its own head start, for an express lane; ``None`` takes the house's."""
    walk_in: bool = True
    """Whether a token can be drawn for it."""
    channel: Channel = Channel.ON_SITE
    """How an appointment for it takes place."""
    online: bool = True
    """Whether the booking portal offers it."""
    topic: str = ""
    """The id of the heading it stands under where services are many."""
    words: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    """What people call it: ``Perso``."""

    def name(self, language: Language) -> str:
        """The name in this language, else in the first one given."""
        return self.names.get(language) or next(iter(self.names.values()), self.id)

    def hint(self, language: Language) -> str:
        """The second line in this language, else in the first one given."""
        return self.hints.get(language) or next(iter(self.hints.values()), "")

    def documents_in(self, language: Language) -> tuple[str, ...]:
        """What to bring, in this language, else in the first one given."""
        return self.documents.get(language) or next(iter(self.documents.values()), ())

    def expected_minutes(self, persons: int) -> float:
        """The settings' idea of how long it takes for so many persons."""
        return self.minutes + self.minutes_per_person * (persons - 1)
