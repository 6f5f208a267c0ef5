"""What is let in, and in which words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lobby.domain.booking import Channel, SourceBooking
from tests.sync.builders import EIGHT, a_door


def a_told_booking(*services, **told):
    return SourceBooking(external_id="b-1", starts_at=EIGHT, minutes=15, services=services, **told)


def test_names_are_dropped_at_the_door():
    [booking] = a_door().admit([a_told_booking("id-card", name="A visitor")])

    assert booking.name is None


def test_names_stay_if_the_town_wants_them():
    [booking] = a_door(keep_names=True).admit([a_told_booking("id-card", name="A visitor")])

    assert booking.name == "A visitor"


def test_nothing_unseen_comes_in_with_a_name_or_a_place():
    told = a_told_booking("id-card", name="\u202eA\x1b[2J\nvisitor", place="Hall\u200f 2")

    [booking] = a_door(keep_names=True).admit([told])

    assert (booking.name, booking.place) == ("A [2J visitor", "Hall 2")


def test_a_booking_that_no_database_takes_does_not_keep_the_others_out():
    whole = a_told_booking("id-card")

    assert len(a_door().admit([replace(whole, external_id="b\0"), whole])) == 1


def test_a_service_is_called_by_our_name():
    door = a_door(services={"120703": "id-card"})

    [booking] = door.admit([a_told_booking("120703")])

    assert booking.services == ("id-card",)
    assert not door.unknown


def test_an_unknown_service_becomes_the_other_one_and_is_reported_once(caplog):
    door = a_door()

    [booking] = door.admit([a_told_booking("fishing", "fishing", "id-card")])
    door.admit([a_told_booking("fishing")])

    assert booking.services == ("lost-property", "id-card")
    assert door.unknown == {"fishing"}
    assert caplog.text.count("unknown-service") == 1


def test_a_booking_without_a_service_gets_the_other_one():
    [booking] = a_door().admit([a_told_booking()])

    assert booking.services == ("lost-property",)


def test_bookings_of_a_phone_service_are_kept_apart():
    door = a_door(services={"Rückruf": "id-card"}, phone=["Rückruf"])

    told = door.admit([a_told_booking("Rückruf")])

    assert [(one.channel, one.services) for one in told] == [(Channel.PHONE, ("id-card",))]


def test_a_change_is_news_even_if_the_source_forgot_to_count_it():
    [before] = a_door().admit([a_told_booking("id-card", number="T1", revision="1")])
    [after] = a_door().admit([a_told_booking("id-card", number="T2", revision="1")])

    assert before.revision != after.revision


def test_of_one_booking_told_twice_the_later_word_counts():
    earlier = a_told_booking("id-card", revision="1")
    later = SourceBooking(
        external_id="b-1",
        starts_at=EIGHT + timedelta(hours=1),
        minutes=15,
        services=("id-card",),
        revision="2",
    )

    [booking] = a_door().admit([earlier, later])

    assert booking.starts_at == EIGHT + timedelta(hours=1)


@pytest.mark.parametrize("changed", [{"services": {"120703": "id-card"}}, {"keep_names": True}])
def test_other_settings_make_a_booking_news_again(changed):
    told = a_told_booking("id-card", revision="1")

    [before] = a_door().admit([told])
    [after] = a_door(**changed).admit([told])

    assert before.revision != after.revision
