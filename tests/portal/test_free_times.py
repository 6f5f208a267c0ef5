"""Free times are opening hours less what is taken, by example."""

from __future__ import annotations

from datetime import date, time, timedelta

from lobby.domain.availability.resources import BookableHours, Resource, candidates
from lobby.domain.availability.starts import (
    Occupied,
    choices,
    free_choices,
    nearest,
)
from lobby.domain.counter import Break
from lobby.domain.opening import AdmissionMode, Hours, Opening
from tests.builders import BERLIN, ID_CARD, MONDAY, PASSPORT, a_counter, opening
from tests.portal.calendars import (
    a_calendar,
    a_resource,
    at,
    booked,
    offered,
)


def who(calendar, begins, occupied=None, *, resources, services=(PASSPORT,), accessible=False):
    able = candidates(resources, services, accessible=accessible)
    now = at(MONDAY - timedelta(days=3), "12:00")
    chosen = choices(calendar, able, at(MONDAY, begins), 3, occupied or {}, now)
    return [candidate.resource.id for candidate in chosen]


def test_a_day_offers_its_grid_until_the_last_appointment_that_ends_in_time():
    found = offered(a_calendar(opening(opens=time(8), closes=time(10))), MONDAY, minutes=20)

    assert found == ["08:00", "08:15", "08:30", "08:45", "09:00", "09:15", "09:30"]


def test_a_start_is_also_where_a_free_stretch_begins():
    calendar = a_calendar(opening(opens=time(8), closes=time(9)))
    taken = booked(calendar, MONDAY, "08:00", "08:20")

    found = offered(calendar, MONDAY, minutes=20, occupied=taken)

    assert found == ["08:20", "08:30"]


def test_hours_for_walk_ins_alone_are_never_sold():
    assert offered(a_calendar(opening(AdmissionMode.WALK_INS)), MONDAY) == []


def test_a_break_is_kept_free_even_where_it_only_touches_a_tick():
    noon = a_resource(breaks=(Break(time(8, 32), time(8, 41)),))
    calendar = a_calendar(opening(opens=time(8), closes=time(9)))

    found = offered(calendar, MONDAY, minutes=15, resources=[noon])

    assert found == ["08:00", "08:15", "08:45"]


def test_a_counter_sells_only_its_own_hours_and_one_without_hours_sells_nothing():
    morning = a_resource(hours=(BookableHours(0, time(8), time(8, 30)),))
    never = a_resource(hours=())

    assert offered(a_calendar(), MONDAY, resources=[morning]) == ["08:00", "08:15"]
    assert offered(a_calendar(), MONDAY, resources=[never]) == []


def test_a_holiday_and_any_other_exception_overrule_the_week():
    hours = opening()
    short = (Hours(time(10), time(10, 30), AdmissionMode.APPOINTMENTS),)
    exceptions = {MONDAY: (), MONDAY + timedelta(days=1): short}
    calendar = a_calendar(Opening(zone=BERLIN, week=hours.week, exceptions=exceptions))

    assert offered(calendar, MONDAY) == []
    assert offered(calendar, MONDAY + timedelta(days=1)) == ["10:00", "10:15"]


def test_a_leap_day_is_a_day():
    week = dict.fromkeys(range(7), (Hours(time(8), time(8, 30)),))

    assert offered(a_calendar(Opening(zone=BERLIN, week=week)), date(2028, 2, 29)) == [
        "08:00",
        "08:15",
    ]


def test_nothing_is_offered_before_the_first_day():
    calendar = a_calendar(first_day=MONDAY + timedelta(days=1))

    assert offered(calendar, MONDAY) == []
    assert offered(calendar, MONDAY + timedelta(days=1)) != []


def test_nothing_is_offered_that_begins_within_the_notice():
    calendar = a_calendar(opening(opens=time(8), closes=time(10)), notice=timedelta(minutes=60))

    assert offered(calendar, MONDAY, now=at(MONDAY, "08:16")) == ["09:30", "09:45"]


