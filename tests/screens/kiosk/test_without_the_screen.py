"""The whole terminal by keypad with the screen switched off: only what is heard counts."""

from __future__ import annotations

from math import log10

import pytest
from PySide6.QtCore import Qt

from hardware.voice.read_aloud import SOFTEST, STEP, USUAL
from hardware.voice.volume import gain
from tests.builders import NINE, a_counter, a_database, a_house, a_service, minutes
from tests.screens.kiosk.scenes import mirrored
from tests.screens.kiosk.stand import a_terminal

DOWN, UP, OK = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return
SPEECH, SOFTER, LOUDER, AGAIN, TYPED, AIDS = (getattr(Qt.Key, f"Key_F{n}") for n in range(1, 7))


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
        """Move on by one key until this is said."""
        for _ in range(40):
            if wanted in self.press(DOWN):
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
    assert "Pfeil nach unten: weiter." in heard

    heard = listener.choose("Nein")
    assert "Was möchten Sie erledigen?" in heard

    heard = listener.choose("Reisepass. nicht ausgewählt.")
    assert "Reisepass: ausgewählt." in heard
    assert "Dafür ist noch kein Schalter geöffnet." in heard
    assert "Bitte bereithalten: alter Reisepass, biometrisches Foto." in heard

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

    kiosk.pages.aids.speak("en")

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

    assert {text for text, _ in kiosk.voice.said[before:]} == {"eingetippt"}
    assert kiosk.screen.text("typed") == "4711"


def test_soft_hyphens_are_seen_by_no_voice(kiosk):
    kiosk.pages.aids.read(aloud=True)

    kiosk.terminal.services()

    assert "Meldebescheinigung" in kiosk.voice.words


def test_every_change_of_a_choice_is_heard(listener, kiosk):
    kiosk.lobby.counter("1").open()
    kiosk.lobby.counter("2").open()
    listener.press(SPEECH)
    listener.choose("Nein")

    heard = listener.press(OK)
    assert heard.startswith("Personalausweis: ausgewählt.")
    for followed in ("1 Anliegen", "Wartezeit: unter 5 Minuten", "biometrisches Foto", "37 Euro"):
        assert followed in heard

    assert listener.press(OK) == "Personalausweis: nicht ausgewählt."
    assert listener.choose("Eine Person mehr").startswith("2 Personen")
    assert listener.press(DOWN, OK).endswith("Ohne Stufen: ausgewählt.")


def test_one_service_too_many_is_told(listener, kiosk):
    listener.press(SPEECH)
    kiosk.terminal.services()
    for service in list(kiosk.lobby.house.services)[:6]:
        kiosk.pages.selection.toggle(service)

    heard = listener.choose("Fundbüro")

    assert heard == "Sie können bis zu 6 Anliegen auswählen."


def test_every_aid_says_what_it_has_done(listener):
    listener.press(SPEECH)

    assert "Schriftgröße: 150 Prozent" in listener.choose("Größer")
    assert "Hoher Kontrast ist an." in listener.choose("Kontrast")
    assert "weiter unten" in listener.choose("Tiefer")
    assert listener.press(LOUDER) == "Lautstärke: 85 Prozent"
    assert listener.press(SOFTER, SOFTER).endswith("Lautstärke: 55 Prozent")


def test_the_loudest_is_not_called_louder(listener):
    listener.press(SPEECH, LOUDER, LOUDER)

    assert listener.press(LOUDER) == "Lautstärke: 100 Prozent"


def test_the_end_of_the_page_is_heard_when_the_keys_go_round(listener):
    listener.press(SPEECH)

    assert listener.press(UP).startswith("Ende der Seite.")
    assert listener.press(DOWN).startswith("Anfang der Seite.")


def test_more_time_is_counted(listener, kiosk):
    listener.press(SPEECH)
    kiosk.terminal.askForHelp()

    assert listener.choose("Mehr Zeit") == "Sie haben noch 30 Sekunden."


def test_a_step_free_counter_asked_for_afterwards_is_confirmed(listener, kiosk):
    listener.press(SPEECH)
    mirrored(kiosk)
    kiosk.terminal.checkIn("code-038")

    assert "Wir rufen Sie zu einem Schalter ohne Stufen auf." in listener.choose("Ohne Stufen")


def test_deleting_is_heard_and_says_no_digit(listener):
    listener.press(SPEECH, Qt.Key.Key_7)

    assert listener.press(Qt.Key.Key_Backspace) == "gelöscht"
    assert listener.press(Qt.Key.Key_Backspace) == "Es ist noch nichts eingetippt."


def test_another_leaf_of_services_is_told(tmp_path, qtbot):
    offered = [a_service(f"service-{n}", names={"de": f"Anliegen {n}"}) for n in range(20)]
    house = a_house([a_counter("1", [one.id for one in offered])], offered)
    with a_terminal(a_database(tmp_path), qtbot, house=house) as kiosk:
        listener = Listener(kiosk)
        listener.press(SPEECH)
        kiosk.terminal.services()

        assert listener.choose("Weiterblättern") == "Seite 2 von 4"


def test_what_helps_the_camera_is_heard_on_its_page(listener, kiosk):
    listener.press(SPEECH)
    kiosk.terminal.scan()
    before = len(kiosk.voice.said)

    kiosk.models.camera_status.hint("closer")
    kiosk.models.camera_status.hint("closer")

    assert [text for text, _ in kiosk.voice.said[before:]] == ["Etwas näher, bitte."]


def test_without_a_loudspeaker_reading_aloud_is_not_offered(kiosk):
    kiosk.models.reader.set_problem("no-sound")
    kiosk.screen.settle()

    assert not kiosk.screen.shows("readAloud")
    kiosk.screen.press(SPEECH)
    assert kiosk.voice.said == []

    kiosk.models.reader.set_problem("")
    kiosk.screen.settle()

    assert kiosk.screen.shows("readAloud")


def test_the_volume_spans_18_decibels_with_a_step_12_above_the_lowest():
    """EN 301 549, 8.2.1."""
    steps = [SOFTEST + STEP * n for n in range((100 - SOFTEST) // STEP + 1)]
    above = [round(20 * log10(gain(percent) / gain(SOFTEST))) for percent in steps]

    assert above[-1] >= 18
    assert 12 in above
    assert USUAL in steps
