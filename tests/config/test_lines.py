"""The line of every key, held against what ``tomllib`` reads."""

import tomllib
from pathlib import Path

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from config.toml_lines import lines_of, nearest_line

FILES = [Path("config/lobby.toml"), *sorted(Path("config/towns").glob("*.toml"))]

ODD = '''
# a = 1
title = "a # is no comment" # b = 2
"quoted key" = 'single'
a.b . c = { d = [1, { e = 2 }], "f.g" = 3 }
long = """
[not.a.table]
x = 1 \\""""" # after
raw = """'\'"""
when = 2026-12-24 08:00:00
list = [
  1.5, # one
  [2, 3], [
    4] ]
[[tables]]
x = 1
[tables.inner]
y = 2
[[tables.more]]
z = 3
[[tables.more]]
z = 4
[[tables]]
x = 5
'''


def paths(value, path=()):
    if path:
        yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from paths(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from paths(inner, (*path, place))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_key_of_our_own_files_has_its_line(file):
    text = file.read_text(encoding="utf-8")
    written = text.splitlines()

    lines = lines_of(text)

    assert set(lines) == set(paths(tomllib.loads(text)))
    for path, line in lines.items():
        if isinstance(path[-1], str):
            assert path[-1] in written[line - 1]


def test_every_key_of_an_odd_file_has_its_line():
    lines = lines_of(ODD)

    assert set(lines) == set(paths(tomllib.loads(ODD)))
    assert lines["title",] == 3
    assert lines["a", "b", "c", "d", 1, "e"] == 5
    assert lines["raw",] == 9
    assert lines["list", 2, 0] == 14
    assert lines["tables", 0, "more", 1, "z"] == 22
    assert lines["tables", 1, "x"] == 24


def test_a_key_that_is_missing_has_the_line_of_its_table():
    assert nearest_line(lines_of(ODD), ("tables", 0, "more", 1, "id")) == 21
    assert nearest_line(lines_of(ODD), ("nowhere",)) is None


keys = st.text(min_size=1, max_size=8)
values = st.recursive(
    st.integers(-9, 9) | st.booleans() | st.text(max_size=20) | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(keys, values, max_size=4))
def test_whatever_tomllib_reads_has_lines(tree):
    text = tomlkit.dumps(tree)
    read = tomllib.loads(text)

    assert set(lines_of(text)) == set(paths(read))
