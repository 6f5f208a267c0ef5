"""Builds the adapter that a source's settings ask for."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from config import mirror
from config.settings import Settings
from sync.http.client import HttpClient, Limits
from sync.sources.calendars.caldav import CalDav
from sync.sources.calendars.events import Reading
from sync.sources.calendars.ics import Ics
from sync.sources.contract import Source
from sync.sources.easyappointments import EasyAppointments
from sync.sources.feed.source import Feed
from sync.sources.pretix.source import Pretix
from sync.sources.tables.columns import Columns
from sync.sources.tables.files import Files
from sync.sources.zms.source import Zms

_BOOKINGS: Final = 16 * 1024 * 1024
_CALENDARS: Final = 64 * 1024 * 1024
"""Bytes; a month of events is larger than a month of bookings."""


def build(
    settings: Settings, source_settings: mirror.SourceSection, *, trial: bool = False
) -> Source:
    """One adapter with its own connection; a puller and a pusher each need one.

    A drop folder is the one source that a fetch changes, except on a ``trial``.
    """
    secret = settings.secret(source_settings.credential)
    zone = ZoneInfo(settings.town.timezone)
    if source_settings.kind == "files":
        return _files(source_settings, zone, trial=trial)
    return _KINDS[source_settings.kind](
        source_settings, secret.get_secret_value() if secret else "", zone
    )


def _feed(source_settings: mirror.SourceSection, secret: str, _: ZoneInfo) -> Source:
    accept = {"Accept": "application/json, application/problem+json"}
    return Feed(_web(source_settings, accept | _key("Bearer", secret)), wait=source_settings.wait)


def _caldav(source_settings: mirror.SourceSection, secret: str, zone: ZoneInfo) -> Source:
    web = _web(source_settings, _key_of(source_settings, secret), size=_CALENDARS)
    return CalDav(web, _reading(source_settings, zone), calendars=source_settings.parts)


def _ics(source_settings: mirror.SourceSection, secret: str, zone: ZoneInfo) -> Source:
    if not source_settings.url:
        return Ics(Path(source_settings.path), _reading(source_settings, zone))
    return Ics(
        _web(source_settings, _key_of(source_settings, secret), size=_CALENDARS),
        _reading(source_settings, zone),
    )


def _files(source_settings: mirror.SourceSection, zone: ZoneInfo, *, trial: bool) -> Source:
    columns = Columns(
        zone=zone,
        minutes=source_settings.minutes,
        named={str(ours): theirs for ours, theirs in source_settings.columns.items()},
        encoding=source_settings.encoding,
    )
    return Files(
        Path(source_settings.path),
        columns,
        _reading(source_settings, zone),
        complete=source_settings.complete,
        trial=trial,
    )


def _zms(source_settings: mirror.SourceSection, secret: str, zone: ZoneInfo) -> Source:
    return Zms(
        _web(source_settings, _JSON),
        zone,
        user=source_settings.user,
        password=secret,
        scopes=source_settings.parts,
        slot_minutes=source_settings.minutes,
    )


def _easyappointments(source_settings: mirror.SourceSection, secret: str, zone: ZoneInfo) -> Source:
    return EasyAppointments(
        _web(source_settings, _JSON | _key_of(source_settings, secret)),
        zone,
        providers=source_settings.parts,
    )


def _pretix(source_settings: mirror.SourceSection, secret: str, _: ZoneInfo) -> Source:
    web = _web(source_settings, _JSON | _key("Token", secret))
    return Pretix(
        web,
        events=source_settings.parts,
        minutes=source_settings.minutes,
        lists=source_settings.lists,
    )


def _reading(source_settings: mirror.SourceSection, zone: ZoneInfo) -> Reading:
    words = tuple(source_settings.services)
    return Reading(
        zone=zone,
        minutes=source_settings.minutes,
        services=words,
        number=source_settings.number_pattern,
    )


def _key_of(source_settings: mirror.SourceSection, secret: str) -> dict[str, str]:
    """Somebody's password if there is a user, else a token."""
    if not source_settings.user:
        return _key("Bearer", secret)
    return _key("Basic", b64encode(f"{source_settings.user}:{secret}".encode()).decode())


def _key(scheme: str, secret: str) -> dict[str, str]:
    return {"Authorization": f"{scheme} {secret}"} if secret else {}


def _web(
    source_settings: mirror.SourceSection, headers: Mapping[str, str], *, size: int = _BOOKINGS
) -> HttpClient:
    limits = Limits(read=source_settings.timeout, total=source_settings.timeout * 1.5, size=size)
    return HttpClient(
        source_settings.url,
        headers=headers,
        limits=limits,
        ca_file=source_settings.ca_file,
        proxy=source_settings.proxy,
    )


_JSON: Final = {"Accept": "application/json"}
_KINDS: Final[Mapping[mirror.Kind, Callable[[mirror.SourceSection, str, ZoneInfo], Source]]] = {
    "feed": _feed,
    "caldav": _caldav,
    "ics": _ics,
    "zms": _zms,
    "easyappointments": _easyappointments,
    "pretix": _pretix,
}
