"""For everybody: names, focus, sizes, and pages that fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible

from tests.builders import a_database
from tests.screens.kiosk import scenes, scenes_of_many
from tests.screens.kiosk.matrix import SHAPES
from tests.screens.kiosk.screen import accessible
from tests.screens.kiosk.stand import a_terminal

CLICKABLE = {QAccessible.Role.Button, QAccessible.Role.CheckBox}


@pytest.mark.parametrize("scene", scenes.ALL, ids=lambda scene: scene.__name__)
def test_everything_to_press_has_a_name_and_can_be_reached_by_key(kiosk, scene):
    scene(kiosk)
    kiosk.screen.settle()

    buttons = [item for item in kiosk.screen.items() if is_button(item)]

    assert buttons
    for button in buttons:
        role, name, _ = accessible(button)
        assert name, button.objectName()
        assert role in CLICKABLE, button.objectName()
        assert button.activeFocusOnTab() or button.objectName().startswith("scroll")


@pytest.mark.parametrize("scene", scenes.ALL, ids=lambda scene: scene.__name__)
def test_a_key_leads_on_from_every_page(kiosk, scene):
    scene(kiosk)
    kiosk.screen.settle()

    kiosk.screen.press(Qt.Key.Key_Down)

    assert kiosk.screen.window.activeFocusItem().activeFocusOnTab()


@pytest.mark.parametrize("shape", SHAPES)
def test_every_page_fits_without_scrolling_and_is_touched_low(tmp_path, qtbot, shape):
    faults = []
    for scene in scenes_of_many.EVERYWHERE:
        folder = tmp_path / scene.__name__
        folder.mkdir()
        house = scenes_of_many.house_of(scene)
        with a_terminal(
            a_database(folder), qtbot, house=house, size=SHAPES[shape], pin="2468"
        ) as kiosk:
            scene(kiosk)
            kiosk.screen.settle()
            faults += [f"{scene.__name__}: {fault}" for fault in misplaced(kiosk, 1 / 3)]
            if not kiosk.pages.aids.visit.lower:
                kiosk.pages.aids.toggleLower()
            kiosk.screen.settle()
            faults += [f"{scene.__name__}, lower: {fault}" for fault in misplaced(kiosk, 1 / 2)]

    assert faults == []


@pytest.mark.parametrize("aid", ["readAloud", "larger", "contrast", "lower"])
def test_every_aid_is_on_every_page(kiosk, aid):
    for scene in (scenes.scan, scenes.number, scenes.services, scenes.checked_in, scenes.unknown):
        scene(kiosk)
        kiosk.screen.settle()

        assert kiosk.screen.shows(aid), scene.__name__


def misplaced(kiosk, highest):
    """What is too long for the screen, too high to reach or too small to hit."""
    width, height = kiosk.screen.window.width(), kiosk.screen.window.height()
    smallest = 80 * min(width, height) / 1080
    for item in kiosk.screen.items():
        if item.property("overflows"):
            yield f"{item} has to be scrolled"
        if is_button(item) and item.mapToScene(QPointF(0, 0)).y() < height * highest - 1:
            yield f"{item.objectName()} is too high"
        if is_button(item) and item.height() < smallest:
            yield f"{item.objectName()} is too small"


def is_button(item):
    return item.inherits("QQuickAbstractButton") and item.isEnabled()
