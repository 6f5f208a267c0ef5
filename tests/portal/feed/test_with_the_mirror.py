"""Portal, feed, mirror and queue together: what citizens do is what the house knows, and back."""

from __future__ import annotations

from datetime import timedelta
from threading import Event

import pytest

from portal.domain.booking import BookingState
from sync.http.client import HttpClient
from sync.pusher import Pusher
from sync.sources.feed.source import Feed
from tests.builders import Clock, a_database, a_lobby
from tests.portal.feed.mirroring import a_mirrored_portal
from tests.portal.feed.serving import KEY, served
from tests.portal.portals import FRIDAY_BEFORE, MONDAY, at
from tests.portal.waiting import until
from tests.sync.builders import a_puller, booked, mirrored


def test_bookings_moves_and_cancellations_reach_the_mirror_of_the_house(tmp_path, portal_url):
    with a_mirrored_portal(tmp_path, portal_url) as both:
        times = sorted(both.times())
        moving, cancelling = both.booked(1, times[0]), both.booked(2, times[-1])
        until(lambda: {moving, cancelling} <= both.heard().keys())

        both.portal.move(int(moving), times[-2])
        both.portal.cancel(int(cancelling))

        until(lambda: both.heard()[moving][1] == times[-2])
        until(lambda: both.heard()[cancelling][0] == "cancelled-by-citizen")


@pytest.fixture
def feed(portal):
    with served(portal) as address:
        yield Feed(HttpClient(address, headers=KEY), limit=2)


@pytest.fixture
def hall(tmp_path, clock):
    """The house at eight on the Monday, while the portal sells on the Friday before."""
    with a_lobby(a_database(tmp_path), Clock(at("08:00"))) as lobby:
        yield lobby


@pytest.fixture
def look(feed, hall):
    puller = a_puller(feed, hall)
    return lambda: puller.turn(Event())


def test_a_booking_moved_out_of_today_is_not_expected_today(portal, look, hall):
    staying, going = portal.booked("09:00"), portal.booked("10:00")
    look()
    portal.move(going.id, at("10:00", MONDAY + timedelta(days=1)))
    look()

    assert booked(hall) == {str(staying.id)}


def test_after_erasing_the_mirror_begins_anew_and_forgets_what_was_cancelled(
    portal, look, hall, clock
):
    staying, going = portal.booked("09:00"), portal.booked("10:00")
    look()
    portal.cancel(going.id)
    clock.now += timedelta(hours=30)
    portal.erase()
    clock.now = FRIDAY_BEFORE
    look()

    assert booked(hall) == {str(staying.id)}
    assert mirrored(hall)[str(going.id)].status == "cancelled-by-town"  # the list does not say who


def test_the_code_of_the_e_mail_checks_in_and_the_portal_hears_what_became_of_it(
    portal, feed, look, hall
):
    appointment = portal.booked("08:30", services=("id-card",))
    look()
    hall.counter("1").open()
    hall.entrance.check_in(portal.links.code(appointment).rpartition("/")[2])
    hall.counter("1").call_next()
    hall.counter("1").undo()
    hall.counter("1").call_next()
    hall.counter("1").serve()
    hall.counter("1").finish()

    Pusher("portal", feed, hall.mirror).turn(Event())

    assert portal.get(appointment.id).state is BookingState.SERVED
    assert hall.mirror.outcomes("portal") == ()
