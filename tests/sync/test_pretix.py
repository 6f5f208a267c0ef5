"""pretix, by a server that answers in its shapes."""

from __future__ import annotations

from threading import Event

import pytest

from lobby.domain.booking import BookingStatus
from sync.http.client import HttpClient
from sync.pusher import Pusher
from sync.sources.pretix.source import Pretix
from tests.builders import BERLIN
from tests.sync.builders import a_puller, booked, four_weeks, mirrored
from tests.sync.peers import PretixPeer, a_position
from tests.sync.upstream import says


@pytest.fixture
def peer(upstream):
    upstream.serve(PretixPeer())
    upstream.always.open_slot(77)
    return upstream.always


@pytest.fixture
def source(upstream, limits, peer):
    return Pretix(
        HttpClient(f"{upstream.url}/api/v1/organizers/town", limits=limits), events=["office"]
    )


@pytest.fixture
def look(source, lobby):
    puller = a_puller(source, lobby)
    return lambda: puller.turn(Event())


def test_a_paid_position_is_a_booking_with_its_add_ons(source, peer):
    peer.order("ABC12", a_position(1), a_position(2, addon_to=1, item=99, subevent=None))

    [booking] = source.fetch(four_weeks(), None).bookings

    assert (booking.external_id, booking.number, booking.code) == ("office/1", "ABC12", "secret1")
    assert booking.services == ("1345", "99")
    assert (booking.minutes, booking.language) == (15, "de")


def test_an_order_for_two_is_two_bookings(source, peer):
    peer.order("ABC12", a_position(1), a_position(2, positionid=2))

    told = source.fetch(four_weeks(), None).bookings

    assert [one.number for one in told] == ["ABC12-1", "ABC12-2"]


def test_unconfirmed_orders_are_ignored_and_cancelled_ones_known_as_such(source, peer):
    peer.order("A", a_position(1), status="n")
    peer.order("B", a_position(2), status="c")
    peer.order("C", a_position(3, canceled=True))
    peer.order("D", a_position(4), status="n", valid_if_pending=True)

    told = {one.external_id: one.status for one in source.fetch(four_weeks(), None).bookings}

    assert told == {
        "office/2": BookingStatus.CANCELLED_BY_CITIZEN,
        "office/3": BookingStatus.CANCELLED_BY_CITIZEN,
        "office/4": BookingStatus.BOOKED,
    }


def test_all_pages_are_read_at_this_host_only(source, peer):
    for n in range(5):
        peer.order(f"A{n}", a_position(n))

    batch = source.fetch(four_weeks(), None)

    assert len(batch.bookings) == 5
    assert batch.complete


def test_only_what_was_changed_is_told_and_only_once(source, peer, upstream):
    for n in range(3):
        peer.order(f"A{n}", a_position(n))
    first = source.fetch(four_weeks(), None)
    peer.order("A1", a_position(1), status="c")

    second = source.fetch(four_weeks(), first.cursor)

    assert [one.external_id for one in second.bookings] == ["office/1"]
    assert not second.complete
    assert upstream.calls[-1].query["modified_since"]

    third = source.fetch(four_weeks(), second.cursor)

    assert third.bookings == ()


def test_bookings_are_moved_split_and_merged(look, peer, lobby):
    peer.open_slot(78, "2026-11-23T10:30:00+01:00")
    peer.order("A", a_position(1), a_position(2, positionid=2))
    look()

    peer.order("A", a_position(1, slot=78))
    peer.order("B", a_position(2))
    look()

    assert mirrored(lobby)["office/1"].starts_at.astimezone(BERLIN).hour == 10
    assert booked(lobby) == {"office/1", "office/2"}

    peer.order("B", a_position(2, canceled=True))
    peer.order("A", a_position(1, slot=78), a_position(3, addon_to=1, item=99, subevent=None))
    look()

    assert booked(lobby) == {"office/1"}


def test_a_slot_that_is_moved_moves_its_bookings(look, peer, lobby):
    peer.order("A", a_position(1))
    look()
    peer.open_slot(77, "2026-11-23T11:30:00+01:00")
    look()

    assert mirrored(lobby)["office/1"].starts_at.astimezone(BERLIN).hour == 11


@pytest.fixture
def arrived(look, peer, lobby):
    lobby.counter("1").open()
    peer.order("ABC12", a_position(1))
    look()
    lobby.entrance.check_in("secret1")


