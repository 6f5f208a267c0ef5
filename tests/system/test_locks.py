"""What is installed on Windows is what was tested on Linux."""

from __future__ import annotations

import re

from tests.bench.stand import ROOT

_PACKAGE = re.compile(r"^([a-z0-9-]+)==([^ ]+)", re.MULTILINE)
OURS = ("requirements", "portal", "windows")
ONLY_ON_WINDOWS = {"colorama", "comtypes", "pypiwin32", "pywin32"}
"""What click and pyttsx3 need there; none is under the GPL."""


def versions(lock):
    found = {}
    for name, version in _PACKAGE.findall((ROOT / lock).read_text()):
        found.setdefault(name, set()).add(version)
    return found


def test_a_clerk_s_pc_with_windows_gets_the_versions_that_were_tested():
    tested, there = versions("systemd/requirements.lock"), versions("systemd/windows.lock")

    assert there.keys() - tested.keys() == ONLY_ON_WINDOWS
    assert tested.keys() <= there.keys()
    assert all(there[name] <= tested[name] for name in tested)


def test_every_package_of_a_lock_has_hashes():
    for lock in ("requirements.lock", *(f"systemd/{name}.lock" for name in OURS)):
        packages = re.split(r"^(?=[a-z])", (ROOT / lock).read_text(), flags=re.MULTILINE)[1:]

        assert all("--hash=sha256:" in package for package in packages), lock
