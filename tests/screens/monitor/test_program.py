import json
import os
import subprocess
import sys
from contextlib import contextmanager

import pytest

from lobby import open_lobby
from monitor.arguments import asked_for
from tests.builders import a_database

SETTINGS = """
[queue]
database = "{url}"

[[services]]
id = "id-card"
name = {{ de = "Ausweis" }}

[[counters]]
id = "1"
services = ["id-card"]

[voice]
backend = "none"
"""


@pytest.fixture
def settings(tmp_path):
    file = tmp_path / "lobby.toml"
    file.write_text(SETTINGS.format(url=a_database(tmp_path)))
    return file


@contextmanager
def a_program(*words, **environment):
    process = subprocess.Popen(
        [sys.executable, "-m", "monitor", *words],
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.communicate(timeout=60)
        finally:
            process.kill()


def lines_until(stream, words):
    found = []
    for line in stream:
        found.append(line)
        if words in line:
            return found
    raise AssertionError(found)


@pytest.mark.journey
def test_the_program_paints_a_window_and_ends_well_when_asked(settings):
    with a_program("--config", settings, "--area", "1", "--geometry", "640x360") as process:
        lines_until(process.stderr, "window=painted")

    assert process.returncode == 0


@pytest.mark.journey
@pytest.mark.parametrize(
    ("wanted", "taken"),
    [("1", "left size=800x480"), ("2", "right size=640x480"), ("3", "right size=640x480")],
)
def test_the_window_fills_the_screen_that_was_asked_for_or_the_last(settings, wanted, taken):
    screens = [a_screen("left", x=0, width=800), a_screen("right", x=800, width=640)]
    file = settings.with_name("screens.json")
    file.write_text(json.dumps({"screens": screens}))
    platform = f"offscreen:configfile={file}"

    command = ("--config", settings, "--screen", wanted, "--silent")
    with a_program(*command, QT_QPA_PLATFORM=platform) as process:
        told = "".join(lines_until(process.stderr, "window=painted"))

    assert f"screen={taken}" in told
    assert ("problem=missing" in told) == (wanted == "3")


def a_screen(name, x, width):
    return {"name": name, "x": x, "y": 0, "width": width, "height": 480, "dpr": 1}


@pytest.mark.journey
def test_the_program_serves_browsers_on_this_machine_alone(settings):
    with a_program("--config", settings, "--serve", "0") as process:
        assert process.stdout.readline().startswith("http://127.0.0.1:")

    assert process.returncode == 0


@pytest.mark.journey
def test_a_house_that_wants_no_sound_misses_no_loudspeaker(settings, tmp_path):
    settings.write_text(settings.read_text() + "volume = 0\nnight_volume = 0\n")
    with open_lobby(settings) as lobby:
        lobby.office.report_device("monitor-1", "voice", "no-sound")
    nobody = {"PULSE_SERVER": f"unix:{tmp_path}/nobody", "XDG_RUNTIME_DIR": str(tmp_path)}

    with a_program("--config", settings, "--geometry", "640x360", **nobody) as process:
        lines_until(process.stderr, "window=painted")

    with open_lobby(settings) as lobby:
        assert lobby.counter("1").view().devices == ()


@pytest.mark.journey
def test_an_area_that_is_not_in_the_settings_is_the_installers_mistake(settings):
    with a_program("--config", settings, "--area", "9") as process:
        told = process.stderr.readlines()[-1]
        process.wait(60)

    assert "area '9' is not in the settings; known are: 1" in told
    assert process.returncode == 78


def test_browsers_elsewhere_are_served_only_if_somebody_says_so():
    assert asked_for(["--serve"]).serve == ("127.0.0.1", 8088)
    assert asked_for(["--serve", "9000"]).serve == ("127.0.0.1", 9000)
    assert asked_for(["--serve", "0.0.0.0:9000"]).serve == ("0.0.0.0", 9000)  # noqa: S104
    assert asked_for([]).serve is None


@pytest.mark.parametrize("address", ["nowhere", "localhost:", "1:70000", "-1"])
def test_an_address_that_is_none_is_refused(address, capsys):
    with pytest.raises(SystemExit):
        asked_for([f"--serve={address}"])

    assert "is no address" in capsys.readouterr().err
