"""What the house reads: what is firm, in pages, then what changed, and never anybody's address."""

from __future__ import annotations

import json
from datetime import timedelta
from threading import Barrier, Event, Thread, get_ident

import pytest

from portal.domain.booking import CancelledBy, cancel
from portal.domain.limits import BookingRules
from portal.store import schema
from tests.portal.feed.serving import KEY, an_app
from tests.portal.portals import (
    ANN,
    BOB,
    CALL_BACK,
    FRIDAY_BEFORE,
    MONDAY,
    a_portal,
    at,
)

TUESDAY = MONDAY + timedelta(days=1)
WEEK = {"from": "2026-11-20T00:00:00Z", "to": "2026-12-20T00:00:00Z"}
MONDAY_ALONE = {"from": "2026-11-22T23:00:00Z", "to": "2026-11-23T23:00:00Z"}


class House:
    """A reader of the feed that remembers its cursor."""

    def __init__(self, portal, **given):
        self.web = an_app(portal, **given).test_client()
        self.cursor = None

    def ask(self, **query):
        return self.web.get("/feed/bookings", query_string=query, headers=KEY)

    def page(self, **query):
        page = self.ask(**query).json
        self.cursor = page["cursor"]
        return page["bookings"]

    def list(self, window=WEEK, **query):
        return self.page(**window, **query)

    def news(self, **query):
        return self.page(cursor=self.cursor, **query)

    def tell(self, *outcomes):
        body = {"outcomes": [{"at": "2026-11-23T09:00:00Z"} | each for each in outcomes]}
        results = self.web.post("/feed/outcomes", json=body, headers=KEY).json["results"]
        return [result["result"] for result in results]


@pytest.fixture
def house(portal):
    return House(portal)


def ids(bookings):
    return [int(booking["id"]) for booking in bookings]


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


def contact_of(number):
    return ANN.__class__(f"visitor{number}@example.org")


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


def test_a_waiting_reader_is_answered_as_soon_as_something_is_booked(portal, house):
    house.list()
    reader, told, asked = House(portal), [], Event()
    reader.cursor = house.cursor
    portal.read_bookings.on = telling(portal.read_bookings.on, asked)

    thread = Thread(target=lambda: told.extend(reader.news(wait=60)))
    thread.start()
    assert asked.wait(60)
    booked = portal.booked("10:00")
    thread.join(60)

    assert ids(told) == [booked.id]


def telling(action, called):
    def tell(*given):
        answer = action(*given)
        called.set()
        return answer

    return tell


def test_a_waiting_reader_is_answered_when_another_process_booked(portal, portal_url, house, clock):
    house.list()
    reader, told, asked = House(portal), [], Event()
    reader.cursor = house.cursor
    portal.read_bookings.on = telling(portal.read_bookings.on, asked)
    other = a_portal(portal_url, clock)

    thread = Thread(target=lambda: told.extend(reader.news(wait=60)))
    thread.start()
    assert asked.wait(60)
    booked = other.booked("10:00")
    thread.join(60)
    other.engine.dispose()

    assert ids(told) == [booked.id]


def test_no_more_than_four_readers_are_kept_waiting(portal, house):
    house.list()
    four, changes = Barrier(5), portal.transactions.changes
    changes.wait = arriving(changes.wait, four)
    asks = {"cursor": house.cursor, "wait": 60}
    readers = [Thread(target=House(portal).ask, kwargs=asks) for _ in range(4)]
    for reader in readers:
        reader.start()
    four.wait(60)

    assert house.ask(**asks).status_code == 200
    assert all(reader.is_alive() for reader in readers)
    changes.close()
    for reader in readers:
        reader.join(60)
        assert not reader.is_alive()


def arriving(action, barrier):
    arrived = set()

    def arrive(*given):
        if get_ident() not in arrived:
            arrived.add(get_ident())
            barrier.wait(60)
        return action(*given)

    return arrive


def test_no_change_is_skipped_while_eight_write_and_one_reads(portal_url, clock):
    """Every booking has a time of its own, so that each is made, and half of them cancelled."""
    plenty = BookingRules(open_bookings=20, pending=20)
    portal = a_portal(portal_url, clock, rules=plenty)
    house, heard = House(portal), {}
    house.list()
    done = Event()

    def write(number):
        day = MONDAY + timedelta(days=number % 4)
        for hour in range(8, 12):
            local = f"{hour:02}:{'00' if number < 4 else '30'}"
            booking = portal.booked(local, contact_of(number), day=day)
            if hour % 2:
                portal.cancel(booking.id)

    def read():
        while True:
            over = done.is_set()
            page = house.news(limit=3)
            heard.update((int(told["id"]), told["status"]) for told in page)
            if over and not page:
                return

    reader = Thread(target=read)
    writers = [Thread(target=write, args=(number,)) for number in range(8)]
    for thread in [reader, *writers]:
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    reader.join(60)
    portal.engine.dispose()

    stored = {row["id"]: row["state"] for row in portal.rows("booking")}
    assert len(heard) == 32
    assert heard == stored
