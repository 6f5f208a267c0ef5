"""A badge, a sound that comes once, phone appointments at their time, and a remembered look."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import counter
from counter.models.preferences import WindowPreferences
from counter.tray import Tray
from lobby.domain.booking import Channel
from tests.builders import NINE, a_booking, minutes
from tests.screens.counter.builders import a_window

Key = Qt.Key
PAGES = Path(str(counter.__file__)).parent / "qml"

TEN_PAST_NINE = NINE + minutes(10)


def a_phone_appointment(name="p-1", **given):
    return a_booking(name, at=TEN_PAST_NINE, number=None, channel=Channel.PHONE, **given)


@pytest.fixture
def rings(models):
    heard = []
    models.attention.came.connect(lambda: heard.append("came"))
    return heard


def test_a_badge_says_that_somebody_waits_while_nobody_is_here(lobby, models, window):
    assert not window.shows("badge")

    lobby.entrance.take_token(["passport"])
    models.client.refresh()
    assert window.shows("badge")

    window.press(Key.Key_F12)
    assert not window.shows("badge")


def test_the_sound_comes_once_when_somebody_comes_and_never_after_a_visitor(lobby, models, rings):
    lobby.entrance.take_token(["passport"])
    models.client.refresh()
    lobby.entrance.take_token(["passport"])
    models.client.refresh()
    assert rings == ["came"]

    models.counter.next()
    models.counter.finish()
    models.client.refresh()

    assert rings == ["came"]


def test_a_closed_or_paused_counter_is_left_in_peace(lobby, models, rings):
    models.counter.pause()

    lobby.entrance.take_token(["passport"])
    models.client.refresh()

    assert rings == []
    assert not models.attention.waits


def test_a_phone_appointment_is_told_at_its_time_until_it_is_done(lobby, models, window, clock):
    lobby.mirror.take_over("feed", [a_phone_appointment()])
    models.client.refresh()
    assert not window.shows("phoneDue")

    clock.forward(10)
    models.client.beat()
    assert window.text("phoneDue") == "Phone appointment at 09:10: Passport"

    models.queue.phoned(models.attention.phoneKey)
    assert not window.shows("phoneDue")


def test_a_phone_appointment_for_another_counter_is_told_there(lobby, models, clock):
    lobby.mirror.take_over(
        "feed",
        [
            a_phone_appointment("p-1", counter_hint="1"),
            a_phone_appointment("p-2", services=("lost-property",)),
        ],
    )
    clock.forward(10)

    models.client.refresh()

    assert models.attention.phoneDue == ""


def test_size_contrast_and_strip_are_remembered_on_this_machine(tmp_path):
    preferences = WindowPreferences(tmp_path / "counter.ini")
    preferences.textScale, preferences.highContrast, preferences.strip = 1.5, True, True
    preferences.deleteLater()

    again = WindowPreferences(tmp_path / "counter.ini")

    assert (again.textScale, again.highContrast, again.strip) == (1.5, True, True)


def test_a_file_that_somebody_spoilt_is_no_reason_not_to_start(tmp_path):
    (tmp_path / "counter.ini").write_text("[General]\ntext=huge\ncontrast=-3\nstrip=\n")

    preferences = WindowPreferences(tmp_path / "counter.ini")

    assert (preferences.textScale, preferences.highContrast, preferences.strip) == (
        1.0,
        False,
        False,
    )


def test_a_larger_text_stays_when_the_window_is_opened_again(models):
    with a_window(models) as window:
        window.press(Key.Key_Plus, ctrl=True)

    with a_window(models) as window:
        assert window.window.property("textScale") == 1.25


def test_the_strip_is_narrow_and_on_top(models, window):
    window.press(Key.Key_M, ctrl=True)

    assert window.window.flags() & Qt.WindowType.WindowStaysOnTopHint
    assert models.preferences.strip

    window.click("strip")
    assert not window.window.flags() & Qt.WindowType.WindowStaysOnTopHint


def test_the_settings_may_keep_the_window_on_top():
    assert WindowPreferences(on_top=True).onTop
    assert not WindowPreferences().onTop


def test_the_icon_beside_the_clock_tells_the_same(lobby, models, window):
    tray = Tray(models, window.window)
    quiet = tray.icon.icon().cacheKey()

    lobby.entrance.take_token(["passport"])
    models.client.refresh()

    assert tray.icon.icon().cacheKey() != quiet
    assert tray.icon.toolTip() == "Schalter 3 · 1 waiting"


@pytest.mark.parametrize("alarm", ["Theme.bad", "Theme.call", "Timer {", "Animation"])
def test_nothing_in_the_window_hurries_or_turns_red(alarm):
    pages = {page.name: page.read_text("utf-8") for page in PAGES.rglob("*.qml")}

    assert len(pages) > 30
    assert [name for name, text in pages.items() if alarm in text] == []
