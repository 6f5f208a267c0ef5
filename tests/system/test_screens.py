"""Terminal and monitor on the two screens of one machine; a screen or a program may go."""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack
from functools import partial

import pytest

from tests.bench.stand import a_program, a_stand, until
from tests.system.sway import a_wall

pytestmark = pytest.mark.journey
PLACES = """
assign [app_id="^lobby-kiosk$"] workspace lobby-kiosk
workspace lobby-kiosk output %-1
assign [app_id="^lobby-monitor-1$"] workspace lobby-monitor-1
workspace lobby-monitor-1 output %-2 %-3 %-4
"""
"""As `systemd/install` writes them, with the names of the screens that there are."""
SOON = 60


@pytest.fixture
def wall():
    if shutil.which("sway") is None and "CI" not in os.environ:
        pytest.skip("the compositor is missing: apt-get install sway")
    with a_wall(PLACES) as wall:
        yield wall


@pytest.fixture
def start(tmp_path, wall):
    """Start a program as its unit does; the rest is ended with the test."""
    draws = {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": wall.sway.display}
    with a_stand(tmp_path) as stand, ExitStack() as ends:
        yield lambda name: ends.enter_context(a_program(stand, name, **draws)).process


def shows(wall, **screens):
    """Wait until these windows, and no others, are seen on these screens."""
    wanted = {
        f"lobby-{name.replace('_', '-')}": wall.screen(screen) for name, screen in screens.items()
    }
    until(lambda: wall.sway.shown() == wanted, SOON)


def test_a_television_that_is_switched_off_takes_its_window_along_and_brings_it_back(wall, start):
    start("kiosk")
    monitor = start("monitor")
    shows(wall, kiosk=1, monitor_1=2)

    wall.unplug(2)
    shows(wall, kiosk=1)
    monitor.kill()
    monitor.wait()
    start("monitor")

    assert wall.sway.shown() == {"lobby-kiosk": wall.screen(1)}
    assert wall.sway.typed_into() == "lobby-kiosk"
    wall.plug()
    shows(wall, kiosk=1, monitor_1=3)


def test_a_program_that_ends_leaves_the_other_alone_and_finds_its_screen_again(wall, start):
    monitor = start("monitor")
    kiosk = start("kiosk")
    typed_into_kiosk = partial(lambda sway: sway.typed_into() == "lobby-kiosk", wall.sway)
    until(typed_into_kiosk, SOON)

    kiosk.kill()
    shows(wall, monitor_1=2)
    start("kiosk")

    shows(wall, kiosk=1, monitor_1=2)
    until(typed_into_kiosk, SOON)
    assert monitor.poll() is None
