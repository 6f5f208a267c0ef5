"""Every refusal in the visitor's words: a drawing, what is so, and what to do now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.pages.content import NextStep, PageContent, Severity, StepKind, single_service_key
from kiosk.phrases import QT_TR_NOOP, Clock, tr
from lobby.domain.errors import ClosingReason, Refusal, Refused

MOST_FITS: Final = 2
"""So many services are offered alone when the whole choice does not fit into the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """The words for one code.

    Filled in: ``{at}`` and ``{since}`` (from when on), ``{slot}`` and ``{slot_at}`` (the
    appointment, after a colon and within a sentence), ``{place}``, ``{reason}``.

    ``until`` replaces ``text`` when it is known from when on it will be possible.
    """

    icon: str
    title: str
    text: str
    until: str = ""
    brief: str = ""
    """In a few words, for the token's tile on the first page."""
    severity: Severity = Severity.CALM
    steps: tuple[StepKind, ...] = (StepKind.HELP,)


_TOKEN_OR_HELP: Final = (StepKind.TOKEN, StepKind.HELP)
_AGAIN_OR_HELP: Final = (StepKind.SERVICES, StepKind.HELP)

EXPLANATIONS: Final[Mapping[Refusal, Explanation]] = {
    Refusal.TOO_EARLY: Explanation(
        icon="clock",
        title=QT_TR_NOOP("You are too early."),
        text=QT_TR_NOOP("Your appointment: {slot}.\nPlease come back then."),
        until=QT_TR_NOOP("Your appointment: {slot}.\nYou can check in {since}."),
        steps=_TOKEN_OR_HELP,
    ),
    Refusal.OTHER_DAY: Explanation(
        icon="calendar",
        title=QT_TR_NOOP("Your appointment is not today."),
        text=QT_TR_NOOP("Your appointment is on another day."),
        until=QT_TR_NOOP("Your appointment:\n{at}."),
        steps=_TOKEN_OR_HELP,
    ),
    Refusal.PAST: Explanation(
        icon="calendar",
        title=QT_TR_NOOP("This appointment is over."),
        text=QT_TR_NOOP("It was on an earlier day.\nYou can still come today."),
        steps=_TOKEN_OR_HELP,
    ),
    Refusal.CANCELLED_BY_CITIZEN: Explanation(
        icon="calendar",
        title=QT_TR_NOOP("This appointment was cancelled."),
        text=QT_TR_NOOP(
            "It was cancelled with the link in your e-mail.\nYou can still come today."
        ),
        steps=_TOKEN_OR_HELP,
    ),
    Refusal.CANCELLED_BY_TOWN: Explanation(
        icon="calendar",
        title=QT_TR_NOOP("We had to cancel this appointment."),
        text=QT_TR_NOOP("We are sorry. We have e-mailed you.\nYou can still come today."),
        steps=_TOKEN_OR_HELP,
    ),
    Refusal.ELSEWHERE: Explanation(
        icon="building",
        title=QT_TR_NOOP("Your appointment is in another building."),
        text=QT_TR_NOOP("Please go there:\n{place}"),
    ),
    Refusal.BY_PHONE: Explanation(
        icon="phone",
        title=QT_TR_NOOP("This is an appointment by phone."),
        text=QT_TR_NOOP("We will call you {slot_at}.\nNo need to wait here."),
        steps=_TOKEN_OR_HELP,
    ),
    Refusal.UNKNOWN: Explanation(
        icon="help",
        title=QT_TR_NOOP("We cannot find this appointment."),
        text=QT_TR_NOOP("Please compare the number with your e-mail."),
        steps=(StepKind.NUMBER, StepKind.TOKEN, StepKind.HELP),
    ),
    Refusal.ALREADY_DONE: Explanation(
        icon="info",
        title=QT_TR_NOOP("This number is no longer valid."),
        text=QT_TR_NOOP("It will not be called again today."),
        steps=_TOKEN_OR_HELP,
    ),
    Refusal.NOT_OPEN: Explanation(
        icon="clock",
        title=QT_TR_NOOP("We are closed now."),
        text=QT_TR_NOOP("Please come back when we are open."),
        until=QT_TR_NOOP("We open again:\n{at}."),
        steps=(),
    ),
    Refusal.CLOSED_BY_STAFF: Explanation(
        icon="slip",
        title=QT_TR_NOOP("No more numbers are given out today."),
        text=QT_TR_NOOP("{reason}\nWith an appointment you can check in."),
        brief=QT_TR_NOOP("No more numbers today"),
    ),
    Refusal.OUTSIDE_HOURS: Explanation(
        icon="clock",
        title=QT_TR_NOOP("No numbers are given out now."),
        text=QT_TR_NOOP("Please come back when we are open."),
        until=QT_TR_NOOP("New numbers {since}."),
        brief=QT_TR_NOOP("Closed now"),
    ),
    Refusal.APPOINTMENTS_ONLY: Explanation(
        icon="calendar",
        title=QT_TR_NOOP("Today with an appointment only."),
        text=QT_TR_NOOP("You can book an appointment online or by phone."),
        until=QT_TR_NOOP("New numbers {since}.\nYou can also book an appointment."),
        brief=QT_TR_NOOP("With an appointment only"),
    ),
    Refusal.QUOTA_USED_UP: Explanation(
        icon="slip",
        title=QT_TR_NOOP("All numbers have been taken."),
        text=QT_TR_NOOP("Please come on another day. Or book an appointment."),
        until=QT_TR_NOOP("New numbers {since}."),
        brief=QT_TR_NOOP("All numbers have been taken"),
        steps=_AGAIN_OR_HELP,
    ),
    Refusal.NO_COUNTER: Explanation(
        icon="help",
        title=QT_TR_NOOP("No counter here can do this."),
        text=QT_TR_NOOP("Please choose again, or ask at the information desk."),
        steps=_AGAIN_OR_HELP,
    ),
    Refusal.NO_TIME_LEFT: Explanation(
        icon="clock",
        title=QT_TR_NOOP("There is not enough time left for this today."),
        text=QT_TR_NOOP("Please come on another day. Or book an appointment."),
        until=QT_TR_NOOP("New numbers {since}.\nYou can also book an appointment."),
        brief=QT_TR_NOOP("Not enough time left today"),
        steps=_AGAIN_OR_HELP,
    ),
    Refusal.DAY_IS_FULL: Explanation(
        icon="slip",
        title=QT_TR_NOOP("No places are left today."),
        text=QT_TR_NOOP("We close before it would be your turn.\nPlease come on another day."),
        until=QT_TR_NOOP("We close before it would be your turn.\nNew numbers {since}."),
        brief=QT_TR_NOOP("No places are left today"),
        steps=_AGAIN_OR_HELP,
    ),
    Refusal.CLOCK_IN_DOUBT: Explanation(
        icon="clock",
        title=QT_TR_NOOP("This device does not know the time."),
        text=QT_TR_NOOP("Please go to the information desk.\nYour appointment is safe."),
    ),
    Refusal.NO_SERVICE: Explanation(
        icon="help",
        title=QT_TR_NOOP("What can we do for you?"),
        text=QT_TR_NOOP("Please choose at least one service."),
        steps=_AGAIN_OR_HELP,
    ),
    Refusal.TOO_MANY_SERVICES: Explanation(
        icon="help",
        title=QT_TR_NOOP("These are too many services at once."),
        text=QT_TR_NOOP("Please choose fewer services."),
        steps=_AGAIN_OR_HELP,
    ),
    Refusal.UNKNOWN_SERVICE: Explanation(
        icon="help",
        title=QT_TR_NOOP("We do not offer this service here."),
        text=QT_TR_NOOP("Please choose another service."),
        steps=_AGAIN_OR_HELP,
    ),
}

