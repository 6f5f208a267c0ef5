"""Masks of ticks, to the tick on any day, also when the clocks change."""

from __future__ import annotations

from datetime import date, time, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from lobby.domain.availability.booking_calendar import (
    BOOKING_MODES,
    BookingCalendar,
)
from lobby.domain.availability.resources import candidates
from lobby.domain.availability.starts import (
    Occupied,
    starts,
)
from lobby.domain.availability.ticks import (
    EMPTY,
    Mask,
    begin_of,
    beginnings,
    every,
    fitting,
    positions,
    span,
    tick_at,
    ticks_for,
    union,
)
from lobby.domain.opening import Hours, Opening
from tests.builders import BERLIN, PASSPORT
from tests.portal.calendars import (
    AUTUMN,
    LONG_AGO,
    MASKS,
    SPRING,
    TIMES,
    a_calendar,
    a_resource,
    at,
    offered,
)


def in_the_night(day, opens, closes):
    hours = (Hours(time.fromisoformat(opens), time.fromisoformat(closes)),)
    calendar = a_calendar(Opening(zone=BERLIN, week={6: hours}), start_every=5)
    return calendar, offered(calendar, day, minutes=5)


@given(MASKS, st.integers(1, 60))
def test_whatever_fits_is_free_all_the_way(mask, length):
    slow = {
        position
        for position in positions(mask)
        if all(mask >> position + ahead & 1 for ahead in range(length))
    }

    assert set(positions(fitting(mask, length))) == slow


@given(MASKS, st.integers(1, 12))
def test_the_grid_counts_from_the_beginning_of_each_stretch(mask, step):
    slow, count = set(), 0
    for position in range(289):
        if not mask >> position & 1:
            count = 0
            continue
        if count % step == 0:
            slow.add(position)
        count += 1

    assert set(positions(every(mask, step))) == slow
    assert beginnings(mask) & ~every(mask, step) == EMPTY


def test_begun_ticks_count_and_fractions_do_not_add_one():
    assert [ticks_for(minutes) for minutes in (0, 5, 5.1, 10, 3 * 3.3333333333333335)] == [
        *(1, 1, 2, 2),
        2,
    ]


def test_an_hour_that_the_clocks_skip_is_not_offered():
    _, found = in_the_night(SPRING, "01:50", "03:10")

    assert found == ["01:50", "01:55", "03:00", "03:05"]


def test_an_hour_that_the_clocks_repeat_is_offered_once_in_its_first_pass():
    calendar, found = in_the_night(AUTUMN, "01:55", "03:05")

    assert found == sorted(set(found))
    assert len(found) == 14
    assert calendar.span(AUTUMN).end - calendar.span(AUTUMN).first == 25 * 12


def test_no_appointment_runs_on_through_the_repeated_hour():
    calendar, _ = in_the_night(AUTUMN, "01:00", "04:00")

    found = offered(calendar, AUTUMN, minutes=30)

    assert "02:30" in found
    assert "02:35" not in found
    assert "03:00" in found


@given(
    day=st.dates(date(2024, 1, 1), date(2034, 1, 1)),
    opens=TIMES,
    closes=TIMES,
    busy=MASKS,
)
@example(day=SPRING, opens=time(1), closes=time(4), busy=EMPTY)
@example(day=AUTUMN, opens=time(1), closes=time(4), busy=EMPTY)
@example(day=AUTUMN, opens=time(2, 30), closes=time(3, 30), busy=EMPTY)
@example(day=SPRING, opens=time(2, 30), closes=time(3, 30), busy=EMPTY)
def test_capacity_is_opening_less_what_is_occupied_to_the_tick(day, opens, closes, busy):
    hours = Opening(zone=BERLIN, week=dict.fromkeys(range(7), (Hours(opens, closes),)))
    calendar = BookingCalendar(hours, LONG_AGO)
    resource, span_of_day = a_resource(), calendar.span(day)
    able = candidates([resource], [PASSPORT], accessible=False)

    now = at(day - timedelta(days=1), "12:00")
    free = starts(calendar, able, day, 1, {"1": Occupied(busy)}, now)
    bookable = calendar.bookable(resource, day, now)

    for position in range(span_of_day.end - span_of_day.first):
        begins = begin_of(span_of_day.first + position)
        last = begins + timedelta(minutes=5, microseconds=-1)
        open_then = all(hours.mode(moment) in BOOKING_MODES for moment in (begins, last))
        meant = open_then and not begins.astimezone(BERLIN).fold
        assert bool(bookable >> position & 1) == meant
    assert free & ~(bookable & ~busy) == EMPTY
    assert beginnings(Mask(bookable & ~busy)) & ~free == EMPTY


@given(st.dates(date(2024, 1, 1), date(2034, 1, 1)))
def test_the_ticks_of_one_day_end_where_those_of_the_next_begin(day):
    calendar = a_calendar()
    today, tomorrow = calendar.span(day), calendar.span(day + timedelta(days=1))

    assert today.end == tomorrow.first
    assert begin_of(today.first).astimezone(BERLIN).time() == time(0)
    assert union([today.within(begin_of(today.first), begin_of(today.end))]) == span(
        0, today.end - today.first
    )
    assert tick_at(begin_of(today.first)) == today.first
