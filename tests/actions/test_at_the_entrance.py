"""Tokens and check-in, from the wish to the journal."""

from __future__ import annotations

import pytest

from lobby.domain.errors import Refused
from lobby.domain.estimate import Fit, Wait
from lobby.domain.house import Rules
from tests.builders import (
    ID_CARD,
    LOST,
    NINE,
    PASSPORT,
    a_booking,
    a_counter,
    a_house,
    a_lobby,
    a_service,
    minutes,
    together,
)


def test_a_token_has_the_next_number_of_its_series(lobby):
    numbers = [lobby.entrance.take_token([PASSPORT]).number for _ in range(3)]

    assert numbers == ["A001", "A002", "A003"]
    assert [fact.kind for fact in lobby.journal.facts()][1:] == ["issued"] * 3


def test_numbers_begin_again_on_the_next_day(lobby, clock):
    lobby.entrance.take_token([PASSPORT])
    clock.forward(24 * 60)

    assert lobby.entrance.take_token([PASSPORT]).number == "A001"


def test_a_double_tap_issues_one_ticket(lobby):
    first = lobby.entrance.take_token([PASSPORT], idempotency_key="press-1")

    assert lobby.entrance.take_token([PASSPORT], idempotency_key="press-1") == first
    assert len(lobby.board.waiting()) == 1


def test_the_last_token_is_issued_once_however_many_ask_at_once(url, clock):
    issued, refusals = [], []

    def visitor(_name):
        try:
            issued.append(lobby.entrance.take_token([PASSPORT]).number)
        except Exception as refused:  # noqa: BLE001 - counted below
            refusals.append(str(refused))

    with a_lobby(url, clock, a_house(tokens=5)) as lobby:
        together(visitor, map(str, range(8)))

    assert sorted(issued) == [f"A00{n}" for n in range(1, 6)]
    assert refusals == ["quota-used-up"] * 3


def test_staff_may_issue_a_token_against_the_rules(lobby, clock, refused):
    clock.forward(12 * 60)

    refused("outside-hours", lobby.entrance.take_token, [PASSPORT])

    assert lobby.entrance.take_token([PASSPORT], override=True).number == "A001"


def test_a_refusal_is_kept_for_the_report(lobby, refused):
    lobby.office.close_walk_ins()

    refused("closed-by-staff", lobby.entrance.take_token, [PASSPORT])

    assert lobby.journal.facts()[-1].details == {"code": "closed-by-staff", "service": PASSPORT}
    lobby.office.open_walk_ins()
    assert lobby.entrance.take_token([PASSPORT]).number == "A001"


def test_the_ticket_keeps_what_the_visitor_was_told(lobby):
    for _ in range(4):
        lobby.entrance.take_token([PASSPORT])

    told = lobby.entrance.take_token([PASSPORT])

    assert 0 < told.promised_low < told.promised_high
    assert lobby.entrance.estimate([PASSPORT]).wait.high >= told.promised_high


def test_a_booking_checks_in_by_code_or_number(lobby):
    lobby.mirror.take_over("feed", [a_booking("a", at=NINE), a_booking("b", at=NINE)])

    by_code, by_number = lobby.entrance.check_in("code-a"), lobby.entrance.check_in("4711 B")

    assert [by_code.number, by_number.number] == ["T001", "T002"]
    assert by_code.waiting_since == NINE - minutes(40)


def test_a_short_number_of_the_booking_is_the_one_that_is_called(lobby):
    lobby.mirror.take_over("feed", [a_booking(number="T038")])

    assert lobby.entrance.check_in("t 038").number == "T038"


def test_a_number_that_is_taken_gives_way_to_the_series(lobby):
    lobby.mirror.take_over("feed", [a_booking("a", number="A001", code=None), a_booking("b")])
    lobby.entrance.take_token([PASSPORT])

    assert lobby.entrance.check_in("A001").number == "T001"


def test_a_token_leaves_out_a_number_that_a_booking_brought_along(lobby):
    lobby.mirror.take_over("feed", [a_booking(number="A002")])
    lobby.entrance.check_in("A002")

    assert [lobby.entrance.take_token([PASSPORT]).number for _ in range(2)] == ["A001", "A003"]


def test_checking_in_twice_shows_the_number_again(lobby, refused):
    lobby.mirror.take_over("feed", [a_booking()])
    ticket = lobby.entrance.check_in("CODE-b-1")

    again = refused("already-in", lobby.entrance.check_in, "CODE-b-1")

    assert again.ticket == ticket
    assert len(lobby.board.waiting()) == 1


def test_the_code_of_the_slip_shows_its_number_again(lobby, refused):
    ticket = lobby.entrance.take_token([PASSPORT])

    assert (
        refused("already-in", lobby.entrance.check_in, ticket.slip_code).ticket.number
        == ticket.number
    )


def test_the_slip_of_who_has_been_served_says_so(lobby, refused):
    code = lobby.entrance.take_token([PASSPORT]).slip_code
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("1").finish()

    refused("already-done", lobby.entrance.check_in, code)


def test_a_code_shared_by_two_days_means_the_nearer_one(lobby):
    tomorrow = NINE + minutes(24 * 60)
    lobby.mirror.take_over(
        "feed", [a_booking("a", at=tomorrow, code="SAME"), a_booking("b", code="SAME")]
    )

    assert lobby.entrance.check_in("SAME").slot == NINE


def test_an_unknown_code_says_whether_the_mirror_may_be_stale(lobby, clock, refused):
    assert not refused("unknown", lobby.entrance.check_in, "NOBODY").mirror_stale
    lobby.mirror.take_over("feed", [])

    clock.forward(11)

    assert refused("unknown", lobby.entrance.check_in, "NOBODY").mirror_stale


