"""Waiting for something to become true, never longer than is bearable."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, sleep
from typing import Final, TypeVar

T = TypeVar("T")

TIMEOUT: Final = 60.0
"""Seconds for what happens within one on a machine that has nothing else to do."""
_POLL_INTERVAL: Final = 0.02
"""Seconds."""


class WaitTimeout(Exception):
    """What was expected did not come in time."""

    def __init__(self, expected: str, seen: str, within: float) -> None:
        super().__init__(f"expected within {within:.0f} s: {expected}; seen: {seen}")
        self.expected = expected
        self.seen = seen


def wait_for(
    poll: Callable[[], T | None],
    expected: str,
    *,
    within: float = TIMEOUT,
    instead: Callable[[], object] = lambda: "nothing",
) -> T:
    """Poll until there is something, at most for so many seconds.

    Raises:
        WaitTimeout: there was nothing; ``instead`` says what there was.
    """
    over = monotonic() + within
    while (value := poll()) is None or value is False:
        if monotonic() > over:
            raise WaitTimeout(expected, str(instead()), within)
        sleep(_POLL_INTERVAL)
    return value
