"""Staff want a slip once more, and the terminal prints it."""

from __future__ import annotations


def test_a_slip_that_a_counter_wants_is_printed_once(kiosk):
    ticket = kiosk.lobby.entrance.take_token(["passport"])

    kiosk.lobby.counter("1").entrance.want_slip(ticket.number)
    kiosk.pages.home.refresh()
    kiosk.pages.home.refresh()

    (slip,) = kiosk.printer.slips
    assert slip.number.endswith("001")
    assert kiosk.lobby.journal.facts()[-1].kind == "printed"


def test_a_wish_does_not_disturb_the_visitor_at_the_terminal(kiosk):
    ticket = kiosk.lobby.entrance.take_token(["passport"])
    kiosk.screen.touch("tileNumber")

    kiosk.lobby.counter("1").entrance.want_slip(ticket.number)
    kiosk.pages.home.refresh()

    assert kiosk.page == "number"


def test_a_slip_that_does_not_come_out_is_told_to_the_counters(kiosk):
    ticket = kiosk.lobby.entrance.take_token(["passport"])
    kiosk.printer.problem = "paper-out"

    kiosk.lobby.counter("1").entrance.want_slip(ticket.number)
    kiosk.pages.home.refresh()

    assert "print-failed" in {fact.kind for fact in kiosk.lobby.journal.facts()}
    assert [state.problem for state in kiosk.lobby.counter("1").view().devices] == ["paper-out"]
