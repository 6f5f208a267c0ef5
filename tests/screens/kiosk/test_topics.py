"""A house with so many services that the topic comes first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.builders import a_database
from tests.screens.kiosk.stand import a_large_town_hall, a_terminal


@pytest.fixture
def large(tmp_path, qtbot):
    """Put up a terminal with every usual service."""
    with a_terminal(a_database(tmp_path), qtbot, house=a_large_town_hall()) as stand:
        stand.screen.touch("tileWalkIn")
        yield stand


def tiles(stand, kind):
    """The names of the tiles on the screen."""
    return [
        item.property("text")
        for item in stand.screen.items()
        if item.objectName().startswith(f"{kind}:")
    ]


def test_the_topic_is_asked_for_first(large):
    assert large.page == "topics"
    assert large.screen.text("title") == "Worum geht es?"
    assert len(tiles(large, "topic")) == 9
    assert tiles(large, "topic")[0] == "Ausweis und Reisepass"


def test_a_topic_leads_to_its_services_alone(large):
    large.screen.touch("topic:everyday")

    assert large.page == "services"
    assert large.screen.text("title") == "Alltag und Freizeit"
    assert tiles(large, "service") == ["Hundesteuer", "Fischereischein", "Fundsachen", "Müllsäcke"]


def test_no_topic_of_the_catalogue_needs_leafing(large):
    for tile in list(large.pages.topics.offers):
        large.terminal.topic(tile.key)

        assert large.pages.selection.property("leaves") == 1


def test_services_of_several_topics_come_on_one_ticket(large):
    large.screen.touch("topic:everyday")
    large.screen.touch("service:dog-tax")
    large.screen.touch("back")
    large.screen.touch("topic:papers")
    large.screen.touch("service:passport")
    large.screen.touch("back")
    assert large.screen.text("chosen").startswith("2 Anliegen")

    large.screen.touch("printToken")

    (ticket,) = large.lobby.board.waiting()
    assert ticket.services == ("dog-tax", "passport")


def test_going_back_from_the_topics_lets_go_of_what_was_chosen(large):
    large.screen.touch("topic:everyday")
    large.screen.touch("service:dog-tax")

    large.screen.touch("back")
    large.screen.touch("back")

    assert large.page == "home"
    assert large.pages.aids.visit.services == ()


def test_a_topic_says_and_marks_what_is_chosen_of_it(large):
    large.screen.touch("topic:everyday")
    large.screen.touch("service:dog-tax")
    large.screen.touch("back")

    marked = {tile.key: tile.hint for tile in large.pages.topics.offers if tile.marked}
    assert marked == {"everyday": "Ausgewählt: Hundesteuer"}


def test_the_next_visitor_finds_nothing_marked(large):
    large.screen.touch("topic:everyday")
    large.screen.touch("service:dog-tax")

    large.terminal.finish()
    large.screen.touch("tileWalkIn")

    assert large.page == "topics"
    assert not any(tile.marked for tile in large.pages.topics.offers)


def test_the_topics_speak_the_language_of_the_visitor(large):
    large.pages.aids.speak("ar")
    large.screen.settle()

    assert large.screen.text("title") == "ما موضوع زيارتك؟"
    assert tiles(large, "topic")[0] == "الهوية وجواز السفر"


def test_keys_lead_through_topic_and_service(large):
    large.screen.press(Qt.Key.Key_Return)
    assert large.page == "services"

    large.screen.press(Qt.Key.Key_Return)
    large.screen.press(Qt.Key.Key_Escape)

    assert large.page == "topics"
    assert large.pages.aids.visit.services == ("id-card",)


def test_nobody_is_waited_for_on_the_page_of_topics(large):
    large.pass_seconds(50)

    assert large.page == "home"


def test_where_one_topic_holds_everything_the_services_come_at_once(tmp_path, qtbot):
    usual = a_large_town_hall()
    services = {name: replace(service, topic="papers") for name, service in usual.services.items()}
    house = replace(usual, services=services)
    with a_terminal(a_database(tmp_path), qtbot, house=house) as kiosk:
        kiosk.screen.touch("tileWalkIn")

        assert kiosk.page == "services"
        assert kiosk.screen.text("leaf") == "Seite 1 von 8"


def test_few_services_are_shown_at_once_whatever_their_topics(kiosk):
    kiosk.screen.touch("tileWalkIn")

    assert kiosk.page == "services"
