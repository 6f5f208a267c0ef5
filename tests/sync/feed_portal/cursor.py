"""Where a reader of the feed stands; a text to the reader, five values to the portal."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """A place in the list of a window, or in its changes."""

    run: str
    """The start of the portal it belongs to; another one has forgotten everything."""
    begin: str
    end: str
    since: int
    """Changes up to this count are known to the reader."""
    after: int | None = None
    """While the list is read: the place of the last appointment on the page before."""

    @classmethod
    def read(cls, text: str) -> Self:
        """Read what ``str`` wrote; raises ``ValueError`` for anything else."""
        try:
            cursor = cls(**json.loads(urlsafe_b64decode(text.encode("ascii"))))
            cursor.window()
        except (TypeError, RecursionError) as error:
            raise ValueError(str(error)) from error
        return cursor

    def __str__(self) -> str:
        """The text for the reader."""
        return urlsafe_b64encode(json.dumps(asdict(self)).encode()).decode("ascii")

    def window(self) -> tuple[datetime, datetime]:
        """Begin and end of the window."""
        return datetime.fromisoformat(self.begin), datetime.fromisoformat(self.end)
