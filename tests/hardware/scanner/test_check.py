import os
import subprocess
import sys
from dataclasses import dataclass

import pytest

from hardware.scanner.check import checks
from hardware.scanner.fake import FakeCamera, Fault
from lobby.checks import Health


@dataclass
class Section:
    camera: str = ""
    width: int = 1280
    height: int = 720
    fps: int = 15
    exposure: float | None = None
    focus: int | None = None
    wedge: bool = False
    serial: str = ""
    baud: int = 9600
    same_code_after: float = 5


@dataclass
class Settings:
    scanner: Section


@pytest.fixture
def fake():
    fake = FakeCamera()
    fake.start()
    yield fake
    fake.close()


def the_last(**section):
    *_, check = checks(Settings(Section(**section)))
    return check.state, check.message


def test_without_any_device_the_reader_itself_is_tried():
    assert the_last() == (Health.OK, "codes are read")


def test_a_camera_that_works_is_told_with_its_pace(fake):
    state, message = the_last(camera=fake.url)

    assert state is Health.OK
    assert "1280 x 720" in message


def test_a_covered_camera_needs_attention(fake):
    fake.fault = Fault.BLACK

    state, message = the_last(camera=fake.url)

    assert state is Health.ATTENTION
    assert "dark" in message


@pytest.mark.parametrize("camera", ["/dev/video-none", "http://127.0.0.1:9/video", "no-such.avi"])
def test_a_camera_that_is_not_there_is_told_with_what_to_do(camera):
    state, message = the_last(camera=camera)

    assert state is Health.BROKEN
    assert "plugged in" in message


def test_a_serial_scanner_is_opened_and_let_go():
    host, device = os.openpty()

    assert the_last(serial=os.ttyname(device))[0] is Health.OK
    assert the_last(serial=os.ttyname(device))[0] is Health.OK
    os.close(host)
    os.close(device)


@pytest.mark.parametrize(
    ("name", "state"), [("lobby-kiosk", Health.OK), ("somebody", Health.BROKEN)]
)
def test_a_scanner_that_a_program_reads_from_is_not_called_unplugged(tmp_path, name, state):
    host, device = os.openpty()
    program = tmp_path / name
    program.write_text(f"#!{sys.executable}\nline = open({os.ttyname(device)!r})\nprint()\ninput()")
    program.chmod(0o755)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}

    with subprocess.Popen([program], **pipes) as reading:
        reading.stdout.readline()
        told = the_last(serial=os.ttyname(device))
        reading.communicate(b"\n")

    assert told[0] is state
    assert name in told[1]
    os.close(host)
    os.close(device)


def test_a_serial_scanner_that_is_not_there_is_told_with_what_to_do():
    state, message = the_last(serial="/dev/no-such-scanner")

    assert state is Health.BROKEN
    assert "plugged in" in message
