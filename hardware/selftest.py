"""Looks at every device that the settings name, and says what to fix.

A device joins by one line in ``PROBES``: a function that takes the settings and gives checks. It is
loaded only when its turn comes, so that a missing library of one device does not hide the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Final

from lobby.checks import Check, Health

PROBES: Final[Mapping[str, str]] = {
    "printer": "hardware.printer.check:checks",
    "scanner": "hardware.scanner.check:checks",
    "voice": "hardware.voice.check:checks",
}
"""Device to ``module:function``."""


def checks(settings: object) -> list[Check]:
    """How all devices stand, each within its own deadline; this prints, scans and says nothing."""
    return [check for device, place in PROBES.items() for check in _probe(device, place, settings)]


def _probe(device: str, place: str, settings: object) -> Iterable[Check]:
    module, function = place.split(":")
    try:
        probe: Callable[[object], Iterable[Check]] = getattr(import_module(module), function)
    except (ImportError, OSError) as missing:
        advice = f"a library is missing: {missing}; install the lobby again"
        return [Check(device, Health.BROKEN, advice)]
    return probe(settings)
