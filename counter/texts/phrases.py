"""Times, spans and services as a clerk reads them, in one language and in the zone of the house."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from lobby.domain.booking import Booking
from lobby.domain.counter import CounterState
from lobby.domain.house import House
from lobby.domain.names import CounterId, Language, ServiceId
from lobby.domain.ticket import Ticket

MOST_MINUTES: Final = 90
"""Longer is told in hours."""
_DAY: Final = 24
"""Hours."""


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """This text in the language of the window; ``count`` stands in for ``%n``."""
    return QCoreApplication.translate("", text, comment, count)


class Phrases:
    """What is said of moments, tickets and bookings."""

    def __init__(self, house: House, language: Language) -> None:
        self.language = language
        self._house = house
        self._locale = QLocale(language)

    def time(self, moment: datetime) -> str:
        """The local time, ``09:42``."""
        local = moment.astimezone(self._house.opening.zone)
        return self._locale.toString(QTime(local.hour, local.minute), "HH:mm")

    def day(self, day: date, today: date) -> str:
        """A day as it is spoken of: ``today``, ``Tue 24/11``."""
        return tr("today") if day == today else self.date(day)

    def date(self, day: date) -> str:
        """A day as it is written: ``Tue 24/11``."""
        written = QDate(day.year, day.month, day.day)
        return self._locale.toString(written, tr("ddd d MMM"))

    def moment(self, moment: datetime) -> str:
        """A day and a time of it: ``Tue 24/11 10:30``."""
        local = moment.astimezone(self._house.opening.zone)
        return f"{self.date(local.date())} {self.time(moment)}"

    def minutes(self, since: datetime, now: datetime) -> int:
        """The whole minutes between two moments by the clock on the wall; never negative."""
        return max(0, int(now.timestamp() // 60) - int(since.timestamp() // 60))

    def span(self, since: datetime, now: datetime) -> str:
        """How long that is: ``31 min``, ``2 h 10 min``."""
        return self.duration(self.minutes(since, now))

    def duration(self, minutes: int) -> str:
        """So many minutes; more than 90 in hours, more than a day in days."""
        if minutes <= MOST_MINUTES:
            return tr("{n} min").format(n=minutes)
        hours, rest = divmod(minutes, 60)
        if hours >= _DAY:
            return tr("%n days", "", hours // _DAY)
        return tr("{h} h {n} min").format(h=hours, n=rest)

    def service(self, service: ServiceId) -> str:
        """The name of a service; of one that the settings no longer know, that it is gone."""
        known = self._house.services.get(service)
        return known.name(self.language) if known else tr("service no longer offered")

    def services(self, services: Iterable[ServiceId]) -> str:
        """The names of all."""
        return ", ".join(self.service(service) for service in services)

    def party(self, persons: int) -> str:
        """How many persons have come together; of one alone nothing is said."""
        return self.persons(persons) if persons > 1 else ""

    def persons(self, persons: int) -> str:
        """How many persons have come."""
        return tr("%n persons", "", persons)

    def counter(self, counter: CounterId | None) -> str:
        """The label of a counter, as on the monitor; of one that is gone, that it is."""
        if not counter:
            return ""
        known = self._house.counters.get(counter)
        return known.label if known else tr("counter no longer there")

    def arrival(self, ticket: Ticket) -> str:
        """When the visitor was expected and when the visitor came."""
        if ticket.slot is None:
            return tr("No booking · number taken at {time}").format(
                time=self.time(ticket.issued_at)
            )
        return tr("Booking {slot} · {punctuality}").format(
            slot=self.time(ticket.slot), punctuality=self._punctuality(ticket, ticket.slot)
        )

    def _punctuality(self, ticket: Ticket, slot: datetime) -> str:
        if ticket.issued_at <= slot + self._house.rules.grace:
            return tr("checked in on time")
        return tr("checked in at {time}").format(time=self.time(ticket.issued_at))

    def marks(self, ticket: Ticket) -> str:
        """What is special about a ticket, in words."""
        said = (
            tr("urgent") if ticket.urgent else "",
            tr("step-free") if ticket.accessible else "",
            tr("only {counter}").format(counter=self.counter(ticket.reserved_for))
            if ticket.reserved_for
            else "",
        )
        return " · ".join(filter(None, said))

    def planned(self, ticket: Ticket, booking: Booking | None) -> str:
        """How long the settings or the booking planned for this visitor."""
        services = (self._house.services.get(service) for service in ticket.services)
        known = (service.expected_minutes(ticket.persons) for service in services if service)
        minutes = booking.minutes if booking else round(sum(known))
        return tr("planned: {span}").format(span=self.duration(minutes)) if minutes else ""

    def tongue(self, language: Language) -> str:
        """The name of a visitor's language for the clerk; its own name if we have no other."""
        names = {
            "de": tr("German"),
            "en": tr("English"),
            "fr": tr("French"),
            "tr": tr("Turkish"),
            "uk": tr("Ukrainian"),
            "ar": tr("Arabic"),
            "pl": tr("Polish"),
            "ru": tr("Russian"),
        }
        return (
            names.get(language) or QLocale(language).nativeLanguageName() or tr("another language")
        )

    def state(self, state: CounterState) -> str:
        """Whether a counter calls visitors, in a word."""
        words = {
            CounterState.OPEN: tr("open"),
            CounterState.PAUSED: tr("paused"),
            CounterState.CLOSED: tr("closed"),
        }
        return words[state]
