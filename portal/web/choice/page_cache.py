"""Pages that are the same for all who ask the same, kept for a moment."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from threading import Lock
from typing import Final

_SECONDS: Final = 1.0
"""A time that was held and not taken becomes free without any change."""
_MOST_PAGES: Final = 500


@dataclass(frozen=True, slots=True)
class _KeptPage:
    body: str
    drawn_at: float


class PageCache:
    """The pages drawn last, shared by all threads."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._lock = Lock()
        self.drawing = Lock()
        """Whoever draws holds it: of many who miss the same page one draws it for all."""
        self._pages: dict[Hashable, _KeptPage] = {}

    def get(self, key: Hashable) -> str | None:
        """The page, unless it is a second old."""
        page = self._pages.get(key)
        if page is None or self._monotonic() - page.drawn_at >= _SECONDS:
            return None
        return page.body

    def put(self, key: Hashable, body: str) -> None:
        """Keep a page; when there are many, all before it are dropped."""
        with self._lock:
            if len(self._pages) >= _MOST_PAGES:
                self._pages.clear()
            self._pages[key] = _KeptPage(body, self._monotonic())
