"""What the lists say: persons, the number that is called, durations; no id of the settings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from counter.lists.choices import quotas
from counter.texts.phrases import Phrases
from lobby.domain.house import Quota, QuotaRelease
from lobby.domain.ticket import State
from tests.builders import NINE, a_booking, a_house, a_service, a_ticket, minutes
from tests.screens.counter.builders import a_town_hall, a_window

Key = Qt.Key


@pytest.mark.parametrize("size", [(1180, 760), (400, 760)])
def test_how_many_have_come_is_never_cut(lobby, models, size):
    everything = ["id-card", "certified-copy", "registration", "passport"]
    lobby.entrance.take_token(everything, persons=4, override=True)
    models.client.refresh()

    with a_window(models, size=size) as window:
        window.press(Key.Key_1, ctrl=True)
        window.window.grabWindow()
        told = next(
            item
            for item in window.items()
            if item.objectName() == "persons" and item.property("text")
        )

        assert told.property("text") == "4 persons"
        assert told.property("width") >= told.property("implicitWidth")
        assert not told.property("truncated")


def test_a_booking_stands_under_the_number_that_is_called(lobby, models, window):
    lobby.mirror.take_over("portal", [a_booking("4711-0381", at=NINE + minutes(10))])
    models.client.refresh()
    assert [row.number for row in models.queue.bookings] == [""]

    called = lobby.entrance.check_in("CODE-4711-0381").number
    lobby.counter("3").call_next()
    lobby.counter("3").serve()
    lobby.counter("3").finish()
    models.client.refresh()

    assert [row.number.replace("\u202f", "") for row in models.queue.bookings] == [called]


@pytest.mark.parametrize(
    ("spent", "said"),
    [(0, "0 min"), (90, "90 min"), (91, "1 h 31 min"), (1439, "23 h 59 min"), (8643, "6 days")],
)
def test_more_than_ninety_minutes_are_told_in_hours(window, spent, said):
    assert Phrases(a_town_hall(), "en").span(NINE - minutes(spent), NINE) == said


def test_a_quota_is_called_by_its_services():
    services = [
        a_service(name, names={"en": name.upper()}, group=group)
        for name, group in (("a", "walk-in"), ("b", "walk-in"), ("c", "walk-in"), ("d", "other"))
    ]
    house = a_house((), services)
    portions = (QuotaRelease(NINE.time(), 5),)
    kept = {name: Quota(group=name, portions=portions) for name in ("walk-in", "other")}
    house = replace(house, quotas=kept)

    assert [row.name for row in quotas(house, Phrases(house, "en"))] == ["A, B + 1", "D"]


def test_what_the_settings_no_longer_know_is_said_without_its_id():
    phrases = Phrases(a_town_hall(), "en")

    assert phrases.services(["passport", "dog-tax-7"]) == "Passport, service no longer offered"
    assert phrases.counter("old-7") == "counter no longer there"
    assert "old-7" not in phrases.marks(a_ticket(reserved_for="old-7"))


@pytest.mark.parametrize("typed", ["a 001", "a 1", "A1"])
def test_a_number_that_was_ended_by_mistake_is_brought_back_by_typing_it(
    lobby, models, window, typed
):
    ticket = lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    lobby.counter("3").serve()
    lobby.counter("3").finish()
    models.client.refresh()

    window.press(Key.Key_3, ctrl=True)
    window.click("bringBack")
    window.write(typed)
    window.press(Key.Key_Return)

    assert lobby.board.ticket(ticket.number).state is State.WAITING
    assert models.counter.message == "Number A\u202f001 is waiting."


def test_a_number_that_did_not_end_is_not_brought_back(lobby, models):
    lobby.entrance.take_token(["passport"])
    models.client.refresh()

    models.queue.bringBack("A001")

    assert (
        models.counter.message
        == "This was already changed elsewhere. The window is now up to date."
    )
