"""Builds the adapter that a source's settings ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from config import mirror
from config.settings import Settings
from sync.http import Limits, Web
from sync.sources.contract import Source
from sync.sources.feed import Feed


def build(settings: Settings, told: mirror.Source) -> Source:
    """One adapter with its own connection; a puller and a pusher each need one."""
    secret = settings.secret(told.credential)
    return _KINDS[told.kind](told, secret.get_secret_value() if secret else "")


def _feed(told: mirror.Source, secret: str) -> Source:
    headers = {"Accept": "application/json, application/problem+json"}
    if secret:
        headers["Authorization"] = f"Bearer {secret}"
    return Feed(_web(told, headers))


def _web(told: mirror.Source, headers: Mapping[str, str]) -> Web:
    limits = Limits(read=told.timeout, total=told.timeout * 1.5)
    return Web(told.url, headers=headers, limits=limits, ca_file=told.ca_file)


_KINDS: Final[Mapping[str, Callable[[mirror.Source, str], Source]]] = {"feed": _feed}
