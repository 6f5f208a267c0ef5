"""What each kind of e-mail says, in plain language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from portal.domain.booking import PortalBooking
from portal.domain.emails import CancelReason, EmailKind, EmailNews
from portal.mail.appointment import AppointmentText
from portal.mail.content import (
    EmailButton,
    EmailContent,
    EmailFacts,
    EmailLinks,
    EmailParagraph,
    EmailPart,
)
from portal.mail.dates import EmailDates
from portal.texts import Texts


@dataclass(frozen=True)
class EmailWriter:
    """Writes the e-mails about one booking at one moment."""

    appointment: AppointmentText
    news: EmailNews
    now: datetime

    @property
    def text(self) -> Texts:
        """The texts in the language of the booking."""
        return self.appointment.text

    @property
    def dates(self) -> EmailDates:
        """Days and times in the language of the booking."""
        return self.appointment.dates

    @property
    def booking(self) -> PortalBooking:
        """The booking as it is at this moment."""
        return self.appointment.booking

    def content(self, kind: EmailKind) -> EmailContent:
        """What the e-mail of this kind says."""
        return _WRITTEN[kind](self)

    def asking(self) -> EmailContent:
        """Not booked yet: it holds no word that somebody could have sent through us."""
        text, begins = self.text, self.booking.starts_at
        until = self.dates.time(self.booking.until or begins)
        next_mail = text(
            "Erst danach ist der Termin gebucht. Sie bekommen dann eine zweite E-Mail."
        )
        return EmailContent(
            subject=text(
                "Bitte bestätigen: Termin am {day}, {time}",
                day=self.dates.day(begins),
                time=self.dates.time(begins),
            ),
            heading=text("Ihr Termin ist noch nicht gebucht."),
            parts=(
                EmailParagraph(text("Bitte bestätigen Sie ihn bis {time}:", time=until)),
                EmailButton(
                    text("Termin bestätigen"), self.appointment.links.confirm(self.booking)
                ),
                EmailFacts((self.appointment.when(), *self.appointment.where())),
                EmailParagraph(next_mail),
                EmailParagraph(
                    text("Dann tun Sie bitte nichts. Die Anfrage endet von selbst."),
                    lead=text("Haben Sie nichts angefragt?"),
                ),
            ),
            reason=text(
                "Diese E-Mail kommt von selbst, weil jemand mit Ihrer Adresse einen Termin "
                "angefragt hat. Wird er nicht bestätigt, löschen wir Ihre Adresse innerhalb "
                "weniger Stunden."
            ),
        )

    def booked(self) -> EmailContent:
        """Booked: number, code, what to bring; or that we call."""
        if self.appointment.calls:
            return self._firm(
                self.text("Wir rufen Sie an: {day}, {time}", **self.appointment.day_and_time()),
                self.text("Wir rufen Sie an."),
            )
        return self._firm(
            self.text("Ihr Termin: {day}, {time}, Nummer {number}", **self.appointment.told()),
            self.text("Ihr Termin ist gebucht."),
        )

    def moved(self) -> EmailContent:
        """The new time, and the old one struck through."""
        subject = (
            self.text("Neuer Termin: {day}, {time}", **self.appointment.day_and_time())
            if self.appointment.calls
            else self.text(
                "Neuer Termin: {day}, {time}, Nummer {number}", **self.appointment.told()
            )
        )
        return self._firm(subject, self.text("Ihr Termin ist verschoben."), *self._before())

    def undone(self) -> EmailContent:
        """Booked after all."""
        subject = (
            self.text("Doch gebucht: {day}, {time}", **self.appointment.day_and_time())
            if self.appointment.calls
            else self.text(
                "Doch gebucht: {day}, {time}, Nummer {number}", **self.appointment.told()
            )
        )
        return self._firm(subject, self.text("Ihr Termin gilt wieder."))

    def reminder(self) -> EmailContent:
        """Tomorrow; or today, if it could not be sent yesterday."""
        today = self.dates.local_day(self.now) == self.booking.day
        if self.appointment.calls:
            subject = (
                self.text("Heute rufen wir Sie an: um {time}", **self.appointment.day_and_time())
                if today
                else self.text(
                    "Morgen rufen wir Sie an: um {time}", **self.appointment.day_and_time()
                )
            )
        else:
            subject = (
                self.text("Heute: Termin um {time}, Nummer {number}", **self.appointment.told())
                if today
                else self.text(
                    "Morgen: Termin um {time}, Nummer {number}", **self.appointment.told()
                )
            )
        heading = (
            self.text("Heute ist Ihr Termin.") if today else self.text("Morgen ist Ihr Termin.")
        )
        return self._firm(subject, heading, calendar_file=False)

    def cancelled(self) -> EmailContent:
        """Cancelled by the citizen; the way back stays open for some minutes."""
        return EmailContent(
            subject=self.text(
                "Abgesagt: Termin am {day}, {time}", **self.appointment.day_and_time()
            ),
            heading=self.text("Ihr Termin ist abgesagt."),
            parts=(
                EmailParagraph(self.text("Danke. Jemand anders kann die Zeit jetzt nehmen.")),
                EmailFacts((self.appointment.cancelled(),)),
                EmailParagraph(self._clear_calendar()),
                *self._way_back(),
                EmailLinks(((self.text("Neuen Termin buchen"), self.appointment.choose_again()),)),
            ),
            reason=self._forgotten_tomorrow(),
        )

    def town_cancelled(self) -> EmailContent:
        """Cancelled by the town, with one press to another time."""
        phone = self.appointment.office.telephone(self.text)
        by_phone = EmailParagraph(
            self.text("{phone}. Auch dort bekommen Sie eine neue Zeit.", phone=phone),
            lead=self.text("Lieber am Telefon?"),
        )
        return EmailContent(
            subject=self.text(
                "Leider abgesagt: Termin am {day}", **self.appointment.day_and_time()
            ),
            heading=self.text("Wir müssen Ihren Termin leider absagen."),
            parts=(
                EmailParagraph(self._sorry()),
                EmailFacts((self.appointment.cancelled(),)),
                EmailButton(self.text("Neue Zeit wählen"), self.appointment.choose_again()),
                EmailParagraph(
                    self.text(
                        "Ihre Anliegen sind dort schon eingetragen. Sie müssen nichts noch einmal "
                        "eingeben."
                    )
                ),
                *((by_phone,) if phone else ()),
                EmailParagraph(self._clear_calendar()),
            ),
            reason=self._forgotten_tomorrow(),
        )

    def _firm(
        self, subject: str, heading: str, *first: EmailPart, calendar_file: bool = True
    ) -> EmailContent:
        return EmailContent(
            subject=subject,
            heading=heading,
            parts=(*first, *self.appointment.body()),
            reason=self.text(
                "Diese E-Mail kommt von selbst, weil Sie einen Termin gebucht haben. Wir löschen "
                "Ihre E-Mail-Adresse am Abend nach dem Termin."
            ),
            has_code=not self.appointment.calls,
            has_calendar_file=calendar_file,
        )

    def _before(self) -> tuple[EmailPart, ...]:
        was_at = self.news.was_at
        if was_at is None:
            return ()
        another_day = self.dates.local_day(was_at) != self.booking.day
        new_number = EmailParagraph(
            self.text("Die alte gilt nicht mehr."), lead=self.text("Sie haben eine neue Nummer.")
        )
        calendar = self.text(
            "Öffnen Sie bitte die angehängte Datei. Dann ändert sich der Eintrag in Ihrem Kalender."
        )
        return (
            EmailFacts((self.appointment.over(was_at, self.text("Bisher")),)),
            *((new_number,) if another_day and not self.appointment.calls else ()),
            EmailParagraph(calendar),
        )

    def _way_back(self) -> tuple[EmailPart, ...]:
        until = self.booking.until
        if until is None or until <= self.now:
            return ()
        keep = self.text(
            "Bis {time} können Sie den Termin zurückholen:", time=self.dates.time(until)
        )
        back = (self.text("Termin doch behalten"), self.appointment.links.manage(self.booking))
        lead = self.text("War das ein Versehen?")
        return EmailParagraph(keep, lead=lead), EmailLinks((back,))

    def _sorry(self) -> str:
        match self.news.reason:
            case CancelReason.ILLNESS:
                return self.text("Der Grund: Erkrankung. Das tut uns leid.")
            case CancelReason.CLOSED:
                return self.text("Der Grund: Das Amt ist dann geschlossen. Das tut uns leid.")
            case CancelReason.TECHNICAL:
                return self.text("Der Grund: eine technische Störung. Das tut uns leid.")
            case None:
                return self.text("Das tut uns leid.")

    def _clear_calendar(self) -> str:
        return self.text("Bitte löschen Sie den Eintrag in Ihrem Kalender.")

    def _forgotten_tomorrow(self) -> str:
        return self.text(
            "Diese E-Mail kommt von selbst, weil Sie einen Termin gebucht hatten. Wir löschen "
            "Ihre E-Mail-Adresse spätestens morgen."
        )


_WRITTEN: Final[Mapping[EmailKind, Callable[[EmailWriter], EmailContent]]] = {
    EmailKind.ASK: EmailWriter.asking,
    EmailKind.BOOKED: EmailWriter.booked,
    EmailKind.MOVED: EmailWriter.moved,
    EmailKind.CANCELLED: EmailWriter.cancelled,
    EmailKind.UNDONE: EmailWriter.undone,
    EmailKind.TOWN_CANCELLED: EmailWriter.town_cancelled,
    EmailKind.REMINDER: EmailWriter.reminder,
}
