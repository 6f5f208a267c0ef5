"""The staff page and the locked door: only the number leads out."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from hardware.printer import PrinterProblem
from hardware.scanner.camera_watchdog import CameraProblem
from hardware.scanner.serial_scanner import UNPLUGGED
from hardware.voice.announcer import NO_VOICE
from hardware.voice.loudspeaker import NO_SOUND, TURNED_DOWN
from kiosk.devices.faults import in_words
from kiosk.devices.lockdown import Lockdown
from kiosk.pages.staff import FIRST_PAUSE, FREE_TRIES, LONGEST_PAUSE, Pin
from tests.builders import Clock, a_database
from tests.screens.kiosk.matrix import SHAPES
from tests.screens.kiosk.stand import a_terminal

COMMAND = Qt.KeyboardModifier.ControlModifier
STAFF_KEYS = (Qt.Key.Key_S, COMMAND | Qt.KeyboardModifier.ShiftModifier)


@pytest.fixture
def guarded(kiosk):
    """Lock the door of the terminal, whose staff number is 2468."""
    lockdown = Lockdown(kiosk.screen.window, closable=False)
    lockdown.staffWanted.connect(kiosk.terminal.askStaff)
    yield kiosk
    lockdown.release()


def test_keys_or_a_long_touch_on_the_towns_name_ask_for_the_number(guarded):
    QTest.keyClick(guarded.screen.window, *STAFF_KEYS)
    assert guarded.page == "staff"
    guarded.screen.press(Qt.Key.Key_Escape)

    touch_for_long(guarded)

    assert guarded.page == "staff"
    assert not guarded.screen.shows("staffLeave")


def test_without_a_number_in_the_settings_there_is_no_staff_page(tmp_path, qtbot):
    with a_terminal(a_database(tmp_path), qtbot) as kiosk:
        kiosk.terminal.askStaff()

        assert kiosk.page == "home"


def test_the_number_opens_the_page_which_shows_every_device(guarded):
    guarded.pages.staff.report("camera", "covered")
    guarded.pages.staff.report("scanner", "of a new kind")
    guarded.printer.problem = "paper-out"

    enter(guarded, "2468")

    assert guarded.screen.text("device:printer") == (
        "Drucker: Das Papier ist leer. Bitte eine neue Rolle einlegen."
    )
    assert guarded.screen.text("device:camera") == (
        "Kamera: Das Bild ist schwarz. Bitte die Linse reinigen oder aufdecken."
    )
    assert guarded.screen.text("device:scanner") == (
        "Handscanner: Funktioniert nicht. Bitte der Administration sagen."
    )


def test_staff_read_words_for_everything_that_a_device_reports():
    codes = [
        *PrinterProblem,
        *filter(None, CameraProblem),
        UNPLUGGED,
        NO_SOUND,
        TURNED_DOWN,
        NO_VOICE,
    ]

    assert [code for code in codes if in_words(code) == in_words("of a new kind")] == []


def test_enter_of_a_keyboard_tries_the_number_and_adds_no_digit(guarded):
    guarded.terminal.askStaff()
    guarded.screen.settle()

    guarded.screen.press(Qt.Key.Key_Return)
    assert guarded.pages.staff.property("typed") == ""

    guarded.screen.press(*(getattr(Qt.Key, f"Key_{digit}") for digit in "2468"))
    guarded.screen.press(Qt.Key.Key_Enter)

    assert guarded.pages.staff.property("open")


def test_enter_tries_a_number_whose_digits_were_touched(guarded):
    guarded.terminal.askStaff()
    guarded.screen.settle()
    for digit in "2468":
        guarded.screen.touch(f"key{digit}")

    guarded.screen.press(Qt.Key.Key_Return)

    assert guarded.pages.staff.property("open")


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_key_moves_while_staff_type_or_are_told_that_it_was_wrong(tmp_path, qtbot, shape, scale):
    with a_terminal(a_database(tmp_path), qtbot, size=SHAPES[shape], pin="2468") as kiosk:
        kiosk.pages.aids.visit.text_scale = scale
        kiosk.pages.aids.changed.emit()
        kiosk.terminal.askStaff()
        kiosk.screen.settle()
        before = places_of_the_keys(kiosk)

        for _ in range(3):
            kiosk.screen.press(Qt.Key.Key_1)
            assert places_of_the_keys(kiosk) == before
            kiosk.screen.press(Qt.Key.Key_Return)
            assert places_of_the_keys(kiosk) == before


def test_a_test_slip_can_be_printed(guarded):
    enter(guarded, "2468")

    guarded.screen.touch("staffPrint")

    (slip,) = guarded.printer.slips
    assert (slip.area, slip.qr) == ("Probezettel", "TEST-SLIP")
    assert guarded.screen.text("text") == "Der Probezettel ist gedruckt."
    assert guarded.lobby.board.waiting() == ()


def test_staff_stop_the_numbers_with_a_reason_and_give_them_out_again(guarded):
    enter(guarded, "2468")

    guarded.screen.touch("staffNumbers")
    guarded.screen.touch("reason:staff-meeting")
    guarded.pages.home.refresh()
    assert guarded.lobby.entrance.view().closing_reason == "staff-meeting"

    guarded.screen.settle()
    guarded.screen.touch("staffNumbers")

    assert guarded.lobby.entrance.view().walk_in_refusal is None


@pytest.mark.parametrize(("button", "code"), [("staffReload", 75), ("staffLeave", 79)])
def test_staff_start_the_terminal_again_or_leave_it(guarded, button, code):
    ended = []
    guarded.pages.staff.ended.connect(ended.append)
    enter(guarded, "2468")

    guarded.screen.touch(button)

    assert ended == [code]


def test_nothing_of_it_works_without_the_number(guarded):
    ended = []
    guarded.pages.staff.ended.connect(ended.append)
    guarded.terminal.askStaff()

    guarded.pages.staff.leave()
    guarded.pages.staff.reload()
    guarded.pages.staff.printTest()
    guarded.pages.staff.stop("emergency")

    assert guarded.lobby.entrance.view().walk_in_refusal is None
    assert (ended, guarded.printer.slips) == ([], [])


def test_the_page_is_locked_again_when_it_is_left_or_forgotten(guarded):
    enter(guarded, "2468")
    guarded.screen.touch("back")
    guarded.terminal.askStaff()
    guarded.screen.settle()
    assert not guarded.pages.staff.property("open")

    enter(guarded, "2468")
    guarded.pass_seconds(60)

    assert guarded.page == "home"
    assert not guarded.pages.staff.property("open")


def test_wrong_numbers_are_told_and_soon_have_to_wait(guarded):
    enter(guarded, "1111")
    assert guarded.screen.text("text") == "Diese Nummer ist falsch."

    for _ in range(2):
        enter(guarded, "1111")
    assert guarded.screen.text("text") == "Zu viele falsche Nummern. Wieder möglich in 30 Sekunden."

    enter(guarded, "2468")
    assert not guarded.pages.staff.property("open")

    guarded.clock.now += FIRST_PAUSE
    enter(guarded, "2468")
    assert guarded.pages.staff.property("open")


def test_every_pause_is_twice_as_long_as_the_last_up_to_an_hour():
    clock = Clock()
    pin, pauses = Pin("2468", clock), []

    for _ in range(FREE_TRIES + 9):
        assert not pin.opens("1111")
        pauses.append(timedelta(seconds=pin.pause()))
        clock.now += pauses[-1]

    assert pauses[: FREE_TRIES - 1] == [timedelta()] * (FREE_TRIES - 1)
    assert pauses[FREE_TRIES - 1 : FREE_TRIES + 2] == [FIRST_PAUSE * n for n in (1, 2, 4)]
    assert pauses[-1] == LONGEST_PAUSE
    assert pin.opens("2468")


def test_an_empty_number_opens_nothing():
    assert not Pin("", Clock()).opens("")


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, COMMAND),
        (Qt.Key.Key_W, COMMAND),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Delete, COMMAND | Qt.KeyboardModifier.AltModifier),
    ],
)
def test_no_key_leads_out(guarded, key, modifier):
    QTest.keyClick(guarded.screen.window, key, modifier)
    guarded.screen.settle()

    assert guarded.screen.window.isVisible()
    assert guarded.page == "home"


def test_closing_the_window_is_ignored(guarded):
    assert not guarded.screen.window.close()

    assert guarded.screen.window.isVisible()


def test_a_code_held_up_while_staff_type_is_not_tried(guarded):
    guarded.terminal.askStaff()

    guarded.terminal.checkIn("code-038")

    assert guarded.page == "staff"


def enter(stand, number):
    if stand.page != "staff":
        stand.terminal.askStaff()
        stand.screen.settle()
    stand.type_number(number)


def places_of_the_keys(stand):
    keys = [*map(str, range(10)), "Delete", "Ok"]
    return [stand.screen.find(f"key{key}").mapToScene(QPointF(0, 0)).y() for key in keys]


def touch_for_long(stand):
    """Touch the town's name for longer than anybody does by chance."""
    place = QPoint(200, 70)
    window, left, no = stand.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    QTest.mousePress(window, left, no.NoModifier, place)
    stand.screen.qtbot.waitUntil(lambda: stand.page == "staff")
    QTest.mouseRelease(window, left, no.NoModifier, place)
    stand.screen.settle()
