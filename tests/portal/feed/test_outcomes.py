"""What became of a booking in the house: in order, each counted once, an undo takes it back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.portal.feed.reader import House
from tests.portal.portals import at


@pytest.fixture
def house(portal):
    return House(portal)


def told(booking, *kinds):
    """Outcomes in this order; ``undone:served`` takes back what was served."""
    for number, kind in enumerate(kinds):
        name, _, undoes = kind.partition(":")
        outcome = {"key": f"k-{number}", "booking": str(booking.id), "kind": name}
        yield outcome | ({"undoes": undoes} if undoes else {})


@pytest.mark.parametrize(
    ("kinds", "state"),
    [
        (["arrived"], "arrived"),
        (["arrived", "called"], "arrived"),
        (["arrived", "called", "served"], "served"),
        (["arrived", "called", "no-show"], "missed"),
        (["arrived", "undone:arrived"], "booked"),
        (["arrived", "called", "undone:called"], "arrived"),
        (["arrived", "called", "undone:arrived"], "booked"),
        (["arrived", "no-show", "undone:no-show"], "arrived"),
        (["no-show", "undone"], "booked"),
        (["arrived", "no-show", "undone:no-show", "called", "served"], "served"),
        (["undone:served"], "booked"),
        (["served"], "served"),
    ],
)
def test_the_state_follows_from_all_that_was_told(portal, house, kinds, state):
    booked = portal.booked("10:00")

    assert house.tell(*told(booked, *kinds)) == ["ok"] * len(kinds)

    assert portal.get(booked.id).state == state


def test_what_is_repeated_has_no_second_effect(portal, house):
    booked = portal.booked("10:00")
    arrived, undone = told(booked, "arrived", "undone:arrived")
    house.tell(arrived, undone)

    assert house.tell(arrived, arrived, undone) == ["duplicate"] * 3
    assert portal.get(booked.id).state == "booked"


@pytest.mark.parametrize("name", ["4711", "01", "b-1", "\0", "9" * 200, "٣"])
def test_an_unknown_booking_is_reported_and_holds_up_none_of_the_others(portal, house, name):
    booked = portal.booked("10:00")
    (arrived,) = told(booked, "arrived")

    assert house.tell(arrived | {"key": "x", "booking": name}, arrived) == ["unknown-booking", "ok"]


def test_what_is_not_firm_is_unknown_to_the_house(portal, house):
    assert house.tell(*told(portal.held("09:00"), "arrived")) == ["unknown-booking"]


def test_who_cancelled_before_has_not_arrived(portal, house):
    booked = portal.booked("10:00")
    portal.cancel(booked.id)

    assert house.tell(*told(booked, "arrived")) == ["rejected"]
    assert portal.get(booked.id).state == "cancelled"


def test_what_was_served_is_counted_when_the_day_is_erased_and_the_outcomes_are_forgotten(
    portal, house, clock
):
    served, missed = portal.booked("10:00"), portal.booked("11:00")
    house.tell(*told(served, "arrived", "served"))
    house.tell({"key": "m", "booking": str(missed.id), "kind": "no-show"})
    clock.now = at("21:00") + timedelta(days=1)

    portal.erase()

    assert sorted(row["outcome"] for row in portal.rows("statistics")) == ["missed", "served"]
    assert portal.rows("told_outcome") == []
    assert house.tell(*told(served, "arrived")) == ["rejected"]
