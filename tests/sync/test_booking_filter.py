"""What is let in, and in which words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from lobby.domain.booking import Channel, SourceBooking
from tests.sync.builders import EIGHT, a_door


def a_told_booking(*services, **told):
    return SourceBooking(external_id="b-1", starts_at=EIGHT, minutes=15, services=services, **told)


def test_a_name_leaves_no_trace_in_the_revision_that_is_stored():
    names = ("A visitor", "Another", None)

    told = [a_door().map([a_told_booking("id-card", name=name)]) for name in names]

    assert len({booking.revision for [booking] in told}) == 1


def test_nothing_unseen_comes_in_with_a_name_or_a_place():
    told = a_told_booking("id-card", name="\u202eA\x1b[2J\nvisitor", place="Hall\u200f 2")

    [booking] = a_door().map([told])

    assert (booking.name, booking.place) == ("A [2J visitor", "Hall 2")


def test_an_id_that_no_column_holds_is_kept_as_its_digest():
    whole = a_told_booking("id-card")
    odd = [replace(whole, external_id=text) for text in ("b\0", "b" * 201, "b\ud800")]

    told = a_door().map([*odd, whole])

    assert len({one.external_id for one in told}) == 4
    assert all(one.external_id.startswith("sha256:") for one in told[:3])
    assert told[3].external_id == "b-1"


def test_a_booking_that_no_clock_shows_does_not_keep_the_others_out_and_is_named():
    whole, door = a_told_booking("id-card"), a_door()
    last = replace(whole, external_id="b-2", starts_at=datetime.max.replace(tzinfo=UTC))

    told = door.map([last, whole])

    assert [one.external_id for one in told] == ["b-1"]
    assert [(one.where, one.why, one.ident) for one in door.left_out] == [
        ("booking b-2", "starts in the year 9999", "b-2")
    ]


def test_of_unknown_services_without_end_only_the_first_are_named(caplog):
    door = a_door()

    door.map([a_told_booking(*(f"{number} {'x' * 300}" for number in range(200)))])

    assert len(door.unknown) == caplog.text.count("unknown-service") == 50
    assert max(map(len, door.unknown)) == 60


def test_a_service_is_called_by_our_name():
    door = a_door(services={"120703": "id-card"})

    [booking] = door.map([a_told_booking("120703")])

    assert booking.services == ("id-card",)
    assert not door.unknown


def test_an_unknown_service_becomes_the_other_one_and_is_reported_once(caplog):
    door = a_door()

    [booking] = door.map([a_told_booking("fishing", "fishing", "id-card")])
    door.map([a_told_booking("fishing")])

    assert booking.services == ("lost-property", "id-card")
    assert door.unknown == {"fishing"}
    assert caplog.text.count("unknown-service") == 1


def test_a_booking_without_a_service_gets_the_other_one():
    [booking] = a_door().map([a_told_booking()])

    assert booking.services == ("lost-property",)


def test_bookings_of_a_phone_service_are_kept_apart():
    door = a_door(services={"Rückruf": "id-card"}, phone=["Rückruf"])

    told = door.map([a_told_booking("Rückruf")])

    assert [(one.channel, one.services) for one in told] == [(Channel.PHONE, ("id-card",))]


def test_a_change_is_news_even_if_the_source_forgot_to_count_it():
    [before] = a_door().map([a_told_booking("id-card", number="T1", revision="1")])
    [after] = a_door().map([a_told_booking("id-card", number="T2", revision="1")])

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

    [booking] = a_door().map([earlier, later])

    assert booking.starts_at == EIGHT + timedelta(hours=1)


@pytest.mark.parametrize("changed", [{"services": {"120703": "id-card"}}, {"keep_names": True}])
def test_other_settings_make_a_booking_news_again(changed):
    told = a_told_booking("id-card", revision="1")

    [before] = a_door().map([told])
    [after] = a_door(**changed).map([told])

    assert before.revision != after.revision
