"""A demo town hall, and the command that is run in it."""

from __future__ import annotations

import json

import pytest

from lobby.cli import run


class Shell:
    """Runs the command against one settings file and keeps what it said."""

    def __init__(self, capsys, config):
        self._capsys = capsys
        self.config = config
        self.code = 0
        self.error = ""

    def __call__(self, *words, at="2026-11-23 09:00"):
        clock = ["--at", at] if at else []
        self.code = run(["--config", str(self.config), *clock, *words])
        said = self._capsys.readouterr()
        self.error = said.err.strip()
        return said.out.strip()

    def json(self, *words, at="2026-11-23 09:00"):
        return json.loads(self(*words, "--json", at=at))


@pytest.fixture
def shell(tmp_path, capsys):
    assert run(["init", str(tmp_path / "hall"), "--town", "wickede", "--demo"]) == 0
    capsys.readouterr()
    return Shell(capsys, tmp_path / "hall" / "lobby.toml")
