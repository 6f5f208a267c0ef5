"""The usual services of a town hall; the settings take from them what they leave out."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from config.environment import Tree

_FOLDER: Final = Path(__file__).parent / "services"
_SHARED: Final = frozenset({"topics", "documents"})
"""Files that hold no services."""
_BY_LANGUAGE: Final = frozenset({"name", "hint", "documents", "fee", "words"})
"""Keys whose values are told apart by language."""


@cache
def usual_services() -> Mapping[str, Tree]:
    """The usual services by their id, each as it would stand in ``[[services]]``."""
    documents = _read("documents")
    return {
        str(service["id"]): service | {"topic": topic, "documents": _documents(service, documents)}
        for topic in usual_topics()
        if topic not in _SHARED
        for service in _tables(topic, "services")
    }


@cache
def usual_topics() -> Mapping[str, Tree]:
    """The usual topics by their id, in the order of the screens."""
    return {str(topic["id"]): topic for topic in _tables("topics", "topics")}


def completed(table: object, usual: Mapping[str, Tree]) -> object:
    """A table of the settings, with what it leaves out taken from the usual one of its id.

    Texts are completed language by language; an empty text or list means that there is none.
    """
    if not isinstance(table, dict):
        return table
    name = table.get("id")
    known = usual.get(name, {}) if isinstance(name, str) else {}
    merged = {key: _in_all_languages(key, known.get(key), table[key]) for key in table}
    return {**known, **merged}


def _in_all_languages(key: str, usual: object, own: object) -> object:
    if key not in _BY_LANGUAGE or not isinstance(usual, dict) or not own:
        return own
    if isinstance(own, str | list | tuple):
        return {**usual, "de": own}
    return {**usual, **own} if isinstance(own, dict) else own


def _documents(service: Tree, documents: Mapping[str, object]) -> Tree:
    """What the service names in its list, as lists by language."""
    by_language: dict[str, list[str]] = {}
    names = service["documents"]
    for name in names if isinstance(names, list) else ():
        texts = documents[name]
        for language, text in texts.items() if isinstance(texts, dict) else ():
            by_language.setdefault(language, []).append(text)
    return {**by_language}


def _tables(file: str, key: str) -> list[Tree]:
    tables = _read(file).get(key, [])
    return tables if isinstance(tables, list) else []


@cache
def _read(file: str) -> Tree:
    path = _FOLDER / f"{file}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
