"""Everything a clerk does with the visitor at the counter, by key and by mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from lobby.domain.counter import CounterState
from lobby.domain.ticket import State
from tests.builders import NINE, a_booking

Key = Qt.Key


def the_state(lobby, number):
    return lobby.board.ticket(number).state


def test_next_calls_whoever_has_waited_longest(lobby, models, window, act):
    first, _second = lobby.entrance.take_token(["passport"]), lobby.entrance.take_token(["id-card"])
    models.client.refresh()

    act("next")

    assert window.item("current").property("number") == "A\u202f001"
    assert the_state(lobby, first.number) is State.CALLED


def test_a_visitor_who_came_is_served_and_finished(lobby, models, window, act):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()

    act("serve")

    assert the_state(lobby, ticket.number) is State.SERVING

    act("finish")

    assert the_state(lobby, ticket.number) is State.DONE
    assert not models.counter.visitor.present


def test_a_visitor_is_called_again(lobby, models, window, act):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()

    act("recall")

    assert lobby.board.ticket(ticket.number).calls == 2


def test_a_no_show_is_not_offered_after_a_single_call(lobby, models, window, act):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()

    assert models.counter.visitor.calls == "call 1 of 3"

    act("noShow")

    assert not window.item("noShow").isEnabled()
    assert the_state(lobby, ticket.number) is State.CALLED


def test_a_no_show_is_the_clerks_own_decision(lobby, models, window, act):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    lobby.counter("3").recall()
    lobby.counter("3").recall()
    models.client.refresh()

    assert "no-show is possible now" in models.counter.visitor.calls

    act("noShow")

    assert the_state(lobby, ticket.number) is State.MISSED


def test_a_visitor_is_parked_with_a_note(lobby, models, window, act):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()

    act("park")
    window.write("fetches a photo")
    window.press(Key.Key_Return)

    assert the_state(lobby, ticket.number) is State.PARKED
    assert lobby.board.ticket(ticket.number).note == "fetches a photo"


def test_a_visitor_is_sent_on_to_another_service_with_a_note(lobby, models, window, act):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()

    act("transfer")
    window.press(Key.Key_Space)
    window.press(Key.Key_Return, ctrl=True)

    assert lobby.board.ticket(ticket.number).services[0] == "id-card"
    assert the_state(lobby, ticket.number) is State.WAITING


def test_a_visitor_is_sent_on_to_another_counter(lobby, models, window, act):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()

    act("transfer")
    window.click("choice:1")
    window.click("accept")

    assert lobby.board.ticket(ticket.number).reserved_for == "1"


def test_the_last_action_is_taken_back(lobby, models, window, act):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()

    act("undo")

    assert the_state(lobby, ticket.number) is State.WAITING
    assert models.counter.message == "Taken back: the call"


def test_a_counter_is_opened_paused_and_closed(lobby, models, window):
    window.click("pause")

    assert lobby.counter("3").view().state is CounterState.PAUSED
    assert window.item("next").property("text") == "Go on"

    window.click("openCounter")

    assert lobby.counter("3").view().state is CounterState.OPEN

    lobby.entrance.take_token(["passport"])
    models.client.refresh()
    window.click("closeCounter")

    assert any("1 visitor is still waiting" in text for text in window.texts())

    window.click("accept")

    assert lobby.counter("3").view().state is CounterState.CLOSED


def test_who_closes_is_told_whom_nobody_else_can_call(lobby, models, window):
    lobby.entrance.take_token(["passport"])
    lobby.entrance.take_token(["id-card"], accessible=True)
    lobby.entrance.take_token(["lost-property"], override=True)
    models.client.refresh()
    assert models.office.closing == (
        "3 visitors are still waiting in the house. No other counter is open."
    )

    lobby.counter("1").open()
    models.client.refresh()
    assert models.office.closing.endswith("1 of them no other open counter can call.")

    lobby.office.withdraw("A002")
    models.client.refresh()
    assert models.office.closing.endswith("The other counters go on.")


def test_the_keys_rest_while_a_question_is_open(lobby, models, window):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()

    window.press(Key.Key_F6, Key.Key_F12, Key.Key_F11)

    assert the_state(lobby, ticket.number) is State.CALLED

    window.press(Key.Key_Escape)

    assert the_state(lobby, ticket.number) is State.CALLED
    assert not window.shows("accept")


def test_a_booking_shows_its_time_and_punctuality(lobby, clock, models, window):
    lobby.mirror.take_over("portal", [a_booking("7", at=NINE, services=("id-card",), persons=2)])
    clock.forward(3)
    lobby.entrance.check_in("CODE-7")
    lobby.counter("3").call_next()
    models.client.refresh()

    visitor = models.counter.visitor
    assert visitor.arrival == "Booking 09:00 · checked in on time"
    assert visitor.party == "2 persons · speaks German"
    assert "Identity card · 37.00 euros" in window.texts()
    assert "to bring: old card, photograph" in window.texts()
