"""The settings of one town hall: read from TOML, laid over the defaults, checked."""

from __future__ import annotations

import json
import os
import tomllib
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Final, Self

from pydantic import Field, PrivateAttr, SecretStr, ValidationError, model_validator

from config.apps import CounterWindowSection, KioskSection, MonitorSection
from config.cross_checks import Tables, contradictions
from config.devices import PrinterSection, ScannerSection, VoiceSection
from config.environment import Tree, overlay, secrets
from config.messages import ValueOrigin, mistakes, not_toml
from config.mirror import SyncSection
from config.office import (
    AreaSection,
    CounterSection,
    QuotaSection,
    ServiceSection,
    TopicSection,
    topics_in_order,
)
from config.opening import OpeningSection, office_hours
from config.portal import PortalSection
from config.portal_checks import portal_contradictions
from config.queue import QueueSection
from config.section import LoadContext, Section
from config.toml_lines import lines_of
from config.town import TownSection
from config.town_hall import bookable_resources, town_hall
from lobby.domain.availability.resources import Resource
from lobby.domain.errors import SettingsError
from lobby.domain.house import House
from lobby.store.engine import database_url

_USUAL_PLACES: Final = (Path("lobby.toml"), Path("/etc/lobby/lobby.toml"))


class Settings(Section):
    """Everything a town hall decides about its lobby."""

    town: TownSection = Field(default_factory=TownSection)
    queue: QueueSection = Field(default_factory=QueueSection)
    opening: OpeningSection = Field(default_factory=office_hours)
    services: tuple[ServiceSection, ...]
    topics: tuple[TopicSection, ...] = ()
    counters: tuple[CounterSection, ...]
    areas: tuple[AreaSection, ...] = (
        AreaSection(id="1", name={"de": "Wartebereich", "en": "Waiting area"}),
    )
    quotas: tuple[QuotaSection, ...] = ()
    kiosk: KioskSection = Field(default_factory=KioskSection)
    monitor: MonitorSection = Field(default_factory=MonitorSection)
    counter: CounterWindowSection = Field(default_factory=CounterWindowSection)
    printer: PrinterSection = Field(default_factory=PrinterSection)
    scanner: ScannerSection = Field(default_factory=ScannerSection)
    voice: VoiceSection = Field(default_factory=VoiceSection)
    sync: SyncSection = Field(default_factory=SyncSection)
    portal: PortalSection = Field(default_factory=PortalSection)

    _secrets: dict[str, SecretStr] = PrivateAttr(default_factory=dict)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        tables = self._tables()
        wrong = [
            *contradictions(tables),
            *portal_contradictions(self.portal, self.opening, self.queue, tables),
        ]
        if wrong:
            raise ValidationError.from_exception_data("Settings", wrong)
        return self

    def model_post_init(self, context: object, /) -> None:
        """Keep the secrets apart from what the file says, so that no dump shows them."""
        self._secrets = dict(context.secrets) if isinstance(context, LoadContext) else {}

    @property
    def database(self) -> str:
        """The URL of the database, with its password if there is one."""
        return self._with_password(self.queue.database, "database_password")

    @property
    def portal_database(self) -> str:
        """The URL of the portal's database, with its password if there is one."""
        return self._with_password(self.portal.database, "portal_database_password")

    @property
    def journal(self) -> str:
        """The journal mode of SQLite: ``auto``, ``wal`` or ``delete``."""
        return self.queue.journal

    @property
    def sources(self) -> tuple[str, ...]:
        """The names of the booking systems that are to be mirrored."""
        return tuple(source.id for source in self.sync.sources)

    def secret(self, name: str) -> SecretStr | None:
        """The secret of this name, or nothing if there is none."""
        return self._secrets.get(name)

    @property
    def secret_names(self) -> list[str]:
        """Which secrets there are."""
        return sorted(self._secrets)

    def house(self) -> House:
        """The rules of this town hall."""
        house = town_hall(
            self.town,
            self.opening,
            self.queue,
            self._tables(),
            store_names=self.sync.store_names,
        )
        days = min([self.portal.days, *(source.days for source in self.sync.sources)])
        window = replace(house.desk_window, days=days, start_every=self.portal.start_every)
        resources = bookable_resources(house, self.counters)
        return replace(house, resources=resources, desk_window=window)

    def resources(self) -> tuple[Resource, ...]:
        """The bookable time of every counter, in the order of the settings."""
        return self.house().bookable()

    def _with_password(self, url: str, secret: str) -> str:
        password = self.secret(secret)
        if password is None:
            return url
        whole = database_url(url).set(password=password.get_secret_value())
        return whole.render_as_string(hide_password=False)

    def _tables(self) -> Tables:
        return Tables(
            services=self.services,
            topics=topics_in_order(self.topics),
            counters=self.counters,
            areas=self.areas,
            quotas=self.quotas,
            sources=self.sync.sources,
        )


def load(path: str | Path | None = None) -> Settings:
    """Read the settings file, the environment (``LOBBY_SECTION__KEY``) and the credentials.

    Without a path: ``$LOBBY_CONFIG``, ``lobby.toml`` here, ``/etc/lobby/lobby.toml``.

    Raises:
        SettingsError: the first mistake, with file, line, key and what to write instead.
    """
    settings, wrong = examine(path)
    if settings is None:
        raise wrong[0]
    return settings


def examine(path: str | Path | None = None) -> tuple[Settings | None, list[SettingsError]]:
    """The settings, or every mistake in them in the order of the file."""
    file = Path(path) if path is not None else _usual_file()
    try:
        text = _text(file)
        tree = _tree(text, file)
    except SettingsError as error:
        return None, [error]
    variables = overlay(tree, os.environ)
    around = LoadContext(file.resolve().parent, secrets(os.environ, file.resolve()))
    try:
        settings = Settings.model_validate_json(
            json.dumps(tree, default=_plain), strict=True, context=around
        )
    except ValidationError as error:
        return None, mistakes(error, Settings, ValueOrigin(str(file), lines_of(text), variables))
    return settings, []


def _usual_file() -> Path:
    if named := os.environ.get("LOBBY_CONFIG"):
        return Path(named)
    for place in _USUAL_PLACES:
        if _is_there(place):
            return place
    places = " or ".join(map(str, _USUAL_PLACES))
    raise SettingsError(f"no settings file at {places}; write one with: lobby init")


def _is_there(place: Path) -> bool:
    """Whether a file is there, or may be: the house's own settings may be closed to this user."""
    try:
        return place.exists()
    except PermissionError:
        return place.is_absolute()


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise SettingsError(
            "there is no such file; write one with: lobby init", str(file)
        ) from None
    except PermissionError:
        raise SettingsError("only root and the group lobby may read it", str(file)) from None
    except UnicodeDecodeError:
        raise SettingsError("is not UTF-8 text; save it as UTF-8", str(file)) from None
    except OSError as error:
        raise SettingsError(f"cannot be read: {error.strerror}", str(file)) from None


def _tree(text: str, file: Path) -> Tree:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise not_toml(error, text, str(file)) from None
    except ValueError:
        raise SettingsError("holds a figure too long to be read", str(file)) from None


def _plain(value: object) -> str:
    """TOML's own dates and times as text; JSON has none."""
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    raise TypeError(type(value))
