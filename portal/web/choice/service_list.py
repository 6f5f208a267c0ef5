"""The services as the first step shows them: in one language, by topic, found by everyday words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import Final

from lobby.domain.booking import Channel
from lobby.domain.house import House
from lobby.domain.names import Language, ServiceId, TopicId
from lobby.domain.service import Service
from portal.texts import SOURCE

_SOFT_HYPHEN: Final = "\u00ad"


@dataclass(frozen=True, slots=True)
class ListedService:
    """One service in the language of the page."""

    id: ServiceId
    name: str
    german: str
    """Its German name, which stands on the door, unless the page says it already."""
    hint: str
    minutes: int
    by_phone: bool
    documents: tuple[str, ...]
    fee: str
    per_person: bool
    """Whether it matters for how many persons."""
    topic: TopicId
    words: str
    """Everything by which it is found."""


@dataclass(frozen=True, slots=True)
class ListedTopic:
    """A heading with its services."""

    name: str
    icon: str
    services: tuple[ListedService, ...]

    @property
    def channels(self) -> frozenset[bool]:
        """Whether any of them is by phone, and whether any is not."""
        return frozenset(service.by_phone for service in self.services)


class ServiceList:
    """All services that can be booked online."""

    def __init__(self, house: House) -> None:
        self._online = tuple(service for service in house.services.values() if service.online)
        self._topics = house.topics
        self._listed = lru_cache(maxsize=16)(self._listed_in)
        self.most = house.rules.max_services

    def all(self, language: Language) -> tuple[ListedService, ...]:
        """Every service, in the order of the settings."""
        return tuple(self._listed(language).values())

    def chosen(
        self, services: Iterable[ServiceId], language: Language
    ) -> tuple[ListedService, ...]:
        """These services, without any that there is not."""
        listed = self._listed(language)
        return tuple(listed[service] for service in services if service in listed)

    def matching(self, query: str, language: Language) -> tuple[ListedService, ...]:
        """Those in which every word of the query begins a word; none for an empty query."""
        wanted = plain(query).split()
        if not wanted:
            return ()
        return tuple(
            service
            for service in self.all(language)
            if all(f" {word}" in service.words for word in wanted)
        )

    def by_topic(
        self, services: Iterable[ListedService], language: Language
    ) -> tuple[ListedTopic, ...]:
        """These services under their headings, in the order of the settings; the rest last."""
        groups: dict[TopicId, list[ListedService]] = {topic: [] for topic in self._topics}
        for service in services:
            groups.setdefault(service.topic, []).append(service)
        return tuple(
            self._heading(topic, tuple(group), language) for topic, group in groups.items() if group
        )

    def _heading(
        self, topic: TopicId, services: tuple[ListedService, ...], language: Language
    ) -> ListedTopic:
        named = self._topics.get(topic)
        if named is None:
            return ListedTopic(topic, "", services)
        return ListedTopic(named.name(language), named.icon, services)

    def _listed_in(self, language: Language) -> dict[ServiceId, ListedService]:
        return {service.id: self._shown(service, language) for service in self._online}

    def _shown(self, service: Service, language: Language) -> ListedService:
        name = service.name(language)
        german = service.names.get(SOURCE, "")
        return ListedService(
            id=service.id,
            name=name,
            german="" if german == name else german,
            hint=service.hint(language),
            minutes=ceil(service.minutes),
            by_phone=service.channel is Channel.PHONE,
            documents=service.documents_in(language),
            fee=service.fee.get(language) or next(iter(service.fee.values()), ""),
            per_person=service.minutes_per_person > 0,
            topic=service.topic,
            words=self._words(service),
        )

    def _words(self, service: Service) -> str:
        """What it is found by, in every language: many look for a German word in their own one."""
        topic = self._topics.get(service.topic)
        named = [topic.name(language) for language in service.names] if topic else []
        words = [word for several in service.words.values() for word in several]
        texts = [*service.names.values(), *words, *service.hints.values(), *named]
        return " " + plain(" ".join(texts))


def plain(text: str) -> str:
    """Text without accents, capitals, soft hyphens and marks, so that typing it is enough."""
    apart = unicodedata.normalize("NFKD", text.replace(_SOFT_HYPHEN, "").casefold())
    letters = (" " if not it.isalnum() else it for it in apart if not unicodedata.combining(it))
    return " ".join("".join(letters).split())
