import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible

from lobby.domain.names import spaced
from lobby.domain.signage.board_sizes import Panel
from lobby.ui.program import use_fonts
from tests.screens.monitor.builders import a_house, a_monitor, a_window


@pytest.fixture
def monitor(qapp):
    use_fonts()
    return a_monitor()


def item(window, name):
    """Find a delegate; ``findChild`` does not see those."""
    waiting = [window.contentItem()]
    while waiting:
        found = waiting.pop()
        if found.objectName() == name:
            return found
        waiting += found.childItems()
    return None


def colour(window, name):
    row = item(window, name)
    return row.property("color").name().upper()


def test_a_call_is_a_row_with_its_number_its_counter_and_whether_it_is_fresh(monitor):
    monitor.journal.call("A101", "1")
    with a_window(monitor) as window:
        monitor.look()
        row = item(window, "call:0")

        assert row.property("number") == spaced("A101")
        assert row.property("counter") == "Schalter 1"
        assert row.property("fresh") is True


def test_a_new_call_covers_the_screen_at_once_and_leaves_it_again(monitor, qtbot):
    with a_window(monitor) as window:
        full = window.findChild(QObject, "fullCall")
        monitor.journal.call("A101", "1")
        monitor.look()
        assert full.property("visible")
        assert full.property("opacity") == 1

        monitor.later(6.1)
        qtbot.waitUntil(lambda: not full.property("visible"))


def test_a_fresh_row_is_inverted_once_a_second_and_stops(monitor, qtbot):
    monitor.journal.call("A101", "1")
    with a_window(monitor) as window:
        monitor.look()
        monitor.later(6.1)
        qtbot.waitUntil(lambda: colour(window, "call:0") == "#FFC233")
        qtbot.waitUntil(lambda: colour(window, "call:0") == "#22364F")
        qtbot.waitUntil(lambda: colour(window, "call:0") == "#FFC233")

        monitor.later(10)

        assert not window.findChild(QObject, "blink").property("running")
        assert colour(window, "call:0") == "#22364F"


def test_two_fresh_rows_blink_together(monitor, qtbot):
    monitor.journal.call("A101", "1")
    with a_window(monitor) as window:
        monitor.look()
        monitor.later(3)
        monitor.journal.call("A102", "2")
        monitor.look()
        monitor.later(6.1)
        rows = [item(window, name) for name in ("call:0", "call:1")]

        for lit in (True, False, True):
            qtbot.waitUntil(lambda lit=lit: rows[0].property("lit") is lit)
            assert rows[1].property("lit") is lit


def test_nothing_blinks_with_reduced_motion(monitor):
    monitor.journal.call("A101", "1")
    with a_window(monitor, still=True) as window:
        monitor.look()
        monitor.later(6.1)

        assert not window.findChild(QObject, "blink").property("running")
        assert colour(window, "call:0") == "#FFC233"


def test_a_row_says_to_a_screen_reader_where_to_go(monitor):
    monitor.journal.call("A101", "1")
    with a_window(monitor) as window:
        monitor.look()
        QAccessible.setActive(True)
        read = QAccessible.queryAccessibleInterface(item(window, "call:0"))

        assert read.text(QAccessible.Text.Name) == f"{spaced('A101')}, please go to Schalter 1"


def test_the_rows_fit_the_window_whatever_its_size(monitor):
    for number in range(101, 113):
        monitor.journal.call(f"A{number}", "1")
    monitor.look()
    monitor.later(60)
    for size in ((1920, 1080), (1080, 1920), (1280, 720), (3840, 2160), (640, 480)):
        with a_window(monitor, size=size) as window:
            footer = window.findChild(QObject, "footer")
            rows = monitor.displays[0].sizes.rows
            last = item(window, f"call:{rows - 1}")

            bottom = last.mapToScene(last.boundingRect().bottomLeft()).y()
            assert bottom <= footer.mapToScene(footer.boundingRect().topLeft()).y()
            assert item(window, f"call:{rows}") is None


def test_a_change_of_the_resolution_changes_the_rows(monitor, qtbot):
    for number in range(101, 113):
        monitor.journal.call(f"A{number}", "1")
    monitor.look()
    with a_window(monitor) as window:
        before = len(monitor.rows())
        window.setGeometry(0, 0, 1080, 1350)

        qtbot.waitUntil(lambda: len(monitor.rows()) < before)
        assert monitor.displays[0].property("stacked")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 720)])
