"""The town's mail server: one connection for a round, encrypted, its answers in words."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Final, Self

from config.portal import MailSection

_SECONDS: Final = 30
"""How long the server may be silent."""
_FOR_GOOD: Final = 500
"""Answers from here on will not change (RFC 5321, 4.2.1)."""


class Undelivered(Exception):
    """The server has not taken an e-mail."""

    def __init__(self, problem: str, *, for_good: bool = False) -> None:
        """``problem`` is a word, with nothing of the e-mail or the server's sentence in it."""
        super().__init__(problem)
        self.problem = problem
        self.for_good = for_good
        """Whether trying again cannot help."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where e-mails are handed over."""

    section: MailSection
    password: str = ""
    own_name: str = "localhost"
    """How this machine introduces itself."""
    seconds: float = _SECONDS


class SmtpSession:
    """The connection of one round; made when the first e-mail is there, again if it was lost."""

    def __init__(self, server: MailServer) -> None:
        self._server = server
        self._smtp: smtplib.SMTP | None = None
        self._down: str = ""

    def __enter__(self) -> Self:
        """Begin a round."""
        return self

    def __exit__(self, *_failure: object) -> None:
        """End it."""
        self._leave()

    def send(self, message: EmailMessage, recipient: str) -> None:
        """Hand one e-mail over to the server.

        Raises:
            Undelivered: it was not taken; or there is no way to the server, this whole round.
        """
        if self._down:
            raise Undelivered(self._down)
        if self._smtp is None:
            self._smtp = self._connected()
        options = () if recipient.isascii() else ("SMTPUTF8", "BODY=8BITMIME")
        if options and not self._smtp.has_extn("smtputf8"):
            raise Undelivered("no-smtputf8", for_good=True)
        with self._translated():
            sender = self._server.section.sender
            self._smtp.sendmail(sender, [recipient], message.as_bytes(), options)

    def _connected(self) -> smtplib.SMTP:
        try:
            return self._opened()
        except ssl.SSLCertVerificationError:
            self._down = "certificate"
        except smtplib.SMTPAuthenticationError:
            self._down = "login"
        except Undelivered as failure:
            self._down = failure.problem
        except smtplib.SMTPNotSupportedError:
            self._down = "no-login"
        except smtplib.SMTPResponseException as error:
            self._down = f"greeting {error.smtp_code}"
        except (OSError, smtplib.SMTPException) as error:
            self._down = f"no-connection {type(error).__name__}"
        raise Undelivered(self._down)

    def _opened(self) -> smtplib.SMTP:
        section, seconds = self._server.section, self._server.seconds
        own_name, context = self._server.own_name, ssl.create_default_context()
        smtp: smtplib.SMTP
        if section.security == "tls":
            smtp = smtplib.SMTP_SSL(
                section.host, section.port, own_name, timeout=seconds, context=context
            )
        else:
            smtp = smtplib.SMTP(section.host, section.port, own_name, timeout=seconds)
        try:
            smtp.ehlo_or_helo_if_needed()
            if section.security == "starttls":
                _encrypt(smtp, context)
            if section.user:
                smtp.login(section.user, self._server.password)
            smtp.ehlo_or_helo_if_needed()
        except BaseException:
            smtp.close()
            raise
        return smtp

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except smtplib.SMTPRecipientsRefused as error:
            ((code, _words),) = error.recipients.values()
            raise Undelivered(f"recipient {code}", for_good=code >= _FOR_GOOD) from None
        except smtplib.SMTPSenderRefused as error:
            raise Undelivered(f"sender {error.smtp_code}") from None
        except smtplib.SMTPDataError as error:
            final = error.smtp_code >= _FOR_GOOD
            raise Undelivered(f"content {error.smtp_code}", for_good=final) from None
        except smtplib.SMTPServerDisconnected:
            self._lose()
            raise Undelivered("disconnected") from None
        except (OSError, smtplib.SMTPException) as error:
            self._lose()
            raise Undelivered(f"lost {type(error).__name__}") from None
        finally:
            if self._smtp is not None and self._smtp.sock is None:  # it says goodbye with 421
                self._smtp = None

    def _lose(self) -> None:
        if self._smtp is not None:
            self._smtp.close()
        self._smtp = None

    def _leave(self) -> None:
        try:
            if self._smtp is not None:
                self._smtp.quit()
        except (OSError, smtplib.SMTPException):
            self._lose()


def _encrypt(smtp: smtplib.SMTP, context: ssl.SSLContext) -> None:
    """Go on encrypted, or not at all.

    Raises:
        Undelivered: the server does not offer it.
    """
    if not smtp.has_extn("starttls"):
        raise Undelivered("no-starttls")
    smtp.starttls(context=context)
