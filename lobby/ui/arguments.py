"""What every program with a window understands on its command line."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from dataclasses import dataclass
from pathlib import Path
from re import fullmatch


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where a window stands, in pixels of the screen."""

    width: int
    height: int
    x: int = 0
    y: int = 0


def geometry(text: str) -> Geometry:
    """Read ``WxH`` or ``WxH+X+Y``.

    Raises:
        ArgumentTypeError: it is neither.
    """
    match = fullmatch(r"(\d+)x(\d+)(?:\+(-?\d+)\+(-?\d+))?", text)
    if not match:
        raise ArgumentTypeError(f"{text!r} is no geometry; write for instance 540x960+0+0")
    width, height, x, y = (int(part or 0) for part in match.groups())
    return Geometry(width, height, x, y)


def parser(name: str, description: str) -> ArgumentParser:
    """A parser for ``--config``, ``--windowed`` and ``--geometry``; programs add their own."""
    parser = ArgumentParser(prog=f"lobby-{name}", description=description)
    parser.add_argument(
        "--config", type=Path, default=Path("/etc/lobby/lobby.toml"), help="the settings file"
    )
    parser.add_argument("--windowed", action="store_true", help="a window, not the full screen")
    parser.add_argument(
        "--geometry", type=geometry, default=None, metavar="WxH+X+Y", help="implies --windowed"
    )
    return parser
