"""A played day leaves nothing about a clerk, and no figure of a single counter."""

from __future__ import annotations

import ast
import getpass
import socket
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy import MetaData, make_url

from lobby.domain.house import Rules
from lobby.domain.report.figures import LEAST_COUNTERS
from lobby.store.engine import connect
from lobby.store.report import report_figures
from tests.builders import (
    MONDAY,
    NINE,
    Clock,
    a_booking,
    a_counter,
    a_database,
    a_house,
    a_lobby,
    minutes,
)
from tests.screens.counter.builders import COUNTER, DESK, OFFERED, models_of

CLERK = "Benutzer-am-Schalter"
VISITOR, NOTE = "Name-aus-der-Buchung", "Vermerk-fuer-den-anderen-Schalter"
"""What nobody may find any more once the day is over."""
NOT_ON_WINDOWS = {
    "fcntl": None,
    "grp": None,
    "pty": None,
    "pwd": None,
    "resource": None,
    "syslog": None,
    "termios": None,
    "tty": None,
    "os": {"chown", "fork", "geteuid", "getgid", "getuid", "killpg", "setsid", "statvfs", "uname"},
    "signal": {"SIGALRM", "SIGHUP", "SIGKILL", "SIGUSR1", "SIGUSR2", "alarm", "pause", "sigwait"},
    "socket": {"AF_UNIX", "AF_NETLINK", "SO_REUSEPORT"},
    "time": {"tzset"},
}
"""Modules that Windows lacks altogether, and what it lacks of others."""
ASKED_FIRST = {
    ("socket.AF_UNIX", "systemd.py"),
    ("os.geteuid", "restore.py"),
    ("os.chown", "restore.py"),
    ("fcntl", "holding.py"),
    ("fcntl.flock", "holding.py"),
    ("fcntl.LOCK_SH", "holding.py"),
    ("fcntl.LOCK_EX", "holding.py"),
    ("fcntl.LOCK_NB", "holding.py"),
}
"""Reached only if systemd has started the program, where files have owners, or not on Windows."""


def play(lobby, clock, counters):
    """Let every counter serve, park, send on, mark and take back, each with its own window."""
    told = replace(a_booking("1", at=NINE + minutes(10), services=("id-card",)), name=VISITOR)
    lobby.mirror.take_over("feed", [told])
    counters = [models_of(lobby, counter, clock=clock) for counter in counters]
    for models in counters:
        models.counter.openCounter()
    lobby.entrance.check_in(told.code)
    for turn in range(12):
        lobby.entrance.take_token(["passport"], override=True)
        models = counters[turn % len(counters)]
        models.client.refresh()
        for row in list(models.queue.waiting)[:1]:
            models.queue.mark(row.key, row.version, turn % 2 == 0, False, "fällig")
        models.counter.next()
        clock.forward(3)
        models.counter.serve()
        clock.forward(4 + turn % 3)
        ends = (
            models.counter.finish,
            partial(models.counter.park, NOTE),
            models.counter.undo,
            partial(models.counter.transferToService, "id-card", NOTE),
        )
        ends[turn % len(ends)]()
    for models in counters:
        models.counter.finish()
        models.counter.pause()


def everything_in(url):
    """Every value of every table, and on SQLite every byte that lies on the disk."""
    engine = connect(url)
    with engine.connect() as connection:
        kept = MetaData()
        kept.reflect(connection)
        rows = [connection.execute(table.select()).all() for table in kept.tables.values()]
    engine.dispose()
    file = make_url(url).database if url.startswith("sqlite") else None
    lying = (part.read_bytes() for part in Path(file).parent.iterdir()) if file else ()
    return repr(rows) + "".join(some.decode("utf-8", "replace") for some in lying)


def test_nobodys_name_and_no_note_is_in_the_database_after_the_day(url, monkeypatch, qapp, caplog):
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, CLERK)
    assert getpass.getuser() == CLERK
    caplog.set_level("DEBUG")
    house = a_house(
        [a_counter(name, DESK, steers=True) for name in "12"],
        OFFERED,
        rules=Rules(store_names=True),
    )
    clock = Clock()
    with a_lobby(url, clock, house) as lobby:
        play(lobby, clock, "12")
        during = everything_in(url)
        lobby.counter("1").office.close_day()

    left = everything_in(url)

    assert VISITOR in during
    assert NOTE in during
    for name in (CLERK, socket.gethostname(), VISITOR, NOTE):
        assert name not in left
        assert name not in caplog.text


def test_below_the_group_size_no_figure_tells_of_a_counter(tmp_path, qapp):
    house = a_house([a_counter(name, DESK) for name in "12"], OFFERED)
    assert len(house.counters) < LEAST_COUNTERS
    clock, url = Clock(), a_database(tmp_path)
    with a_lobby(url, clock, house) as lobby:
        play(lobby, clock, "12")
        lobby.office.close_day()
    engine = connect(url)

    with engine.connect() as connection:
        found = report_figures(connection, house, MONDAY, MONDAY)
    engine.dispose()

    assert found.hours
    assert all(hour.open_counters is None for hour in found.hours)


def test_nothing_in_the_window_or_the_lobby_is_made_for_posix_alone():
    used = {
        (name, path.name)
        for folder in (COUNTER, COUNTER.parent / "lobby")
        for path in sorted(Path(folder).rglob("*.py"))
        for name in reached(ast.parse(path.read_text(encoding="utf-8")))
    }

    assert {found for found in used if not on_windows(found[0])} == ASKED_FIRST


def reached(tree):
    """Modules that are imported, and what is taken of them: ``os``, ``os.getuid``."""
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import)]
    imported = {name.name for node in imports for name in node.names}
    yield from imported
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Attribute) and getattr(node.value, "id", "") in imported:
            yield f"{node.value.id}.{node.attr}"  # a variable may bear a module's name


def on_windows(name):
    module, _, part = name.partition(".")
    missing = NOT_ON_WINDOWS.get(module, set())
    return missing is not None and part not in missing
