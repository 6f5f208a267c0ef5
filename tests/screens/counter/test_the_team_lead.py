"""What the team lead decides for the house, from the window, wide or narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lobby.domain.counter import CounterState
from lobby.domain.errors import ClosingReason
from lobby.domain.ticket import State
from tests.builders import Clock, a_counter, a_database, a_house, a_lobby
from tests.screens.counter.builders import DESK, OFFERED, a_window, models_of

Key = Qt.Key


@pytest.fixture
def lobby(tmp_path):
    house = a_house([a_counter("3", DESK, steers=True)], OFFERED, tokens=10)
    with a_lobby(a_database(tmp_path), Clock(), house) as lobby:
        lobby.counter("3").open()
        yield lobby


@pytest.fixture(params=[(1180, 760), (400, 760)], ids=["wide", "narrow"])
def window(request, qapp, lobby):
    with a_window(models_of(lobby), size=request.param) as window:
        if request.param[0] < 900:
            window.click("moreActions")
        window.click("steer")
        yield window


def the_view(lobby):
    return lobby.counter("3").view()


def test_tokens_are_stopped_and_issued_again(lobby, window):
    window.click("walkIns")
    window.press(Key.Key_Return, ctrl=True)
    assert the_view(lobby).walk_ins_closed
    assert lobby.entrance.view().closing_reason is None

    window.click("walkIns")
    assert not the_view(lobby).walk_ins_closed


def test_the_terminal_tells_why_the_tokens_were_stopped(lobby, window):
    window.click("walkIns")
    window.click("choice:short-staffed")
    window.press(Key.Key_Return, ctrl=True)

    assert lobby.entrance.view().closing_reason is ClosingReason.SHORT_STAFFED


def test_tokens_go_on_while_the_reason_is_only_asked_for(lobby, window):
    window.click("walkIns")
    window.press(Key.Key_Escape)

    assert not the_view(lobby).walk_ins_closed


def test_tokens_are_added_to_todays_quota(lobby, window):
    window.click("more")
    window.click("quota:walk-in")

    assert lobby.entrance.view().tokens_left == 16


def test_a_notice_is_shown_and_taken_away_by_keys_alone(lobby, window):
    for _ in range(20):
        if window.window.activeFocusItem().property("text") == "":
            break
        window.tab()
    window.write("the lift is out")
    window.press(Key.Key_Return)
    assert lobby.board.view("1").notice == "the lift is out"

    window.window.activeFocusItem().setProperty("text", "")
    window.press(Key.Key_Return)
    assert lobby.board.view("1").notice == ""


def test_the_monitors_are_silenced_and_speak_again(lobby, window):
    window.click("mute")
    assert lobby.board.view("1").muted

    window.click("mute")
    assert not lobby.board.view("1").muted


def test_a_test_is_called(lobby, window):
    window.click("testCall")

    assert lobby.journal.facts()[-1].kind == "test-called"


def test_the_end_of_the_day_says_how_many_wait_and_asks_first(lobby, window):
    ticket = lobby.entrance.take_token(["passport"])

    window.click("closeDay")
    assert lobby.board.ticket(ticket.number).state is State.WAITING
    window.click("accept")

    assert lobby.board.ticket(ticket.number).state is State.WITHDRAWN
    assert the_view(lobby).state is CounterState.CLOSED
