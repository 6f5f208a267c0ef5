"""The languages of a waiting room's texts, which take turns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle

from PySide6.QtCore import QObject, Slot

from lobby.domain.names import Language
from lobby.ui.translations import Translations
from monitor.room import WaitingRoomModel


class LanguageRotation(QObject):
    """Shows the next language whenever every message at the bottom has had its turn."""

    def __init__(
        self, languages: Sequence[Language], translations: Translations, room: WaitingRoomModel
    ) -> None:
        super().__init__()
        self._next = cycle(languages)
        self._translations, self._room = translations, room
        room.footer.cameRound.connect(self.turn)
        self.turn()

    @Slot()
    def turn(self) -> None:
        """Show everything in the next language."""
        language = next(self._next)
        self._translations.use(language)
        self._room.speak(language)
