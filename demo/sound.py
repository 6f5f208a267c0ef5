"""A loudspeaker for machines without one, so that calls take the time that they take."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from demo.programs import ChildProcesses
from demo.waiting_for import wait_for

SILENT: Final[Mapping[str, str]] = {"PULSE_SERVER": "unix:/nonexistent"}
"""The environment of a program on a machine without any sound device."""


def loudspeaker(programs: ChildProcesses, folder: Path) -> dict[str, str]:
    """Switch on a sound server that nobody hears; returns what programs need to find it.

    ``folder`` must have a short path. Without PulseAudio there is no sound at all.
    """
    server = shutil.which("pulseaudio")
    if server is None:
        return dict(SILENT)
    socket = folder / "pulse"
    alone = ("-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1")
    nobody_hears = "module-null-sink norewinds=1"  # with rewinds it is two seconds late
    listening = f"module-native-protocol-unix auth-anonymous=1 socket={socket}"
    programs.start(
        "loudspeaker",
        [server, *alone, "-L", nobody_hears, "-L", listening],
        {"PULSE_RUNTIME_PATH": str(folder), "PULSE_STATE_PATH": str(folder)},
    )
    wait_for(socket.exists, "a sound server")
    return {"PULSE_SERVER": f"unix:{socket}"}
