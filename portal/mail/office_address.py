"""Who writes the e-mails, and how a citizen reaches the office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from config.settings import Settings
from lobby.domain.names import Language
from portal.mail.isolation import isolated, isolated_number
from portal.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeAddress:
    """The office as its e-mails show it."""

    name: str
    department: str = ""
    sender: str
    reply_to: str = ""
    phone: str = ""
    phone_hours: Mapping[Language, str] = field(default_factory=dict)
    places: Mapping[Language, str] = field(default_factory=dict)
    brand: str = "#0B4F8A"
    zone: ZoneInfo

    @classmethod
    def of(cls, settings: Settings) -> OfficeAddress:
        """That of these settings."""
        town, portal = settings.town, settings.portal
        return cls(
            name=town.name,
            department=town.department,
            sender=portal.mail.sender,
            reply_to=portal.mail.reply_to,
            phone=portal.phone,
            phone_hours={Language(code): hours for code, hours in portal.phone_hours.items()},
            places={Language(code): place for code, place in portal.place.items()},
            brand=town.brand,
            zone=ZoneInfo(town.timezone),
        )

    def place(self, language: Language) -> str:
        """Where to come, in this language, else in the first one given."""
        named = ", ".join(filter(None, (self.name, self.department)))
        return _in(self.places, language) or named

    def telephone(self, text: Texts) -> str:
        """The number to ring and when, or nothing if there is none."""
        if not self.phone:
            return ""
        number = isolated_number(self.phone, text)
        hours = isolated(_in(self.phone_hours, text.language), text)
        return text("{number}, {hours}", number=number, hours=hours) if hours else number


def _in(texts: Mapping[Language, str], language: Language) -> str:
    return texts.get(language) or next(iter(texts.values()), "") if texts else ""
