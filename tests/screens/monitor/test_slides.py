from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from tests.screens.monitor.builders import a_monitor, a_window


@pytest.fixture
def folder(tmp_path):
    for name in ("1-market.png", "2-library.png"):
        picture = QImage(40, 30, QImage.Format.Format_RGB32)
        picture.fill("green")
        picture.save(str(tmp_path / name))
    (tmp_path / "readme.txt").write_text("not a picture")
    return tmp_path


@pytest.fixture
def monitor(qapp, folder):
    monitor = a_monitor(pictures=folder)
    monitor.look()
    return monitor


def shown(monitor):
    return monitor.slides.property("picture").fileName()


def test_pictures_come_one_after_the_other_while_nothing_is_called(monitor, qtbot):
    qtbot.waitUntil(lambda: shown(monitor) == "1-market.png")

    seen = [shown(monitor)]
    for _ in range(2):
        monitor.slides.turn()
        seen.append(shown(monitor))

    assert seen == ["1-market.png", "2-library.png", "1-market.png"]


def test_the_rows_make_room_for_a_picture_and_take_it_back_for_a_call(monitor, qtbot):
    with a_window(monitor) as window:
        qtbot.waitUntil(lambda: monitor.displays[0].property("givesWay"))
        picture = window.findChild(QObject, "slide")
        assert picture.isVisible()
        assert picture.width() + monitor.displays[0].property("rowsWidth") < window.width()

        monitor.journal.call("A101", "1")
        monitor.look()

        assert not picture.isVisible()
        assert shown(monitor) == ""


def test_a_picture_comes_back_when_the_last_row_has_become_like_the_others(monitor, qtbot):
    monitor.journal.call("A101", "1")
    monitor.look()
    assert shown(monitor) == ""

    monitor.later(6.1)
    monitor.later(10.1)

    qtbot.waitUntil(lambda: shown(monitor) == "1-market.png")


def test_pictures_are_added_and_taken_away_while_the_monitor_runs(monitor, folder, qtbot):
    qtbot.waitUntil(lambda: shown(monitor) == "1-market.png")

    (folder / "2-library.png").rename(folder / "3-park.png")
    monitor.slides.turn()
    assert shown(monitor) == "3-park.png"

    for picture in folder.glob("*.png"):
        picture.unlink()
    monitor.slides.turn()
    assert shown(monitor) == ""
    assert not monitor.displays[0].property("givesWay")


@pytest.mark.qt_log_ignore("Error decoding")
def test_a_file_that_is_no_picture_is_left_out(monitor, folder, qtbot):
    (folder / "1-market.png").write_text("no picture")

    with a_window(monitor):
        qtbot.waitUntil(lambda: shown(monitor) == "2-library.png")


def test_rows_that_would_become_too_small_do_not_make_room(qapp, folder, qtbot):
    far = a_monitor(pictures=folder, diagonal=43, seat=10)
    with a_window(far):
        qtbot.waitUntil(lambda: shown(far) == "1-market.png")

        assert not far.displays[0].property("givesWay")


def test_a_folder_that_is_missing_is_told_once_and_found_again(qapp, tmp_path, caplog, qtbot):
    monitor = a_monitor(pictures=tmp_path / "slides")
    qtbot.waitUntil(lambda: "slides=" in caplog.text)
    monitor.slides.turn()
    assert caplog.text.count("slides=") == 1

    Path(tmp_path / "slides").mkdir()
    monitor.slides.turn()

    assert caplog.text.count("slides=back") == 1
