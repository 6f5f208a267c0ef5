"""The whole terminal by keypad with the screen switched off: only what is heard counts."""

from __future__ import annotations

from math import log10

import pytest
from PySide6.QtCore import Qt

from hardware.voice.read_aloud import SOFTEST, STEP, USUAL
from hardware.voice.volume import gain
from tests.builders import NINE, minutes
from tests.screens.kiosk.scenes import mirrored

DOWN, UP, RIGHT, OK = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Return
SPEECH, SOFTER, LOUDER, AGAIN, TYPED = (getattr(Qt.Key, f"Key_F{n}") for n in range(1, 6))


class Listener:
    """Somebody who sees nothing and has arrows, OK and a speech key."""

    def __init__(self, stand):
        self.stand = stand

    def press(self, *keys):
        """Press them; what was said since."""
        before = len(self.stand.voice.said)
        self.stand.screen.press(*keys)
        return " ".join(text for text, _ in self.stand.voice.said[before:])

    def go_to(self, wanted):
        """Move by arrows until this is said."""
        for key in (DOWN,) * 14 + (RIGHT,) * 2 + (UP,) * 14 + (RIGHT,) * 2 + (DOWN,) * 14:
            if wanted in self.press(key):
                return
        raise AssertionError(f"{wanted} is never said")

    def choose(self, wanted):
        self.go_to(wanted)
        return self.press(OK)


@pytest.fixture
def listener(kiosk):
    return Listener(kiosk)


def test_a_token_is_drawn_and_its_slip_heard(listener):
    heard = listener.press(SPEECH)
    assert "Haben Sie einen Termin?" in heard
    assert "Pfeiltasten" in heard

    heard = listener.choose("Nein")
    assert "Was möchten Sie erledigen?" in heard

    heard = listener.choose("Reisepass. nicht ausgewählt.")
    assert "Reisepass. 1 Person" in heard

    heard = listener.choose("Wartemarke drucken")
    assert "Ihre Nummer: A, null null eins." in heard
    assert "Bitte warten Sie hier: Wartebereich 1." in heard
    assert "Bitte nehmen Sie Ihren Zettel." in heard
    slip = heard[heard.index("Bitte nehmen Sie Ihren Zettel.") :]
    for on_paper in ("Rathaus Musterstadt", "A, null null eins", "23. November", "Vor Ihnen: 0"):
        assert on_paper in slip


def test_a_booking_is_checked_in_by_digits_that_nobody_overhears(listener, kiosk):
    mirrored(kiosk, starts=NINE + minutes(15))
    listener.press(SPEECH)
    heard = listener.choose("Nummer eintippen")
    assert "Ihre Ticket-Nummer" in heard

    heard = listener.press(*(getattr(Qt.Key, f"Key_{digit}") for digit in "4711038"))
    assert not any(letter.isdigit() for letter in heard)

    assert listener.press(TYPED) == "4, 7, 1, 1, 0, 3, 8"

    heard = listener.press(OK)
    assert "Sie sind angemeldet." in heard
    assert "Ihre Nummer: T, null null eins." in heard


def test_a_refusal_says_what_is_so_and_what_can_be_done(listener, kiosk):
    listener.press(SPEECH)
    kiosk.terminal.checkIn("nobody-knows-this")

    heard = listener.press(AGAIN, SPEECH)

    assert "Wir finden diesen Termin nicht." in heard
    assert "Ich brauche Hilfe." in heard
    assert "Jemand kommt zu Ihnen." in listener.choose("Ich brauche Hilfe")


def test_the_end_of_a_page_is_announced_and_more_time_is_a_key_away(listener, kiosk):
    listener.press(SPEECH)
    mirrored(kiosk)
    kiosk.terminal.checkIn("code-038")

    heard = listener.press(SPEECH)
    assert "Fertig. Die Seite schließt in 20 Sekunden." in heard

    listener.choose("Mehr Zeit")
    kiosk.pass_seconds(29)
    assert kiosk.page == "done"


def test_a_move_interrupts_what_is_being_said(listener, kiosk):
    listener.press(SPEECH)
    kiosk.voice.speaking = True
    stopped = kiosk.voice.stopped

    heard = listener.press(DOWN)

    assert kiosk.voice.stopped > stopped
    assert "Nummer eintippen" in heard


def test_another_language_is_read_at_once(listener, kiosk):
    listener.press(SPEECH)

    kiosk.terminal.aids.speak("en")

    assert kiosk.voice.said[-1][1] == "en"
    assert "Do you have an appointment?" in kiosk.voice.words


def test_the_volume_has_keys_and_the_next_visitor_finds_it_as_usual(listener, kiosk):
    listener.press(SPEECH, LOUDER, LOUDER, SOFTER)
    assert kiosk.voice.volume == 1

    kiosk.terminal.finish()

    assert kiosk.voice.volume == 0


def test_volume_and_repeating_can_be_touched_while_something_is_read(kiosk):
    assert not kiosk.screen.shows("louder")
    kiosk.screen.touch("readAloud")

    for button in ("louder", "louder", "softer", "repeat"):
        kiosk.screen.touch(button)

    assert (kiosk.voice.volume, kiosk.voice.repeated) == (1, 1)


def test_what_was_typed_is_said_to_whoever_touches_for_it(kiosk):
    kiosk.screen.touch("readAloud")
    kiosk.screen.touch("tileNumber")
    kiosk.screen.touch("key7")

    kiosk.screen.touch("sayTyped")

    assert kiosk.voice.said[-1][0] == "7"


def test_digits_that_are_touched_are_not_overheard(kiosk):
    kiosk.screen.touch("readAloud")
    kiosk.screen.touch("tileNumber")
    before = len(kiosk.voice.said)

    for digit in "4711":
        kiosk.screen.touch(f"key{digit}")

    assert kiosk.voice.said[before:] == []
    assert kiosk.screen.text("typed") == "4711"


def test_soft_hyphens_are_seen_by_no_voice(kiosk):
    kiosk.terminal.aids.read(aloud=True)

    kiosk.terminal.services()

    assert "Meldebescheinigung" in kiosk.voice.words


def test_the_volume_spans_18_decibels_with_a_step_12_above_the_lowest():
    """EN 301 549, 8.2.1."""
    steps = [SOFTEST + STEP * n for n in range((100 - SOFTEST) // STEP + 1)]
    above = [round(20 * log10(gain(percent) / gain(SOFTEST))) for percent in steps]

    assert above[-1] >= 18
    assert 12 in above
    assert USUAL in steps
