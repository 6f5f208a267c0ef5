"""Why is this number next? One sentence from the values that decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lobby.domain.names import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """The reason for a place in the order (fields follow)."""

    def sentence(self, language: Language) -> str:
        """One plain sentence, German or English."""
        raise NotImplementedError