def test_who_arrived_is_ticked_off_and_who_is_served_has_left(arrived, source, peer, lobby):
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("1").finish()

    Pusher("portal", source, lobby.mirror).turn(Event())

    assert [(one["type"], one["lists"], one["force"]) for one in peer.entries] == [
        ("entry", [44], True),
        ("exit", [44], True),
    ]
    assert lobby.mirror.outcomes("portal") == ()


PASSPORTS = {"all_products": False, "limit_products": [1345]}
OTHERS = {"all_products": False, "limit_products": [99]}


def a_list(ident, name, **given):
    return {"id": ident, "name": name, "all_products": True, "subevent": None} | given


@pytest.mark.parametrize(
    ("lists", "ticked_off"),
    [
        ([a_list(1, "A", **OTHERS), a_list(2, "B", **PASSPORTS)], [[2]]),
        ([a_list(1, "A"), a_list(2, "B", **PASSPORTS)], [[2]]),
        ([a_list(1, "A", subevent=78), a_list(2, "B")], [[2]]),
        ([a_list(2, "B", **PASSPORTS), a_list(1, "A", subevent=77)], [[1]]),
        ([a_list(1, "A", **OTHERS)], []),
        ([], []),
    ],
)
def test_an_arrival_goes_to_the_narrowest_list_that_holds_the_product(
    arrived, source, peer, lobby, lists, ticked_off
):
    peer.lists = lists

    Pusher("portal", source, lobby.mirror).turn(Event())

    assert [one["lists"] for one in peer.entries] == ticked_off
    assert lobby.mirror.outcomes("portal") == ()


def test_the_list_of_the_settings_is_taken_and_check_says_which(
    arrived, upstream, limits, peer, lobby
):
    peer.lists = [a_list(1, "A", **PASSPORTS), a_list(2, "Entrance")]
    web = HttpClient(f"{upstream.url}/api/v1/organizers/town", limits=limits)
    source = Pretix(web, events=["office"], lists={"office": "Entrance"})

    Pusher("portal", source, lobby.mirror).turn(Event())

    assert [one["lists"] for one in peer.entries] == [[2]]
    assert source.fetch(four_weeks(), None).notes == (
        "Event office, product 1345: arrivals go to the check-in list 'Entrance' (2).",
    )


@pytest.mark.parametrize(
    ("lists", "note"),
    [
        ([a_list(1, "A", **OTHERS)], "product 1345: no check-in list holds it"),
        ([a_list(7, "Door", **PASSPORTS)], "product 1345: arrivals go to the check-in list 'Door'"),
    ],
)
def test_check_says_to_which_list_arrivals_go(source, peer, lists, note):
    peer.order("ABC12", a_position(1))
    peer.lists = lists

    [told] = source.fetch(four_weeks(), None).notes

    assert note in told


def test_a_slot_that_cannot_be_read_keeps_no_other_booking_out(source, peer):
    peer.slots[78] = {"id": 78, "date_from": "soon"}
    peer.order("A", a_position(1))
    peer.order("B", a_position(2, slot=78))

    batch = source.fetch(four_weeks(), None)

    assert [one.external_id for one in batch.bookings] == ["office/1"]
    assert [one.where for one in batch.left_out] == ["order B"]
    assert not batch.complete


def test_an_answer_that_was_lost_ticks_nobody_off_twice(arrived, source, peer, lobby, upstream):
    def answer(call):
        if call.path.endswith("redeem/") and not peer.entries:
            peer.entries.append(call.json())
            return says(503)(call)
        return peer(call)

    upstream.always = answer
    pusher = Pusher("portal", source, lobby.mirror)
    pusher.turn(Event())

    assert len(lobby.mirror.outcomes("portal")) == 1

    pusher.turn(Event())

    assert len(peer.entries) == 1
    assert lobby.mirror.outcomes("portal") == ()


def test_somebody_ticked_off_already_and_a_deleted_position_hold_nothing_up(
    arrived, source, peer, lobby, caplog
):
    theirs = {"type": "entry", "lists": [44], "datetime": "2026-11-23T07:50:00+01:00"}
    peer.entries.append({"secret": "secret1", "nonce": "another scanner", **theirs})
    Pusher("portal", source, lobby.mirror).turn(Event())

    assert [one["nonce"] for one in peer.entries] == ["another scanner"]
    assert lobby.mirror.outcomes("portal") == ()

    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("1").finish()
    peer.orders.clear()
    Pusher("portal", source, lobby.mirror).turn(Event())

    assert lobby.mirror.outcomes("portal") == ()
    assert "verdict=unknown-booking" in caplog.text
