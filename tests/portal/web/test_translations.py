"""Every text of the pages is there in every language, with the same gaps to fill."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

import portal
from portal.texts import SOURCE
from portal.web.site import OWN_NAMES

FOLDER = Path(portal.__file__).parent
METHODS = [("web/templates/**.html", "jinja2"), ("web/**.py", "python")]
KEYWORDS = {
    "t": None,
    "texts": None,
    "marked": None,
    "N_": None,
    "tn": (1, 2),
    "plural": (1, 2),
}
OTHERS = sorted(set(OWN_NAMES) - {SOURCE})


@cache
def the_texts() -> dict[str, tuple[str, ...]]:
    """The texts of the pages by their first form; a text of one form has one."""
    taken = extract_from_dir(
        str(FOLDER), METHODS, keywords=KEYWORDS, options_map={"**.html": {"silent": "false"}}
    )
    messages = [message for _, _, message, _, _ in taken]
    forms = [message if isinstance(message, tuple) else (message,) for message in messages]
    return {form[0]: form for form in forms}


def the_catalogue(language):
    with (FOLDER / "translations" / language / "pages.po").open("rb") as file:
        return {
            (entry.id[0] if isinstance(entry.id, tuple) else entry.id): entry
            for entry in read_po(file, locale=language)
            if entry.id
        }


def gaps(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


def test_there_are_texts():
    assert "Worum geht es?" in the_texts()
    assert len(the_texts()["etwa {n} Minute"]) == 2


def test_no_text_is_written_where_it_is_not_taken_from():
    written = [path for path in FOLDER.glob("web/**/*.py") if 'texts()("' in path.read_text()]

    assert written == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated(language):
    catalogue = the_catalogue(language)

    missing = [text for text in the_texts() if text not in catalogue or not catalogue[text].string]

    assert missing == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_is_left_of_a_text_that_has_gone(language):
    assert set(the_catalogue(language)) - set(the_texts()) == set()


@pytest.mark.parametrize("language", OTHERS)
def test_translations_leave_the_same_gaps(language):
    for text, entry in the_catalogue(language).items():
        forms = [entry.string] if isinstance(entry.string, str) else entry.string
        for form in forms:
            assert form
            assert gaps(form) - {"n"} == gaps(text) - {"n"}, (text, form)
