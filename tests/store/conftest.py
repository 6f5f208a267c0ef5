"""The same databases and clock as for the actions."""

from __future__ import annotations

from tests.actions.conftest import clock, url

__all__ = ["clock", "url"]
