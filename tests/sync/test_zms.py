"""ZMS, by a server that answers in its shapes."""

from __future__ import annotations

from threading import Event

import pytest

from lobby.domain.booking import BookingStatus
from sync.http.client import HttpClient
from sync.problems import MirrorUnavailable
from sync.sources.zms.source import Zms
from tests.builders import BERLIN
from tests.sync.builders import a_puller, booked, four_weeks, mirrored
from tests.sync.peers import ZmsPeer, answers
from tests.sync.upstream import says


@pytest.fixture
def peer(upstream):
    upstream.serve(ZmsPeer())
    return upstream.always


@pytest.fixture
def zms(upstream, limits, peer):
    web = HttpClient(f"{upstream.url}/terminvereinbarung/api/2", limits=limits)
    return Zms(web, BERLIN, user="lobby", password="secret", scopes=["141", "142"], slot_minutes=5)


@pytest.fixture
def look(zms, lobby):
    puller = a_puller(zms, lobby)
    return lambda: puller.turn(Event())


def days_asked(upstream):
    return {
        call.path.rstrip("/").rpartition("/")[2] for call in upstream.calls if "scope" in call.path
    }


def test_a_confirmed_process_is_a_booking(zms, peer):
    peer.book("100005", slots=3)

    [booking] = zms.fetch(four_weeks(), None).bookings

    assert booking.external_id == "100005"
    assert (booking.number, booking.code) == ("P100005", "100005ab12")
    assert booking.services == ("120703",)
    assert booking.minutes == 15
    assert booking.starts_at.astimezone(BERLIN).hour == 8


def test_only_what_is_confirmed_and_has_an_appointment_is_a_booking(zms, peer):
    for n, status in enumerate(["reserved", "preconfirmed", "anonymized", "queued"]):
        peer.book(str(n), status=status)
    peer.book("10", queue={"withAppointment": False})
    peer.book("11", status="deleted")
    peer.book("12", status="finished")

    told = {one.external_id: one.status for one in zms.fetch(four_weeks(), None).bookings}

    assert told == {"11": BookingStatus.CANCELLED_BY_TOWN, "12": BookingStatus.BOOKED}


def test_the_first_look_reads_every_day_of_every_scope_and_later_ones_the_near_days(
    zms, peer, upstream
):
    peer.book("1")
    batch = zms.fetch(four_weeks(), None)

    assert batch.complete
    assert len(days_asked(upstream)) == 29

    upstream.calls.clear()
    quiet = zms.fetch(four_weeks(), batch.cursor)

    assert days_asked(upstream) == {"2026-11-23", "2026-11-24"}
    assert (quiet.bookings, quiet.complete) == ((), False)
    assert peer.logins == 1


def test_processes_are_moved_cancelled_and_new(look, peer, lobby):
    for ident in ("1", "2", "3"):
        peer.book(ident)
    look()
    peer.book("1", "2026-11-23T10:00")
    del peer.processes["2"]
    peer.book("4", scope="142")
    look()

    assert booked(lobby) == {"1", "3", "4"}
    assert mirrored(lobby)["1"].starts_at.astimezone(BERLIN).hour == 10


def test_a_process_moved_to_a_later_day_is_never_taken_for_cancelled(zms, peer):
    peer.book("1")
    peer.book("2")
    cursor = zms.fetch(four_weeks(), None).cursor
    peer.book("1", "2026-12-10T10:00")

    batch = zms.fetch(four_weeks(), cursor)

    assert batch.complete
    assert {one.external_id for one in batch.bookings} == {"1", "2"}


def test_a_day_that_fails_is_no_answer_and_cancels_nothing(look, peer, lobby, upstream):
    peer.book("1")
    look()
    upstream.then.extend([answers(200, {"meta": {"error": False}, "data": []}), says(500)])
    look()

    assert booked(lobby) == {"1"}
    assert lobby.mirror.state("portal").problem == "server-error"


def test_a_session_that_ran_out_is_begun_again(zms, peer):
    peer.book("1")
    cursor = zms.fetch(four_weeks(), None).cursor
    peer.key = "key-2"
    peer.book("2")

    assert len(zms.fetch(four_weeks(), cursor).bookings) == 1
    assert peer.logins == 2


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (says(401), "unauthorised"),
        (answers(200, {"meta": {"error": True, "exception": "X"}, "data": None}), "bad-answer"),
        (answers(200, {"data": []}), "bad-answer"),
        (says(200, b"<html>"), "not-json"),
    ],
)
def test_a_login_that_does_not_work_is_named(zms, upstream, answer, problem):
    upstream.always = answer

    with pytest.raises(MirrorUnavailable, match=problem):
        zms.fetch(four_weeks(), None)


def test_a_process_that_cannot_be_read_is_named_and_protects_itself_alone(zms, peer):
    peer.book("1")
    peer.book("2", appointments=[{"date": "soon", "scope": {"id": 141}}])
    peer.processes["2"]["appointments"][0]["date"] = peer.processes["1"]["appointments"][0]["date"]
    peer.processes["2"]["status"] = None

    batch = zms.fetch(four_weeks(), None)

    assert (len(batch.bookings), batch.complete) == (1, True)
    assert [one.where for one in batch.left_out] == ["booking 2"]
    assert batch.spared == {"2"}


def test_a_list_that_php_wrote_as_an_object_is_a_list(zms, peer, lobby):
    lists_as_objects = {"requests": {"0": {"id": 120703}}, "queue": [], "authKey": None}
    for ident in ("1", "2"):
        peer.book(ident, **lists_as_objects)
    peer.book("3", requests=None, appointments={"4": peer.processes["1"]["appointments"][0]})
    peer.sorts = True

    a_puller(zms, lobby).turn(Event())

    assert booked(lobby) == {"1", "2", "3"}
    assert not lobby.mirror.state("portal").problem


@pytest.mark.parametrize("data", [{"id": 1, "status": "confirmed"}, "text", 5])
def test_what_is_no_list_is_no_good_answer(zms, upstream, peer, data):
    upstream.then.extend([peer, answers(200, {"meta": {"error": False}, "data": data})])

    with pytest.raises(MirrorUnavailable, match="no list of processes"):
        zms.fetch(four_weeks(), None)
