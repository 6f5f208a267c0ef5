"""What the information desk does for visitors who cannot do it at the terminal."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from counter.models.reception import ReceptionModel
from lobby.domain.house import Rules
from lobby.domain.ticket import State
from tests.builders import NINE, Clock, a_booking, a_counter, a_database, a_house, a_lobby, minutes
from tests.screens.counter.builders import (
    DESK,
    OFFERED,
    Unplugged,
    a_town_hall,
    a_window,
    book_by_phone,
    models_of,
)

Key = Qt.Key
EVERYDAY_BUTTONS = {1: {"call", "mark", "withdraw", "slip", "token"}, 4: {"checkIn", "book"}}


@pytest.fixture
def plug(lobby):
    return Unplugged(lobby)


def test_a_visitor_without_the_e_mail_is_found_by_service_and_time(lobby, models, window):
    lobby.mirror.take_over(
        "feed",
        [
            a_booking("1", services=("passport",), at=NINE + minutes(15)),
            a_booking("2", services=("id-card",), at=NINE + minutes(15)),
            a_booking("3", services=("id-card",), at=NINE + minutes(75)),
        ],
    )
    models.client.refresh()

    window.press(Key.Key_F, ctrl=True)
    window.write("card 09:15")
    window.press(Key.Key_Return)
    window.click("checkIn")

    (ticket,) = lobby.board.waiting()
    assert (ticket.services, ticket.slot) == (("id-card",), NINE + minutes(15))


@pytest.mark.parametrize("typed", ["t038", "T 038", "038", "t38", "t 38"])
def test_a_booking_is_found_by_its_number_however_it_is_typed(lobby, models, window, typed):
    lobby.mirror.take_over(
        "feed",
        [a_booking("1", number="T038"), a_booking("2", number="T042", at=NINE + minutes(15))],
    )
    models.client.refresh()

    window.press(Key.Key_F, ctrl=True)
    window.write(typed)

    assert [row.number for row in models.queue.bookings] == ["T\u202f038"]
    assert window.item("tab3").property("count") == 2


def test_a_search_that_finds_nothing_does_not_say_that_there_are_no_bookings(lobby, models, window):
    lobby.mirror.take_over("feed", [a_booking("1")])
    models.client.refresh()

    window.press(Key.Key_F, ctrl=True)
    window.write("xyz")
    window.window.grabWindow()

    assert "No booking has all these words." in window.texts()
    assert "No bookings today." not in window.texts()


def test_undo_in_the_search_takes_back_letters_and_nobodys_call(lobby, models, window):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()

    window.press(Key.Key_F, ctrl=True)
    window.write("card")
    window.press(Key.Key_Z, ctrl=True)

    assert lobby.board.ticket(ticket.number).state is State.CALLED
    assert models.queue.wanted != "card"


@pytest.mark.parametrize("name", [None, "the booking's name"])
def test_a_name_is_shown_if_the_town_keeps_names_and_there_is_one(
    lobby, models, window, caplog, name
):
    caplog.set_level("DEBUG")
    lobby.mirror.take_over("feed", [replace(a_booking("1", services=("passport",)), name=name)])
    models.client.refresh()
    window.press(Key.Key_4, ctrl=True)
    window.click("checkIn")
    window.press(Key.Key_F12)

    assert models.counter.visitor.name == (name or "")
    assert [row.note for row in models.queue.bookings] == [name or ""]
    assert sum("the booking's name" in text for text in window.texts()) == (2 if name else 0)
    assert "the booking's name" not in caplog.text


def test_a_town_that_keeps_no_names_shows_none(tmp_path, qapp):
    told = replace(a_booking("1", services=("passport",)), name="the booking's name")
    house = a_town_hall(rules=Rules(store_names=False))
    with a_lobby(a_database(tmp_path), Clock(), house) as lobby:
        lobby.mirror.take_over("feed", [told])
        with a_window(models_of(lobby)) as window:
            window.press(Key.Key_4, ctrl=True)

            assert not any("the booking's name" in text for text in window.texts())


def test_a_slip_is_wanted_once_more(lobby, models, window):
    lobby.entrance.take_token(["passport"])
    models.client.refresh()

    window.press(Key.Key_1, ctrl=True)
    window.click("slip")

    assert (lobby.journal.facts()[-1].kind, lobby.journal.facts()[-1].number) == (
        "slip-wanted",
        "A001",
    )
    assert models.counter.message == "The terminal prints the slip of A\u202f001."


def test_a_mark_is_set_with_a_reason_and_taken_away_without(lobby, models, window):
    ticket = lobby.entrance.take_token(["passport"])
    models.client.refresh()
    window.press(Key.Key_1, ctrl=True)

    window.click("mark")
    window.click("accessible")
    assert not window.item("accept").isEnabled()
    window.press(Key.Key_Tab)
    window.write("pram")
    window.press(Key.Key_Return, ctrl=True)
    assert lobby.board.ticket(ticket.number).accessible

    window.click("mark")
    window.click("accessible")
    window.press(Key.Key_Return, ctrl=True)
    assert not lobby.board.ticket(ticket.number).accessible


def test_a_withdrawn_visitor_is_brought_back_by_undo(lobby, models):
    ticket = lobby.entrance.take_token(["passport"])
    models.client.refresh()

    models.queue.withdraw(ticket.number, ticket.version, "")
    models.counter.undo()

    assert lobby.board.ticket(ticket.number).state is State.WAITING


@pytest.mark.parametrize("place", EVERYDAY_BUTTONS)
def test_what_a_counter_may_not_do_its_window_does_not_offer(qapp, tmp_path, place):
    counters = [a_counter("1", DESK), a_counter("2", DESK, may=frozenset())]
    with a_lobby(a_database(tmp_path), Clock(), a_house(counters, OFFERED)) as lobby:
        for counter, shown in (("1", EVERYDAY_BUTTONS[place]), ("2", set())):
            with a_window(models_of(lobby, counter)) as window:
                window.press(Key.Key_0 + place, ctrl=True)

                assert {name for name in EVERYDAY_BUTTONS[place] if window.shows(name)} == shown
                assert not window.shows("steer")


@pytest.mark.parametrize(
    "press",
    [
        lambda models, seen: models.queue.mark(seen.number, seen.version, True, False, "fällig"),
        lambda models, seen: models.queue.withdraw(seen.number, seen.version, ""),
        lambda models, seen: models.queue.call(seen.number, seen.version, "fällig"),
        lambda models, seen: models.reception.wantSlip(seen.number),
        lambda models, _seen: models.reception.issue(["passport"], 1, False, True),
        lambda models, _seen: book_by_phone(models, at=NINE + minutes(90)),
        lambda models, _seen: models.office.stopTokens(""),
        lambda models, _seen: models.office.addQuota("walk-in", 5),
        lambda models, _seen: models.office.setNotice("closed"),
        lambda models, _seen: models.office.mute(True),
        lambda models, _seen: models.office.testCall(),
        lambda models, _seen: models.office.closeDay(),
    ],
)
def test_what_a_counter_may_not_do_is_refused_and_said_if_it_is_pressed_all_the_same(
    qapp, tmp_path, press
):
    house = a_house([a_counter("2", DESK, may=frozenset())], OFFERED)
    with a_lobby(a_database(tmp_path), Clock(), house) as lobby:
        lobby.counter("2").open()
        seen = lobby.entrance.take_token(["passport"])
        models = models_of(lobby, "2")
        before = lobby.journal.facts()

        press(models, seen)

        assert models.counter.message == "This counter is not permitted to do that."
        assert lobby.journal.facts() == before


def test_the_list_for_paper_is_written_even_while_the_database_is_away(
    qapp, lobby, clock, tmp_path
):
    lobby.entrance.take_token(["passport"])
    plug = Unplugged(lobby)
    models = models_of(plug, clock=clock)
    opened = []
    reception = ReceptionModel(
        models.client,
        lobby.house,
        models.counter._phrases,  # noqa: SLF001 - the same words
        folder=lambda: tmp_path,
        show=opened.append,
    )
    plug.away = True
    models.client.refresh()

    reception.writeList()

    (file,) = opened
    assert file.read_bytes().startswith(b"%PDF")
    assert file.name == "lobby-2026-11-23-0900.pdf"


def test_a_list_that_cannot_be_written_is_told(qapp, lobby, models, tmp_path):
    reception = ReceptionModel(
        models.client,
        lobby.house,
        models.counter._phrases,  # noqa: SLF001 - the same words
        folder=lambda: tmp_path / "missing",
        show=lambda _file: None,
    )

    reception.writeList()

    assert "cannot be written" in models.counter.message
