"""A number that nobody can call: said before, shown on every window, with what helps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lobby.domain.ticket import State
from lobby.ui.background import Background
from lobby.ui.journal import JournalSignal
from tests.builders import Clock, a_counter, a_database, a_house, a_lobby
from tests.screens.counter.builders import DESK, OFFERED, a_town_hall, a_window, models_of

Key = Qt.Key
CLOSED_2 = (
    "Nobody can call A\u202f001. Only for Schalter 2, which is closed now. "
    "Please open: Schalter 2. Or call out of order."
)


@pytest.fixture
def sent(lobby):
    """The number of a visitor who was sent to counter 2, which is closed."""
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    lobby.counter("3").transfer(to_counter="2")
    return ticket.number


def hint(sheet_rows, key):
    (row,) = (row for row in sheet_rows if row.key == key)
    return row.hint, row.possible


def test_every_window_hears_of_it_from_the_journal(qtbot, tmp_path):
    url = a_database(tmp_path)
    house = a_town_hall()
    with a_lobby(url, Clock(), house) as lobby, a_lobby(url, Clock(), house) as theirs:
        lobby.counter("2").open()
        lobby.counter("3").open()
        worker = Background("counter")
        models = models_of(theirs, "3", runner=worker, clock=Clock())
        journal = JournalSignal(theirs.journal)
        journal.moved.connect(models.client.refresh)
        lobby.entrance.take_token(["passport"])
        lobby.counter("3").call_next()
        lobby.counter("3").transfer(to_counter="2")

        lobby.counter("2").close()

        qtbot.waitUntil(lambda: models.queue.stuck == [CLOSED_2])
        lobby.counter("2").open()
        qtbot.waitUntil(lambda: models.queue.stuck == [])
        journal.close()
        worker.close()


def test_the_button_beside_it_leads_to_the_visitor_who_can_be_called_by_hand(
    lobby, models, window, sent
):
    lobby.entrance.take_token(["id-card"], override=True)
    models.client.refresh()
    assert window.text("stuck") == CLOSED_2

    window.item("stuck").acted.emit()
    window.click("call")
    window.write("sent to a closed counter")
    window.press(Key.Key_Return)

    assert lobby.board.ticket(sent).state is State.CALLED
    assert not window.shows("stuck")


def test_a_narrow_window_says_it_briefly_above_the_visitor(lobby, models, sent):
    lobby.counter("1").open()
    models.client.refresh()

    with a_window(models, size=(400, 760)) as window:
        assert window.text("stuck") == "Nobody can call A\u202f001."
        window.item("stuck").acted.emit()

        assert models.counter.message == CLOSED_2


def test_a_closed_counter_is_told_before_anybody_is_sent_there(lobby, models, window):
    lobby.entrance.take_token(["passport"])
    lobby.counter("1").open()
    lobby.counter("3").call_next()
    models.client.refresh()

    window.press(Key.Key_F7)

    assert hint(models.queue.counters, "1") == ("", True)
    assert hint(models.queue.counters, "2") == ("not open now", True)
    assert "not open now" in window.texts()


def test_where_the_visitor_cannot_be_meant_nobody_is_sent(qapp, tmp_path):
    house = a_house(
        [
            a_counter("1", DESK),
            a_counter("2", ["passport"], accessible=True),
            a_counter("3", DESK),
        ],
        OFFERED,
    )
    with a_lobby(a_database(tmp_path), Clock(), house) as lobby:
        lobby.counter("2").open()
        lobby.counter("3").open()
        lobby.entrance.take_token(["passport"], accessible=True)
        lobby.counter("2").call_next()
        models = models_of(lobby, "2")

        with a_window(models) as window:
            window.press(Key.Key_F7)

            assert hint(models.queue.counters, "3") == ("has steps", False)
            assert hint(models.queue.targets, "passport") == ("", True)
            assert hint(models.queue.targets, "id-card") == ("no counter for it", False)
            assert hint(models.queue.services, "id-card") == ("", True)
            assert hint(models.queue.services, "lost-property") == ("no counter for it", False)
            assert not window.item("choice:id-card").isEnabled()
            assert not window.item("choice:3").isEnabled()


def test_a_house_without_a_step_free_counter_promises_none(qapp, tmp_path):
    house = a_house([a_counter("3", DESK)], OFFERED)
    with a_lobby(a_database(tmp_path), Clock(), house) as lobby:
        lobby.counter("3").open()

        with a_window(models_of(lobby)) as window:
            window.click("token")

            assert not window.shows("accessible")
