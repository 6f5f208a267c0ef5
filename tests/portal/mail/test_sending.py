"""Every e-mail leaves, once, whatever the mail server does; or somebody can see why not."""

from __future__ import annotations

import logging
import threading
from datetime import timedelta
from itertools import pairwise

import pytest

from portal.actions.ports import Contact
from portal.domain.booking import CancelledBy
from portal.domain.emails import CancelReason
from portal.domain.limits import ConfirmBy
from portal.store import schema
from tests.certificates import Authority
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
from tests.portal.portals import ANN, BOB, MONDAY, at, with_other_rules


@pytest.fixture
def postbox():
    return Postbox()


@pytest.fixture
def server(postbox):
    """A server that takes everything."""
    with a_mail_server(postbox) as port:
        yield port


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def trusted(authority, monkeypatch):
    """The authority is one of those that this machine trusts."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    return authority


def subjects(postbox):
    return [str(message["Subject"]) for message in postbox.messages]


def waiting(portal):
    return [row for row in portal.rows("email_outbox") if row["sent_at"] is None]


def problem(portal):
    (row,) = waiting(portal)
    return row["problem"]


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


def test_asking_and_booking_are_two_e_mails_and_none_comes_twice(portal, postbox, server):
    worker = a_worker(portal, server)
    pending = portal.pending("10:00")
    worker.send_due()

    booked = portal.confirm(pending.id)
    worker.send_due()
    worker.send_due()

    ask, told = subjects(postbox)
    assert ask.startswith("Bitte bestätigen: Termin am 23. November, 10:00")
    assert told.endswith(f"Nummer P\u202f{booked.number[1:]}")
    assert waiting(portal) == []


def test_an_e_mail_that_is_not_true_any_more_is_not_sent(portal, postbox, server):
    booked = portal.booked("10:00")
    moved = portal.move(booked.id, at("11:00"))

    a_worker(portal, server).send_due()

    (subject,) = subjects(postbox)
    assert subject.startswith("Neuer Termin: 23. November, 11:00")
    assert moved.number[1:] in subject
    assert waiting(portal) == []


def test_a_move_tells_the_time_before_too(portal, postbox, server):
    booked = portal.booked("10:00")

    portal.move(booked.id, at("11:00"))
    a_worker(portal, server).send_due()

    (message,) = postbox.messages
    text = message.get_body(("plain",)).get_content()
    assert "Bisher: Montag, 23. November 2026, 10:00\u00a0Uhr" in text


def test_a_request_that_has_run_out_is_not_asked_about_any_more(portal, clock, postbox, server):
    portal.pending("10:00")
    clock.forward(30)

    a_worker(portal, server).send_due()

    assert postbox.taken == []
    assert waiting(portal) == []


def test_a_reminder_comes_the_day_before_but_not_when_it_is_too_late(
    portal, clock, postbox, server
):
    reminded = [Contact(f"{name}@example.org", reminder=True) for name in ("ann", "bob")]
    portal.booked("10:00", reminded[0])
    portal.booked("15:00", reminded[1])
    worker = a_worker(portal, server)
    worker.send_due()

    clock.now = at("08:01")
    worker.send_due()

    (subject,) = subjects(postbox)[2:]
    assert subject.startswith("Heute: Termin um 15:00")
    assert waiting(portal) == []


def test_the_town_says_why_it_cancels(portal, postbox, server):
    booked = portal.booked("10:00")

    portal.cancel(booked.id, CancelledBy.TOWN, CancelReason.ILLNESS)
    a_worker(portal, server).send_due()

    (message,) = postbox.messages
    assert message["Subject"] == "Leider abgesagt: Termin am 23. November"
    assert "Der Grund: Erkrankung." in message.get_body(("plain",)).get_content()


def test_a_round_has_one_connection_and_each_recipient_an_e_mail_alone(portal, postbox, server):
    for local, contact in (("10:00", ANN), ("11:00", BOB)):
        portal.booked(local, contact)

    result = a_worker(portal, server).send_due()

    assert result.sent == 2
    assert postbox.connections == 1
    assert sorted(to for _, to in postbox.envelopes) == [[ANN.email], [BOB.email]]


def test_no_more_leave_in_a_minute_than_the_settings_allow(portal, clock, postbox, server):
    at_once = with_other_rules(portal, confirm=ConfirmBy.PAGE)
    for local in ("10:00", "11:00", "12:00"):
        at_once.pending(local, Contact(f"at{local[:2]}@example.org"))
    worker = a_worker(portal, server, per_minute=2)

    counts = [worker.send_due().sent, worker.send_due().sent]
    clock.forward(1)
    counts.append(worker.send_due().sent)

    assert counts == [2, 0, 1]
    assert len(postbox.taken) == 3


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


def test_what_is_no_address_is_given_up_and_stops_nobody(portal, postbox, server):
    for local, email in (("10:00", "ann@example.org\nBcc: all@example.org"), ("11:00", BOB.email)):
        booked = portal.booked(local, Contact(f"at{local[:2]}@example.org"))
        row = schema.contact.update().where(schema.contact.c.booking == booked.id)
        portal.write(row.values(email=email))

    a_worker(portal, server).send_due()

    assert [to for _, to in postbox.envelopes] == [[BOB.email]]
    assert problem(portal) == "address"


def test_the_list_of_unsent_e_mails_forgets_whom_the_portal_forgets(portal, clock):
    portal.booked("10:00")
    with a_mail_server(Postbox(recipient="550 nobody")) as port:
        a_worker(portal, port).send_due()
    clock.forward(6)
    assert len(portal.deliver.unsent()) == 1

    clock.now = at("20:00")
    assert portal.erase()

    assert portal.deliver.unsent() == ()


def test_logs_name_nobody_whatever_the_server_says(portal, caplog):
    caplog.set_level(logging.DEBUG)
    portal.booked("10:00", Contact("ann@example.org", phone="0151 234", name="Ann"))
    with a_mail_server(Postbox(recipient="550 <ann@example.org> is not known")) as port:
        a_worker(portal, port).send_due()

    ours = [record.getMessage() for record in caplog.records if record.name.startswith("portal")]
    assert ours == ["e-mail not sent kind=booked tries=1 problem=recipient 550"]


def test_the_thread_sends_until_it_is_told_to_stop(portal, postbox, server):
    portal.booked("10:00")
    stop = threading.Event()
    thread = threading.Thread(target=a_worker(portal, server).run, args=(stop,))

    thread.start()
    assert postbox.arrived.wait(60)
    stop.set()
    thread.join(60)

    assert not thread.is_alive()
    assert waiting(portal) == []
