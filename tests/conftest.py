"""What every test stands on: Qt without a screen, and a database when asked for."""

from __future__ import annotations

import gc
import os
import sys
from functools import cache
from itertools import count
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"  # a frame is painted as soon as it is asked for
os.environ["QT_LOGGING_RULES"] = "qt.multimedia.*=false"
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what starts again and again is compiled once
sys.dont_write_bytecode = False
for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(name, None)  # OpenCV's wheels may set them for their own Qt

import pytest  # noqa: E402 - Qt reads the environment when it is imported
from hypothesis import settings  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402

from lobby.store import migrate  # noqa: E402
from tests.builders import a_database  # noqa: E402
from tests.postgres import NoPostgres, a_server  # noqa: E402
from tests.scratch import keep_in_memory, keep_printer_profiles  # noqa: E402

settings.register_profile("lobby", deadline=None)  # a busy machine is no mistake of ours
settings.load_profile("lobby")
keep_in_memory()
keep_printer_profiles()

_COLLECT_EVERY: Final = 20
_PATIENCE: Final = 60_000
"""Milliseconds until a condition that does not come true is a failure, however busy the machine."""
_NUMBERS: Final = count(1)
LONGEST: Final = (
    "tests/screens/monitor/test_heard.py",
    "tests/journeys/test_bad_days.py",
    "tests/system/test_held_keys.py",
    "tests/hardware/voice/test_sound.py",
    "tests/journeys/test_the_morning.py",
    "tests/hardware/printer/test_cheap_printers.py",
    "tests/store/test_many_processes.py",
    "tests/screens/kiosk/test_accessible.py",
    "tests/screens/monitor/test_database_away.py",
    "tests/screens/monitor/test_every_page_fits.py",
    "tests/hardware/scanner/test_camera.py",
    "tests/system/test_chaos.py",
    "tests/store/test_failing_disks.py",
    "tests/sync/test_large_calendar.py",
    "tests/cli/test_doctor.py",
    "tests/hardware/printer/test_printer_round_trip.py",
    "tests/hardware/printer/test_printer_faults.py",
    "tests/sync/test_calendar_budget.py",
    "tests/hardware/printer/test_printer_transports.py",
    "tests/sync/test_faults.py",
    "tests/screens/kiosk/test_reading_order.py",
    "tests/store/test_logs_name_nobody.py",
    "tests/screens/monitor/test_program.py",
    "tests/hardware/scanner/test_decode.py",
)
"""What takes ten seconds or more, the longest first."""


def pytest_configure():
    """Let no thread but this one collect garbage, as the programs do; Qt objects may be in it."""
    gc.disable()
    for wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitCallback):
        wait.__kwdefaults__["timeout"] = _PATIENCE


def pytest_collection_modifyitems(items):
    """Begin with the longest files: at the end, no worker waits for another one's."""
    places = {file: place for place, file in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.nodeid.partition("::")[0], len(places)))


def pytest_collection_finish():
    """Leave out of it what stays to the end of the run: the libraries and the tests."""
    gc.collect()
    gc.freeze()


def pytest_runtest_logfinish():
    """Collect it between two tests now and then."""
    if next(_NUMBERS) % _COLLECT_EVERY == 0:
        gc.collect()


@pytest.fixture(scope="session")
def postgres_server():
    """Run one server for this worker; in continuous integration its absence is a failure."""
    try:
        with a_server() as server:
            yield server
    except NoPostgres as reason:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(str(reason))


@pytest.fixture
def postgres_url(postgres_server):
    """Lend the URL of an empty database, gone after the test."""
    with postgres_server.database() as url:
        yield url


@pytest.fixture
def migrated_postgres_url(postgres_server):
    """Lend the URL of a database with all its tables, gone after the test."""
    with postgres_server.database(like=_with_its_tables(postgres_server)) as url:
        yield url


@cache
def _with_its_tables(server):
    """The name of a database that others are copied from."""
    name = "with_its_tables"
    server.make(name)
    migrate.upgrade(server.url(name))
    return name


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path):
    """An empty database of each kind."""
    if request.param == "sqlite":
        return a_database(tmp_path)
    return request.getfixturevalue("migrated_postgres_url")
