"""Exit codes and messages: a rule, the world, the settings, a misunderstanding."""

import json
import sqlite3
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from lobby.cli import run, verbs
from lobby.cli.refusals import SENTENCES, sentence
from lobby.cli.to_json import to_json
from lobby.domain.errors import Refusal, Refused

VERBS = """
    init take check-in open pause close next recall serve finish no-show park resume reinstate
    transfer call undo withdraw queue board estimate why facts config db close-day report simulate
    doctor book bookings check-in-booking phoned mark slip paper close-walk-ins open-walk-ins quota
    notice mute unmute test-call give-help
"""


@pytest.fixture
def hall(tmp_path, capsys):
    assert run(["init", str(tmp_path), "--town", "wickede", "--demo"]) == 0
    capsys.readouterr()
    return tmp_path / "lobby.toml"


def test_every_verb_is_there():
    assert set(VERBS.split()) <= set(verbs.list_commands(None))


def test_every_refusal_has_its_sentence():
    assert set(SENTENCES) == set(Refusal)


def test_a_refusal_says_from_when_on_it_will_be_possible():
    refused = Refused(Refusal.TOO_EARLY, at=datetime(2026, 11, 23, 8, 30, tzinfo=UTC))

    assert sentence(refused, ZoneInfo("Europe/Berlin")) == (
        "it is too early to check in; come later, or take a token; possible from 2026-11-23 09:30"
    )


def test_a_rule_that_says_no_is_exit_code_3(hall, capsys):
    assert run(["--config", str(hall), "next", "1"]) == 3

    said = capsys.readouterr()
    assert said.err == "this counter is not open; open it with: lobby open\n"
    assert said.out == ""


def test_a_rule_that_says_no_is_told_to_machines_by_its_code(hall, capsys):
    assert run(["--config", str(hall), "check-in", "nonsense", "--json"]) == 3

    assert json.loads(capsys.readouterr().out)["error"] == "unknown"


def test_a_database_that_does_not_answer_is_exit_code_69(hall, capsys, monkeypatch):
    monkeypatch.setenv("LOBBY_QUEUE__DATABASE", "postgresql+psycopg://lobby@127.0.0.1:1/lobby")

    assert run(["--config", str(hall), "queue"]) == 69

    assert "is it running" in capsys.readouterr().err


def test_a_damaged_database_is_exit_code_69(hall, capsys):
    file = hall.parent / "queue.db"
    with sqlite3.connect(file) as database:
        database.execute("DELETE FROM journal_end")
        database.execute("INSERT INTO journal_end (id, seq) VALUES (1, 7)")
    database.close()

    assert run(["--config", str(hall), "db", "check"]) == 69

    assert "the journal holds 0 facts" in capsys.readouterr().err


def test_a_mistake_in_the_settings_is_exit_code_78(hall, capsys):
    hall.write_text(hall.read_text().replace("max_services = 6", "max_service = 6"))

    assert run(["--config", str(hall), "queue"]) == 78

    assert 'unknown key "max_service" in [queue]; did you mean "max_services"?' in (
        capsys.readouterr().err
    )


def test_a_database_that_was_never_made_is_exit_code_78(hall, capsys):
    (hall.parent / "queue.db").unlink()

    assert run(["--config", str(hall), "queue"]) == 78

    assert "run: lobby db upgrade" in capsys.readouterr().err


def test_a_missing_database_is_put_back_from_its_newest_backup(hall, capsys):
    assert run(["--config", str(hall), "db", "backup"]) == 0
    (hall.parent / "queue.db").unlink()

    assert run(["--config", str(hall), "queue"]) == 69
    assert "put it back with lobby db restore" in capsys.readouterr().err
    assert run(["--config", str(hall), "db", "upgrade"]) == 69
    assert run(["--config", str(hall), "db", "restore"]) == 0

    assert run(["--config", str(hall), "queue"]) == 0


def test_a_misunderstanding_says_how_the_verb_is_used(hall, capsys):
    assert run(["transfer", "1", "--config", str(hall)]) == 2

    assert "--service SERVICE, --to COUNTER, or both" in capsys.readouterr().err


def test_bytes_that_are_no_text_are_a_misunderstanding(hall, capsys):
    word = b"A\xff1".decode("utf-8", "surrogateescape")

    assert run(["--config", str(hall), "why", word]) == 2
    assert "is not UTF-8 text" in capsys.readouterr().err


def test_a_time_that_is_none_is_refused(hall, capsys):
    assert run(["queue", "--config", str(hall), "--at", "nine"]) == 2

    assert 'write "09:40"' in capsys.readouterr().err


def test_a_time_without_a_date_is_one_of_today(hall, capsys):
    assert run(["take", "id-card", "--override", "--config", str(hall), "--at", "09:40"]) == 0

    assert "since 09:40" in capsys.readouterr().out


def test_the_clock_of_a_real_town_hall_cannot_be_set(tmp_path, capsys):
    run(["init", str(tmp_path), "--town", "altena"])

    assert run(["--config", str(tmp_path / "lobby.toml"), "queue", "--at", "09:00"]) == 3

    assert "`lobby init --demo` made" in capsys.readouterr().err


def test_a_folder_is_never_initialised_twice(hall, capsys):
    before = hall.read_text()

    assert run(["init", str(hall.parent)]) == 78

    assert "is there already" in capsys.readouterr().err
    assert hall.read_text() == before


def test_init_without_a_town_writes_every_setting_down(tmp_path, capsys):
    assert run(["init", str(tmp_path / "new" / "folder")]) == 0

    file = tmp_path / "new" / "folder" / "lobby.toml"
    ours = Path("config/lobby.toml").read_text().splitlines()
    differences = set(file.read_text().splitlines()) - set(ours)
    assert differences == {'database = "sqlite:///queue.db"'}
    assert (file.parent / "queue.db").exists()


def test_all_mistakes_in_the_settings_are_told_at_once(hall, capsys):
    hall.write_text(hall.read_text() + '\n[voice]\nrate = "fast"\nvolum = 3\n')

    assert run(["--config", str(hall), "config", "check"]) == 78

    assert len(capsys.readouterr().out.splitlines()) == 2


def test_settings_in_order_are_said_to_be_so(hall, capsys):
    assert run(["--config", str(hall), "config", "check"]) == 0

    assert capsys.readouterr().out == "the settings are in order\n"


def test_the_settings_that_hold_are_shown_without_secrets(hall, tmp_path, capsys, monkeypatch):
    (tmp_path / "lobby_portal_token").write_text("geheim")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    monkeypatch.setenv("LOBBY_VOICE__VOLUME", "33")

    assert run(["--config", str(hall), "config", "show"]) == 0

    shown = capsys.readouterr().out
    assert "volume = 33" in shown
    assert "lobby_portal_token" in shown
    assert "geheim" not in shown


def test_values_of_the_domain_become_json():
    values = [timedelta(minutes=2), date(2026, 11, 23), frozenset("ba"), Refusal.UNKNOWN]

    assert json.dumps(values, default=to_json) == '[120.0, "2026-11-23", ["a", "b"], "unknown"]'


def test_the_installed_command_answers_as_a_process(hall):
    command = Path(sys.executable).with_name("lobby")

    done = subprocess.run(
        [command, "--config", hall, "--json", "next", "9"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 3
    assert json.loads(done.stdout)["error"] == "unknown-counter"
    assert done.stderr.startswith("no such counter")
