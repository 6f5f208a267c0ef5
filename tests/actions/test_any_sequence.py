"""No sequence of actions loses a ticket, doubles a number, overtakes, or shares a visitor."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter as Tally
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from lobby.domain.errors import Refused
from lobby.domain.facts import FactKind
from lobby.domain.ticket import AT_COUNTER, State
from tests.builders import (
    ID_CARD,
    PASSPORT,
    Clock,
    a_booking,
    a_counter,
    a_database,
    a_house,
    a_lobby,
    minutes,
)

COUNTERS = st.sampled_from(["1", "2"])
SERVICES = st.sampled_from([[PASSPORT], [ID_CARD], [PASSPORT, ID_CARD]])
STEPS = st.sampled_from(
    ["recall", "serve", "finish", "no_show", "park", "undo", "finish_and_next", "no_show_and_next"]
)
BOTH = [PASSPORT, ID_CARD]


class AnySequence(RuleBasedStateMachine):
    """Two counters, tokens and bookings, in whatever order people act."""

    @initialize()
    def open_house(self):
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock()
        house = a_house(counters=[a_counter("1", BOTH), a_counter("2", BOTH)])
        self.opened = a_lobby(a_database(self.folder), self.clock, house)
        self.lobby = self.opened.__enter__()
        self.lobby.counter("1").open()
        self.lobby.counter("2").open()
        self.issued = []
        self.booked = 0

    def teardown(self):
        if hasattr(self, "opened"):
            self.opened.__exit__(None, None, None)
            shutil.rmtree(self.folder)

    @rule(count=st.integers(1, 20))
    def time_passes(self, count):
        self.clock.forward(count / 4)

    @rule(services=SERVICES)
    def a_visitor_draws_a_token(self, services):
        self.issued.append(self.lobby.entrance.take_token(services, override=True).number)

    @rule(ahead=st.integers(-30, 59))
    def a_visitor_checks_in(self, ahead):
        self.booked += 1
        booking = a_booking(f"b-{self.booked}", at=self.clock.now + minutes(ahead))
        self.lobby.mirror.take_over("feed", [booking], complete=False)
        self.issued.append(self.lobby.entrance.check_in(booking.code).number)

    @rule(counter=COUNTERS)
    def a_clerk_calls_the_next(self, counter):
        waiting = self.lobby.board.waiting()
        try:
            called = self.lobby.counter(counter).call_next()
        except Refused:
            return
        if called is None:
            assert waiting == ()
            return
        same_class = [one for one in waiting if one.booked == called.booked]
        due = [one for one in same_class if one.competes_from <= self.clock.now]
        if called.competes_from <= self.clock.now:
            assert all(one.waiting_since >= called.waiting_since for one in due)

    @rule(counter=COUNTERS, step=STEPS)
    def a_clerk_acts(self, counter, step):
        self._try(getattr(self.lobby.counter(counter), step))

    @rule(counter=COUNTERS, service=st.sampled_from(BOTH))
    def a_clerk_sends_on(self, counter, service):
        self._try(self.lobby.counter(counter).transfer, service=service)

    @rule(counter=COUNTERS, which=st.integers(0, 30))
    def somebody_comes_back(self, counter, which):
        if self.issued:
            number = self.issued[which % len(self.issued)]
            self._try(self.lobby.counter(counter).resume, number)
            self._try(self.lobby.office.reinstate, number)

    @rule(which=st.integers(0, 30))
    def somebody_leaves(self, which):
        if self.issued:
            self._try(self.lobby.office.withdraw, self.issued[which % len(self.issued)])

    def _try(self, action, *arguments, **named):
        with suppress(Refused):
            action(*arguments, **named)

    @invariant()
    def no_ticket_is_lost_and_no_number_is_doubled(self):
        if not hasattr(self, "lobby"):
            return
        assert len(set(self.issued)) == len(self.issued)
        states = Tally(self.lobby.board.ticket(number).state for number in self.issued)
        assert sum(states.values()) == len(self.issued)
        assert states[State.WAITING] == len(self.lobby.board.waiting())

    @invariant()
    def no_two_counters_have_the_same_visitor(self):
        if not hasattr(self, "lobby"):
            return
        at_counters = [
            ticket
            for ticket in map(self.lobby.board.ticket, self.issued)
            if ticket.state in AT_COUNTER
        ]
        assert len({ticket.counter for ticket in at_counters}) == len(at_counters)

    @invariant()
    def the_journal_has_no_gap(self):
        if not hasattr(self, "lobby"):
            return
        facts = self.lobby.journal.facts(limit=5000)
        assert [fact.seq for fact in facts] == list(range(1, len(facts) + 1))

    @invariant()
    def nobody_is_done_who_was_not_served(self):
        if not hasattr(self, "lobby"):
            return
        facts = [fact for fact in self.lobby.journal.facts(limit=5000) if fact.version]
        taken_back = {fact.undoes for fact in facts}
        kept = [fact for fact in facts if not fact.undoes and fact.seq not in taken_back]
        for ticket in map(self.lobby.board.ticket, self.issued):
            happened = [fact.kind for fact in kept if fact.ticket == ticket.id]
            assert (ticket.state is State.DONE) == (happened[-1] is FactKind.FINISHED)
            before_the_end = [
                earlier for earlier, later in pairwise(happened) if later is FactKind.FINISHED
            ]
            assert set(before_the_end) <= {FactKind.SERVED}


AnySequence.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    suppress_health_check=list(HealthCheck),
)
TestAnySequence = AnySequence.TestCase
