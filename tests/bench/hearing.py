"""A loudspeaker that one can listen to: PulseAudio on its own, whose sound comes out of a pipe."""

from __future__ import annotations

import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.stand import until, wait

_CHUNK: Final = 512
_QUIET: Final = 1.0
"""Seconds without a sound, so that what comes is new."""
_PATIENCE: Final = 20.0


class NoSound(Exception):
    """This machine has no PulseAudio; ``./run bench`` installs it."""


@dataclass
class Ear:
    """Hears when there is a sound."""

    folder: Path
    heard_at: float = 0.0
    """When there last was one, by the monotonic clock."""
    began_at: float = 0.0
    """When the present or last one began."""

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to play on this loudspeaker."""
        return {"PULSE_SERVER": f"unix:{self.folder}/native"}

    def listen(self) -> None:
        """Listen until the loudspeaker goes."""
        with (self.folder / "sound").open("rb", buffering=0) as sound:
            while chunk := sound.read(_CHUNK):
                if chunk.strip(b"\0"):
                    self._hear(time.monotonic())

    def _hear(self, now: float) -> None:
        if now - self.heard_at > _QUIET:
            self.began_at = now
        self.heard_at = now

    def heard_after(self, press: Callable[[], tuple[int, float]]) -> float:
        """Press while it is quiet; the seconds from the press until something is heard."""
        until(lambda: time.monotonic() - self.heard_at > 2 * _QUIET, _PATIENCE)
        _, pressed = press()
        until(lambda: self.began_at > pressed, _PATIENCE)
        return self.began_at - pressed


@contextmanager
def a_loudspeaker(folder: Path) -> Iterator[Ear]:
    """Run a sound server of our own.

    Raises:
        NoSound: it is not installed.
    """
    program = shutil.which("pulseaudio")
    if program is None:
        raise NoSound
    sound = "format=s16le rate=22050 channels=1 use_system_clock_for_timing=yes"
    loaded = (
        f"--load=module-pipe-sink file={folder}/sound {sound}",
        f"--load=module-native-protocol-unix socket={folder}/native auth-anonymous=1",
    )
    process = subprocess.Popen(
        [program, "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", *loaded],
        env={"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)},
        stderr=subprocess.DEVNULL,
    )
    ear = Ear(folder)
    try:
        until((folder / "native").exists, _PATIENCE)
        threading.Thread(target=ear.listen, daemon=True).start()
        wait(_QUIET)
        yield ear
    finally:
        process.terminate()
        process.wait()
