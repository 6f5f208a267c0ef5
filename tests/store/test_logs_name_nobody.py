"""Whatever fails, no log of any program holds a name, a code or a note."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from lobby import open_lobby
from lobby.domain.errors import Refused
from lobby.domain.house import Rules
from lobby.store import migrate
from lobby.traces import outline
from tests.bench.stand import until
from tests.builders import PASSPORT, Clock, a_booking, a_house, a_lobby
from tests.sync.builders import on_wire
from tests.sync.upstream import Upstream, page

BIN = Path(sys.executable).parent
SECRETS = ("Zzyzx-Quastenflosser", "Ohnmacht-im-Wartesaal", "CODE-b-1", "4711-b-1")
NAME, NOTE, *_ = SECRETS
REFUSALS = {
    "a row that a check refuses": "ALTER TABLE {} ADD CONSTRAINT no CHECK (false) NOT VALID",
    "a column that is too narrow": (
        "DELETE FROM {0}; ALTER TABLE {0} ALTER COLUMN {1} TYPE varchar(3)"
    ),
    "a rule that fails and quotes the row": (
        "CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " RAISE 'no' USING DETAIL = NEW::text, HINT = NEW::text; END $$;"
        "CREATE TRIGGER no BEFORE INSERT OR UPDATE ON {} FOR EACH ROW EXECUTE FUNCTION no()"
    ),
    "a table that is gone": "ALTER TABLE {} RENAME TO gone",
}
DEEDS = {
    "a note": ("note", "text", lambda lobby: lobby.entrance.take_token([PASSPORT], note=NOTE)),
    "what undoing needs": (
        "undo",
        "before",
        lambda lobby: lobby.counter("1").transfer(service=PASSPORT, note=NOTE),
    ),
    "a reason": ("reason", "text", lambda lobby: lobby.office.withdraw("A002", NOTE)),
}
SETTINGS = """
[queue]
database = "{database}"
[opening]
monday = [{{ from = "00:00", to = "23:59" }}]
[[services]]
id = "id-card"
name = "Personalausweis"
[[counters]]
id = "1"
services = ["id-card"]
[sync]
store_names = true
[[sync.sources]]
id = "portal"
url = "{url}"
interval = 1
"""
WINDOWS = {
    "the terminal": ["lobby-kiosk"],
    "a counter": ["lobby-counter", "--counter", "1"],
    "a monitor": ["lobby-monitor"],
}
ENDS = {
    "the program": "sys.exit(exit_code(wrong, []))",
    "a slot": "end_on_bugs(); wrong()",
    "a thread": "end_on_bugs(); t = threading.Thread(target=wrong); t.start(); t.join()",
}


@pytest.fixture
def upstream():
    with Upstream() as server:
        yield server


def tell(url, statement):
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(statement)


def told_of(text):
    return [secret for secret in SECRETS if secret in text]


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS)
@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_what_the_database_refuses_is_logged_without_the_row(migrated_postgres_url, refusal, deed):
    table, column, act = deed
    with a_lobby(migrated_postgres_url, Clock()) as lobby:
        lobby.counter("1").open()
        for _ in range(2):
            lobby.entrance.take_token([PASSPORT])
        lobby.counter("1").call_next()
        tell(migrated_postgres_url, refusal.format(table, column))

        with pytest.raises(Exception) as failed:  # noqa: PT011 - of whatever kind
            act(lobby)

    assert not isinstance(failed.value, Refused)
    assert told_of(f"{outline(failed.value)} {failed.value} {failed.value.__cause__}") == []


NAMES_ARE_KEPT = a_house(rules=Rules(store_names=True))
ROW_BY_ROW = [name for name in REFUSALS if name != "a table that is gone"]


@pytest.mark.parametrize("refusal", ROW_BY_ROW)
def test_a_booking_that_the_database_refuses_is_left_out_and_told_by_its_id_alone(
    migrated_postgres_url, refusal, caplog
):
    tell(migrated_postgres_url, REFUSALS[refusal].format("booking", "name"))
    with a_lobby(migrated_postgres_url, Clock(), NAMES_ARE_KEPT) as lobby:
        lobby.mirror.take_over("feed", [replace(a_booking(), name=NAME)])

        problem = lobby.mirror.state("feed").problem

    assert "booking b-1" in problem
    assert told_of(problem + caplog.text) == []


def a_town(folder, database, url=""):
    (folder / "lobby_portal_token").write_text("demo")
    file = folder / "lobby.toml"
    file.write_text(
        SETTINGS.format(database=database.replace("+psycopg", ""), url=url or "http://127.0.0.1:1/")
    )
    migrate.upgrade(database)
    return str(file)


def test_the_mirror_goes_on_without_a_booking_that_is_refused_and_names_nobody(
    migrated_postgres_url, upstream, tmp_path
):
    settings = a_town(tmp_path, migrated_postgres_url, upstream.url)
    tell(migrated_postgres_url, REFUSALS["a row that a check refuses"].format("booking"))
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    upstream.always = page(
        on_wire("b-1", starts_at=tomorrow, name=NAME, code=SECRETS[2], number=SECRETS[3])
    )

    mirror = subprocess.Popen(
        [BIN / "lobby-sync", "--config", settings],
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "CREDENTIALS_DIRECTORY": str(tmp_path)},
    )
    try:
        with open_lobby(settings) as lobby:
            until(lambda: "booking b-1" in lobby.mirror.state("portal").problem, 60)
    finally:
        mirror.terminate()
        told = mirror.communicate()[1]

    assert mirror.returncode == 0
    assert told_of(told) == []


def test_a_shell_that_the_database_refuses_names_nobody(migrated_postgres_url, tmp_path):
    settings = a_town(tmp_path, migrated_postgres_url)
    tell(migrated_postgres_url, REFUSALS["a row that a check refuses"].format("reason"))
    verbs = (["take", "id-card", "--override"], ["withdraw", "A001", "--reason", NOTE])

    for verb in verbs:
        ended = subprocess.run(
            [BIN / "lobby", "--config", settings, *verb],
            capture_output=True,
            text=True,
            check=False,
        )

    assert "bug=unexpected" in ended.stderr
    assert told_of(ended.stderr + ended.stdout) == []


@pytest.mark.parametrize("window", WINDOWS.values(), ids=WINDOWS)
def test_a_window_ends_of_what_it_cannot_read_and_does_not_quote_it(tmp_path, window):
    settings = a_town(tmp_path, f"sqlite:///{tmp_path}/queue.db")
    with open_lobby(settings) as lobby:
        lobby.counter("1").open()
    with closing(sqlite3.connect(tmp_path / "queue.db")) as database, database:
        database.execute("UPDATE counter SET state = ?", (NOTE,))

    program, *words = window
    ended = subprocess.run(
        [BIN / program, "--config", settings, "--geometry", "640x400+0+0", *words],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)},
        timeout=120,
    )

    assert ended.returncode == 70
    assert "bug=unexpected error=ValueError@" in ended.stderr
    assert told_of(ended.stderr + ended.stdout) == []


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_a_bug_that_quotes_what_it_read_is_logged_without_it(end):
    program = (
        "import sys, threading; from lobby.ui.exits import end_on_bugs, exit_code\n"
        f"def wrong(*_):\n  try: int({NAME!r})\n  except ValueError: return dict()[{NOTE!r}]\n"
        f"{end}"
    )

    ended = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    assert re.search(r"error=KeyError@<string>:\d+.* after ValueError@<string>:\d+", ended.stderr)
    assert told_of(ended.stderr.replace(program, "")) == []
