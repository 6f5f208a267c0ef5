"""The plug of a real PostgreSQL server is pulled under the window, and put back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from counter.models.reception import ReceptionModel
from lobby.domain.ticket import State
from lobby.store import migrate
from lobby.ui.background import Background
from lobby.ui.journal import JournalSignal
from tests.builders import Clock, a_lobby
from tests.postgres import NoPostgres, a_server
from tests.screens.counter.builders import a_town_hall, a_window, models_of

Key = Qt.Key


@pytest.fixture(scope="module")
def server():
    try:
        with a_server() as running:
            yield running
    except NoPostgres as reason:
        pytest.skip(str(reason))


@pytest.fixture
def lobby(server):
    with server.database() as url:
        migrate.upgrade(url)
        with a_lobby(url, Clock(), a_town_hall()) as lobby:
            lobby.counter("3").open()
            yield lobby


@pytest.fixture
def models(qapp, qtbot, lobby):
    worker = Background("counter")
    models = models_of(lobby, clock=Clock(), runner=worker)
    qtbot.waitUntil(lambda: models.client.ready)
    yield models
    worker.close()


def rest(models):
    """Whether nothing is under way and nothing is away."""
    return models.client.ready and not models.client._reading  # noqa: SLF001 - nobody else asks


def test_the_visitor_stays_the_keys_rest_and_the_window_comes_back_alone(
    qtbot, server, lobby, models, tmp_path
):
    first, second = lobby.entrance.take_token(["passport"]), lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    journal = JournalSignal(lobby.journal)
    journal.moved.connect(models.client.refresh)
    journal.away.connect(models.client.set_away)
    models.client.refresh()
    qtbot.waitUntil(lambda: models.counter.visitor.present and rest(models))
    before = lobby.journal.facts()

    with a_window(models) as window:
        server.stop()
        qtbot.waitUntil(lambda: models.counter.awaySince == "09:00")

        window.press(Key.Key_F12, Key.Key_F11, Key.Key_F9)
        opened = []
        words = models.counter._phrases  # noqa: SLF001 - the same words
        ReceptionModel(
            models.client, lobby.house, words, folder=lambda: tmp_path, show=opened.append
        ).writeList()

        assert window.item("current").property("number") == "A\u202f001"
        assert not window.item("next").isEnabled()
        assert "09:00" in window.text("outage")
        assert opened[0].read_bytes().startswith(b"%PDF")

        server.start()
        qtbot.waitUntil(lambda: rest(models))

        assert not window.shows("outage")
        assert window.item("next").isEnabled()
    journal.close()
    assert lobby.journal.facts() == before
    assert (lobby.board.ticket(first.number).state, lobby.board.ticket(second.number).state) == (
        State.CALLED,
        State.WAITING,
    )


def test_a_press_into_the_outage_is_told_and_neither_lost_nor_repeated(
    qtbot, server, lobby, models
):
    first, second = lobby.entrance.take_token(["passport"]), lobby.entrance.take_token(["passport"])
    models.counter.next()
    qtbot.waitUntil(lambda: models.counter.visitor.present and rest(models))
    models.counter.serve()
    qtbot.waitUntil(lambda: models.counter.visitor.here and rest(models))

    server.stop()
    models.counter.next()
    qtbot.waitUntil(lambda: models.counter.awaySince != "")
    server.start()
    qtbot.waitUntil(lambda: rest(models))

    assert (
        models.counter.message == "The connection is back. “Finish and next” was not carried out."
    )
    assert models.counter.visitor.number == "A\u202f001"
    assert (lobby.board.ticket(first.number).state, lobby.board.ticket(second.number).state) == (
        State.SERVING,
        State.WAITING,
    )

    models.counter.next()
    qtbot.waitUntil(lambda: models.counter.visitor.number == "A\u202f002")
    assert lobby.board.ticket(first.number).state is State.DONE
