"""The order in words, German and English: why a number has its place, and whom nobody can call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from lobby.domain.house import House
from lobby.domain.names import CounterId, Language, spaced
from lobby.domain.uncallable import Obstacle, Uncallable, grouped
from lobby.domain.why import Precedence, PriorityExplanation, PriorityReason

_REASONS: Final = {
    "de": {
        PriorityReason.URGENT: "Dringend: geht vor",
        PriorityReason.RESERVED: "Zu diesem Schalter geschickt, zählt wie {waited} Wartezeit",
        PriorityReason.BOOKING: "Termin {slot} zählt wie {waited} Wartezeit",
        PriorityReason.LATE_BOOKING: "Termin {slot}, später gekommen: zählt ab Ankunft, {waited}",
        PriorityReason.WALK_IN: "Wartet {waited}, kein fälliger Termin davor",
        PriorityReason.EARLY: "Termin {slot} ist noch nicht fällig, sonst wartet niemand",
        PriorityReason.HELP_OUT: "Aushilfe, niemand wartet auf eigene Anliegen: wartet {waited}",
        PriorityReason.NO_COUNTER: "Kein offener Schalter ist dafür da",
        PriorityReason.OUT_OF_ORDER: "Außer der Reihe aufgerufen{reason}",
    },
    "en": {
        PriorityReason.URGENT: "Urgent: goes first",
        PriorityReason.RESERVED: "Sent to this counter, counts as {waited} of waiting",
        PriorityReason.BOOKING: "Booking {slot} counts as {waited} of waiting",
        PriorityReason.LATE_BOOKING: "Booking {slot} came late: counts from arrival, {waited}",
        PriorityReason.WALK_IN: "Has waited {waited}, no booking is due before",
        PriorityReason.EARLY: "Booking {slot} is not due yet, but nobody else waits",
        PriorityReason.HELP_OUT: "Helping out: nobody waits for own services; waited {waited}",
        PriorityReason.NO_COUNTER: "No open counter is there for it",
        PriorityReason.OUT_OF_ORDER: "Called out of order{reason}",
    },
}
_REASONS_TO_WAIT: Final = {
    "de": _REASONS["de"]
    | {
        PriorityReason.URGENT: "Dringend",
        PriorityReason.WALK_IN: "Wartet {waited}",
        PriorityReason.EARLY: "Termin {slot} ist noch nicht fällig",
        PriorityReason.HELP_OUT: "Dieser Schalter hilft nur aus, wartet {waited}",
    },
    "en": _REASONS["en"]
    | {
        PriorityReason.URGENT: "Urgent",
        PriorityReason.WALK_IN: "Has waited {waited}",
        PriorityReason.EARLY: "Booking {slot} is not due yet",
        PriorityReason.HELP_OUT: "This counter only helps out, waited {waited}",
    },
}
"""While others go first."""
_MINUTES: Final = {"de": "{n} Minuten", "en": "{n} minutes"}
_HOURS: Final = {"de": "{h} Stunden {n} Minuten", "en": "{h} hours {n} minutes"}
_ONE_HOUR: Final = {"de": "1 Stunde {n} Minuten", "en": "1 hour {n} minutes"}
_MOST_MINUTES: Final = 90
"""Longer is told in hours."""
_RUNNER_UP: Final = {
    "de": "; nächste Nummer {number} zählt wie {waited}.",
    "en": "; next number {number} counts as {waited}.",
}
_BEFORE: Final = {
    "de": {
        Precedence.URGENT: "; vorher kommt {number}, dringend.",
        Precedence.EARLIER: "; vorher kommt {number}, früherer Termin.",
        Precedence.OWN: "; vorher kommt {number}, dafür ist der Schalter da.",
        Precedence.DUE: "; vorher kommt {number}, ist an der Zeit.",
        Precedence.WAITED: "; vorher kommt {number}, zählt wie {waited}.",
    },
    "en": {
        Precedence.URGENT: "; {number} goes before, urgent.",
        Precedence.EARLIER: "; {number} goes before, an earlier booking.",
        Precedence.OWN: "; {number} goes before, the counter is there for it.",
        Precedence.DUE: "; {number} goes before, its time has come.",
        Precedence.WAITED: "; {number} goes before, counts as {waited}.",
    },
}
_OBSTACLES: Final = {
    "de": {
        Obstacle.NO_COUNTER: "Kein Schalter ist offen.",
        Obstacle.COUNTER_CLOSED: "Nur für {only}, zurzeit geschlossen.",
        Obstacle.NOT_STEP_FREE: "Kein offener Schalter ohne Stufen bietet das an: {services}.",
        Obstacle.NOT_OFFERED: "Kein offener Schalter bietet das an: {services}.",
    },
    "en": {
        Obstacle.NO_COUNTER: "No counter is open.",
        Obstacle.COUNTER_CLOSED: "Only for {only}, which is closed now.",
        Obstacle.NOT_STEP_FREE: "No open step-free counter offers this: {services}.",
        Obstacle.NOT_OFFERED: "No open counter offers this: {services}.",
    },
}
_NOBODY: Final = {"de": "Niemand kann {numbers} aufrufen.", "en": "Nobody can call {numbers}."}
_MORE: Final = {"de": " und {count} weitere", "en": " and {count} more"}
_NAMED: Final = 3
"""So many numbers are named in one sentence."""
_OPEN: Final = {
    "de": "Bitte öffnen: {counters}. Oder außer der Reihe aufrufen.",
    "en": "Please open: {counters}. Or call out of order.",
}
_OR: Final = {"de": " oder ", "en": " or "}
_OPEN_ANY: Final = {"de": "Bitte einen Schalter öffnen.", "en": "Please open a counter."}
_BY_HAND: Final = {
    "de": "Bitte außer der Reihe aufrufen.",
    "en": "Please call out of order.",
}


def why_sentence(why: PriorityExplanation, language: Language | str) -> str:
    """Why a number has its place, in one plain sentence; German for ``de``, else English."""
    spoken = _spoken(language)
    texts = _REASONS if why.before is None else _REASONS_TO_WAIT
    reason = texts[spoken][why.because].format(
        waited=_duration(why.waited, _MINUTES[spoken], spoken),
        slot=why.slot,
        reason=f": {why.reason}" if why.reason else "",
    )
    return reason + _compared(why, spoken)


def _compared(why: PriorityExplanation, spoken: Language) -> str:
    """The end of the sentence: who goes before, or who would be called otherwise."""
    if why.before is not None:
        waited = _duration(why.before_waited, "{n}", spoken)
        template = _BEFORE[spoken][why.before_by]
        return template.format(number=spaced(why.before), waited=waited)
    if why.runner_up is None or why.because is PriorityReason.URGENT:
        return "."
    waited = _duration(why.runner_up_waited, _MINUTES[spoken], spoken)
    return _RUNNER_UP[spoken].format(number=spaced(why.runner_up), waited=waited)


def _duration(minutes: int, short: str, spoken: Language) -> str:
    """So many minutes in words; up to 90 as ``short`` has them."""
    if minutes <= _MOST_MINUTES:
        return short.format(n=minutes)
    hours, rest = divmod(minutes, 60)
    words = _ONE_HOUR if hours == 1 else _HOURS
    return words[spoken].format(h=hours, n=rest)


def uncallable_sentences(
    uncallable: Iterable[Uncallable], house: House, language: Language | str
) -> tuple[str, ...]:
    """Who, why and what helps, all alike in one sentence; German for ``de``, else English."""
    spoken = _spoken(language)
    return tuple(_uncallable_sentence(alike, house, spoken) for alike in grouped(uncallable))


def _uncallable_sentence(alike: Sequence[Uncallable], house: House, spoken: Language) -> str:
    first = alike[0]
    numbers = ", ".join(spaced(ticket.number) for ticket in alike[:_NAMED])
    more = len(alike) - _NAMED
    who = numbers + (_MORE[spoken].format(count=more) if more > 0 else "")
    services = (house.services.get(service) for service in first.services)
    obstacle = _OBSTACLES[spoken][first.obstacle].format(
        only=_label(first.only, house),
        services=", ".join(service.name(spoken) for service in services if service),
    )
    return f"{_NOBODY[spoken].format(numbers=who)} {obstacle} {_remedy(first, house, spoken)}"


def _remedy(ticket: Uncallable, house: House, spoken: Language) -> str:
    if ticket.obstacle is Obstacle.NO_COUNTER:
        return _OPEN_ANY[spoken]
    if not ticket.remedies:
        return _BY_HAND[spoken]
    labels = _OR[spoken].join(_label(counter, house) for counter in ticket.remedies)
    return _OPEN[spoken].format(counters=labels)


def _label(counter: CounterId | None, house: House) -> str:
    known = house.counters.get(counter) if counter else None
    return known.label if known else counter or ""


def _spoken(language: Language | str) -> Language:
    return Language("de" if language == "de" else "en")
