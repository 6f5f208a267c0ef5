"""A program says that it is ready when its first picture is on the screen, and not before."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.journey
MODULE = "module Probe\nMain 1.0 Main.qml\n"
WINDOW = "import QtQuick\nWindow { width: 50; height: 50 }\n"
PROBE = """
import socket, sys
from pathlib import Path
from lobby.ui.program import Program

line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
line.bind("notify")
line.setblocking(False)

def heard(moment):
    try:
        print(moment, line.recv(4096).decode(), flush=True)
    except BlockingIOError:
        print(moment, "nothing", flush=True)

program = Program("probe", Path.cwd())
window = program.open("Probe", "Main", {}, windowed=True)
heard("opened")
window.afterRendering.connect(lambda: heard("rendered"))
window.frameSwapped.connect(lambda: (heard("shown"), program.application.exit()))
sys.exit(program.run())
"""
"""A program with an empty window, which listens in systemd's place to what it says itself."""


def test_ready_is_said_when_the_first_frame_is_shown_and_not_before(tmp_path):
    module = tmp_path / "qml" / "Probe"
    module.mkdir(parents=True)
    (module / "qmldir").write_text(MODULE)
    (module / "Main.qml").write_text(WINDOW)

    said = subprocess.run(
        [sys.executable, "-c", PROBE],
        cwd=tmp_path,
        env=os.environ | {"NOTIFY_SOCKET": "notify"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout

    assert said.splitlines()[:3] == ["opened nothing", "rendered nothing", "shown READY=1"]
