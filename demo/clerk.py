"""A clerk at the window of one counter, who uses nothing but the keyboard."""

from __future__ import annotations

from PIL import Image

from demo.observer import Observer
from demo.screens import Screen
from lobby.domain.facts import Fact, FactKind


class Clerk:
    """Presses keys, and looks up when the journal and the window have followed."""

    def __init__(self, counter: str, screen: Screen, witness: Observer) -> None:
        self.counter = counter
        self._screen = screen
        self._witness = witness

    def opens(self) -> Fact:
        """Open the counter: the next sensible step of one that is closed."""
        return self._presses("F12", then=FactKind.COUNTER_OPENED)

    def calls_next(self) -> Fact:
        """Finish whoever is here, and call the next one."""
        return self._presses("F12", then=FactKind.CALLED)

    def recalls(self) -> Fact:
        """Call the same visitor again."""
        return self._presses("F9", then=FactKind.RECALLED)

    def welcomes(self) -> Fact:
        """The visitor is there."""
        return self._presses("F10", then=FactKind.SERVED)

    def gives_up(self) -> Fact:
        """The visitor does not come."""
        return self._presses("F8", then=FactKind.MISSED)

    def finishes(self) -> Fact:
        """The visitor is done; nobody is called."""
        return self._presses("F11", then=FactKind.FINISHED)

    def takes_back(self) -> Fact:
        """Undo the last change."""
        return self._presses("ctrl+z", then=FactKind.UNDONE)

    def parks(self, note: str) -> Fact:
        """Set the visitor aside, with a note."""
        self._opens_a_sheet("F6")
        self._screen.types(note)
        return self._presses("Return", then=FactKind.PARKED)

    def resumes(self) -> Fact:
        """Call back the first visitor of the parked ones, who are the second list."""
        self._opens_a_sheet("ctrl+2")
        self._opens_a_sheet("Return")
        return self._presses("Return", then=FactKind.RESUMED)

    def transfers(self, *choosing: str) -> Fact:
        """Send the visitor on; ``choosing`` are the keys that tick where to."""
        self._opens_a_sheet("F7")
        self._screen.keys(*choosing)
        return self._presses("ctrl+Return", then=FactKind.TRANSFERRED)

    def looks(self) -> Image.Image:
        """What the window shows once nothing moves."""
        return self._screen.at_rest()

    def _presses(self, *keys: str, then: FactKind) -> Fact:
        before = self._screen.at_rest()
        self._screen.keys(*keys)
        fact = self._witness.sees(then, counter=self.counter)
        self._screen.at_rest(before)
        return fact

    def _opens_a_sheet(self, key: str) -> None:
        before = self._screen.at_rest()
        self._screen.keys(key)
        self._screen.at_rest(before)
