"""What the environment adds to the settings file: ``LOBBY_PRINTER__PORT=9101``, and secrets."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from pydantic import SecretStr

from config.toml_lines import Path as KeyPath

_PREFIX: Final = "LOBBY_"
_BETWEEN: Final = "__"

Tree = dict[str, object]
"""A TOML document as ``tomllib`` reads it."""


def overlay(tree: Tree, environment: Mapping[str, str]) -> dict[KeyPath, str]:
    """Lay ``LOBBY_SECTION__KEY`` over the tree, in place; returns the variable of each path.

    A value is read as TOML if it can be (``30``, ``true``, ``["de", "en"]``), else as text.
    """
    variables = {
        tuple(name.removeprefix(_PREFIX).lower().split(_BETWEEN)): name
        for name in environment
        if name.startswith(_PREFIX) and _BETWEEN in name
    }
    for path, name in variables.items():
        _put(tree, path, _value(environment[name]))
    return {tuple(path): name for path, name in variables.items()}


def secrets(environment: Mapping[str, str], settings: Path) -> dict[str, SecretStr]:
    """The secrets by name: those that systemd gave this unit (credentials ``lobby_<name>``).

    Without a unit those in the folder ``credentials`` beside the settings file, and those of the
    booking systems in ``credentials/sources``, as far as this user may read them: an
    administrator's shell knows then what all the units know.
    """
    if given := environment.get("CREDENTIALS_DIRECTORY"):
        return _contents(Path(given).glob("lobby_*"))
    beside = settings.parent / "credentials"
    return _contents(beside.glob("*")) | _contents((beside / "sources").glob("*"))


def _contents(files: Iterable[Path]) -> dict[str, SecretStr]:
    """What stands in these files, by name; an empty one is no secret."""
    texts = {
        file.name.removeprefix("lobby_"): file.read_text(encoding="utf-8-sig").rstrip("\r\n")
        for file in sorted(files)
        if os.access(file, os.R_OK) and file.is_file()
    }
    return {name: SecretStr(text) for name, text in texts.items() if text}


def _put(tree: Tree, path: tuple[str, ...], value: object) -> None:
    *tables, key = path
    for name in tables:
        inner = tree.setdefault(name, {})
        if not isinstance(inner, dict):
            return
        tree = inner
    tree[key] = value


def _value(text: str) -> object:
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text