def test_a_service_the_house_no_longer_has_does_not_lock_the_visitor_out(lobby):
    lobby.mirror.take_over(
        "feed", [a_booking("a", services=("gold",)), a_booking("b", services=("gold", PASSPORT))]
    )

    assert lobby.entrance.check_in("CODE-a").services == ("lost-property",)
    assert lobby.entrance.check_in("CODE-b").services == (PASSPORT,)


def test_a_booking_for_more_than_a_ticket_may_have_is_not_locked_out(url, clock):
    house = a_house(rules=Rules(max_services=1))
    with a_lobby(url, clock, house) as lobby:
        lobby.mirror.take_over("feed", [a_booking(services=(PASSPORT, ID_CARD))])

        assert lobby.entrance.check_in("CODE-b-1").services == (PASSPORT,)


@pytest.mark.parametrize("text", ["", "\x1b@", "a" * 5000, "\u202e", "' OR 1=1 --"])
def test_hostile_codes_are_unknown_and_nothing_more(lobby, refused, text):
    refused("unknown", lobby.entrance.check_in, text)


def test_a_late_booking_is_accepted_and_counts_from_arrival(lobby, clock):
    lobby.mirror.take_over("feed", [a_booking(at=NINE)])
    clock.forward(20)

    assert lobby.entrance.check_in("CODE-b-1").waiting_since == clock.now


def test_staff_check_in_a_booking_from_the_list(lobby):
    lobby.mirror.take_over("feed", [a_booking()])
    (booking,) = lobby.counter("1").view().bookings

    assert lobby.entrance.check_in_booking(booking.id).booking == booking.id


def test_a_slip_that_failed_is_on_record(lobby):
    number = lobby.entrance.take_token([ID_CARD]).number

    lobby.entrance.printed(number, problem="paper-out")
    lobby.entrance.printed(number)

    assert [fact.kind for fact in lobby.journal.facts()][-2:] == ["print-failed", "printed"]


def test_the_entrance_says_how_many_tokens_are_left(url, clock):
    with a_lobby(url, clock, a_house(tokens=3)) as lobby:
        lobby.entrance.take_token([PASSPORT])

        view = lobby.entrance.view()

    assert (view.tokens_left, view.walk_in_refusal, view.waiting) == (2, None, 1)


def test_with_no_counter_open_nothing_is_promised(url, clock):
    with a_lobby(url, clock) as lobby:
        view, told = lobby.entrance.view(), lobby.entrance.estimate([PASSPORT])
        ticket = lobby.entrance.take_token([PASSPORT])
        board = lobby.board.view("1")

    assert (view.wait, told.wait, board.wait) == (None, None, None)
    assert view.calls_from is None
    assert (ticket.promised_low, ticket.promised_high) == (None, None)


def test_when_every_counter_pauses_or_closes_the_promise_ends(url, clock):
    with a_lobby(url, clock) as lobby:
        lobby.counter("1").open()
        lobby.counter("2").open()
        assert lobby.entrance.view().wait is not None

        lobby.counter("1").pause()
        lobby.counter("2").close()

        assert lobby.entrance.view().wait is None


def test_each_service_alone_knows_whether_somebody_calls_for_it(url, clock):
    house = a_house([a_counter("1", [PASSPORT]), a_counter("2", [ID_CARD, LOST])])
    with a_lobby(url, clock, house) as lobby:
        lobby.counter("2").open()

        assert lobby.entrance.estimate([PASSPORT]).wait is None
        assert lobby.entrance.estimate([ID_CARD]).wait is not None
        assert lobby.entrance.view().wait is not None


def test_a_minute_before_closing_the_part_that_still_fits_is_named(url, clock):
    long, short = a_service(PASSPORT, minutes=25), a_service(ID_CARD, minutes=10)
    clock.forward(60 * 7 - 1)
    with a_lobby(url, clock, a_house(services=[long, short])) as lobby:
        lobby.counter("1").open()

        told = lobby.entrance.estimate([PASSPORT, ID_CARD])
        with pytest.raises(Refused) as refused:
            lobby.entrance.take_token([PASSPORT, ID_CARD])

    assert (told.refusal, refused.value.code) == ("no-time-left", "no-time-left")
    assert told.fits == refused.value.fits == (Fit(ID_CARD, Wait(0, 5)),)


def test_the_entrance_says_when_no_service_fits_into_the_day_any_more(url, clock):
    clock.forward(60 * 7 - 1)
    with a_lobby(url, clock, a_house(services=[a_service(PASSPORT, minutes=25)])) as lobby:
        lobby.counter("1").open()

        view = lobby.entrance.view()

    assert view.walk_in_refusal == "no-time-left"
    assert view.walk_in_at == NINE + minutes(60 * 23)


def test_a_step_free_counter_that_the_house_does_not_have_is_not_promised(lobby, refused):
    refused("no-counter", lobby.entrance.take_token, [PASSPORT], accessible=True)

    assert lobby.entrance.estimate([PASSPORT], accessible=True).refusal == "no-counter"


def test_staff_may_say_why_there_are_no_tokens(lobby):
    lobby.office.close_walk_ins(reason="staff-meeting")

    view = lobby.entrance.view()
    assert (view.walk_in_refusal, view.closing_reason) == ("closed-by-staff", "staff-meeting")
    assert lobby.journal.facts()[-1].details == {"because": "staff-meeting"}
    lobby.office.close_walk_ins()
    assert lobby.entrance.view().closing_reason is None


def test_the_entrance_says_why_there_are_no_tokens(url, clock):
    clock.forward(-180)
    with a_lobby(url, clock) as lobby:
        view = lobby.entrance.view()

    assert (view.walk_in_refusal, view.walk_in_at) == ("outside-hours", NINE - minutes(60))
