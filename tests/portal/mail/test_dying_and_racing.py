"""No e-mail is lost when a portal is killed, and none comes twice when two of them send."""

from __future__ import annotations

from collections import Counter

from portal.actions.ports import Contact
from portal.domain.limits import ConfirmBy
from portal.store import schema
from tests.portal.mail.mail_processes import confirms_and_then_waits, kill, send_together, sends
from tests.portal.mail.mail_servers import (
    NeverAnswersTheContent,
    a_mail_server,
    a_worker,
)
from tests.portal.portals import ANN, with_other_rules


def test_a_portal_killed_after_the_commit_loses_no_e_mail(portal, postbox):
    process, said = confirms_and_then_waits(portal.url, portal.pending("10:00").id)
    number = said.recv()
    kill(process)

    with a_mail_server(postbox) as port:
        a_worker(portal, port).send_due()

    (message,) = postbox.messages
    assert message["To"] == ANN.email
    assert number[1:] in message["Subject"]


def test_a_portal_killed_while_it_sends_leaves_the_e_mail_to_the_next(portal, clock, postbox):
    at_once = with_other_rules(portal, confirm=ConfirmBy.PAGE)
    at_once.pending("10:00")
    with a_mail_server(postbox, NeverAnswersTheContent) as port:
        process, _ = sends(portal.url, port)
        assert postbox.arrived.wait(60)
        kill(process)

    with a_mail_server(postbox) as port:
        worker = a_worker(portal, port)
        assert worker.send_due().sent == 0
        clock.forward(5)
        assert worker.send_due().sent == 1

    assert len(postbox.taken) == 1


def test_an_e_mail_sent_again_has_the_same_message_id(portal, clock, postbox):
    with_other_rules(portal, confirm=ConfirmBy.PAGE).pending("10:00")
    with a_mail_server(postbox) as port:
        worker = a_worker(portal, port)
        (email,) = portal.deliver.due(10)
        worker.send_due()
        with portal.transactions.write() as work:
            work.outbox.put(portal.get(email.booking), email.kind, work.now)
            work.commit()
        assert worker.send_due().sent == 0

        portal.write(schema.email_outbox.update().values(sent_at=None))  # killed before the note
        clock.forward(5)
        worker.send_due()

    first, second = postbox.messages
    assert first["Message-ID"] == second["Message-ID"]


def test_two_portals_that_send_at_once_send_nothing_twice(portal, postbox):
    at_once = with_other_rules(portal, confirm=ConfirmBy.PAGE)
    for number, local in enumerate(("10:00", "10:15", "11:00", "11:15", "12:00", "12:15")):
        for place in range(2):
            at_once.pending(local, Contact(f"p{number}-{place}@example.org"))

    with a_mail_server(postbox) as port:
        sent = send_together(portal.url, port, 2)

    assert sum(sent) == 12
    assert set(Counter(message["Message-ID"] for message in postbox.messages).values()) == {1}
    assert len(postbox.taken) == 12
