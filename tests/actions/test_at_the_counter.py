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
    assert lobby.call_next("1").number == three[0]

    assert refused("counter-busy", lobby.call_next, "1").ticket.number == three[0]


def test_next_with_nobody_waiting_gives_nothing(lobby):
    assert lobby.call_next("1") is None


@pytest.mark.parametrize("shut", ["close_counter", "pause_counter"])
def test_a_counter_that_is_not_open_calls_nobody(lobby, three, refused, shut):
    getattr(lobby, shut)("1")

    refused("counter-closed", lobby.call_next, "1")

    assert len(lobby.waiting()) == 3


def test_an_unknown_counter_is_refused(lobby, refused):
    refused("unknown-counter", lobby.call_next, "99")


def test_finish_and_next_is_one_step(lobby, three):
    lobby.call_next("1")
    lobby.serve("1")

    assert lobby.finish_and_next("1").number == three[1]
    assert lobby.ticket(three[0]).state is State.DONE


def test_a_press_on_a_stale_view_hits_nobody(lobby, three, refused):
    seen = lobby.call_next("1")
    lobby.recall("1")

    refused("stale-view", lobby.no_show, "1", seen=seen)

    assert lobby.ticket(three[0]).state is State.CALLED


def test_a_missed_visitor_comes_back_and_queues_up_from_now(lobby, three, clock):
    lobby.call_next("1")
    lobby.no_show("1")
    clock.forward(10)

    lobby.reinstate(three[0])

    assert [ticket.number for ticket in lobby.waiting()] == [*three[1:], three[0]]


def test_a_parked_visitor_is_called_back_to_the_counter(lobby, three):
    lobby.call_next("1")
    lobby.serve("1")
    lobby.park("1", "holt ein Foto")

    back = lobby.resume(three[0], "1")

    assert (back.state, back.note, back.counter) == (State.CALLED, "holt ein Foto", "1")


def test_calling_out_of_order_needs_a_reason_and_keeps_it(lobby, three, refused):
    refused("reason-needed", lobby.call, three[2], "1", " ")

    assert lobby.call(three[2], "1", "kleines Kind").counter == "1"
    assert lobby.facts()[-1].reason == "kleines Kind"


def test_an_urgent_mark_needs_a_reason_and_goes_first(lobby, three, refused):
    refused("reason-needed", lobby.mark, three[2], urgent=True)

    lobby.mark(three[2], urgent=True, reason="Notfall")

    assert lobby.call_next("1").number == three[2]


def test_a_withdrawn_ticket_is_out_and_can_come_back(lobby, three):
    lobby.withdraw(three[0])

    assert [ticket.number for ticket in lobby.waiting()] == three[1:]
    assert lobby.reinstate(three[0]).state is State.WAITING


def test_waits_and_serving_times_come_out_exactly_with_parking(lobby, three, clock):
    clock.forward(4)
    lobby.call_next("1")
    lobby.serve("1")
    clock.forward(2)
    lobby.park("1")
    lobby.call_next("1")
    lobby.serve("1")
    clock.forward(1)
    lobby.finish("1")
    lobby.resume(three[0], "1")
    lobby.serve("1")
    clock.forward(0.5)

    lobby.finish("1")

    first, second = lobby.ticket(three[0]), lobby.ticket(three[1])
    assert (first.served_seconds, second.served_seconds) == (150, 60)
    assert first.first_called_at - first.issued_at == minutes(4)
    assert second.first_called_at - second.issued_at == minutes(6)


def test_the_desk_shows_who_is_next_and_why(lobby, three, clock):
    clock.forward(31)

    view = lobby.desk("1")

    assert view.next.number == three[0]
    assert (view.why.because, view.why.waited) == (PriorityReason.WALK_IN, 31)
    assert [ticket.number for ticket in view.waiting] == three


def test_what_the_desk_promises_is_what_next_calls(lobby, three):
    lobby.mirror("feed", [a_booking(at=NINE)])
    lobby.check_in("CODE-b-1")

    promised = lobby.desk("1").next

    assert lobby.call_next("1").id == promised.id


def test_a_counter_closes_only_without_a_visitor(lobby, three, refused):
    lobby.call_next("1")

    refused("counter-busy", lobby.close_counter, "1")


def test_the_board_shows_the_newest_call_first_and_forgets_an_undone_one(lobby, three, clock):
    lobby.open_counter("2")
    lobby.call_next("1")
    clock.forward(1)
    lobby.call_next("2")

    assert [call.number for call in lobby.board("1").calls] == [three[1], three[0]]
    lobby.undo("2")
    assert [call.number for call in lobby.board("1").calls] == [three[0]]


def test_the_end_of_the_day_ends_everything_and_erases_what_names_a_person(lobby, three):
    lobby.mirror("feed", [a_booking(name="b-1")])
    lobby.call_next("1")
    lobby.park("1", "holt ein Foto")

    assert lobby.close_day() == 2

    ended = lobby.ticket(three[0])
    assert (ended.state, ended.note, ended.token) == (State.WITHDRAWN, "", "")
    assert lobby.waiting() == ()
    assert lobby.desk("1").state == "closed"


def test_yesterdays_tickets_are_not_called_today(lobby, three, clock):
    clock.forward(24 * 60)

    assert lobby.call_next("1") is None
    assert lobby.close_day(sure=True) == 0


def test_help_is_asked_for_and_given(lobby):
    lobby.want_help("kiosk")
    assert lobby.desk("1").help_wanted

    lobby.give_help("1")

    assert not lobby.desk("1").help_wanted


def test_a_device_is_reported_once_each_way(lobby):
    for _ in range(3):
        lobby.report_device("kiosk", "printer", "paper-out")
    assert [one.problem for one in lobby.desk("1").devices] == ["paper-out"]

    lobby.report_device("kiosk", "printer")
    lobby.report_device("kiosk", "printer")

    assert [fact.kind for fact in lobby.facts()][1:] == ["device-failed", "device-recovered"]


def test_several_services_are_called_by_a_counter_that_offers_all(url, clock):
    house = a_house(counters=[a_counter("1", [PASSPORT]), a_counter("2", [PASSPORT, ID_CARD])])
    with a_lobby(url, clock, house) as lobby:
        lobby.open_counter("1")
        lobby.open_counter("2")
        both = lobby.take_token([PASSPORT, ID_CARD])

        assert lobby.call_next("1") is None
        assert lobby.call_next("2").number == both.number


def test_a_clock_that_is_set_back_moves_nobody_to_the_front(lobby, three, clock):
    lobby.call_next("1")
    lobby.no_show("1")
    clock.forward(-60)
    later = [lobby.take_token([PASSPORT]).number for _ in range(2)]
    lobby.reinstate(three[0])

    called = []
    while ticket := lobby.finish_and_next("1", was_there=True) if called else lobby.call_next("1"):
        called.append(ticket.number)

    assert called == [*three, *later]


def test_a_clock_that_is_set_back_hides_no_call(lobby, three, clock):
    lobby.open_counter("2")
    lobby.call_next("1")
    clock.forward(-60)
    lobby.call_next("2")
    assert [call.number for call in lobby.board("1").calls] == [three[1], three[0]]

    lobby.recall("1")

    assert [call.number for call in lobby.board("1").calls] == [three[0], three[1]]
