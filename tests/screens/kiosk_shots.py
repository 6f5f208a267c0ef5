"""Every page of the terminal as a picture, in the shapes and aids that a visitor may meet."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtGui import QGuiApplication

from tests.builders import a_database
from tests.screens.kiosk import scenes_of_many
from tests.screens.kiosk.matrix import SHAPES
from tests.screens.kiosk.stand import a_terminal


def plain(_aids):
    """As every visitor finds it."""


def english(aids):
    aids.speak("en")


def arabic(aids):
    aids.speak("ar")


def ukrainian(aids):
    aids.speak("uk")


def larger(aids):
    aids.enlarge()


def largest(aids):
    aids.enlarge()
    aids.enlarge()


def contrast(aids):
    aids.toggleContrast()


def lower(aids):
    if not aids.visit.lower:
        aids.toggleLower()


VARIANTS: Final = (plain, english, arabic, ukrainian, larger, largest, contrast, lower)


class Waiter:
    """What a screen needs of pytest-qt, outside a test."""

    def waitUntil(self, holds):
        while not holds():
            QGuiApplication.processEvents()


def pictures(folder: Path, only: str = "") -> None:
    """Write them into this folder as ``<shape>_<page>_<variant>.png``."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    for shape in SHAPES:
        for scene in scenes_of_many.EVERYWHERE:
            if only in f"{shape}_{scene.__name__}":
                draw(folder, shape, scene)
    application.processEvents()


def draw(folder, shape, scene):
    """One page in every variant."""
    for variant in VARIANTS:
        with (
            TemporaryDirectory() as place,
            a_terminal(
                a_database(Path(place)),
                Waiter(),
                house=scenes_of_many.house_of(scene),
                size=SHAPES[shape],
                pin="2468",
            ) as stand,
        ):
            variant(stand.pages.aids)
            chosen = stand.pages.aids.visit
            scene(stand)
            if stand.pages.aids.visit is not chosen:
                variant(stand.pages.aids)
            stand.screen.qtbot.waitUntil(lambda screen=stand.screen: not any_loading(screen))
            stand.screen.picture().save(
                str(folder / f"{shape}_{scene.__name__}_{variant.__name__}.png")
            )


def any_loading(screen):
    """Whether an image on the page is still to come."""
    images = (item for item in screen.items() if item.inherits("QQuickImage"))
    return any(image.property("progress") < 1 for image in images if image.property("source"))
