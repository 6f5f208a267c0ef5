"""A claimed e-mail as the message that leaves: headers, both bodies, code and calendar file."""

from __future__ import annotations

from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Final

from email_validator import EmailNotValidError, validate_email

from lobby.domain.house import House
from portal.actions.deliver import ClaimedEmail
from portal.actions.ports import Fingerprint
from portal.links import Links
from portal.mail.appointment import AppointmentText
from portal.mail.calendar_file import CALENDAR_FILE_NAME, calendar_file
from portal.mail.code_picture import code_png
from portal.mail.content import EmailContent
from portal.mail.dates import EmailDates
from portal.mail.kinds import EmailWriter
from portal.mail.office_address import OfficeAddress
from portal.mail.render import PICTURE, render
from portal.texts import Texts

_CATALOGUE: Final = "emails"
_AS_IT_READS: Final = "quoted-printable"


class UnusableAddress(ValueError):
    """No message can be sent to this address."""


class EmailComposer:
    """Composes e-mails from the state of their booking at the moment of sending."""

    def __init__(
        self, house: House, office: OfficeAddress, links: Links, fingerprint: Fingerprint
    ) -> None:
        self._house = house
        self._office = office
        self._links = links
        self._fingerprint = fingerprint

    def message(self, claimed: ClaimedEmail) -> EmailMessage:
        """The message; composed again it has the same Message-ID.

        Raises:
            UnusableAddress: nothing can be sent to what was given as an address.
        """
        text = Texts(_CATALOGUE, claimed.booking.language)
        content = self._content(claimed, text)
        rendered = render(content, self._office, text)
        recipient = _mailbox(claimed.contact.email)
        message = EmailMessage(policy=policy.SMTP if recipient.isascii() else policy.SMTPUTF8)
        self._head(message, claimed, recipient)
        message["Subject"] = content.subject
        message.set_content(rendered.text, cte=_AS_IT_READS)
        message.add_alternative(rendered.html, subtype="html", cte=_AS_IT_READS)
        self._attach(message, claimed, content)
        message["Content-Language"] = text.language
        return message

    def _content(self, claimed: ClaimedEmail, text: Texts) -> EmailContent:
        appointment = AppointmentText(
            booking=claimed.booking,
            contact=claimed.contact,
            house=self._house,
            office=self._office,
            links=self._links,
            text=text,
            dates=EmailDates(text, self._office.zone),
        )
        writer = EmailWriter(appointment, claimed.news, claimed.claimed_at)
        return writer.content(claimed.email.kind)

    def _head(self, message: EmailMessage, claimed: ClaimedEmail, recipient: str) -> None:
        sender = _mailbox(self._office.sender)
        name = " ".join(self._office.name.split())
        message["From"] = _address(sender, name)
        message["To"] = _address(recipient)
        if self._office.reply_to:
            message["Reply-To"] = _address(_mailbox(self._office.reply_to))
        message["Date"] = format_datetime(claimed.claimed_at.astimezone(self._office.zone))
        message["Message-ID"] = self._message_id(claimed, sender)
        message["Auto-Submitted"] = "auto-generated"

    def _message_id(self, claimed: ClaimedEmail, sender: str) -> str:
        """The same however often it is sent: a program that has it already shows it once."""
        email = claimed.email
        about = f"message {email.booking} {email.kind} {email.revision}"
        return f"<{self._fingerprint(about)[:32]}@{sender.rpartition('@')[2]}>"

    def _attach(self, message: EmailMessage, claimed: ClaimedEmail, content: EmailContent) -> None:
        if content.has_code:
            html = message.get_body(("html",))
            assert isinstance(html, EmailMessage)  # noqa: S101 - it has just been added
            picture = code_png(self._links.code(claimed.booking))
            html.add_related(
                picture,
                "image",
                "png",
                cid=f"<{PICTURE}>",
                filename="Code.png",
                disposition="inline",
            )
        if content.has_calendar_file:
            message.add_attachment(
                self._calendar_file(claimed).decode(),
                subtype="calendar",
                params={"method": "PUBLISH"},
                filename=CALENDAR_FILE_NAME,
                cte=_AS_IT_READS,
            )

    def _calendar_file(self, claimed: ClaimedEmail) -> bytes:
        return calendar_file(
            claimed.booking,
            links=self._links,
            fingerprint=self._fingerprint,
            place=self._office.place(claimed.booking.language),
            now=claimed.claimed_at,
        )


def _mailbox(address: str) -> str:
    """The address as a mail server takes it: of plain letters, if that can be.

    Raises:
        UnusableAddress: it is none, or would write into the headers.
    """
    try:
        checked = validate_email(
            address, check_deliverability=False, allow_quoted_local=True, test_environment=True
        )
    except EmailNotValidError as error:
        raise UnusableAddress(type(error).__name__) from None
    return checked.ascii_email or checked.normalized


def _address(mailbox: str, name: str = "") -> Address:
    """The address as it stands in a header."""
    if mailbox.isascii():
        return Address(display_name=name, addr_spec=mailbox)
    local, _at, domain = mailbox.rpartition("@")  # the parser takes no other letters
    return Address(display_name=name, username=local, domain=domain)
