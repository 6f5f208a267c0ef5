"""The answers that are neither a number nor a refusal: help is coming, a pause, an outage."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.check_in.rate_limit import Pause
from kiosk.pages.content import NextStep, PageContent, Severity, StepKind
from kiosk.phrases import tr


def help_is_coming() -> PageContent:
    """Somebody was told."""
    return PageContent(
        icon="person",
        severity=Severity.GOOD,
        title=tr("We have been told."),
        text=tr("Somebody will come to you. Please wait here for a moment."),
    )


def too_many_tried(pause: Pause, steps: Mapping[str, NextStep], *, typed: bool) -> PageContent:
    """Codes are not tried for a while: there were so many in a row, wrong or right."""
    again = tr("You can try again in %n second(s).", "", pause.seconds)
    many = tr("Many numbers were typed, one after the other.")
    return PageContent(
        icon="clock",
        title=tr("Too many wrong numbers.") if pause.wrong else many,
        text="\n".join((again, tr("You can show your code now."))) if typed else again,
        steps=(steps[StepKind.TOKEN], steps[StepKind.HELP]),
    )


def out_of_order() -> PageContent:
    """Nothing works at the moment."""
    return PageContent(
        icon="warning",
        severity=Severity.BAD,
        title=tr("This terminal is out of service."),
        text=tr("Please go to the information desk.\nYour appointment is safe."),
    )
