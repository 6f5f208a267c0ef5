"""The town hall of the demonstration: settings, database, and a time zone in which it is day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import tomlkit
from tomlkit import TOMLDocument

from config.settings import Settings, load
from lobby.store import migrate

HERE: Final = Path(__file__).parent
_HOME: Final = "Europe/Berlin"
_MORNING: Final = 9
_OFFICE_HOURS: Final = range(8, 15)
"""Local hours in which every booking of the day plan lies on this day, while the house is open."""
_KEY: Final = "demo"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoAddresses:
    """Where the house finds what is not its own; an empty address is a device it does not have."""

    portal: str
    """The booking portal, ``http://127.0.0.1:8080``."""
    printer: tuple[str, int]
    camera: str


@dataclass(frozen=True, slots=True)
class DemoHouse:
    """One town hall in a folder."""

    settings: Path
    credentials: Path

    def environment(self) -> dict[str, str]:
        """What its programs find in their environment, as systemd would put it there."""
        return {"CREDENTIALS_DIRECTORY": str(self.credentials)}

    def read(self) -> Settings:
        """The settings as every program reads them."""
        return load(self.settings)


def zone(now: datetime) -> str:
    """Berlin in office hours; at any other time the zone of the world in which it is nine."""
    if now.astimezone(ZoneInfo(_HOME)).hour in _OFFICE_HOURS:
        return _HOME
    east = (_MORNING - now.astimezone(UTC).hour + 11) % 24 - 11
    return f"Etc/GMT{-east:+d}"  # these names count westwards


def day_plan(folder: Path, now: datetime) -> Path:
    """Write down who has booked what today, in the time of the house."""
    return _laid_over("day.toml", folder / "day.toml", {"zone": zone(now)})


def build(folder: Path, around: DemoAddresses, now: datetime) -> DemoHouse:
    """Write the settings and make the database."""
    host, port = around.printer
    file = _laid_over(
        "house.toml",
        folder / "lobby.toml",
        {
            "town": {"timezone": zone(now)},
            "printer": {"kind": "tcp", "host": host, "port": port},
            "scanner": {"camera": around.camera},
            "sync": {"sources": [{"id": "portal", "url": f"{around.portal}/feed", "interval": 1}]},
        },
    )
    house = DemoHouse(file, _credentials(folder))
    migrate.upgrade(house.read().database, demo=True)
    return house


def _credentials(folder: Path) -> Path:
    place = folder / "credentials"
    place.mkdir()
    (place / "lobby_portal_token").write_text(_KEY, encoding="utf-8")
    return place


def _laid_over(template: str, file: Path, changes: Mapping[str, object]) -> Path:
    document = tomlkit.parse((HERE / template).read_text(encoding="utf-8"))
    _lay(document, changes)
    file.write_text(tomlkit.dumps(document), encoding="utf-8")
    return file


def _lay(document: TOMLDocument, changes: Mapping[str, object]) -> None:
    for key, change in changes.items():
        if isinstance(change, Mapping) and key in document:
            document[key].update(change)
        else:
            document[key] = change
