"""The icons of the pages: drawn for this product, beside a word, hidden from screen readers."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

from markupsafe import Markup

from config.icons import strokes

_DRAWINGS: Final = Path(__file__).with_name("icons.svg")
_SYMBOL: Final = re.compile('<symbol id="([a-z]+)">(.*)</symbol>')
_MIRRORED: Final = frozenset({"arrow", "back"})
"""Arrows follow the direction of the writing."""

CREST: Final = Markup(
    '<svg class="crest" viewBox="0 0 40 48" aria-hidden="true" focusable="false">'
    '<path class="crest-field" d="M2 2h36v26c0 9-8 14-18 18C10 42 2 37 2 28z"/>'
    '<path class="crest-mark" d="M9 13h5v4h3v-4h6v4h3v-4h5v10h-2v11h-6v-5a3 3 0 0 0-6 0v5h-6V23H9z"'
    "/>"
    "</svg>"
)
"""What stands beside the name of a town that gave no picture."""


def _drawn(name: str, shape: str) -> Markup:
    mirrored = " mirrored" if name in _MIRRORED else ""
    return Markup(  # noqa: S704 - our own words
        f'<svg class="icon{mirrored}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">'
        f"{shape}</svg>"
    )


_ICONS: Final = {
    name: _drawn(name, shape) for name, shape in _SYMBOL.findall(_DRAWINGS.read_text("utf-8"))
}


def icon(name: str) -> Markup:
    """The icon of this name."""
    return _ICONS[name]


@cache
def topic_icon(name: str) -> Markup:
    """The icon that the settings name for a heading; a list for one that is not drawn."""
    path = strokes(name)
    return _drawn(name, f'<path d="{path}"/>') if path else _ICONS["list"]
