"""The section ``[sync]``: which booking systems are mirrored."""

from __future__ import annotations

from typing import Annotated, Final, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from config.section import Beside, Id, Seconds, Section, contradiction, wrong

_EXAMPLE: Final = 'an address such as "https://bookings.town.example/feed"'


def _address(text: str) -> str:
    try:
        parts = urlsplit(text)
    except ValueError:
        raise wrong(_EXAMPLE) from None
    if parts.username or parts.password:
        raise contradiction(
            "user and password do not belong in this file; take them out of the url and give the "
            "secret as the systemd credential lobby_<id of the source>_token"
        )
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise wrong(_EXAMPLE)
    return text


class Source(Section):
    """One booking system."""

    id: Id = "portal"
    kind: Literal["feed"] = "feed"
    url: Annotated[str, AfterValidator(_address)]
    interval: Seconds = 30
    timeout: Seconds = 20
    days: Annotated[int, Field(ge=1, le=365)] = 28
    services: dict[str, str] = Field(default_factory=dict)
    other: str = ""
    push: bool = True
    ca_file: Beside = ""

    @property
    def credential(self) -> str:
        """The secret that this source asks for, as ``Settings.secret`` knows it."""
        return f"{self.id}_token"


class Sync(Section):
    """The mirror of the bookings."""

    store_names: bool = False
    sources: tuple[Source, ...] = ()
