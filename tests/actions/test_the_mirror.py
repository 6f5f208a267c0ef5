"""Bookings are taken over as told, and nothing is cancelled by accident."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lobby.actions import mirror
from lobby.domain.booking import BookingStatus, Channel
from lobby.domain.house import Rules
from lobby.domain.mirror import SourceState
from tests.builders import MONDAY, NINE, PASSPORT, a_booking, a_house, a_lobby, minutes

WINDOW = (NINE - minutes(600), NINE + minutes(600))


def the_bookings(lobby):
    return {booking.external_id: booking for booking in lobby.counter("1").view().bookings}


def test_the_same_answer_twice_changes_nothing(lobby):
    bookings = [a_booking(f"b-{n}") for n in range(5)]

    first, second = (lobby.mirror.take_over("feed", bookings) for _ in range(2))

    assert (first.added, second.unchanged, second.changed) == (5, 5, 0)


def test_a_moved_booking_is_moved(lobby):
    lobby.mirror.take_over("feed", [a_booking()])

    lobby.mirror.take_over("feed", [a_booking(at=NINE + minutes(30), revision="2")])

    assert the_bookings(lobby)["b-1"].starts_at == NINE + minutes(30)


@pytest.mark.parametrize("revision", ["", "1"])
def test_a_cancelled_booking_that_comes_back_is_booked_again(lobby, revision):
    booking = a_booking(revision=revision)
    lobby.mirror.take_over("feed", [booking, *(a_booking(f"x{n}") for n in range(4))])
    lobby.mirror.take_over("feed", [a_booking(f"x{n}") for n in range(4)], window=WINDOW)
    assert the_bookings(lobby)["b-1"].status is BookingStatus.CANCELLED_BY_TOWN

    lobby.mirror.take_over("feed", [booking], complete=False)

    assert the_bookings(lobby)["b-1"].status is BookingStatus.BOOKED


def test_a_new_code_replaces_the_old_one(lobby, refused):
    lobby.mirror.take_over("feed", [a_booking()])
    lobby.mirror.take_over("feed", [replace(a_booking(), code="NEW", number=None, revision="2")])

    refused("unknown", lobby.entrance.check_in, "CODE-b-1")

    assert lobby.entrance.check_in("NEW").booking


def test_a_partial_answer_cancels_nothing(lobby):
    lobby.mirror.take_over("feed", [a_booking("a"), a_booking("b")])

    lobby.mirror.take_over("feed", [a_booking("a")], complete=False)

    assert the_bookings(lobby)["b"].status is BookingStatus.BOOKED


def test_what_lies_outside_the_window_is_left_alone(lobby):
    lobby.mirror.take_over("feed", [a_booking("a"), a_booking("far", at=NINE + minutes(11 * 60))])

    lobby.mirror.take_over("feed", [a_booking("a")], window=WINDOW)

    assert the_bookings(lobby)["far"].status is BookingStatus.BOOKED


def test_an_answer_that_would_cancel_more_than_half_stops_until_a_human_accepts(lobby, refused):
    lobby.mirror.take_over("feed", [a_booking(f"b-{n}") for n in range(10)])
    few = [a_booking(f"b-{n}") for n in range(4)]

    refused("too-many-vanished", lobby.mirror.take_over, "feed", few, window=WINDOW)
    assert len([b for b in the_bookings(lobby).values() if b.status == "booked"]) == 10
    lobby.mirror.accept("feed")

    assert lobby.mirror.take_over("feed", few, window=WINDOW).vanished == 6
    refused("too-many-vanished", lobby.mirror.take_over, "feed", [], window=WINDOW)


def test_a_visitor_gets_a_token_while_a_list_of_thousands_is_taken_over(lobby, monkeypatch):
    tokens = []
    draw = lobby.entrance.take_token
    monkeypatch.setattr(mirror, "sleep", lambda _: tokens.append(draw([PASSPORT])))

    result = lobby.mirror.take_over("feed", many_bookings(1100), cursor="c1")

    assert (result.added, len(tokens)) == (1100, 2)
    assert lobby.mirror.state("feed").cursor == "c1"


def test_a_list_that_is_taken_over_by_half_is_taken_over_again(lobby, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(mirror, "sleep", break_off)
        with pytest.raises(KeyboardInterrupt):
            lobby.mirror.take_over("feed", many_bookings(600), cursor="c1")

    assert lobby.mirror.state("feed") == SourceState()

    again = lobby.mirror.take_over("feed", many_bookings(600), cursor="c1")

    assert (again.added, again.unchanged) == (100, 500)
    assert lobby.mirror.state("feed").cursor == "c1"


def many_bookings(count):
    """Bookings of tomorrow, which keep nobody waiting today."""
    return [a_booking(f"b-{n}", at=NINE + minutes(24 * 60)) for n in range(count)]


def break_off(_):
    raise KeyboardInterrupt


def test_another_source_is_not_touched(lobby):
    lobby.mirror.take_over("one", [a_booking("a")])

    lobby.mirror.take_over("two", [], window=WINDOW)

    assert the_bookings(lobby)["a"].status is BookingStatus.BOOKED


def test_a_checked_in_booking_that_is_cancelled_stays_and_the_counters_are_told(lobby):
    lobby.mirror.take_over("feed", [a_booking()])
    ticket = lobby.entrance.check_in("CODE-b-1")

    lobby.mirror.take_over("feed", [a_booking(status="cancelled-by-citizen", revision="2")])

    assert lobby.journal.facts()[-1].kind == "booking-changed"
    assert lobby.counter("1").call_next().id == ticket.id


def test_outcomes_are_told_in_order_and_only_once(lobby):
    lobby.mirror.take_over("feed", [a_booking()])
    lobby.entrance.check_in("CODE-b-1")
    lobby.counter("1").call_next()
    lobby.counter("1").undo()
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("1").finish()
    lobby.entrance.take_token([PASSPORT])

    told = lobby.mirror.outcomes("feed")
    lobby.mirror.outcomes_pushed("feed", told[1].seq)

    assert [one.kind for one in told] == ["arrived", "called", "undone", "called", "served"]
    assert told[2].undone == "called"
    assert [one.kind for one in lobby.mirror.outcomes("feed")] == ["undone", "called", "served"]
    assert len({one.idempotency_key for one in told}) == 5


def test_after_the_day_nothing_links_a_ticket_to_its_booking_once_it_is_told(lobby):
    lobby.mirror.take_over("feed", [a_booking("told"), a_booking("untold")])
    lobby.entrance.check_in("CODE-told")
    lobby.mirror.outcomes_pushed("feed", lobby.journal.facts()[-1].seq)
    lobby.entrance.check_in("CODE-untold")

    lobby.office.close_day()

    assert [one.external_id for one in lobby.mirror.outcomes("feed")] == ["untold"]
    assert lobby.board.ticket("T001").booking is None


def test_a_failing_source_is_on_record_once_each_way(lobby):
    for _ in range(3):
        lobby.mirror.failed("feed", "timeout")
    lobby.mirror.take_over("feed", [])

    kinds = [fact.kind for fact in lobby.journal.facts()]

    assert kinds[-2:] == ["mirror-failed", "mirror-recovered"]
    assert lobby.mirror.state("feed").problem == ""


TOMORROW = NINE + timedelta(days=1)


def checked_in_and(lobby, end):
    """Let the booking check in today, and end so."""
    number = lobby.entrance.check_in("CODE-b-1").number
    then = {"missed": ["no_show"], "parked": ["park"], "served": ["serve", "finish"]}
    if end == "withdrawn":
        lobby.office.withdraw(number)
    for step in ["call_next", *then[end]] if end in then else []:
        getattr(lobby.counter("1"), step)()


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize("end", ["missed", "parked", "served", "withdrawn", "waiting"])
def test_a_booking_that_is_moved_to_another_day_checks_in_there(lobby, clock, end, closed):
    lobby.mirror.take_over("feed", [a_booking()])
    checked_in_and(lobby, end)
    lobby.mirror.take_over("feed", [a_booking(at=TOMORROW, revision="2")], complete=False)
    if closed:
        lobby.office.close_day()
    clock.now = TOMORROW

    (listed,) = lobby.counter("1").view().bookings
    ticket = lobby.entrance.check_in("CODE-b-1")

    assert listed.ticket is None
    assert (ticket.slot, ticket.day) == (TOMORROW, MONDAY + timedelta(days=1))
    assert lobby.counter("1").view().bookings[0].ticket == ticket.id


def test_what_became_of_an_appointment_is_not_told_of_the_one_it_was_moved_to(lobby, clock):
    lobby.mirror.take_over("feed", [a_booking()])
    checked_in_and(lobby, "missed")
    lobby.mirror.take_over("feed", [a_booking(at=TOMORROW, revision="2")], complete=False)
    lobby.office.close_day()
    clock.now = TOMORROW

    lobby.entrance.check_in("CODE-b-1")

    assert [(one.kind, one.at) for one in lobby.mirror.outcomes("feed")] == [("arrived", TOMORROW)]


def test_a_booking_moved_within_its_day_stays_checked_in(lobby, refused):
    lobby.mirror.take_over("feed", [a_booking()])
    ticket = lobby.entrance.check_in("CODE-b-1")

    lobby.mirror.take_over("feed", [a_booking(at=NINE + minutes(60), revision="2")])

    assert refused("already-in", lobby.entrance.check_in, "CODE-b-1").ticket.id == ticket.id
    assert [one.kind for one in lobby.mirror.outcomes("feed")] == ["arrived"]


def test_a_phone_appointment_that_is_moved_has_to_be_called_again(lobby, clock):
    lobby.mirror.take_over("feed", [a_booking(channel=Channel.PHONE)])
    lobby.office.phoned(lobby.counter("1").view().phone[0].id)

    lobby.mirror.take_over("feed", [a_booking(at=TOMORROW, channel=Channel.PHONE, revision="2")])

    clock.now = TOMORROW
    assert not lobby.counter("1").view().phone[0].phoned


@pytest.mark.parametrize("days", [1, 14])
def test_the_code_of_a_day_that_is_over_is_past_and_not_unknown(lobby, clock, refused, days):
    lobby.mirror.take_over("feed", [a_booking()])
    lobby.office.close_day()
    clock.forward(days * 24 * 60)

    refused("past", lobby.entrance.check_in, "CODE-b-1")


def test_a_code_of_a_day_that_was_never_closed_is_past_too(lobby, clock, refused):
    lobby.mirror.take_over("feed", [a_booking()])
    clock.forward(24 * 60)

    refused("past", lobby.entrance.check_in, "CODE-b-1")


def test_after_two_weeks_nothing_is_known_of_a_code(lobby, clock, refused):
    lobby.mirror.take_over("feed", [a_booking()])
    lobby.office.close_day()
    clock.forward(15 * 24 * 60)
    lobby.counter("1").open()
    lobby.office.close_day()

    refused("unknown", lobby.entrance.check_in, "CODE-b-1")


@pytest.mark.parametrize("kept", [True, False])
def test_a_name_is_kept_only_where_the_town_wants_it(url, clock, kept):
    told = replace(a_booking(), name="Vorname Nachname")
    with a_lobby(url, clock, a_house(rules=Rules(store_names=kept))) as lobby:
        lobby.mirror.take_over("feed", [told])
        again = lobby.mirror.take_over("feed", [told])

        assert lobby.counter("1").view().bookings[0].name == ("Vorname Nachname" if kept else None)
        assert again.unchanged == 1


def test_names_that_were_kept_go_when_the_town_turns_them_off(url, clock):
    told = replace(a_booking(), name="Vorname Nachname")
    with a_lobby(url, clock, a_house(rules=Rules(store_names=True))) as lobby:
        lobby.mirror.take_over("feed", [told])
    with a_lobby(url, clock) as lobby:
        assert lobby.counter("1").view().bookings[0].name is None

        lobby.mirror.take_over("feed", [told])

    with a_lobby(url, clock, a_house(rules=Rules(store_names=True))) as lobby:
        assert lobby.counter("1").view().bookings[0].name is None


def test_a_name_that_changes_is_news_although_no_revision_counts_it(url, clock):
    with a_lobby(url, clock, a_house(rules=Rules(store_names=True))) as lobby:
        for name in ("Vorname Nachname", "Vorname Ehename"):
            lobby.mirror.take_over("feed", [replace(a_booking(), name=name, revision="1")])

        assert lobby.counter("1").view().bookings[0].name == "Vorname Ehename"
