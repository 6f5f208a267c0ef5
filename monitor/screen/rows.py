"""The board: the last calls, newest first, as rows that QML shows."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from lobby.domain.counter import Counter
from lobby.domain.names import spaced
from lobby.domain.signage.labels import split
from lobby.ui.rows import DataclassListModel

QML_IMPORT_NAME = "Lobby.Monitor"
QML_IMPORT_MAJOR_VERSION = 1

_ARROWS: Final = {
    "": "",
    "left": "arrow-left",
    "right": "arrow-right",
    "ahead": "arrow-up",
    "up": "stairs-up",
    "down": "stairs-down",
}
"""Up and down are other floors: an arrow upwards on a wall says "straight on"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRow:
    """One call as it is shown; the field names are the roles that a delegate requires."""

    key: Hashable
    """The ticket, so that a recall moves its line up instead of doubling it."""
    number: str
    """As it is set: letter, narrow space, digits."""
    counter: str
    """The whole label: ``Schalter 3``."""
    word: str
    """The label without its mark: ``Schalter``."""
    mark: str
    """What one looks for: ``3`` or ``B``; empty if the label has neither."""
    arrow: str
    """The name of the icon that points to the counter; empty if the settings name no way."""
    fresh: bool = False
    """It was called a moment ago."""


def call_row(key: Hashable, number: str, counter: Counter, *, fresh: bool = False) -> CallRow:
    """Set this number and this counter as one line."""
    label = split(counter.label)
    return CallRow(
        key=key,
        number=spaced(number),
        counter=counter.label,
        word=label.word,
        mark=label.mark,
        arrow=_ARROWS[counter.direction],
        fresh=fresh,
    )


@QmlElement
class CallListModel(DataclassListModel[CallRow]):
    """Some of the current calls, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(CallRow, parent)