REASONS: Final[Mapping[ClosingReason, str]] = {
    ClosingReason.CROWDED: QT_TR_NOOP("Too many people are waiting already."),
    ClosingReason.SHORT_STAFFED: QT_TR_NOOP("Fewer of us are at work today than usual."),
    ClosingReason.STAFF_MEETING: QT_TR_NOOP("There is a staff meeting today."),
    ClosingReason.TECHNICAL_FAULT: QT_TR_NOOP("There is a technical fault."),
    ClosingReason.EMERGENCY: QT_TR_NOOP("There is an emergency in the building."),
}
"""Why staff stopped the numbers, if they said so."""

NOT_FOUND_YET: Final = Explanation(
    icon="help",
    title=QT_TR_NOOP("We cannot find this appointment yet."),
    text=QT_TR_NOOP(
        "Our list of appointments is out of date.\nPlease take a number. We will help.",
    ),
    steps=(StepKind.TOKEN, StepKind.NUMBER, StepKind.HELP),
)
"""An unknown code while the mirror is stale: the visitor may well be right."""

NOT_OURS: Final = Explanation(
    icon="qr",
    title=QT_TR_NOOP("We do not know this code."),
    text=QT_TR_NOOP("Please show the code from our e-mail.\nOr type the number."),
    steps=(StepKind.NUMBER, StepKind.TOKEN, StepKind.HELP),
)
"""An unknown code that was shown and not typed: another town's, a parcel's, a certificate's."""

