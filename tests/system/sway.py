"""The compositor of the units with two screens that exist in memory only, and can be unplugged."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.bench.stand import ROOT, until

_CONFIG: Final = ROOT / "systemd" / "etc" / "screens.conf"
_PATIENCE: Final = 60.0
_USER: Final[dict[str, Any]] = (
    {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.getuid() == 0 else {}
)
"""It refuses to run as root."""


@dataclass(frozen=True, slots=True)
class Sway:
    """A running compositor, asked over its own line."""

    folder: Path

    @property
    def display(self) -> str:
        """The address of its Wayland socket."""
        return str(self.folder / "wayland-1")

    def tell(self, *command: str) -> None:
        """Have it carry out a command."""
        self._message(*command)

    def shown(self) -> dict[str, str]:
        """The screen of every window that can be seen, by the window's name."""
        return {window["app_id"]: screen for screen, window in self._windows() if window["visible"]}

    def typed_into(self) -> str:
        """The name of the window that keys go to; empty if there is none."""
        return next((window["app_id"] for _, window in self._windows() if window["focused"]), "")

    def screens(self) -> set[str]:
        """The names of the screens that are plugged in."""
        return {screen["name"] for screen in json.loads(self._message("-t", "get_outputs"))}

    def listens(self) -> bool:
        """Whether it has come up."""
        return (self.folder / "line").exists() and bool(self.screens())

    def _windows(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for screen in json.loads(self._message("-t", "get_tree"))["nodes"]:
            below = [screen]
            while below:
                node = below.pop()
                below += node["nodes"] + node["floating_nodes"]
                if node.get("app_id"):
                    yield screen["name"], node

    def _message(self, *words: str) -> str:
        return subprocess.run(
            ["swaymsg", "--raw", "--socket", self.folder / "line", *words],
            check=True,
            capture_output=True,
            text=True,
        ).stdout


@dataclass(frozen=True, slots=True)
class Wall:
    """Two screens of one machine."""

    sway: Sway
    outer: Sway | None
    """Whose windows the screens are."""

    def screen(self, number: int) -> str:
        """The name of the first screen, of the second, or of one that was plugged in since."""
        return f"{'WL' if self.outer else 'HEADLESS'}-{number}"

    def unplug(self, number: int) -> None:
        """Switch a screen off, and wait until it is missed."""
        screen = self.screen(number)
        if self.outer:
            self.outer.tell(f'[title="{screen}$"] kill')
        else:
            self.sway.tell(f"output {screen} unplug")
        until(lambda: screen not in self.sway.screens(), _PATIENCE)

    def plug(self) -> None:
        """Switch one on again; here it has another number."""
        before = self.sway.screens()
        self.sway.tell("create_output")
        until(lambda: self.sway.screens() > before, _PATIENCE)


@contextmanager
def a_wall(places: str) -> Iterator[Wall]:
    """Hang two screens on which the windows have these places; ``%`` begins a screen's name.

    A screen in memory can be unplugged since sway 1.8; before, each is a window of another one.
    """
    with ExitStack() as ends:
        folder, beside = (Path(ends.enter_context(tempfile.TemporaryDirectory())) for _ in range(2))
        screens, outer = {"WLR_BACKENDS": "headless", "WLR_HEADLESS_OUTPUTS": "2"}, None
        if _version() < (1, 8):
            outer = ends.enter_context(_running(beside, "", WLR_BACKENDS="headless"))
            inside = {"WAYLAND_DISPLAY": outer.display, "WLR_WL_OUTPUTS": "2"}
            screens = {"WLR_BACKENDS": "wayland", **inside}
        kind = Wall(Sway(folder), outer).screen(1).partition("-")[0]
        (folder / "places").write_text(places.replace("%", kind))
        config = _CONFIG.read_text().replace("/etc/lobby/screens.conf", f"{folder}/places")
        yield Wall(ends.enter_context(_running(folder, config, **screens)), outer)


def _version() -> tuple[int, ...]:
    told = subprocess.run(["sway", "--version"], check=True, capture_output=True, text=True).stdout
    return tuple(int(part) for part in told.split()[-1].split(".") if part.isdecimal())


@contextmanager
def _running(folder: Path, config: str, **environment: str) -> Iterator[Sway]:
    (folder / "config").write_text(config)
    if _USER:
        for path in (folder, *folder.iterdir()):
            shutil.chown(path, "nobody")
    needed = {"XDG_RUNTIME_DIR": str(folder), "SWAYSOCK": str(folder / "line")}
    drawing = {"WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
    process = subprocess.Popen(
        ["sway", "--config", folder / "config"],
        env=os.environ | needed | drawing | environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **_USER,
    )
    try:
        sway = Sway(folder)
        until(sway.listens, _PATIENCE)
        yield sway
    finally:
        process.terminate()
        process.wait(_PATIENCE)
