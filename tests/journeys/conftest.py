"""A town hall of real programs on virtual screens."""

from __future__ import annotations

import pytest

from demo.hall import Hall
from demo.needs import demand
from demo.visitor import Visitor
from demo.witness import Witness


@pytest.fixture(scope="session", autouse=True)
def tools():
    demand("Xvfb", "xdotool")


@pytest.fixture
def hall(tmp_path):
    with Hall(tmp_path, sounds=False) as hall:
        yield hall


@pytest.fixture
def witness(hall):
    return Witness(hall.lobby, hall.folder)


@pytest.fixture
def kiosk(hall, witness):
    """A terminal that is ready, in a house that knows today's bookings."""
    hall.mirror()
    screen = hall.kiosk()
    screen.ready()
    witness.sees_bookings(6)
    return screen


@pytest.fixture
def visitor(hall, kiosk):
    return Visitor(kiosk, hall.devices.camera)
