"""Every refusal as a sentence in a terminal: what is so, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from zoneinfo import ZoneInfo

from lobby.cli.words import shown
from lobby.domain.errors import Refusal, Refused

SENTENCES: Final[Mapping[Refusal, str]] = {
    Refusal.ALREADY_IN: "this booking is checked in already",
    Refusal.TOO_EARLY: "it is too early to check in; come later, or take a token",
    Refusal.PAST: "this booking was for an earlier day; take a token for today",
    Refusal.OTHER_DAY: "this booking is for another day; take a token for today",
    Refusal.CANCELLED_BY_CITIZEN: "the visitor has cancelled this booking; take a token",
    Refusal.CANCELLED_BY_TOWN: "the town has cancelled this booking; take a token",
    Refusal.ELSEWHERE: "this booking is for another building",
    Refusal.BY_PHONE: "this is an appointment by phone; there is nothing to check in",
    Refusal.UNKNOWN: "no booking has this code or number; check it, or take a token",
    Refusal.ALREADY_DONE: "this booking has been dealt with today",
    Refusal.NOT_OPEN: "the house is closed",
    Refusal.CLOSED_BY_STAFF: "staff have closed the tokens for today; use --override if you may",
    Refusal.OUTSIDE_HOURS: "the house is closed; use --override if you may",
    Refusal.APPOINTMENTS_ONLY: "only bookings are seen now; use --override if you may",
    Refusal.QUOTA_USED_UP: "no token is left; use --override if you may",
    Refusal.NO_COUNTER: "no counter of the house offers this; use --override if you may",
    Refusal.NO_TIME_LEFT: "this visit is too long for today; use --override if you may",
    Refusal.DAY_IS_FULL: "this ticket would not be served today; use --override if you may",
    Refusal.NO_SERVICE: "name at least one service",
    Refusal.UNKNOWN_SERVICE: "no such service; see [[services]] in: lobby config show",
    Refusal.TOO_MANY_SERVICES: "too many services for one ticket; see max_services in [queue]",
    Refusal.TIME_TAKEN: "nobody is free then; choose another time, or say why not: --override",
    Refusal.NOT_BOOKABLE: "no counter takes bookings then for so long; choose another time, or "
    "say why not: --override",
    Refusal.COUNTER_CLOSED: "this counter is not open; open it with: lobby open",
    Refusal.COUNTER_BUSY: "a visitor is at this counter; finish first, or use next --finish",
    Refusal.COUNTER_EMPTY: "no visitor is at this counter; call one with: lobby next",
    Refusal.NOT_THERE: "this visitor was called and is not there yet; if so: lobby serve, "
    "lobby next --was-there or lobby no-show",
    Refusal.CALLED_TOO_SELDOM: "this visitor was called too seldom to be missed; call again with: "
    "lobby recall; see calls_before_no_show in [queue]",
    Refusal.NOT_STEP_FREE: "this visitor needs a counter without steps; choose another",
    Refusal.UNKNOWN_COUNTER: "no such counter; see [[counters]] in: lobby config show",
    Refusal.TOO_MANY_VANISHED: "more than half of the bookings vanished; a person must accept that",
    Refusal.UNKNOWN_NUMBER: "no ticket has this number today; see them with: lobby queue",
    Refusal.WRONG_STATE: "the ticket does not stand where that is possible",
    Refusal.STALE_VIEW: "somebody else was quicker; look again and repeat",
    Refusal.NOTHING_TO_UNDO: "there is nothing to take back, or its time is over",
    Refusal.CLOCK_IN_DOUBT: "the clock and the journal do not agree on the day; see lobby doctor, "
    "set the clock right, or say --sure if it is",
    Refusal.NOT_PERMITTED: "this counter may not do that; see steers in [[counters]]",
    Refusal.REASON_NEEDED: "give a reason",
}


def sentence(refused: Refused, zone: ZoneInfo) -> str:
    """Why not, and from when on; a ticket that exists is named."""
    text = SENTENCES[refused.code]
    if refused.ticket:
        text += f" (ticket {shown(refused.ticket.number)})"
    if refused.reason:
        text += f"; the reason: {refused.reason}"
    if refused.fits:
        text += f"; possible alone: {', '.join(fit.service for fit in refused.fits)}"
    if refused.nearest:
        times = (f"{moment.astimezone(zone):%Y-%m-%d %H:%M}" for moment in refused.nearest)
        text += f"; free: {', '.join(times)}"
    if refused.at:
        text += f"; possible from {refused.at.astimezone(zone):%Y-%m-%d %H:%M}"
    return text
