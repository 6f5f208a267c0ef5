"""Every page at every size that the settings allow: inside the window, and nothing overlaps."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF
from PySide6.QtQml import QQmlExpression, qmlContext

from lobby.domain.opening import AdmissionMode
from lobby.ui.program import use_fonts
from tests.screens.monitor.builders import a_house, a_monitor, a_window

REAL = {
    "1": "Zimmer 2.04",
    "2": "Führerscheinstelle",
    "3": "Trauzimmer im Dachgeschoss (Südflügel)",
    "4": "B",
    "5": "Schalter B",
    "6": "Schalter 12",
}
PLAIN = {str(number): f"Schalter {number}" for number in range(1, 9)}
WALLS = [(43, 6), (43, 8), (55, 10), (55, 4), (24, 3), (10, 1), (10, 30), (120, 1), (120, 30)]
SIZES = [(1920, 1080), (1080, 1920), (1280, 1024), (1920, 540)]
LANGUAGES = ("de", "en", "fr", "tr", "uk", "ar", "pl", "ru")
NOTICE = (
    "Heute schließt die Meldebehörde um 11:30 Uhr. Bitte ziehen Sie vorher eine Wartemarke. " * 2
)


@pytest.fixture(autouse=True)
def fonts(qapp):
    use_fonts()


@pytest.mark.parametrize("labels", [REAL, PLAIN], ids=["real labels", "plain labels"])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(("diagonal", "seat"), WALLS)
def test_the_board_and_its_calls_fit_every_wall(diagonal, seat, size, labels):
    house = a_house(labels=labels, direction="up")
    monitor = a_monitor(house=house, diagonal=diagonal, seat=seat)
    with a_window(monitor, size=size, language="de", still=True) as window:
        monitor.look()
        fits(window, "board")
        for turn, counter in enumerate(labels, 31):
            monitor.journal.call(f"T0{turn}", counter)
            monitor.look()
            fits(window, "fullCall")
            monitor.later(60 if turn < 34 else 1)
            if turn < 34:
                fits(window, "board")


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_with_words_fits_in_every_language(language, size):
    monitor = a_monitor(diagonal=43, seat=8)
    with a_window(monitor, size=size, language=language, still=True) as window:
        monitor.look()
        for _ in range(3):
            fits(window, "board")
            monitor.room.footer.turn()
        announce(monitor, NOTICE)
        fits(window, "board")
        monitor.journal.away = True
        monitor.look()
        fits(window, "board")
        monitor.journal.away = False
        monitor.journal.now += timedelta(hours=10)
        for notice in ("", NOTICE):
            close(monitor, notice)
            assert window.findChild(QObject, "closed").property("visible")
            fits(window, "closed")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=str)
def test_a_slide_leaves_the_rows_whole(size, tmp_path):
    monitor = a_monitor(house=a_house(labels=REAL), diagonal=98, seat=3)
    with a_window(monitor, size=size, language="de", still=True) as window:
        for number, counter in enumerate(REAL, 31):
            monitor.journal.call(f"T0{number}", counter)
        monitor.look()
        monitor.later(60)
        monitor.displays[0].give_way(slide=True)

        assert monitor.displays[0].property("givesWay")
        fits(window, "board")


def announce(monitor, notice):
    monitor.journal.frame = replace(monitor.journal.frame, notice=notice)
    monitor.look()


def close(monitor, notice):
    opens = monitor.journal.now.replace(hour=7, minute=0) + timedelta(days=4)
    monitor.journal.frame = replace(
        monitor.journal.frame,
        mode=AdmissionMode.CLOSED,
        waiting=0,
        wait=None,
        next_opening=opens,
        notice=notice,
    )
    monitor.look()


def fits(window, page):
    """Every text of this page is whole, inside the window, and over no other."""
    QCoreApplication.processEvents()
    polish(window.findChild(QObject, page))
    texts = list(shown(window.findChild(QObject, page)))
    assert texts, page
    whole = QRectF(0, 0, window.width(), window.height()).adjusted(-1, -1, 1, 1)
    painted = [(text, capitals(text)) for text in texts]
    for text, place in painted:
        assert whole.contains(place), described(text)
        assert not text.property("truncated"), described(text)
        assert text.property("contentWidth") <= text.width() + 1.5, described(text)
    for (one, here), (other, there) in combinations(painted, 2):
        over = here.intersected(there)
        assert min(over.width(), over.height()) <= 1, (described(one), described(other))
    for text, place in painted:
        row = surrounding(text)
        if row is not None:
            inside = row.mapRectToScene(row.boundingRect()).adjusted(-1, -1, 1, 1)
            assert inside.contains(place), described(text)


def polish(item):
    """Lay out what a busy machine would lay out with its next frame."""
    item.ensurePolished()
    for child in item.childItems():
        polish(child)


def shown(item):
    if item.property("text") and item.property("contentWidth") and item.isVisible():
        yield item
    for child in item.childItems():
        if child.isVisible():
            yield from shown(child)


def capitals(text) -> QRectF:
    """Where the capitals of a text are painted; what is above and below them may touch."""
    width, height = text.property("contentWidth"), text.property("contentHeight")
    lines = max(1, text.property("lineCount"))
    edge = height / lines * 0.2
    left = {1: 0, 2: text.width() - width, 4: (text.width() - width) / 2}
    top = {32: 0, 64: text.height() - height, 128: (text.height() - height) / 2}
    corner = QPointF(
        left.get(number(text, "effectiveHorizontalAlignment"), 0),
        top[number(text, "verticalAlignment")] + edge,
    )
    return QRectF(
        text.mapToScene(corner), text.mapToScene(corner + QPointF(width, height - 2 * edge))
    )


def number(item, name) -> int:
    """An enumeration of an item that only QML can read."""
    value, _ = QQmlExpression(qmlContext(item), item, f"{name} + 0").evaluate()
    return int(value)


def surrounding(text):
    while (text := text.parentItem()) is not None:
        if text.objectName().startswith(("call:", "large:")):
            return text
    return None


def described(text) -> str:
    return f"{text.property('text')!r} {capitals(text)} of {text.width()}x{text.height()}"
