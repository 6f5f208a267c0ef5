"""A typed number shows what the monitor shows: anybody may have read it there."""

from __future__ import annotations

import pytest

from tests.screens.kiosk.scenes import mirrored


@pytest.mark.parametrize("text", ["4711-038", "T001", "t 1"])
def test_a_typed_number_shows_no_more_than_the_monitor_and_changes_nothing(kiosk, text):
    mirrored(kiosk)
    ticket = kiosk.lobby.entrance.check_in("code-038")

    kiosk.terminal.checkIn(text)
    kiosk.screen.settle()

    assert kiosk.screen.text("doneNumber") == "T\u202f001"
    assert kiosk.screen.text("place") == "Bitte warten Sie hier: Wartebereich\u00a01"
    hidden = ("text", "wait", "printAgain", "stepFree", "printDocuments")
    assert not any(map(kiosk.screen.shows, hidden))
    assert kiosk.screen.text("remark") == (
        "Brauchen Sie einen neuen Zettel? Bitte zeigen Sie hier Ihren Code. "
        "Oder fragen Sie an der Information."
    )

    kiosk.pages.done.printAgain()
    kiosk.pages.done.printDocuments()
    kiosk.pages.done.askStepFree()

    assert kiosk.printer.slips == []
    assert kiosk.lobby.board.waiting() == (ticket,)


def test_a_typed_number_does_not_bring_back_who_missed_the_call(kiosk):
    mirrored(kiosk)
    kiosk.lobby.entrance.check_in("code-038")
    kiosk.lobby.counter("1").open()
    kiosk.lobby.counter("1").call_next()
    kiosk.lobby.counter("1").no_show()

    kiosk.terminal.checkIn("T001")
    kiosk.screen.settle()

    assert kiosk.screen.text("title") == "Wir haben diese Nummer schon aufgerufen."
    assert kiosk.screen.text("remark").startswith("Bitte zeigen Sie hier Ihren Code")
    assert not kiosk.screen.shows("place")
    assert kiosk.lobby.board.waiting() == ()


def test_whoever_types_the_number_for_the_first_time_gets_a_slip_once(kiosk):
    mirrored(kiosk)

    kiosk.terminal.checkIn("4711-038")
    kiosk.terminal.finish()
    kiosk.terminal.checkIn("4711-038")

    assert [slip.number for slip in kiosk.printer.slips] == ["T 001"]


def test_a_number_typed_while_it_is_called_is_sent_to_its_counter(kiosk):
    mirrored(kiosk)
    kiosk.lobby.entrance.check_in("code-038")
    kiosk.lobby.counter("2").open()
    kiosk.lobby.counter("2").call_next()

    kiosk.terminal.checkIn("T001")
    kiosk.screen.settle()

    assert kiosk.screen.text("place") == "Bitte gehen Sie jetzt zu: Schalter\u00a02"
    assert not kiosk.screen.shows("printAgain")
