import os

import pytest

from hardware.scanner.scans import Scans, ScanSource
from hardware.scanner.serial_scanner import UNPLUGGED, CodeSplitter, SerialOptions, SerialScanner


class Line:
    """A pseudo terminal behind a link that can be pulled and put back, as udev does."""

    def __init__(self, path):
        self.path = path
        self.plug()

    def plug(self):
        self.host, self._device = os.openpty()
        self.path.symlink_to(os.ttyname(self._device))

    def pull(self):
        self.path.unlink()
        os.close(self._device)
        os.close(self.host)

    def send(self, text):
        os.write(self.host, text)


@pytest.fixture
def line(tmp_path):
    line = Line(tmp_path / "scanner")
    yield line
    line.pull()


@pytest.fixture
def scans(qtbot):
    return Scans()


@pytest.fixture
def scanner(line, scans, qtbot):
    scanner = SerialScanner(SerialOptions(port=str(line.path)), scans)
    with qtbot.waitSignal(scanner.state) as told:
        scanner.start()
    assert told.args == [""]
    yield scanner
    scanner.close()


def test_a_code_that_comes_over_the_line_is_a_scan(scanner, line, scans, qtbot):
    with qtbot.waitSignal(scans.scanned) as told:
        line.send(b"4711-038\r\n")

    assert (told.args[0].text, told.args[0].source) == ("4711-038", ScanSource.SERIAL)


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t", b""])
def test_a_scanner_may_end_its_codes_as_its_maker_set_it(scanner, line, scans, qtbot, end):
    texts = []
    scans.scanned.connect(lambda scan: texts.append(scan.text))

    for code in (b"4711-038", b"4711-039"):
        with qtbot.waitSignal(scans.scanned):
            line.send(code + end)

    assert texts == ["4711-038", "4711-039"]


def test_a_code_whose_end_was_lost_is_not_put_before_the_next():
    splitter = CodeSplitter()

    said = [splitter.take(piece) for piece in (b"4711-038\r4711", b"", b"4711-039\r")]

    assert said == [[b"4711-038"], [], [b"4711-039"]]


def test_a_code_that_comes_in_two_pieces_is_one_scan(scanner, line, scans, qtbot):
    with qtbot.waitSignal(scans.scanned) as told:
        line.send(b"4711")
        line.send(b"-038\r")

    assert told.args[0].text == "4711-038"


def test_four_thousand_characters_are_dropped_and_the_next_code_is_read(
    scanner, line, scans, qtbot
):
    texts = []
    scans.scanned.connect(lambda scan: texts.append(scan.text))

    with qtbot.waitSignal(scans.scanned):
        for _ in range(4):
            line.send(b"x" * 1000)
        line.send(b"\r4711-038\r")

    assert texts == ["4711-038"]


def test_control_characters_reach_nobody(scanner, line, scans, qtbot):
    texts = []
    scans.scanned.connect(lambda scan: texts.append(scan.text))

    with qtbot.waitSignal(scans.scanned):
        line.send(b"\x1b@\x1dV\x00\r4711-038\r")

    assert texts == ["4711-038"]


def test_a_scanner_that_was_unplugged_is_reported_and_read_again(scanner, line, scans, qtbot):
    with qtbot.waitSignal(scanner.state) as told:
        line.pull()
    with qtbot.waitSignal(scanner.state) as told_again:
        line.plug()
    with qtbot.waitSignal(scans.scanned):
        line.send(b"4711-038\r")

    assert (told.args, told_again.args) == ([UNPLUGGED], [""])
