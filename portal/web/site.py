"""What every page shows of the town: its name, how to reach it, and its legal pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from config.section import LanguageCode
from config.settings import Settings
from lobby.domain.errors import SettingsError
from lobby.domain.names import Language
from portal.texts import SOURCE
from portal.web.town_colours import TownColours

STATIC: Final = Path(__file__).parent / "static"
OWN_NAMES: Final = {
    Language("de"): "Deutsch",
    Language("en"): "English",
    Language("fr"): "Français",
    Language("tr"): "Türkçe",
    Language("uk"): "Українська",
    Language("ar"): "العربية",
    Language("pl"): "Polski",
    Language("ru"): "Русский",
}
_PICTURES: Final = {".svg": "image/svg+xml", ".png": "image/png"}


@dataclass(frozen=True, slots=True)
class StaticFile:
    """A file that browsers keep, as its address changes with it."""

    content: bytes
    kind: str

    @property
    def version(self) -> str:
        """What its address ends with."""
        return sha256(self.content).hexdigest()[:12]


class Site:
    """One town's pages."""

    def __init__(self, settings: Settings) -> None:
        """Raises SettingsError: the picture of the town cannot be read."""
        section = settings.portal
        self.town = settings.town.name
        self.department = settings.town.department
        self.zone = ZoneInfo(settings.town.timezone)
        self.languages = tuple(Language(code) for code in settings.town.languages)
        self.phone = section.phone
        self.phone_link = "tel:" + "".join(it for it in section.phone if it in "+0123456789")
        self.address = section.address
        self.imprint = section.imprint
        self.privacy = section.privacy
        self.accessibility = section.accessibility
        self.easy_language = section.easy_language
        self.legal = bool(self.imprint or self.privacy or self.accessibility or self.easy_language)
        self.colours = TownColours.of(settings.town.brand)
        self.crest = _picture(settings.town.logo)
        self._hours = _by_language(section.phone_hours)
        self._place = _by_language(section.place)

    def phone_hours(self, language: Language) -> str:
        """When somebody answers the phone."""
        return _in(self._hours, language)

    def place(self, language: Language) -> str:
        """Where to come."""
        return _in(self._place, language)

    @cached_property
    def stylesheet(self) -> StaticFile:
        """The one style sheet: the town's colours, and what all towns share."""
        colours = self.colours
        tokens = (
            f":root{{--brand:{colours.brand};--brand-ink:{colours.brand_ink};"
            f"--soft:{colours.soft}}}\n"
        )
        return StaticFile(tokens.encode() + (STATIC / "pages.css").read_bytes(), "text/css")

    @cached_property
    def script(self) -> StaticFile:
        """The one script, without which every page works too."""
        return StaticFile((STATIC / "pages.js").read_bytes(), "text/javascript")


def _picture(path: str) -> StaticFile | None:
    if not path:
        return None
    try:
        return StaticFile(Path(path).read_bytes(), _PICTURES[Path(path).suffix.lower()])
    except (OSError, KeyError):
        raise SettingsError(
            f"town.logo: {path} is no picture that can be read; write a PNG or SVG file, or leave "
            "it empty"
        ) from None


def _by_language(words: Mapping[LanguageCode, str]) -> dict[Language, str]:
    return {Language(code): text for code, text in words.items()}


def _in(words: Mapping[Language, str], language: Language) -> str:
    return words.get(language) or words.get(SOURCE) or next(iter(words.values()), "")
