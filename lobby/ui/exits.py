"""How a program ends: the exit codes, and what is said on the way out."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from enum import IntEnum
from types import TracebackType
from typing import Final

from lobby.domain.errors import SettingsError, Unavailable
from lobby.traces import outline

log: Final = logging.getLogger(__name__)


class Exit(IntEnum):
    """The exit codes of the programs; 69 to 78 are those of sysexits.h."""

    OK = 0
    REFUSED = 3
    UNAVAILABLE = 69
    BUG = 70
    AGAIN = 75
    """Ended in order to be started anew at once; nobody outside sees it."""
    SETTINGS = 78
    LEFT = 79
    """Ended by staff, who do not want it started again."""


def exit_code(main: Callable[[Sequence[str]], int], arguments: Sequence[str]) -> int:
    """Run ``main``; its errors become an exit code and one line for the person who reads it."""
    try:
        return main(arguments)
    except SettingsError as mistake:
        sys.stderr.write(f"{mistake}\n")
        return Exit.SETTINGS
    except Unavailable as outage:
        sys.stderr.write(f"{outage}\n")
        return Exit.UNAVAILABLE
    except Exception as bug:  # noqa: BLE001 - the end of the program
        log.critical("bug=unexpected error=%s", outline(bug))
        return Exit.BUG


def end_on_bugs() -> None:
    """Let an exception in a slot end the program with 70; PySide would print it and carry on.

    What ends a thread is logged.
    """
    sys.excepthook = _end
    threading.excepthook = _thread_ended


def _thread_ended(ended: threading.ExceptHookArgs) -> None:
    if ended.exc_value is not None:
        log.critical("bug=unexpected error=%s", outline(ended.exc_value))


def _end(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        os._exit(Exit.OK)
    log.critical("bug=unexpected error=%s", outline(bug.with_traceback(trace)))
    logging.shutdown()
    os._exit(Exit.BUG)
