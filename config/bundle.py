"""The settings for whoever helps from outside: as they hold, and nothing that opens a door."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

import tomlkit

from config.settings import Settings

_MASK: Final = "…"
_MASKED: Final = frozenset({"user", "command"})
"""Keys whose values may tell more than how the house is run."""


def masked_settings(settings: Settings) -> tuple[str, str]:
    """The name of the file in the bundle, and its text.

    Of an address only the host is left: a calendar's private link is a key in itself.
    """
    tree = settings.model_dump(mode="json", by_alias=True, exclude_none=True)
    return "settings.toml", tomlkit.dumps({key: _masked(key, tree[key]) for key in tree})


def _masked(key: str, value: object) -> object:
    if isinstance(value, dict):
        return {inner: _masked(inner, value[inner]) for inner in value}
    if isinstance(value, list):
        return [_masked(key, item) for item in value]
    if not isinstance(value, str) or not value:
        return value
    if key in _MASKED:
        return _MASK
    return _host_only(value) if "://" in value else value


def _host_only(address: str) -> str:
    parts = urlsplit(address)
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}/{_MASK}" if host else f"{parts.scheme}:{_MASK}"
