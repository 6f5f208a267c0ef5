"""The tools of Debian that the demonstration cannot do without."""

from __future__ import annotations

import shutil
from typing import Final

from lobby.domain.errors import DeviceUnavailable

_PACKAGES: Final = {"Xvfb": "xvfb", "xdotool": "xdotool"}


def demand(*tools: str) -> None:
    """Go on only if these tools are there.

    Raises:
        DeviceUnavailable: ``screen``, with the packages to install.
    """
    missing = [_PACKAGES[tool] for tool in tools if shutil.which(tool) is None]
    if missing:
        raise DeviceUnavailable("screen", "missing", f"apt-get install {' '.join(missing)}")
