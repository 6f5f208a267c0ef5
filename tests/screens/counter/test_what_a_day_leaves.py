"""A played day leaves nothing about a clerk, and no figure of a single counter."""

from __future__ import annotations

import ast
import getpass
import socket
import sqlite3
from functools import partial
from pathlib import Path

from lobby.domain.review import LEAST_COUNTERS
from lobby.store.engine import connect
from lobby.store.reviewing import review
from tests.builders import MONDAY, Clock, a_counter, a_database, a_house, a_lobby
from tests.screens.counter.builders import COUNTER, DESK, OFFERED, a_desk

CLERK = "Sabine-am-Schalter"
POSIX_ONLY = {"fcntl", "grp", "pty", "pwd", "resource", "syslog", "termios", "tty"}


def play(lobby, clock, counters):
    """Let every counter serve, park, transfer, mark and take back, each with its own window."""
    desks = [a_desk(lobby, counter, clock=clock) for counter in counters]
    for desk in desks:
        desk.desk.openCounter()
    for turn in range(12):
        lobby.take_token(["passport"], override=True)
        desk = desks[turn % len(desks)]
        desk.link.refresh()
        desk.desk.next()
        clock.forward(3)
        desk.desk.serve()
        clock.forward(4 + turn % 3)
        (desk.desk.finish, partial(desk.desk.park, "fehlt ein Foto"), desk.desk.undo)[turn % 3]()
    for desk in desks:
        desk.desk.finish()
        desk.desk.pause()
    lobby.close_day()


def test_no_name_of_a_clerk_or_of_their_machine_is_in_the_database(tmp_path, monkeypatch, qapp):
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, CLERK)
    assert getpass.getuser() == CLERK
    house = a_house([a_counter(name, DESK) for name in "12"], OFFERED)
    clock = Clock()
    with a_lobby(a_database(tmp_path), clock, house) as lobby:
        play(lobby, clock, "12")

    left = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    with sqlite3.connect(tmp_path / "queue.db") as database:
        told = "\n".join(database.iterdump())

    for name in (CLERK, socket.gethostname()):
        assert name.encode() not in left
        assert name not in told


def test_below_the_group_size_no_figure_tells_of_a_counter(tmp_path, qapp):
    house = a_house([a_counter(name, DESK) for name in "12"], OFFERED)
    assert len(house.counters) < LEAST_COUNTERS
    clock, url = Clock(), a_database(tmp_path)
    with a_lobby(url, clock, house) as lobby:
        play(lobby, clock, "12")
    engine = connect(url)

    with engine.connect() as connection:
        found = review(connection, house, MONDAY, MONDAY)
    engine.dispose()

    assert found.hours
    assert all(hour.open_counters is None for hour in found.hours)


def test_nothing_in_the_window_or_the_lobby_is_made_for_posix_alone():
    folders = (COUNTER, COUNTER.parent / "lobby")
    imported = {
        (name.name if isinstance(node, ast.Import) else node.module or "", path.name)
        for folder in folders
        for path in sorted(Path(folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }

    assert [found for found in imported if found[0] in POSIX_ONLY] == []
