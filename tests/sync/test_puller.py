"""Looking again and again: what is kept, when the next look comes, and what the log says."""

from __future__ import annotations

import logging
from datetime import timedelta
from threading import Event

import pytest

from lobby.domain.booking import BookingStatus
from lobby.domain.errors import Refused, Unavailable
from lobby.domain.facts import FactKind
from sync.schedule import LONGEST, Backoff
from tests.sync.builders import EIGHT, a_door, a_puller, booked, mirrored, on_wire
from tests.sync.upstream import page, says


@pytest.fixture
def puller(feed, lobby):
    return a_puller(feed, lobby)


def test_what_a_source_tells_is_in_the_lobby(puller, upstream, lobby):
    upstream.always = page(on_wire("b-1", name="A visitor"))

    pause = puller.turn(Event())

    assert mirrored(lobby)["b-1"].services == ("id-card",)
    assert mirrored(lobby)["b-1"].name is None
    assert 19 < pause <= 20


def test_while_changes_come_in_the_next_look_is_soon(puller, upstream):
    upstream.then.append(page(on_wire(), cursor="c1"))
    upstream.then.append(page(on_wire("b-2"), cursor="c2", complete=False))
    puller.turn(Event())

    assert puller.turn(Event()) == 1


def test_a_quiet_answer_still_makes_the_mirror_fresh(puller, upstream, lobby, clock):
    upstream.then.extend([page(on_wire(), cursor="c1"), says(304)])
    puller.turn(Event())
    clock.forward(10)
    puller.turn(Event())

    assert lobby.mirror.state("portal").mirrored_at == clock.now
    assert booked(lobby) == {"b-1"}


def test_a_booking_missing_from_a_complete_list_is_gone(puller, upstream, lobby):
    upstream.then.append(page(on_wire("b-1"), on_wire("b-2")))
    puller.turn(Event())
    upstream.then.append(page(on_wire("b-2")))
    puller.turn(Event())

    assert booked(lobby) == {"b-2"}


def test_a_booking_missing_from_a_list_with_an_unreadable_one_stays(puller, upstream, lobby):
    upstream.then.append(page(on_wire("b-1"), on_wire("b-2")))
    puller.turn(Event())
    upstream.then.append(page(on_wire("b-2"), {"id": "b-1"}))
    puller.turn(Event())

    assert booked(lobby) == {"b-1", "b-2"}


def test_when_most_bookings_vanish_the_old_ones_stay_and_a_human_is_asked(puller, upstream, lobby):
    upstream.then.append(page(*(on_wire(f"b-{n}") for n in range(10))))
    puller.turn(Event())
    upstream.always = page()

    puller.turn(Event())
    puller.turn(Event())

    assert len(booked(lobby)) == 10
    assert lobby.mirror.state("portal").problem == "too-many-vanished"


def test_a_visitor_who_is_here_stays_in_the_queue_when_the_booking_vanishes(
    puller, upstream, lobby
):
    upstream.then.append(page(on_wire("b-1"), on_wire("b-2"), on_wire("b-3")))
    puller.turn(Event())
    ticket = lobby.entrance.check_in("4711-b-1")
    upstream.then.append(page(on_wire("b-2"), on_wire("b-3")))
    puller.turn(Event())

    assert [one.number for one in lobby.board.waiting()] == [ticket.number]
    assert lobby.journal.facts()[-1].kind is FactKind.BOOKING_CHANGED
    assert mirrored(lobby)["b-1"].status is BookingStatus.CANCELLED_BY_TOWN


def test_phone_bookings_are_never_in_the_queue(puller, upstream, lobby):
    upstream.always = page(on_wire("b-1", channel="phone"))
    puller.turn(Event())

    with pytest.raises(Refused, match="by-phone"):
        lobby.entrance.check_in("4711-b-1")

    assert lobby.board.waiting() == ()


def test_duplicate_ids_are_one_booking(puller, upstream, lobby):
    upstream.always = page(on_wire("b-1", minutes=10), on_wire("b-1", minutes=20))

    puller.turn(Event())

    assert mirrored(lobby)["b-1"].minutes == 20


def test_another_mapping_reads_everything_anew(feed, lobby, upstream):
    upstream.always = page(on_wire(services=["120703"]), cursor="c1")
    a_puller(feed, lobby).turn(Event())

    a_puller(feed, lobby, door=a_door(services={"120703": "id-card"})).turn(Event())

    assert "from" in upstream.calls[-1].query
    assert mirrored(lobby)["b-1"].services == ("id-card",)


def test_an_hour_of_clock_skew_changes_nothing_but_is_told_once(puller, upstream, lobby, caplog):
    upstream.always = page(on_wire(), server_time="2026-11-23T09:00:00+01:00")

    puller.turn(Event())
    puller.turn(Event())

    assert mirrored(lobby)["b-1"].starts_at == EIGHT + timedelta(minutes=30)
    assert caplog.text.count("clock-skew source=portal seconds=3600") == 1


def test_an_outage_is_two_lines_in_the_log_however_long(puller, upstream, caplog):
    caplog.set_level(logging.INFO, logger="sync")
    upstream.always = says(500)
    for _ in range(5):
        puller.turn(Event())
    upstream.always = page(on_wire())
    puller.turn(Event())

    words = [record.message.split()[0] for record in caplog.records]
    assert words == ["outage=begins", "outage=ends"]


def test_an_absent_database_does_not_end_the_mirror(puller, upstream, lobby, monkeypatch):
    upstream.always = page(on_wire())
    with monkeypatch.context() as patch:
        patch.setattr(lobby.mirror, "state", unavailable)
        puller.turn(Event())

    puller.turn(Event())

    assert booked(lobby) == {"b-1"}


def unavailable(*_):
    raise Unavailable("database", "offline")


def test_pauses_double_up_to_five_minutes_and_start_again_after_success():
    backoff = Backoff()

    pauses = [backoff.failed() for _ in range(20)]
    backoff.worked()

    assert 1 <= pauses[0] <= 2
    assert all(LONGEST / 2 <= pause <= LONGEST for pause in pauses[8:])
    assert backoff.failed() <= 2
