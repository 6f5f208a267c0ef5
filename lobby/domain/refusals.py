"""Every reason why the lobby says no, each with its own code, page and spoken text."""

from __future__ import annotations

from enum import StrEnum


class ClosingReason(StrEnum):
    """Why staff stopped the tokens of a day; screens find their words by it."""

    CROWDED = "crowded"
    SHORT_STAFFED = "short-staffed"
    STAFF_MEETING = "staff-meeting"
    TECHNICAL_FAULT = "technical-fault"
    EMERGENCY = "emergency"


class Refusal(StrEnum):
    """Stable codes; screens and the command line find their words by them."""

    # check-in
    ALREADY_IN = "already-in"
    TOO_EARLY = "too-early"
    OTHER_DAY = "other-day"
    PAST = "past"
    CANCELLED_BY_CITIZEN = "cancelled-by-citizen"
    CANCELLED_BY_TOWN = "cancelled-by-town"
    ELSEWHERE = "elsewhere"
    BY_PHONE = "by-phone"
    UNKNOWN = "unknown"
    ALREADY_DONE = "already-done"
    NOT_OPEN = "not-open"
    # walk-in tokens, in the order they are checked
    CLOSED_BY_STAFF = "closed-by-staff"
    OUTSIDE_HOURS = "outside-hours"
    APPOINTMENTS_ONLY = "appointments-only"
    QUOTA_USED_UP = "quota-used-up"
    NO_COUNTER = "no-counter"
    NO_TIME_LEFT = "no-time-left"
    DAY_IS_FULL = "day-is-full"
    # a choice that cannot be served
    NO_SERVICE = "no-service"
    UNKNOWN_SERVICE = "unknown-service"
    TOO_MANY_SERVICES = "too-many-services"
    # the clock
    CLOCK_IN_DOUBT = "clock-in-doubt"
    # the counter
    COUNTER_CLOSED = "counter-closed"
    COUNTER_BUSY = "counter-busy"
    COUNTER_EMPTY = "counter-empty"
    NOT_THERE = "not-there"
    """Who was only called cannot be finished."""
    CALLED_TOO_SELDOM = "called-too-seldom"
    """Nobody is a no-show before ``calls_before_no_show`` calls."""
    NOT_STEP_FREE = "not-step-free"
    """Who needs a counter without steps is not sent to one that has some."""
    UNKNOWN_COUNTER = "unknown-counter"
    UNKNOWN_NUMBER = "unknown-number"
    WRONG_STATE = "wrong-state"
    STALE_VIEW = "stale-view"
    NOTHING_TO_UNDO = "nothing-to-undo"
    NOT_PERMITTED = "not-permitted"
    REASON_NEEDED = "reason-needed"
    # the mirror
    TOO_MANY_VANISHED = "too-many-vanished"
