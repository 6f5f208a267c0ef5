"""The adapter of our own feed: pages, cursors, quiet answers, and what it makes of a booking."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from lobby.domain.booking import BookingStatus, Channel
from lobby.domain.mirror import Outcome, OutcomeKind
from sync.problems import MirrorUnavailable
from sync.sources.contract import PushResult, Verdict, Window
from sync.sources.feed.source import Feed
from tests.sync.builders import EIGHT, four_weeks, on_wire
from tests.sync.upstream import page, says


def the_booking(feed, upstream, **told):
    upstream.always = page(on_wire(**told))
    [booking] = feed.fetch(four_weeks(), None).bookings
    return booking


def an_outcome(seq=7, kind=OutcomeKind.ARRIVED):
    return Outcome(seq=seq, idempotency_key=f"k-{seq}", external_id="b-1", kind=kind, at=EIGHT)


def test_the_first_look_asks_for_the_whole_window(feed, upstream):
    upstream.always = page(on_wire())

    batch = feed.fetch(four_weeks(), None)

    assert batch.complete
    assert upstream.calls[0].query == {
        "from": "2026-11-22T23:00:00+00:00",
        "to": "2026-12-21T23:00:00+00:00",
        "limit": "500",
    }


def test_all_pages_of_a_snapshot_make_one_complete_answer(feed, upstream):
    upstream.then.extend(
        [
            page(on_wire("b-1"), more=True, cursor="p2"),
            page(on_wire("b-2"), more=True, cursor="p3"),
            page(on_wire("b-3"), cursor="c1"),
        ]
    )

    batch = feed.fetch(four_weeks(), None)

    assert [booking.external_id for booking in batch.bookings] == ["b-1", "b-2", "b-3"]
    assert batch.complete
    assert [call.query.get("cursor") for call in upstream.calls] == [None, "p2", "p3"]


@pytest.mark.parametrize("broken", [says(500), says(410), says(200, b"<html>"), says(304)])
def test_a_snapshot_that_loses_a_page_is_no_answer_at_all(feed, upstream, broken):
    upstream.then.extend([page(on_wire("b-1"), more=True, cursor="p2"), broken])

    with pytest.raises(MirrorUnavailable):
        feed.fetch(four_weeks(), None)


def test_the_next_look_asks_only_for_what_changed(feed, upstream):
    upstream.then.append(page(on_wire(), cursor="c1"))
    first = feed.fetch(four_weeks(), None)
    upstream.then.append(page(on_wire(status="cancelled"), cursor="c2", complete=False))

    second = feed.fetch(four_weeks(), first.cursor)

    assert upstream.calls[-1].query == {"cursor": "c1", "limit": "500"}
    assert not second.complete
    assert second.bookings[0].status is BookingStatus.CANCELLED_BY_CITIZEN


def test_a_cursor_too_old_leads_to_a_new_snapshot(feed, upstream):
    upstream.then.append(page(on_wire(), cursor="c1"))
    first = feed.fetch(four_weeks(), None)
    upstream.then.extend([says(410), page(on_wire("b-2"), cursor="c9")])

    second = feed.fetch(four_weeks(), first.cursor)

    assert second.complete
    assert upstream.calls[-1].query["from"]


def test_a_new_day_leads_to_a_new_snapshot(feed, upstream):
    upstream.always = page(on_wire(), cursor="c1")
    first = feed.fetch(four_weeks(), None)
    tomorrow = Window(*(at + timedelta(days=1) for at in four_weeks()))

    assert feed.fetch(tomorrow, first.cursor).complete


def test_a_cursor_of_somebody_else_leads_to_a_new_snapshot(feed, upstream):
    upstream.always = page(on_wire())

    assert feed.fetch(four_weeks(), "not ours").complete


def test_an_answer_that_did_not_change_is_not_sent_again(feed, upstream):
    upstream.then.append(page(on_wire(), cursor="c1"))
    cursor = feed.fetch(four_weeks(), None).cursor
    quiet = page(cursor="c1", complete=False)
    upstream.then.append(with_etag(quiet, '"v1"'))
    cursor = feed.fetch(four_weeks(), cursor).cursor
    upstream.then.append(says(304))

    batch = feed.fetch(four_weeks(), cursor)

    assert upstream.calls[-1].headers["If-None-Match"] == '"v1"'
    assert not batch.bookings
    assert not batch.complete
    assert batch.cursor == cursor


def test_a_portal_without_cursors_is_asked_with_the_tag_of_its_last_list(feed, upstream):
    upstream.then.append(with_etag(page(on_wire()), '"list-1"'))
    cursor = feed.fetch(four_weeks(), None).cursor
    upstream.then.append(says(304))

    batch = feed.fetch(four_weeks(), cursor)

    assert upstream.calls[-1].headers["If-None-Match"] == '"list-1"'
    assert not batch.complete


def test_a_long_poll_may_take_longer_than_an_answer(upstream, web):
    feed = Feed(web, wait=2)
    upstream.then.append(page(on_wire(), cursor="c1"))
    cursor = feed.fetch(four_weeks(), None).cursor

    def after_a_while(call):
        call.over.wait(1)  # longer than the silence that an answer may have otherwise
        page(on_wire("b-2"), cursor="c2", complete=False)(call)

    upstream.then.append(after_a_while)

    batch = feed.fetch(four_weeks(), cursor)

    assert upstream.calls[-1].query["wait"] == "2"
    assert batch.bookings[0].external_id == "b-2"


def test_a_booking_is_read_with_everything_it_says(feed, upstream):
    booking = the_booking(
        feed,
        upstream,
        code="LB-1",
        persons=3,
        channel="phone",
        language="de-DE",
        needs=["accessible", "sign-language"],
        counter_hint="3",
        place="Annex",
        revision=7,
        services=["id-card", "certification"],
        colour="green",
    )

    assert booking.number == "4711-b-1"
    assert booking.code == "LB-1"
    assert booking.starts_at == datetime.fromisoformat("2026-11-23T08:30:00+01:00")
    assert booking.persons == 3
    assert booking.channel is Channel.PHONE
    assert booking.language == "de"
    assert booking.accessible
    assert booking.counter_hint == "3"
    assert booking.place == "Annex"
    assert booking.revision == "7"
    assert booking.services == ("id-card", "certification")


def test_the_town_is_named_when_it_cancelled(feed, upstream):
    booking = the_booking(feed, upstream, status="cancelled", cancelled_by="town")

    assert booking.status is BookingStatus.CANCELLED_BY_TOWN


@pytest.mark.parametrize(
    "mistake",
    [
        {"id": ""},
        {"id": 7},
        {"starts_at": "2026-11-23T09:00:00"},
        {"starts_at": "tomorrow"},
        {"minutes": 0},
        {"minutes": "15 min"},
        {"number": None},
        {"status": "maybe"},
        {"channel": "video"},
        {"services": "id-card"},
        {"code": "x" * 5000},
        {"persons": 10**30},
    ],
)
def test_a_booking_that_cannot_be_read_makes_the_list_incomplete(feed, upstream, mistake):
    upstream.always = page(on_wire("b-1"), on_wire("b-2") | mistake, "not even an object")

    batch = feed.fetch(four_weeks(), None)

    assert [booking.external_id for booking in batch.bookings] == ["b-1"]
    assert batch.unreadable == 2
    assert not batch.complete


def test_outcomes_are_posted_with_their_keys(feed, upstream):
    upstream.always = says(
        200,
        b'{"results": [{"key": "k-7", "result": "ok"},'
        b' {"key": "k-8", "result": "rejected", "reason": "gone"}]}',
    )

    results = feed.push([an_outcome(7), an_outcome(8, OutcomeKind.NO_SHOW)])

    assert results == (
        PushResult("k-7", Verdict.OK),
        PushResult("k-8", Verdict.REJECTED, "gone"),
    )
    assert upstream.calls[0].json()["outcomes"][1] == {
        "key": "k-8",
        "booking": "b-1",
        "kind": "no-show",
        "at": "2026-11-23T07:00:00+00:00",
    }


def test_what_an_undo_takes_back_is_named(feed, upstream):
    upstream.always = says(200, b'{"results": []}')
    undo = replace(an_outcome(kind=OutcomeKind.UNDONE), undone=OutcomeKind.CALLED)

    feed.push([undo])

    assert upstream.calls[0].json()["outcomes"][0]["undoes"] == "called"


def with_etag(behaviour, tag):
    def behave(call):
        send = call.head
        call.head = lambda status, **headers: send(status, ETag=tag, **headers)
        behaviour(call)

    return behave
