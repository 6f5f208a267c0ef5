"""On which check-in list of pretix an arrival belongs: one that holds what was booked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from pydantic import Field

from sync.sources.wire import Ident, Wire

NOBODY_IS_TOLD: Final = "no check-in list holds it: its arrivals are not told"


class CheckinList(Wire):
    """A list on which a visitor can be ticked off."""

    id: int
    name: str = ""
    all_products: bool = True
    limit_products: list[Ident] = Field(default_factory=list)
    subevent: int | None = None

    def holds(self, item: str, slot: int | None) -> bool:
        """Whether a position of this product at this slot is on it."""
        products = self.all_products or item in self.limit_products
        return products and self.subevent in (None, slot)

    def is_called(self, name: str) -> bool:
        """Whether the settings mean this one, by its name or its id."""
        return name in (self.name, str(self.id))


def list_for(
    lists: Iterable[CheckinList], item: str, slot: int | None, wanted: str = ""
) -> CheckinList | None:
    """The list of the settings, else the narrowest that holds the product, of equals by name."""
    fit = [
        checkin_list
        for checkin_list in lists
        if (checkin_list.is_called(wanted) if wanted else True) and checkin_list.holds(item, slot)
    ]
    return min(fit, key=_width, default=None)


def notes(
    event: str, lists: Sequence[CheckinList], items: Iterable[str], wanted: str = ""
) -> Iterator[str]:
    """For every product, where its arrivals go: a line each for the administrator."""
    names = ", ".join(repr(checkin_list.name) for checkin_list in lists) or "none"
    if wanted and not any(checkin_list.is_called(wanted) for checkin_list in lists):
        yield f"Event {event}: there is no check-in list {wanted!r}; there are: {names}."
    for item in sorted(items):
        slots = {checkin_list.subevent for checkin_list in lists}
        fit = [
            checkin_list for slot in slots if (checkin_list := list_for(lists, item, slot, wanted))
        ]
        where = " or ".join(
            sorted({f"{checkin_list.name!r} ({checkin_list.id})" for checkin_list in fit})
        )
        destination = f"arrivals go to the check-in list {where}" if fit else NOBODY_IS_TOLD
        yield f"Event {event}, product {item}: {destination}."


def _width(checkin_list: CheckinList) -> tuple[bool, bool, int, str]:
    return (
        checkin_list.subevent is None,
        checkin_list.all_products,
        len(checkin_list.limit_products),
        checkin_list.name,
    )
