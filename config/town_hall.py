"""The house as the rules see it, built from the settings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from holidays import country_holidays

from config import office
from config.cross_checks import Tables
from config.opening import WEEKDAYS, Day, OpeningSection
from config.queue import QueueSection
from config.section import LanguageCode
from config.town import TownSection
from lobby.domain.availability.resources import BookableHours, Resource
from lobby.domain.booking import Channel
from lobby.domain.counter import Break, Counter, Permission
from lobby.domain.house import Area, House, Quota, QuotaRelease, Rules
from lobby.domain.names import AreaId, CounterId, Language, ServiceId, TopicId
from lobby.domain.opening import AdmissionMode, Hours, Opening
from lobby.domain.service import Service, Topic

OTHER: Final = "other"
"""The topic of services that name none."""
_DAY_BEGINS: Final = time(0)


def town_hall(
    town: TownSection,
    opening: OpeningSection,
    queue: QueueSection,
    tables: Tables,
    *,
    store_names: bool,
) -> House:
    """The rules of this town hall; ``store_names`` says whether bookings keep their names."""
    first_area = tables.areas[0].id
    return House(
        name=town.name,
        opening=_opening(opening, town),
        services={
            ServiceId(service.id): _service(service, first_area) for service in tables.services
        },
        counters={
            CounterId(counter.id): _counter(counter, first_area) for counter in tables.counters
        },
        areas={AreaId(area.id): _area(area) for area in tables.areas},
        quotas={quota.group: _quota(quota) for quota in tables.quotas},
        topics=_topics(tables),
        rules=_rules(queue, store_names=store_names),
    )


def bookable_resources(
    house: House, counters: Iterable[office.CounterSection]
) -> tuple[Resource, ...]:
    """The bookable time of every counter, in the order of the settings."""
    return tuple(
        Resource.of(house.counters[CounterId(section.id)], _bookable_hours(section))
        for section in counters
    )


def _bookable_hours(section: office.CounterSection) -> tuple[BookableHours, ...] | None:
    if section.bookings is None:
        return None
    return tuple(
        BookableHours(WEEKDAYS.index(hours.day), hours.begins, hours.ends, hours.days)
        for hours in section.bookings
    )


class Exceptions(Mapping[date, tuple[Hours, ...]]):
    """The days that differ: one date, a date of every year, or a public holiday, in this order."""

    def __init__(self, written: Mapping[str, tuple[Hours, ...]], land: str | None) -> None:
        """Take days written as ``2026-12-24`` or ``12-24``; a ``land`` of None has no holidays."""
        self._written = written
        self._land = land

    def __getitem__(self, day: date) -> tuple[Hours, ...]:
        """The stretches of a day that differs."""
        for text in (day.isoformat(), f"{day:%m-%d}"):
            if text in self._written:
                return self._written[text]
        if self._land is not None and day in public_holidays(self._land, day.year):
            return ()
        raise KeyError(day)

    def __iter__(self) -> Iterator[date]:
        """The single dates; days of every year have no end."""
        return (date.fromisoformat(text) for text in self._written if len(text) > len("12-24"))

    def __len__(self) -> int:
        """How many single dates there are."""
        return sum(1 for _ in self)


@lru_cache(maxsize=64)
def public_holidays(land: str, year: int) -> frozenset[date]:
    """The public holidays of a Land, or without one those of all of them."""
    return frozenset(country_holidays("DE", subdiv=land or None, years=year))


def _opening(section: OpeningSection, town: TownSection) -> Opening:
    return Opening(
        zone=ZoneInfo(town.timezone),
        week={day: _hours(stretches) for day, stretches in enumerate(section.week)},
        exceptions=Exceptions(
            {text: _hours(stretches) for text, stretches in section.exceptions.items()},
            town.land if section.holidays else None,
        ),
    )


def _hours(stretches: Day) -> tuple[Hours, ...]:
    return tuple(
        Hours(stretch.opens, stretch.closes, AdmissionMode(stretch.mode)) for stretch in stretches
    )


def _service(section: office.ServiceSection, first_area: str) -> Service:
    return Service(
        id=ServiceId(section.id),
        names=_languages(section.name),
        hints=_languages(section.hint),
        documents={Language(code): lines for code, lines in section.documents.items()},
        fee=_languages(section.fee),
        minutes=section.minutes,
        minutes_per_person=section.minutes_per_person,
        series=section.series,
        group=section.group,
        area=AreaId(section.area or first_area),
        head_start=_minutes(section.head_start) if section.head_start is not None else None,
        walk_in=section.walk_in,
        channel=Channel(section.channel),
        online=section.online,
        topic=TopicId(section.topic or OTHER),
        icon=section.icon,
        words={Language(code): words for code, words in section.words.items()},
    )


def _topics(tables: Tables) -> dict[TopicId, Topic]:
    """The topics under which there are services."""
    wanted = {section.topic or OTHER for section in tables.services}
    return {
        TopicId(section.id): Topic(
            id=TopicId(section.id), names=_languages(section.name), icon=section.icon
        )
        for section in tables.topics
        if section.id in wanted
    }


def _counter(section: office.CounterSection, first_area: str) -> Counter:
    return Counter(
        id=CounterId(section.id),
        label=section.shown,
        speech_label=section.spoken,
        area=AreaId(section.area or first_area),
        primary=frozenset(map(ServiceId, section.services)),
        help_out=frozenset(map(ServiceId, section.help_out)),
        accessible=section.accessible,
        direction=section.direction,
        steers=section.steers,
        may=frozenset(map(Permission, section.may)),
        breaks=tuple(Break(pause.begins, pause.ends) for pause in section.breaks),
    )


def _area(section: office.AreaSection) -> Area:
    return Area(id=AreaId(section.id), names=_languages(section.name))


def _quota(section: office.QuotaSection) -> Quota:
    portions = tuple(QuotaRelease(portion.opens, portion.tokens) for portion in section.portions)
    whole_day = () if section.tokens is None else (QuotaRelease(_DAY_BEGINS, section.tokens),)
    return Quota(
        group=section.group,
        portions=whole_day or tuple(sorted(portions, key=lambda portion: portion.opens)),
    )


def _rules(queue: QueueSection, *, store_names: bool) -> Rules:
    return Rules(
        head_start=_minutes(queue.head_start),
        lead=_minutes(queue.lead),
        check_in_from=_minutes(queue.check_in_from),
        grace=_minutes(queue.grace),
        overrun=_minutes(queue.overrun),
        undo_within=_minutes(queue.undo_minutes),
        calls_before_no_show=queue.calls_before_no_show,
        max_services=queue.max_services,
        show_up_rate=queue.show_up_rate,
        mirror_stale_after=_minutes(queue.mirror_stale_after),
        booking_series=queue.booking_series,
        scan_pattern=queue.scan_pattern,
        store_names=store_names,
    )


def _languages(texts: Mapping[LanguageCode, str]) -> dict[Language, str]:
    return {Language(code): text for code, text in texts.items()}


def _minutes(minutes: float) -> timedelta:
    return timedelta(minutes=minutes)
