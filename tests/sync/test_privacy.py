"""Full records go in, and nothing about a person is found anywhere afterwards."""

from __future__ import annotations

import json
import logging
from threading import Event

import pytest

from lobby.store.upkeep.backup import backup
from sync.sources.calendars.caldav import CalDav
from sync.sources.calendars.events import Reading
from sync.sources.calendars.ics import Ics
from sync.sources.easyappointments import EasyAppointments
from sync.sources.feed.source import Feed
from sync.sources.pretix.source import Pretix
from sync.sources.tables.columns import Columns
from sync.sources.tables.files import Files
from sync.sources.zms.source import Zms
from tests.builders import BERLIN
from tests.sync.builders import a_puller, booked, on_wire
from tests.sync.peers import EasyPeer, PretixPeer, ZmsPeer, a_position
from tests.sync.radicale import a_calendar, an_event
from tests.sync.upstream import page, says

PERSON = {
    "name": "Zzyzx-Quastenflosser",
    "email": "quastenflosser@example.org",
    "telephone": "0301929394",
    "birthday": "1971-09-17",
}
WORDS = "\\, ".join(PERSON.values())
EVENT = an_event(
    "e-1", SUMMARY=WORDS, DESCRIPTION=WORDS, LOCATION=WORDS, ATTENDEE=f"mailto:{PERSON['email']}"
)
READING = Reading(zone=BERLIN)


def of_feed(upstream, web, _):
    upstream.always = page(on_wire(**PERSON, customer=PERSON))
    return Feed(web)


def of_caldav(upstream, web, _):
    found = (
        '<multistatus xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><response>'
        "<href>/town/{}</href><propstat><prop>{}</prop><status>HTTP/1.1 200 OK</status></propstat>"
        "</response></multistatus>"
    )
    here = found.format("", "<resourcetype><c:calendar/></resourcetype>")
    event = found.format("e.ics", f"<c:calendar-data>{a_calendar(EVENT)}</c:calendar-data>")

    def answer(call):
        body = here if call.handler.command == "PROPFIND" else event
        says(207, body.encode())(call)

    upstream.serve(answer, "/", "/town/")
    return CalDav(web, READING)


def of_ics(upstream, web, _):
    upstream.serve(says(200, a_calendar(EVENT).encode()), "/")
    return Ics(web, READING)


def of_files(upstream, web, folder):
    head, row = zip(*PERSON.items(), strict=True)
    drop = folder / "drop"
    drop.mkdir()
    text = f"id;datum;uhrzeit;{';'.join(head)}\n1;23.11.2026;08:30;{';'.join(row)}\n"
    (drop / "a.csv").write_text(text)
    return Files(drop, Columns(zone=BERLIN), READING, clock=lambda: drop.stat().st_mtime + 60)


def of_zms(upstream, web, _):
    upstream.serve(ZmsPeer(base=""))
    upstream.always.book("1", clients=[PERSON], amendment=WORDS)
    return Zms(web, BERLIN, user="lobby", password="secret", scopes=["141"])


def of_easyappointments(upstream, web, _):
    upstream.serve(EasyPeer(base=""))
    upstream.always.book(1, customer=PERSON, notes=WORDS)
    return EasyAppointments(web, BERLIN)


def of_pretix(upstream, web, _):
    upstream.serve(PretixPeer(base=""))
    upstream.always.open_slot(77)
    upstream.always.order("A", a_position(1, attendee_name=PERSON["name"]), **PERSON)
    return Pretix(web, events=["office"])


SOURCES = [of_feed, of_caldav, of_ics, of_files, of_zms, of_easyappointments, of_pretix]


@pytest.mark.parametrize("source_of", SOURCES)
def test_no_name_mail_phone_or_birthday_is_left(source_of, upstream, web, tmp_path, lobby, caplog):
    caplog.set_level(logging.DEBUG)
    lobby.counter("1").open()
    source = source_of(upstream, web, tmp_path)

    a_puller(source, lobby).turn(Event())
    [booking] = lobby.counter("1").view().bookings
    lobby.entrance.check_in_booking(booking.id)
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("1").finish()

    assert len(booked(lobby)) == 1

    copy = backup(f"sqlite:///{tmp_path / 'queue.db'}")
    kept = [file.read_bytes() for file in (*tmp_path.glob("queue.db*"), copy)]
    told = json.dumps([str(fact) for fact in lobby.journal.facts()])
    everything = b"\n".join([*kept, told.encode(), caplog.text.encode()]).lower()

    assert [word for word in PERSON.values() if word.lower().encode() in everything] == []


def test_a_key_is_stored_as_a_hash_only(upstream, web, tmp_path, lobby):
    upstream.always = page(on_wire(number="NUMBER-4711-XYZ", code="a secret code"))

    a_puller(Feed(web), lobby).turn(Event())

    kept = b"".join(file.read_bytes() for file in tmp_path.glob("queue.db*")).upper()
    assert b"4711" not in kept
    assert b"SECRET CODE" not in kept
    assert b"ASECRETCODE" not in kept
    assert lobby.entrance.check_in("A SECRET CODE")
