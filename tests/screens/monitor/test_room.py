from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from lobby.domain.facts import FactKind
from lobby.domain.opening import AdmissionMode
from monitor.area_calls import AreaCalls
from tests.screens.monitor.builders import AREA, a_house, a_monitor


@pytest.fixture(autouse=True)
def in_english():
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def monitor(qapp):
    return a_monitor()


def test_the_newest_call_is_on_top(monitor):
    monitor.journal.call("A101", "1")
    monitor.journal.call("A102", "2")
    monitor.look()

    assert monitor.rows() == ["A102 Schalter 2", "A101 Schalter 1"]


def test_a_recall_moves_its_line_up_instead_of_doubling_it(monitor):
    for number, counter in (("A101", "1"), ("A102", "2")):
        monitor.journal.call(number, counter)
    monitor.look()
    monitor.journal.recall("A101", "1")
    monitor.look()

    assert monitor.rows() == ["A101 Schalter 1", "A102 Schalter 2"]
    assert monitor.voice.said == ["A101", "A102", "A101"]


def test_a_line_that_moves_keeps_its_delegate(monitor):
    for number, counter in (("A101", "1"), ("A102", "2")):
        monitor.journal.call(number, counter)
    monitor.look()
    monitor.later(60)
    board, changes = monitor.displays[0].board, []
    board.modelReset.connect(lambda: changes.append("reset"))
    board.rowsInserted.connect(lambda *_: changes.append("inserted"))
    board.rowsRemoved.connect(lambda *_: changes.append("removed"))
    board.rowsMoved.connect(lambda *_: changes.append("moved"))

    monitor.journal.recall("A101", "1")
    monitor.look()

    assert changes == ["moved"]


def test_a_new_call_is_large_then_fresh_then_one_of_many(monitor):
    monitor.journal.call("A101", "1")
    monitor.look()
    assert monitor.large() == ["A101 Schalter 1"]

    monitor.later(6.1)
    assert monitor.large() == []
    assert monitor.fresh() == ["A101 Schalter 1"]

    monitor.later(10)
    assert monitor.fresh() == []
    assert monitor.rows() == ["A101 Schalter 1"]


def test_a_call_that_is_undone_leaves_the_board_the_full_screen_and_the_voice(monitor):
    fact = monitor.journal.call("A101", "1")
    monitor.look()
    monitor.journal.undo(fact)
    monitor.look()

    assert monitor.rows() == []
    assert monitor.large() == []
    assert fact.seq in monitor.voice.taken_back


def test_old_calls_are_shown_after_a_start_but_neither_large_nor_spoken(monitor):
    monitor.journal.call("A101", "1", at=monitor.journal.now - timedelta(minutes=5))
    monitor.look()

    assert monitor.rows() == ["A101 Schalter 1"]
    assert monitor.large() == []
    assert monitor.voice.said == []


def test_a_second_display_takes_what_the_first_has_no_room_for(qapp):
    monitor = a_monitor(displays=2)
    for number in range(101, 109):
        monitor.journal.call(f"A{number}", "1")
    monitor.look()

    shown = monitor.rows(0) + monitor.rows(1)

    assert len(monitor.rows(0)) == monitor.displays[0].sizes.rows
    assert shown == [f"A{number} Schalter 1" for number in range(108, 108 - len(shown), -1)]


def test_a_test_call_is_shown_large_and_spoken_but_is_no_line(monitor):
    monitor.journal.tell(FactKind.TEST_CALLED, counter="3", area=AREA)
    monitor.look()

    assert monitor.large() == ["Test Schalter 3"]
    assert monitor.rows() == []
    assert monitor.voice.said == [None]


def test_a_counter_that_the_settings_no_longer_know_is_left_out(monitor):
    monitor.journal.call("A101", "99")
    monitor.journal.call("A102", "2")
    monitor.look()

    assert monitor.rows() == ["A102 Schalter 2"]


def test_twenty_calls_in_a_moment_are_all_spoken_in_their_order(monitor):
    monitor.look()
    numbers = [f"A{number}" for number in range(101, 121)]
    for number in numbers:
        monitor.journal.call(number, "1")
    monitor.look()

    assert monitor.voice.said == numbers


