"""A reader that waits is answered at once, and misses nothing however many write."""

from __future__ import annotations

from datetime import timedelta
from threading import Barrier, Event, Thread, get_ident

import pytest

from portal.domain.limits import BookingRules
from tests.portal.feed.reader import House, contact_of, ids
from tests.portal.portals import MONDAY, a_portal


@pytest.fixture
def house(portal):
    return House(portal)


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
    readers = [Thread(target=house.another().ask, kwargs=asks) for _ in range(4)]
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
