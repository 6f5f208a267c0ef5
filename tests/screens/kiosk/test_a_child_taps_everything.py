"""Whatever is touched, typed, swiped or shown: no dead end, no crash, and always home again."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.devices.lockdown import Lockdown
from kiosk.page import Page
from tests.builders import a_database
from tests.screens.kiosk.scenes import mirrored
from tests.screens.kiosk.stand import a_terminal

SIZE = (540, 960)
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
KEYS = (
    *(getattr(Qt.Key, f"Key_{name}") for name in ("Up", "Down", "Left", "Right", "Return", "Tab")),
    *(getattr(Qt.Key, f"Key_F{number}") for number in range(1, 13)),
    *(getattr(Qt.Key, f"Key_{digit}") for digit in range(10)),
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Menu,
    Qt.Key.Key_Space,
)
TEXTS = ("code-038", "T001", "A001", "nobody", "x" * 257, "<b>0</b>", "../../etc/passwd", " ")

spots = some.tuples(some.integers(0, SIZE[0] - 1), some.integers(0, SIZE[1] - 1))
deeds = some.one_of(
    some.tuples(some.just("button"), some.integers(0, 40)),
    some.tuples(some.just("button"), some.integers(0, 40)),
    some.tuples(some.just("spot"), spots),
    some.tuples(some.just("swipe"), some.tuples(spots, spots)),
    some.tuples(some.just("key"), some.sampled_from(KEYS)),
    some.tuples(some.just("code"), some.sampled_from(TEXTS)),
    some.tuples(some.just("printer"), some.sampled_from(["", "paper-out"])),
    some.tuples(some.just("database"), some.booleans()),
    some.tuples(some.just("wait"), some.integers(1, 30)),
)


@settings(max_examples=5, suppress_health_check=list(HealthCheck), database=None)
@given(data=some.data())
def test_a_minute_of_it_leads_nowhere_but_home(tmp_path_factory, qtbot, data):
    url = a_database(tmp_path_factory.mktemp("kiosk"))
    with a_terminal(url, qtbot, size=SIZE, pin="24681357") as kiosk:
        ended = []
        kiosk.pages.staff.ended.connect(ended.append)
        guard = Lockdown(kiosk.screen.window, closable=False)
        mirrored(kiosk)

        for deed, what in data.draw(some.lists(deeds, min_size=50, max_size=60)):
            do(kiosk, deed, what)
            kiosk.screen.settle()
            assert kiosk.page in set(Page)
            assert kiosk.page == Page.OUT_OF_ORDER or leads_on(kiosk)

        kiosk.terminal.set_away(False)
        kiosk.pass_seconds(100)
        assert (kiosk.page, ended) == (Page.HOME, [])
        assert kiosk.pages.aids.visit.untouched
        assert kiosk.screen.window.isVisible()
        assert kiosk.screen.text("tileScan") == "Ja \u2013 QR-Code zeigen"
        assert not kiosk.screen.shows("closeLanguages")
        guard.release()


def do(kiosk, deed, what):
    window = kiosk.screen.window
    match deed:
        case "button":
            found = buttons(kiosk)
            QTest.mouseClick(window, LEFT, PLAIN, middle(found[what % len(found)]))
        case "spot":
            QTest.mouseClick(window, LEFT, PLAIN, QPoint(*what))
        case "swipe":
            begin, end = (QPoint(*spot) for spot in what)
            QTest.mousePress(window, LEFT, PLAIN, begin)
            QTest.mouseMove(window, end)
            QTest.mouseRelease(window, LEFT, PLAIN, end)
        case "key":
            QTest.keyClick(window, what)
        case "code":
            kiosk.terminal.scanned(what)
        case "printer":
            kiosk.printer.problem = what
        case "database":
            kiosk.terminal.set_away(what)
        case "wait":
            kiosk.pass_seconds(what)


def buttons(kiosk):
    items = kiosk.screen.items()
    return [item for item in items if item.inherits("QQuickAbstractButton") and item.isEnabled()]


def leads_on(kiosk):
    """Whether a key moves to something that can be pressed."""
    QTest.keyClick(kiosk.screen.window, Qt.Key.Key_Down)
    focused = kiosk.screen.window.activeFocusItem()
    return focused is not None and focused.activeFocusOnTab()


def middle(item):
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
