"""A key that is held down acts once: real keys of X11, which repeats them, in the real window."""

from __future__ import annotations

import sys
from dataclasses import dataclass

import pytest

from demo.needs import demand
from demo.patience import until
from demo.programs import Programs
from demo.screens import Screen
from lobby.domain.facts import FactKind
from tests.bench.stand import SERVICE, a_stand

pytestmark = [pytest.mark.journey, pytest.mark.timeout(120)]
HELD = 1.5
"""Seconds: X11 begins to repeat after 0.66 s, and then does it 25 times a second."""
PATIENCE = 8


@dataclass
class Clerk:
    """Holds the keys of a counter's window down."""

    lobby: object
    screen: Screen

    def holds(self, key, then):
        """Hold a key until it has been repeated often; it does one thing, once."""
        before = len(self.lobby.facts())
        self.screen.holds(key, HELD)
        until(lambda: self._new(before), then, within=PATIENCE)
        self.screen.at_rest()
        assert [fact.kind for fact in self._new(before)] == list(then)

    def opens(self, key):
        """Open a sheet with a key that is held down; it does nothing else."""
        before, shown = len(self.lobby.facts()), self.screen.at_rest()
        self.screen.holds(key, HELD)
        self.screen.at_rest(shown)
        assert self._new(before) == ()

    def _new(self, before):
        return self.lobby.facts()[before:]


@pytest.fixture
def clerk(tmp_path):
    demand("Xvfb", "xdotool")
    with a_stand(tmp_path) as stand, Programs(tmp_path) as programs:
        for _ in range(6):
            stand.lobby.take_token([SERVICE], override=True)
        screen = Screen(programs, "counter", (1180, 760))
        # The default renderer: the race in Qt is lost more often while a thread of its own draws.
        drawing = screen.environment() | {"QT_QUICK_BACKEND": "", "XDG_CONFIG_HOME": str(tmp_path)}
        command = [sys.executable, "-m", "counter", "--config", str(stand.settings)]
        counter = [*command, "--counter", "1", "--geometry", screen.geometry]
        screen.shows(programs.start("counter", counter, drawing))
        screen.ready()
        yield Clerk(stand.lobby, screen)


def test_every_key_of_the_counter_acts_once_however_long_it_is_held(clerk):
    clerk.holds("F12", [FactKind.CALLED])
    clerk.holds("F9", [FactKind.RECALLED])
    clerk.holds("ctrl+z", [FactKind.UNDONE])
    clerk.holds("F9", [FactKind.RECALLED])
    clerk.holds("F9", [FactKind.RECALLED])
    clerk.holds("F8", [FactKind.MISSED])
    clerk.holds("F12", [FactKind.CALLED])
    clerk.holds("F10", [FactKind.SERVED])
    clerk.holds("F11", [FactKind.FINISHED])
    clerk.holds("F12", [FactKind.CALLED])
    clerk.holds("F10", [FactKind.SERVED])
    clerk.holds("F12", [FactKind.FINISHED, FactKind.CALLED])
    clerk.opens("F6")
    clerk.holds("ctrl+Return", [FactKind.PARKED])