@pytest.mark.parametrize("calls", [1, 2, 3])
def test_large_calls_stay_inside_the_window(qapp, size, calls):
    labels = {"1": "Fahrerlaubnisbehörde Zimmer 12a", "2": "Standesamt", "3": "Schalter 12"}
    monitor = a_monitor(house=a_house(labels=labels))
    monitor.look()
    for counter in list(labels)[:calls]:
        monitor.journal.call(f"T103{counter}", counter)
    with a_window(monitor, size=size, language="de") as window:
        monitor.look()
        for text in texts(window, "fullCall"):
            shown = text.mapRectToScene(text.boundingRect())

            assert text.property("contentWidth") <= text.width() + 1
            assert shown.left() >= 0
            assert shown.right() <= size[0] + 1


def texts(window, name):
    return texts_of(window.findChild(QObject, name))


def texts_of(top):
    waiting, found = [top], []
    while waiting:
        here = waiting.pop()
        if here.property("text") and here.isVisible():
            found.append(here)
        waiting += here.childItems()
    return found


def test_the_display_says_that_it_is_out_of_date(monitor):
    with a_window(monitor) as window:
        monitor.look()
        banner = window.findChild(QObject, "notCurrent")
        assert not banner.property("visible")

        monitor.room.set_away(True)

        assert banner.property("visible")
        assert banner.property("since") == "09:42"


def painted(window, name):
    """The type size of the smaller part of a counter as it is painted."""
    return min(
        text.property("font").pixelSize()
        for text in texts_of(item(window, name))
        if text.property("text") != spaced("T038")
    )


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
@pytest.mark.parametrize(("diagonal", "seat"), [(43, 6), (55, 4), (55, 8)])
@pytest.mark.parametrize("label", ["Schalter B", "Führerscheinstelle", "Zimmer 2.04"])
def test_the_full_screen_never_sets_a_counter_smaller_than_its_row(
    qapp, label, size, diagonal, seat
):
    house = a_house(labels={"1": label, "2": "Schalter 12"})
    monitor = a_monitor(house=house, diagonal=diagonal, seat=seat)
    monitor.journal.call("T038", "1")
    with a_window(monitor, size=size, language="de", still=True) as window:
        monitor.look()
        large = painted(window, "large:0")
        monitor.later(60)
        QCoreApplication.processEvents()

        assert large >= painted(window, "call:0")


def test_a_tall_full_screen_sets_the_mark_larger_than_the_number(qapp):
    monitor = a_monitor(house=a_house(labels={"1": "Schalter B"}))
    monitor.journal.call("T038", "1")
    with a_window(monitor, size=(1080, 1920), language="de") as window:
        monitor.look()
        large = {
            text.property("text"): text.property("font").pixelSize()
            for text in texts_of(item(window, "large:0"))
        }

    assert large["B"] > large[spaced("T038")]


@pytest.mark.parametrize(
    ("direction", "icon"),
    [
        ("", ""),
        ("left", "arrow-left"),
        ("right", "arrow-right"),
        ("ahead", "arrow-up"),
        ("up", "stairs-up"),
        ("down", "stairs-down"),
    ],
)
def test_a_counter_points_only_where_the_settings_say(qapp, direction, icon):
    monitor = a_monitor(house=a_house(direction=direction))
    monitor.journal.call("A101", "1")
    with a_window(monitor) as window:
        monitor.look()
        monitor.later(60)
        arrows = [
            drawing.property("name")
            for drawing in inside(item(window, "call:0"))
            if drawing.property("weight") == 2.6 and drawing.isVisible()
        ]

        assert arrows == ([icon] if icon else [])


def inside(item):
    yield item
    for child in item.childItems():
        yield from inside(child)


def test_the_log_says_how_far_each_label_can_be_read(qapp, caplog):
    use_fonts()
    monitor = a_monitor(house=a_house(labels={"1": "Führerscheinstelle"}), diagonal=43, seat=8)
    with a_window(monitor):
        pass

    assert 'labels=["Führerscheinstelle"] readable-to=' in caplog.text


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 720)])
def test_the_window_leaves_to_the_rows_what_the_check_of_the_settings_assumes(monitor, size):
    with a_window(monitor, size=size):
        display = monitor.displays[0]
        place = display.property("rowsWidth"), display.property("rowsHeight")

        assert place == pytest.approx(Panel(*size, 55).rows_place)
