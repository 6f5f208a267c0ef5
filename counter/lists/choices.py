"""What can be chosen in a sheet: services and counters, and what is to be known of them before."""

from __future__ import annotations

from collections.abc import Collection

from counter.lists.rows import ChoiceRow
from counter.texts.phrases import Phrases, tr
from lobby.domain.booking import OverrideReason
from lobby.domain.counter import Counter
from lobby.domain.errors import ClosingReason
from lobby.domain.house import House
from lobby.domain.names import CounterId
from lobby.domain.service import Service
from lobby.domain.ticket import CustomerClass
from lobby.domain.uncallable import callable_by


def services(
    house: House, open_counters: Collection[CounterId], phrases: Phrases, *, accessible: bool
) -> list[ChoiceRow]:
    """Every service; one that no counter could call this visitor for cannot be chosen."""
    at_work = [house.counters[name] for name in open_counters if name in house.counters]
    return [
        _service(service, house, at_work, phrases, accessible=accessible)
        for service in house.services.values()
    ]


def _service(
    service: Service,
    house: House,
    at_work: list[Counter],
    phrases: Phrases,
    *,
    accessible: bool,
) -> ChoiceRow:
    line = CustomerClass((service.id,), accessible)
    possible = callable_by(line, house.counters.values())
    closed = "" if callable_by(line, at_work) else tr("no counter for it is open")
    return ChoiceRow(
        key=service.id,
        name=service.name(phrases.language),
        hint=closed if possible else tr("no counter for it"),
        possible=possible,
    )


def counters(
    house: House, own: CounterId, open_counters: Collection[CounterId], *, accessible: bool
) -> list[ChoiceRow]:
    """Every other counter; one that the visitor does not reach cannot be chosen."""
    return [
        _counter(
            counter,
            is_open=counter.id in open_counters,
            reached=counter.accessible or not accessible,
        )
        for counter in house.counters.values()
        if counter.id != own
    ]


def _counter(counter: Counter, *, is_open: bool, reached: bool) -> ChoiceRow:
    hint = "" if is_open else tr("not open now")
    return ChoiceRow(
        key=counter.id,
        name=counter.label,
        hint=hint if reached else tr("has steps"),
        possible=reached,
    )


def quotas(house: House, phrases: Phrases) -> list[ChoiceRow]:
    """Every group of services whose tokens are counted, named by its services."""
    return [ChoiceRow(key=group, name=_group(group, house, phrases)) for group in house.quotas]


def reasons() -> list[ChoiceRow]:
    """Why staff stop the tokens, in the words that visitors read, or without a word."""
    words = {
        ClosingReason.CROWDED: tr("Too many people are waiting already."),
        ClosingReason.SHORT_STAFFED: tr("Fewer of us are at work today than usual."),
        ClosingReason.STAFF_MEETING: tr("There is a staff meeting today."),
        ClosingReason.TECHNICAL_FAULT: tr("There is a technical fault."),
        ClosingReason.EMERGENCY: tr("There is an emergency in the building."),
    }
    every = [ChoiceRow(key=reason, name=words[reason]) for reason in ClosingReason]
    return [ChoiceRow(key="", name=tr("Without a reason")), *every]


def override_reasons() -> list[ChoiceRow]:
    """Why staff enter a booking although nobody is free then."""
    words = {
        OverrideReason.URGENT: tr("It is urgent."),
        OverrideReason.PROMISED: tr("The time was promised."),
        OverrideReason.SHORT: tr("It takes only a moment."),
        OverrideReason.EXTRA_COUNTER: tr("One more counter will be open."),
    }
    return [ChoiceRow(key=reason, name=words[reason]) for reason in OverrideReason]


def _group(group: str, house: House, phrases: Phrases) -> str:
    drawn = [service for service in house.services.values() if service.walk_in]
    own = [service.name(phrases.language) for service in drawn if service.group == group]
    if len(own) == len(drawn):
        return tr("All services")
    more = len(own) - 2
    return ", ".join(own[:2]) + (f" + {more}" if more > 0 else "")
