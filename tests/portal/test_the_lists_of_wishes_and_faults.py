"""Every test that the lists of faults and of the towns' wishes name is there."""

import re
from pathlib import Path

import pytest

_TESTS = Path(__file__).parent
_PORTAL = _TESTS.parents[1] / "portal"
_NAMED = re.compile(r"`([\w/]+\.py)::(test_\w+)`")


@pytest.mark.parametrize(("name", "letter", "rows"), [("FAULTS", "F", 42), ("TOWNS", "R", 63)])
def test_a_list_has_every_row_and_names_only_tests_that_there_are(name, letter, rows):
    text = (_PORTAL / f"{name}.md").read_text()
    numbers = [int(number) for number in re.findall(r"^\| (\d+) \|", text, re.MULTILINE)]
    named = set(_NAMED.findall(text))

    assert f"| {letter} |" in text
    assert numbers == list(range(1, rows + 1))
    assert named
    assert [pair for pair in sorted(named) if not _is_there(*pair)] == []


def test_every_row_names_a_test_or_says_that_it_is_to_come():
    for name in ("FAULTS", "TOWNS"):
        rows = [row for row in (_PORTAL / f"{name}.md").read_text().splitlines() if row[:3] > "| 0"]
        for row in rows:
            if re.match(r"\| \d+ \|", row):
                assert _NAMED.search(row) or "to come" in row or "no test" in row, row


def _is_there(file: str, test: str) -> bool:
    path = _TESTS / file
    return path.exists() and f"\ndef {test}(" in path.read_text()
