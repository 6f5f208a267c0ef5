"""The whole house on virtual screens: devices, settings, databases and every program."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Final, Self

from demo import bookings, house, sound
from demo.devices import DemoDevices
from demo.portal import start_portal
from demo.programs import ChildProcess, ChildProcesses
from demo.screens import Screen
from lobby import open_lobby

_PORTRAIT: Final = (1080, 1920)
_LANDSCAPE: Final = (1920, 1080)
_DESK: Final = (1180, 760)


class DemoSystem:
    """A town hall that nobody sees, in a folder."""

    def __init__(self, folder: Path, *, sounds: bool = True) -> None:
        """Set everything up but the programs; without ``sounds`` there is no sound device."""
        self.folder = folder
        self._ends = ExitStack()
        self.programs = self._ends.enter_context(ChildProcesses(folder))
        try:
            self._set_up(sounds=sounds)
        except BaseException:
            self._ends.close()
            raise

    def __enter__(self) -> Self:
        """Use it for a while."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End every program."""
        self._ends.close()

    def _set_up(self, *, sounds: bool) -> None:
        now = datetime.now(UTC)
        self._runtime = Path(self._ends.enter_context(TemporaryDirectory(prefix="lobby-")))
        self.devices = DemoDevices(self.programs, self.folder, house.zone(now))
        self.house = house.build(self.folder, self.devices.surroundings(), now)
        self.bookings = bookings.make(self.house.read(), now)
        self._sound = (
            sound.loudspeaker(self.programs, self._runtime) if sounds else dict(sound.SILENT)
        )
        self._screens: dict[str, Screen] = {}
        self.lobby = self._ends.enter_context(open_lobby(self.house.settings))

    @property
    def silent(self) -> bool:
        """Whether there is no sound device, about which programs may complain."""
        return self._sound == sound.SILENT

    def kiosk(self) -> Screen:
        """Start the entrance terminal; again after it ended, on the screen that it had."""
        return self._show("kiosk", _PORTRAIT)

    def monitor(self) -> Screen:
        """Start the waiting room's screen, which keeps every announcement."""
        return self._show("monitor", _LANDSCAPE, "--record", self.folder / "announcements")

    def counter(self, number: str) -> Screen:
        """Start the window of a clerk."""
        return self._show("counter", _DESK, "--counter", number, name=f"counter-{number}")

    def mirror(self) -> ChildProcess:
        """Start the daemon that mirrors the bookings."""
        return self.programs.python("sync", "--config", self.house.settings, name="sync")

    def portal(self) -> ChildProcess:
        """Start the booking portal, and wait until it answers."""
        return start_portal(self.programs, self.house)

    def _show(
        self, module: str, size: tuple[int, int], *arguments: object, name: str = ""
    ) -> Screen:
        name = name or module
        if name not in self._screens:
            self._screens[name] = Screen(self.programs, name, size)
        screen = self._screens[name]
        screen.shows(
            self.programs.python(
                module,
                *("--config", self.house.settings, "--geometry", screen.geometry),
                *arguments,
                name=name,
                **screen.environment(),
                **self._sound,
                XDG_CACHE_HOME=str(self._runtime),
            )
        )
        return screen
