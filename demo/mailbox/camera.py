"""Holds a code in front of the scanner: tells the stand-in for the camera what to show."""

from __future__ import annotations

import requests

_SECONDS = 3
_HELD_FOR = 4
"""Seconds; then the phone is put away, so that the next one can be held up."""


def show(camera: str, text: str) -> bool:
    """Whether the camera at this address took the text."""
    try:
        answer = requests.post(
            f"{camera.rstrip('/')}/show",
            json={"text": text, "seconds": _HELD_FOR},
            timeout=_SECONDS,
        )
    except requests.RequestException:
        return False
    return answer.ok
