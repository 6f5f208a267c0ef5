"""Easy!Appointments, by a server that answers in its shapes."""

from __future__ import annotations

from threading import Event

import pytest

from config.mirror import SourceSection
from lobby.domain.booking import BookingStatus
from lobby.domain.mirror import Outcome, OutcomeKind
from sync import wiring
from sync.http.client import HttpClient
from sync.pusher import Pusher
from sync.sources import easyappointments
from sync.sources.easyappointments import EasyAppointments
from tests.builders import BERLIN
from tests.sync.builders import EIGHT, a_puller, booked, four_weeks
from tests.sync.peers import EasyPeer, answers
from tests.sync.upstream import says


@pytest.fixture
def peer(upstream):
    upstream.serve(EasyPeer())
    return upstream.always


@pytest.fixture
def source(upstream, limits, peer):
    return EasyAppointments(HttpClient(f"{upstream.url}/index.php/api/v1", limits=limits), BERLIN)


@pytest.fixture
def look(source, lobby):
    puller = a_puller(source, lobby)
    return lambda: puller.turn(Event())


def test_an_appointment_is_a_booking_at_the_wall_clock_of_the_town(source, peer, upstream):
    peer.book(17, "2026-11-23 08:30:00", "2026-11-23 09:00:00")

    [booking] = source.fetch(four_weeks(), None).bookings

    assert (booking.external_id, booking.code, booking.services) == ("17", "hash17", ("3",))
    assert booking.starts_at.isoformat() == "2026-11-23T07:30:00+00:00"
    assert booking.minutes == 30
    assert upstream.calls[0].query["from"] == "2026-11-23"
    assert upstream.calls[0].query["till"] == "2026-12-21"
    assert "customer" not in upstream.calls[0].query["fields"]


def test_drafts_are_ignored_and_cancelled_ones_are_known_as_such(source, peer):
    peer.book(1, status="Draft")
    peer.book(2, status="Cancelled")

    [booking] = source.fetch(four_weeks(), None).bookings

    assert (booking.external_id, booking.status) == ("2", BookingStatus.CANCELLED_BY_CITIZEN)


def test_only_the_wanted_providers_are_read(upstream, limits, peer):
    web = HttpClient(f"{upstream.url}/index.php/api/v1", limits=limits)
    peer.book(1, providerId=7)
    peer.book(2, providerId=8)
    source = EasyAppointments(web, BERLIN, providers=["8"])

    assert [one.external_id for one in source.fetch(four_weeks(), None).bookings] == ["2"]


def test_a_deleted_appointment_is_gone_and_an_unchanged_list_is_not_told_again(
    source, look, peer, lobby
):
    for ident in (1, 2, 3):
        peer.book(ident)
    look()
    del peer.appointments[2]
    look()

    assert booked(lobby) == {"1", "3"}

    cursor = source.fetch(four_weeks(), None).cursor

    assert source.fetch(four_weeks(), cursor).bookings == ()


def test_a_list_of_several_pages_that_moves_while_it_is_read_cancels_nothing(
    source, peer, upstream, monkeypatch
):
    monkeypatch.setattr(easyappointments, "_PAGE", 2)
    for ident in range(5):
        peer.book(ident)

    assert source.fetch(four_weeks(), None).complete

    def moving(call):
        peer(call)
        peer.appointments.pop(int(call.query["page"]), None)

    upstream.always = moving

    assert not source.fetch(four_weeks(), None).complete


def test_an_appointment_that_cannot_be_read_is_named_and_protects_itself_alone(source, peer):
    peer.book(1)
    peer.book(2, end="later")

    batch = source.fetch(four_weeks(), None)

    assert (len(batch.bookings), batch.complete) == (1, True)
    assert [(one.where, one.ident) for one in batch.left_out] == [("booking 2", "2")]


def test_a_list_that_php_wrote_as_an_object_is_a_list(source, upstream):
    at = {"start": "2026-11-23 08:30:00", "end": "2026-11-23 08:45:00"}
    appointment = {"id": 1, **at, "hash": None, "serviceId": 3}
    upstream.always = answers(200, {"4": appointment, "2": appointment | {"id": 2}})

    assert {one.external_id for one in source.fetch(four_weeks(), None).bookings} == {"1", "2"}


def test_an_id_stays_a_part_of_the_path_whatever_stands_in_it(source, upstream):
    odd = Outcome(
        seq=1,
        idempotency_key="k",
        external_id="../../settings?x=1#",
        kind=OutcomeKind.SERVED,
        at=EIGHT,
    )
    upstream.always = says(404)

    source.push([odd])

    assert upstream.calls[0].handler.path.endswith("/appointments/..%2F..%2Fsettings%3Fx%3D1%23")


@pytest.fixture
def arrived(look, peer, lobby):
    peer.book(17)
    look()
    lobby.entrance.check_in("hash17")


@pytest.mark.parametrize(("push", "mails"), [(None, 0), (False, 0), (True, 1)])
def test_no_citizen_gets_a_mail_unless_the_town_turned_it_on(
    arrived, source, peer, lobby, push, mails
):
    told = SourceSection(
        id="portal", kind="easyappointments", url="https://town.example", push=push
    )

    wiring.pusher(told, lobby.mirror, source).turn(Event())

    assert peer.mails == mails
    assert lobby.mirror.outcomes("portal") == ()


def test_an_outcome_becomes_the_state_of_the_appointment(arrived, source, peer, lobby):
    Pusher("portal", source, lobby.mirror).turn(Event())

    assert peer.appointments[17]["status"] == "Checked in"


@pytest.mark.parametrize("word", ["Canceled", "STORNIERT", "Abgesagt vom Bürger", "cancelled"])
def test_a_state_that_the_office_named_itself_cancels(source, peer, word):
    peer.book(1, status=word)

    [booking] = source.fetch(four_weeks(), None).bookings

    assert booking.status is BookingStatus.CANCELLED_BY_CITIZEN


@pytest.mark.parametrize("word", ["Entwurf", "Pending", "Unbestätigt", "reserviert"])
def test_a_state_that_is_no_booking_yet_is_left_out(source, peer, word):
    peer.book(1, status=word)

    assert source.fetch(four_weeks(), None).bookings == ()


@pytest.mark.parametrize(("status", "left"), [(404, 0), (400, 0), (500, 1), (429, 1)])
def test_a_refusal_is_passed_over_and_a_failure_is_tried_again(
    arrived, source, lobby, upstream, status, left
):
    upstream.always = says(status)

    Pusher("portal", source, lobby.mirror).turn(Event())

    assert len(lobby.mirror.outcomes("portal")) == left
