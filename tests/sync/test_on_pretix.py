"""pretix itself: what people do there the lobby has, and what happens here is told there."""

from __future__ import annotations

from itertools import count
from threading import Event

import pytest

from lobby.domain.booking import BookingStatus
from sync.http.client import HttpClient, Limits
from sync.problems import MirrorUnavailable
from sync.pusher import Pusher
from sync.sources.pretix.source import Pretix
from tests.sync.builders import a_puller, booked, four_weeks, mirrored
from tests.sync.pretix_server import Office, in_berlin

pytestmark = [pytest.mark.peer, pytest.mark.timeout(3600)]  # its database is built anew first
NUMBERS = count(1)
AS_SET_UP = Limits(read=20, total=30)
CANCELLED = BookingStatus.CANCELLED_BY_CITIZEN


@pytest.fixture
def office(pretix):
    """An event series of this test's own."""
    return Office(pretix, f"office-{next(NUMBERS)}")


@pytest.fixture
def source(pretix, office):
    return Pretix(
        HttpClient(pretix.url, headers=pretix.headers, limits=AS_SET_UP), events=[office.slug]
    )


@pytest.fixture
def look(source, lobby):
    puller = a_puller(source, lobby)
    return lambda: puller.turn(Event())


@pytest.fixture
def tell(source, lobby):
    pusher = Pusher("portal", source, lobby.mirror)
    return lambda: pusher.turn(Event())


def ident(office, order, position=0):
    return f"{office.slug}/{order['positions'][position]['id']}"


def test_an_order_is_a_booking_with_its_number_code_time_and_product(source, office):
    order = office.order(("Ausweis", office.open_slot(minutes=20)))

    batch = source.fetch(four_weeks(), None)

    [booking] = batch.bookings
    assert batch.complete
    assert (booking.external_id, booking.number) == (ident(office, order), order["code"])
    assert booking.code == order["positions"][0]["secret"]
    assert (in_berlin(booking), booking.minutes, booking.language) == ("08:30", 20, "de")
    assert booking.services == (str(office.items["Ausweis"]),)
    assert booking.name is None


def test_more_orders_than_fit_on_a_page_are_all_told(source, office):
    slot = office.open_slot(seats=60)
    for _ in range(51):
        office.order(("Ausweis", slot))

    batch = source.fetch(four_weeks(), None)

    assert batch.complete
    assert len({one.external_id for one in batch.bookings}) == 51


def test_what_nobody_paid_is_no_booking_until_it_is_paid(look, office, lobby):
    order = office.order(("Ausweis", office.open_slot()), status="n")
    look()

    assert booked(lobby) == set()

    office.pay(order["code"])
    look()

    assert booked(lobby) == {ident(office, order)}


def test_orders_are_cancelled_moved_and_taken_apart(look, office, lobby):
    early, late = office.open_slot(), office.open_slot("2026-11-23T10:30:00+01:00")
    for_two = office.order(("Ausweis", early), ("Urkunde", early))
    alone = office.order(("Ausweis", early))
    look()

    assert len(booked(lobby)) == 3

    office.cancel(alone["code"])
    office.rebook(for_two, 0, late)
    office.take_out(for_two, 1)
    look()

    assert booked(lobby) == {ident(office, for_two)}
    assert in_berlin(mirrored(lobby)[ident(office, for_two)]) == "10:30"
    assert mirrored(lobby)[ident(office, alone)].status is CANCELLED


def test_a_slot_that_is_moved_moves_its_bookings(look, office, lobby):
    slot = office.open_slot()
    order = office.order(("Ausweis", slot))
    look()

    office.move_slot(slot, "2026-11-23T11:30:00+01:00")
    look()

    assert in_berlin(mirrored(lobby)[ident(office, order)]) == "11:30"


def test_a_look_without_a_change_tells_nothing(source, office):
    office.order(("Ausweis", office.open_slot()))
    first = source.fetch(four_weeks(), None)

    told = first.cursor
    batches = [source.fetch(four_weeks(), told)]
    batches.append(source.fetch(four_weeks(), batches[-1].cursor))

    assert batches[-1].bookings == ()
    assert not batches[-1].complete


def test_arrivals_and_departures_are_on_the_list_that_holds_the_product(look, tell, office, lobby):
    papers, everybody = office.open_list("Urkunden", "Urkunde"), office.open_list("Alle")
    order = office.order(("Ausweis", office.open_slot()))
    [position] = order["positions"]
    look()

    lobby.counter("1").open()
    lobby.entrance.check_in(position["secret"])
    tell()

    assert office.entries(everybody) == {position["id"]: ["entry"]}
    assert office.entries(papers) == {}

    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("1").finish()
    tell()

    assert office.entries(everybody) == {position["id"]: ["entry", "exit"]}
    assert lobby.mirror.outcomes("portal") == ()


def test_the_narrower_list_is_taken_and_check_says_so(source, office):
    office.open_list("Alle")
    papers = office.open_list("Urkunden", "Urkunde")
    office.order(("Urkunde", office.open_slot()))

    [note] = source.fetch(four_weeks(), None).notes

    assert f"'Urkunden' ({papers})" in note


def test_who_is_ticked_off_there_already_and_who_cancelled_hold_nothing_up(
    look, tell, office, lobby
):
    everybody, slot = office.open_list("Alle"), office.open_slot()
    there, gone = (office.order(("Ausweis", slot)) for _ in range(2))
    look()
    office.tick_off(there["positions"][0], everybody)
    office.cancel(gone["code"])

    for order in (there, gone):
        lobby.entrance.check_in(order["positions"][0]["secret"])
    tell()

    assert lobby.mirror.outcomes("portal") == ()
    assert office.entries(everybody)[there["positions"][0]["id"]] == ["entry"]


def test_a_wrong_token_and_a_missing_event_are_told_in_right_words(pretix, office):
    stranger = HttpClient(pretix.url, headers={"Authorization": "Token none"}, limits=AS_SET_UP)
    elsewhere = HttpClient(pretix.url, headers=pretix.headers, limits=AS_SET_UP)

    assert problem_of(Pretix(stranger, events=[office.slug])) == "unauthorised"
    assert problem_of(Pretix(elsewhere, events=["nothing"])) == "forbidden"


def problem_of(source):
    with pytest.raises(MirrorUnavailable) as caught:
        source.fetch(four_weeks(), None)
    return str(caught.value.problem)
