"""What becomes of an appointment that does not fit any more, by example."""

from __future__ import annotations

from datetime import timedelta

import pytest

from portal.actions.ports import Contact
from portal.domain.booking import TRANSITIONS, BookingState, CancelledBy
from portal.domain.refusals import BookingRefusal
from portal.store import schema
from portal.store.unit_of_work import PAUSED
from tests.builders import minutes
from tests.portal.portals import (
    ANN,
    MONDAY,
    a_portal,
    a_portal_database,
    all_held,
    at,
    code,
    refusal,
    with_other_rules,
)

TUESDAY = MONDAY + timedelta(days=1)
REMINDED = Contact("ann@example.org", reminder=True)


def reminders(portal):
    return [row["due_at"] for row in portal.rows("email_outbox") if row["kind"] == "reminder"]


def sent(portal):
    portal.write(schema.email_outbox.update().values(sent_at=at("07:00")))


def test_a_move_takes_the_new_time_and_frees_the_old_one(portal):
    booked = portal.booked("10:00")

    moved = portal.move(booked.id, at("11:00"))

    assert moved.starts_at == at("11:00")
    assert moved.number == booked.number
    assert moved.revision == booked.revision + 1
    assert len(portal.rows("occupancy")) == moved.length
    assert portal.mails(booked.id)[-1] == "moved"


def test_a_move_that_fails_changes_nothing(portal):
    booked = portal.booked("10:00")
    all_held(portal, "11:00")

    refused = refusal(portal.move, booked.id, at("11:00"))

    assert refused.code is BookingRefusal.TAKEN
    assert refused.nearest == (at("10:45"), at("11:15"), at("11:30"))
    assert portal.get(booked.id) == booked
    assert "moved" not in portal.mails(booked.id)


def test_a_move_by_less_than_its_length_is_no_collision_with_itself(portal):
    booked = portal.booked("10:00", services=("passport", "id-card"))

    assert portal.move(booked.id, at("10:15")).starts_at == at("10:15")


def test_a_move_to_the_same_time_is_the_same_page(portal):
    booked = portal.booked("10:00")

    assert portal.move(booked.id, at("10:00")) == booked


def test_another_day_has_a_number_of_its_own_and_its_own_reminder(portal):
    booked = portal.booked("10:00", REMINDED)

    moved = portal.move(booked.id, at("10:00", TUESDAY))

    assert moved.day == TUESDAY
    assert reminders(portal) == [at("10:00", MONDAY)]
    assert moved.number in {row["number"] for row in portal.rows("booking")}


def test_nothing_is_moved_while_selling_is_paused(portal):
    booked = portal.booked("10:00")
    portal.write(schema.switch.insert().values(name=PAUSED, value="yes"))

    assert code(portal.move, booked.id, at("11:00")) is BookingRefusal.PAUSED
    assert portal.cancel(booked.id).state is BookingState.CANCELLED


def test_a_cancelled_time_is_free_at_once(portal):
    booked = [portal.booked("10:00"), portal.booked("10:00")]
    assert "10:00" not in portal.free()

    cancelled = portal.cancel(booked[0].id)

    assert "10:00" in portal.free()
    assert portal.cancel(booked[0].id) == cancelled
    assert portal.mails(cancelled.id).count("cancelled") == 1
    assert portal.held("10:00").resource == booked[0].resource


def test_a_cancelled_time_comes_back_later_where_the_town_wants_no_trade(portal, clock):
    delayed = with_other_rules(portal, delayed_return=(minutes(5), minutes(45)))
    first, _ = delayed.booked("10:00"), delayed.booked("10:00")

    delayed.cancel(first.id)

    clock.forward(4)
    assert "10:00" not in delayed.free()
    clock.forward(41)
    assert "10:00" in delayed.free()
    assert delayed.held("10:00").resource == first.resource


def test_a_cancellation_is_taken_back_with_the_same_number(portal, clock):
    booked = portal.booked("10:00", REMINDED)
    portal.cancel(booked.id)
    assert reminders(portal) == []
    clock.forward(10)

    again = portal.undo(booked.id)

    assert (again.state, again.number) == (BookingState.BOOKED, booked.number)
    assert again.starts_at == booked.starts_at
    assert portal.undo(booked.id) == again
    assert portal.mails(booked.id)[-2:] == ["undone", "reminder"]


def test_a_cancellation_cannot_be_taken_back_once_the_time_is_taken_or_it_is_late(portal, clock):
    taken, late = portal.booked("10:00"), portal.booked("11:00")
    portal.cancel(taken.id)
    portal.cancel(late.id)
    all_held(portal)

    assert code(portal.undo, taken.id) is BookingRefusal.TAKEN
    clock.forward(10.1)
    assert code(portal.undo, late.id) is BookingRefusal.TOO_LATE_TO_UNDO


