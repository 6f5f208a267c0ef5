"""Free times are opening hours less what is taken, to the tick, also when the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from lobby.domain.availability.booking_calendar import (
    BOOKING_MODES,
    BookingCalendar,
    SalesWindow,
)
from lobby.domain.availability.resources import BookableHours, Resource, candidates
from lobby.domain.availability.starts import (
    Occupied,
    choices,
    free_choices,
    moments,
    nearest,
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
from lobby.domain.counter import Break
from lobby.domain.opening import AdmissionMode, Hours, Opening
from tests.builders import BERLIN, ID_CARD, MONDAY, PASSPORT, a_counter, opening

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
LONG_AGO = SalesWindow(days=10_000, notice=timedelta(0), release_at=time(0))
MASKS = st.integers(0, 2**288 - 1).map(Mask)
TIMES = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))


def at(day: date, local: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(local), BERLIN).astimezone(UTC)


def a_resource(name="1", offers=(PASSPORT,), **given) -> Resource:
    return Resource(id=name, primary=frozenset(offers), **given)


def a_calendar(hours: Opening | None = None, **window) -> BookingCalendar:
    return BookingCalendar(hours or opening(), SalesWindow(**window))


def offered(calendar, day, *, minutes=15, occupied=None, now=None, resources=None):
    able = candidates(resources or [a_resource()], [PASSPORT], accessible=False)
    now = now or at(day - timedelta(days=3), "12:00")
    mask = starts(calendar, able, day, ticks_for(minutes), occupied or {}, now)
    found = moments(calendar.span(day), mask)
    return [f"{moment.astimezone(BERLIN):%H:%M}" for moment in found]


def booked(calendar, day, begins, ends, name="1"):
    return {name: Occupied(calendar.span(day).within(at(day, begins), at(day, ends)))}


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


def who(calendar, begins, occupied=None, *, resources, services=(PASSPORT,), accessible=False):
    able = candidates(resources, services, accessible=accessible)
    now = at(MONDAY - timedelta(days=3), "12:00")
    chosen = choices(calendar, able, at(MONDAY, begins), 3, occupied or {}, now)
    return [candidate.resource.id for candidate in chosen]


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


def in_the_night(day, opens, closes):
    hours = (Hours(time.fromisoformat(opens), time.fromisoformat(closes)),)
    calendar = a_calendar(Opening(zone=BERLIN, week={6: hours}), start_every=5)
    return calendar, offered(calendar, day, minutes=5)


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
