"""Everybody who is not at the counter, and what is done with them from the lists."""

from __future__ import annotations

from PySide6.QtCore import Qt

from lobby.domain.booking import Channel
from lobby.domain.ticket import State
from tests.builders import NINE, a_booking, a_counter, a_database, a_lobby, minutes
from tests.screens.counter.builders import a_town_hall, a_window, models_of

Key = Qt.Key


def show(window, place):
    """Go to a list by its key, with its first row chosen."""
    window.press(Key.Key_0 + place, ctrl=True)


def test_a_parked_visitor_is_called_back_by_keys_alone(lobby, models, window):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    lobby.counter("3").park()
    models.client.refresh()

    show(window, 2)
    window.press(Key.Key_Return, Key.Key_Return)

    assert lobby.board.ticket(ticket.number).state is State.CALLED
    assert models.counter.visitor.number == "A\u202f001"


def test_nobody_is_called_back_while_somebody_is_at_the_counter(lobby, models, window):
    parked = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    lobby.counter("3").park()
    lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()

    show(window, 2)

    assert not window.item("resume").isEnabled()
    assert lobby.board.ticket(parked.number).state is State.PARKED


def test_a_missed_visitor_queues_up_again(lobby, models, window):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    lobby.counter("3").recall()
    lobby.counter("3").recall()
    lobby.counter("3").no_show()
    models.client.refresh()

    show(window, 3)
    window.click("reinstate")

    assert lobby.board.ticket(ticket.number).state is State.WAITING


def test_a_call_out_of_order_needs_a_reason(lobby, models, window):
    lobby.entrance.take_token(["passport"])
    second = lobby.entrance.take_token(["passport"])
    models.client.refresh()

    show(window, 1)
    window.press(Key.Key_Down)
    window.click("call")

    assert not window.item("accept").isEnabled()

    window.write("has a small child")
    window.press(Key.Key_Return)

    assert lobby.board.ticket(second.number).state is State.CALLED
    assert lobby.journal.facts()[-1].reason == "has a small child"


def test_a_waiting_visitor_is_marked_urgent_with_a_reason(lobby, models, window):
    lobby.entrance.take_token(["passport"])
    second = lobby.entrance.take_token(["passport"])
    models.client.refresh()

    show(window, 1)
    window.press(Key.Key_Down)
    window.click("mark")
    window.click("urgent")
    window.press(Key.Key_Tab, Key.Key_Tab)
    window.write("feels unwell")
    window.press(Key.Key_Return)

    marked = lobby.board.ticket(second.number)
    assert marked.urgent
    assert not marked.accessible
    assert models.counter.step.nextNumber == "A\u202f002"


def test_a_visitor_who_left_is_withdrawn(lobby, models, window):
    ticket = lobby.entrance.take_token(["passport"])
    models.client.refresh()

    show(window, 1)
    window.click("withdraw")
    window.click("accept")

    assert lobby.board.ticket(ticket.number).state is State.WITHDRAWN


def test_a_token_is_issued_at_the_counter(lobby, models, window):
    window.click("token")
    window.click("choice:passport")
    window.click("more")
    window.click("accept")

    (ticket,) = lobby.board.waiting()
    assert (ticket.services, ticket.persons) == (("passport",), 2)
    assert models.counter.message == "Number A\u202f001 is waiting."


def test_a_booking_is_checked_in_from_the_list(lobby, models, window):
    lobby.mirror.take_over("portal", [a_booking("1", at=NINE + minutes(20))])
    models.client.refresh()

    show(window, 4)

    assert "not here yet" in window.texts()

    window.click("checkIn")

    assert [ticket.slot for ticket in lobby.board.waiting()] == [NINE + minutes(20)]
    assert "checked in" in window.texts()


def test_a_phone_appointment_reminds_at_its_time_and_is_done_then(lobby, clock, models, window):
    lobby.mirror.take_over("portal", [a_booking("1", at=NINE + minutes(20), channel=Channel.PHONE)])
    models.client.refresh()
    show(window, 5)

    assert "call now" not in window.texts()

    clock.forward(20)
    models.client.beat()

    assert "call now" in window.texts()

    window.click("phoned")

    assert lobby.counter("3").view().phone[0].phoned


def test_who_this_counter_cannot_call_is_grey(tmp_path, qapp, clock):
    house = a_town_hall(a_counter("5", ["lost-property"]))
    with a_lobby(a_database(tmp_path), clock, house) as lobby:
        lobby.counter("3").open()
        lobby.entrance.take_token(["lost-property"])
        models = models_of(lobby, clock=clock)

        (row,) = models.queue.waiting
        assert row.faded
        assert models.counter.step.nextNumber == ""


def test_the_waiting_list_keeps_its_place_while_others_come(lobby, models, window):
    lobby.entrance.take_token(["passport"])
    second = lobby.entrance.take_token(["passport"])
    models.client.refresh()
    show(window, 1)
    window.press(Key.Key_Down)

    lobby.office.withdraw("A001")
    lobby.entrance.take_token(["passport"])
    models.client.refresh()

    window.click("withdraw")
    window.click("accept")
    assert lobby.board.ticket(second.number).state is State.WITHDRAWN


def test_every_tab_stands_in_one_row_in_german_too(lobby, models, clock):
    for _ in range(12):
        lobby.entrance.take_token(["passport"])
    models = models_of(lobby, clock=clock, language="de")

    with a_window(models, size=(1180, 760), language="de") as window:
        window.window.grabWindow()
        tabs = [window.item(f"tab{place}") for place in range(5)]

        assert len({tab.y() for tab in tabs}) == 1
