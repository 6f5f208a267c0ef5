"""A hand scanner that plays a keyboard: told from a person typing by its speed."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

from hardware.scanner.payload import MAX_LENGTH
from hardware.scanner.scans import Scans, ScanSource

GAP: Final = 50
"""Milliseconds between two keys of a scanner, at most; nobody types six keys as fast."""

SHORTEST: Final = 6
"""Characters of the shortest scan."""

_BURST: Final = 3
"""So many characters in a row are a scanner at work, which may send no control keys."""

_STALL: Final = 600
"""Milliseconds for which a busy machine may hold up a scanner at work."""

_KEYS_A_STALL: Final = 3
"""It does so more rarely than at every third key; a person typing makes a pause at each."""

_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})

_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})

_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

_SILENT: Final = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr})
"""What a scanner presses on the way to a capital letter."""


class Wedge(QObject):
    """Filters the keys of windows: holds back each for a moment, until it is clear who typed it.

    Qt shows a key to the window first and to its items after; only the window's counts.

    A burst that ends with Enter or Tab becomes a scan and nothing of it reaches the page. Anything
    else is handed on in order, at most ``GAP`` late. How fast keys came is told by their own time
    stamps, not by when this program got round to them. A burst that a busy machine has torn is put
    together; if its end does not come, all of it is thrown away, an end that comes late included.
    """

    def __init__(self, scans: Scans, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scans = scans
        self._text = ""
        self._held: list[QKeyEvent] = []
        self._swallowed: set[int] = set()
        self._last = 0
        self._stalls = 0
        self._torn = False
        """The head of a scan was thrown away; its tail may be on the way."""
        self._late = False
        """The pause is over, and keys that came during it had their turn."""
        self._window: QObject | None = None
        self._replaying = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._paused)

    def listen(self, window: QWindow) -> None:
        """Filter the keys of this window from now on."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back, swallow or pass one event of a window."""
        if event.type() not in _KEYS or self._replaying or not watched.isWindowType():
            return False
        self._window = watched
        key = cast("QKeyEvent", event)
        return self._pressed(key) if key.type() == QEvent.Type.KeyPress else self._released(key)

    def _pressed(self, key: QKeyEvent) -> bool:
        self._measure(key.timestamp())
        if key.key() in _SILENT:
            return False
        if key.key() in _ENDS:
            return self._ended(key)
        if key.isAutoRepeat():  # a finger that rests on a key, as fast as a scanner
            self._hand_on()
            return False
        if not key.text().isprintable() or not key.text() or key.modifiers() & _COMMANDS:
            return self._other(key)
        return self._hold(key)

    def _measure(self, now: int) -> None:
        """Part what was typed before from this key, if it came too much later."""
        waited, self._last = now - self._last, now
        if waited > _STALL:
            self._torn = False
        if waited <= GAP or not self._held:
            return
        self._stalls += 1
        if not self._is_burst or waited > _STALL or not self._is_fast:
            self._give_up()
            self._torn = self._torn and waited <= _STALL

    def _hold(self, key: QKeyEvent) -> bool:
        self._text += key.text()
        if len(self._text) <= MAX_LENGTH:
            self._held.append(key.clone())
        self._late = False
        self._pause.start(_STALL if self._is_burst else GAP)
        return True

    @property
    def _is_burst(self) -> bool:
        return self._torn or len(self._text) >= _BURST

    @property
    def _is_fast(self) -> bool:
        return self._stalls * _KEYS_A_STALL <= len(self._text)

    def _ended(self, key: QKeyEvent) -> bool:
        if not self._torn and len(self._text) < SHORTEST:
            self._hand_on()
            return False
        self._swallowed |= {held.key() for held in self._held} | {key.key()}
        text, torn = self._text, self._torn
        self._clear()
        self._torn = False
        if not torn:
            self._scans.offer(text.encode(), ScanSource.WEDGE)
        return True

    def _paused(self) -> None:
        """No key was handled for a while: let those first that wait behind this timer."""
        if self._late:
            self._give_up()
        else:
            self._late = True
            self._pause.start(0)

    def _give_up(self) -> None:
        """Throw away what only a scanner can have sent; hand on what a person may have typed."""
        if self._torn or (len(self._text) >= SHORTEST and self._is_fast):
            self._torn = True
            self._swallowed |= {held.key() for held in self._held}
            self._clear()
        else:
            self._hand_on()

    def _other(self, key: QKeyEvent) -> bool:
        if self._is_burst:
            self._swallowed.add(key.key())
            return True
        self._hand_on()
        return False

    def _released(self, key: QKeyEvent) -> bool:
        if key.key() in self._swallowed:
            self._swallowed.discard(key.key())
            return True
        if not any(held.key() == key.key() for held in self._held):
            return False
        if len(self._text) <= MAX_LENGTH:
            self._held.append(key.clone())
        return True

    def _hand_on(self) -> None:
        held, window = self._held, self._window
        too_long = len(self._text) > MAX_LENGTH
        self._clear()
        if window is None or too_long:
            return
        self._replaying = True
        for key in held:
            QCoreApplication.sendEvent(window, key)
        self._replaying = False

    def _clear(self) -> None:
        self._pause.stop()
        self._text, self._held, self._stalls, self._late = "", [], 0, False
