"""What somebody has chosen so far, as it travels in the address until a time is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Self
from urllib.parse import urlencode

from werkzeug.datastructures import MultiDict

from lobby.domain.names import ServiceId

_MOST_NAMED: Final = 60
"""More services than this nobody picks; the rest of such an address is left out."""

Pairs = list[tuple[str, str]]
"""The names and values of an address or a form."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The services, for how many, and what else the first step asks."""

    services: tuple[ServiceId, ...] = ()
    persons: int = 1
    accessible: bool = False
    hold: str = ""
    """The token of the time that is kept already, when another one is chosen instead."""

    @classmethod
    def of(cls, values: MultiDict[str, str]) -> Self:
        """What an address or a form says; what is no number of persons becomes 0."""
        named = dict.fromkeys(values.getlist("s")[:_MOST_NAMED])
        persons = values.get("p", "1")
        return cls(
            services=tuple(ServiceId(name) for name in named),
            persons=int(persons) if persons.isascii() and persons.isdecimal() else 0,
            accessible=values.get("a") == "1",
            hold=values.get("v", ""),
        )

    def pairs(self) -> Pairs:
        """What an address or a form needs to say the same."""
        pairs = [("s", str(service)) for service in self.services]
        pairs.append(("p", str(self.persons)))
        if self.accessible:
            pairs.append(("a", "1"))
        if self.hold:
            pairs.append(("v", self.hold))
        return pairs

    def only(self, services: tuple[ServiceId, ...]) -> Selection:
        """The same for some of the services."""
        return replace(self, services=services)


def address(path: str, pairs: Pairs) -> str:
    """The path and what is chosen."""
    return f"{path}?{urlencode(pairs)}" if pairs else path


def day_in(values: Mapping[str, str]) -> date | None:
    """The day that an address or a form names, if it is one."""
    try:
        return date.fromisoformat(values.get("d", ""))
    except ValueError:
        return None
