"""The portal's machine has neither Qt nor devices: what the programs load there, and how much."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.bench.stand import ROOT
from tests.portal.programs import a_running_portal, a_town
from tests.system.test_locks import versions

NOT_THERE = {
    *("PySide6", "shiboken6", "cv2", "numpy", "matplotlib", "escpos", "usb", "serial", "zxingcpp"),
    *("pyzbar", "pyttsx3", "requests", "urllib3", "openpyxl", "defusedxml"),
    *("hardware", "sync", "kiosk", "monitor", "counter", "demo"),
}
"""What a house draws in and the portal's machine does not, and the house's programs."""
NOBODY_HAS_THEM = f"""
import sys
from importlib.abc import MetaPathFinder

class NotInstalled(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {NOT_THERE!r}:
            raise ModuleNotFoundError("No module named " + repr(name), name=name)

sys.meta_path.insert(0, NotInstalled())
"""
"""A machine without them: whoever imports one of them fails as it would there."""
SHELL = NOBODY_HAS_THEM + "from lobby.cli import main; main()"


def lobby(settings, *words):
    command = [sys.executable, "-c", SHELL, "--config", str(settings), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.journey
def test_the_portal_runs_where_nothing_of_screens_and_devices_is_installed(tmp_path):
    with a_running_portal(tmp_path, before=NOBODY_HAS_THEM) as portal:
        assert portal.get("/")[0] == 200
        assert portal.ends() == 0


@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["--version"],
        ["portal", "--help"],
        ["portal", "privacy"],
        ["portal", "conflicts"],
        ["portal", "db", "check"],
        ["portal", "db", "backup"],
        ["config", "check"],
        ["config", "show"],
        ["doctor", "--help"],
    ],
)
def test_the_command_line_works_there(tmp_path, words):
    done = lobby(a_town(tmp_path), *words)

    assert (done.returncode, done.stderr) == (0, "")


def test_a_verb_that_is_not_for_this_machine_says_so(tmp_path):
    done = lobby(a_town(tmp_path), "report")

    assert (done.returncode, done.stderr) == (
        69,
        "matplotlib is not on this machine: the verb needs it\n",
    )


def test_what_the_portals_machine_gets_is_what_was_tested():
    tested, there = versions("requirements.lock"), versions("systemd/portal.lock")

    assert there.keys() <= tested.keys()
    assert all(there[name] <= tested[name] for name in there)
    assert not {"pyside6-essentials", "numpy", "opencv-python-headless"} & there.keys()


def test_every_package_that_the_portal_imports_is_in_its_lock():
    imported = {
        name
        for folder in ("portal", "config")
        for file in (ROOT / folder).rglob("*.py")
        for name in re.findall(r"(?m)^\s*(?:from|import) ([a-z_0-9]+)", file.read_text())
    }
    ours = {"lobby", "portal", "config", "__future__"}

    packages = {name.replace("_", "-") for name in imported - ours - sys.stdlib_module_names}

    assert packages - versions("systemd/portal.lock").keys() == set()
