"""What is kept of a day is coarse, tells the same figures, and ends in sums after two years."""

from __future__ import annotations

from dataclasses import astuple
from datetime import timedelta

from sqlalchemy import select

from lobby.domain.ticket import State
from lobby.store import schema
from lobby.store.engine import connect
from lobby.store.history_cache import HistoryCache
from lobby.store.report import report_figures
from lobby.store.upkeep.integrity import damage
from tests.builders import MONDAY, NINE, PASSPORT, Clock, a_booking, a_house, a_lobby

TIMES = ("issued_at", "waiting_since", "competes_from", "first_called_at", "called_at", "ended_at")


def a_day_of_visits(lobby, clock):
    """Walk-ins and an early booking, called, served and missed at odd seconds."""
    lobby.mirror.take_over("feed", [a_booking(at=NINE + timedelta(minutes=30))])
    lobby.counter("1").open()
    clock.forward(1.37)
    lobby.entrance.check_in("CODE-b-1", language="tr", accessible=True)
    for _ in range(30):
        lobby.entrance.take_token([PASSPORT], language="ar", accessible=True, override=True)
        clock.forward(0.71)
    for _ in range(31):
        lobby.office.mark(lobby.board.waiting()[0].number, accessible=False)
        lobby.counter("1").call_next()
        clock.forward(1.13)
        lobby.counter("1").serve()
        clock.forward(3.29)
        lobby.counter("1").finish()


def reported(url):
    engine = connect(url)
    with engine.connect() as connection:
        found = report_figures(connection, a_house(), MONDAY, MONDAY)
        cases = HistoryCache().until(connection, MONDAY + timedelta(days=1), 10_000)
    engine.dispose()
    return found, cases.services


def test_after_the_day_times_are_coarse_and_nobody_has_a_need_or_a_language(url):
    clock = Clock()
    with a_lobby(url, clock) as lobby:
        a_day_of_visits(lobby, clock)
        exact = reported(url)
        lobby.mirror.outcomes_pushed("feed", lobby.journal.facts()[-1].seq)

        lobby.office.close_day()

        coarse = reported(url)
    engine = connect(url)
    with engine.connect() as connection:
        tickets = connection.execute(select(schema.ticket)).all()
        facts = connection.execute(
            select(schema.journal.c.at).where(schema.journal.c.ticket.is_not(None))
        ).scalars()
        seconds = {moment.timestamp() % 300 for moment in facts}
    engine.dispose()
    moments = [getattr(row, name) for row in tickets for name in TIMES if getattr(row, name)]
    assert {(row.language, row.accessible) for row in tickets} == {("", False)}
    assert {row.line for row in tickets} == {PASSPORT}
    assert {moment.timestamp() % 300 for moment in moments} == {0}
    assert seconds == {0}
    assert figures(coarse) == figures(exact)


def figures(told):
    """What a report says of waits, promises and durations, and what the days have taught."""
    found, taught = told
    return (
        found.tickets,
        found.served,
        rounded(found.bookings),
        rounded(found.walk_ins),
        [
            (one.services, one.cases, round(one.mean, 1), round(one.p90, 1))
            for one in found.durations
        ],
        {name: one and rounded(one) for name, one in found.promises.items()},
        {name: one.cases for name, one in taught.items()},
    )


def rounded(waits):
    return [round(value, 1) if isinstance(value, float) else value for value in astuple(waits)]


def test_after_two_years_only_sums_are_left(url):
    clock = Clock()
    with a_lobby(url, clock) as lobby:
        a_day_of_visits(lobby, clock)
        lobby.office.close_day()
        exact, _ = reported(url)
        clock.forward(760 * 24 * 60)
        lobby.entrance.take_token([PASSPORT], override=True)

        lobby.office.close_day()

    sums, _ = reported(url)
    assert (sums.tickets, sums.served, sums.days) == (exact.tickets, exact.served, 1)
    engine = connect(url)
    with engine.connect() as connection:
        assert connection.execute(select(schema.ticket.c.number)).scalars().all() == ["A001"]
        old = schema.journal.c.day == MONDAY
        named = select(schema.journal.c.number, schema.journal.c.counter).where(old).distinct()
        assert connection.execute(named).all() == [(None, None)]
    assert damage(engine) == []
    engine.dispose()


def test_after_two_years_it_is_still_known_how_many_did_not_come(url):
    clock = Clock()
    with a_lobby(url, clock) as lobby:
        lobby.counter("1").open()
        missed, came_back, *_ = [lobby.entrance.take_token([PASSPORT]).number for _ in range(3)]
        for _ in (missed, came_back):
            lobby.counter("1").call_next()
            lobby.counter("1").no_show()
        lobby.office.reinstate(came_back)
        lobby.office.close_day()
        clock.forward(760 * 24 * 60)
        lobby.entrance.take_token([PASSPORT], override=True)

        lobby.office.close_day()

    engine = connect(url)
    with engine.connect() as connection:
        counted = select(schema.day_sum.c.state, schema.day_sum.c.tickets)
        sums = dict(connection.execute(counted).tuples().all())
        found = report_figures(connection, a_house(), MONDAY, MONDAY)
    engine.dispose()
    assert sums == {State.MISSED: 1, State.WITHDRAWN: 2}
    assert (found.missed, found.withdrawn) == (1, 2)
