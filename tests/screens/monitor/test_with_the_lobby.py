from contextlib import ExitStack, closing, contextmanager
from datetime import timedelta

import pytest

from lobby.ui.background import Background
from lobby.ui.journal import JournalSignal
from tests.builders import ID_CARD, Clock, a_database, a_house, a_lobby
from tests.screens.monitor.builders import AMonitor, a_display, a_window


@contextmanager
def watching(lobby):
    """A monitor that hears of the journal by the change feed and reads it on its own thread."""
    with ExitStack() as ends:
        worker = ends.enter_context(closing(Background("monitor")))
        monitor = AMonitor(lobby, lobby.house, (a_display(lobby.house),), runner=worker)
        journal = ends.enter_context(closing(JournalSignal(lobby.journal)))
        journal.moved.connect(monitor.room.poll)
        journal.away.connect(monitor.room.set_away)
        monitor.look()
        yield monitor


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def lobby(tmp_path, clock):
    with a_lobby(a_database(tmp_path), clock, a_house()) as lobby:
        lobby.counter("1").open()
        lobby.counter("2").open()
        yield lobby


def test_a_call_at_a_counter_appears_on_the_wall_and_is_spoken(lobby, qtbot):
    lobby.entrance.take_token([ID_CARD])
    with watching(lobby) as monitor, a_window(monitor):
        lobby.counter("1").call_next()

        qtbot.waitUntil(lambda: monitor.large() == ["A001 Schalter 1"])
        assert monitor.rows() == ["A001 Schalter 1"]
        assert monitor.voice.said == ["A001"]


def test_a_recall_speaks_again_and_an_undone_call_leaves_the_wall(lobby, qtbot):
    lobby.entrance.take_token([ID_CARD])
    with watching(lobby) as monitor:
        lobby.counter("1").call_next()
        lobby.counter("1").recall()
        qtbot.waitUntil(lambda: monitor.voice.said == ["A001", "A001"])

        lobby.counter("1").undo()
        lobby.counter("1").undo()

        qtbot.waitUntil(lambda: monitor.rows() == monitor.large() == [])


def test_a_parked_visitor_is_called_again_when_it_goes_on(lobby, qtbot):
    lobby.entrance.take_token([ID_CARD])
    with watching(lobby) as monitor:
        lobby.counter("1").call_next()
        lobby.counter("1").park()
        lobby.counter("2").resume("A001")

        qtbot.waitUntil(lambda: monitor.voice.said == ["A001", "A001"])
        assert monitor.rows() == ["A001 Schalter 2"]


def test_who_did_not_come_leaves_the_wall_until_called_again(lobby, clock, qtbot):
    lobby.entrance.take_token([ID_CARD])
    lobby.entrance.take_token([ID_CARD])
    with watching(lobby) as monitor:
        lobby.counter("1").call_next()
        lobby.counter("2").call_next()
        qtbot.waitUntil(lambda: monitor.rows() == ["A002 Schalter 2", "A001 Schalter 1"])

        lobby.counter("1").no_show()
        qtbot.waitUntil(lambda: monitor.rows() == ["A002 Schalter 2"])

        lobby.counter("2").serve()
        lobby.counter("2").finish()
        lobby.office.reinstate("A001")
        clock.now += timedelta(seconds=5)
        lobby.counter("2").call_next()
        qtbot.waitUntil(lambda: monitor.rows() == ["A001 Schalter 2", "A002 Schalter 2"])


def test_a_test_call_sounds_without_becoming_a_line(lobby, qtbot):
    with watching(lobby) as monitor:
        lobby.office.test_call("2")

        qtbot.waitUntil(lambda: monitor.large() == ["Test Schalter 2"])
        assert monitor.rows() == []


def test_a_monitor_that_starts_late_shows_old_calls_in_silence(lobby, clock, qtbot):
    lobby.entrance.take_token([ID_CARD])
    lobby.counter("1").call_next()
    clock.now += timedelta(seconds=25)
    lobby.entrance.take_token([ID_CARD])
    lobby.counter("2").call_next()

    with watching(lobby) as monitor:
        qtbot.waitUntil(lambda: monitor.voice.said == ["A002"])

        assert len(monitor.rows()) == 2


def test_a_notice_and_a_mute_reach_the_wall(lobby, qtbot):
    with watching(lobby) as monitor:
        lobby.office.set_notice("Der Aufzug steht still.")
        lobby.office.mute(muted=True)

        qtbot.waitUntil(lambda: monitor.voice.muted)
        assert monitor.room.property("notice") == "Der Aufzug steht still."
        assert monitor.room.property("silent")


def test_no_wait_is_promised_while_nobody_calls(lobby):
    assert lobby.board.view("1").wait is not None

    for counter in "12":
        lobby.counter(counter).close()

    assert lobby.board.view("1").wait is None
