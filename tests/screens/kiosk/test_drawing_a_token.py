"""Visitors without an appointment."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lobby.domain.facts import FactKind
from lobby.domain.opening import AdmissionMode
from tests.builders import NINE, a_database, a_house, a_service, opening
from tests.screens.kiosk.stand import SERVICES, a_terminal, a_town_hall


def test_a_token_is_printed_for_what_was_chosen(kiosk):
    kiosk.screen.touch("tileWalkIn")
    kiosk.screen.touch("service:id-card")
    kiosk.screen.touch("service:certification")
    kiosk.screen.touch("personsMore")
    kiosk.screen.touch("printToken")

    assert kiosk.page == "done"
    assert kiosk.screen.text("doneNumber") == "A\u202f001"
    (ticket,) = kiosk.lobby.board.waiting()
    assert (ticket.services, ticket.persons) == (("id-card", "certification"), 2)
    (slip,) = kiosk.printer.slips
    assert (slip.number, slip.qr) == ("A 001", ticket.slip_code)
    assert kiosk.lobby.journal.facts()[-1].kind is FactKind.PRINTED


def test_the_choice_says_how_long_it_takes_and_what_to_bring(kiosk):
    kiosk.screen.touch("tileWalkIn")
    kiosk.screen.touch("service:id-card")

    assert kiosk.screen.text("chosen") == "1 Anliegen · etwa 10 Minuten am Schalter"
    assert kiosk.screen.text("documents") == "Bitte bereithalten: alter Ausweis, biometrisches Foto"
    assert kiosk.screen.text("fees") == "Gebühren: 37 Euro"

    kiosk.screen.touch("personsMore")
    kiosk.screen.touch("personsMore")

    assert kiosk.screen.text("chosen") == "1 Anliegen · etwa 25 Minuten am Schalter"


def test_a_double_tap_issues_one_token(kiosk):
    kiosk.screen.touch("tileWalkIn")
    kiosk.screen.touch("service:passport")

    kiosk.terminal.printToken()
    kiosk.terminal.printToken()

    assert len(kiosk.lobby.board.waiting()) == 1
    assert len(kiosk.printer.slips) == 1


def test_no_more_than_six_things_can_be_chosen(kiosk):
    kiosk.terminal.services()
    kiosk.screen.settle()

    for offer in kiosk.pages.selection.offers:
        kiosk.pages.selection.toggle(offer.key)

    assert len(kiosk.pages.aids.visit.services) == 6


def test_without_paper_the_number_is_large_and_nobody_loses_a_place(kiosk):
    kiosk.printer.problem = "paper-out"
    kiosk.terminal.services()
    kiosk.pages.selection.toggle("passport")
    kiosk.screen.settle()

    kiosk.screen.touch("printToken")

    assert kiosk.screen.text("doneNumber") == "A\u202f001"
    assert kiosk.screen.text("slip") == (
        "Der Drucker funktioniert gerade nicht. Bitte fotografieren Sie den Code. "
        "Ohne Handy: Nummer merken."
    )
    assert len(kiosk.lobby.board.waiting()) == 1
    failed, told = kiosk.lobby.journal.facts()[-2:]
    assert (failed.kind, failed.details["problem"]) == (FactKind.PRINT_FAILED, "paper-out")
    assert (told.kind, told.details["problem"]) == (FactKind.DEVICE_FAILED, "paper-out")

    kiosk.printer.problem = ""
    kiosk.screen.touch("printAgain")

    assert kiosk.screen.text("slip") == "Bitte nehmen Sie Ihren Zettel."
    assert kiosk.lobby.counter("1").view().devices == ()


def test_an_accessible_counter_can_be_asked_for(kiosk):
    kiosk.screen.touch("tileWalkIn")
    kiosk.screen.touch("service:passport")
    kiosk.screen.touch("accessible")
    kiosk.screen.touch("printToken")

    assert kiosk.lobby.board.waiting()[0].accessible


@pytest.mark.parametrize(
    ("house", "title"),
    [
        (a_town_hall(hours=opening(AdmissionMode.APPOINTMENTS)), "Heute nur mit Termin."),
        (a_town_hall(tokens=0), "Alle Wartemarken sind vergeben."),
    ],
    ids=["appointments-only", "quota"],
)
def test_who_cannot_have_a_token_is_told_why(tmp_path, qtbot, house, title):
    with a_terminal(a_database(tmp_path), qtbot, house=house, now=NINE) as kiosk:
        kiosk.screen.touch("tileWalkIn")

        assert kiosk.page == "refused"
        assert kiosk.screen.text("title") == title
        assert kiosk.screen.shows("stepHelp")


def test_closed_by_staff_is_known_at_once(kiosk):
    kiosk.lobby.office.close_walk_ins()
    kiosk.pages.home.refresh()

    kiosk.screen.touch("tileWalkIn")

    assert kiosk.page == "refused"
    assert kiosk.screen.text("title") == "Heute geben wir keine Wartemarken mehr aus."


def test_before_opening_the_first_page_says_when_it_opens(tmp_path, qtbot):
    with a_terminal(a_database(tmp_path), qtbot, now=NINE - timedelta(hours=2)) as early:
        early.screen.settle()

        assert early.screen.text("title") == "Wir haben jetzt geschlossen."
        assert early.screen.text("text") == "Wir öffnen um 08:00 Uhr."


def test_what_to_bring_is_printed_for_whoever_asks(kiosk):
    draw(kiosk, "id-card")
    assert kiosk.printer.slips[0].documents == ()

    kiosk.screen.touch("printDocuments")

    assert kiosk.printer.slips[1].documents == ("alter Ausweis", "biometrisches Foto")
    assert kiosk.printer.slips[1].documents_heading == "Bitte bereithalten:"
    assert not kiosk.screen.shows("printDocuments")


def test_the_next_visitor_gets_no_documents_unasked(kiosk):
    draw(kiosk, "id-card")
    kiosk.screen.touch("printDocuments")
    kiosk.terminal.finish()

    draw(kiosk, "passport")

    assert kiosk.printer.slips[-1].documents == ()


def test_where_nothing_is_to_be_brought_no_list_is_offered(kiosk):
    draw(kiosk, "lost-property")

    assert not kiosk.screen.shows("printDocuments")


def test_the_slip_bears_the_towns_logo(tmp_path, qtbot):
    logo = tmp_path / "arms.png"
    with a_terminal(a_database(tmp_path), qtbot, logo=logo) as kiosk:
        draw(kiosk, "passport")

        assert kiosk.printer.slips[0].logo == logo


def test_fifty_services_are_leafed_through(tmp_path, qtbot):
    fifty = tuple(replace(SERVICES[0], id=f"service-{n}") for n in range(50))
    house = a_house(services=fifty)
    with a_terminal(a_database(tmp_path), qtbot, house=house) as kiosk:
        kiosk.screen.touch("tileWalkIn")
        assert kiosk.screen.text("leaf") == "Seite 1 von 9"
        kiosk.screen.touch("service:service-5")
        for _ in range(8):
            kiosk.screen.touch("leafOn")
        assert not kiosk.screen.find("leafOn").isEnabled()
        kiosk.screen.touch("service:service-49")

        kiosk.screen.touch("printToken")

        (ticket,) = kiosk.lobby.board.waiting()
        assert ticket.services == ("service-5", "service-49")


def test_the_next_visitor_begins_with_the_first_leaf(tmp_path, qtbot):
    house = a_house(services=[a_service(f"service-{n}") for n in range(12)])
    with a_terminal(a_database(tmp_path), qtbot, house=house) as kiosk:
        kiosk.screen.touch("tileWalkIn")
        kiosk.screen.touch("leafOn")

        kiosk.terminal.finish()
        kiosk.screen.touch("tileWalkIn")

        assert kiosk.screen.text("leaf") == "Seite 1 von 2"


def test_few_services_need_no_leaves(kiosk):
    kiosk.screen.touch("tileWalkIn")

    assert not kiosk.screen.shows("leafOn")


def draw(stand, service):
    stand.terminal.services()
    stand.pages.selection.toggle(service)
    stand.terminal.printToken()
    stand.screen.settle()
