"""Whatever a mail server does, an e-mail is tried again, or somebody can see why not."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from portal.actions.ports import Contact
from tests.portal.mail.mail_servers import (
    PASSWORD,
    ClosesInTheMiddle,
    Postbox,
    a_mail_server,
    a_silent_server,
    a_worker,
    nobody_there,
    with_login,
    with_starttls,
)
from tests.portal.mail.outbox import problem, waiting
from tests.portal.portals import ANN, BOB, MONDAY


def until_given_up(portal, clock, worker):
    """After how many minutes each try came, until there is none any more."""
    row = waiting(portal)[-1]
    begun, tries = clock.now, []
    while row["tries"] == 0 or row["next_try"]:
        clock.now = row["next_try"] or clock.now
        tries.append((clock.now - begun) / timedelta(minutes=1))
        worker.send_due()
        (row,) = waiting(portal)
    return tries


def test_who_is_not_there_is_tried_for_a_day_more_and_more_seldom(portal, clock):
    portal.booked("10:00", day=MONDAY + timedelta(days=3))
    with nobody_there() as port:
        tries = until_given_up(portal, clock, a_worker(portal, port))

    waits = [after - before for before, after in pairwise(tries)]
    assert waits[:8] == [1, 2, 4, 8, 16, 32, 64, 120]
    assert set(waits[8:]) == {120}
    assert 22 * 60 < tries[-1] <= 24 * 60
    assert problem(portal) == "no-connection ConnectionRefusedError"


@pytest.mark.parametrize("answer", ["421 4.3.2 away", "451 4.2.1 ann@example.org is full"])
def test_a_server_that_says_later_is_asked_later(portal, clock, answer):
    portal.booked("10:00")
    postbox = Postbox(recipient=answer)
    with a_mail_server(postbox) as port:
        worker = a_worker(portal, port)
        worker.send_due()
        assert problem(portal) == f"recipient {answer[:3]}"

        postbox.recipient = "250 OK"
        assert worker.send_due().sent == 0
        clock.forward(1)
        assert worker.send_due().sent == 1

    assert len(postbox.taken) == 1


@pytest.mark.parametrize(
    ("answers", "expected"),
    [({"recipient": "550 nobody"}, "recipient 550"), ({"content": "554 spam"}, "content 554")],
)
def test_a_final_no_is_not_asked_again_and_can_be_seen(portal, clock, answers, expected):
    booked = portal.booked("10:00")
    postbox = Postbox(**answers)
    with a_mail_server(postbox) as port:
        worker = a_worker(portal, port)
        worker.send_due()
        clock.forward(60 * 5)
        assert worker.send_due() == worker.send_due()

    (unsent,) = portal.deliver.unsent()
    assert (unsent.booking, unsent.kind, unsent.problem) == (booked.id, "booked", expected)
    assert unsent.given_up
    assert unsent.tries == 1


def test_one_address_that_nobody_has_keeps_nobody_else_waiting(portal):
    portal.booked("10:00", ANN)
    portal.booked("11:00", BOB)
    postbox = Postbox(recipient=lambda to: "550 nobody" if to == ANN.email else "250 OK")
    with a_mail_server(postbox) as port:
        result = a_worker(portal, port).send_due()

    assert (result.sent, result.failed) == (1, 1)
    assert [to for _, to in postbox.envelopes] == [[BOB.email]]


def test_after_a_goodbye_the_next_e_mail_has_a_connection_of_its_own(portal):
    portal.booked("10:00", ANN)
    portal.booked("11:00", BOB)
    postbox = Postbox(recipient=lambda to: "421 goodbye" if to == ANN.email else "250 OK")
    with a_mail_server(postbox) as port:
        result = a_worker(portal, port).send_due()

    assert (result.sent, result.failed) == (1, 1)
    assert postbox.connections == 2


def test_a_connection_lost_in_the_middle_is_begun_anew(portal, clock, postbox, server):
    portal.booked("10:00")
    with a_mail_server(postbox, ClosesInTheMiddle) as closing:
        a_worker(portal, closing).send_due()
    assert problem(portal) == "disconnected"

    clock.forward(1)
    a_worker(portal, server).send_due()

    assert len(postbox.taken) == 1


def test_a_server_that_says_nothing_is_left_alone_for_this_round(portal):
    portal.booked("10:00", ANN)
    portal.booked("11:00", BOB)
    with a_silent_server() as (port, connections):
        result = a_worker(portal, port, seconds=0.1).send_due()

        assert connections() == 1
    assert result.failed == 2
    assert {row["problem"] for row in waiting(portal)} == {"no-connection SMTPServerDisconnected"}


def test_nothing_is_said_in_the_clear_to_a_server_that_cannot_encrypt(portal, postbox, server):
    portal.booked("10:00")

    a_worker(portal, server, security="starttls").send_due()

    assert problem(portal) == "no-starttls"
    assert postbox.envelopes == []


def test_a_server_with_somebody_elses_certificate_gets_nothing(portal, postbox, authority):
    portal.booked("10:00")
    with a_mail_server(postbox, **with_starttls(authority)) as port:
        a_worker(portal, port, security="starttls").send_due()

    assert problem(portal) == "certificate"
    assert postbox.envelopes == []


def test_a_server_of_another_name_gets_nothing(portal, postbox, trusted):
    portal.booked("10:00")
    with a_mail_server(postbox, **with_starttls(trusted, "mail.other.example")) as port:
        a_worker(portal, port, security="starttls").send_due()

    assert problem(portal) == "certificate"


def test_e_mails_leave_encrypted_after_signing_in(portal, postbox, trusted):
    portal.booked("10:00")
    with a_mail_server(postbox, **with_login(trusted)) as port:
        signed_in = {"security": "starttls", "user": "portal", "password": PASSWORD}
        assert a_worker(portal, port, **signed_in).send_due().sent == 1


def test_a_wrong_password_is_a_problem_that_is_tried_again(portal, clock, postbox, trusted):
    portal.booked("10:00")
    with a_mail_server(postbox, **with_login(trusted)) as port:
        worker = {"security": "starttls", "user": "portal"}
        a_worker(portal, port, **worker, password="wrong").send_due()
        assert problem(portal) == "login"

        clock.forward(1)
        assert a_worker(portal, port, **worker, password=PASSWORD).send_due().sent == 1


def test_an_address_with_umlauts_needs_a_server_that_knows_them(portal, clock, postbox, server):
    portal.booked("10:00", Contact("jörg@example.org"))
    portal.booked("11:00", Contact("ann+amt@müller.example"))
    with a_mail_server(postbox, enable_SMTPUTF8=False) as old:
        a_worker(portal, old).send_due()
    assert problem(portal) == "no-smtputf8"
    assert [to for _, to in postbox.envelopes] == [["ann+amt@xn--mller-kva.example"]]

    portal.booked("12:00", Contact("jörg+amt@müller.example"))
    a_worker(portal, server).send_due()

    assert postbox.messages[-1]["To"] == "jörg+amt@müller.example"
