"""The order in the words of the window: why a number is next, and which nobody can call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from counter.texts.phrases import MOST_MINUTES, Phrases, tr
from lobby.domain.names import spaced
from lobby.domain.uncallable import Obstacle, Uncallable, grouped
from lobby.domain.why import PriorityExplanation, PriorityReason

_NAMED: Final = 3
"""So many numbers are named in one sentence."""


def why_next(why: PriorityExplanation) -> str:
    """Why the next visitor of a counter is the next, in one sentence."""
    reason = _reasons()[why.because].format(
        waited=_duration(why.waited),
        slot=why.slot,
        reason=f": {why.reason}" if why.reason else "",
    )
    if why.runner_up is None or why.because is PriorityReason.URGENT:
        return f"{reason}."
    return tr("{reason}; next number {number} counts as {waited}.").format(
        reason=reason, number=spaced(why.runner_up), waited=_duration(why.runner_up_waited)
    )


def _reasons() -> dict[PriorityReason, str]:
    return {
        PriorityReason.URGENT: tr("Urgent: goes first"),
        PriorityReason.RESERVED: tr("Sent to this counter, counts as {waited} of waiting"),
        PriorityReason.BOOKING: tr("Booking {slot} counts as {waited} of waiting"),
        PriorityReason.LATE_BOOKING: tr("Booking {slot} came late: counts from arrival, {waited}"),
        PriorityReason.WALK_IN: tr("Has waited {waited}, no booking is due before"),
        PriorityReason.EARLY: tr("Booking {slot} is not due yet, but nobody else waits"),
        PriorityReason.HELP_OUT: tr("Helping out: nobody waits for own services; waited {waited}"),
        PriorityReason.NO_COUNTER: tr("No open counter is there for it"),
        PriorityReason.OUT_OF_ORDER: tr("Called out of order{reason}"),
    }


def _duration(minutes: int) -> str:
    """So many minutes in full words; more than 90 in hours."""
    if minutes <= MOST_MINUTES:
        return tr("{n} minutes").format(n=minutes)
    hours, rest = divmod(minutes, 60)
    words = tr("1 hour {n} minutes") if hours == 1 else tr("{h} hours {n} minutes")
    return words.format(h=hours, n=rest)


def nobody_can_call(uncallable: Iterable[Uncallable], phrases: Phrases) -> tuple[str, ...]:
    """Which numbers no counter at work can call, why, and what helps; all alike in one sentence."""
    return tuple(_nobody_can_call(alike, phrases) for alike in grouped(uncallable))


def _nobody_can_call(alike: Sequence[Uncallable], phrases: Phrases) -> str:
    numbers = ", ".join(spaced(ticket.number) for ticket in alike[:_NAMED])
    more = len(alike) - _NAMED
    if more > 0:
        numbers = tr("{numbers} and {count} more").format(numbers=numbers, count=more)
    return tr("Nobody can call {numbers}. {obstacle} {remedy}").format(
        numbers=numbers,
        obstacle=_obstacle(alike[0], phrases),
        remedy=_remedy(alike[0], phrases),
    )


def _obstacle(ticket: Uncallable, phrases: Phrases) -> str:
    texts = {
        Obstacle.NO_COUNTER: tr("No counter is open."),
        Obstacle.COUNTER_CLOSED: tr("Only for {only}, which is closed now."),
        Obstacle.NOT_STEP_FREE: tr("No open step-free counter offers this: {services}."),
        Obstacle.NOT_OFFERED: tr("No open counter offers this: {services}."),
    }
    return texts[ticket.obstacle].format(
        only=phrases.counter(ticket.only), services=phrases.services(ticket.services)
    )


def _remedy(ticket: Uncallable, phrases: Phrases) -> str:
    if ticket.obstacle is Obstacle.NO_COUNTER:
        return tr("Please open a counter.")
    if not ticket.remedies:
        return tr("Please call out of order.")
    counters = tr(" or ").join(map(phrases.counter, ticket.remedies))
    return tr("Please open: {counters}. Or call out of order.").format(counters=counters)
