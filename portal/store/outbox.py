"""E-mails that will leave, as rows of the transaction that they tell about."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, exists, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from portal.domain.booking import PortalBooking, PortalBookingId
from portal.domain.emails import CancelReason, EmailKind, EmailNews, QueuedEmail, UnsentEmail
from portal.store import schema

_TABLE: Final = schema.email_outbox.c
_NOTHING_MORE: Final = EmailNews()
_PUT: Final = {
    "sqlite": sqlite.insert(schema.email_outbox).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(schema.email_outbox).on_conflict_do_nothing(),
}
_UNSENT: Final = _TABLE.sent_at.is_(None)
_STILL_KNOWN: Final = exists().where(
    schema.booking.c.id == _TABLE.booking, schema.booking.c.erased.is_(False)
)
_MINE: Final = (_TABLE.id == bindparam("key")) & _UNSENT & (_TABLE.tries == bindparam("tried"))
"""Unless somebody else has tried it since."""


class StoredOutbox:
    """The ``Outbox`` port on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(
        self,
        booking: PortalBooking,
        kind: EmailKind,
        due_at: datetime,
        news: EmailNews = _NOTHING_MORE,
    ) -> None:
        """Note one; the same of the same revision is noted once."""
        values = {
            "booking": booking.id,
            "kind": kind,
            "revision": booking.revision,
            "due_at": due_at,
            "tries": 0,
            "problem": "",
            "was_at": news.was_at,
            "reason": news.reason,
        }
        self._connection.execute(_PUT[self._connection.dialect.name], values)

    def drop(self, booking: PortalBookingId, *kinds: EmailKind) -> None:
        """Take back those that have not left."""
        of = _TABLE.booking == booking
        self._connection.execute(
            delete(schema.email_outbox).where(of, _UNSENT, _TABLE.kind.in_(kinds))
        )

    def due(self, now: datetime, limit: int) -> tuple[QueuedEmail, ...]:
        """Those to be sent by now, the longest due first."""
        may_be_tried = or_(_TABLE.tries == 0, _TABLE.next_try <= now)
        rows = self._connection.execute(
            select(schema.email_outbox)
            .where(_UNSENT, _TABLE.due_at <= now, may_be_tried)
            .order_by(_TABLE.due_at, _TABLE.id)
            .limit(limit)
        )
        return tuple(map(_queued, rows))

    def sent_since(self, since: datetime) -> int:
        """How many have left since then."""
        left = select(func.count()).where(_TABLE.sent_at > since)
        return self._connection.execute(left).scalar_one()

    def claim(self, email: QueuedEmail, until: datetime) -> QueuedEmail | None:
        """Let nobody else try it until then; nothing if somebody else was quicker."""
        claimed = replace(email, tries=email.tries + 1)
        if self._change(email, tries=claimed.tries, next_try=until) != 1:
            return None
        return claimed

    def remove(self, email: QueuedEmail) -> None:
        """Drop it, as it would not be true any more."""
        given = {"key": email.id, "tried": email.tries}
        self._connection.execute(delete(schema.email_outbox).where(_MINE), given)

    def mark_sent(self, email: QueuedEmail, at: datetime) -> None:
        """It has left, also if somebody else has begun to try it since."""
        mine = (_TABLE.id == email.id) & _UNSENT
        left = update(schema.email_outbox).where(mine).values(sent_at=at, problem="")
        self._connection.execute(left)

    def mark_failed(self, email: QueuedEmail, problem: str, next_try: datetime | None) -> None:
        """It has not left; without a time to try again it never will."""
        self._change(email, problem=problem, next_try=next_try)

    def unsent(self, since: datetime) -> tuple[UnsentEmail, ...]:
        """Those due by this time that have not left, unless their booking is erased."""
        rows = self._connection.execute(
            select(schema.email_outbox)
            .where(_UNSENT, _TABLE.due_at <= since, _STILL_KNOWN)
            .order_by(_TABLE.due_at, _TABLE.id)
        )
        return tuple(map(_unsent, rows))

    def _change(self, email: QueuedEmail, **values: object) -> int:
        given = {"key": email.id, "tried": email.tries}
        changed = update(schema.email_outbox).where(_MINE).values(**values)
        return self._connection.execute(changed, given).rowcount


def _queued(row: Row[Any]) -> QueuedEmail:
    return QueuedEmail(
        id=row.id,
        booking=PortalBookingId(row.booking),
        kind=EmailKind(row.kind),
        revision=row.revision,
        due_at=row.due_at,
        tries=row.tries,
        news=EmailNews(was_at=row.was_at, reason=CancelReason(row.reason) if row.reason else None),
    )


def _unsent(row: Row[Any]) -> UnsentEmail:
    return UnsentEmail(
        booking=PortalBookingId(row.booking),
        kind=EmailKind(row.kind),
        due_at=row.due_at,
        tries=row.tries,
        problem=row.problem,
        next_try=row.next_try,
    )
