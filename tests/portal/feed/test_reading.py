"""What the house reads: what is firm, in pages, then what changed, and never anybody's address."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from portal.domain.booking import CancelledBy, cancel
from portal.store import schema
from tests.portal.feed.reader import WEEK, House, contact_of, ids
from tests.portal.feed.serving import KEY
from tests.portal.portals import (
    ANN,
    BOB,
    CALL_BACK,
    FRIDAY_BEFORE,
    MONDAY,
    at,
)

TUESDAY = MONDAY + timedelta(days=1)
MONDAY_ALONE = {"from": "2026-11-22T23:00:00Z", "to": "2026-11-23T23:00:00Z"}


@pytest.fixture
def house(portal):
    return House(portal)


def test_a_booking_is_told_with_what_checking_in_needs_and_nothing_else(portal, house):
    booked = portal.booked("10:00", persons=2, services=("id-card",), accessible=True)

    (told,) = house.list()

    assert told == {
        "id": str(booked.id),
        "number": booked.number,
        "code": portal.links.code(booked).rpartition("/")[2],
        "starts_at": "2026-11-23T10:00:00+01:00",
        "minutes": 20,
        "services": ["id-card"],
        "persons": 2,
        "channel": "on-site",
        "language": "de",
        "needs": ["accessible"],
        "counter_hint": booked.resource,
        "status": "booked",
        "revision": booked.revision,
    }


def test_what_is_held_or_waits_for_its_confirmation_is_not_told(portal, house):
    portal.held("09:00")
    portal.pending("10:00")
    given_up = portal.pending("11:00", BOB)
    portal.cancel(given_up.id)

    assert house.list() == []
    assert house.news() == []


def test_neither_address_nor_telephone_nor_name_leaves_unless_the_town_asks_for_names(portal):
    contact = ANN.__class__("cy@example.org", "0170 555", "Somebody")
    portal.booked("10:00", contact, services=(CALL_BACK,))

    quiet = json.dumps(House(portal).list())
    (named,) = House(portal, names=True).list()

    assert not any(word in quiet for word in ("example.org", "0170", "Somebody"))
    assert named["name"] == "Somebody"
    assert not any(word in json.dumps(named) for word in ("example.org", "0170"))


@pytest.mark.parametrize(("by", "word"), [(CancelledBy.CITIZEN, "citizen"), ("town", "town")])
def test_a_cancelled_booking_is_told_with_who_cancelled_it(portal, house, by, word):
    booked = portal.booked("10:00")
    house.list()
    portal.cancel(booked.id, CancelledBy(by))

    (told,) = house.news()

    assert (told["status"], told["cancelled_by"]) == ("cancelled", word)


def test_a_cancellation_that_was_taken_back_is_told(portal, house):
    booked = portal.booked("10:00")
    portal.cancel(booked.id)
    house.list()
    portal.undo(booked.id)

    assert [told["status"] for told in house.news()] == ["booked"]


def test_pages_of_a_list_together_hold_everything_and_then_what_was_made_meanwhile(portal, house):
    made = [portal.booked(local, contact).id for local, contact in FOUR]
    first = house.list(limit=3)
    late = portal.booked("12:00", contact_of(9)).id
    rest = house.news(limit=3)
    news = house.news(limit=3)

    assert ids(first) + ids(rest) == [*made, late]
    assert ids(news) == [late]
    assert house.news() == []


FOUR = [(f"{hour:02}:00", contact_of(hour)) for hour in (8, 9, 10, 11)]


def test_changes_of_one_transaction_are_told_over_several_pages(portal, house):
    made = [portal.booked(local, contact) for local, contact in FOUR]
    house.list()
    with portal.transactions.write() as work:
        for booking in made:
            work.bookings.change(booking, cancelled(booking))
        work.commit()

    told = [house.news(limit=1)[0]["id"] for _ in made]

    assert sorted(map(int, told)) == [booking.id for booking in made]
    assert house.news() == []


def cancelled(booking):
    return cancel(booking, CancelledBy.TOWN, FRIDAY_BEFORE)


def test_a_booking_that_moved_out_of_the_window_is_told_with_its_new_time(portal, house):
    booked = portal.booked("10:00")
    house.list(MONDAY_ALONE)
    portal.move(booked.id, at("11:00", TUESDAY))
    portal.move(booked.id, at("12:00", TUESDAY))

    assert [told["starts_at"][:13] for told in house.news()] == ["2026-11-24T12"]
    assert House(portal).list(MONDAY_ALONE) == []


def test_a_booking_that_was_never_in_the_window_is_not_told(portal, house):
    house.list(MONDAY_ALONE)
    portal.booked("10:00", day=TUESDAY)

    assert house.news() == []


def test_what_the_house_said_itself_is_no_news_to_it(portal, house):
    booked = portal.booked("10:00")
    house.list()
    house.tell({"key": "a", "booking": str(booked.id), "kind": "arrived"})

    assert house.news() == []


def test_the_same_answer_is_not_sent_twice(portal, house):
    portal.booked("10:00")
    house.list()
    first = house.ask(cursor=house.cursor)
    portal.held("11:00")

    again = house.web.get(
        "/feed/bookings",
        query_string={"cursor": house.cursor},
        headers=KEY | {"If-None-Match": first.headers["ETag"]},
    )

    assert again.status_code == 304
    assert again.data == b""


def test_a_cursor_older_than_what_was_erased_is_gone(portal, house, clock):
    booked = portal.booked("10:00")
    house.list()
    early = house.cursor
    portal.cancel(booked.id)
    house.news()
    clock.now += timedelta(days=2)
    portal.erase()

    assert house.ask(cursor=early).status_code == 410
    assert house.ask(cursor=house.cursor).status_code == 200
    assert house.list() == []


def test_what_was_erased_elsewhere_lets_a_cursor_go_on(portal, house, clock):
    booked = portal.booked("10:00", day=TUESDAY)
    house.list(MONDAY_ALONE)
    portal.cancel(booked.id)
    clock.now += timedelta(days=2)
    portal.erase()

    assert house.ask(cursor=house.cursor).status_code == 200


def test_in_the_evening_a_list_without_the_erased_is_not_called_complete(portal, house, clock):
    portal.booked("10:00")
    clock.now = at("21:00")
    portal.erase()

    today = house.ask(**WEEK).json
    tomorrow = house.ask(**{**WEEK, "from": "2026-11-23T23:00:00Z"}).json

    assert (today["bookings"], today["complete"]) == ([], False)
    assert tomorrow["complete"]


def test_a_cursor_from_before_a_restored_backup_is_gone(portal, house):
    portal.booked("10:00")
    house.list()
    with portal.engine.execution_options(write=True).connect() as connection:
        connection.execute(schema.change_counter.update().values(n=1))
        connection.commit()

    assert house.ask(cursor=house.cursor).status_code == 410


@pytest.mark.parametrize("cursor", ["nonsense", "bm9uZQ==", "é", "e30="])
def test_a_cursor_that_was_never_given_is_gone(house, cursor):
    assert house.ask(cursor=cursor).status_code == 410


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"from": WEEK["from"]},
        WEEK | {"to": "2028-01-01T00:00:00Z"},
        WEEK | {"from": "0001-01-01T00:00:00+14:00"},
        WEEK | {"limit": "0"},
        WEEK | {"limit": "1001"},
        WEEK | {"wait": "61"},
        {"cursor": ""},
    ],
)
def test_a_question_that_is_not_as_described_says_what_to_write(house, query):
    answer = house.ask(**query)

    assert answer.status_code == 400
    assert "must be" in answer.json["detail"]
