"""Bookings that the settings would not allow any more: settings change, bookings never by them."""

from __future__ import annotations

from enum import StrEnum

from lobby.domain.availability.starts import mask_of
from lobby.domain.availability.ticks import tick_at
from portal.domain.booking import PortalBooking
from portal.domain.selling import Selling


class Conflict(StrEnum):
    """Why a booking does not fit any more."""

    NO_COUNTER = "no-counter"
    """The counter that it was given is not in the settings."""
    NO_SERVICE = "no-service"
    """Something that it is for is not in the settings."""
    NOT_OFFERED = "not-offered"
    """Its counter does not offer all of it."""
    STEPS = "steps"
    """Its counter is not accessible, and it has to be."""
    OUTSIDE_HOURS = "outside-hours"
    """The house, or its counter, takes no bookings at that time."""


def conflict_of(booking: PortalBooking, selling: Selling) -> Conflict | None:
    """Why this booking does not fit the settings of now; nothing if it does."""
    resources = {resource.id: resource for resource in selling.resources}
    resource = resources.get(booking.resource)
    if resource is None:
        return Conflict.NO_COUNTER
    if not all(map(selling.knows, booking.services)):
        return Conflict.NO_SERVICE
    if resource.rank(booking.services) is None:
        return Conflict.NOT_OFFERED
    if booking.accessible and not resource.accessible:
        return Conflict.STEPS
    span = selling.calendar.span(booking.day)
    wanted = mask_of(span, tick_at(booking.starts_at), booking.length)
    if not wanted or wanted & ~selling.calendar.ever(resource, booking.day):
        return Conflict.OUTSIDE_HOURS
    return None
