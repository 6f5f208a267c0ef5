from datetime import UTC, datetime

import pytest

from config.devices import ScannerSection
from hardware.scanner.factory import scans_from
from hardware.scanner.scans import Scan, Scans, ScanSource, VisibleCodes

NINE = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


class Watch:
    """A stopwatch that a test winds on."""

    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def scans(qtbot, watch):
    return Scans(clock=lambda: NINE, stopwatch=watch)


@pytest.fixture
def seen(scans):
    seen = []
    scans.scanned.connect(seen.append)
    return seen


def test_a_code_is_one_scan_whoever_reads_it(scans, seen):
    scans.offer(b"4711-038", ScanSource.CAMERA)
    scans.offer(b"4711-038", ScanSource.WEDGE)
    scans.offer(b"4711-038", ScanSource.SERIAL)

    assert seen == [Scan("4711-038", ScanSource.CAMERA, NINE)]


def test_the_same_code_after_five_seconds_is_a_new_scan(scans, seen, watch):
    scans.offer(b"4711-038", ScanSource.WEDGE)
    watch.now += 4.9
    scans.offer(b"4711-038", ScanSource.WEDGE)
    watch.now += 0.2
    scans.offer(b"4711-038", ScanSource.WEDGE)

    assert len(seen) == 2


def test_another_code_is_another_scan_at_once(scans, seen):
    scans.offer(b"4711-038", ScanSource.CAMERA)
    scans.offer(b"4711-039", ScanSource.CAMERA)

    assert [scan.text for scan in seen] == ["4711-038", "4711-039"]


def test_two_codes_side_by_side_are_two_scans_however_often_they_are_read(scans, seen):
    for _ in range(10):
        scans.offer(b"4711-038", ScanSource.CAMERA)
        scans.offer(b"4711-039", ScanSource.CAMERA)

    assert len(seen) == 2


@pytest.mark.parametrize("raw", [b"", b"4711\x1b@", "\uff14\uff17".encode(), b"x" * 257])
def test_what_no_code_of_ours_may_say_reaches_nobody_but_is_told_once(scans, seen, raw):
    foreign = []
    scans.foreign.connect(lambda: foreign.append(raw))

    scans.offer(raw, ScanSource.SERIAL)
    scans.offer(raw, ScanSource.CAMERA)

    assert seen == []
    assert foreign == [raw]


def test_a_visitor_who_asks_to_try_again_may_show_the_same_code(scans, seen):
    scans.offer(b"4711-038", ScanSource.CAMERA)
    scans.forget()
    scans.offer(b"4711-038", ScanSource.CAMERA)

    assert len(seen) == 2


def test_a_code_that_stays_in_view_appears_once():
    showing = VisibleCodes()

    assert showing.appeared(["4711-038"], 0) == ["4711-038"]
    assert [showing.appeared(["4711-038"], step / 10) for step in range(1, 200)] == [[]] * 199


def test_a_code_that_was_taken_away_appears_anew():
    showing = VisibleCodes()

    showing.appeared(["4711-038"], 0)
    for step in range(1, 13):
        showing.appeared([], step / 10)

    assert showing.appeared(["4711-038"], 1.3) == ["4711-038"]


def test_a_code_that_is_missed_for_a_moment_is_no_news():
    showing = VisibleCodes()

    showing.appeared(["4711-038"], 0)
    for step in range(1, 9):
        showing.appeared([], step / 10)

    assert showing.appeared(["4711-038"], 0.9) == []


def test_a_code_that_lay_there_while_the_camera_was_off_is_no_news():
    showing = VisibleCodes()

    showing.appeared(["4711-038"], 0)
    showing.appeared([], 60)

    assert showing.appeared(["4711-038"], 60.1) == []


def test_how_long_a_code_stays_the_same_scan_is_a_setting():
    long, seen = scans_from(ScannerSection(same_code_after=60)), []
    long.scanned.connect(seen.append)
    long._stopwatch = iter([0, 59, 61]).__next__  # noqa: SLF001

    for _ in range(3):
        long.offer(b"4711-038", ScanSource.WEDGE)

    assert len(seen) == 2
