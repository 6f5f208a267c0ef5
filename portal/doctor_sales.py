"""Whether the portal sells: what a caretaker should know of its times and bookings."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from itertools import islice
from typing import Final

from lobby.checks import Check, Health
from lobby.domain.names import ServiceId
from portal.domain.refusals import BookingRefused
from portal.wiring import Portal

_SOON: Final = 8
"""Today and the next seven days."""


def checks(portal: Portal) -> Iterator[Check]:
    """Whether it is paused, what does not fit the settings, which services have free times."""
    if reason := portal.pause.reason():
        advice = f"sells nothing: {reason}; go on with: lobby portal resume"
        yield Check("portal sales", Health.ATTENTION, advice)
    if conflicts := portal.conflicts():
        advice = f"{len(conflicts)} bookings do not fit the settings; see: lobby portal conflicts"
        yield Check("portal bookings", Health.ATTENTION, advice)
    yield _times(portal)


def _times(portal: Portal) -> Check:
    """For how many of the services something is free soon; one by one, as citizens ask."""
    with portal.transactions.read() as work:
        days = list(islice(portal.calendar.days(work.now), _SOON))
    free = {
        service.id: _free(portal, service.id, days)
        for service in portal.house.services.values()
        if service.online
    }
    without = sorted(service for service, count in free.items() if not count)
    if not free:
        advice = "nothing can be booked; write online = true at a service"
        return Check("portal times", Health.ATTENTION, advice)
    if without:
        advice = f"nothing free in the next 7 days for {', '.join(without)}"
        more = "is a counter there for it, with bookings in its hours, or is all taken?"
        return Check("portal times", Health.ATTENTION, f"{advice}; {more}")
    least = min(free, key=lambda service: free[service])
    found = f"free times in the next 7 days for every service, for {least} the fewest"
    return Check("portal times", Health.OK, f"{found}: {free[least]}")


def _free(portal: Portal, service: ServiceId, days: Collection[date]) -> int:
    try:
        wish = portal.selling.wish([service], 1, accessible=False)
    except BookingRefused:
        return 0
    return sum(map(len, portal.free_times(wish, days).values()))
