"""Whether citizens reach the portal, and whether its e-mails leave, tried from its own machine."""

from __future__ import annotations

import http.client
import smtplib
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from typing import Final
from urllib.parse import urlsplit

from pydantic import SecretStr

from config.portal import MailSection, PortalSection
from lobby.checks import Check, Health

_PATIENCE: Final = 8.0
"""Seconds for one answer."""
_ADDRESS: Final = "portal address"
_MAIL: Final = "mail server"
_A_DAY: Final = 86_400
_RENEWED_BEFORE: Final = 14
"""Days; whoever renews certificates by themselves does so earlier."""


def address_check(section: PortalSection) -> Check:
    """Whether the address that stands in every link answers, and how long its certificate lasts."""
    if not section.address:
        advice = 'write address in [portal], such as "https://termine.town.example"'
        return Check(_ADDRESS, Health.BROKEN, advice)
    try:
        status, strict, days = _look(section.address)
    except ssl.SSLCertVerificationError as error:
        advice = f"its certificate is refused: {error.verify_message}; renew it on the web server"
        return Check(_ADDRESS, Health.BROKEN, advice)
    except (OSError, http.client.HTTPException) as error:
        advice = f"{section.address} does not answer ({_short(error)}); look at the web server"
        return Check(_ADDRESS, Health.BROKEN, f"{advice}, the firewall and the name")
    return _answered(section.address, status, days, strict=strict)


def _answered(address: str, status: int, days: int | None, *, strict: bool) -> Check:
    if status >= http.client.INTERNAL_SERVER_ERROR:
        advice = f"answers {status}; is lobby-portal running? systemctl status lobby-portal"
        return Check(_ADDRESS, Health.BROKEN, advice)
    if days is not None and days < _RENEWED_BEFORE:
        advice = f"its certificate ends in {days} days; is it renewed by itself?"
        return Check(_ADDRESS, Health.ATTENTION, advice)
    if days is not None and not strict:
        advice = "tells browsers nothing of HSTS; take the samples of systemd/etc/portal"
        return Check(_ADDRESS, Health.ATTENTION, advice)
    lasts = "" if days is None else f", its certificate lasts {days} days"
    return Check(_ADDRESS, Health.OK, f"{address} answers{lasts}")


def mail_checks(section: MailSection, password: SecretStr | None) -> Iterator[Check]:
    """Whether the mail server lets us in, and what its receivers will want to know."""
    if not section.sender:
        advice = 'write from in [portal.mail], such as "termine@town.example"'
        yield Check(_MAIL, Health.BROKEN, advice)
        return
    try:
        with _session(section, password) as session:
            session.noop()
    except (OSError, smtplib.SMTPException) as error:
        yield Check(_MAIL, Health.BROKEN, _told(section, error))
    else:
        yield Check(_MAIL, Health.OK, f"{section.host} lets us in")
    yield _sender(section)


def letter_to_oneself(section: MailSection, password: SecretStr | None) -> Check:
    """Send an e-mail to where the answers go, and say whether the mail server took it."""
    to = section.reply_to or section.sender
    letter = EmailMessage()
    letter["From"], letter["To"] = section.sender, to
    letter["Subject"] = "Probe des Terminportals"
    letter["Date"] = formatdate(localtime=True)
    letter["Message-ID"] = make_msgid(domain=section.sender.rpartition("@")[2] or None)
    letter["Auto-Submitted"] = "auto-generated"
    letter.set_content("Diese E-Mail hat „lobby portal doctor --mail“ geschickt. Alles ist gut.\n")
    try:
        with _session(section, password) as session:
            session.send_message(letter)
    except (OSError, smtplib.SMTPException) as error:
        return Check("letter", Health.BROKEN, _told(section, error))
    advice = f"left for {to}; look whether it arrives, and not among spam"
    return Check("letter", Health.OK, advice)


def _look(address: str) -> tuple[int, bool, int | None]:
    """The status of the first page, whether it asks for HSTS, and the days of the certificate."""
    parts = urlsplit(address)
    host, days = parts.hostname or "", None
    line: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context()
        line = http.client.HTTPSConnection(host, parts.port, timeout=_PATIENCE, context=context)
    else:
        line = http.client.HTTPConnection(host, parts.port, timeout=_PATIENCE)
    with closing(line):
        line.request("GET", "/", headers={"User-Agent": "lobby-doctor"})
        if isinstance(line.sock, ssl.SSLSocket):
            days = _days_left(line.sock)
        answer = line.getresponse()
        return answer.status, bool(answer.getheader("Strict-Transport-Security")), days


def _days_left(line: ssl.SSLSocket) -> int:
    ends = (line.getpeercert() or {}).get("notAfter")
    return int((ssl.cert_time_to_seconds(str(ends)) - time.time()) // _A_DAY)


@contextmanager
def _session(section: MailSection, password: SecretStr | None) -> Iterator[smtplib.SMTP]:
    """A session that is encrypted and logged in as the settings say."""
    context = ssl.create_default_context()
    session: smtplib.SMTP
    if section.security == "tls":
        session = smtplib.SMTP_SSL(section.host, section.port, timeout=_PATIENCE, context=context)
    else:
        session = smtplib.SMTP(section.host, section.port, timeout=_PATIENCE)
    with session:
        if section.security == "starttls":
            session.starttls(context=context)
        if section.user:
            session.login(section.user, password.get_secret_value() if password else "")
        yield session


def _told(section: MailSection, error: Exception) -> str:
    """What is wrong with the way to the mail server, and where to mend it; no password in it."""
    where = f"{section.host}:{section.port}"
    match error:
        case smtplib.SMTPAuthenticationError():
            return f"{where} refuses user {section.user}: is lobby_portal_smtp_password right?"
        case smtplib.SMTPNotSupportedError():
            return f"{where} does not know what we ask ({error}); look at security and user"
        case smtplib.SMTPResponseException():
            return f"{where} refuses with {error.smtp_code}; look at from and user"
        case smtplib.SMTPRecipientsRefused():
            return f"{where} does not take an e-mail to reply_to, or to from; look at both"
        case ssl.SSLCertVerificationError():
            return f"the certificate of {where} is refused: {error.verify_message}"
        case _:
            return f"{where} does not answer ({_short(error)}); look at host, port and security"


def _short(error: Exception) -> str:
    if isinstance(error, socket.gaierror):
        return "no such name"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return type(error).__name__


def _sender(section: MailSection) -> Check:
    """What only the domain's owner can see to; told, not asked of any name server."""
    domain = section.sender.rpartition("@")[2]
    says = (
        f"e-mails say that they come from {domain}: its SPF record has to name {section.host}, "
        "and that server should sign them (DKIM); ask who keeps the domain"
    )
    return Check("sender", Health.OK, says)
