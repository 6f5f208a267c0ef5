"""``config/lobby.toml`` and the models say the same: every key, its default, and a sentence."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from pydantic_core import PydanticUndefined

from config.fields import section_at, sections_in, written
from config.section import Section
from config.settings import Settings, examine
from config.toml_lines import lines_of

DOCUMENT = Path("config/lobby.toml")
SWITCHED_OFF = re.compile(r"^#(?=[a-z_]+ =|\[)", re.MULTILINE)
EXPLAINED_IN_A_SENTENCE = {
    "StretchSection",
    "ReleaseSection",
    "NightSection",
    "BreakSection",
    "BookableHoursSection",
}

TEXT = SWITCHED_OFF.sub("", DOCUMENT.read_text(encoding="utf-8"))
TREE = tomllib.loads(TEXT)


def tables(section, path=()):
    """Every section model that has keys of its own, with its place in the file."""
    yield path, section
    for name, field in section.model_fields.items():
        for inner in sections_in(field.annotation):
            if inner.__name__ not in EXPLAINED_IN_A_SENTENCE:
                listed = "tuple" in str(field.annotation)
                yield from tables(inner, (*path, written(name, field), *((0,) if listed else ())))


def at(path):
    found = TREE
    for part in path:
        found = found[part]
    return found


def keys():
    for path, section in tables(Settings):
        for name, field in section.model_fields.items():
            if not any(
                s.__name__ not in EXPLAINED_IN_A_SENTENCE for s in sections_in(field.annotation)
            ):
                yield pytest.param(path, section, name, id=".".join(map(str, (*path, name))))


def as_toml(value):
    plain = Section.model_dump(value, by_alias=True) if isinstance(value, Section) else value
    if isinstance(plain, (tuple, list)):
        return [as_toml(item) for item in plain]
    if isinstance(plain, dict):
        return {key: as_toml(item) for key, item in plain.items()}
    return f"{plain:%H:%M}" if hasattr(plain, "tzinfo") else plain


@pytest.mark.parametrize(("path", "section", "name"), list(keys()))
def test_every_setting_stands_in_the_document(path, section, name):
    assert written(name, section.model_fields[name]) in at(path)


@pytest.mark.parametrize(("path", "section", "name"), list(keys()))
def test_every_default_in_the_document_is_the_real_one(path, section, name):
    default = section.model_fields[name].get_default(call_default_factory=True)
    documented = at(path)[written(name, section.model_fields[name])]

    if path == ("opening",):
        default = getattr(
            Settings.model_fields["opening"].get_default(call_default_factory=True), name
        )

    examples = default is PydanticUndefined or default is None or (path and path[-1] == 0)
    assert examples or as_toml(default) == documented


def test_the_document_holds_no_key_that_the_settings_do_not_know():
    known = {path for path, _ in tables(Settings)}

    for path in known:
        section = section_at(Settings, path)
        assert set(at(path)) <= {written(n, f) for n, f in section.model_fields.items()}


def test_every_key_has_a_sentence_above_it():
    lines = TEXT.splitlines()
    begun = {number for path, number in lines_of(TEXT).items() if isinstance(path[-1], str)}

    unexplained = [
        lines[number - 1]
        for number in begun
        if not lines[number - 1].startswith("[")
        and not re.match(r"# [A-Z].*\.$", lines[number - 2])
    ]

    assert unexplained == []


@pytest.mark.parametrize("text", [TEXT, DOCUMENT.read_text(encoding="utf-8")], ids=["on", "off"])
def test_the_document_itself_is_a_working_settings_file(tmp_path, text):
    file = tmp_path / "lobby.toml"
    file.write_text(text, encoding="utf-8")

    settings, wrong = examine(file)

    assert wrong == []
    assert json.loads(settings.model_dump_json())
