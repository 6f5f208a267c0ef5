"""Synthetic days through the real actions and the real database, and a town's own days again."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from lobby.store.history_cache import HistoryCache
from lobby.study.comparison import alternatives, replay
from lobby.study.day import draw
from lobby.study.journal_days import played_days
from lobby.study.measures import fairness
from lobby.study.office import REFERENCE, TOWN
from lobby.study.play import play
from lobby.study.rules_only import RulesOnly
from lobby.study.through_store import through_store

MORNING = {"closes": time(10), "profile": (1.0,)}


def test_the_rules_alone_give_the_same_calls_as_the_real_lobby():
    for office in (replace(REFERENCE, **MORNING), replace(TOWN, **MORNING)):
        house, day = office.house(), draw(office, 0, 7)

        with through_store(house, day) as system:
            real = play(day, system)

        assert len(real.calls) == len(day.visits)
        assert real.calls == play(day, RulesOnly(house, day)).calls


def test_a_day_in_the_journal_can_be_played_again_under_another_head_start():
    office = replace(REFERENCE, **MORNING)
    house, day = office.house(), draw(office, 0, 7)

    with through_store(house, day) as system:
        real = play(day, system)
        with system.lobby._engine.connect() as connection:  # noqa: SLF001 - its own database
            (again,) = played_days(connection, house, day.date, day.date)
            taught = HistoryCache().until(connection, day.date + timedelta(days=1), 10_000)

    assert [(call.at, call.counter) for call in again.calls] == [
        (call.at, call.counter) for call in real.calls
    ]
    assert fairness([again]) == fairness([real])
    assert fairness(replay(house, alternatives([40])[0], [again.day])).overtaken == 0
    assert sum(one.cases for one in taught.services.values()) == len(day.visits)
