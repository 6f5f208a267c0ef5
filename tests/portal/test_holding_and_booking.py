"""From a free time to an appointment, by example."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lobby.domain.availability.ticks import ticks_for
from lobby.domain.booking import Channel
from portal.actions.hold import WantedTime
from portal.actions.ports import Contact
from portal.domain.booking import BookingState
from portal.domain.limits import ConfirmBy
from portal.domain.links import Purpose
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.store import schema
from portal.store.unit_of_work import PAUSED
from tests.builders import ID_CARD, PASSPORT, a_service, minutes
from tests.portal.portals import ANN, CALL_BACK, MONDAY, a_portal, a_town_hall, at, with_other_rules

BOB = Contact("bob@example.org")


def refusal(action, *given, **named) -> BookingRefused:
    with pytest.raises(BookingRefused) as refused:
        action(*given, **named)
    return refused.value


def code(action, *given, **named) -> BookingRefusal:
    return refusal(action, *given, **named).code


def all_held(portal, local="10:00"):
    return [portal.held(local), portal.held(local)]


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


def test_a_clock_that_is_set_back_gives_nobody_the_time_of_another(portal, clock):
    mine = portal.held("10:00")
    clock.forward(16)
    others = all_held(portal)
    clock.forward(-10)

    assert code(portal.request, mine.id, ANN) is BookingRefusal.EXPIRED_AND_GONE
    assert {portal.request(held.id, BOB).resource for held in others} == {"1", "2"}


def test_a_request_waits_for_its_confirmation_and_one_e_mail_asks_for_it(portal, clock):
    pending = portal.pending("10:00")

    again = portal.request(pending.id, ANN)

    assert pending.state is BookingState.PENDING
    assert pending.until == clock.now + timedelta(minutes=30)
    assert again == pending
    assert portal.mails(pending.id) == ["ask"]


def test_a_confirmation_books_under_a_number_and_twice_is_the_same(portal):
    pending = portal.pending("10:00")

    booked = portal.confirm(pending.id)

    assert booked.state is BookingState.BOOKED
    assert booked.number.startswith("P")
    assert portal.confirm(pending.id) == booked
    assert portal.request(pending.id, ANN) == booked
    assert portal.mails(booked.id) == ["ask", "booked"]


def test_a_late_confirmation_counts_as_long_as_the_time_is_free(portal, clock):
    pending = portal.pending("10:00")
    clock.forward(45)
    all_but_one = portal.held("10:00")

    booked = portal.confirm(pending.id)

    assert booked.state is BookingState.BOOKED
    assert {booked.resource, all_but_one.resource} == {"1", "2"}


def test_a_late_confirmation_of_a_time_that_is_taken_says_what_is_free(portal, clock):
    pending = portal.pending("10:00")
    clock.forward(45)
    all_held(portal)

    gone = refusal(portal.confirm, pending.id)

    assert gone.code is BookingRefusal.EXPIRED_AND_GONE
    assert gone.nearest


def test_the_same_token_twice_leads_to_the_same_page(portal):
    held = portal.held("10:00")
    by_hold = portal.tokens.token(Purpose.HOLD, held)
    pending = portal.request(portal.follow(by_hold, Purpose.HOLD).id, ANN)
    by_mail = portal.tokens.token(Purpose.CONFIRM, pending)

    pages = [portal.confirm(portal.follow(by_mail, Purpose.CONFIRM).id) for _ in range(2)]

    assert pages[0] == pages[1]
    assert portal.follow(by_hold, Purpose.HOLD) == pages[0]


def test_a_link_opens_nothing_but_what_it_is_for(portal):
    pending = portal.pending("10:00")
    by_hold = portal.tokens.token(Purpose.HOLD, pending)

    assert code(portal.follow, by_hold, Purpose.CONFIRM) is BookingRefusal.UNKNOWN_LINK
    assert code(portal.follow, "no token", Purpose.CONFIRM) is BookingRefusal.UNKNOWN_LINK
    assert code(portal.confirm, 4711) is BookingRefusal.UNKNOWN_LINK


def test_a_mistyped_address_opens_nothing_once_it_is_corrected(portal):
    pending = portal.pending("10:00", Contact("amn@example.org"))
    to_the_wrong_one = portal.tokens.token(Purpose.CONFIRM, pending)

    corrected = portal.request(pending.id, ANN)

    assert code(portal.follow, to_the_wrong_one, Purpose.CONFIRM) is BookingRefusal.UNKNOWN_LINK
    right = portal.tokens.token(Purpose.CONFIRM, corrected)
    assert portal.confirm(portal.follow(right, Purpose.CONFIRM).id).number
    assert portal.mails(pending.id) == ["ask", "booked"]


def test_the_mail_is_sent_again_but_not_without_end(portal):
    pending = portal.pending("10:00")

    portal.request.again(pending.id)
    portal.request.again(pending.id)

    assert code(portal.request.again, pending.id) is BookingRefusal.TOO_MANY_REQUESTS


def test_an_address_has_two_unconfirmed_times_and_its_variants_count_with_it(portal):
    portal.pending("10:00")
    portal.pending("11:00", Contact("Ann+town@Example.org"))

    third = portal.held("12:00")

    assert code(portal.request, third.id, ANN) is BookingRefusal.TOO_MANY_OPEN
    assert portal.request(third.id, BOB).state is BookingState.PENDING


def test_an_address_has_two_bookings_at_once(portal):
    first, second = portal.booked("10:00"), portal.booked("11:00")
    third = portal.held("12:00")

    assert code(portal.request, third.id, ANN) is BookingRefusal.TOO_MANY_OPEN
    portal.cancel(first.id)
    assert portal.confirm(portal.request(third.id, ANN).id).number
    assert code(portal.undo, first.id) is BookingRefusal.TOO_MANY_OPEN
    assert portal.get(second.id) == second


def test_who_confirms_may_ask_again_the_same_day(portal):
    pending = portal.pending("10:00")
    portal.request.again(pending.id)
    portal.request.again(pending.id)
    portal.confirm(pending.id)

    assert portal.pending("11:00").state is BookingState.PENDING


def test_binding_by_page_books_at_once_and_sends_no_question(portal):
    by_page = with_other_rules(portal, confirm=ConfirmBy.PAGE)

    booked = by_page.request(by_page.held("10:00").id, ANN)

    assert booked.state is BookingState.BOOKED
    assert portal.mails(booked.id) == ["booked"]
    assert by_page.request(booked.id, ANN) == booked


def test_a_reminder_comes_only_if_asked_for_at_the_same_time_of_the_day_before(portal):
    asked = portal.booked("10:00", Contact("ann@example.org", reminder=True))
    unasked = portal.booked("10:00", BOB)

    (row,) = (row for row in portal.rows("email_outbox") if row["kind"] == "reminder")

    assert row["booking"] == asked.id
    assert row["due_at"] == at("10:00", MONDAY - timedelta(days=1))
    assert "reminder" not in portal.mails(unasked.id)


def test_who_books_the_day_before_is_not_reminded(portal, clock):
    clock.now = at("09:00", MONDAY - timedelta(days=1))

    booked = portal.booked("10:00", Contact("ann@example.org", reminder=True))

    assert "reminder" not in portal.mails(booked.id)


def test_a_call_back_needs_a_phone_number(portal):
    held = portal.held("10:00", services=(CALL_BACK,))

    assert held.channel is Channel.PHONE
    assert code(portal.request, held.id, ANN) is BookingRefusal.PHONE_MISSING
    assert portal.request(held.id, replace(ANN, phone="02377 1")).state is BookingState.PENDING


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


def test_a_booking_begins_before_it_can_be_confirmed_and_is_gone(portal, clock):
    clock.now = at("08:40")
    pending = portal.pending("09:45")

    clock.now = at("09:46")

    assert code(portal.confirm, pending.id) is BookingRefusal.EXPIRED_AND_GONE
    assert clock.now - pending.made_at < minutes(70)
