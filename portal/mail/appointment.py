"""The appointment as an e-mail shows it: when, where, what to bring, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from lobby.domain.booking import Channel
from lobby.domain.house import House
from lobby.domain.names import Language, spaced
from lobby.domain.service import Service
from portal.actions.ports import Contact
from portal.domain.booking import PortalBooking
from portal.links import Links
from portal.mail.content import (
    EmailFact,
    EmailFacts,
    EmailLinks,
    EmailNumber,
    EmailParagraph,
    EmailPart,
)
from portal.mail.dates import EmailDates
from portal.mail.isolation import isolated
from portal.mail.office_address import OfficeAddress
from portal.texts import Texts

_DIGITS_SHOWN: Final = 2
"""Of a telephone number, so that its owner knows it and nobody else learns it."""


@dataclass(frozen=True, kw_only=True)
class AppointmentText:
    """One booking in the words of its language."""

    booking: PortalBooking
    contact: Contact
    house: House
    office: OfficeAddress
    links: Links
    text: Texts
    dates: EmailDates

    @property
    def calls(self) -> bool:
        """Whether we call, and nobody has to come."""
        return self.booking.channel is Channel.PHONE

    def day_and_time(self) -> dict[str, str]:
        """What a subject tells."""
        begins = self.booking.starts_at
        return {"day": self.dates.day(begins), "time": self.dates.time(begins)}

    def told(self) -> dict[str, str]:
        """What a subject tells of somebody who comes."""
        return self.day_and_time() | {"number": spaced(self.booking.number or "")}

    def body(self) -> tuple[EmailPart, ...]:
        """Everything that somebody with this appointment needs."""
        return self._by_phone() if self.calls else self._on_site()

    def _on_site(self) -> tuple[EmailPart, ...]:
        text, begins = self.text, self.booking.starts_at
        return (
            EmailNumber(
                day=self.dates.long_day(begins),
                time=self.dates.time(begins),
                day_and_time=self._day_at(begins),
                label=text("Ihre Nummer"),
                number=spaced(self.booking.number or ""),
                code=text("Der Code für das Terminal"),
            ),
            EmailParagraph(
                text(
                    "Am Terminal im Eingang den Code zeigen oder die Nummer tippen. Bitte kommen "
                    "Sie etwa 5 Minuten vorher."
                ),
                lead=text("So melden Sie sich an:"),
            ),
            EmailFacts((*self.where(), *self._concerns(text("Bitte bringen Sie mit")))),
            *self._cannot_come(text("Sie können nicht kommen?")),
        )

    def _by_phone(self) -> tuple[EmailPart, ...]:
        text, digits = self.text, self.contact.phone.strip()[-_DIGITS_SHOWN:]
        ends = self.dates.time(self.booking.ends_at)
        number = text("Ihre Nummer, die auf {digits} endet", digits=digits)
        return (
            EmailParagraph(
                text("Wir rufen Sie an. Bitte seien Sie bis {time} erreichbar.", time=ends),
                lead=text("Sie müssen nicht ins Rathaus kommen."),
            ),
            EmailFacts(
                (
                    self.when(),
                    EmailFact(text("Telefon"), (number,)),
                    *self._concerns(text("Bitte legen Sie bereit")),
                )
            ),
            *self._cannot_come(text("Sie haben keine Zeit?")),
        )

    def _cannot_come(self, lead: str) -> tuple[EmailPart, ...]:
        cancel = (self.text("Termin absagen"), self.links.cancel(self.booking))
        move = (self.text("Termin verschieben"), self.links.move(self.booking))
        free = self.text("Dann wird die Zeit für andere frei:")
        return EmailParagraph(free, lead=lead), EmailLinks((cancel, move))

    def when(self) -> EmailFact:
        """The time that holds."""
        return EmailFact(self.text("Zeit"), (self._day_at(self.booking.starts_at),), bold=True)

    def over(self, moment: datetime, label: str) -> EmailFact:
        """A time that holds no more."""
        return EmailFact(label, (self._day_at(moment),), over=True)

    def cancelled(self) -> EmailFact:
        """The appointment that is none any more, with its number unless we were to call."""
        number = spaced(self.booking.number or "")
        more = (self.text("Nummer {number}", number=number),) if number and not self.calls else ()
        begins = self._day_at(self.booking.starts_at)
        return EmailFact(self.text("Abgesagt"), (begins, *more), over=True)

    def _day_at(self, moment: datetime) -> str:
        day, time = self.dates.long_day(moment), self.dates.time(moment)
        return self.text("{day}, {time}", day=day, time=time)

    def where(self) -> tuple[EmailFact, ...]:
        """The place, unless we call."""
        if self.calls:
            return ()
        return (EmailFact(self.text("Ort"), (self._own(self.office.place(self.text.language)),)),)

    def _concerns(self, bring: str) -> tuple[EmailFact, ...]:
        language, services = self.text.language, self._services()
        documents = dict.fromkeys(
            self._own(document)
            for service in services
            for document in service.documents_in(language)
        )
        fees = dict.fromkeys(
            self._own(fee) for service in services if (fee := _fee(service, language))
        )
        persons = self.booking.persons
        facts = (
            EmailFact(
                self.text("Anliegen"),
                tuple(self._own(service.name(language)) for service in services),
            ),
            EmailFact(self.text("Personen"), (str(persons),) if persons > 1 else ()),
            EmailFact(bring, tuple(documents), listed=True),
            EmailFact(self.text("Kosten"), tuple(fees)),
        )
        return tuple(fact for fact in facts if fact.lines)

    def _own(self, words: str) -> str:
        """Words of the settings, which may be of another language than the e-mail."""
        return isolated(words, self.text)

    def _services(self) -> tuple[Service, ...]:
        """The services that the settings still know."""
        known = self.house.services
        return tuple(known[service] for service in self.booking.services if service in known)

    def choose_again(self) -> str:
        """Where another time is chosen, with the same services filled in."""
        return self.links.choose(self.booking.services, self.booking.persons)


def _fee(service: Service, language: Language) -> str:
    return service.fee.get(language) or next(iter(service.fee.values()), "")