def test_a_day_is_released_so_many_days_before_at_the_hour():
    calendar = a_calendar(days=28, release_at=time(7))
    eve = MONDAY - timedelta(days=28)

    assert offered(calendar, MONDAY, now=at(eve, "06:59")) == []
    assert offered(calendar, MONDAY, now=at(eve, "07:00")) != []
    assert calendar.released_at(MONDAY) == at(eve, "07:00")
    assert list(calendar.days(at(eve, "07:00")))[-1] == MONDAY


def test_a_portion_for_short_notice_is_released_later_than_the_rest():
    portions = (
        BookableHours(0, time(8), time(8, 15)),
        BookableHours(0, time(8, 15), time(8, 30), days=1),
    )
    urgent = [a_resource(hours=portions)]

    early = offered(a_calendar(), MONDAY, resources=urgent, now=at(MONDAY, "06:00"))
    before = MONDAY - timedelta(days=1)
    late = offered(a_calendar(), MONDAY, resources=urgent, now=at(before, "06:00"))

    assert early == ["08:00", "08:15"]
    assert late == ["08:00"]


def test_who_is_there_for_all_services_goes_before_who_helps_out():
    helper = a_resource("1", (ID_CARD,), help_out=frozenset({PASSPORT}))
    expert = a_resource("2", (PASSPORT, ID_CARD))
    stranger = a_resource("3", (ID_CARD,))
    everybody = [helper, expert, stranger]

    assert who(a_calendar(), "09:00", resources=everybody) == ["2", "1"]
    assert candidates([stranger], [PASSPORT], accessible=False) == ()


def test_the_resource_with_the_least_booked_minutes_comes_first_then_the_order():
    calendar = a_calendar()
    three = [a_resource(name) for name in "123"]
    busy = booked(calendar, MONDAY, "10:00", "10:30")

    assert who(calendar, "09:00", busy, resources=three) == ["2", "3", "1"]
    assert who(calendar, "10:15", busy, resources=three) == ["2", "3"]


def test_closed_time_is_not_work_that_has_been_done():
    calendar = a_calendar()
    away = calendar.span(MONDAY).within(at(MONDAY, "10:00"), at(MONDAY, "16:00"))
    closed = {"1": Occupied(closed=away)}

    assert who(calendar, "09:00", closed, resources=[a_resource("1"), a_resource("2")]) == [
        "1",
        "2",
    ]
    assert who(calendar, "10:00", closed, resources=[a_resource("1")]) == []


def test_who_needs_no_steps_gets_a_counter_without():
    flat = [a_resource("1"), a_resource("2", accessible=True)]

    assert who(a_calendar(), "09:00", resources=flat, accessible=True) == ["2"]
    assert (
        a_counter("7", accessible=True).accessible
        == Resource.of(a_counter("7", accessible=True)).accessible
    )


def test_a_time_that_was_never_offered_is_nobodys_choice():
    assert who(a_calendar(), "09:05", resources=[a_resource()]) == []
    assert who(a_calendar(), "09:01", resources=[a_resource()]) == []
    assert who(a_calendar(), "05:00", resources=[a_resource()]) == []


def test_a_promised_time_needs_neither_grid_nor_notice_only_that_it_is_free():
    calendar = a_calendar()
    able = candidates([a_resource()], [PASSPORT], accessible=False)
    taken = booked(calendar, MONDAY, "09:15", "09:30")

    assert free_choices(calendar, able, at(MONDAY, "09:05"), 2, taken) != ()
    assert free_choices(calendar, able, at(MONDAY, "09:05"), 3, taken) == ()


def test_the_nearest_times_are_told_in_order():
    times = [at(MONDAY, local) for local in ("08:00", "09:00", "09:30", "10:15", "15:00")]

    assert nearest(times, at(MONDAY, "09:40")) == tuple(times[1:4])