SOMETHING_ELSE: Final = Explanation(
    icon="warning",
    title=QT_TR_NOOP("That did not work."),
    text=QT_TR_NOOP("Please ask at the information desk."),
    severity=Severity.BAD,
)
"""For a code that a terminal should never meet."""


def explanation(refused: Refused, *, shown: bool = False) -> Explanation:
    """The words for this refusal; there are some for every code, and for one ``shown`` others."""
    if refused.code is Refusal.UNKNOWN and refused.mirror_stale:
        return NOT_FOUND_YET
    if refused.code is Refusal.UNKNOWN and shown:
        return NOT_OURS
    return EXPLANATIONS.get(refused.code, SOMETHING_ELSE)


def answer(
    refused: Refused, clock: Clock, steps: Mapping[str, NextStep], *, shown: bool = False
) -> PageContent:
    """The page for this refusal of what was typed or ``shown``, in the present language.

    Of the next steps those are offered that ``steps`` holds; first what still fits into the day.
    """
    words = explanation(refused, shown=shown)
    text = _filled(words.until if refused.at and words.until else words.text, refused, clock)
    fits = [steps[single_service_key(fit.service)] for fit in refused.fits[:MOST_FITS]]
    return PageContent(
        icon=words.icon,
        severity=words.severity,
        title=tr(words.title),
        text=tr("This is still possible today:") if fits else text,
        steps=(*fits, *(steps[kind] for kind in words.steps if kind in steps)),
    )


def title(code: Refusal) -> str:
    """What is so, in one sentence of the present language."""
    return tr(EXPLANATIONS.get(code, SOMETHING_ELSE).title)


def brief(code: Refusal) -> str:
    """The refusal in a few words, in the present language."""
    words = EXPLANATIONS.get(code, SOMETHING_ELSE)
    return tr(words.brief or words.title)


def _filled(text: str, refused: Refused, clock: Clock) -> str:
    booking, at = refused.booking, refused.at
    filled = tr(text).format(
        at=clock.when(at) if at else "",
        since=clock.since(at) if at else "",
        slot=clock.when(booking.starts_at) if booking else "",
        slot_at=clock.at(booking.starts_at) if booking else "",
        place=booking.place if booking else "",
        reason=tr(REASONS[refused.reason]) if refused.reason else "",
    )
    return filled.strip()
