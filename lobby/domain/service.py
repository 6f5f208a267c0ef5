"""A service: what the visitor came for, how long it takes, what to bring, where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from lobby.domain.booking import Channel
from lobby.domain.languages import text_in
from lobby.domain.names import AreaId, Language, ServiceId, TopicId

NO_TOPIC: Final = TopicId("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A heading that services stand under where they are many."""

    id: TopicId
    names: Mapping[Language, str]
    icon: str = ""
    """Its drawing, by its name in ``config/icons``."""

    def name(self, language: Language) -> str:
        """The name in this language, else in English, else in German."""
        return text_in(self.names, language, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One concern that the house deals with."""

    id: ServiceId
    names: Mapping[Language, str]
    """Per language; English and German stand in for one that is missing."""
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
    topic: TopicId = NO_TOPIC
    """The heading it stands under where services are many."""
    icon: str = ""
    """Its drawing, by its name in ``config/icons``."""
    words: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    """What people call it: ``Perso``."""

    def name(self, language: Language) -> str:
        """The name in this language, else in English, else in German."""
        return text_in(self.names, language, self.id)

    def hint(self, language: Language) -> str:
        """The second line, likewise."""
        return text_in(self.hints, language, "")

    def documents_in(self, language: Language) -> tuple[str, ...]:
        """What to bring, likewise."""
        return text_in(self.documents, language, ())

    def fee_in(self, language: Language) -> str:
        """What it costs, likewise."""
        return text_in(self.fee, language, "")

    def expected_minutes(self, persons: int) -> float:
        """The settings' idea of how long it takes for so many persons."""
        return self.minutes + self.minutes_per_person * (persons - 1)
