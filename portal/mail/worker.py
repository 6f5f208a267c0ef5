"""The thread that sends e-mails: what is due is claimed, composed, sent and noted, each alone."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import Final

from config.settings import Settings
from lobby.domain.errors import SettingsError, Unavailable
from portal.actions.deliver import ClaimedEmail, DeliverEmails
from portal.mail.compose import EmailComposer, UnusableAddress
from portal.mail.office_address import OfficeAddress
from portal.mail.smtp import MailServer, SmtpSession, Undelivered
from portal.wiring import Portal

_log: Final = logging.getLogger(__name__)
_ROUND: Final = 2.0
"""Seconds between two rounds."""


@dataclass(frozen=True, slots=True)
class SendingRound:
    """What became of the e-mails of one round."""

    sent: int = 0
    failed: int = 0


class EmailWorker:
    """Sends the e-mails of the outbox.

    No transaction is open while the server talks. Whoever dies between the server's yes and our
    note sends the e-mail again, with the same Message-ID; nobody loses one.
    """

    def __init__(self, deliver: DeliverEmails, composer: EmailComposer, server: MailServer) -> None:
        self._deliver = deliver
        self._composer = composer
        self._server = server
        self._away = False

    def run(self, stop: threading.Event) -> None:
        """Send what is due, round by round, until ``stop`` is set."""
        while not stop.is_set():
            try:
                self.send_due(stop)
                self._away = False
            except Unavailable as outage:
                self._report(outage)
            stop.wait(_ROUND)

    def send_due(self, stop: threading.Event | None = None) -> SendingRound:
        """Send what is due, over one connection, at most as many as may leave in a minute.

        Raises:
            Unavailable: the database does not answer.
        """
        outcomes: list[bool] = []
        with SmtpSession(self._server) as session:
            for email in self._deliver.due(self._server.section.per_minute):
                if stop is not None and stop.is_set():
                    break
                claimed = self._deliver.claim(email)
                if claimed is not None:
                    outcomes.append(self._sent(session, claimed))
        return SendingRound(sent=sum(outcomes), failed=len(outcomes) - sum(outcomes))

    def _sent(self, session: SmtpSession, claimed: ClaimedEmail) -> bool:
        kind, tries = claimed.email.kind, claimed.email.tries
        failure = self._try(session, claimed)
        if failure is None:
            self._deliver.sent(claimed)
            _log.info("e-mail sent kind=%s tries=%d", kind, tries)
            return True
        self._deliver.failed(claimed, failure.problem, for_good=failure.for_good)
        _log.warning("e-mail not sent kind=%s tries=%d problem=%s", kind, tries, failure.problem)
        return False

    def _try(self, session: SmtpSession, claimed: ClaimedEmail) -> Undelivered | None:
        """Compose and send it; why it was not taken, if it was not."""
        try:
            message = self._composer.message(claimed)
            session.send(message, message["To"].addresses[0].addr_spec)
        except UnusableAddress:
            return Undelivered("address", for_good=True)
        except Undelivered as failure:
            return failure
        except Exception as bug:  # noqa: BLE001 - one that cannot be composed must not stop the rest
            return Undelivered(f"bug {type(bug).__name__}")
        return None

    def _report(self, outage: Unavailable) -> None:
        """Say once that the database is away."""
        if not self._away:
            _log.warning("e-mails wait for the database: %s", outage)
        self._away = True


def email_worker(portal: Portal, settings: Settings) -> EmailWorker:
    """The worker of this portal.

    Raises:
        SettingsError: no address that its e-mails come from, or no password for their server.
    """
    section = settings.portal.mail
    if not section.sender:
        raise SettingsError(
            "portal.mail.from: write the address that e-mails come from, such as "
            '"termine@town.example"'
        )
    secret = settings.secret("portal_smtp_password")
    if section.user and secret is None:
        raise SettingsError(
            "portal.mail.user: the mail server asks for a password; give it as the systemd "
            "credential lobby_portal_smtp_password"
        )
    office = OfficeAddress.of(settings)
    composer = EmailComposer(portal.house, office, portal.links, portal.tokens.fingerprint)
    password = secret.get_secret_value() if secret else ""
    server = MailServer(section, password, own_name=portal.links.host)
    return EmailWorker(portal.deliver, composer, server)
