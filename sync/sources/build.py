"""Builds the adapter that a source's settings ask for."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from config import mirror
from config.settings import Settings
from sync.http import Limits, Web
from sync.sources.caldav import CalDav
from sync.sources.columns import Columns
from sync.sources.contract import Source
from sync.sources.easyappointments import EasyAppointments
from sync.sources.events import Reading
from sync.sources.feed import Feed
from sync.sources.files import Files
from sync.sources.ics import Ics
from sync.sources.pretix import Pretix
from sync.sources.zms import Zms

_BOOKINGS: Final = 16 * 1024 * 1024
_CALENDARS: Final = 64 * 1024 * 1024
"""Bytes; a month of events is larger than a month of bookings."""


def build(settings: Settings, told: mirror.Source, *, trial: bool = False) -> Source:
    """One adapter with its own connection; a puller and a pusher each need one.

    A drop folder is the one source that is changed by looking, except on a ``trial``.
    """
    secret = settings.secret(told.credential)
    zone = ZoneInfo(settings.town.timezone)
    if told.kind == "files":
        return _files(told, zone, trial=trial)
    return _KINDS[told.kind](told, secret.get_secret_value() if secret else "", zone)


def _feed(told: mirror.Source, secret: str, _: ZoneInfo) -> Source:
    accept = {"Accept": "application/json, application/problem+json"}
    return Feed(_web(told, accept | _key("Bearer", secret)), wait=told.wait)


def _caldav(told: mirror.Source, secret: str, zone: ZoneInfo) -> Source:
    web = _web(told, _key_of(told, secret), size=_CALENDARS)
    return CalDav(web, _reading(told, zone), calendars=told.parts)


def _ics(told: mirror.Source, secret: str, zone: ZoneInfo) -> Source:
    if not told.url:
        return Ics(Path(told.path), _reading(told, zone))
    return Ics(_web(told, _key_of(told, secret), size=_CALENDARS), _reading(told, zone))


def _files(told: mirror.Source, zone: ZoneInfo, *, trial: bool) -> Source:
    columns = Columns(
        zone=zone,
        minutes=told.minutes,
        named={str(ours): theirs for ours, theirs in told.columns.items()},
        encoding=told.encoding,
    )
    return Files(
        Path(told.path), columns, _reading(told, zone), complete=told.complete, trial=trial
    )


def _zms(told: mirror.Source, secret: str, zone: ZoneInfo) -> Source:
    return Zms(
        _web(told, _JSON),
        zone,
        user=told.user,
        password=secret,
        scopes=told.parts,
        slot_minutes=told.minutes,
    )


def _easyappointments(told: mirror.Source, secret: str, zone: ZoneInfo) -> Source:
    return EasyAppointments(_web(told, _JSON | _key_of(told, secret)), zone, providers=told.parts)


def _pretix(told: mirror.Source, secret: str, _: ZoneInfo) -> Source:
    web = _web(told, _JSON | _key("Token", secret))
    return Pretix(web, events=told.parts, minutes=told.minutes, lists=told.lists)


def _reading(told: mirror.Source, zone: ZoneInfo) -> Reading:
    words = tuple(told.services)
    return Reading(zone=zone, minutes=told.minutes, services=words, number=told.number_pattern)


def _key_of(told: mirror.Source, secret: str) -> dict[str, str]:
    """Somebody's password if there is a user, else a token."""
    if not told.user:
        return _key("Bearer", secret)
    return _key("Basic", b64encode(f"{told.user}:{secret}".encode()).decode())


def _key(scheme: str, secret: str) -> dict[str, str]:
    return {"Authorization": f"{scheme} {secret}"} if secret else {}


def _web(told: mirror.Source, headers: Mapping[str, str], *, size: int = _BOOKINGS) -> Web:
    limits = Limits(read=told.timeout, total=told.timeout * 1.5, size=size)
    return Web(told.url, headers=headers, limits=limits, ca_file=told.ca_file, proxy=told.proxy)


_JSON: Final = {"Accept": "application/json"}
_KINDS: Final[Mapping[mirror.Kind, Callable[[mirror.Source, str, ZoneInfo], Source]]] = {
    "feed": _feed,
    "caldav": _caldav,
    "ics": _ics,
    "zms": _zms,
    "easyappointments": _easyappointments,
    "pretix": _pretix,
}
