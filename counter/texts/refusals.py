"""Why something was not done, in plain words and with what to do instead."""

from __future__ import annotations

from counter.texts.phrases import Phrases, tr
from lobby.domain.errors import Refusal, Refused


def explained(refused: Refused, phrases: Phrases) -> str:
    """One or two sentences for the clerk."""
    until = phrases.time(refused.at) if refused.at else ""
    sentence = _sentences().get(refused.code) or tr("This is not possible now.")
    if refused.nearest:
        sentence += " " + tr("Free are: {times}.").format(times=_moments(refused, phrases))
    return sentence + (
        " " + tr("It will be possible from {time}.").format(time=until) if until else ""
    )


def _moments(refused: Refused, phrases: Phrases) -> str:
    return ", ".join(phrases.moment(moment) for moment in refused.nearest)


def _sentences() -> dict[Refusal, str]:
    return _at_the_counter() | _at_check_in() | _tokens() | _bookings()


def _at_the_counter() -> dict[Refusal, str]:
    return {
        Refusal.COUNTER_CLOSED: tr("The counter is closed. Open it first."),
        Refusal.COUNTER_BUSY: tr("Somebody is at the counter. Finish or park first."),
        Refusal.COUNTER_EMPTY: tr("Nobody is at the counter any more."),
        Refusal.NOT_THERE: tr(
            "The visitor was called and is not there yet. Please press “Is there” first."
        ),
        Refusal.CALLED_TOO_SELDOM: tr("Please call this visitor again first."),
        Refusal.NOT_STEP_FREE: tr("This visitor needs a counter without steps."),
        Refusal.STALE_VIEW: tr(
            "Something had changed in the meantime. Nothing was done. Please look and press again."
        ),
        Refusal.WRONG_STATE: tr(
            "This was already changed elsewhere. The window is now up to date."
        ),
        Refusal.NOTHING_TO_UNDO: tr("There is nothing to undo."),
        Refusal.NOT_PERMITTED: tr("This counter is not permitted to do that."),
        Refusal.REASON_NEEDED: tr("Please give a reason."),
        Refusal.CLOCK_IN_DOUBT: tr("The clock of the system may be wrong. Please tell the IT."),
        Refusal.UNKNOWN_NUMBER: tr("Nobody has this number today."),
    }


def _bookings() -> dict[Refusal, str]:
    return {
        Refusal.TIME_TAKEN: tr("Nobody is free at that time."),
        Refusal.NOT_BOOKABLE: tr("No counter takes bookings at that time for so long."),
    }


def _at_check_in() -> dict[Refusal, str]:
    return {
        Refusal.ALREADY_IN: tr("This visitor is already checked in."),
        Refusal.ALREADY_DONE: tr("This visitor was already here today."),
        Refusal.TOO_EARLY: tr("It is too early to check in."),
        Refusal.PAST: tr("The booking was for an earlier day."),
        Refusal.OTHER_DAY: tr("The booking is for another day."),
        Refusal.CANCELLED_BY_CITIZEN: tr("The visitor cancelled this booking."),
        Refusal.CANCELLED_BY_TOWN: tr("The town hall cancelled this booking."),
        Refusal.ELSEWHERE: tr("The booking is for another building."),
        Refusal.BY_PHONE: tr("This is a phone appointment."),
        Refusal.NOT_OPEN: tr("The house is closed at that time."),
    }


def _tokens() -> dict[Refusal, str]:
    return {
        Refusal.CLOSED_BY_STAFF: tr("No numbers are given out now: the team stopped it."),
        Refusal.OUTSIDE_HOURS: tr("No numbers are given out outside opening hours."),
        Refusal.APPOINTMENTS_ONLY: tr("Only visitors with a booking now."),
        Refusal.QUOTA_USED_UP: tr("All numbers for today have been given out."),
        Refusal.NO_COUNTER: tr("No counter of the house offers this."),
        Refusal.NO_TIME_LEFT: tr("This visit is too long for what is left of the day."),
        Refusal.DAY_IS_FULL: tr(
            "The day is full: this visitor would not be served before closing."
        ),
        Refusal.NO_SERVICE: tr("Please choose a service."),
        Refusal.TOO_MANY_SERVICES: tr("These are too many services for one visit."),
    }
