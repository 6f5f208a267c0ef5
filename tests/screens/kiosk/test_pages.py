from __future__ import annotations


def test_the_first_page_asks_for_an_appointment(kiosk):
    assert kiosk.page == "home"
    assert kiosk.screen.shows("tileScan")
    kiosk.screen.picture().save("/tmp/w/kiosk/home.png")
