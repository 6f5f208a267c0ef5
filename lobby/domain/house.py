"""The house: everything that the rules must know of one town hall."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from lobby.domain.availability.booking_calendar import SalesWindow
from lobby.domain.availability.resources import Resource
from lobby.domain.counter import Counter, CounterState
from lobby.domain.errors import Refusal, Refused
from lobby.domain.languages import text_in
from lobby.domain.names import AreaId, CounterId, Language, ServiceId, TopicId
from lobby.domain.opening import Opening
from lobby.domain.service import Service, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A waiting room with its monitors."""

    id: AreaId
    names: Mapping[Language, str]

    def name(self, language: Language) -> str:
        """The name in this language, else in English, else in German."""
        return text_in(self.names, language, self.id)


@dataclass(frozen=True, slots=True)
class QuotaRelease:
    """So many tokens more from this local time on."""

    opens: time
    tokens: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """How many tokens a service group gives per day, in portions in order of time."""

    group: str
    portions: tuple[QuotaRelease, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The dials of the order and of check-in; see the glossary in the README."""

    head_start: timedelta = timedelta(minutes=40)
    """A booking is treated as if it had waited this long at its time."""
    lead: timedelta = timedelta(minutes=2)
    """A booking competes from this long before its time on."""
    check_in_from: timedelta = timedelta(minutes=60)
    """Check-in is possible from this long before the time of the booking."""
    grace: timedelta = timedelta(minutes=15)
    """Who comes later than this after the time of the booking counts from arrival."""
    overrun: timedelta = timedelta(minutes=15)
    """How long after closing the last token of a day may be served to its end."""
    undo_within: timedelta = timedelta(minutes=5)
    calls_before_no_show: int = 3
    max_services: int = 6
    show_up_rate: float = 0.85
    """The share of bookings whose visitor comes, for the estimate."""
    mirror_stale_after: timedelta = timedelta(minutes=10)
    """An older mirror may lack bookings."""
    booking_series: str = "T"
    """The series of bookings whose own number is too long to be called."""
    store_names: bool = False
    """Whether the names that booking systems tell are kept at all."""
    scan_pattern: str = ""
    """Finds the code in a longer QR text such as a link; the group ``code`` or the first one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """One town hall: what it does, where, when and by which rules."""

    name: str
    opening: Opening
    services: Mapping[ServiceId, Service]
    counters: Mapping[CounterId, Counter]
    areas: Mapping[AreaId, Area]
    quotas: Mapping[str, Quota] = field(default_factory=dict)
    topics: Mapping[TopicId, Topic] = field(default_factory=dict)
    """The headings that have services, in the order of the screens."""
    rules: Rules = field(default_factory=Rules)
    resources: tuple[Resource, ...] | None = None
    """What can be booked when; ``None`` is every counter whenever the house takes bookings."""
    desk_window: SalesWindow = field(
        default_factory=lambda: SalesWindow(release_at=time(0), notice=timedelta(0))
    )
    """How far ahead staff may book; they need no notice and wait for no release."""

    def day(self, now: datetime) -> date:
        """The local day of this moment."""
        return self.opening.day(now)

    def by_topic(
        self, services: Iterable[Service]
    ) -> tuple[tuple[Topic, tuple[Service, ...]], ...]:
        """These services under their topics, in the order of both; empty topics are left out."""
        offered = tuple(services)
        groups = (
            (topic, tuple(service for service in offered if service.topic == topic.id))
            for topic in self.topics.values()
        )
        return tuple((topic, group) for topic, group in groups if group)

    def bookable(self) -> tuple[Resource, ...]:
        """The bookable time of every counter, in the order of the settings."""
        if self.resources is not None:
            return self.resources
        return tuple(map(Resource.of, self.counters.values()))

    def open_counters(self, states: Mapping[CounterId, CounterState]) -> tuple[Counter, ...]:
        """The counters that call visitors, in the order of the settings."""
        return tuple(
            counter
            for counter in self.counters.values()
            if states.get(counter.id) is CounterState.OPEN
        )

    def counters_today(
        self, states: Mapping[CounterId, CounterState], now: datetime
    ) -> tuple[Counter, ...]:
        """The counters that call visitors, and those that will again after a planned break."""
        local = now.astimezone(self.opening.zone).time()
        return tuple(
            counter
            for counter in self.counters.values()
            if states.get(counter.id) is CounterState.OPEN
            or (states.get(counter.id) is CounterState.PAUSED and counter.has_break(local))
        )

    def counter(self, counter: CounterId) -> Counter:
        """The counter of this name.

        Raises:
            Refused: ``unknown-counter``.
        """
        try:
            return self.counters[counter]
        except KeyError:
            raise Refused(Refusal.UNKNOWN_COUNTER) from None

    def service(self, service: ServiceId) -> Service:
        """The service of this name.

        Raises:
            Refused: ``unknown-service``.
        """
        try:
            return self.services[service]
        except KeyError:
            raise Refused(Refusal.UNKNOWN_SERVICE) from None
