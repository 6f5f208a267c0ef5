"""What people find who script against the lobby, or change it."""

import subprocess
import sys

import pytest

from tests.bench.stand import ROOT
from tests.checks.commits import wrong

A_SCRIPT = """
from lobby import open_lobby

with open_lobby("lobby.toml") as lobby:
    ticket = lobby.entrance.take_token(["passport"])
reveal_type(ticket.number)
ticket.nubmer
"""


def test_a_script_outside_the_project_is_shown_its_types(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(A_SCRIPT)

    ran = subprocess.run(
        [sys.executable, "-m", "mypy", "--python-executable", sys.executable, script.name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert 'Revealed type is "lobby.domain.names.Number"' in ran.stdout, ran.stdout + ran.stderr
    assert '"Ticket" has no attribute "nubmer"' in ran.stdout


def test_every_package_says_that_it_has_types():
    packages = [file.parent for file in ROOT.glob("*/__init__.py")]

    untyped = [folder.name for folder in packages if not (folder / "py.typed").is_file()]

    assert packages
    assert not untyped


@pytest.mark.parametrize(
    ("message", "finding"),
    [
        ("Call the next visitor by one rule", ""),
        ("Call the next visitor\n\nBecause two of them came.", ""),
        ("x" * 61, "the subject has 61 characters, at most 60"),
        ("Call the next visitor.", "the subject ends with a full stop"),
        ("Call the next visitor\nBecause", "an empty line parts the subject from the body"),
        ("\n\nBecause", "the subject is empty"),
    ],
)
def test_a_commit_has_a_subject_that_fits(message, finding):
    assert "".join(wrong(message)) == finding
