"""The compositor of the units with two screens in a window each, which can be unplugged."""

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
_PATIENCE: Final = 10.0
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
    """Two screens of one machine; each is a window of another compositor that nobody sees."""

    sway: Sway
    outer: Sway

    def unplug(self, screen: str) -> None:
        """Switch a screen off, and wait until it is missed."""
        self.outer.tell(f'[title="{screen}$"] kill')
        until(lambda: screen not in self.sway.screens(), _PATIENCE)

    def plug(self) -> None:
        """Switch one on again; here it has another number."""
        before = self.sway.screens()
        self.sway.tell("create_output")
        until(lambda: self.sway.screens() > before, _PATIENCE)


@contextmanager
def a_wall(places: str) -> Iterator[Wall]:
    """Hang two screens, WL-1 and WL-2, on which the windows have these places."""
    with ExitStack() as ends:
        folders = [Path(ends.enter_context(tempfile.TemporaryDirectory())) for _ in range(2)]
        (folders[1] / "places").write_text(places)
        config = _CONFIG.read_text().replace("/etc/lobby/screens.conf", f"{folders[1]}/places")
        outer = ends.enter_context(_running(folders[0], "", WLR_BACKENDS="headless"))
        inside = {"WAYLAND_DISPLAY": outer.display, "WLR_WL_OUTPUTS": "2"}
        yield Wall(
            ends.enter_context(_running(folders[1], config, WLR_BACKENDS="wayland", **inside)),
            outer,
        )


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
