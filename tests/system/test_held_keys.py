"""A key that is held down acts once: real keys of X11, which repeats them, in the real windows."""

from __future__ import annotations

import random
import sys
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise

import pytest

from demo.needs import require_tools
from demo.programs import ChildProcesses
from demo.screens import Screen
from demo.waiting_for import wait_for
from lobby.domain.facts import FactKind
from tests.bench.stand import SERVICE, a_stand

pytestmark = pytest.mark.journey
HELD = 1.2
"""Seconds: X11 begins to repeat after 0.66 s, and then does it 25 times a second."""
KEYS = ("F12", "F12", "F12", "F11", "F10", "F9", "F8", "ctrl+z", "Escape")
STEPS = 24
SEED = 770031


@dataclass
class Clerk:
    """Holds the keys of a counter's window down."""

    lobby: object
    screen: Screen

    def holds(self, key, *then):
        """Hold a key until it has been repeated often; it does one thing, once."""
        before = self._end()
        self.screen.holds(key, HELD)
        wait_for(lambda: self._since(before), str(then))
        self.screen.at_rest()
        assert self._since(before) == list(then)

    def shows_more_but_does_nothing(self, key):
        """Hold a key that opens something; nothing else happens."""
        before, shown = self._end(), self.screen.at_rest()
        self.screen.holds(key, HELD)
        self.screen.at_rest(shown)
        assert self._since(before) == []

    def tries(self, key):
        """Hold a key, whatever it does; what it did."""
        before = self._end()
        self.screen.holds(key, HELD)
        self.screen.at_rest()
        return self._since(before)

    def presses_twice(self, key):
        """Press a key two times as quickly as keys can be told apart; what they did."""
        before = self._end()
        self.screen.keys(key, key)
        self.screen.at_rest()
        return self._since(before)

    def _end(self):
        return self.lobby.journal.facts(limit=5000)[-1].seq

    def _since(self, seq):
        return [fact.kind for fact in self.lobby.journal.facts(seq)]


@contextmanager
def clerks(folder, counters, visitors):
    """The windows of these counters of one house, each on a screen of its own."""
    require_tools("Xvfb", "xdotool")
    with a_stand(folder) as stand, ChildProcesses(folder) as programs:
        for _ in range(visitors):
            stand.lobby.entrance.take_token([SERVICE], override=True)
        yield [_clerk(stand, programs, counter) for counter in counters]


def _clerk(stand, programs, counter):
    screen = Screen(programs, f"counter-{counter}-{len(programs.running)}", (1180, 760))
    # The usual renderer: Qt loses its race more often while a thread of its own draws.
    draws = {"QT_QUICK_BACKEND": "", "XDG_CONFIG_HOME": str(stand.folder)}
    command = [sys.executable, "-m", "counter", "--config", str(stand.settings)]
    window = [*command, "--counter", counter, "--geometry", screen.geometry]
    screen.shows(
        programs.start(f"window-{len(programs.running)}", window, screen.environment() | draws)
    )
    screen.ready()
    return Clerk(stand.lobby, screen)


def test_every_key_of_the_counter_acts_once_however_long_it_is_held(tmp_path):
    with clerks(tmp_path, "1", visitors=6) as (clerk,):
        clerk.holds("F12", FactKind.CALLED)
        clerk.shows_more_but_does_nothing("F12")
        clerk.holds("F10", FactKind.SERVED)
        clerk.holds("ctrl+z", FactKind.UNDONE)
        clerk.holds("F9", FactKind.RECALLED)
        clerk.holds("F9", FactKind.RECALLED)
        clerk.shows_more_but_does_nothing("F12")
        clerk.holds("F8", FactKind.MISSED, FactKind.CALLED)
        clerk.shows_more_but_does_nothing("F12")
        clerk.holds("F11", FactKind.SERVED, FactKind.FINISHED, FactKind.CALLED)
        clerk.holds("F10", FactKind.SERVED)
        clerk.holds("F12", FactKind.FINISHED, FactKind.CALLED)
        clerk.shows_more_but_does_nothing("F6")
        clerk.holds("ctrl+Return", FactKind.PARKED)


def test_whatever_two_clerks_hold_or_press_twice_nobody_is_done_who_was_not_served(tmp_path):
    chance = random.Random(SEED)  # noqa: S311 - to be repeated
    with clerks(tmp_path, "11", visitors=STEPS) as both:
        for _ in range(STEPS):
            clerk, key = chance.choice(both), chance.choice(KEYS)
            press = chance.choice((clerk.tries, clerk.presses_twice))

            done = Counter(press(key))

            assert done[FactKind.CALLED] <= 1
            assert done[FactKind.FINISHED] <= 1
        facts = [fact for fact in both[0].lobby.journal.facts(limit=5000) if fact.version]

    undone = {fact.undoes for fact in facts}
    kept = [fact for fact in facts if not fact.undoes and fact.seq not in undone]
    for ticket in {fact.ticket for fact in kept}:
        happened = [fact.kind for fact in kept if fact.ticket == ticket]
        before = {one for one, other in pairwise(happened) if other is FactKind.FINISHED}
        assert before <= {FactKind.SERVED}
