"""The section ``[portal]``: what the booking portal sells, and where it stands."""

from __future__ import annotations

from datetime import date, time
from ipaddress import ip_address
from typing import Annotated, Final, Literal, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, PositiveInt, model_validator

from config.queue import DatabaseUrl
from config.section import (
    LocalTime,
    Minutes,
    Port,
    Section,
    Series,
    Words,
    contradiction,
    wrong,
)

_TICK: Final = 5
_EXAMPLE: Final = 'an address such as "https://termine.town.example"'


def _origin(text: str) -> str:
    if not text:
        return text
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018 - raises for one that is none
    except ValueError:
        raise wrong(_EXAMPLE) from None
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise wrong(_EXAMPLE)
    if parts.username or parts.path.strip("/") or parts.query or parts.fragment:
        raise wrong(f"{_EXAMPLE}, the host alone: it stands in links and codes")
    if parts.scheme == "http" and not _is_here(parts.hostname):
        raise wrong(f"{_EXAMPLE}; http would carry links that cancel in the clear")
    return f"{parts.scheme}://{parts.netloc}"


def _page(text: str) -> str:
    if text and urlsplit(text).scheme not in ("https", "http"):
        raise wrong('the address of a page such as "https://www.town.example/impressum"')
    return text


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _listen(text: str) -> str:
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or not 0 <= int(port) <= 65535:  # noqa: PLR2004
        raise wrong('an address and a port such as "127.0.0.1:8080"')
    return text


def _whole_ticks(minutes: int) -> int:
    if minutes % _TICK:
        raise wrong(f"a number of minutes that {_TICK} divides, such as 15")
    return minutes


def _mailbox(text: str) -> str:
    local, at, domain = text.rpartition("@")
    if text and (not (local and at and domain) or any(letter.isspace() for letter in text)):
        raise wrong('an e-mail address such as "termine@town.example"')
    return text


Origin = Annotated[str, AfterValidator(_origin)]
"""``https://host``, without a path."""
Page = Annotated[str, AfterValidator(_page)]
Mailbox = Annotated[str, AfterValidator(_mailbox)]
Listen = Annotated[str, AfterValidator(_listen)]


class MailSection(Section):
    """Through which server the portal's e-mails leave."""

    sender: Mailbox = Field(default="", validation_alias="from", serialization_alias="from")
    reply_to: Mailbox = ""
    host: str = "localhost"
    port: Port = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    per_minute: PositiveInt = 60

    @model_validator(mode="after")
    def _encrypted(self) -> Self:
        if self.security == "none" and not _is_here(self.host):
            raise contradiction(
                f'security = "none" would send addresses to "{self.host}" in the clear; write '
                '"starttls" or "tls", or a mail server on this machine'
            )
        return self


class PortalSection(Section):
    """The booking portal."""

    address: Origin = ""
    database: DatabaseUrl = Field(
        default="sqlite:////var/lib/lobby-portal/portal.db", validate_default=True
    )
    listen: Listen = "127.0.0.1:8080"
    days: Annotated[int, Field(ge=1, le=365)] = 28
    release_at: LocalTime = time(7)
    notice: Minutes = 60
    first_day: date | None = None
    start_every: Annotated[int, Field(ge=_TICK, le=240), AfterValidator(_whole_ticks)] = 15
    hold: Annotated[float, Field(ge=5, le=60)] = 15
    ask: Annotated[float, Field(ge=5, le=1440)] = 30
    confirm: Literal["mail", "page"] = "mail"
    series: Series = "P"
    open_bookings: Annotated[int, Field(ge=1, le=20)] = 2
    reminder: Literal["asked", "always", "never"] = "asked"
    ask_name: bool = False
    delayed_return: bool = False
    phone: str = ""
    phone_hours: Words = Field(default_factory=dict)
    place: Words = Field(default_factory=dict)
    imprint: Page = ""
    privacy: Page = ""
    accessibility: Page = ""
    easy_language: Page = ""
    mail: MailSection = Field(default_factory=MailSection)
