"""Every text of the e-mails stands in every catalogue, and nothing else does."""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.pofile import read_po

import portal.mail
from lobby.domain.names import LANGUAGES
from portal.texts import SOURCE

PACKAGE = Path(portal.mail.__file__).parent


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_its_values(language):
    translated = _catalogue(language)
    for text in _texts():
        fields = _fields(text)

        assert language == SOURCE or _fields(translated.pop(text)) == fields
    assert translated == {}


def _texts():
    """Every text that the package says, wherever it stands."""
    calls = [
        node
        for file in PACKAGE.glob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call) and node.args
    ]
    named = [call for call in calls if ast.unparse(call.func).endswith(("text", "texts"))]
    constants = [call.args[0] for call in named if isinstance(call.args[0], ast.Constant)]
    assert len(constants) > 70
    return dict.fromkeys(constant.value for constant in constants)


def _catalogue(language):
    file = PACKAGE.parent / "translations" / language / "emails.po"
    if language == SOURCE:
        return {}
    with file.open("rb") as text:
        return {message.id: message.string for message in read_po(text) if message.id}


def _fields(text):
    return sorted(field for _, field, _, _ in Formatter().parse(text) if field)
