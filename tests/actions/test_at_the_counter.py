"""A clerk's day: next, again, there, done, not there, aside, on, back."""

from __future__ import annotations

import pytest

from lobby.domain.ticket import State
from lobby.domain.why import PriorityReason
from tests.builders import (
    ID_CARD,
    NINE,
    PASSPORT,
    a_booking,
    a_counter,
    a_house,
    a_lobby,
    minutes,
)


def test_next_calls_the_first_and_then_the_counter_is_busy(lobby, three, refused):
    assert lobby.counter("1").call_next().number == three[0]

    assert refused("counter-busy", lobby.counter("1").call_next).ticket.number == three[0]


def test_next_with_nobody_waiting_gives_nothing(lobby):
    assert lobby.counter("1").call_next() is None


@pytest.mark.parametrize("shut", ["close", "pause"])
def test_a_counter_that_is_not_open_calls_nobody(lobby, three, refused, shut):
    getattr(lobby.counter("1"), shut)()

    refused("counter-closed", lobby.counter("1").call_next)

    assert len(lobby.board.waiting()) == 3


def test_an_unknown_counter_is_refused(lobby, refused):
    refused("unknown-counter", lobby.counter("99").call_next)


def test_finish_and_next_is_one_step(lobby, three):
    lobby.counter("1").call_next()
    lobby.counter("1").serve()

    assert lobby.counter("1").finish_and_next().number == three[1]
    assert lobby.board.ticket(three[0]).state is State.DONE


def test_a_press_on_a_stale_view_hits_nobody(lobby, three, refused):
    seen = lobby.counter("1").call_next()
    lobby.counter("1").recall()

    refused("stale-view", lobby.counter("1").no_show, seen=seen)

    assert lobby.board.ticket(three[0]).state is State.CALLED


def test_a_missed_visitor_comes_back_and_queues_up_from_now(lobby, three, clock):
    lobby.counter("1").call_next()
    lobby.counter("1").no_show()
    clock.forward(10)

    lobby.office.reinstate(three[0])

    assert [ticket.number for ticket in lobby.board.waiting()] == [*three[1:], three[0]]


def test_a_parked_visitor_is_called_back_to_the_counter(lobby, three):
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("1").park("holt ein Foto")

    back = lobby.counter("1").resume(three[0])

    assert (back.state, back.note, back.counter) == (State.CALLED, "holt ein Foto", "1")


def test_calling_out_of_order_needs_a_reason_and_keeps_it(lobby, three, refused):
    refused("reason-needed", lobby.counter("1").call, three[2], " ")

    assert lobby.counter("1").call(three[2], "kleines Kind").counter == "1"
    assert lobby.journal.facts()[-1].reason == "kleines Kind"


def test_an_urgent_mark_needs_a_reason_and_goes_first(lobby, three, refused):
    refused("reason-needed", lobby.office.mark, three[2], urgent=True)

    lobby.office.mark(three[2], urgent=True, reason="Notfall")

    assert lobby.counter("1").call_next().number == three[2]


def test_a_withdrawn_ticket_is_out_and_can_come_back(lobby, three):
    lobby.office.withdraw(three[0])

    assert [ticket.number for ticket in lobby.board.waiting()] == three[1:]
    assert lobby.office.reinstate(three[0]).state is State.WAITING


def test_waits_and_serving_times_come_out_exactly_with_parking(lobby, three, clock):
    clock.forward(4)
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    clock.forward(2)
    lobby.counter("1").park()
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    clock.forward(1)
    lobby.counter("1").finish()
    lobby.counter("1").resume(three[0])
    lobby.counter("1").serve()
    clock.forward(0.5)

    lobby.counter("1").finish()

    first, second = lobby.board.ticket(three[0]), lobby.board.ticket(three[1])
    assert (first.served_seconds, second.served_seconds) == (150, 60)
    assert first.first_called_at - first.issued_at == minutes(4)
    assert second.first_called_at - second.issued_at == minutes(6)


