"""Every mistake of an installer is one clear message: file, line, key, what to write instead."""

from pathlib import Path

import pytest

from config.settings import examine, load
from lobby.domain.errors import SettingsError

GOOD = """\
[[services]]
id = "id-card"

[[services]]
id = "passport"

[[counters]]
id = "1"
services = ["id-card", "passport"]
"""

CASES = [
    block.rsplit("\n=> ", 1)
    for block in Path("tests/config/mistakes.txt").read_text(encoding="utf-8").split("\n\n")[1:]
]


def told(tmp_path, text):
    """The first message for this file, without its folder."""
    file = tmp_path / "lobby.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load(file)
    return str(caught.value).removeprefix(f"{tmp_path}/")


@pytest.mark.parametrize(("lines", "message"), CASES, ids=[case[0] for case in CASES])
def test_a_mistake_is_told_with_its_line_and_what_to_write_instead(tmp_path, lines, message):
    assert told(tmp_path, GOOD + lines) == f"lobby.toml:{message.strip()}"


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ('[town]\nname = "Neustadt\n', 2, "Illegal character"),
        ("[town]\nname = Neustadt\n", 2, "Invalid value"),
        ('[town]\nname = "A"\nname = "B"\n', 3, "Cannot overwrite a value"),
        ('[queue]\n[opening]\nmonday = [{ from = "08:00"', 3, "Unclosed inline table"),
    ],
)
def test_a_file_that_is_not_toml_is_told_with_its_line(tmp_path, text, line, problem):
    message = told(tmp_path, text)

    assert message.startswith(f"lobby.toml:{line}: is not TOML: ")
    assert problem in message
    assert "\n" not in message


def test_a_missing_file_is_told_with_how_to_write_one(tmp_path):
    with pytest.raises(SettingsError, match="there is no such file; write one with: lobby init"):
        load(tmp_path / "nowhere.toml")


def test_without_any_file_the_usual_places_are_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("LOBBY_CONFIG", raising=False)

    with pytest.raises(SettingsError, match=r"no settings file at lobby\.toml or /etc/lobby"):
        load()


def test_a_file_in_another_encoding_is_told(tmp_path):
    file = tmp_path / "lobby.toml"
    file.write_bytes('[town]\nname = "Bürgerbüro"\n'.encode("latin-1"))

    with pytest.raises(SettingsError, match="is not UTF-8 text"):
        load(file)


def test_a_file_without_services_says_what_to_add(tmp_path):
    assert told(tmp_path, "[town]\n") == (
        "lobby.toml: there is no [[services]] yet; write at least one: [[services]] and below it "
        'id = "..."'
    )


def test_a_database_that_the_store_does_not_know_is_refused(tmp_path):
    message = told(tmp_path, GOOD + '[queue]\ndatabase = "mysql://db/lobby"\n')

    assert message.startswith("lobby.toml:11: queue.database: mysql")


def test_every_mistake_is_found_in_the_order_of_the_file(tmp_path):
    file = tmp_path / "lobby.toml"
    file.write_text(GOOD + '[queue]\nlead = -1\njurnal = "auto"\n[voice]\nrate = 1\n')

    _, wrong = examine(file)

    assert [mistake.line for mistake in wrong] == [11, 12, 14]


def test_a_mistake_in_the_environment_names_the_variable(tmp_path, monkeypatch):
    file = tmp_path / "lobby.toml"
    file.write_text(GOOD)
    monkeypatch.setenv("LOBBY_PRINTER__PORT", "ninety")

    with pytest.raises(SettingsError) as caught:
        load(file)

    assert str(caught.value).startswith(
        'environment LOBBY_PRINTER__PORT: printer.port must be a whole number, not "ninety"'
    )
