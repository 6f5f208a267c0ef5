"""The database goes and comes back: nothing is lost silently, nothing is done twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lobby.domain.booking import Channel
from lobby.domain.ticket import State
from tests.builders import a_booking, minutes
from tests.screens.counter.builders import Unplugged, a_window, agree_by_phone, models_of

Key = Qt.Key


@pytest.fixture
def plug(lobby):
    return Unplugged(lobby)


@pytest.fixture
def models(qapp, plug, clock):
    return models_of(plug, clock=clock)


@pytest.fixture
def window(models):
    with a_window(models) as window:
        yield window


def test_the_window_keeps_the_visitor_and_says_since_when(lobby, plug, models, window):
    lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()

    plug.away = True
    models.client.set_away(True)

    assert models.counter.visitor.number == "A\u202f001"
    assert "09:00" in window.text("outage")
    assert not window.item("next").isEnabled()
    assert not window.item("finish").isEnabled()


def test_it_comes_back_alone_and_calls_nobody(lobby, plug, models, window):
    ticket = lobby.entrance.take_token(["passport"])
    plug.away = True
    models.client.refresh()

    plug.away = False
    models.client.beat()

    assert not window.shows("outage")
    assert window.item("next").isEnabled()
    assert lobby.board.ticket(ticket.number).state is State.WAITING


def test_a_press_that_failed_is_told_and_not_repeated(lobby, plug, models, window):
    ticket = lobby.entrance.take_token(["passport"])
    models.client.refresh()
    plug.away = True

    window.press(Key.Key_F12)
    plug.away = False
    models.client.beat()

    assert lobby.board.ticket(ticket.number).state is State.WAITING
    assert models.counter.message == "The connection is back. “Next” was not carried out."


def test_a_press_whose_answer_was_lost_is_told_to_have_worked(lobby, plug, models, window):
    ticket = lobby.entrance.take_token(["passport"])
    models.client.refresh()
    plug.fails_after = True

    window.press(Key.Key_F12)
    plug.fails_after = plug.away = False
    models.client.beat()

    assert lobby.board.ticket(ticket.number).state is State.CALLED
    assert models.counter.message == "The connection is back. “Next” was carried out."


def test_a_window_that_starts_without_a_database_waits_for_it(qapp, lobby, clock):
    plug = Unplugged(lobby, away=True)
    models = models_of(plug, clock=clock)

    with a_window(models) as window:
        assert "09:00" in window.text("outage")
        plug.away = False
        models.client.beat()

        assert not window.shows("outage")
        assert models.counter.state == "open"


def test_a_token_whose_answer_was_lost_is_issued_once(plug, lobby, qapp, clock):
    models = models_of(plug, clock=clock)
    models.client.refresh()
    plug.fails_after = True
    models.reception.issue(["passport"], 1, False, False)
    plug.away = plug.fails_after = False
    models.client.beat()

    models.reception.issue(["passport"], 1, False, False)
    models.client._last_press = ("", float("-inf"))  # noqa: SLF001 - some seconds later
    models.reception.issue(["passport"], 1, False, False)

    assert [ticket.number for ticket in lobby.board.waiting()] == ["A001", "A002"]


def test_a_token_is_told_although_the_window_cannot_be_read_after_it(plug, lobby, qapp, clock):
    models = models_of(plug, clock=clock)
    models.client.refresh()
    plug.away_after = True

    models.reception.issue(["passport"], 1, False, False)

    assert models.counter.message == "Number A\u202f001 is waiting."


def carried_out(models):
    """What the window says of the press before the outage, once the database is back."""
    return models.counter.message.removeprefix("The connection is back. ")


PRESSES = {
    "Give out a number": lambda models: models.reception.issue(["passport"], 1, False, False),
    "Booking by phone": lambda models: models.reception.phoneBooking.book(),
    "Check in": lambda models: models.reception.checkIn(str(models.client.view.bookings[0].id)),
    "Print the slip": lambda models: models.reception.wantSlip("A001"),
    "Mark": lambda models: models.queue.mark("A001", seen(models, "A001"), True, False, "ill"),
    "Withdraw": lambda models: models.queue.withdraw("A001", seen(models, "A001"), "left"),
    "Call out of order": lambda models: models.queue.call("A001", seen(models, "A001"), "ill"),
    "Notice": lambda models: models.office.setNotice("the lift is out"),
    "No more numbers": lambda models: models.office.stopTokens("crowded"),
    "More numbers": lambda models: models.office.addQuota("walk-in", 5),
    "Silence": lambda models: models.office.mute(True),
    "Test call": lambda models: models.office.testCall(),
    "Done": lambda models: models.queue.phoned(str(models.client.view.phone[0].id)),
    "Pause": lambda models: models.counter.pause(),
    "Next": lambda models: models.counter.next(),
}


def seen(models, number):
    return next(one.version for one in models.client.view.waiting if one.number == number)


@pytest.fixture
def morning(lobby, clock, plug, qapp):
    """A window with somebody who waits, a booking, a phone appointment, and a time agreed on."""
    lobby.entrance.take_token(["passport"])
    lobby.entrance.book(["passport"], clock() + minutes(10))
    lobby.mirror.take_over("feed", [a_booking("p", at=clock(), channel=Channel.PHONE)])
    models = models_of(plug, clock=clock)
    agree_by_phone(models, at=clock() + minutes(90))
    return models


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
