"""Where the voice keeps what it has said before."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def voice_folder() -> Path:
    """The folder that systemd gave us, else the user's, else one of its own for this run."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    folder = Path(os.environ.get("CACHE_DIRECTORY") or usual) / "voice"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix="lobby-voice-"))
    return folder
