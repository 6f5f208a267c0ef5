"""The tools of Debian that the demonstration cannot do without."""

from __future__ import annotations

import shutil
from typing import Final

from lobby.domain.errors import Unavailable

_PACKAGES: Final = {"Xvfb": "xvfb", "xdotool": "xdotool"}


def require_tools(*tools: str) -> None:
    """Go on only if these tools are there.

    Raises:
        Unavailable: ``screen``, with the packages to install.
    """
    missing = [_PACKAGES[tool] for tool in tools if shutil.which(tool) is None]
    if missing:
        raise Unavailable("screen", "missing", f"apt-get install {' '.join(missing)}")
