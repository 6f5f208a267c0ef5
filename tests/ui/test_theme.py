"""The one look: readable colours whatever the town's colour is, and text that grows as promised."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlApplicationEngine

from lobby.ui.program import KIT
from tests.ui.contrast import contrast

ON = {
    "ink": ("paper", "surface", "soft", "goodSoft", "badSoft"),
    "muted": ("paper", "surface"),
    "brandInk": ("brand",),
    "callInk": ("call",),
    "good": ("goodSoft",),
    "bad": ("badSoft",),
    "nightInk": ("night", "night2", "night3"),
    "nightMuted": ("night", "night2"),
}
"""Which ink is set on which grounds."""


@pytest.fixture
def theme(qapp):
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(KIT))
    found = engine.singletonInstance("LobbyKit", "Theme")
    yield found
    engine.deleteLater()


@pytest.mark.parametrize("high_contrast", [False, True])
def test_every_ink_has_seven_to_one_on_its_grounds(theme, high_contrast):
    theme.setProperty("highContrast", high_contrast)

    poor = {
        (ink, ground): round(contrast(theme.property(ink), theme.property(ground)), 2)
        for ink, grounds in ON.items()
        for ground in grounds
        if contrast(theme.property(ink), theme.property(ground)) < 7
    }

    assert not poor


@settings(max_examples=200)
@given(red=st.integers(0, 255), green=st.integers(0, 255), blue=st.integers(0, 255))
def test_any_colour_of_a_town_is_readable(red, green, blue):
    theme = Town.theme()

    theme.setProperty("townColour", QColor(red, green, blue))

    assert contrast(theme.property("brand"), theme.property("brandInk")) >= 7


def test_a_readable_colour_of_a_town_is_left_as_it_is(theme):
    theme.setProperty("townColour", QColor("#0B4F8A"))

    assert theme.property("brand") == QColor("#0B4F8A")


def test_body_text_doubles_and_large_text_grows_by_as_much(theme):
    theme.setProperty("textScale", 1)
    body, number = theme.property("textBody"), theme.property("textNumber")

    theme.setProperty("textScale", 2)

    assert theme.property("textBody") == 2 * body
    assert theme.property("textNumber") == pytest.approx(number + 44)


class Town:
    """One theme for all examples of a town's colour."""

    engine = None

    @classmethod
    def theme(cls):
        if cls.engine is None:
            cls.engine = QQmlApplicationEngine()
            cls.engine.addImportPath(str(KIT))
        return cls.engine.singletonInstance("LobbyKit", "Theme")
