"""The window can be read: aloud, in large letters, in both languages, without hurry."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from counter.texts.phrases import Phrases
from counter.texts.refusals import explained
from lobby.domain.errors import Refusal, Refused
from tests.builders import NINE, a_ticket, minutes
from tests.screens.counter.builders import COUNTER, a_town_hall, a_window, models_of

NEVER_SHOWN = {
    Refusal.UNKNOWN,
    Refusal.UNKNOWN_COUNTER,
    Refusal.UNKNOWN_SERVICE,
    Refusal.TOO_MANY_VANISHED,
}
"""A clerk can press nothing that is answered with these."""


Key = Qt.Key
KEYS = ("next", "serve", "recall", "noShow", "finish", "transfer", "park", "undo", "closeCounter")


def the_name(item):
    return QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)


def test_every_button_has_a_name_and_takes_the_focus(lobby, models, window):
    lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()
    QAccessible.setActive(True)

    buttons = [item for item in window.items() if item.inherits("QQuickAbstractButton")]

    assert len(buttons) > 15
    assert [item.objectName() for item in buttons if not the_name(item)] == []
    assert [item.objectName() for item in buttons if not item.property("focusPolicy")] == []


def test_tab_goes_round_through_everything_that_can_be_pressed(lobby, models, window):
    lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()
    pressable = {
        item.objectName()
        for item in window.items()
        if item.inherits("QQuickAbstractButton") and item.isEnabled() and item.objectName()
    }

    reached = set()
    for _ in range(60):
        window.tab()
        reached.add(window.window.activeFocusItem().objectName())

    assert pressable <= reached


def test_tab_goes_from_the_visitor_to_the_keys_to_the_lists_to_the_house(lobby, models, window):
    lobby.entrance.take_token(["passport"])
    lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models.client.refresh()
    window.item("next").forceActiveFocus()

    order = ["next"]
    while order[-1] != "contrast":
        window.tab()
        order.append(called(window.window.activeFocusItem()))

    assert order == [
        *("next", "serve", "recall", "transfer", "park", "undo", "pause"),
        *("closeCounter", "tab0", "tab1", "tab2", "tab3", "tab4", "waitingList"),
        *("mark", "withdraw", "slip", "token", "steer", "paper", "strip", "larger", "contrast"),
    ]


def called(item):
    """Its name, or that of the list it is a row of."""
    return item.objectName() or called(item.parentItem())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda lobby: lobby.counter("3").call_next(), "Called: A\u202f001"),
        (
            lambda lobby: (lobby.counter("3").call_next(), lobby.counter("3").serve()),
            "At the counter: A\u202f001",
        ),
        (lambda _lobby: None, "Nobody is at the counter."),
    ],
)
def test_who_is_at_the_counter_is_said_in_a_sentence(lobby, models, window, change, said):
    QAccessible.setActive(True)
    lobby.entrance.take_token(["passport"])

    change(lobby)
    models.client.refresh()

    assert the_name(window.item("current")) == said


def test_a_row_is_read_with_everything_that_is_written_on_it(lobby, models, window):
    QAccessible.setActive(True)
    lobby.entrance.take_token(["passport"], persons=2, accessible=True, note="photo is missing")
    models.client.refresh()
    window.window.grabWindow()

    row = next(item for item in window.items() if item.property("upcoming"))
    told = QAccessible.queryAccessibleInterface(row)

    assert told.text(QAccessible.Text.Name) == "A\u202f001, Passport, 2 persons, 0 min"
    assert told.text(QAccessible.Text.Description) == "next · step-free · photo is missing"


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_on_a_button_is_wider_than_the_button(qapp, lobby, clock, language, scale):
    lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    models = models_of(lobby, clock=clock, language=language)

    with a_window(models, language=language) as window:
        window.window.setProperty("textScale", scale)
        window.window.grabWindow()
        buttons = [item for item in window.items() if item.inherits("QQuickAbstractButton")]

        assert [item.property("text") for item in buttons if too_narrow(item)] == []


def too_narrow(button: QQuickItem) -> bool:
    content = button.property("contentItem")
    return content.implicitHeight() > button.height() + 0.5


def test_the_window_fits_a_strip_beside_other_programs(qapp, models):
    with a_window(models, size=(400, 760)) as window:
        window.window.grabWindow()

        assert window.item("next").width() <= 400
        assert window.item("why").isVisible()


@pytest.mark.parametrize("size", [(1180, 760), (400, 760)])
def test_every_key_is_in_sight_and_stays_where_it_is(qapp, lobby, clock, size):
    lobby.entrance.take_token(["passport"], note="Foto fehlt")
    models = models_of(lobby, clock=clock, language="de")
    seen = []

    def look():
        window.window.grabWindow()
        seen.append({name: window.item(name).mapToScene(QPointF()).toTuple() for name in KEYS})

    with a_window(models, size=size, language="de") as window:
        look()
        models.counter.next()
        look()
        lobby.entrance.want_help("kiosk")
        models.client.refresh()
        look()
        bottom = window.item("closeCounter")
        assert bottom.mapToScene(bottom.boundingRect().bottomLeft()).y() < size[1] - 50

    assert seen[0] == seen[1] == seen[2]


def test_what_has_the_focus_scrolls_only_what_it_lies_in(lobby, models):
    with a_window(models, size=(400, 760)) as window:
        window.click("moreActions")
        window.press(Key.Key_Escape)
        assert window.item("page").property("contentY") == 0

        window.press(Key.Key_1, ctrl=True)
        assert window.item("page").property("contentY") > 0


def test_nothing_in_the_window_moves_by_itself():
    drawn = "".join(path.read_text() for path in (COUNTER / "qml").rglob("*.qml"))

    for motion in ("Animat", "Behavior on", "Transition {", "Theme.quick", "Theme.calm"):
        assert motion not in drawn


def test_time_spent_is_told_in_whole_minutes_and_never_changes_its_colour(
    lobby, clock, models, window
):
    lobby.entrance.take_token(["passport"])
    lobby.counter("3").call_next()
    lobby.counter("3").serve()
    models.client.refresh()
    calm = set(colours(window))

    clock.forward(120)
    models.client.beat()

    assert models.counter.visitor.elapsed == "since 09:00 · 2 h 0 min"
    assert set(colours(window)) == calm


def colours(window):
    found = (item.property("color") for item in window.items())
    return (colour.name() for colour in found if colour is not None)


def test_waiting_time_is_that_of_the_clock_on_the_wall():
    phrases = Phrases(a_town_hall(), "en")

    assert phrases.span(NINE - minutes(31), NINE) == "31 min"
    assert phrases.span(NINE + minutes(1), NINE) == "0 min"


def test_a_late_visitor_is_told_without_reproach():
    late = a_ticket(booked=NINE, issued_at=NINE + minutes(20))

    assert Phrases(a_town_hall(), "en").arrival(late) == "Booking 09:00 · checked in at 09:20"


@pytest.mark.parametrize("code", sorted(set(Refusal) - NEVER_SHOWN))
def test_every_refusal_has_words(code):
    said = explained(Refused(code), Phrases(a_town_hall(), "en"))

    assert code.value not in said
    assert said.endswith(".")
