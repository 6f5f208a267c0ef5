"""Days and times as e-mails tell them: in the language of the booking and the time of the town."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton

from lobby.domain.names import LANGUAGES, Language
from portal.texts import Texts

_ENGLISH: Final = Language("en")
_BRITISH: Final = "en_GB"
"""Of the two orders of day and month in English, that of Europe."""


@dataclass(frozen=True, slots=True)
class EmailDates:
    """Days and times in one language."""

    texts: Texts
    zone: ZoneInfo

    def day(self, moment: datetime) -> str:
        """``7. Dezember``."""
        local = moment.astimezone(self.zone).replace(tzinfo=None)
        return format_skeleton("MMMMd", local, locale=_locale(self.texts.language))

    def long_day(self, moment: datetime) -> str:
        """``Montag, 7. Dezember 2026``."""
        return format_date(self.local_day(moment), "full", locale=_locale(self.texts.language))

    def time(self, moment: datetime) -> str:
        """``10:30 Uhr``, of which neither half stands alone at the end of a line."""
        return self.texts("{time}\u00a0Uhr", time=_clock(moment.astimezone(self.zone)))

    def local_day(self, moment: datetime) -> date:
        """The day of the town."""
        return moment.astimezone(self.zone).date()


def _clock(local: datetime) -> str:
    return f"{local.hour}:{local.minute:02}"


def _locale(language: Language) -> str:
    """That of the texts, which are English in a language that nobody has translated them to."""
    return language if language in LANGUAGES and language != _ENGLISH else _BRITISH
