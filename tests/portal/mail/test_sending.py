"""Every e-mail leaves once, as long as it is true, and no faster than it may."""

from __future__ import annotations

import logging
import threading

from portal.actions.ports import Contact
from portal.domain.booking import CancelledBy
from portal.domain.emails import CancelReason
from portal.domain.limits import ConfirmBy
from portal.store import schema
from tests.portal.mail.emails import the_office
from tests.portal.mail.mail_servers import (
    Postbox,
    a_mail_server,
    a_worker,
)
from tests.portal.mail.outbox import problem, subjects, waiting
from tests.portal.portals import ANN, BOB, at, with_other_rules


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


def test_a_fault_of_ours_in_one_e_mail_is_noted_and_stops_no_worker(portal, server):
    portal.booked("10:00")
    no_colour = the_office(brand="blue")

    result = a_worker(portal, server, office=no_colour).send_due()

    assert result.failed == 1
    assert problem(portal) == "bug ValueError"


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
