"""The section ``[sync]``: which booking systems are mirrored."""

from __future__ import annotations

import codecs
import re
from typing import Annotated, Final, Literal, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, model_validator

from config.section import Beside, Id, Seconds, Section, contradiction, wrong

_EXAMPLE: Final = 'an address such as "https://bookings.town.example/feed"'

_SUBSCRIBED: Final = "webcal://"
"""How calendars to subscribe to are offered: it is the web all the same."""
_NEVER: Final = re.compile(r"[\x00-\x20\x7f-\x9f\\]")
"""Where two programs read two hosts in one address."""

Kind = Literal["feed", "caldav", "ics", "files", "zms", "easyappointments", "pretix"]
"""The booking systems that can be mirrored; each has its file in ``sync/sources``."""

Column = Literal[
    "id",
    "number",
    "code",
    "date",
    "time",
    "end",
    "minutes",
    "services",
    "persons",
    "status",
    "channel",
]
"""What the columns of a list can mean."""


def _address(text: str) -> str:
    if text.startswith(_SUBSCRIBED):
        text = "https://" + text.removeprefix(_SUBSCRIBED)
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018 - raises for one that is none
    except ValueError:
        raise wrong(_EXAMPLE) from None
    if _NEVER.search(text):
        raise wrong(f"{_EXAMPLE}, without backslashes and spaces")
    if parts.username or parts.password:
        raise contradiction(
            "user and password do not belong in this file; take them out of the url and give the "
            "secret as the systemd credential lobby_<id of the source>_token"
        )
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise wrong(_EXAMPLE)
    return text


def _codec(text: str) -> str:
    try:
        codecs.lookup(text or "utf-8")
    except LookupError:
        raise wrong('an encoding that Python knows, such as "cp1252"') from None
    return text


def _pattern(text: str) -> str:
    try:
        re.compile(text)
    except re.error:
        raise wrong("a regular expression such as 'Nr\\. (\\w+)'") from None
    return text


Address = Annotated[str, AfterValidator(_address)]


class SourceSection(Section):
    """One booking system."""

    id: Id = "portal"
    kind: Kind = "feed"
    url: Address = ""
    path: Beside = ""
    user: str = ""
    parts: tuple[str, ...] = ()
    interval: Seconds = 20
    timeout: Seconds = 20
    wait: Annotated[float, Field(ge=0, le=60)] = 0
    days: Annotated[int, Field(ge=1, le=365)] = 28
    minutes: Annotated[int, Field(ge=1, le=1440)] = 15
    services: dict[str, str] = Field(default_factory=dict)
    other: str = ""
    phone: tuple[str, ...] = ()
    lists: dict[str, str] = Field(default_factory=dict)
    number_pattern: Annotated[str, AfterValidator(_pattern)] = ""
    columns: dict[Column, str] = Field(default_factory=dict)
    encoding: Annotated[str, AfterValidator(_codec)] = ""
    complete: bool = False
    push: bool | None = None
    ca_file: Beside = ""
    proxy: Annotated[str, AfterValidator(lambda text: text and _address(text))] = ""

    @property
    def credential(self) -> str:
        """The secret that this source asks for, as ``Settings.secret`` knows it."""
        return f"{self.id}_token"

    @property
    def pushes(self) -> bool:
        """Whether outcomes are brought back; Easy!Appointments would mail citizens about them."""
        return self.kind != "easyappointments" if self.push is None else self.push

    @model_validator(mode="after")
    def _is_somewhere(self) -> Self:
        kind = f'a source of kind "{self.kind}" needs its'
        if self.kind == "files" and not self.path:
            raise contradiction(f"{kind} folder; write it as path")
        if not self.url and not self.path:
            raise contradiction(f"{kind} address; write it as url")
        if self.kind not in ("files", "ics") and not self.url:
            raise contradiction(f"{kind} address; write it as url, not as path")
        if self.kind in ("zms", "pretix") and not self.parts:
            what = {"zms": "scopes", "pretix": "events"}[self.kind]
            raise contradiction(f"{kind} {what}; list them as parts")
        return self


class SyncSection(Section):
    """The mirror of the bookings."""

    store_names: bool = False
    webhook_port: Annotated[int, Field(ge=0, le=65535)] = 0
    sources: tuple[SourceSection, ...] = ()
