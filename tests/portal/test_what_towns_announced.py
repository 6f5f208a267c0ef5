"""The tables of what towns announced and of known faults name tests that are there."""

import re
from pathlib import Path

import pytest

ROW = re.compile(r"^\| (\d+) \| .* \| ([^|]*) \|$", re.MULTILINE)
ANNOUNCED = ROW.findall(Path("portal/TOWNS.md").read_text(encoding="utf-8"))
FAULTS = ROW.findall(Path("portal/FAULTS.md").read_text(encoding="utf-8"))


def test_nothing_is_left_out():
    assert [int(number) for number, _ in ANNOUNCED] == list(range(1, 64))
    assert [int(number) for number, _ in FAULTS] == list(range(1, 43))


@pytest.mark.parametrize("cell", sorted({cell for _, cell in ANNOUNCED + FAULTS} - {"–"}))
def test_what_shows_it_is_there(cell):
    file, name = re.fullmatch(r"`(\S+)`(?: (.*))?", cell).groups()
    tests = Path("tests", file).read_text(encoding="utf-8")

    assert not name or f"def test_{name.replace(' ', '_')}(" in tests
