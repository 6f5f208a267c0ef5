"""What the lobby draws in when it is installed, and whether a town may use all of it freely."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import distribution
from typing import Final

from packaging.requirements import Requirement

from tests.checks.tools import files

_FREE: Final = re.compile(
    r"\b(MIT|BSD|0BSD|ISC|Apache|MPL|PSF|PSFL|Python Software Foundation|LGPL|Zlib|CC0)\b",
    re.IGNORECASE,
)
_UNWANTED: Final = ("VirtualKeyboard",)
"""Parts of Qt whose licence is the GPL alone."""


def findings() -> Iterator[str]:
    """Everything installed by default without a free licence, and GPL-only parts of Qt in use."""
    for name in sorted(_drawn_in("lobby")):
        licences = _licences(name)
        if not any(map(_is_free, licences)):
            yield f"{name}: {' / '.join(licences) or 'no licence given'}; is it GPL-only?"
    for file in files(".qml", ".py"):
        if "checks" in file.parts:
            continue
        for part in _UNWANTED:
            if part in file.read_text(encoding="utf-8"):
                yield f"{file.name}: uses {part}, which is GPL-3 only"


def _is_free(licence: str) -> bool:
    """Whether every part is free that must be kept to at the same time."""
    return all(map(_FREE.search, licence.split(" AND ")))


def _drawn_in(name: str, found: set[str] | None = None) -> set[str]:
    """A package and everything it requires, without extras and other platforms."""
    found = set() if found is None else found
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key not in found:
        found.add(key)
        for line in distribution(name).requires or []:
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                _drawn_in(wanted.name, found)
    return found


def _licences(name: str) -> list[str]:
    """What a package says of its licence, in each of the places where it may."""
    told = distribution(name).metadata
    classifiers = told.get_all("Classifier") or []
    return [
        *filter(None, (told.get("License-Expression"), (told.get("License") or "")[:80])),
        *(one.split("::")[-1].strip() for one in classifiers if one.startswith("License ::")),
    ]
