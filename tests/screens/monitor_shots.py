"""The waiting-room monitor, screen by screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import chain, product
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from lobby.domain.opening import AdmissionMode
from lobby.ui.program import use_fonts
from tests.screens.monitor.builders import AMonitor, a_house, a_monitor, a_window


def pictures(folder: Path) -> None:
    """Draw every screen of the monitor into this folder."""
    application = QGuiApplication.instance() or QGuiApplication([])
    use_fonts()
    for name, language in chain(product(SCENES, ("de", "en")), product(WORDY, OTHERS)):
        play, options, size = SCENES[name]
        _draw(folder / f"{name}_{language}.png", play, a_monitor(**options), size, language)
    del application


def _draw(path: Path, play: Callable[[AMonitor], None], monitor: AMonitor, size, language) -> None:
    last = len(monitor.displays) - 1
    with a_window(monitor, size=size, display=last, language=language, still=True) as window:
        QCoreApplication.processEvents()
        play(monitor)
        QCoreApplication.processEvents()
        window.grabWindow().save(str(path))


def _busy(monitor: AMonitor) -> None:
    journal = monitor.journal
    early = journal.now - timedelta(minutes=9)
    for minute, (number, counter) in enumerate(MORNING):
        journal.call(number, counter, at=early + timedelta(minutes=minute))
    monitor.look()


def _board(monitor: AMonitor) -> None:
    _busy(monitor)
    monitor.journal.call("T038", "3")
    monitor.look()
    monitor.later(6.5)


def _calm(monitor: AMonitor) -> None:
    _busy(monitor)
    monitor.later(60)


def _called(*numbers: str) -> Callable[[AMonitor], None]:
    def play(monitor: AMonitor) -> None:
        _busy(monitor)
        for number, counter in zip(numbers, ("3", "5", "8"), strict=False):
            monitor.journal.call(number, counter)
            monitor.look()

    return play


def _closed(monitor: AMonitor) -> None:
    journal = monitor.journal
    journal.now += timedelta(hours=10)
    journal.frame = replace(
        journal.frame,
        mode=AdmissionMode.CLOSED,
        waiting=0,
        wait=None,
        next_opening=journal.now.replace(hour=7, minute=0) + timedelta(days=1),
        notice="Am Freitag, 27. November, ist das Rathaus geschlossen.",
    )
    monitor.look()


def _not_current(monitor: AMonitor) -> None:
    _calm(monitor)
    monitor.journal.away = True
    monitor.look()


def _slide(monitor: AMonitor) -> None:
    _calm(monitor)
    QTest.qWait(500)


def _empty(monitor: AMonitor) -> None:
    monitor.look()


def _notice(monitor: AMonitor) -> None:
    monitor.journal.frame = replace(
        monitor.journal.frame,
        notice="Heute schließt die Meldebehörde um 11:30 Uhr. "
        "Bitte ziehen Sie vorher eine Wartemarke.",
    )
    _calm(monitor)


MORNING = (
    ("T031", "2"),
    ("A108", "5"),
    ("A109", "7"),
    ("T035", "1"),
    ("A110", "6"),
    ("T036", "4"),
    ("A111", "2"),
    ("A112", "1"),
)
LONG = {
    "1": "Bürgerbüro Empfang",
    "2": "Zimmer 2.04",
    "3": "Ausländerbehörde Zimmer 12a",
    "4": "Standesamt",
    "5": "Fahrerlaubnisbehörde Nebenstelle Süd",
    "6": "Schalter 12",
    "7": "Platz 7",
    "8": "Info",
}
OTHERS = ("fr", "tr", "uk", "ar", "pl", "ru")
WORDY = ("board", "closed", "closed_portrait", "not_current", "empty")
"""The screens with more on them than numbers and counters."""
WIDE, TALL, SMALL = (1920, 1080), (1080, 1920), (1280, 720)
PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"

SCENES = {
    "board": (_board, {}, WIDE),
    "board_43_inch_6_m": (_board, {"diagonal": 43}, WIDE),
    "board_43_inch_10_m": (_board, {"diagonal": 43, "seat": 10}, WIDE),
    "board_portrait": (_board, {}, TALL),
    "board_portrait_43_inch_10_m": (_board, {"diagonal": 43, "seat": 10}, TALL),
    "board_small": (_calm, {"diagonal": 24, "seat": 3}, SMALL),
    "board_overflow": (_calm, {"displays": 2}, WIDE),
    "long_labels": (_board, {"house": a_house(labels=LONG, direction="left")}, WIDE),
    "long_labels_43_inch_10_m": (
        _board,
        {"house": a_house(labels=LONG), "diagonal": 43, "seat": 10},
        WIDE,
    ),
    "long_labels_portrait": (_calm, {"house": a_house(labels=LONG)}, TALL),
    "call": (_called("T038"), {}, WIDE),
    "call_portrait": (_called("T038"), {}, TALL),
    "call_long_label": (_called("T1038"), {"house": a_house(labels=LONG)}, WIDE),
    "calls_two": (_called("T038", "A113"), {}, WIDE),
    "calls_three": (_called("T038", "A113", "A114"), {}, WIDE),
    "calls_three_portrait": (_called("T038", "A113", "A114"), {}, TALL),
    "closed": (_closed, {}, WIDE),
    "closed_portrait": (_closed, {}, TALL),
    "not_current": (_not_current, {}, WIDE),
    "notice": (_notice, {}, WIDE),
    "slide": (_slide, {"pictures": PICTURES}, WIDE),
    "slide_portrait": (_slide, {"pictures": PICTURES}, TALL),
    "empty": (_empty, {}, WIDE),
    "empty_portrait": (_empty, {}, TALL),
}
