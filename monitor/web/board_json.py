"""The board as one JSON text, for browsers that show it too."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from lobby.domain.names import Language
from lobby.domain.signage.labels import hyphenated
from monitor.room import WaitingRoomModel
from monitor.screen.display import DisplayModel
from monitor.screen.presenter import CallPresenter
from monitor.screen.rows import CallRow
from monitor.texts.hours import OpeningDay

translate = QCoreApplication.translate

_SETTLED: Final = 20
"""Milliseconds in which the changes of one moment are gathered into one text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardJson:
    """What a browser shows; there is nothing in it that the wall does not show."""

    language: Language
    house: str
    area: str
    time: str
    since: str
    """Since when the board is out of date, or empty."""
    outdated: str
    """The sentence that says so, with ``{time}`` in it."""
    closed: bool
    heading: str
    """What a closed house says above its opening hours."""
    opens: str
    notice: str
    lead: str
    strong: str
    appears: str
    """What an empty board is for."""
    stay: str
    """What else it says."""
    invitation: str
    """To let the page sound, which a browser allows after a tap only."""
    hush: str
    """To be silent again."""
    muted: bool
    """Whether staff have turned the sound of the house off."""
    called: int
    """How many calls there have been since the program started; a page chimes when it grows."""
    large: tuple[CallRow, ...]
    calls: tuple[CallRow, ...]
    hours: tuple[OpeningDay, ...]

    def json(self) -> str:
        """Write it on one line."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))


class BoardPublisher(QObject):
    """Publishes the board anew whenever something on it has changed."""

    def __init__(
        self,
        room: WaitingRoomModel,
        presenter: CallPresenter,
        display: DisplayModel,
        publish: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._room, self._presenter, self._display, self._publish = (
            room,
            presenter,
            display,
            publish,
        )
        self._published = ""
        self._timer = QTimer(self, singleShot=True, interval=_SETTLED)
        self._timer.timeout.connect(self._write)
        for changed in (room.changed, room.ticked, room.footer.changed, presenter.refreshed):
            changed.connect(self._timer.start)
        self._write()

    @property
    def pending(self) -> bool:
        """Whether a change is still to be published."""
        return self._timer.isActive()

    def _write(self) -> None:
        text = self._board().json()
        if text != self._published:
            self._published = text
            self._publish(text)

    def _board(self) -> BoardJson:
        room = self._room
        return BoardJson(
            language=room.language,
            **{name: room.property(name) for name in ("house", "area", "time", "notice", "closed")},
            since=room.property("outOfDateSince"),
            outdated=translate("BoardJson", "This display is out of date since {time}"),
            heading=translate("Closed", "Closed now"),
            opens=_opens(room.property("opens")),
            lead=room.footer.property("lead"),
            strong=room.footer.property("strong"),
            appears=translate("Empty", "Your number will appear here."),
            stay=translate("Empty", "We will also call it out. Please stay in this waiting area."),
            invitation=translate("BoardJson", "Tap here for sound"),
            hush=translate("BoardJson", "Turn the sound off"),
            muted=room.property("silent"),
            called=self._presenter.called,
            large=tuple(map(_parted, self._presenter.large)),
            calls=tuple(map(_parted, self._display.board)),
            hours=tuple(_when(room.property("closed"), room.week)),
        )


def _opens(when: str) -> str:
    return translate("BoardJson", "We open again {when}.").format(when=when) if when else ""


def _when(closed: bool, days: Iterable[OpeningDay]) -> Iterable[OpeningDay]:  # noqa: FBT001 - reads as a sentence
    return days if closed else ()


def _parted(row: CallRow) -> CallRow:
    """The row with hyphens for where a browser may part a long word."""
    return replace(row, word=hyphenated(row.counter).removesuffix(row.mark).strip())
