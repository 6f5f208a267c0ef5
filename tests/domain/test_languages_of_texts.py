"""Which text is shown in a language that lacks it."""

import pytest

from lobby.domain.languages import text_in


@pytest.mark.parametrize(
    ("texts", "shown"),
    [
        ({"de": "Pass", "en": "passport", "tr": "pasaport"}, "pasaport"),
        ({"de": "Pass", "en": "passport"}, "passport"),
        ({"de": "Pass", "en": ""}, "Pass"),
        ({"fr": "passeport"}, "passeport"),
        ({"de": ""}, "none"),
        ({}, "none"),
    ],
)
def test_english_stands_in_then_german_then_whatever_there_is(texts, shown):
    assert text_in(texts, "tr", "none") == shown
