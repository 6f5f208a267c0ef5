"""From an address to an appointment, by example."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from lobby.domain.booking import Channel
from portal.actions.ports import Contact
from portal.domain.booking import BookingState
from portal.domain.limits import ConfirmBy
from portal.domain.purpose import Purpose
from portal.domain.refusals import BookingRefusal
from tests.builders import minutes
from tests.portal.portals import (
    ANN,
    BOB,
    CALL_BACK,
    MONDAY,
    all_held,
    at,
    code,
    refusal,
    with_other_rules,
)


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


def test_a_booking_begins_before_it_can_be_confirmed_and_is_gone(portal, clock):
    clock.now = at("08:40")
    pending = portal.pending("09:45")

    clock.now = at("09:46")

    assert code(portal.confirm, pending.id) is BookingRefusal.EXPIRED_AND_GONE
    assert clock.now - pending.made_at < minutes(70)
