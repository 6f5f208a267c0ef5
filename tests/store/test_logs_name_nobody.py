"""Whatever fails, no log of any program holds a name, a code or a note."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from lobby.store import migrate
from lobby.traces import outline
from tests.builders import PASSPORT, Clock, a_booking, a_lobby
from tests.sync.builders import on_wire
from tests.sync.upstream import Upstream, page

BIN = Path(sys.executable).parent
SECRETS = ("Zzyzx-Quastenflosser", "Ohnmacht-im-Wartesaal", "CODE-b-1", "4711-b-1")
NAME, NOTE, *_ = SECRETS
REFUSALS = {
    "a row that a check refuses": "ALTER TABLE {} ADD CONSTRAINT no CHECK (false) NOT VALID",
    "a column that is too narrow": (
        "ALTER TABLE {0} ALTER COLUMN {1} TYPE varchar(3) USING left({1}, 3)"
    ),
    "a rule that fails and quotes the row": (
        "CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " RAISE 'no' USING DETAIL = NEW::text, HINT = NEW::text; END $$;"
        "CREATE TRIGGER no BEFORE INSERT OR UPDATE ON {} FOR EACH ROW EXECUTE FUNCTION no()"
    ),
    "a table that is gone": "ALTER TABLE {} RENAME TO gone",
}
DEEDS = {
    "a booking with a name": (
        "booking",
        "name",
        lambda lobby: lobby.mirror("feed", [replace(a_booking(), name=NAME)]),
    ),
    "a note": ("ticket", "note", lambda lobby: lobby.take_token([PASSPORT], note=NOTE)),
    "what undoing needs": ("undo", "before", lambda lobby: lobby.transfer("1", note=NOTE)),
    "a reason": ("reason", "text", lambda lobby: lobby.withdraw("A002", NOTE)),
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
def test_what_the_database_refuses_is_logged_without_the_row(postgres_url, refusal, deed):
    table, column, act = deed
    migrate.upgrade(postgres_url)
    with a_lobby(postgres_url, Clock()) as lobby:
        lobby.open_counter("1")
        for _ in range(2):
            lobby.take_token([PASSPORT])
        lobby.call_next("1")
        tell(postgres_url, refusal.format(table, column))

        with pytest.raises(Exception) as failed:  # noqa: PT011 - of whatever kind
            act(lobby)

    assert told_of(f"{outline(failed.value)} {failed.value} {failed.value.__cause__}") == []


def a_town(folder, database, url=""):
    (folder / "lobby_portal_token").write_text("demo")
    file = folder / "lobby.toml"
    file.write_text(
        SETTINGS.format(database=database.replace("+psycopg", ""), url=url or "http://127.0.0.1:1/")
    )
    migrate.upgrade(database)
    return str(file)


def test_the_mirror_ends_of_a_booking_that_is_refused_and_names_nobody(
    postgres_url, upstream, tmp_path
):
    settings = a_town(tmp_path, postgres_url, upstream.url)
    tell(postgres_url, REFUSALS["a row that a check refuses"].format("booking"))
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    upstream.always = page(
        on_wire("b-1", starts_at=tomorrow, name=NAME, code=SECRETS[2], number=SECRETS[3])
    )

    ended = subprocess.run(
        [BIN / "lobby-sync", "--config", settings],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "CREDENTIALS_DIRECTORY": str(tmp_path)},
        timeout=60,
    )

    assert "bug=unexpected" in ended.stderr
    assert told_of(ended.stderr + ended.stdout) == []


def test_a_shell_that_the_database_refuses_names_nobody(postgres_url, tmp_path):
    settings = a_town(tmp_path, postgres_url)
    tell(postgres_url, REFUSALS["a row that a check refuses"].format("reason"))
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

    assert "KeyError" in ended.stderr
    assert "in wrong" in ended.stderr
    assert told_of(ended.stderr.replace(program, "")) == []
