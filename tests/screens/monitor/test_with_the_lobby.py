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
        journal = ends.enter_context(closing(JournalSignal(lobby)))
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
        lobby.open_counter("1")
        lobby.open_counter("2")
        yield lobby


def test_a_call_at_a_counter_appears_on_the_wall_and_is_spoken(lobby, qtbot):
    lobby.take_token([ID_CARD])
    with watching(lobby) as monitor, a_window(monitor):
        lobby.call_next("1")

        qtbot.waitUntil(lambda: monitor.large() == ["A001 Schalter 1"])
        assert monitor.rows() == ["A001 Schalter 1"]
        assert monitor.voice.said == ["A001"]


def test_a_recall_speaks_again_and_an_undone_call_leaves_the_wall(lobby, qtbot):
    lobby.take_token([ID_CARD])
    with watching(lobby) as monitor:
        lobby.call_next("1")
        lobby.recall("1")
        qtbot.waitUntil(lambda: monitor.voice.said == ["A001", "A001"])

        lobby.undo("1")
        lobby.undo("1")

        qtbot.waitUntil(lambda: monitor.rows() == monitor.large() == [])


def test_a_parked_visitor_is_called_again_when_it_goes_on(lobby, qtbot):
    lobby.take_token([ID_CARD])
    with watching(lobby) as monitor:
        lobby.call_next("1")
        lobby.park("1")
        lobby.resume("A001", "2")

        qtbot.waitUntil(lambda: monitor.voice.said == ["A001", "A001"])
        assert monitor.rows() == ["A001 Schalter 2"]


def test_who_did_not_come_leaves_the_wall_until_called_again(lobby, clock, qtbot):
    lobby.take_token([ID_CARD])
    lobby.take_token([ID_CARD])
    with watching(lobby) as monitor:
        lobby.call_next("1")
        lobby.call_next("2")
        qtbot.waitUntil(lambda: monitor.rows() == ["A002 Schalter 2", "A001 Schalter 1"])

        lobby.no_show("1")
        qtbot.waitUntil(lambda: monitor.rows() == ["A002 Schalter 2"])

        lobby.serve("2")
        lobby.finish("2")
        lobby.reinstate("A001")
        clock.now += timedelta(seconds=5)
        lobby.call_next("2")
        qtbot.waitUntil(lambda: monitor.rows() == ["A001 Schalter 2", "A002 Schalter 2"])


def test_a_test_call_sounds_without_becoming_a_line(lobby, qtbot):
    with watching(lobby) as monitor:
        lobby.test_call("2")

        qtbot.waitUntil(lambda: monitor.large() == ["Test Schalter 2"])
        assert monitor.rows() == []


def test_a_monitor_that_starts_late_shows_old_calls_in_silence(lobby, clock, qtbot):
    lobby.take_token([ID_CARD])
    lobby.call_next("1")
    clock.now += timedelta(seconds=25)
    lobby.take_token([ID_CARD])
    lobby.call_next("2")

    with watching(lobby) as monitor:
        qtbot.waitUntil(lambda: monitor.voice.said == ["A002"])

        assert len(monitor.rows()) == 2


def test_a_notice_and_a_mute_reach_the_wall(lobby, qtbot):
    with watching(lobby) as monitor:
        lobby.set_notice("Der Aufzug steht still.")
        lobby.mute(muted=True)

        qtbot.waitUntil(lambda: monitor.voice.muted)
        assert monitor.room.property("notice") == "Der Aufzug steht still."
        assert monitor.room.property("silent")


def test_no_wait_is_promised_while_nobody_calls(lobby):
    assert lobby.board("1").wait is not None

    for counter in "12":
        lobby.close_counter(counter)

    assert lobby.board("1").wait is None
