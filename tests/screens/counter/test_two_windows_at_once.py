"""Two clerks press whatever they like; one database; nobody is lost and nobody is called twice."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from lobby.domain.facts import FactKind
from lobby.domain.ticket import AT_COUNTER, State
from tests.builders import Clock, a_database, a_lobby
from tests.screens.counter.builders import DESK, a_town_hall, models_of

WINDOWS = st.sampled_from(["1", "3"])
ACTIONS = st.sampled_from(
    ["next", "recall", "serve", "noShow", "finish", "undo", "pause", "openCounter", "closeCounter"]
)
ANSWERS = st.sampled_from(["take", "wasThere", "isThere", "didNotCome", "leave"])


class TwoWindows(RuleBasedStateMachine):
    """The view models of two counters; a window only knows what it last saw."""

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        self.clock = Clock()
        url = a_database(Path(self.folder.name))
        self.opened = a_lobby(url, self.clock, a_town_hall())
        self.lobby = self.opened.__enter__()
        self.issued = []
        self.windows = {name: models_of(self.lobby, name, clock=self.clock) for name in "13"}

    def teardown(self):
        self.opened.__exit__(None, None, None)
        self.folder.cleanup()

    @initialize()
    def begin_the_day(self):
        for window in self.windows.values():
            window.counter.openCounter()

    @rule(service=st.sampled_from(DESK))
    def somebody_comes(self, service):
        self.issued.append(self.lobby.entrance.take_token([service], override=True).number)

    @rule(window=WINDOWS, action=ACTIONS)
    def a_clerk_presses(self, window, action):
        models = self.windows[window]
        seen = models.counter.visitor.number
        before = self.lobby.counter(window).view().current

        getattr(models.counter, action)()

        if action in {"finish", "noShow"} and before and self.is_over(before):
            assert seen.replace("\u202f", "") == before.number

    @rule(window=WINDOWS, answer=ANSWERS)
    def a_clerk_takes_the_next_step_or_answers_the_question(self, window, answer):
        getattr(self.windows[window].counter.step, answer)()

    @rule(window=WINDOWS)
    def a_clerk_presses_f12_twice(self, window):
        served = self.finished()
        models = self.windows[window]
        was_here = models.counter.visitor.here

        models.counter.next()
        models.counter.next()

        assert was_here or self.finished() == served

    @rule(window=WINDOWS, which=st.integers(0, 5))
    def a_clerk_brings_a_number_back(self, window, which):
        if self.issued:
            self.windows[window].queue.bringBack(self.issued[which % len(self.issued)])

    @rule(window=WINDOWS, note=st.sampled_from(["", "photo"]))
    def a_clerk_parks(self, window, note):
        self.windows[window].counter.park(note)

    @rule(window=WINDOWS, service=st.sampled_from(DESK))
    def a_clerk_sends_on(self, window, service):
        self.windows[window].counter.transferToService(service, "")

    @rule(window=WINDOWS)
    def a_clerk_sends_over_to_the_other(self, window):
        self.windows[window].counter.transferToCounter("3" if window == "1" else "1", "photo")

    @rule(window=WINDOWS, place=st.integers(0, 3))
    def a_clerk_goes_on_with_somebody_parked(self, window, place):
        queue = self.windows[window].queue
        for row in list(queue.parked)[place : place + 1]:
            queue.resume(row.key, row.version)

    @rule(window=WINDOWS, place=st.integers(0, 3))
    def a_clerk_takes_somebody_back(self, window, place):
        queue = self.windows[window].queue
        for row in list(queue.missed)[place : place + 1]:
            queue.reinstate(row.key, row.version)

    @rule(
        window=WINDOWS,
        place=st.integers(0, 3),
        deed=st.sampled_from(["call", "withdraw", "mark"]),
        urgent=st.booleans(),
    )
    def a_clerk_presses_on_somebody_in_the_list(self, window, place, deed, urgent):
        queue = self.windows[window].queue
        for row in list(queue.waiting)[place : place + 1]:
            before = self.lobby.board.ticket(row.key)
            more = (urgent, not urgent, "fällig") if deed == "mark" else ("fällig",)

            getattr(queue, deed)(row.key, row.version, *more)

            after = self.lobby.board.ticket(row.key)
            assert after == before or before.version == row.version

    @rule(minutes=st.integers(1, 10))
    def time_passes(self, minutes):
        self.clock.forward(minutes)

    @invariant()
    def nobody_is_lost(self):
        assert all(self.lobby.board.ticket(number) for number in self.issued)

    @invariant()
    def no_counter_has_two_and_nobody_has_two_counters(self):
        tickets = [self.lobby.board.ticket(number) for number in self.issued]
        places = Counter(ticket.counter for ticket in tickets if ticket.state in AT_COUNTER)
        assert all(count == 1 for count in places.values())

    @invariant()
    def nobody_is_done_who_was_not_served(self):
        facts = [fact for fact in self.lobby.journal.facts(limit=5000) if fact.version]
        taken_back = {fact.undoes for fact in facts}
        kept = [fact for fact in facts if not fact.undoes and fact.seq not in taken_back]
        for number in self.issued:
            happened = [fact.kind for fact in kept if fact.number == number]
            ended = [earlier for earlier, later in pairwise(happened) if later is FactKind.FINISHED]
            assert set(ended) <= {FactKind.SERVED}

    @rule(window=WINDOWS)
    def a_window_that_has_just_looked_shows_what_is_so(self, window):
        models = self.windows[window]
        models.client.refresh()

        current = self.lobby.counter(window).view().current
        assert models.counter.visitor.number.replace("\u202f", "") == (
            current.number if current else ""
        )

    def finished(self):
        return sum(fact.kind is FactKind.FINISHED for fact in self.lobby.journal.facts(limit=5000))

    def is_over(self, ticket):
        return self.lobby.board.ticket(ticket.number).state in {State.DONE, State.MISSED}


@pytest.mark.usefixtures("qapp")
class TestTwoWindows(TwoWindows.TestCase):
    settings = settings(
        max_examples=15,
        stateful_step_count=25,
        suppress_health_check=list(HealthCheck),
    )
