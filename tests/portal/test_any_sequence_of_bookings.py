"""No sequence of bookings, whatever the clock does, puts two on a tick or loses one."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from lobby.domain.availability.ticks import begin_of, positions, tick_at
from portal.actions.hold import WantedTime
from portal.actions.ports import Contact
from portal.domain.booking import (
    CONFIRMED,
    KEPT_FOR_A_WHILE,
    TRANSITIONS,
    BookingState,
    CancelledBy,
)
from portal.domain.refusals import BookingRefused
from portal.store import schema
from tests.builders import ID_CARD, PASSPORT, Clock
from tests.portal.portals import FRIDAY_BEFORE, MONDAY, a_portal, a_town_hall, at

TIMES = st.sampled_from(["08:00", "08:15", "08:30"])
DAYS = st.sampled_from([MONDAY, MONDAY, MONDAY + timedelta(days=1)])
SERVICES = st.sampled_from([(PASSPORT,), (PASSPORT,), (PASSPORT, ID_CARD)])
PEOPLE = st.sampled_from(["ann@example.org", "ann+town@example.org", "bob@example.org", "c@d.org"])
TABLES = ("booking", "occupancy", "contact", "email_outbox", "statistics")


class AnySequence(RuleBasedStateMachine):
    """One counter, few times, four addresses, and a clock that goes both ways."""

    bookings = Bundle("bookings")
    url = ""

    def __init__(self):
        super().__init__()
        self.clock = Clock(FRIDAY_BEFORE)
        self.portal = a_portal(self.url, self.clock, house=a_town_hall(counters=1))
        self.empty()
        self.known = {}

    def empty(self):
        with self.portal.engine.execution_options(write=True).connect() as connection:
            for table in reversed(schema.metadata.sorted_tables):
                if table is not schema.change_counter:
                    connection.execute(table.delete())
            connection.commit()

    def teardown(self):
        self.portal.engine.dispose()

    def everything(self):
        return [self.portal.rows(table) for table in TABLES]

    def act(self, action, *given, **named):
        """Do something; if it is refused nothing may have changed, else the way was allowed."""
        before = self.everything()
        try:
            after = action(*given, **named)
        except BookingRefused:
            assert self.everything() == before
            return None
        was = self.known.get(after.id, after).state
        assert after.state is was or after.state in TRANSITIONS[was]
        if after != self.known.get(after.id):
            self.has_its_ticks(after)
        self.known[after.id] = after
        return after

    def has_its_ticks(self, booking):
        """Whoever has just been given a time has all of it."""
        if booking.state in KEPT_FOR_A_WHILE | {BookingState.BOOKED}:
            own = [row for row in self.portal.rows("occupancy") if row["booking"] == booking.id]
            assert len(own) == booking.length
            assert {row["until"] for row in own} == {booking.until}

    @rule(target=bookings, local=TIMES, day=DAYS, services=SERVICES, flat=st.booleans())
    def somebody_chooses_a_time(self, local, day, services, flat):
        wanted = WantedTime(services=services, starts_at=at(local, day), accessible=flat)
        held = self.act(self.portal.hold, wanted)
        return multiple(held.id) if held else multiple()

    @rule(key=bookings, local=TIMES, day=DAYS, services=SERVICES)
    def chooses_again(self, key, local, day, services):
        wanted = WantedTime(services=services, starts_at=at(local, day))
        self.act(self.portal.hold, wanted, key)

    @rule(key=bookings)
    def does_one_more_step(self, key):
        self.act(self.portal.keep, key)

    @rule(key=bookings, email=PEOPLE, reminder=st.booleans())
    def gives_an_address(self, key, email, reminder):
        self.act(self.portal.request, key, Contact(email, reminder=reminder))

    @rule(key=bookings)
    def asks_for_the_mail_again(self, key):
        self.act(self.portal.request.again, key)

    @rule(key=bookings)
    def confirms(self, key):
        self.act(self.portal.confirm, key)

    @rule(key=bookings, local=TIMES, day=DAYS)
    def moves(self, key, local, day):
        self.act(self.portal.move, key, at(local, day))

    @rule(key=bookings, by=st.sampled_from(CancelledBy))
    def cancels(self, key, by):
        self.act(self.portal.cancel, key, by)

    @rule(key=bookings)
    def takes_that_back(self, key):
        self.act(self.portal.undo, key)

    @rule(key=bookings, state=st.sampled_from(sorted(CONFIRMED)))
    def the_house_tells(self, key, state):
        self.act(self.portal.outcome, key, state)

    @rule(key=bookings, email=PEOPLE)
    def goes_through_to_the_end(self, key, email):
        if self.act(self.portal.request, key, Contact(email)):
            self.act(self.portal.confirm, key)

    @rule(target=bookings, key=bookings, email=PEOPLE)
    def is_slow_and_somebody_else_wants_the_time(self, key, email):
        self.clock.forward(31)
        slow = self.known[key]
        wanted = WantedTime(services=(PASSPORT,), starts_at=slow.starts_at)
        other = self.act(self.portal.hold, wanted)
        self.goes_through_to_the_end(key, email)
        return multiple(other.id) if other else multiple()

    @rule(minutes=st.sampled_from([1, 14, 16, 16, 31, 31, 70, -5, -20]))
    def time_passes(self, minutes):
        self.clock.forward(minutes)

    @precondition(lambda self: len(self.known) > 8)
    @rule()
    def a_night_passes(self):
        self.clock.forward(60 * 20)

    @rule()
    def the_hour_strikes(self):
        while self.portal.erase():
            pass
        for key in self.known:
            now = self.portal.get(key)
            assert now.state in {self.known[key].state, BookingState.EXPIRED}
            self.known[key] = now

    @invariant()
    def nothing_is_lost_and_nothing_changes_by_itself(self):
        for key, known in self.known.items():
            assert self.portal.get(key) == known

    @invariant()
    def whoever_is_booked_has_all_of_the_ticks_and_nobody_else_one(self):
        taken = {(row["resource"], row["tick"]): row for row in self.portal.rows("occupancy")}
        for booking in self.known.values():
            if booking.state not in CONFIRMED:
                continue
            first = tick_at(booking.starts_at)
            for tick in range(first, first + booking.length):
                row = taken[booking.resource, tick]
                assert (row["booking"], row["until"]) == (booking.id, None)

    @invariant()
    def capacity_is_opening_less_what_is_taken_also_as_the_cache_remembers_it(self):
        rows = self.portal.rows("occupancy")
        now = self.clock.now
        lasting = {
            (row["resource"], row["tick"])
            for row in rows
            if row["until"] is None or row["until"] > now
        }
        for day in (MONDAY, MONDAY + timedelta(days=1)):
            first = self.portal.calendar.span(day).first
            with self.portal.transactions.read() as work:
                occupied = work.occupancy.days([day])[day]
            for resource in self.portal.selling.resources:
                booked = occupied[resource.id].booked if resource.id in occupied else 0
                bookable = self.portal.calendar.ever(resource, day)
                for position in positions(bookable):
                    is_taken = (resource.id, first + position) in lasting
                    assert bool(booked >> position & 1) == is_taken, begin_of(first + position)

    @invariant()
    def no_number_is_given_twice_a_day_and_no_address_has_too_many(self):
        numbered = [b for b in self.known.values() if b.number]
        assert len({(b.day, b.number) for b in numbered}) == len(numbered)
        assert all(booking.number for booking in self.known.values() if booking.state in CONFIRMED)

    @invariant()
    def each_booking_was_told_of_once(self):
        mails = [row for row in self.portal.rows("email_outbox") if row["kind"] == "booked"]
        assert {row["booking"] for row in mails} == {
            key for key, known in self.known.items() if known.number
        }
        assert len(mails) == len({row["booking"] for row in mails})


def test_any_sequence_keeps_one_booking_a_tick_and_loses_none(portal_url):
    few = portal_url.startswith("postgresql")
    how = settings(
        max_examples=6 if few else 25,
        stateful_step_count=40,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )

    class Here(AnySequence):
        url = portal_url

    run_state_machine_as_test(Here, settings=how)
