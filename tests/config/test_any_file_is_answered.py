"""Whatever stands in a settings file, the answer is settings or mistakes of one line each."""

import tempfile
from pathlib import Path

import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from config.fields import section_at, sections_in, written
from config.settings import Settings, examine

SECTIONS = [
    written(name, field)
    for name, field in Settings.model_fields.items()
    if any(sections_in(field.annotation))
]
KEYS = sorted(
    {
        written(name, field)
        for section in SECTIONS
        for name, field in section_at(Settings, (section,)).model_fields.items()
    }
    | {"from", "to", "mode", "url", "token", "de", "12-24", "2026-12-24", "odd key"}
)

scalars = (
    st.none().map(lambda _: "id-card")
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.floats()
    | st.text(max_size=30)
    | st.dates()
    | st.times()
    | st.datetimes()
    | st.sampled_from(["1", "walk-in", "08:00", "tcp", "sqlite:///", "http://[", "A", "de"])
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)
    ),
    max_leaves=10,
)
tables = st.dictionaries(st.sampled_from(KEYS), values, max_size=6)
files = st.dictionaries(
    st.sampled_from([*SECTIONS, "odd"]), tables | st.lists(tables, max_size=3) | values, max_size=5
)


def answered(text):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "lobby.toml")
        file.write_bytes(text)
        return examine(file)


@given(files)
def test_any_toml_is_answered(tree):
    settings, wrong = answered(tomlkit.dumps(tree).encode())

    assert (settings is None) == bool(wrong)
    for mistake in wrong:
        assert "\n" not in str(mistake)
        assert len(str(mistake)) < 600


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_answered(data):
    settings, wrong = answered(data)

    assert settings is None
    assert "\n" not in str(wrong[0])