def test_the_board_stays_when_the_database_goes_and_says_since_when(monitor):
    monitor.journal.call("A101", "1")
    monitor.look()
    monitor.later(60)
    monitor.journal.away = True
    monitor.look()

    assert monitor.rows() == ["A101 Schalter 1"]
    assert monitor.room.property("outOfDateSince") == "09:42"


def test_the_board_is_current_again_when_the_database_is_back(monitor):
    monitor.look()
    monitor.room.set_away(True)
    assert monitor.room.property("outOfDateSince") == "09:42"

    monitor.journal.call("A101", "1")
    monitor.room.set_away(False)

    assert monitor.room.property("outOfDateSince") == ""
    assert monitor.rows() == ["A101 Schalter 1"]


def test_an_answer_that_never_comes_makes_the_board_out_of_date(monitor):
    monitor.look()

    monitor.seconds.pass_(46)
    monitor.room.tick()

    assert monitor.room.property("outOfDateSince") == "09:42"


def test_looks_do_not_pile_up_while_one_is_under_way(qapp):
    waiting = []

    class Slow:
        def run(self, work, done, **_):
            waiting.append(lambda: done(work()))

    monitor = a_monitor(runner=Slow())
    for _ in range(5):
        monitor.look()
    assert len(waiting) == 1

    waiting.pop()()
    assert len(waiting) == 2  # one hears, one looks

    for _ in range(5):
        monitor.look()
    assert len(waiting) == 2


def test_the_clock_is_the_one_of_the_house(monitor):
    monitor.look()
    assert monitor.room.property("time") == "09:42"

    monitor.seconds.pass_(60)
    monitor.room.tick()

    assert monitor.room.property("time") == "09:43"


def test_the_voice_is_muted_with_the_house(monitor):
    monitor.journal.frame = replace(monitor.journal.frame, muted=True)
    monitor.look()

    assert monitor.voice.muted


def test_outside_the_opening_hours_it_says_when_the_house_opens(monitor):
    now = monitor.journal.now
    monitor.journal.frame = replace(
        monitor.journal.frame,
        mode=AdmissionMode.CLOSED,
        waiting=0,
        next_opening=now.replace(hour=7, minute=0) + timedelta(days=1),
    )
    monitor.look()

    assert monitor.room.property("closed")
    assert monitor.room.property("opens") == "tomorrow at 08:00"


def test_a_house_that_closes_stays_on_the_board_while_somebody_waits(monitor):
    monitor.journal.frame = replace(monitor.journal.frame, mode=AdmissionMode.CLOSED, waiting=2)
    monitor.look()
    assert not monitor.room.property("closed")

    monitor.journal.call("A101", "1")
    monitor.journal.frame = replace(monitor.journal.frame, mode=AdmissionMode.CLOSED, waiting=0)
    monitor.look()
    assert not monitor.room.property("closed")

    monitor.later(601)
    monitor.look()
    assert monitor.room.property("closed")


def test_the_week_marks_today_and_days_that_differ(monitor):
    monitor.look()
    days = list(monitor.room.week)

    assert [day.name for day in days][:2] == ["Monday", "Tuesday"]
    assert days[0].today
    assert "14:00\N{EN DASH}18:00" in days[1].times.splitlines()[1]
    assert days[1].times.endswith(" by appointment")
    assert days[4].name == "Friday, 27 November"
    assert days[4].times == "closed"


def test_times_and_dates_keep_their_digits_in_a_language_with_others(monitor):
    QLocale.setDefault(QLocale("ar"))
    monitor.look()

    assert monitor.room.property("time") == "09:42"
    assert "27" in next(day.name for day in monitor.room.week if day.key == 4)


def test_one_hundred_looks_of_two_monitors_tell_the_same(monitor):
    other = AreaCalls(monitor.journal.board, monitor.journal.journal, AREA)
    heard = []
    for number in range(101, 201):
        monitor.journal.call(f"A{number}", "1")
        monitor.look()
        other.poll_board()
        heard += [call.number for call in other.poll_calls(monitor.journal.now).calls]

    assert monitor.voice.said == heard


def test_an_area_without_a_name_shows_no_id(qapp):
    house = a_house()
    monitor = a_monitor(house=replace(house, areas={AREA: replace(house.areas[AREA], names={})}))

    assert monitor.room.property("area") == ""