def test_the_desk_shows_who_is_next_and_why(lobby, three, clock):
    clock.forward(31)

    view = lobby.counter("1").view()

    assert view.next.number == three[0]
    assert (view.why.because, view.why.waited) == (PriorityReason.WALK_IN, 31)
    assert [ticket.number for ticket in view.waiting] == three


def test_what_the_desk_promises_is_what_next_calls(lobby, three):
    lobby.mirror.take_over("feed", [a_booking(at=NINE)])
    lobby.entrance.check_in("CODE-b-1")

    promised = lobby.counter("1").view().next

    assert lobby.counter("1").call_next().id == promised.id


def test_a_counter_closes_only_without_a_visitor(lobby, three, refused):
    lobby.counter("1").call_next()

    refused("counter-busy", lobby.counter("1").close)


def test_the_board_shows_the_newest_call_first_and_forgets_an_undone_one(lobby, three, clock):
    lobby.counter("2").open()
    lobby.counter("1").call_next()
    clock.forward(1)
    lobby.counter("2").call_next()

    assert [call.number for call in lobby.board.view("1").calls] == [three[1], three[0]]
    lobby.counter("2").undo()
    assert [call.number for call in lobby.board.view("1").calls] == [three[0]]


def test_the_end_of_the_day_ends_everything_and_erases_what_names_a_person(lobby, three):
    lobby.mirror.take_over("feed", [a_booking(name="b-1")])
    lobby.counter("1").call_next()
    lobby.counter("1").park("holt ein Foto")

    assert lobby.office.close_day() == 2

    ended = lobby.board.ticket(three[0])
    assert (ended.state, ended.note, ended.slip_code) == (State.WITHDRAWN, "", "")
    assert lobby.board.waiting() == ()
    assert lobby.counter("1").view().state == "closed"


def test_yesterdays_tickets_are_not_called_today(lobby, three, clock):
    clock.forward(24 * 60)

    assert lobby.counter("1").call_next() is None
    assert lobby.office.close_day(sure=True) == 0


def test_help_is_asked_for_and_given(lobby):
    lobby.entrance.want_help("kiosk")
    assert lobby.counter("1").view().help_wanted

    lobby.counter("1").give_help()

    assert not lobby.counter("1").view().help_wanted


def test_a_device_is_reported_once_each_way(lobby):
    for _ in range(3):
        lobby.office.report_device("kiosk", "printer", "paper-out")
    assert [one.problem for one in lobby.counter("1").view().devices] == ["paper-out"]

    lobby.office.report_device("kiosk", "printer")
    lobby.office.report_device("kiosk", "printer")

    assert [fact.kind for fact in lobby.journal.facts()][1:] == [
        "device-failed",
        "device-recovered",
    ]


def test_several_services_are_called_by_a_counter_that_offers_all(url, clock):
    house = a_house(counters=[a_counter("1", [PASSPORT]), a_counter("2", [PASSPORT, ID_CARD])])
    with a_lobby(url, clock, house) as lobby:
        lobby.counter("1").open()
        lobby.counter("2").open()
        both = lobby.entrance.take_token([PASSPORT, ID_CARD])

        assert lobby.counter("1").call_next() is None
        assert lobby.counter("2").call_next().number == both.number


def test_a_clock_that_is_set_back_moves_nobody_to_the_front(lobby, three, clock):
    lobby.counter("1").call_next()
    lobby.counter("1").no_show()
    clock.forward(-60)
    later = [lobby.entrance.take_token([PASSPORT]).number for _ in range(2)]
    lobby.office.reinstate(three[0])

    called = []
    while (
        ticket := lobby.counter("1").finish_and_next(was_there=True)
        if called
        else lobby.counter("1").call_next()
    ):
        called.append(ticket.number)

    assert called == [*three, *later]


def test_a_clock_that_is_set_back_hides_no_call(lobby, three, clock):
    lobby.counter("2").open()
    lobby.counter("1").call_next()
    clock.forward(-60)
    lobby.counter("2").call_next()
    assert [call.number for call in lobby.board.view("1").calls] == [three[1], three[0]]

    lobby.counter("1").recall()

    assert [call.number for call in lobby.board.view("1").calls] == [three[0], three[1]]
