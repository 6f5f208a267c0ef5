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
    one: PortalAppointment, told: Iterable[ToldOutcome], names: Mapping[str, str], zone: tzinfo
) -> Mail:
    """The e-mail of one appointment, with what came back from the lobby."""
    day, clock = words.day(one.starts_at, zone), words.clock(one.starts_at, zone)
    return Mail(
        id=one.id,
        subject=_subject(one, f"{day} um {clock}"),
        number=words.spaced(one.number),
        spoken_number=" ".join(one.number),
        day=day,
        clock=clock,
        services=" und ".join(names.get(service, service) for service in one.services),
        persons=one.persons,
        minutes=one.minutes,
        phone=one.channel == "phone",
        accessible="accessible" in one.needs,
        place=one.place,
        cancelled=_cancelled(one),
        qr=Markup(qr.svg(one.code)),  # noqa: S704 - drawn here, the text is inside as modules only
        outcomes=tuple(
            f"{words.clock(word.at, zone)} {words.outcome(word.kind, word.undoes)}" for word in told
        ),
    )


def _subject(one: PortalAppointment, when: str) -> str:
    if one.cancelled:
        return f"Abgesagt: Ihr Termin am {when}"
    return f"Wir rufen Sie an: {when}" if one.channel == "phone" else f"Ihr Termin am {when}"


def _cancelled(one: PortalAppointment) -> str:
    if not one.cancelled:
        return ""
    return "vom Rathaus abgesagt" if one.cancelled_by == "town" else "von Ihnen abgesagt"
