"""The demonstration plays itself, and everything that was seen agrees with what was expected."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from PIL import Image

pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def morning(tmp_path_factory):
    """The folder that one morning leaves."""
    folder = tmp_path_factory.mktemp("morning")
    command = [sys.executable, "-m", "demo", "--headless", "--folder", str(folder)]
    played = subprocess.run(command, capture_output=True, text=True, check=False)
    assert played.returncode == 0, played.stdout + played.stderr
    return folder


@pytest.fixture(scope="module")
def journey(morning):
    return json.loads((morning / "journey.json").read_text(encoding="utf-8"))


def test_everything_agrees(journey):
    assert journey["agrees"]
    assert len(journey["steps"]) > 20
    assert all(step["checks"] or step["pictures"] for step in journey["steps"])


def test_every_step_has_its_pictures_and_none_is_blank(morning, journey):
    names = [name for step in journey["steps"] for name in step["pictures"]]

    assert sorted(names) == sorted(
        str(file.relative_to(morning)) for file in (morning / "pictures").iterdir()
    )
    for name in names:
        assert len(Image.open(morning / name).convert("RGB").getcolors(1 << 20)) > 10


def test_every_slip_and_every_call_is_kept(morning):
    slips = sorted(file.name for file in (morning / "slips").iterdir())
    calls = sorted(file.suffix for file in (morning / "announcements").iterdir())

    assert slips == [f"slip-{count:04}.png" for count in range(1, 7)]
    assert calls == [".wav"] * 9
