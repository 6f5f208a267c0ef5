"""One terminal as its settings describe it: its options and what the town shows of itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from config.settings import Settings
from config.town import TownSection
from kiosk.idle import IdleTimeouts


def _utc_now() -> datetime:
    return datetime.now(UTC)


_TIMEOUTS: Final = IdleTimeouts()


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskOptions:
    """One terminal as its settings describe it."""

    place: str = "kiosk"
    """Its name in the journal."""
    languages: Sequence[str] = ("de", "en")
    timeouts: IdleTimeouts = _TIMEOUTS
    logo: Path | None = None
    letters: str = ""
    """The letters that booking numbers may have, as keys to touch."""
    pin: str = field(default="", repr=False)
    """Opens the staff page; without one nothing does."""
    now: Callable[[], datetime] = _utc_now


@dataclass(frozen=True, slots=True, kw_only=True)
class Branding:
    """What a town shows of itself."""

    department: str = ""
    colour: str = "#0B4F8A"
    logo: Path | None = None


def options_from(settings: Settings) -> KioskOptions:
    """What the sections ``[kiosk]`` and ``[town]`` say of one terminal."""
    kiosk, town, pin = settings.kiosk, settings.town, settings.secret("kiosk_pin")
    return KioskOptions(
        place=kiosk.place,
        languages=kiosk.languages or town.languages,
        timeouts=IdleTimeouts(quiet=int(kiosk.home_after), answer=int(kiosk.done_for)),
        logo=Path(town.logo) if town.logo else None,
        letters=kiosk.letters,
        pin=pin.get_secret_value() if pin else "",
    )


def branding_from(town: TownSection) -> Branding:
    """What the section ``[town]`` says of the looks."""
    logo = Path(town.logo) if town.logo else None
    return Branding(department=town.department, colour=town.brand, logo=logo)
