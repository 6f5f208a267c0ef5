"""From a code in the camera's view to a visitor checked in, through the whole entrance terminal."""

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
from lobby.domain.booking import SourceBooking
from lobby.domain.facts import FactKind
from lobby.domain.names import ServiceId
from lobby.entry import Lobby
from tests.bench.stand import SERVICE, a_program, a_stand, until, wait
from tests.bench.table import Row, at_most, note, percentile

_VISITORS: Final = 25
_NEXT_VISITOR: Final = 3.0
"""Seconds in which the last page goes and the camera is on again."""


def measure() -> Iterable[Row]:
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
    lobby.mirror("portal", [_booking(code) for code in codes])
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
    before = lobby.facts()[-1].seq
    camera.show(code)
    in_view = time.monotonic()
    until(lambda: any(fact.kind is FactKind.CHECKED_IN for fact in lobby.facts(before)), 5)
    took = time.monotonic() - in_view
    camera.show(None)
    return 1000 * took
