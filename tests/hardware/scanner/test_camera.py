import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from hardware import scanner
from hardware.scanner.camera import Camera, mirrored
from hardware.scanner.camera_watchdog import CameraProblem
from hardware.scanner.fake import FakeCamera, Fault
from hardware.scanner.scans import Scans
from hardware.scanner.source import CameraOptions
from hardware.scanner.vision import cv2


@pytest.fixture(scope="module")
def fake():
    fake = FakeCamera()
    fake.start()
    yield fake
    fake.close()


@pytest.fixture
def scans(qtbot):
    return Scans()


@pytest.fixture
def texts(scans):
    texts = []
    scans.scanned.connect(lambda scan: texts.append(scan.text))
    return texts


@pytest.fixture
def camera(fake, scans):
    fake.fault = Fault.NONE
    fake.show(None)
    camera = Camera(CameraOptions(source=fake.url), scans)
    yield camera
    camera.close()


def running(camera, qtbot):
    camera.setProperty("pictures", True)
    with qtbot.waitSignal(camera.frame):
        camera.start()


def test_a_code_held_up_is_scanned(camera, fake, texts, scans, qtbot):
    running(camera, qtbot)

    with qtbot.waitSignal(scans.scanned):
        fake.show("4711-038")

    assert texts == ["4711-038"]


def test_a_code_that_stays_before_the_camera_is_one_scan_also_after_a_pause(
    camera, fake, texts, scans, qtbot
):
    fake.show("4711-038")
    with qtbot.waitSignal(scans.scanned):
        camera.start()
    camera.stop()
    scans.forget()

    running(camera, qtbot)
    with qtbot.waitSignal(scans.scanned):
        fake.show("4711-039")

    assert texts == ["4711-038", "4711-039"]


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        (Fault.UNPLUGGED, CameraProblem.UNPLUGGED),
        (Fault.STALLED, CameraProblem.STALLED),
        (Fault.BLACK, CameraProblem.COVERED),
    ],
)
def test_a_dead_camera_is_noticed_and_recovers_alone(camera, fake, scans, qtbot, fault, problem):
    with qtbot.waitSignal(camera.state) as told_first:
        running(camera, qtbot)

    with qtbot.waitSignal(camera.state) as told:
        fake.fault = fault
    with qtbot.waitSignal(camera.state) as told_again:
        fake.fault = Fault.NONE
    with qtbot.waitSignal(scans.scanned):
        fake.show("4711-038")

    assert told_first.args == [CameraProblem.NONE]
    assert told.args == [problem]
    assert told_again.args == [CameraProblem.NONE]


def test_a_camera_that_was_never_there_is_a_problem_not_an_error(qtbot, scans):
    camera = Camera(CameraOptions(source="/dev/video-none"), scans)

    with qtbot.waitSignal(camera.state) as told:
        camera.start()
    camera.close()

    assert told.args == [CameraProblem.UNPLUGGED]


def test_a_program_that_ends_does_not_wait_for_a_silent_camera(camera, fake, qtbot):
    running(camera, qtbot)
    fake.fault = Fault.SILENT

    camera.close()


def test_a_recording_is_a_camera_too(tmp_path, qtbot, scans, fake):
    fake.fault = Fault.NONE
    fake.show("4711-038")
    recording = a_recording(tmp_path / "phone.avi", fake)
    camera = Camera(CameraOptions(source=recording), scans)

    with qtbot.waitSignal(scans.scanned) as told:
        camera.start()
    camera.close()

    assert told.args[0].text == "4711-038"


def a_recording(path, fake, pictures=8):
    film = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 15, (1280, 720))
    for jpeg, _ in zip(fake.pictures(), range(pictures), strict=False):
        film.write(cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR))
    film.release()
    return str(path)


def test_a_preview_is_mirrored_and_owns_its_memory():
    picture = np.zeros((720, 1280, 3), np.uint8)
    picture[:, :640] = (255, 0, 0)

    image = mirrored(picture)
    picture[:] = 0

    assert (image.width(), image.height()) == (640, 360)
    assert image.format() == QImage.Format.Format_BGR888
    assert image.pixelColor(10, 10).blue() == 0
    assert image.pixelColor(630, 10).blue() == 255


def test_no_picture_of_the_camera_is_ever_written_down():
    written = re.compile(r"imwrite\(|VideoWriter\(|\.save\(|tofile|write_bytes")
    sources = list(Path(str(scanner.__file__)).parent.rglob("*.py"))

    assert len(sources) > 5
    assert [one.name for one in sources if written.search(one.read_text("utf-8"))] == []
