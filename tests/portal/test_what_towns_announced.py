"""The table of what the towns announced names tests that are there, and leaves nothing out."""

import re
from pathlib import Path

import pytest

TABLE = Path("portal/TOWNS.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (\d+) \| .* \| (.*) \|$", re.MULTILINE)
SHOWN = dict(ROW.findall(TABLE))


def test_every_sentence_has_its_row():
    assert list(map(int, SHOWN)) == list(range(1, 64))


@pytest.mark.parametrize("sentence", SHOWN)
def test_what_shows_it_is_there(sentence):
    cell = SHOWN[sentence]
    if cell == "–":
        return
    file, name = re.fullmatch(r"`(\S+)`(?: (.*))?", cell).groups()
    tests = Path("tests", file).read_text(encoding="utf-8")

    assert not name or f"def test_{name.replace(' ', '_')}(" in tests
