import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from hardware.scanner.scan import Source
from hardware.scanner.scans import Scans
from hardware.scanner.wedge import Wedge

PAGE = b"""
import QtQuick
Item {
    property string typed
    property int pressed
    focus: true
    Keys.onPressed: event => { typed += event.text; pressed += 1 }
}
"""
CODE = "4711-038 / T"


class Clock:
    """Keys are as far apart as a test says, however slow the machine."""

    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def scans(qtbot):
    return Scans()


@pytest.fixture
def seen(scans):
    seen = []
    scans.scanned.connect(seen.append)
    return seen


@pytest.fixture
def page(qtbot, scans, clock):
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(PAGE, QUrl())
    item = component.create()
    view.setContent(QUrl(), component, item)
    wedge = Wedge(scans, clock=clock)
    wedge.listen(view)
    view.show()
    item.forceActiveFocus()
    yield view
    view.close()


def strike(page, clock, keys, *, gap):
    for key in keys:
        clock.now += gap
        QTest.keyClick(page, key)


def scan(page, clock, text=CODE, end=Qt.Key.Key_Return):
    strike(page, clock, text, gap=0.005)
    strike(page, clock, [end], gap=0.005)


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_scanner_that_plays_a_keyboard_makes_one_scan_and_types_nothing(page, clock, seen, end):
    scan(page, clock, end=end)

    assert [(scan.text, scan.source) for scan in seen] == [(CODE, Source.WEDGE)]
    assert page.rootObject().property("pressed") == 0


def test_a_person_typing_digits_loses_none_and_makes_no_scan(page, clock, seen, qtbot):
    strike(page, clock, "4711038", gap=0.12)

    qtbot.waitUntil(lambda: page.rootObject().property("typed") == "4711038")
    strike(page, clock, [Qt.Key.Key_Return], gap=0.12)

    assert page.rootObject().property("typed") == "4711038\r"
    assert seen == []


def test_keys_rolled_over_by_quick_fingers_arrive_in_order(page, clock, seen):
    strike(page, clock, "471", gap=0.01)
    strike(page, clock, [Qt.Key.Key_Return], gap=0.01)

    assert page.rootObject().property("typed") == "471\r"
    assert seen == []


def test_a_held_key_is_handed_on_without_another_one_coming(page, clock, qtbot):
    strike(page, clock, "7", gap=0.2)

    qtbot.waitUntil(lambda: page.rootObject().property("typed") == "7")


def test_enter_alone_presses_the_button(page, clock, seen):
    strike(page, clock, [Qt.Key.Key_Return], gap=1)

    assert page.rootObject().property("typed") == "\r"
    assert seen == []


def test_a_scanner_cannot_send_control_keys(page, clock, seen):
    strike(page, clock, "4711", gap=0.005)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_Left, Qt.Key.Key_Q):
        QTest.keyClick(page, key, Qt.KeyboardModifier.AltModifier)
    scan(page, clock, "-038")

    assert [scan.text for scan in seen] == ["4711-038"]
    assert page.rootObject().property("pressed") == 0


def test_capitals_do_not_interrupt_a_scan(page, clock, seen):
    strike(page, clock, "ab", gap=0.005)
    QTest.keyPress(page, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    strike(page, clock, "CDEF", gap=0.005)
    scan(page, clock, "gh")

    assert [scan.text for scan in seen] == ["abCDEFgh"]


def test_four_thousand_characters_make_no_scan_and_reach_no_page(page, clock, seen):
    scan(page, clock, "x" * 4000)

    assert seen == []
    assert page.rootObject().property("pressed") == 0


def test_what_no_code_of_ours_may_say_is_swallowed_and_rejected(page, clock, seen):
    scan(page, clock, "Müller-Nr7")

    assert seen == []
    assert page.rootObject().property("pressed") == 0
