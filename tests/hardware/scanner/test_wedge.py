import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

from hardware.scanner.scans import Scans, ScanSource
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
TEXTS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}


class Clock:
    """Keys carry the time that a test says, however late this machine gets round to them."""

    now = 100.0


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
def wedge(scans):
    return Wedge(scans)


@pytest.fixture
def page(qtbot, wedge):
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(PAGE, QUrl())
    item = component.create()
    view.setContent(QUrl(), component, item)
    wedge.listen(view)
    view.show()
    item.forceActiveFocus()
    yield view
    view.close()


def strike(page, clock, keys, *, gap):
    for key in keys:
        clock.now += gap
        click(page, clock, key)


def click(page, clock, key, modifiers=Qt.KeyboardModifier.NoModifier, *, repeated=False):
    send(page, clock, QEvent.Type.KeyPress, key, modifiers, repeated=repeated)
    send(page, clock, QEvent.Type.KeyRelease, key, modifiers, repeated=repeated)


def send(page, clock, kind, key, modifiers, *, repeated=False):
    named = isinstance(key, Qt.Key)
    code = key if named else Qt.Key(ord(key.upper()))
    text = TEXTS.get(key, "") if named else key
    event = QKeyEvent(kind, code, modifiers, text, repeated)
    event.setTimestamp(int(clock.now * 1000))
    QCoreApplication.sendEvent(page, event)


def scan(page, clock, text=CODE, end=Qt.Key.Key_Return):
    strike(page, clock, text, gap=0.005)
    strike(page, clock, [end], gap=0.005)


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_scanner_that_plays_a_keyboard_makes_one_scan_and_types_nothing(page, clock, seen, end):
    scan(page, clock, end=end)

    assert [(scan.text, scan.source) for scan in seen] == [(CODE, ScanSource.WEDGE)]
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
        click(page, clock, key, Qt.KeyboardModifier.AltModifier)
    scan(page, clock, "-038")

    assert [scan.text for scan in seen] == ["4711-038"]
    assert page.rootObject().property("pressed") == 0


def test_capitals_do_not_interrupt_a_scan(page, clock, seen):
    strike(page, clock, "ab", gap=0.005)
    shift, held = Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier
    send(page, clock, QEvent.Type.KeyPress, shift, held)
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


def test_a_scan_that_a_busy_machine_has_torn_is_put_together(page, clock, seen):
    strike(page, clock, CODE[:7], gap=0.005)
    clock.now += 0.4
    strike(page, clock, [*CODE[7:], Qt.Key.Key_Return], gap=0.005)

    assert [scan.text for scan in seen] == [CODE]
    assert page.rootObject().property("pressed") == 0


def test_a_scan_without_its_end_is_thrown_away_whole(page, clock, seen, qtbot):
    strike(page, clock, CODE[:7], gap=0.005)
    wedge_gives_up = 0.65
    clock.now += wedge_gives_up
    strike(page, clock, "9", gap=0.2)

    qtbot.waitUntil(lambda: page.rootObject().property("typed") == "9")
    assert seen == []


def test_the_tail_of_a_scan_whose_head_was_given_up_is_no_scan(page, wedge, clock, seen, qtbot):
    strike(page, clock, CODE[:7], gap=0.005)
    qtbot.waitUntil(lambda: not wedge.findChild(QTimer).isActive())
    strike(page, clock, [*"7654321", Qt.Key.Key_Return], gap=0.005)
    clock.now += 1
    scan(page, clock)

    assert [scan.text for scan in seen] == [CODE]
    assert page.rootObject().property("pressed") == 0


def test_a_finger_that_rests_on_a_key_makes_no_scan(page, clock, seen, qtbot):
    strike(page, clock, "7", gap=0.2)
    for _ in range(9):
        clock.now += 0.033
        click(page, clock, "7", repeated=True)
    strike(page, clock, [Qt.Key.Key_Return], gap=0.033)

    qtbot.waitUntil(lambda: page.rootObject().property("typed") == "7" * 10 + "\r")
    assert seen == []