def test_what_the_town_cancelled_or_nobody_booked_is_not_taken_back(portal):
    by_town, unbooked = portal.booked("10:00"), portal.pending("11:00")
    portal.cancel(by_town.id, CancelledBy.TOWN)
    portal.cancel(unbooked.id)

    assert portal.mails(by_town.id)[-1] == "town-cancelled"
    assert portal.mails(unbooked.id) == []
    assert code(portal.undo, by_town.id) is BookingRefusal.NOT_BOOKED
    assert code(portal.undo, unbooked.id) is BookingRefusal.NOT_BOOKED


def test_a_cancelled_request_cannot_be_confirmed_any_more(portal):
    pending = portal.pending("10:00")

    portal.cancel(pending.id)

    assert code(portal.confirm, pending.id) is BookingRefusal.EXPIRED_AND_GONE


@pytest.mark.parametrize("state", ["arrived", "served", "missed"])
def test_who_has_checked_in_neither_moves_nor_cancels(portal, state):
    booked = portal.booked("10:00")
    portal.outcome(booked.id, BookingState.ARRIVED)
    portal.outcome(booked.id, BookingState(state))

    assert code(portal.cancel, booked.id) is BookingRefusal.ALREADY_IN
    assert code(portal.move, booked.id, at("11:00")) is BookingRefusal.ALREADY_IN


def test_every_state_can_be_reached_and_left_but_the_last(portal, clock):
    held, pending, expired = portal.held("08:00"), portal.pending("08:00"), portal.pending("09:00")
    portal.cancel(pending.id)
    clock.forward(91)
    portal.erase()
    booked = portal.booked("10:00")
    seen = [held.state, pending.state, booked.state, portal.get(expired.id).state]
    seen.append(portal.cancel(booked.id).state)
    portal.undo(booked.id)

    seen += [
        portal.outcome(booked.id, BookingState(state)).state
        for state in ("arrived", "served", "arrived", "missed", "arrived", "booked")
    ]

    assert set(seen) == set(BookingState)
    assert [state for state in BookingState if not TRANSITIONS[state]] == [BookingState.EXPIRED]
    assert code(portal.outcome, expired.id, BookingState.ARRIVED) is BookingRefusal.NOT_BOOKED


def test_what_nobody_confirmed_is_erased_when_no_confirmation_counts_any_more(portal, clock):
    pending = portal.pending("10:00")

    clock.forward(89)
    assert portal.erase() == 0
    clock.forward(1)
    assert portal.erase() == 1

    assert portal.get(pending.id).state is BookingState.EXPIRED
    assert portal.rows("contact") == portal.rows("occupancy") == []
    assert code(portal.confirm, pending.id) is BookingRefusal.EXPIRED_AND_GONE


def test_a_cancelled_booking_keeps_its_address_until_its_e_mail_has_left(portal, clock):
    booked = portal.booked("10:00")
    portal.cancel(booked.id)
    clock.forward(60)
    assert portal.erase() == 0

    sent(portal)

    assert portal.erase() == 1
    assert portal.rows("contact") == []


def test_a_cancelled_booking_is_erased_after_a_day_though_no_e_mail_leaves(portal, clock):
    portal.cancel(portal.booked("10:00").id)

    clock.forward(24 * 60 + 11)

    assert portal.erase() == 1
    assert portal.rows("contact") == []


def test_in_the_evening_nothing_about_a_person_is_left_but_counts(portal, clock):
    served, missed = portal.booked("10:00"), portal.booked("11:00")
    tomorrow = portal.booked("10:00", Contact("bob@example.org"), day=TUESDAY)
    clock.now = at("12:00")
    for key, state in ((served.id, "served"), (missed.id, "missed")):
        portal.outcome(key, BookingState.ARRIVED)
        portal.outcome(key, BookingState(state))
    clock.now = at("19:59")
    assert portal.erase() == 0

    clock.now = at("20:00")

    assert portal.erase() == 2
    assert portal.erase() == 0
    assert [row["booking"] for row in portal.rows("contact")] == [tomorrow.id]
    assert portal.get(served.id).services == ()
    assert [(row["outcome"], row["service"], row["n"]) for row in portal.rows("statistics")] == [
        ("served", "passport", 1),
        ("missed", "passport", 1),
    ]
    assert {row["lead_days"] for row in portal.rows("statistics")} == {2}


def test_after_the_evening_no_address_stands_in_any_file(tmp_path, clock):
    portal = a_portal(a_portal_database(tmp_path), clock)
    portal.booked("10:00", Contact("ann+secret@example.org", "02377 4711", "Ann Secret"))
    clock.now = at("20:00")

    portal.erase()
    portal.engine.dispose()

    left = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    for secret in (b"ann+secret", b"02377", b"Ann Secret"):
        assert secret not in left


def test_counts_of_e_mails_are_gone_the_next_day(portal, clock):
    portal.pending("10:00", ANN)
    assert portal.rows("address")

    clock.forward(24 * 60)
    portal.erase()

    assert portal.rows("address") == []
