"""E-mails leave: claimed, sent outside of any transaction, and noted as sent or as failed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from portal.actions.ports import BeginWork, Contact, PortalWork
from portal.domain.booking import PortalBooking
from portal.domain.emails import EmailNews, QueuedEmail, UnsentEmail, next_try, still_true

_LEASE: Final = timedelta(minutes=5)
"""After this long whoever claimed an e-mail is taken to have died."""
_PACE: Final = timedelta(minutes=1)
_LATE: Final = timedelta(minutes=5)
"""How long an e-mail may wait before somebody should look after it."""


@dataclass(frozen=True, slots=True)
class ClaimedEmail:
    """An e-mail that nobody else tries meanwhile, and everything it tells of."""

    email: QueuedEmail
    booking: PortalBooking
    contact: Contact
    claimed_at: datetime

    @property
    def news(self) -> EmailNews:
        """What the booking itself does not tell any more."""
        return self.email.news


class DeliverEmails:
    """Takes e-mails out of the outbox, and notes what became of them."""

    def __init__(self, begin: BeginWork, look: BeginWork) -> None:
        """``look`` may begin transactions that only look."""
        self._begin = begin
        self._look = look

    def due(self, per_minute: int) -> tuple[QueuedEmail, ...]:
        """Those to be sent now; never more than may leave in a minute, whoever sends them."""
        with self._look() as work:
            room = per_minute - work.outbox.sent_since(work.now - _PACE)
            return work.outbox.due(work.now, room) if room > 0 else ()

    def claim(self, email: QueuedEmail) -> ClaimedEmail | None:
        """Let nobody else send it; what is not true any more is dropped instead."""
        with self._begin() as work:
            claimed = self._claimed(work, email)
            work.commit()
        return claimed

    def sent(self, claimed: ClaimedEmail) -> None:
        """Note that it has left."""
        with self._begin() as work:
            work.outbox.mark_sent(claimed.email, work.now)
            work.commit()

    def failed(self, claimed: ClaimedEmail, problem: str, *, for_good: bool) -> None:
        """Note why it has not left, and when to try again."""
        with self._begin() as work:
            again = None if for_good else next_try(claimed.email, work.now)
            work.outbox.mark_failed(claimed.email, problem, again)
            work.commit()

    def unsent(self) -> tuple[UnsentEmail, ...]:
        """Those that should have left some minutes ago."""
        with self._look() as work:
            return work.outbox.unsent(work.now - _LATE)

    @staticmethod
    def _claimed(work: PortalWork, email: QueuedEmail) -> ClaimedEmail | None:
        booking = work.bookings.get(email.booking)
        contact = work.contacts.get(email.booking)
        if booking is None or contact is None or not contact.email:
            work.outbox.remove(email)
            return None
        if not still_true(email, booking, work.now):
            work.outbox.remove(email)
            return None
        mine = work.outbox.claim(email, work.now + _LEASE)
        return ClaimedEmail(mine, booking, contact, work.now) if mine else None
