"""The database goes and comes back: nothing is lost silently, nothing is done twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lobby.domain.booking import Channel
from lobby.domain.ticket import State
from tests.builders import a_booking, minutes
from tests.screens.counter.builders import Unplugged, a_desk, a_window

Key = Qt.Key


@pytest.fixture
def plug(lobby):
    return Unplugged(lobby)


@pytest.fixture
def desk(qapp, plug, clock):
    return a_desk(plug, clock=clock)


@pytest.fixture
def window(desk):
    with a_window(desk) as window:
        yield window


def test_the_window_keeps_the_visitor_and_says_since_when(lobby, plug, desk, window):
    lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    desk.client.refresh()

    plug.away = True
    desk.client.set_away(True)

    assert desk.desk.visitor.number == "A\u202f001"
    assert "09:00" in window.text("outage")
    assert not window.item("next").isEnabled()
    assert not window.item("finish").isEnabled()


def test_it_comes_back_alone_and_calls_nobody(lobby, plug, desk, window):
    ticket = lobby.entrance.take_token(["passport"])
    plug.away = True
    desk.client.refresh()

    plug.away = False
    desk.client.beat()

    assert not window.shows("outage")
    assert window.item("next").isEnabled()
    assert lobby.board.ticket(ticket.number).state is State.WAITING


def test_a_press_that_failed_is_told_and_not_repeated(lobby, plug, desk, window):
    ticket = lobby.entrance.take_token(["passport"])
    desk.client.refresh()
    plug.away = True

    window.press(Key.Key_F12)
    plug.away = False
    desk.client.beat()

    assert lobby.board.ticket(ticket.number).state is State.WAITING
    assert desk.desk.message == "The connection is back. “Next” was not carried out."


def test_a_press_whose_answer_was_lost_is_told_to_have_worked(lobby, plug, desk, window):
    ticket = lobby.entrance.take_token(["passport"])
    desk.client.refresh()
    plug.fails_after = True

    window.press(Key.Key_F12)
    plug.fails_after = plug.away = False
    desk.client.beat()

    assert lobby.board.ticket(ticket.number).state is State.CALLED
    assert desk.desk.message == "The connection is back. “Next” was carried out."


def test_a_window_that_starts_without_a_database_waits_for_it(qapp, lobby, clock):
    plug = Unplugged(lobby, away=True)
    models = a_desk(plug, clock=clock)

    with a_window(models) as window:
        assert "09:00" in window.text("outage")
        plug.away = False
        models.client.beat()

        assert not window.shows("outage")
        assert models.desk.state == "open"


def test_a_token_whose_answer_was_lost_is_issued_once(plug, lobby, qapp, clock):
    desk = a_desk(plug, clock=clock)
    desk.client.refresh()
    plug.fails_after = True
    desk.reception.issue(["passport"], 1, False, False)
    plug.away = plug.fails_after = False
    desk.client.beat()

    desk.reception.issue(["passport"], 1, False, False)
    desk.client._last_press = ("", float("-inf"))  # noqa: SLF001 - some seconds later
    desk.reception.issue(["passport"], 1, False, False)

    assert [ticket.number for ticket in lobby.board.waiting()] == ["A001", "A002"]


def test_a_token_is_told_although_the_window_cannot_be_read_after_it(plug, lobby, qapp, clock):
    desk = a_desk(plug, clock=clock)
    desk.client.refresh()
    plug.away_after = True

    desk.reception.issue(["passport"], 1, False, False)

    assert desk.desk.message == "Number A\u202f001 is waiting."


def carried_out(desk):
    """What the window says of the press before the outage, once the database is back."""
    return desk.desk.message.removeprefix("The connection is back. ")


PRESSES = {
    "Give out a number": lambda desk: desk.reception.issue(["passport"], 1, False, False),
    "Booking by phone": lambda desk: desk.reception.book(["passport"], 0, "10:30", 1, False),
    "Check in": lambda desk: desk.reception.checkIn(str(desk.client.view.bookings[0].id)),
    "Print the slip": lambda desk: desk.reception.wantSlip("A001"),
    "Mark": lambda desk: desk.queue.mark("A001", seen(desk, "A001"), True, False, "ill"),
    "Withdraw": lambda desk: desk.queue.withdraw("A001", seen(desk, "A001"), "left"),
    "Call out of order": lambda desk: desk.queue.call("A001", seen(desk, "A001"), "ill"),
    "Notice": lambda desk: desk.office.setNotice("the lift is out"),
    "No more numbers": lambda desk: desk.office.stopTokens("crowded"),
    "More numbers": lambda desk: desk.office.addQuota("walk-in", 5),
    "Silence": lambda desk: desk.office.mute(True),
    "Test call": lambda desk: desk.office.testCall(),
    "Done": lambda desk: desk.queue.phoned(str(desk.client.view.phone[0].id)),
    "Pause": lambda desk: desk.desk.pause(),
    "Next": lambda desk: desk.desk.next(),
}


def seen(desk, number):
    return next(one.version for one in desk.client.view.waiting if one.number == number)


@pytest.fixture
def morning(lobby, clock, plug, qapp):
    """A window with somebody who waits, a booking and a phone appointment."""
    lobby.entrance.take_token(["passport"])
    lobby.entrance.book(["passport"], clock() + minutes(10))
    lobby.mirror.take_over("feed", [a_booking("p", at=clock(), channel=Channel.PHONE)])
    return a_desk(plug, clock=clock)


@pytest.mark.parametrize("name", PRESSES)
def test_whatever_was_pressed_is_told_to_have_been_carried_out_if_it_was(morning, plug, name):
    plug.fails_after = True

    PRESSES[name](morning)
    plug.fails_after = plug.away = False
    morning.client.beat()

    assert carried_out(morning) == f"“{name}” was carried out."


@pytest.mark.parametrize("name", PRESSES)
def test_whatever_was_pressed_is_told_not_to_have_been_if_it_was_not(morning, lobby, plug, name):
    plug.away = True

    PRESSES[name](morning)
    lobby.counter("2").open()
    lobby.counter("2").entrance.take_token(["passport"])
    lobby.counter("2").call_next()
    lobby.counter("2").pause()
    plug.away = False
    morning.client.beat()

    assert carried_out(morning) == f"“{name}” was not carried out."
