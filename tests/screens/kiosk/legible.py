"""What is wrong with a page as it is drawn: cut, overlapping, pale, small or out of reach."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from math import radians, tan

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from tests.ui.contrast import contrast

ARM = 600
"""Millimetres from the eye of somebody who touches the screen."""

SHORTER_SIDE = 398
"""Millimetres of a screen of 32 inches."""

CAP = 0.727
"""Height of a capital of Inter, as a part of the size of the font."""

MAY_BREAK = re.compile(r"(?:[^\S\u202f]|[\u00ad-])+")
"""Spaces but the narrow one of a number, soft hyphens and hyphens."""

SMALLEST_HIT = 80
"""Of the 1080 parts of the shorter side: 30 mm on a 32 inch screen."""


def faults(stand):
    """Everything wrong with the page on the screen, as sentences."""
    items = [item for item in stand.screen.items() if not is_covered(stand, item)]
    texts = [item for item in items if item.inherits("QQuickText") and item.property("text")]
    yield from clipped(texts)
    yield from torn(texts)
    yield from overlapping(stand, texts)
    yield from outside(stand, items)
    yield from too_small(stand, items)
    yield from pale(stand, texts)
    yield from too_low(stand, texts)


def clipped(texts):
    for item in texts:
        if (
            item.property("truncated")
            or item.property("contentWidth") > item.width() + 1
            or item.property("contentHeight") > item.height() + 1
        ):
            yield f"{item.property('text')!r} is cut off"


def torn(texts):
    """Words that are wider than their place, and so go on in the next line without a hyphen."""
    for item in texts:
        metrics = QFontMetricsF(item.property("font"))
        for word in MAY_BREAK.split(item.property("text")):
            if (
                item.property("lineCount") > 1
                and metrics.horizontalAdvance(word) > item.width() + 1
            ):
                yield f"{word!r} is torn apart"


def overlapping(stand, texts):
    """Letters on each other; what is scrolled out of sight lies on nothing."""
    placed = [(item, seen(stand, item, letters(item))) for item in texts]
    shown = [(item, box) for item, box in placed if not box.isEmpty()]
    for (one, first), (other, second) in combinations(shown, 2):
        both = first.intersected(second)
        if both.width() > 2 and both.height() > 2:
            yield f"{one.property('text')!r} lies on {other.property('text')!r}"


def outside(stand, items):
    width = stand.screen.window.width()
    for item in items:
        if is_button(item) or item.inherits("QQuickText"):
            box = on_screen(item)
            if box.width() and (box.left() < -1 or box.right() > width + 1):
                yield f"{label(item)} leaves the screen"


def too_small(stand, items):
    window = stand.screen.window
    least = SMALLEST_HIT * min(window.width(), window.height()) / 1080
    for item in items:
        if is_button(item) and min(item.width(), item.height()) < least:
            yield f"{label(item)} is too small to hit"


def pale(stand, texts, least=7):
    """Texts whose ink does not stand out from what is really painted behind them."""
    picture = stand.screen.picture()
    for item in texts:
        box = seen(stand, item, on_screen(item))
        hidden = box.width() < 4 or box.height() < 0.8 * item.height()
        if hidden or not is_enabled(item):
            continue
        found = contrast(item.property("color"), ground(picture, box))
        if found < least:
            yield f"{item.property('text')!r} has only {found:.1f} to 1"


def too_low(stand, texts):
    """Texts whose capitals cannot be read at an arm's length on a screen of 32 inches."""
    window = stand.screen.window
    millimetres_per_pixel = SHORTER_SIDE / min(window.width(), window.height())
    for item in texts:
        height = item.property("font").pixelSize() * CAP * millimetres_per_pixel
        if height < legible_height(ARM):
            yield f"{item.property('text')!r} is only {height:.1f} mm high"


def legible_height(distance):
    """Millimetres of a capital at this distance in millimetres: 0.7 degrees (EN 301 549, 5.1.4)."""
    return distance * tan(radians(0.7))


def ground(picture, box):
    """The colour that most of a text's middle and surroundings are painted in."""
    columns = [box.left() - 12 + (box.width() + 24) * part / 16 for part in range(17)]
    rows = [box.top() + box.height() * part / 10 for part in range(2, 9)]
    pixels = Counter(
        picture.pixel(int(x), int(y))
        for x in columns
        for y in rows
        if picture.valid(int(x), int(y))
    )
    return QColor.fromRgb(pixels.most_common(1)[0][0])


def on_screen(item):
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def letters(item):
    """Where its letters are: a line is higher than what is written on it."""
    box = on_screen(item)
    leading = 0.15 * box.height() / item.property("lineCount")
    return box.adjusted(0, leading, 0, -leading)


def seen(stand, item, box):
    """The part of it that no ancestor cuts off."""
    box = box.intersected(QRectF(0, 0, stand.screen.window.width(), stand.screen.window.height()))
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            box = box.intersected(on_screen(parent))
        parent = parent.parentItem()
    return box


def is_covered(stand, item):
    """Whether the question if somebody is there lies over it."""
    cover = stand.screen.window.property("spoken")
    top = cover.objectName() == "stillThere"
    return top and not is_within(item, cover)


def is_within(item, ancestor):
    while item is not None:
        if item == ancestor:
            return True
        item = item.parentItem()
    return False


def is_button(item):
    return item.inherits("QQuickAbstractButton") and item.isEnabled()


def is_enabled(item):
    while item is not None:
        if not item.isEnabled():
            return False
        item = item.parentItem()
    return True


def label(item):
    return item.objectName() or repr(item.property("text"))
