"""The coloured button: always the next sensible step; a question while nobody is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt

from lobby.domain.counter import CounterState
from lobby.domain.ticket import State
from tests.builders import NINE, a_booking, minutes
from tests.screens.counter.builders import a_window

Key = Qt.Key


def the_state(lobby, number):
    return lobby.board.ticket(number).state


def test_finish_and_next_is_one_press(lobby, models, window, act):
    first, second = (lobby.entrance.take_token(["passport"]) for _ in range(2))
    lobby.counter("3").call_next()
    lobby.counter("3").serve()
    models.client.refresh()

    assert window.item("next").property("text") == "Finish and next"

    act("next")

    assert the_state(lobby, first.number) is State.DONE
    assert the_state(lobby, second.number) is State.CALLED


def test_nobody_waiting_is_said_and_harms_nothing(models, window, act):
    act("next")

    assert models.counter.message == "Nobody is waiting for this counter."


def test_who_is_next_and_why_stands_on_the_button(lobby, models, window):
    lobby.entrance.take_token(["passport"])
    models.client.refresh()

    assert window.text("why").startswith("A\u202f001 · Has waited 0 minutes")


def test_a_booking_that_comes_due_is_next_without_anybody_touching_anything(
    lobby, clock, models, window
):
    lobby.mirror.take_over("portal", [a_booking("7", at=NINE + minutes(30))])
    lobby.entrance.check_in("CODE-7")
    lobby.entrance.take_token(["passport"])
    models.client.refresh()

    assert models.counter.step.nextNumber == "A\u202f001"

    clock.forward(29)
    models.client.beat()

    assert models.counter.step.nextNumber == "47117"


def test_a_closed_counter_calls_nobody_and_its_button_opens_it(lobby, models, window, act):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").close()
    models.client.refresh()
    assert window.item("next").property("text") == "Open counter"
    assert window.text("why") == "This calls nobody yet. A\u202f001 is next."

    act("next")

    assert lobby.counter("3").view().state is CounterState.OPEN
    assert the_state(lobby, ticket.number) is State.WAITING


def test_the_button_is_always_the_next_sensible_step(lobby, models, window):
    lobby.entrance.take_token(["passport"])
    second = lobby.entrance.take_token(["passport"])
    lobby.counter("3").close()
    models.client.refresh()
    names = []

    for _ in range(4):
        names.append(window.item("next").property("text"))
        window.click("next")

    assert names == ["Open counter", "Next", "Is there", "Finish and next"]
    assert the_state(lobby, second.number) is State.CALLED


@pytest.mark.parametrize("size", [(1180, 760), (400, 760), (360, 480), (320, 320)])
def test_opening_lies_above_the_fold_of_any_window(lobby, models, size):
    lobby.counter("3").close()
    models.client.refresh()

    with a_window(models, size=size) as window:
        window.window.grabWindow()
        button = window.item("next")
        bottom = button.mapToScene(button.boundingRect().bottomLeft()).y()

        assert button.property("text") == "Open counter"
        assert bottom < window.item("devicesBar").mapToScene(QPointF()).y()


class TestWhileTheVisitorIsOnlyCalled:
    @pytest.fixture
    def called(self, lobby, models):
        """The one who was called, and the one who waits."""
        first, second = (
            lobby.entrance.take_token(["passport"]),
            lobby.entrance.take_token(["passport"]),
        )
        lobby.counter("3").call_next()
        models.client.refresh()
        return first.number, second.number

    def test_f12_asks_and_pressed_again_changes_nothing(self, lobby, called, window):
        before = len(lobby.journal.facts())

        window.press(Key.Key_F12, Key.Key_F12, Key.Key_F12)

        assert window.text("question") == "A\u202f001 is not there yet."
        assert len(lobby.journal.facts()) == before

        window.press(Key.Key_Escape)

        assert not window.shows("question")
        assert len(lobby.journal.facts()) == before

    def test_finish_is_no_key(self, lobby, called, window):
        window.press(Key.Key_F11)

        assert not window.item("finish").isEnabled()
        assert the_state(lobby, called[0]) is State.CALLED

    @pytest.mark.parametrize("press", [Key.Key_F11, "wasThere"])
    def test_who_was_there_is_done_by_one_key_more(self, lobby, called, window, press):
        window.press(Key.Key_F12)

        window.click(press) if isinstance(press, str) else window.press(press)

        assert the_state(lobby, called[0]) is State.DONE
        assert the_state(lobby, called[1]) is State.CALLED
        assert not window.shows("question")

    @pytest.mark.parametrize("press", [Key.Key_F10, "isThere"])
    def test_who_is_there_now_is_served(self, lobby, called, window, press):
        window.press(Key.Key_F12)

        window.click(press) if isinstance(press, str) else window.press(press)

        assert the_state(lobby, called[0]) is State.SERVING
        assert not window.shows("question")

    @pytest.mark.parametrize("press", [Key.Key_F8, "didNotCome"])
    def test_who_did_not_come_makes_room_for_the_next(self, lobby, called, models, window, press):
        window.press(Key.Key_F12)
        assert not window.item("didNotCome").isEnabled()
        window.press(Key.Key_Escape)
        lobby.counter("3").recall()
        lobby.counter("3").recall()
        models.client.refresh()

        window.press(Key.Key_F12)
        window.click(press) if isinstance(press, str) else window.press(press)

        assert the_state(lobby, called[0]) is State.MISSED
        assert the_state(lobby, called[1]) is State.CALLED

    def test_the_question_goes_with_its_visitor(self, lobby, called, models, window):
        window.press(Key.Key_F12)

        for _ in range(2):
            lobby.counter("3").recall()
        lobby.counter("3").no_show()
        models.client.refresh()

        assert not window.shows("question")
