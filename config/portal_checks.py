"""What ``[portal]`` and the rest of the settings say about each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from pydantic_core import InitErrorDetails

from config.cross_checks import Contradiction, Tables
from config.office import BookableHoursSection, CounterSection
from config.opening import WEEKDAYS, Day, OpeningSection
from config.portal import PortalSection
from config.queue import QueueSection
from config.section import contradiction

_BY_APPOINTMENT = frozenset({"appointments", "both"})


def portal_contradictions(
    portal: PortalSection, opening: OpeningSection, queue: QueueSection, tables: Tables
) -> list[InitErrorDetails]:
    """Everything that keeps the portal from selling, in the form of pydantic's errors.

    Without an address there is no portal, and only the hours of the counters are looked at.
    """
    wrong = [*_hours_that_are_closed(opening, tables.counters)]
    if portal.address:
        wrong += [
            *_no_sender(portal),
            *_series_that_are_taken(portal, queue, tables),
            *_times_that_do_not_fit(portal),
            *_nothing_for_sale(opening, tables),
        ]
    return [InitErrorDetails(type=kind, loc=loc, input=None) for loc, kind in wrong]


def _no_sender(portal: PortalSection) -> Iterator[Contradiction]:
    if not portal.mail.sender:
        yield (
            ("portal", "mail", "from"),
            contradiction(
                "the portal sends e-mails and has no address to send them from; write "
                'from = "termine@town.example" in [portal.mail]'
            ),
        )


def _series_that_are_taken(
    portal: PortalSection, queue: QueueSection, tables: Tables
) -> Iterator[Contradiction]:
    series, at = portal.series, ("portal", "series")
    if series == queue.booking_series:
        yield (
            at,
            contradiction(
                f'series = "{series}" of the portal is also booking_series of [queue], whose '
                "numbers are given at check-in; choose another letter for one of them"
            ),
        )
    taken = next((service.id for service in tables.services if service.series == series), None)
    if taken is not None:
        yield (
            at,
            contradiction(
                f'series = "{series}" of the portal is also that of "{taken}", so that two '
                "visitors could have one number; choose another letter for one of them"
            ),
        )


def _times_that_do_not_fit(portal: PortalSection) -> Iterator[Contradiction]:
    for key, minutes in (("hold", portal.hold), ("ask", portal.ask)):
        needed = key == "hold" or portal.confirm == "mail"
        if needed and minutes > portal.notice:
            yield (
                ("portal", key),
                contradiction(
                    f"{key} = {minutes:g} is longer than notice = {portal.notice:g}: a time could "
                    f"begin before anybody has confirmed it; write notice = {minutes:g}"
                ),
            )


def _hours_that_are_closed(
    opening: OpeningSection, counters: Sequence[CounterSection]
) -> Iterator[Contradiction]:
    """Bookable hours in which there is no appointment on any day, not even on a single one."""
    if any(_by_appointment(day) for day in opening.exceptions.values()):
        return
    for place, counter in enumerate(counters):
        for number, hours in enumerate(counter.bookings or ()):
            if not _is_open(opening, hours):
                yield (
                    ("counters", place, "bookings", number),
                    contradiction(
                        f"{hours.day} from {hours.begins:%H:%M} to {hours.ends:%H:%M} lies outside "
                        "the opening hours for appointments; change bookings, or [opening] to mode "
                        '"appointments" or "both"'
                    ),
                )


def _is_open(opening: OpeningSection, hours: BookableHoursSection) -> bool:
    day = opening.week[WEEKDAYS.index(hours.day)]
    return any(
        stretch.opens < hours.ends and hours.begins < stretch.closes
        for stretch in day
        if stretch.mode in _BY_APPOINTMENT
    )


def _by_appointment(day: Day) -> bool:
    return any(stretch.mode in _BY_APPOINTMENT for stretch in day)


def _nothing_for_sale(opening: OpeningSection, tables: Tables) -> Iterator[Contradiction]:
    if not any(map(_by_appointment, chain(opening.week, opening.exceptions.values()))):
        yield (
            ("opening",),
            contradiction(
                "the portal has no time to sell: no stretch of [opening] is for appointments; "
                'write mode = "appointments" or "both"'
            ),
        )
    if not any(service.online for service in tables.services):
        yield (
            ("portal", "address"),
            contradiction(
                "the portal has nothing to sell: every service says online = false; take that "
                "line from one of them, or take the address from [portal]"
            ),
        )
    booked = [counter for counter in tables.counters if counter.bookings != ()]
    offered = {name for counter in booked for name in (*counter.services, *counter.help_out)}
    for place, service in enumerate(tables.services):
        if service.online and service.id not in offered:
            yield (
                ("services", place),
                contradiction(
                    f'"{service.id}" is online, but no counter that takes bookings offers it; add '
                    "it to services of such a counter, or write online = false"
                ),
            )
