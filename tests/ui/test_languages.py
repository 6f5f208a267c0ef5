"""One list of languages: what a shell accepts, screens are translated to and settings may name."""

from typing import get_args

from config.section import LanguageCode
from lobby.domain.names import LANGUAGES
from lobby.ui.translations import LANGUAGE_NAMES


def test_shell_screens_and_settings_know_the_same_languages():
    assert set(LANGUAGES) == set(LANGUAGE_NAMES) == set(get_args(LanguageCode))
