"""What the lobby draws in when it is installed, and whether a town may use all of it freely."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from typing import Final

from packaging.requirements import Requirement

from tests.checks.tools import ROOT, files

_FREE: Final = re.compile(
    r"\b(MIT|BSD|0BSD|ISC|Apache|MPL|PSF|PSFL|Python Software Foundation|LGPL|Zlib|CC0|ZPL"
    r"|Unlicense)\b",
    re.IGNORECASE,
)
_UNWANTED: Final = re.compile(
    r"VirtualKeyboard|\bQt(Charts|DataVisualization|Graphs|HttpServer|NetworkAuth)\b"
    r"|\bQt\.?Quick\.?(3D|Timeline)",
    re.IGNORECASE,
)
"""Parts of Qt whose licence is the GPL alone; the first can also be drawn in by a variable."""
_ENDINGS: Final = (".qml", ".py", ".service", ".conf", ".toml", "")
_LOCKS: Final = tuple(ROOT / "systemd" / f"{name}.lock" for name in ("requirements", "portal"))
_LOCKED: Final = re.compile(r"^([\w.-]+)==", re.MULTILINE)


def findings() -> Iterator[str]:
    """Everything installed in a house without a free licence, and GPL-only parts of Qt in use."""
    for name in sorted(_drawn_in("lobby") | _all_locked()):
        texts = licences(name)
        if not any(map(is_free, texts)):
            yield f"{name}: {' / '.join(texts) or 'no licence given'}; is it GPL-only?"
    for file in files(*_ENDINGS):
        if "tests" not in file.relative_to(ROOT).parts and (
            part := unwanted(file.read_text(encoding="utf-8"))
        ):
            yield f"{file.name}: uses {part}, which is GPL-3 only"


def _all_locked() -> set[str]:
    texts = (lock.read_text(encoding="utf-8") for lock in _LOCKS)
    return {package for text in texts for package in locked(text)}


def locked(lock: str) -> set[str]:
    """The packages of a lock file."""
    return set(_LOCKED.findall(lock))


def unwanted(source: str) -> str:
    """The first part of Qt in a source that is under the GPL alone; nothing if there is none."""
    found = _UNWANTED.search(source)
    return found[0] if found else ""


def is_free(licence: str) -> bool:
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


def licences(name: str) -> list[str]:
    """What a package says of its licence, in each of the places where it may."""
    try:
        told = distribution(name).metadata
    except PackageNotFoundError:
        return []
    classifiers = told.get_all("Classifier") or []
    return [
        *filter(None, (told.get("License-Expression"), (told.get("License") or "")[:80])),
        *(one.split("::")[-1].strip() for one in classifiers if one.startswith("License ::")),
    ]
