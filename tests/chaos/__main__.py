"""``./run chaos``: half an hour of a bad day, sixty times as fast, and what is left of it.

``./run chaos fuzz`` feeds nonsense to everything that reads from outside; ``--help`` tells more.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from lobby.api.lobby import Lobby
from lobby.domain.booking import BookingStatus
from lobby.domain.facts import Fact, FactKind
from lobby.domain.ticket import AT_COUNTER
from lobby.store import migrate
from lobby.store.engine import connect
from lobby.store.upkeep.integrity import damage
from tests.bench.apart import end_in_good_order
from tests.bench.stand import until
from tests.builders import MONDAY, a_database, a_lobby
from tests.chaos import fuzz
from tests.chaos.house import ROLES, Crowd
from tests.chaos.people import FASTER, HOUSE, simulated
from tests.chaos.portal import BOOKINGS, NAME, Portal, a_portal, mirror
from tests.postgres import Server, a_server

SEED = 20261121
MINUTES = 30
_ABOUT_PAPER = {"printed", "print-failed"}
_OUTCOMES = {"checked-in", "called", "finished", "missed"}
_EVERYBODY_IS_IN = 180
"""Seconds until the house is busy, at most."""


def main() -> int:
    """Play the bad day on both databases; 0 only if every promise held."""
    end_in_good_order()
    if sys.argv[1:2] == ["fuzz"]:
        return fuzz.main(sys.argv[2:])
    asked = argparse.ArgumentParser(prog="./run chaos", description="A bad day, or: fuzz --help")
    asked.add_argument("--minutes", type=int, default=MINUTES, help="simulated ones")
    asked.add_argument("--seed", type=int, default=SEED, help="another day that is as bad")
    day = asked.parse_args()
    broken = 0
    with sqlite_that_is_locked() as (url, harm):
        broken += play("SQLite", url, harm, day.minutes, day.seed)
    with postgresql_that_is_stopped() as (url, harm):
        broken += play("PostgreSQL", url, harm, day.minutes, day.seed)
    return min(broken, 1)


@contextmanager
def sqlite_that_is_locked() -> Iterator[tuple[str, Callable[[], None]]]:
    """A database that somebody else locks now and then."""
    with tempfile.TemporaryDirectory() as folder:
        url = a_database(Path(folder))

        engine = connect(url)

        def harm() -> None:
            with engine.execution_options(write=True).connect() as holder, holder.begin():
                threading.Event().wait(1)

        yield url, harm
        engine.dispose()


@contextmanager
def postgresql_that_is_stopped() -> Iterator[tuple[str, Callable[[], None]]]:
    """A server that loses its power now and then."""
    with a_server() as server, server.database() as url:
        migrate.upgrade(url)

        def harm(server: Server = server) -> None:
            server.stop()
            threading.Event().wait(0.5)
            server.start()

        yield url, harm


def play(name: str, url: str, harm: Callable[[], None], minutes: int, seed: int = SEED) -> int:
    """Kill and harm at random for so many simulated minutes; print what held; 1 if not all."""
    begun = time.time()
    with a_portal(seed, simulated(begun)) as (address, portal):
        crowd = Crowd(url, address, begun)
        harms = _a_bad_day(crowd, harm, minutes, random.Random(seed))  # noqa: S311 - to be repeated
        portal.well = True
        with a_lobby(url, simulated(begun), HOUSE) as lobby:
            _catch_up(lobby, address)
            verdicts = promises(lobby, url, crowd) | promises_upstream(lobby, portal, address)
    harm_done = f"{crowd.kills} kills, {harms} outages, {portal.bad} bad answers of the portal"
    title = f"{name}, seed {seed}: {harm_done}"
    return report(title, verdicts)


def _a_bad_day(crowd: Crowd, harm: Callable[[], None], minutes: int, chance: random.Random) -> int:
    """Let everybody come, and things go wrong until everybody goes; how often the database did."""
    harms = 0
    crowd.come()
    until(lambda: _is_busy(crowd), _EVERYBODY_IS_IN)
    end = time.time() + minutes * 60 / FASTER
    while time.time() < end:
        threading.Event().wait(chance.random())
        crowd.listen()
        if chance.random() < 0.2:
            harm()
            harms += 1
        else:
            crowd.kill(chance.randrange(len(crowd.people)))
    crowd.go()
    return harms


def _is_busy(crowd: Crowd) -> bool:
    """Whether everybody had the time to come, strangers too."""
    crowd.listen()
    return len(crowd.told) > len(ROLES) and bool(crowd.typed)


def _catch_up(lobby: Lobby, address: str) -> None:
    """Let the mirror work until nothing is left to tell a booking system that is well again."""
    mirror(lobby, address)
    while lobby.mirror.outcomes(NAME):
        mirror(lobby, address)


def promises(lobby: Lobby, url: str, crowd: Crowd) -> dict[str, tuple[bool, str]]:
    """Every promise, whether it held, and the figures."""
    facts = _journal(lobby)
    given = Counter(fact.number for fact in facts if fact.kind in {"issued", "checked-in"})
    tickets = [lobby.board.ticket(number) for number in given]
    served = [ticket.counter for ticket in tickets if ticket.state in AT_COUNTER]
    kinds = Counter(fact.kind for fact in facts)
    gained = [typed.number for typed in crowd.typed if typed.gains]
    marked = [ticket for ticket in tickets if ticket.accessible]
    changes = [fact for fact in facts if fact.version and fact.kind not in _ABOUT_PAPER]
    versions = Counter((fact.ticket, fact.version) for fact in changes)
    bookings = Counter(ticket.booking for ticket in tickets if ticket.booking)
    engine = connect(url)
    harmed = damage(engine)
    engine.dispose()
    lost = set(crowd.told) - set(given)
    return {
        "nobody ends of a bug": (not crowd.bugs, f"{crowd.bugs} bugs"),
        "no promised ticket is lost": (not lost, f"{len(crowd.told)} promised, {len(lost)} lost"),
        "no number is given twice": (max(given.values(), default=1) == 1, f"{len(given)} numbers"),
        "no counter has two visitors": (len(set(served)) == len(served), f"{len(served)} served"),
        "no change is made twice": (max(versions.values()) == 1, f"{len(versions)} changes"),
        "no booking is in twice": (max(bookings.values(), default=1) == 1, f"{len(bookings)} in"),
        "everything is of one day": ({fact.day for fact in facts} == {MONDAY}, "one day"),
        "a typed number gives no slip": (
            bool(crowd.typed) and not gained,
            f"{len(crowd.typed)} typed, {len(gained)} gained by it",
        ),
        "and brings back nobody missed": (
            not kinds[FactKind.REINSTATED],
            f"{kinds[FactKind.MISSED]} missed, {kinds[FactKind.REINSTATED]} brought back",
        ),
        "and marks nobody": (
            not (marked or kinds[FactKind.MARKED]),
            f"{len(marked)} marked",
        ),
        "the database is whole": (not harmed, "; ".join(harmed) or f"{len(facts)} facts, no gap"),
    }


def promises_upstream(lobby: Lobby, portal: Portal, address: str) -> dict[str, tuple[bool, str]]:
    """The same of what concerns the booking system."""
    outcomes = [fact for fact in _journal(lobby) if fact.kind in _OUTCOMES and fact.number]
    booked = {fact.number for fact in outcomes if lobby.board.ticket(fact.number).booking}
    wanted = {fact.seq for fact in outcomes if fact.number in booked}
    told = [int(key.split("-")[1]) for key in portal.told]
    untold = wanted - set(told)
    problem = lobby.mirror.state(NAME).problem
    portal.forgetful = True
    mirror(lobby, address)
    standing = [
        one for one in lobby.counter("1").view().bookings if one.status is BookingStatus.BOOKED
    ]
    return {
        "every outcome is told": (not untold, f"{len(told)} told, {len(untold)} not"),
        "and in order": (told == sorted(told), f"{portal.asked} requests"),
        "the mirror comes back": (not problem, problem or "no problem"),
        "an empty answer ends no booking": (len(standing) == BOOKINGS, f"{len(standing)} stand"),
    }


def _journal(lobby: Lobby) -> list[Fact]:
    facts: list[Fact] = []
    while more := lobby.journal.facts(facts[-1].seq if facts else 0):
        facts += more
    return facts


def report(title: str, verdicts: dict[str, tuple[bool, str]]) -> int:
    """Print a table; 1 if a promise was broken."""
    print(title)
    for promise, (held, figures) in verdicts.items():
        print(f"  {'held  ' if held else 'BROKEN'}  {promise:32} {figures}")
    return int(not all(held for held, _ in verdicts.values()))


if __name__ == "__main__":
    sys.exit(main())
