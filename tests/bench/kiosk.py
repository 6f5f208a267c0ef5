"""The whole entrance terminal: from a code in view to checked in, touches, start, memory, rest."""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from hardware.scanner.fake import FakeCamera
from lobby.api.lobby import Lobby
from lobby.domain.booking import SourceBooking
from lobby.domain.facts import FactKind
from lobby.domain.names import ServiceId
from tests.bench.kiosk_visitors import served
from tests.bench.stand import SERVICE, a_program, a_stand, until, wait
from tests.bench.table import Row, at_most, note, percentile

_VISITORS: Final = 25
_STARTS: Final = 3
_AT_REST: Final = 10.0
"""Seconds."""

_NEXT_VISITOR: Final = 3.0
"""Seconds in which the last page goes and the camera is on again."""


def measure() -> Iterable[Row]:
    """Everything that a visitor or a caretaker would notice."""
    yield from _alone()
    yield from _scanned()
    yield from served()


def _alone() -> Iterable[Row]:
    """Start it a few times without a camera, and leave it alone."""
    with TemporaryDirectory() as folder, a_stand(Path(folder)) as stand:
        starts, busy, at_rest = [], [], 0.0
        for _ in range(_STARTS):
            with a_program(stand, "kiosk", "--geometry", "1080x1920") as kiosk:
                starts.append(kiosk.ready_after)
                busy.append(kiosk.processor_seconds())
                wait(1)
                before = kiosk.processor_seconds()
                wait(_AT_REST)
                at_rest = (kiosk.processor_seconds() - before) / _AT_REST
    yield at_most("cold start to the first picture, median", median(starts), 2.5, "s")
    yield note("of which a processor was busy", median(busy), "s")
    yield at_most("at rest without a camera, share of one core", 100 * at_rest, 2, "%")


def _scanned() -> Iterable[Row]:
    """Hold up one phone after the other before a camera with 15 pictures a second."""
    camera = FakeCamera()
    camera.start()
    with (
        closing(camera),
        TemporaryDirectory() as folder,
        a_stand(Path(folder), camera=camera.url) as stand,
        a_program(stand, "kiosk", "--geometry", "1080x1920"),
    ):
        codes = _bookings(stand.lobby)
        times = [_check_in(stand.lobby, camera, code) for code in codes]
    yield note("QR in view → checked in, median", median(times), "ms")
    yield at_most("QR in view → checked in, p95", percentile(times, 95), 300, "ms")


def _bookings(lobby: Lobby) -> list[str]:
    codes = [f"LB-7QK2-M4ZC-{n:04}" for n in range(_VISITORS)]
    lobby.mirror.take_over("portal", [_booking(code) for code in codes])
    return codes


def _booking(code: str) -> SourceBooking:
    return SourceBooking(
        external_id=code,
        starts_at=datetime.now(UTC),
        minutes=15,
        services=(ServiceId(SERVICE),),
        code=code,
    )


def _check_in(lobby: Lobby, camera: FakeCamera, code: str) -> float:
    """Milliseconds from the code before the camera to the ticket in the journal."""
    wait(_NEXT_VISITOR)
    before = lobby.journal.facts()[-1].seq
    camera.show(code)
    in_view = time.monotonic()
    until(lambda: any(fact.kind is FactKind.CHECKED_IN for fact in lobby.journal.facts(before)), 5)
    took = time.monotonic() - in_view
    camera.show(None)
    return 1000 * took
