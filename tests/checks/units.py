"""What systemd says of our units: that it understands them, and how much harm they could do."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.checks.tools import ROOT, said_by

_UNITS: Final = ROOT / "systemd" / "units"
_EXPOSURE: Final = {"lobby-kiosk": 2.0, "lobby-monitor@": 2.0}
"""The most that `systemd-analyze security` may find, by unit; what is shown needs devices."""
_EXPOSURE_WITHOUT_SCREEN: Final = 1.6
_PROGRAM: Final = re.compile(r"^ExecStart=\S+", re.MULTILINE)


def misunderstood() -> Iterator[str]:
    """Verify every unit, with a program that exists in place of ours."""
    with tempfile.TemporaryDirectory() as folder:
        for unit in sorted(_UNITS.iterdir()):
            text = _PROGRAM.sub("ExecStart=/bin/true", unit.read_text())
            (Path(folder) / unit.name).write_text(text)
        copies = sorted(Path(folder).iterdir())
        yield from said_by("systemd-analyze", "verify", "--man=no", *copies)


def exposed() -> Iterator[str]:
    """Ask how exposed each service is."""
    for unit in sorted(_UNITS.glob("*.service")):
        most = _EXPOSURE.get(unit.stem, _EXPOSURE_WITHOUT_SCREEN)
        arguments = ("--offline=true", f"--threshold={round(most * 10)}", "--no-pager", unit)
        if said := list(said_by("systemd-analyze", "security", *arguments)):
            yield f"{unit.name}: more exposed than {most}: {said[-1]}"


def findings() -> Iterator[str]:
    """Everything that systemd has to say."""
    yield from misunderstood()
    yield from exposed()
