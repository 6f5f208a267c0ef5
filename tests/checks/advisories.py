"""Known weaknesses of what a lobby draws in, looked up without the internet.

Two sources are read: ``known.toml`` beside this file, which stands for what we have met ourselves,
and a copy of the OSV database of PyPI (a ZIP of JSON files, which anybody may carry in on a stick),
if the variable ``LOBBY_OSV`` says where it lies.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from packaging.specifiers import SpecifierSet
from packaging.version import InvalidVersion, Version

from tests.checks.sbom import LOCK, PORTAL_LOCK, pinned
from tests.checks.tools import ROOT

_KNOWN: Final = Path(__file__).with_name("known.toml")
_ALL_LOCKS: Final = (
    ROOT / "requirements.lock",
    LOCK,
    PORTAL_LOCK,
    ROOT / "systemd" / "windows.lock",
)


def findings() -> Iterator[str]:
    """Name every locked package with a weakness that is known here."""
    known = tomllib.loads(_KNOWN.read_text(encoding="utf-8"))["weakness"]
    database = os.environ.get("LOBBY_OSV", "")
    for lock in filter(Path.is_file, _ALL_LOCKS):
        locked = {_plain(name): release for name, release, _ in pinned(lock.read_text("utf-8"))}
        for finding in (*met(locked, known), *(_in_database(locked, database) if database else ())):
            yield f"{lock.relative_to(ROOT)}: {finding}"


def met(locked: Mapping[str, str], known: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """Which of these packages have a release that we know to be bad."""
    for weakness in known:
        release = locked.get(_plain(weakness["package"]))
        if release and SpecifierSet(weakness["releases"]).contains(release, prereleases=True):
            yield f"{weakness['package']} {release}: {weakness['why']}"


def affecting(locked: Mapping[str, str], advisory: Mapping[str, Any]) -> Iterator[str]:
    """Which of these packages an advisory in OSV's format is about."""
    if advisory.get("withdrawn"):
        return
    for affected in advisory.get("affected", ()):
        package = affected.get("package", {})
        release = locked.get(_plain(package.get("name", "")))
        if package.get("ecosystem") == "PyPI" and release and _is_hit(release, affected):
            yield f"{package['name']} {release}: {advisory['id']} {advisory.get('summary', '')}"


def _in_database(locked: Mapping[str, str], database: str) -> Iterator[str]:
    with zipfile.ZipFile(database) as archive:
        for name in archive.namelist():
            if name.endswith(".json"):
                yield from affecting(locked, json.loads(archive.read(name)))


def _is_hit(release: str, affected: Mapping[str, Any]) -> bool:
    if release in affected.get("versions", ()):
        return True
    ranges = (one for one in affected.get("ranges", ()) if one.get("type") == "ECOSYSTEM")
    return any(_within(Version(release), one.get("events", ())) for one in ranges)


def _within(release: Version, events: Iterable[Mapping[str, str]]) -> bool:
    """Whether a release lies in a range, which events open and close in the order of releases."""
    inside = False
    for event in events:
        if "introduced" in event and release >= _version(event["introduced"]):
            inside = True
        if "fixed" in event and release >= _version(event["fixed"]):
            inside = False
        if "last_affected" in event and release > _version(event["last_affected"]):
            inside = False
    return inside


def _version(text: str) -> Version:
    try:
        return Version(text)
    except InvalidVersion:
        return Version("0")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
