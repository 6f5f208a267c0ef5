"""A press does what the clerk saw, once, or nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from counter.client import DOUBLE_PRESS
from lobby.domain.errors import Unavailable
from lobby.domain.ticket import State
from tests.screens.counter.builders import Seconds, Unplugged, a_window, models_of

Key = Qt.Key


class Later:
    """A runner that keeps its work until it is told to go on."""

    def __init__(self):
        self.kept = []

    def run(self, work, done, *, refused, unavailable):
        self.kept.append(lambda: self.done(work, done, unavailable))

    def go_on(self):
        kept, self.kept = self.kept, []
        for work in kept:
            work()

    @staticmethod
    def done(work, done, unavailable):
        try:
            result = work()
        except Unavailable as outage:
            unavailable(outage)
        else:
            done(result)


def test_a_second_press_while_the_first_is_under_way_does_nothing(qapp, lobby, clock):
    lobby.entrance.take_token(["passport"])
    second = lobby.entrance.take_token(["passport"])
    runner = Later()
    models = models_of(lobby, clock=clock, runner=runner)
    runner.go_on()

    with a_window(models) as window:
        window.press(Key.Key_F12, Key.Key_F12)
        assert models.counter.busy
        runner.go_on()

    assert lobby.board.ticket(second.number).state is State.WAITING


def test_two_quick_presses_are_one(qapp, lobby, clock):
    lobby.entrance.take_token(["passport"])
    second = lobby.entrance.take_token(["passport"])
    models = models_of(lobby, clock=clock, seconds=Seconds(step=DOUBLE_PRESS / 2))

    with a_window(models) as window:
        window.press(Key.Key_F12, Key.Key_F12)

    assert lobby.board.ticket(second.number).state is State.WAITING


def test_an_impatient_press_that_meets_the_answer_is_no_press_on_the_next(qapp, lobby, clock):
    first, second = lobby.entrance.take_token(["passport"]), lobby.entrance.take_token(["passport"])
    runner, seconds = Later(), Seconds(step=0)
    models = models_of(lobby, clock=clock, runner=runner, seconds=seconds)
    runner.go_on()

    models.counter.step.take()
    seconds.passed += 5 * DOUBLE_PRESS
    runner.go_on()
    runner.go_on()
    seconds.passed += DOUBLE_PRESS / 2
    models.counter.step.take()
    runner.go_on()
    models.counter.next()

    assert lobby.board.ticket(first.number).state is State.CALLED
    assert lobby.board.ticket(second.number).state is State.WAITING
    assert not models.counter.step.asks

    seconds.passed += 2 * DOUBLE_PRESS
    models.counter.step.take()
    runner.go_on()
    assert lobby.board.ticket(first.number).state is State.SERVING


def test_a_press_on_an_old_view_hits_nobody_and_says_so(lobby, models, window):
    lobby.entrance.take_token(["passport"])
    second = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    lobby.counter("3").serve()
    models.client.refresh()
    lobby.counter("3").finish_and_next()

    window.press(Key.Key_F12)

    assert lobby.board.ticket(second.number).state is State.CALLED
    assert models.counter.visitor.number == "A\u202f002"
    assert "Nothing was done" in models.counter.message


@pytest.mark.parametrize("key", [Key.Key_F6, Key.Key_F7])
def test_a_question_about_a_visitor_goes_with_the_visitor(lobby, models, window, key):
    lobby.entrance.take_token(["passport"])
    lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()
    window.press(key)
    assert window.shows("accept")

    second = lobby.counter("3").finish_and_next(was_there=True)
    models.client.refresh()

    assert not window.shows("accept")
    assert lobby.board.ticket(second.number) == second


def test_a_row_that_goes_leaves_nobody_chosen(lobby, models, window):
    first, second = lobby.entrance.take_token(["passport"]), lobby.entrance.take_token(["passport"])
    lobby.counter("1").open()
    models.client.refresh()
    window.press(Key.Key_1, ctrl=True)
    assert window.item("slip").isEnabled()

    lobby.counter("1").call_next()
    models.client.refresh()

    assert not window.item("slip").isEnabled()
    assert lobby.board.ticket(first.number).counter == "1"
    assert [row.key for row in models.queue.waiting] == [second.number]


def test_a_question_about_a_row_hits_nobody_once_the_row_is_another(lobby, models, window):
    ticket = lobby.entrance.take_token(["passport"])
    models.client.refresh()
    window.press(Key.Key_1, ctrl=True)
    window.click("withdraw")

    changed = lobby.office.mark(ticket.number, urgent=True, reason="Notfall")
    models.client.refresh()
    window.click("accept")

    assert lobby.board.ticket(ticket.number) == changed
    assert "Nothing was done" in models.counter.message


def test_if_another_counter_was_quicker_this_one_gets_the_next(qapp, lobby, clock, models, window):
    lobby.counter("1").open()
    lobby.entrance.take_token(["passport"])
    lobby.entrance.take_token(["passport"])
    models.client.refresh()
    lobby.counter("1").call_next()

    window.press(Key.Key_F12)

    assert models.counter.visitor.number == "A\u202f002"
    assert models.counter.message == ""


def test_two_windows_never_share_a_visitor(qapp, lobby, clock):
    lobby.counter("1").open()
    for _ in range(6):
        lobby.entrance.take_token(["passport"])
    one, three = (models_of(lobby, name, clock=clock) for name in "13")

    called = []
    for _ in range(3):
        for models in (one, three):
            models.counter.next()
            models.counter.serve()
            called.append(models.counter.visitor.number)

    assert called == [f"A\u202f{place:03}" for place in range(1, 7)]


def test_looking_resizing_and_scaling_never_call(lobby, models, window):
    ticket = lobby.entrance.take_token(["passport"])

    for _ in range(3):
        models.client.refresh()
        models.client.beat()
    window.window.resize(400, 700)
    window.window.setProperty("textScale", 2.0)

    assert lobby.board.ticket(ticket.number).state is State.WAITING


def test_many_looks_while_one_is_under_way_become_one(qapp, lobby, clock):
    runner = Later()
    models = models_of(lobby, clock=clock, runner=runner)

    for _ in range(10):
        models.client.refresh()

    assert len(runner.kept) == 1
    runner.go_on()
    assert len(runner.kept) == 1


def test_the_visitor_is_shown_before_the_rest_of_the_house_is_read(qapp, lobby, clock):
    lobby.entrance.take_token(["passport"])
    runner = Later()
    models = models_of(lobby, clock=clock, runner=runner)
    runner.go_on()

    models.counter.next()
    runner.go_on()

    assert models.counter.visitor.number == "A\u202f001"
    assert models.counter.busy
    runner.go_on()
    assert not models.counter.busy


def test_a_database_that_goes_right_after_the_call_takes_nobody_off_the_screen(qapp, lobby, clock):
    lobby.entrance.take_token(["passport"])
    plug, runner = Unplugged(lobby), Later()
    models = models_of(plug, clock=clock, runner=runner)
    runner.go_on()
    models.counter.next()
    runner.go_on()

    plug.away = True
    runner.go_on()

    assert models.counter.visitor.number == "A\u202f001"
    assert models.counter.awaySince == "09:00"
    assert not models.counter.busy
