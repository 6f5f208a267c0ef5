"""What the tests see of e-mails: those that wait in the database, and those that arrived."""

from __future__ import annotations


def subjects(postbox):
    return [str(message["Subject"]) for message in postbox.messages]


def waiting(portal):
    return [row for row in portal.rows("email_outbox") if row["sent_at"] is None]


def problem(portal):
    (row,) = waiting(portal)
    return row["problem"]
