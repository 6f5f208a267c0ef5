"""Where a look ended, in the words of its source; it travels through the lobby as the cursor."""

from __future__ import annotations

from typing import Self

from pydantic import BaseModel, ValidationError


class Position(BaseModel):
    """What a source wants to find again at its next look."""

    @classmethod
    def found_in(cls, cursor: str | None) -> Self | None:
        """What a cursor says; nothing if there is none, or if it was written by somebody else."""
        try:
            return cls.model_validate_json(cursor) if cursor else None
        except ValidationError:
            return None
