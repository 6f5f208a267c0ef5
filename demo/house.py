"""The town hall of the demonstration: settings, database, and a time zone in which it is day."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_urlsafe
from typing import Any, Final
from zoneinfo import ZoneInfo

import tomlkit

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
    """The booking portal, ``127.0.0.1:8080``."""
    printer: tuple[str, int]
    camera: str
    mail: tuple[str, int] = ("127.0.0.1", 9)
    """The mail server."""


@dataclass(frozen=True, slots=True)
class DemoHouse:
    """One town hall in a folder."""

    settings: Path
    """The file; the credentials lie beside it."""

    def read(self) -> Settings:
        """The settings as every program reads them."""
        return load(self.settings)


def zone(now: datetime) -> str:
    """Berlin in office hours; at any other time the zone of the world in which it is nine."""
    if now.astimezone(ZoneInfo(_HOME)).hour in _OFFICE_HOURS:
        return _HOME
    east = (_MORNING - now.astimezone(UTC).hour + 11) % 24 - 11
    return f"Etc/GMT{-east:+d}"  # these names count westwards


def build(folder: Path, around: DemoAddresses, now: datetime) -> DemoHouse:
    """Write the settings and make the database."""
    host, port = around.printer
    mail_host, mail_port = around.mail
    portal = f"http://{around.portal}"
    file = _laid_over(
        HERE / "house.toml",
        folder / "lobby.toml",
        {
            "town": {"timezone": zone(now)},
            "printer": {"kind": "tcp", "host": host, "port": port},
            "scanner": {"camera": around.camera},
            "sync": {
                "sources": [{"id": "portal", "url": f"{portal}/feed", "interval": 1, "wait": 20}]
            },
            "portal": {
                "address": portal,
                "listen": around.portal,
                "mail": {"host": mail_host, "port": mail_port},
            },
        },
    )
    _write_credentials(folder)
    house = DemoHouse(file)
    migrate.upgrade(house.read().database, demo=True)
    return house


def _write_credentials(folder: Path) -> None:
    """Beside the settings, where every program finds them that is not a unit of systemd."""
    place = folder / "credentials"
    place.mkdir()
    (place / "lobby_portal_token").write_text(_KEY, encoding="utf-8")
    (place / "lobby_portal_key").write_text(token_urlsafe(48), encoding="utf-8")


def _laid_over(template: Path, file: Path, changes: Mapping[str, object]) -> Path:
    document = tomlkit.parse(template.read_text(encoding="utf-8"))
    _lay(document, changes)
    file.write_text(tomlkit.dumps(document), encoding="utf-8")
    return file


def _lay(table: MutableMapping[str, Any], changes: Mapping[str, object]) -> None:
    for key, change in changes.items():
        if isinstance(change, Mapping) and key in table:
            _lay(table[key], change)
        else:
            table[key] = change
