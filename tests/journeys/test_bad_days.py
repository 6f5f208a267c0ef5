"""Days on which something is broken: the visitor goes on, the counters know, nobody is lost."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from threading import Timer

import pytest

from demo import house
from demo.house import DemoAddresses
from demo.observer import Observer
from demo.programs import ChildProcesses
from demo.waiting_for import wait_for
from hardware.scanner.fake import Fault
from lobby import open_lobby
from lobby.domain.facts import FactKind
from lobby.domain.names import spaced
from tests.sync.builders import on_wire
from tests.sync.upstream import Upstream, halves, page, says

pytestmark = pytest.mark.journey
DUMB = ("read-aloud", "no-sound")
"""No hall here has a loudspeaker, and a terminal says so."""


def broken(lobby):
    """What the counters are told of: device and problem."""
    return {(device.device, device.problem) for device in lobby.counter("1").view().devices}


def counters_know(lobby, wanted):
    """Wait until exactly this is told: a busy machine may be late, or mistaken for a moment."""
    wait_for(
        lambda: broken(lobby) == wanted,
        f"broken devices {wanted}",
        instead=lambda: broken(lobby),
    )


def test_without_a_printer_the_visitor_waits_all_the_same(hall, visitor, witness):
    hall.devices.printer.switch_off()

    visitor.holds_up(hall.bookings.code("on-time"))

    assert witness.sees(FactKind.CHECKED_IN).number == hall.bookings.number("on-time")
    assert (
        witness.sees(FactKind.PRINT_FAILED, hall.bookings.number("on-time")).details["problem"]
        == "unreachable"
    )
    assert witness.sees(FactKind.DEVICE_FAILED).details["device"] == "printer"
    assert witness.waiting() == [spaced(hall.bookings.number("on-time"))]
    visitor.looks()
    hall.devices.printer.switch_on()
    visitor.leaves()
    visitor.types(hall.bookings.number("typed"))
    witness.sees(FactKind.PRINTED, hall.bookings.number("typed"))
    assert witness.sees(FactKind.DEVICE_RECOVERED).details["device"] == "printer"
    assert witness.slip(1) == witness.ticket(hall.bookings.number("typed")).slip_code


def test_without_a_camera_the_number_is_typed_and_the_counters_know(hall, visitor, witness):
    hall.devices.camera.breaks(Fault.UNPLUGGED)

    counters_know(hall.lobby, {("camera", "unplugged"), DUMB})
    visitor.types(hall.bookings.number("typed"))
    assert witness.sees(FactKind.CHECKED_IN).number == hall.bookings.number("typed")
    visitor.leaves()

    hall.devices.camera.breaks(Fault.NONE)

    counters_know(hall.lobby, {DUMB})
    visitor.holds_up(hall.bookings.code("on-time"))
    assert witness.sees(FactKind.CHECKED_IN).number == hall.bookings.number("on-time")


def test_without_sound_the_monitor_shows_the_call_and_the_counters_know(hall, witness):
    monitor = hall.monitor()
    monitor.ready()
    before = monitor.at_rest()
    assert witness.sees(FactKind.DEVICE_FAILED).details["problem"] == "no-sound"

    hall.lobby.entrance.take_token(["id-card"])
    hall.lobby.counter("1").open()
    hall.lobby.counter("1").call_next()

    monitor.at_rest(before)
    assert witness.announcement(witness.calls()[0]).seconds > 2
    assert broken(hall.lobby) == {("voice", "no-sound")}


def test_a_terminal_that_nobody_can_hear_tells_the_counters(hall):
    hall.kiosk().ready()

    counters_know(hall.lobby, {DUMB})


def test_a_terminal_that_is_killed_has_lost_nobody(hall, kiosk, visitor, witness):
    code = hall.bookings.code("on-time")
    visitor.holds_up(code)
    witness.sees(FactKind.CHECKED_IN)

    kiosk.program.kill()

    hall.devices.camera.sees_nothing()
    hall.kiosk().ready()
    visitor.holds_up(code)
    visitor.looks()
    assert witness.waiting() == [spaced(hall.bookings.number("on-time"))]


def test_a_database_that_is_locked_for_three_seconds_delays_and_loses_nothing(
    hall, visitor, witness
):
    lock = sqlite3.connect(hall.folder / "queue.db", isolation_level=None, check_same_thread=False)
    lock.execute("BEGIN EXCLUSIVE")
    Timer(3, lock.close).start()

    visitor.holds_up(hall.bookings.code("on-time"))

    assert witness.sees(FactKind.CHECKED_IN).number == hall.bookings.number("on-time")
    assert witness.sees(FactKind.PRINTED).number == hall.bookings.number("on-time")
    assert witness.waiting() == [spaced(hall.bookings.number("on-time"))]


def test_a_feed_that_talks_nonsense_is_told_and_the_bookings_stay(tmp_path):
    soon = datetime.now(UTC) + timedelta(minutes=10)
    good = page(
        on_wire(starts_at=soon.isoformat()), server_time=datetime.now(UTC).isoformat(), cursor="1"
    )
    nonsense = [
        (says(200, b"<html>maintenance</html>", Content_Type="text/html"), "not-json"),
        (says(500), "server-error"),
        (halves, "half-answer"),
    ]
    with Upstream() as upstream, ChildProcesses(tmp_path) as programs:
        upstream.serve(good, "/feed/bookings")
        around = DemoAddresses(
            portal=upstream.url.removeprefix("http://"), printer=("127.0.0.1", 9), camera=""
        )
        town = house.build(tmp_path, around, datetime.now(UTC))
        with open_lobby(town.settings) as lobby:
            witness = Observer(lobby, tmp_path)
            programs.python("sync", "--config", town.settings)
            witness.sees_bookings(1)

            upstream.then.extend(answer for answer, _ in nonsense)

            for _, problem in nonsense:
                assert witness.sees(FactKind.MIRROR_FAILED).details["problem"] == problem
                witness.sees_bookings(1)
            witness.sees(FactKind.MIRROR_RECOVERED)
            witness.sees_bookings(1)
