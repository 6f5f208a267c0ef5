"""Holds a code in front of the scanner: tells the stand-in for the camera what to show."""

from __future__ import annotations

import requests

_SECONDS = 3


def show(camera: str, text: str) -> bool:
    """Whether the camera at this address took the text."""
    try:
        answer = requests.post(f"{camera.rstrip('/')}/show", json={"text": text}, timeout=_SECONDS)
    except requests.RequestException:
        return False
    return answer.ok
