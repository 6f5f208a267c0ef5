"""A town hall of real programs on virtual screens."""

from __future__ import annotations

import pytest

from demo.needs import require_tools
from demo.observer import Observer
from demo.system import DemoSystem
from demo.visitor import DemoVisitor


@pytest.fixture(scope="session", autouse=True)
def tools():
    require_tools("Xvfb", "xdotool")


@pytest.fixture
def hall(tmp_path):
    with DemoSystem(tmp_path, sounds=False) as hall:
        yield hall


@pytest.fixture
def witness(hall):
    return Observer(hall.lobby, hall.folder)


@pytest.fixture
def kiosk(hall, witness):
    """A terminal that is ready, in a house that knows today's bookings."""
    hall.portal()
    hall.mirror()
    screen = hall.kiosk()
    screen.ready()
    witness.sees_bookings(6)
    return screen


@pytest.fixture
def visitor(hall, kiosk):
    return DemoVisitor(kiosk, hall.devices.camera)
