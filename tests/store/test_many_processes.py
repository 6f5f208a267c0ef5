"""Real processes pressing Next at once, and dying in the middle of it."""

from __future__ import annotations

import random

import pytest

from lobby.domain.ticket import State
from tests.builders import Clock, a_lobby, fill
from tests.store.clerk import HOUSE, a_clerk, all_of


@pytest.fixture
def lobby(url):
    with a_lobby(url, Clock(), HOUSE) as opened:
        for counter in opened.house.counters:
            opened.counter(counter).open()
        yield opened


def the_journal(lobby):
    facts = []
    while more := lobby.journal.facts(facts[-1].seq if facts else 0):
        facts += more
    return facts


def calls_in(facts) -> list[str]:
    return sorted(fact.number for fact in facts if fact.kind == "called")


def test_eight_processes_call_1500_tickets_without_one_double(url, lobby):
    issued = sorted(fill(url, 1500, HOUSE))

    clerks = [a_clerk(url, counter) for counter in HOUSE.counters]
    said = [number for _, pipe in clerks for number in all_of(pipe)]
    for process, _ in clerks:
        process.join()

    assert [process.exitcode for process, _ in clerks] == [0] * 8
    assert sorted(said) == issued
    assert calls_in(the_journal(lobby)) == issued


def test_fifty_kills_in_the_middle_lose_and_double_nobody(url, lobby):
    issued = sorted(fill(url, 200, HOUSE))
    chance = random.Random(20261121)  # noqa: S311 - a fixed seed

    for _ in range(50):
        process, pipe = a_clerk(url, "1")
        for _ in range(chance.randrange(1, 4)):
            pipe.recv()
        process.kill()
        process.join()
    process, pipe = a_clerk(url, "1")
    rest = all_of(pipe)
    process.join()

    facts = the_journal(lobby)
    assert rest
    assert calls_in(facts) == issued
    assert {lobby.board.ticket(number).state for number in issued} == {State.DONE}
    assert [fact.seq for fact in facts] == list(range(1, len(facts) + 1))
