"""What a clerk reads of the devices of the house."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from counter.lists.device_rows import report
from counter.texts.phrases import Phrases

WORDS = {
    ("camera", "unplugged"): "Camera down since 09:00",
    ("scanner", "unplugged"): "Hand scanner down since 09:00",
    ("read-aloud", "no-sound"): "Terminal does not speak since 09:00",
    ("voice", "turned-down"): "Sound down since 09:00",
}


@pytest.mark.parametrize("device", WORDS, ids=lambda device: device[0])
def test_a_broken_device_stands_first_in_its_own_words(lobby, device):
    lobby.office.report_device("kiosk", *device)

    first, *others = report(
        lobby.counter("3").view(), Phrases(lobby.house, QLocale.Language.English)
    )

    assert first.text == WORDS[device]
    assert first.advice
    assert all(status.working for status in others)
