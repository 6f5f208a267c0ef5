"""Every page in every language, size, theme and shape: all of them, or some of each."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Final

from tests.builders import a_database
from tests.screens.kiosk import scenes_of_many
from tests.screens.kiosk.legible import faults
from tests.screens.kiosk.stand import ALL_LANGUAGES, a_terminal

SHAPES: Final = {
    "portrait": (1080, 1920),
    "landscape": (1920, 1080),
    "tablet": (1280, 800),
}
ASPECTS: Final = tuple(product(ALL_LANGUAGES, (1.0, 2.0), (False, True)))
"""Language, size of the text, high contrast."""


@dataclass(frozen=True, slots=True)
class Look:
    """One way a page may look."""

    shape: str
    scene: object
    language: str
    scale: float
    high_contrast: bool

    def __str__(self):
        theme = "contrast" if self.high_contrast else "plain"
        return f"{self.shape} {self.scene.__name__} {self.language} {self.scale:g} {theme}"


def everything():
    """All looks of all pages, those of one page in one shape beside each other."""
    for shape, scene in product(SHAPES, scenes_of_many.EVERYWHERE):
        for aspect in ASPECTS:
            yield Look(shape, scene, *aspect)


def some_of_each():
    """Every page in every language once, with sizes, themes and shapes taking turns."""
    shapes = tuple(SHAPES)
    for place, scene in enumerate(scenes_of_many.EVERYWHERE):
        for turn, language in enumerate(ALL_LANGUAGES):
            shape = shapes[place % len(shapes)]
            yield Look(
                shape, scene, language, 2.0 if (place // 3 + turn) % 2 else 1.0, turn % 4 > 1
            )


def wrong(looks, folder, qtbot):
    """What is wrong with these looks; a terminal is put up for each page and shape."""
    grouped = {}
    for look in looks:
        grouped.setdefault((look.shape, look.scene), []).append(look)
    for place, ((shape, scene), group) in enumerate(grouped.items()):
        home = folder / str(place)
        home.mkdir()
        house = scenes_of_many.house_of(scene)
        with a_terminal(
            a_database(home), qtbot, house=house, size=SHAPES[shape], pin="2468"
        ) as stand:
            scene(stand)
            for look in group:
                dress(stand, look)
                yield from (f"{look}: {fault}" for fault in faults(stand))


def dress(stand, look):
    """Let this visitor have set it; a question whether somebody is there stays."""
    aids, asking = stand.pages.aids, stand.pages.idle.property("asking")
    aids.visit.text_scale, aids.visit.high_contrast = look.scale, look.high_contrast
    aids.speak(look.language)
    if asking:
        stand.pass_seconds(30)
    stand.screen.settle()
