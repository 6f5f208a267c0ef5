"""Somebody at the entrance: holds up a code, types, chooses, takes the slip and goes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PIL import Image

from demo.devices import FilmedPhone
from demo.screens import Screen

_TO_THE_NUMBER: Final = ("Down", "Return")
_TO_THE_TOKENS: Final = ("Down", "Down", "Return")


class DemoVisitor:
    """Whoever stands before the terminal; uses its keyboard where others touch."""

    def __init__(self, screen: Screen, camera: FilmedPhone) -> None:
        self._screen = screen
        self._camera = camera
        self._before: Image.Image | None = None

    def holds_up(self, code: str) -> None:
        """Hold a phone with this code before the reader; press nothing."""
        self._arrives()
        self._camera.sees(code)

    def types(self, number: str) -> None:
        """Type a number and confirm it."""
        self._arrives()
        self._screen.keys(*_TO_THE_NUMBER)
        self._screen.at_rest(self._before)
        self._screen.types(number)
        self._screen.keys("Return")

    def draws_a_token(self, choosing: Sequence[str]) -> None:
        """Ask for a token; ``choosing`` are the keys on the page of the services."""
        self._arrives()
        self._screen.keys(*_TO_THE_TOKENS)
        self._screen.at_rest(self._before)
        self._screen.keys(*choosing)

    def looks(self) -> Image.Image:
        """Wait for the answer on the screen, and look at it."""
        return self._screen.at_rest(self._before)

    def leaves(self) -> None:
        """Put the phone away; the terminal shows its first page again."""
        answer = self.looks()
        self._camera.sees_nothing()
        self._screen.keys("Escape")
        self._screen.at_rest(answer)

    def _arrives(self) -> None:
        self._before = self._screen.at_rest()
