"""The camera at the entrance: where it looks, what it advises, and what one does without it."""

from __future__ import annotations

import pytest

from tests.screens.kiosk.scenes import go_to


def test_the_camera_is_on_where_codes_are_expected_and_off_elsewhere(kiosk):
    on = {}
    for page in ("home", "scan", "number", "services", "info", "refused", "done"):
        go_to(kiosk, page)
        on[page] = kiosk.camera.on

    assert {page for page in on if on[page]} == {"home", "scan"}


@pytest.mark.parametrize(
    ("hint", "advice"),
    [
        ("none", "Halten Sie den Code 10 bis 20 Zentimeter entfernt."),
        ("closer", "Etwas näher, bitte."),
        ("hold-still", "Bitte ruhig halten."),
        ("brighter", "Bitte stellen Sie Ihr Handy heller."),
    ],
)
def test_beside_the_picture_stands_what_would_help(kiosk, hint, advice):
    kiosk.screen.touch("tileScan")

    kiosk.models.camera_status.hint(hint)

    assert kiosk.screen.text("text") == advice


def test_without_a_camera_the_number_is_offered_until_it_is_back(kiosk):
    told = []
    kiosk.models.camera_status.broke.connect(told.append)

    kiosk.models.camera_status.state("unplugged")
    kiosk.screen.settle()

    assert kiosk.screen.find("tileNumber").property("primary")
    assert kiosk.screen.find("tileScan").property("hint") == "Der Scanner funktioniert gerade nicht"

    kiosk.screen.touch("tileScan")

    assert kiosk.screen.text("title") == "Der Scanner funktioniert gerade nicht"
    assert kiosk.screen.text("text") == "Bitte tippen Sie die Nummer ein."
    assert kiosk.screen.focused() == "tileNumber"

    kiosk.models.camera_status.state("")

    assert kiosk.screen.text("title") == "Halten Sie Ihren QR-Code vor die Kamera"
    assert told == ["unplugged", ""]
