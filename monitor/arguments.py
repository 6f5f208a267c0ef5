"""What the monitor understands on its command line."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path

from lobby.ui.arguments import parser

_LAST_PORT = 65535


def asked_for(arguments: Sequence[str]) -> Namespace:
    """Read the command line; leave the program with what is wrong about it."""
    command_line = parser(
        "monitor", "The waiting room's screen: whose number is called, and where to go."
    )
    command_line.add_argument("--area", default="", help="which waiting room; the first without")
    command_line.add_argument(
        "--part",
        type=int,
        default=1,
        help="2 takes what the first screen has no room for",
    )
    command_line.add_argument(
        "--screen",
        type=screen,
        default=1,
        metavar="N",
        help="which screen of this machine, from 1",
    )
    command_line.add_argument(
        "--silent", action="store_true", help="another screen of this room speaks"
    )
    command_line.add_argument(
        "--record", type=Path, metavar="FOLDER", help="keep each announcement as WAV"
    )
    command_line.add_argument(
        "--serve",
        type=address,
        nargs="?",
        const=address("8088"),
        metavar="[HOST:]PORT",
        help="no screen here, but a page for browsers; on this machine alone unless told otherwise",
    )
    return command_line.parse_args(arguments)


def screen(text: str) -> int:
    """Read the number of a screen.

    Raises:
        ArgumentTypeError: it is none.
    """
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is no screen; write 1 for the first, 2 for the second")
    return int(text)


def address(text: str) -> tuple[str, int]:
    """Read ``PORT`` or ``HOST:PORT``.

    Raises:
        ArgumentTypeError: it is neither.
    """
    host, _, port = text.rpartition(":")
    if not port.isdecimal() or int(port) > _LAST_PORT:
        raise ArgumentTypeError(f"{text!r} is no address; write for instance 8088 or 0.0.0.0:8088")
    return host or "127.0.0.1", int(port)
