"""A confirmation e-mail, ready for the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import tzinfo

from markupsafe import Markup

from demo.portal import qr, words
from demo.portal.appointment import PortalAppointment
from demo.portal.book import ToldOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """What one e-mail says; the field names are what the template asks for."""

    id: str
    subject: str
    number: str
    spoken_number: str
    day: str
    clock: str
    services: str
    persons: int
    minutes: int
    phone: bool
    accessible: bool
    place: str
    cancelled: str
    qr: Markup
    outcomes: tuple[str, ...]


def mail(
    appointment: PortalAppointment,
    outcomes: Iterable[ToldOutcome],
    names: Mapping[str, str],
    zone: tzinfo,
) -> Mail:
    """The e-mail of one appointment, with what came back from the lobby."""
    day, clock = words.day(appointment.starts_at, zone), words.clock(appointment.starts_at, zone)
    return Mail(
        id=appointment.id,
        subject=_subject(appointment, f"{day} um {clock}"),
        number=words.spaced(appointment.number),
        spoken_number=" ".join(appointment.number),
        day=day,
        clock=clock,
        services=" und ".join(names.get(service, service) for service in appointment.services),
        persons=appointment.persons,
        minutes=appointment.minutes,
        phone=appointment.channel == "phone",
        accessible="accessible" in appointment.needs,
        place=appointment.place,
        cancelled=_cancelled(appointment),
        qr=Markup(qr.svg(appointment.code)),  # noqa: S704 - drawn here, its text is modules only
        outcomes=tuple(
            f"{words.clock(outcome.at, zone)} {words.outcome(outcome.kind, outcome.undoes)}"
            for outcome in outcomes
        ),
    )


def _subject(appointment: PortalAppointment, when: str) -> str:
    if appointment.cancelled:
        return f"Abgesagt: Ihr Termin am {when}"
    return (
        f"Wir rufen Sie an: {when}" if appointment.channel == "phone" else f"Ihr Termin am {when}"
    )


def _cancelled(appointment: PortalAppointment) -> str:
    if not appointment.cancelled:
        return ""
    return "vom Rathaus abgesagt" if appointment.cancelled_by == "town" else "von Ihnen abgesagt"
