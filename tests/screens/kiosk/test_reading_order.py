"""By Down alone through every page: every control once, in the order in which one reads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.builders import a_database
from tests.screens.kiosk import scenes, scenes_of_many
from tests.screens.kiosk.matrix import SHAPES
from tests.screens.kiosk.stand import a_large_town_hall, a_terminal

DOWN, UP, LEFT, RIGHT = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right
AIDS = Qt.Key.Key_F6
PAGES = [scene for scene in scenes.ALL if scene is not scenes.still_there]
"""Any key answers the question whether somebody is there."""

MANY = (
    scenes.home,
    scenes.number,
    scenes.services_chosen,
    scenes.checked_in,
    scenes.unknown,
    scenes.languages,
)


@pytest.mark.parametrize("scene", PAGES, ids=lambda scene: scene.__name__)
def test_down_reaches_every_control_once_in_reading_order(kiosk, scene):
    scene(kiosk)
    kiosk.screen.settle()
    page, aids = split(kiosk)

    walked = walk(kiosk, DOWN)

    assert walked == names(in_reading_order(page)) + names(aids)


@pytest.mark.parametrize("scene", scenes_of_many.ALL, ids=lambda scene: scene.__name__)
@pytest.mark.parametrize("language", ["de", "ar"])
def test_topics_are_reached_in_reading_order(tmp_path, qtbot, scene, language):
    with a_terminal(a_database(tmp_path), qtbot, house=a_large_town_hall()) as kiosk:
        kiosk.pages.aids.speak(language)
        scene(kiosk)
        kiosk.screen.settle()
        page, aids = split(kiosk)

        assert walk(kiosk, DOWN) == names(in_reading_order(page)) + names(aids)


@pytest.mark.parametrize("scene", MANY, ids=lambda scene: scene.__name__)
def test_up_leads_the_same_way_back(kiosk, scene):
    scene(kiosk)
    kiosk.screen.settle()

    assert walk(kiosk, UP) == walk(kiosk, DOWN)[::-1]


@pytest.mark.parametrize("scene", MANY, ids=lambda scene: scene.__name__)
def test_where_one_reads_from_the_right_the_order_follows(kiosk, scene):
    kiosk.pages.aids.speak("ar")
    scene(kiosk)
    kiosk.screen.settle()
    page, aids = split(kiosk)

    assert walk(kiosk, DOWN) == names(in_reading_order(page)) + names(aids)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("scene", [*MANY, scenes.everything_at_once], ids=lambda one: one.__name__)
def test_no_shape_and_no_size_loses_a_control(tmp_path, qtbot, shape, scene):
    with a_terminal(a_database(tmp_path), qtbot, size=SHAPES[shape], pin="2468") as kiosk:
        scene(kiosk)
        kiosk.screen.settle()
        page, aids = split(kiosk)

        walked = walk(kiosk, DOWN)

        assert sorted(walked) == sorted(names(page) + names(aids))
        assert walked[-len(aids) :] == names(aids)


@pytest.mark.parametrize(
    ("language", "onwards", "back"), [("de", RIGHT, LEFT), ("ar", LEFT, RIGHT)]
)
def test_right_and_left_follow_the_writing(kiosk, language, onwards, back):
    kiosk.pages.aids.speak(language)
    scenes.services(kiosk)
    kiosk.screen.settle()

    kiosk.screen.press(onwards)
    second = kiosk.screen.focused()
    kiosk.screen.press(back)

    assert second == "service:passport"
    assert kiosk.screen.focused() == "service:id-card"


def test_a_keypad_reads_from_left_to_right_in_arabic_too(kiosk):
    kiosk.pages.aids.speak("ar")
    kiosk.terminal.number()
    kiosk.screen.settle()

    kiosk.screen.press(DOWN, RIGHT)

    assert kiosk.screen.focused() == "key2"


def test_one_key_leads_to_the_aids_and_back_to_the_page(kiosk):
    kiosk.terminal.services()
    kiosk.screen.settle()

    kiosk.screen.press(AIDS)
    assert kiosk.screen.focused() == "language:de"

    kiosk.screen.press(AIDS)
    assert kiosk.screen.focused() == "service:id-card"


def test_the_neighbour_follows_when_a_control_is_no_longer_possible(kiosk):
    kiosk.terminal.services()
    kiosk.pages.selection.bring(2)
    kiosk.screen.settle()
    go_to(kiosk, "personsLess")

    kiosk.screen.press(Qt.Key.Key_Return)
    kiosk.screen.press(DOWN)

    assert kiosk.screen.focused() == "personsMore"


def walk(kiosk, key):
    """What this key leads to until it comes round, beginning with the page's first control.

    The other direction begins with the last one.
    """
    kiosk.screen.press(key)
    names_, begin = [], label(kiosk.screen.window.activeFocusItem())
    while True:
        names_.append(label(kiosk.screen.window.activeFocusItem()))
        kiosk.screen.press(key)
        if label(kiosk.screen.window.activeFocusItem()) == begin:
            break
        assert len(names_) < 60, "it never comes round"
    page, aids = split(kiosk)
    first = (in_reading_order(page)[0] if page else aids[0]) if key == DOWN else aids[-1]
    place = names_.index(label(first))
    return names_[place:] + names_[:place]


def go_to(kiosk, name):
    for _ in range(40):
        if kiosk.screen.focused() == name:
            return
        kiosk.screen.press(DOWN)
    raise AssertionError(f"{name} is never reached")


def split(kiosk):
    """Everything that can be pressed on the page, and the aids below it."""
    items = [
        item
        for item in kiosk.screen.items()
        if item.inherits("QQuickAbstractButton") and item.isEnabled() and item.activeFocusOnTab()
    ]
    page = [item for item in items if not is_in_the_bar(item)]
    return page, [item for item in items if is_in_the_bar(item)]


def in_reading_order(items):
    """Line by line; within a line as it is written."""
    waiting, ordered = sorted(items, key=lambda item: at(item).y()), []
    while waiting:
        top = waiting[0]
        middle = at(top).y() + top.height() / 2
        line = [item for item in waiting if at(item).y() < middle]
        waiting = [item for item in waiting if item not in line]
        ordered += sorted(line, key=lambda item: at(item).x(), reverse=top.property("mirrored"))
    return ordered


def at(item):
    return item.mapToScene(QPointF(0, 0))


def names(items):
    return [label(item) for item in items]


def label(item):
    return item.objectName() or item.property("text")


def is_in_the_bar(item):
    while item is not None:
        if item.objectName() == "aidBar":
            return True
        item = item.parentItem()
    return False
