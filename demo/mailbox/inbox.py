"""Every e-mail that came in, the newest first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import count
from threading import Lock

from aiosmtpd.smtp import SMTP, Envelope, Session

from demo.mailbox.received_email import ReceivedEmail


class Inbox:
    """Takes what the mail server takes, for everybody; what is here is lost with the process."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = Lock()
        self._emails: list[ReceivedEmail] = []
        self._keys = count(1)

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd calls it so
        """Keep one e-mail, once for each recipient."""
        source = envelope.original_content or b""
        with self._lock:
            for recipient in envelope.rcpt_tos:
                email = ReceivedEmail(next(self._keys), recipient, self._clock(), source)
                self._emails.insert(0, email)
        return "250 kept"

    def emails(self) -> list[ReceivedEmail]:
        """All of them, the newest first."""
        with self._lock:
            return list(self._emails)

    def get(self, key: int) -> ReceivedEmail | None:
        """The e-mail of this key."""
        return next((email for email in self.emails() if email.key == key), None)

    def clear(self) -> None:
        """Throw them all away."""
        with self._lock:
            self._emails.clear()
