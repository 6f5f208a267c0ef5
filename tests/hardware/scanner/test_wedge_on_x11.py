"""A hand scanner at a real X server, before a program that is busy with something else."""

import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
CODES = [f"T{number:03d}-X7Q4" for number in range(8)]

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")) and os.environ.get("CI") != "true",
        reason="Xvfb or xdotool is missing",
    ),
]


@contextmanager
def a_display():
    """An X server of our own, on a display number that it chooses."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "640x480x24"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def a_busy_window(display):
    command = [sys.executable, "-m", "tests.hardware.scanner.busy_window"]
    env = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    window = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)
    try:
        yield window
    finally:
        window.terminate()
        window.communicate()


def told_until(window, value):
    """What the window says, up to this value; Shift, a key without a text, counts for nothing."""
    told = []
    while not told or told[-1][1] != value:
        told.append(json.loads(window.stdout.readline()))
    return [(what, text) for what, text in told if text]


def scan(display, code):
    typed = ["minus" if sign == "-" else sign for sign in code] + ["Return"]
    env = os.environ | {"DISPLAY": display}
    subprocess.run(["xdotool", "key", "--delay", "8", *typed], env=env, check=True)


def test_every_scan_into_a_busy_program_is_whole_and_none_of_it_reaches_the_page():
    with a_display() as display, a_busy_window(display) as window:
        told_until(window, "now")

        for code in CODES:
            scan(display, code)

        assert told_until(window, CODES[-1]) == [("scan", code) for code in CODES]
