"""E-mails of every kind and language, composed as the worker composes them; as text files too.

``python -m tests.portal.mail.emails`` draws those of ``expected`` anew; ``… FOLDER`` writes the
HTML bodies there, to be looked at.
"""

from __future__ import annotations

import sys
from base64 import b64encode
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from lobby.domain.booking import Channel
from lobby.domain.house import House
from lobby.domain.names import LANGUAGES
from portal.actions.deliver import ClaimedEmail
from portal.actions.ports import Contact
from portal.domain.booking import BookingState, PortalBooking
from portal.domain.emails import CancelReason, EmailKind, EmailNews, QueuedEmail
from portal.links import Links
from portal.mail.compose import EmailComposer
from portal.mail.office_address import OfficeAddress
from portal.mail.render import PICTURE
from portal.tokens import Tokens
from tests.builders import BERLIN, a_counter, a_house, a_service

EXPECTED = Path(__file__).parent / "expected"
ADDRESS = "https://termine.musterstadt.example"
TOKENS = Tokens(b"a secret of tests, long enough for it")
ID_CARD, CERTIFICATE, ADVICE = "id-card", "certificate", "advice"
NAMES = {
    ID_CARD: {
        "de": "Personalausweis beantragen",
        "en": "Apply for an ID card",
        "ar": "طلب بطاقة هوية",
    },
    CERTIFICATE: {"de": "Meldebescheinigung", "en": "Proof of address"},
    ADVICE: {"de": "Beratung zum Wohngeld", "en": "Advice on housing benefit"},
}
PERSON = Contact("ann@example.org", phone="+49 151 000 9934")


def local(day: str, time: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=BERLIN).astimezone(UTC)


ASKED, BEGINS = local("2026-12-01", "10:22"), local("2026-12-07", "10:30")
BOOKED = {"state": BookingState.BOOKED, "number": "P482", "revision": 2}
CANCELLED = BOOKED | {"state": BookingState.CANCELLED, "revision": 3}
CALLED = BOOKED | {"services": (ADVICE,), "channel": Channel.PHONE}
MOVED = EmailNews(was_at=local("2026-12-04", "09:15"))
KINDS = {
    "ask": (
        EmailKind.ASK,
        {"state": BookingState.PENDING, "until": local("2026-12-01", "10:52"), "revision": 1},
        EmailNews(),
    ),
    "booked": (EmailKind.BOOKED, BOOKED | {"persons": 2}, EmailNews()),
    "booked-phone": (EmailKind.BOOKED, CALLED, EmailNews()),
    "moved": (EmailKind.MOVED, BOOKED | {"revision": 3}, MOVED),
    "moved-phone": (EmailKind.MOVED, CALLED | {"revision": 3}, MOVED),
    "cancelled": (
        EmailKind.CANCELLED,
        CANCELLED | {"until": local("2026-12-01", "10:40")},
        EmailNews(),
    ),
    "undone": (EmailKind.UNDONE, BOOKED | {"revision": 4}, EmailNews()),
    "town-cancelled": (EmailKind.TOWN_CANCELLED, CANCELLED, EmailNews(reason=CancelReason.ILLNESS)),
    "reminder": (EmailKind.REMINDER, BOOKED, EmailNews()),
    "reminder-phone": (EmailKind.REMINDER, CALLED, EmailNews()),
}


def the_house() -> House:
    services = [
        a_service(
            ID_CARD,
            names=NAMES[ID_CARD],
            documents={"de": ("Ihr alter Personalausweis", "Der Code für Ihr Passfoto")},
            fee={"de": "46,00 Euro, bar oder mit Karte", "en": "46.00 euros, cash or card"},
        ),
        a_service(CERTIFICATE, names=NAMES[CERTIFICATE]),
        a_service(ADVICE, names=NAMES[ADVICE], channel=Channel.PHONE),
    ]
    return a_house([a_counter("1", [service.id for service in services])], services)


def the_office(**given) -> OfficeAddress:
    ordinary = {
        "name": "Rathaus Musterstadt",
        "department": "Bürgerbüro",
        "sender": "termine@musterstadt.example",
        "reply_to": "buergerbuero@musterstadt.example",
        "phone": "02377 555-0",
        "phone_hours": {
            "de": "Montag bis Freitag, 8 bis 12 Uhr",
            "en": "Monday to Friday, 8 to 12",
        },
        "places": {"de": "Rathaus, Bürgerbüro, Markt 1, 12345 Musterstadt"},
        "zone": BERLIN,
    }
    return OfficeAddress(**(ordinary | given))


def a_claimed_email(
    name: str = "booked", language: str = "de", contact=PERSON, **given
) -> ClaimedEmail:
    kind, changes, news = KINDS[name]
    ordinary = {
        "id": 4711,
        "resource": "1",
        "starts_at": BEGINS,
        "minutes": 15,
        "services": (ID_CARD, CERTIFICATE),
        "language": language,
        "until": None,
        "day": date(2026, 12, 7),
        "made_at": ASKED,
    }
    booking = PortalBooking(**(ordinary | changes | given))
    queued = QueuedEmail(
        id=1,
        booking=booking.id,
        kind=kind,
        revision=booking.revision,
        due_at=ASKED,
        tries=1,
        news=news,
    )
    return ClaimedEmail(queued, booking, contact, ASKED)


def composer(**office) -> EmailComposer:
    links = Links(ADDRESS, TOKENS)
    return EmailComposer(the_house(), the_office(**office), links, TOKENS.fingerprint)


def composed(name: str = "booked", language: str = "de", **given) -> EmailMessage:
    """The e-mail as it is read on the other side."""
    return read_back(composer().message(a_claimed_email(name, language, **given)).as_bytes())


def read_back(sent: bytes) -> EmailMessage:
    return message_from_bytes(sent, policy=policy.default)


def body(message: EmailMessage, kind: str) -> str:
    return message.get_body((kind,)).get_content().replace("\r\n", "\n")


def as_text(message: EmailMessage) -> str:
    """What a reader of plain text sees."""
    heads = ("From", "Reply-To", "To", "Date", "Subject", "Content-Language")
    lines = [f"{head}: {message[head]}" for head in heads]
    attached = [part.get_filename() for part in message.iter_attachments()]
    return "\n".join([*lines, f"Attached: {', '.join(attached)}", "", body(message, "plain")])


def expected_file(name: str, language: str) -> Path:
    return EXPECTED / language / f"{name}.txt"


def draw_expected() -> None:
    for name in KINDS:
        for language in LANGUAGES:
            file = expected_file(name, language)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(as_text(composed(name, language)))


def html_alone(name: str, language: str) -> str:
    """The HTML body with the picture inside, as a mail program shows it."""
    message = composed(name, language)
    html = body(message, "html")
    for part in message.walk():
        if part.get_content_type() == "image/png":
            picture = b64encode(part.get_content()).decode()
            html = html.replace(f"cid:{PICTURE}", f"data:image/png;base64,{picture}")
    return html


def write_html(folder: Path) -> None:
    for name in KINDS:
        for language in LANGUAGES:
            (folder / f"{name}-{language}.html").write_text(html_alone(name, language))


if __name__ == "__main__":
    write_html(Path(sys.argv[1])) if len(sys.argv) > 1 else draw_expected()
