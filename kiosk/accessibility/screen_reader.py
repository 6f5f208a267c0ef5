"""Reads the screen aloud: whatever has an accessible name is said, in the order it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from hardware.voice.words import number_words
from kiosk.accessibility.settings import AccessibilitySettings
from kiosk.devices.ports import Voice
from kiosk.page import Page
from kiosk.phrases import sentences, tr

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_GROUPS: Final = frozenset({QAccessible.Role.Pane, QAccessible.Role.Window})
"""What they hold is said, not they themselves."""

_TYPESETTING: Final = str.maketrans({"\u00ad": None, "\u00a0": " "})
"""Where a line may be broken on the screen, or may not; voices stumble over it."""

_NUMBER: Final = re.compile(r"\w+\u202f\d+")
"""A ticket's number, which is said letter by letter and digit by digit."""


@QmlElement
class ScreenReader(QObject):
    """Says pages and what the keyboard points at, as long as this visitor wants it."""

    changed = Signal()

    def __init__(
        self, aids: AccessibilitySettings, voice: Voice | None, parent: QObject | None = None
    ) -> None:
        """Say it with this voice; without one nothing is offered."""
        super().__init__(parent)
        self._aids = aids
        self._voice = voice
        self._window: QQuickWindow | None = None
        self._problem = ""
        self._before = ""

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether there is a voice that can be heard."""
        return self._voice is not None and not self._problem

    @Slot(str)
    def set_problem(self, problem: str) -> None:
        """Take what is wrong with the loudspeaker or the voice, empty when all is well."""
        self._problem = problem
        self.changed.emit()

    def watch(self, window: QQuickWindow) -> None:
        """Read this window, and each item that the keyboard comes to."""
        QAccessible.setActive(True)
        self._window = window
        window.activeFocusItemChanged.connect(self._read_item)

    @Slot()
    def toggle(self) -> None:
        """Read the page aloud; while something is said: be silent again."""
        if self._voice is None or self._problem:
            return
        speaking = self._aids.visit.reading and self._voice.speaking
        begins = not self._aids.visit.reading
        self._aids.read(aloud=not speaking)
        self._voice.stop()
        if not speaking:
            self._speak_page()
            if begins:
                self._speak(tr("Down arrow: next. Up arrow: back. OK key: choose."))
                self._speak(
                    tr("Speech key: read again or stop. Settings key: language and display.")
                )

    @Slot()
    def readPage(self) -> None:
        """A new page: read it if this visitor wants that, and forget the one before."""
        if self._voice is None:
            return
        if self._aids.visit.reading:
            self._voice.stop()
            self._speak_page()
        else:
            self._voice.reset()

    @Slot()
    def repeat(self) -> None:
        """Say the last texts once more."""
        if self._voice is not None and self._aids.visit.reading:
            self._voice.repeat()

    @Slot()
    def louder(self) -> None:
        """One step up, and let it be heard."""
        if self._voice is not None and self._aids.visit.reading:
            self._voice.louder()
            self._announce_volume()

    @Slot()
    def softer(self) -> None:
        """One step down, and let it be heard."""
        if self._voice is not None and self._aids.visit.reading:
            self._voice.softer()
            self._announce_volume()

    @Slot(str)
    def announce(self, text: str) -> None:
        """Say this now, whatever is being said."""
        if self._voice is not None and self._aids.visit.reading and text:
            self._voice.stop()
            self._speak(text)

    @Slot(bool)
    def begin(self, first: bool) -> None:  # noqa: FBT001 - QML calls it
        """The keyboard goes round the end of the page: say so before what it comes to."""
        self._before = tr("Beginning of the page.") if first else tr("End of the page.")

    @Slot(str)
    def add(self, text: str) -> None:
        """Say this after what is being said."""
        if self._aids.visit.reading:
            self._speak(text)

    def advise(self, advice: str, page: str) -> None:
        """Say what helps the camera, on its page, whenever nothing else is being said."""
        if page == Page.SCAN and not self.speaking():
            self.add(advice)

    @Slot(str)
    def spell(self, typed: str) -> None:
        """Say what was typed, character by character, because the visitor asks for it."""
        self.announce(", ".join(typed) or tr("Nothing is typed yet."))

    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._voice is not None and self._voice.speaking

    def _speak_page(self) -> None:
        page = self._window.property("spoken") if self._window is not None else None
        if page is not None:
            for sentence in _sentences(QAccessible.queryAccessibleInterface(page)):
                self._speak(sentence)

    def _read_item(self) -> None:
        if self._voice is None or self._window is None or not self._aids.visit.reading:
            return
        item: QQuickItem | None = self._window.activeFocusItem()
        if item is None or not item.activeFocusOnTab() or _is_answer(item):
            return
        sentence = _sentence(QAccessible.queryAccessibleInterface(item))
        before, self._before = self._before, ""
        self.announce(f"{before} {sentence}".strip())

    def _announce_volume(self) -> None:
        if self._voice is not None:
            self.announce(tr("Volume: {percent} percent").format(percent=self._voice.percent))

    def _speak(self, text: str) -> None:
        if self._voice is not None and text:
            language = self._aids.visit.language
            spoken = _NUMBER.sub(lambda number: number_words(number[0], language), text)
            spoken = spoken.translate(_TYPESETTING)
            self._voice.say(spoken, language)


def _is_answer(item: QQuickItem) -> bool:
    """Whether typing brought the focus here: what was typed is said instead."""
    return bool(item.property("focusReason") == Qt.FocusReason.ShortcutFocusReason)


def _sentences(part: QAccessibleInterface | None) -> Iterator[str]:
    if part is None or part.state().invisible:
        return
    if part.role() not in _GROUPS and (sentence := _sentence(part)):
        yield sentence
    for place in range(part.childCount()):
        yield from _sentences(part.child(place))


def _sentence(part: QAccessibleInterface | None) -> str:
    """The name and the description, each closed with a full stop so that the voice pauses."""
    if part is None:
        return ""
    name, description = QAccessible.Text.Name, QAccessible.Text.Description
    texts = (part.text(name), _whether_chosen(part), part.text(description))
    return sentences(*texts)


def _whether_chosen(part: QAccessibleInterface) -> str:
    state = part.state()
    if not state.checkable:
        return ""
    return tr("chosen") if state.checked else tr("not chosen")
