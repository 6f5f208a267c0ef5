"""A time is kept while somebody fills in the form, by example."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from lobby.domain.availability.ticks import ticks_for
from portal.actions.hold import WantedTime
from portal.domain.booking import BookingState
from portal.domain.refusals import BookingRefusal
from portal.store import schema
from portal.store.unit_of_work import PAUSED
from tests.builders import ID_CARD, PASSPORT, a_service
from tests.portal.portals import (
    ANN,
    CALL_BACK,
    MONDAY,
    a_portal,
    a_town_hall,
    all_held,
    at,
    code,
    refusal,
)


def test_a_time_is_held_at_the_counter_with_the_least_to_do(portal):
    first, second = portal.held("08:00"), portal.held("09:00")

    assert (first.resource, second.resource) == ("1", "2")
    assert first.state is BookingState.HELD


def test_who_comes_too_late_is_told_the_three_nearest_times(portal):
    all_held(portal, "10:00")

    late = refusal(portal.held, "10:00")

    assert late.code is BookingRefusal.TAKEN
    assert late.nearest == (at("09:45"), at("10:15"), at("10:30"))


def test_the_same_press_gives_the_same_booking(portal):
    first = portal.held("10:00", press="form 1")

    again = portal.held("10:00", press="form 1")

    assert again == first
    assert len(portal.rows("booking")) == 1


def test_an_own_hold_hides_its_time_from_others_only(portal):
    mine = portal.held("10:00")
    portal.held("10:00")

    wanted = WantedTime(services=(PASSPORT,), starts_at=at("10:00"))
    again = portal.hold(wanted, mine.id)

    assert "10:00" not in portal.free()
    assert "10:00" in portal.free(own=mine.id)
    assert (again.id, again.starts_at) == (mine.id, mine.starts_at)


def test_choosing_another_time_gives_the_first_one_back(portal):
    mine = portal.held("10:00")
    wanted = WantedTime(services=(PASSPORT,), starts_at=at("11:00"))

    moved = portal.hold(wanted, mine.id)

    assert moved.id == mine.id
    assert len(portal.rows("occupancy")) == moved.length
    assert {held.resource for held in all_held(portal)} == {"1", "2"}


def test_a_hold_that_ran_out_is_anybodys_without_a_job_that_clears_it(portal, clock):
    all_held(portal)

    clock.forward(15)

    assert portal.held("10:00").state is BookingState.HELD


def test_each_step_prolongs_a_hold_but_not_without_end(portal, clock):
    mine = portal.held("10:00")
    for _ in range(10):
        clock.forward(14)
        kept = portal.keep(mine.id)

    assert kept.until == mine.made_at + timedelta(minutes=60)
    assert len([portal.held("10:00") for _ in range(2)]) == 2


def test_a_hold_that_ran_out_is_taken_again_in_silence_if_it_is_free(portal, clock):
    mine = portal.held("10:00")
    clock.forward(20)
    portal.held("10:00")

    kept = portal.keep(mine.id)

    assert kept.until > clock.now
    assert kept.resource == "2"


def test_a_hold_that_somebody_else_has_by_now_is_gone_with_other_times_to_choose(portal, clock):
    mine = portal.held("10:00")
    clock.forward(20)
    all_held(portal)

    gone = refusal(portal.keep, mine.id)

    assert gone.code is BookingRefusal.EXPIRED_AND_GONE
    assert gone.nearest == (at("09:45"), at("10:15"), at("10:30"))


def test_a_late_confirmation_counts_as_long_as_the_time_is_free(portal, clock):
    pending = portal.pending("10:00")
    clock.forward(45)
    all_but_one = portal.held("10:00")

    booked = portal.confirm(pending.id)

    assert booked.state is BookingState.BOOKED
    assert {booked.resource, all_but_one.resource} == {"1", "2"}


def test_wishes_that_cannot_be_fulfilled_each_have_their_code(portal):
    hold = portal.held

    assert code(hold, services=()) is BookingRefusal.NO_SERVICE
    assert code(hold, services=("no such",)) is BookingRefusal.UNKNOWN_SERVICE
    assert code(hold, services=(PASSPORT, CALL_BACK)) is BookingRefusal.SEPARATE
    assert code(hold, persons=7) is BookingRefusal.TOO_MANY_PERSONS
    assert code(hold, persons=0) is BookingRefusal.TOO_MANY_PERSONS
    assert code(hold, "07:00") is BookingRefusal.CLOSED
    assert code(hold, "15:55") is BookingRefusal.CLOSED
    assert code(hold, "10:05") is BookingRefusal.TAKEN
    assert code(hold, day=MONDAY + timedelta(days=28)) is BookingRefusal.NOT_RELEASED
    assert portal.rows("booking") == []


def test_a_refusal_says_when_the_day_can_be_booked(portal):
    day = MONDAY + timedelta(days=28)

    assert refusal(portal.held, day=day).at == at("07:00")


def test_the_notice_is_asked_for_again_when_the_time_is_taken(portal, clock):
    clock.now = at("09:01")

    assert code(portal.held, "10:00") is BookingRefusal.NOTICE
    assert portal.held("10:15").state is BookingState.HELD


def test_a_service_that_is_not_offered_online_is_unknown(portal_url, clock):
    house = a_town_hall()
    services = {**house.services, "wedding": a_service("wedding", online=False)}
    portal = a_portal(portal_url, clock, house=replace(house, services=services))

    assert code(portal.held, services=("wedding",)) is BookingRefusal.UNKNOWN_SERVICE
    portal.engine.dispose()


def test_six_services_and_no_seventh(portal_url, clock):
    house = a_town_hall()
    many = {str(number): a_service(str(number)) for number in range(7)}
    portal = a_portal(portal_url, clock, house=replace(house, services=many))

    assert code(portal.held, services=tuple(many)) is BookingRefusal.TOO_MANY_SERVICES
    portal.engine.dispose()


def test_it_takes_as_long_as_the_house_expects_for_so_many_persons(portal):
    family = portal.held("10:00", services=(PASSPORT, ID_CARD), persons=4)

    expected = sum(
        portal.house.services[service].expected_minutes(4) for service in (PASSPORT, ID_CARD)
    )
    assert family.minutes == 5 * ticks_for(expected) == 50


def test_who_needs_no_steps_gets_the_counter_without(portal):
    assert portal.held("10:00", accessible=True).resource == "2"
    assert code(portal.held, "10:00", accessible=True) is BookingRefusal.TAKEN


def test_while_selling_is_paused_nothing_new_is_held_but_who_has_begun_may_finish(portal):
    held = portal.held("10:00")
    portal.write(schema.switch.insert().values(name=PAUSED, value="yes"))

    assert code(portal.held, "11:00") is BookingRefusal.PAUSED
    assert portal.confirm(portal.request(held.id, ANN).id).number


def test_closed_time_is_neither_offered_nor_taken(portal):
    noon = {"begins_at": at("12:00"), "ends_at": at("14:00")}
    assert "12:00" in portal.free()

    for resource in portal.house.counters:
        portal.write(schema.closure.insert().values(resource=resource, **noon))

    assert "12:00" not in portal.free()
    assert "14:00" in portal.free()
    assert code(portal.held, "12:00") is BookingRefusal.TAKEN
