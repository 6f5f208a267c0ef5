"""The arrow keys as an X server sends them, not as a test tool makes them up."""

from __future__ import annotations

import re

import pytest

from demo.needs import require_tools
from demo.programs import ChildProcesses
from demo.screens import Screen
from demo.waiting_for import wait_for


@pytest.fixture
def screen(tmp_path):
    require_tools("Xvfb", "xdotool")
    with ChildProcesses(tmp_path) as programs:
        screen = Screen(programs, "kiosk", (1080, 1920))
        screen.shows(
            programs.python("tests.screens.kiosk.on_x11", tmp_path, **screen.environment())
        )
        screen.ready()
        yield screen


def test_down_alone_goes_through_the_services_and_their_controls_once_round(screen):
    begun = len(moves(screen))

    screen.keys(*["Down"] * 28)

    walked = wait_for(lambda: moves_since(begun, screen, 28), "28 moves")
    page = walked[: walked.index("language:de")]
    assert page[0] == "service:passport"
    assert page[-3:] == ["personsMore", "accessible", "back"]
    once_round = walked[: walked.index("service:id-card") + 1]
    assert len(once_round) == len(set(once_round))
    assert once_round[-2] == "lower"


def test_the_key_of_the_aids_leads_there_and_up_leads_back(screen):
    begun = len(moves(screen))

    screen.keys("F6", "Up")

    walked = wait_for(lambda: moves_since(begun, screen, 2), "two moves")
    assert walked == ["language:de", "back"]


def moves_since(begun, screen, count):
    """The controls that had the focus since then, once they are so many."""
    walked = moves(screen)[begun:]
    return walked if len(walked) >= count else None


def moves(screen):
    """The controls that had the focus so far."""
    return re.findall(r"(?m)^focus=(\S+)$", screen.program.said())
