"""What the threat model names as shown is really there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
THREATS = (ROOT / "systemd" / "SECURITY.md").read_text(encoding="utf-8")
WHO_AND_WHAT, _ = THREATS.split("\n## What each program's role", 1)
SHOWN = [row.split("|")[4] for row in WHO_AND_WHAT.splitlines() if row.startswith("| ")][1:]


def found(name):
    """The files and folders of that name, given alone or from the root or from this page."""
    if "/" in name:
        return [path for path in (ROOT / name, ROOT / "systemd" / name) if path.exists()]
    return list((ROOT / "tests").rglob(name))


@pytest.mark.parametrize("shown", SHOWN)
def test_each_threat_is_answered_by_something_that_exists(shown):
    names = [name for name in re.findall("`(.+?)`", shown) if not name.startswith("./run")]

    assert names
    assert [name for name in names if not found(name)] == []
