"""Every text of the screens has its translation, in every language that there is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import parse

from tests.checks.tools import PROGRAMS, QT, ROOT, said_by, under

CLERKS: Final = {"de", "en"}
"""The languages of the clerk's window; visitors have every language that there is."""
ENGLISH: Final = "en"
"""The language of the texts in the code; its files hold plurals only."""


def incomplete() -> Iterator[str]:
    """Tell which languages, and which texts of a language, are missing."""
    folders = [ROOT / home / "translations" for home in ("lobby/ui", *PROGRAMS)]
    languages = {folder: {_language(path) for path in folder.glob("*.ts")} for folder in folders}
    visitors = set().union(*languages.values())
    for folder, present in languages.items():
        if not any("qsTr(" in path.read_text() for path in _sources(folder)):
            continue
        wanted = CLERKS if folder.parent.name == "counter" else visitors
        for language in sorted(wanted - present):
            yield f"{folder.relative_to(ROOT)}: has no {language}"
        yield from _plain_english(folder)
        yield from _incomplete_in(folder)


def _plain_english(folder: Path) -> Iterator[str]:
    """A text that is its own translation is not kept twice."""
    for path in folder.glob(f"*_{ENGLISH}.ts"):
        for message in parse(path).getroot().iter("message"):
            if not message.get("numerus"):
                yield f"{path.relative_to(ROOT)}: no plural: {message.findtext('source')!r}"


def _language(path: Path) -> str:
    return path.stem.rpartition("_")[2]


def _sources(folder: Path) -> list[Path]:
    return under(str(folder.parent.relative_to(ROOT)), ".py", ".qml")


def _incomplete_in(folder: Path) -> Iterator[str]:
    """Ask lupdate, on copies, what it would add and what it would retire."""
    with TemporaryDirectory() as place:
        copies = [Path(shutil.copy(path, place)) for path in sorted(folder.glob("*.ts"))]
        english = [copy for copy in copies if _language(copy) == ENGLISH]
        others = [copy for copy in copies if copy not in english]
        update = (QT / "lupdate", "-silent", *_sources(folder))
        yield from said_by(*update, "-ts", *others)
        yield from said_by(*update, "-pluralonly", "-ts", *english)
        for copy in copies:
            for context in parse(copy).getroot().iter("context"):
                yield from _faults(folder / copy.name, context)


def _faults(path: Path, context: Element) -> Iterator[str]:
    for message in context.iter("message"):
        text, translation = message.findtext("source"), message.find("translation")
        kind = translation.get("type") if translation is not None else "unfinished"
        if kind or not all("".join(form.itertext()).strip() for form in translation.iter()):
            where = f"{path.relative_to(ROOT)}: {context.findtext('name')}"
            yield f"{where}: {kind or 'unfinished'}: {text!r}"
