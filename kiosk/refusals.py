"""Every refusal in the visitor's words: a drawing, what is so, and what to do now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.advice import Answer, Step, Tone, Way
from kiosk.phrases import QT_TR_NOOP, Clock, tr
from lobby.domain.errors import Refused
from lobby.domain.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """The words for one code; ``{at}``, ``{slot}`` and ``{place}`` are filled in.

    ``until`` replaces ``text`` when it is known from when on it will be possible.
    """

    icon: str
    title: str
    text: str
    until: str = ""
    brief: str = ""
    """In a few words, for the token's tile on the first page."""
    tone: Tone = Tone.CALM
    ways: tuple[Way, ...] = (Way.HELP,)


_TOKEN_OR_HELP: Final = (Way.TOKEN, Way.HELP)

EXPLANATIONS: Final[Mapping[Refusal, Explanation]] = {
    Refusal.TOO_EARLY: Explanation(
        icon="clock",
        title=QT_TR_NOOP("You are too early."),
        text=QT_TR_NOOP("Your appointment is at {slot}.\nPlease come back then."),
        until=QT_TR_NOOP("Your appointment is at {slot}.\nYou can check in from {at}."),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.OTHER_DAY: Explanation(
        icon="calendar",
        title=QT_TR_NOOP("Your appointment is not today."),
        text=QT_TR_NOOP("Your appointment is on another day."),
        until=QT_TR_NOOP("Your appointment is:\n{at}."),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.PAST: Explanation(
        icon="calendar",
        title=QT_TR_NOOP("This appointment is over."),
        text=QT_TR_NOOP("It was on an earlier day.\nYou can still come today."),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.CANCELLED_BY_CITIZEN: Explanation(
        icon="calendar",
        title=QT_TR_NOOP("This appointment was cancelled."),
        text=QT_TR_NOOP(
            "It was cancelled with the link in your e-mail.\nYou can still come today."
        ),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.CANCELLED_BY_TOWN: Explanation(
        icon="calendar",
        title=QT_TR_NOOP("We had to cancel this appointment."),
        text=QT_TR_NOOP("We are sorry. We wrote you an e-mail.\nYou can still come today."),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.ELSEWHERE: Explanation(
        icon="building",
        title=QT_TR_NOOP("Your appointment is in another building."),
        text=QT_TR_NOOP("Please go there:\n{place}"),
    ),
    Refusal.BY_PHONE: Explanation(
        icon="phone",
        title=QT_TR_NOOP("We will call you by phone."),
        text=QT_TR_NOOP("Your appointment is a phone call at {slot}.\nYou need not wait here."),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.UNKNOWN: Explanation(
        icon="help",
        title=QT_TR_NOOP("We cannot find this appointment."),
        text=QT_TR_NOOP("Please compare the number with your e-mail."),
        ways=(Way.NUMBER, Way.TOKEN, Way.HELP),
    ),
    Refusal.ALREADY_DONE: Explanation(
        icon="info",
        title=QT_TR_NOOP("This number is no longer valid."),
        text=QT_TR_NOOP("It will not be called again today."),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.NOT_OPEN: Explanation(
        icon="clock",
        title=QT_TR_NOOP("We are closed now."),
        text=QT_TR_NOOP("Please come back when we are open."),
        until=QT_TR_NOOP("We open again:\n{at}."),
        ways=(),
    ),
    Refusal.CLOSED_BY_STAFF: Explanation(
        icon="slip",
        title=QT_TR_NOOP("There are no more tokens."),
        text=QT_TR_NOOP(
            "Too many people are waiting today.\nWith an appointment you can check in."
        ),
        until=QT_TR_NOOP("Too many people are waiting.\nTokens again: {at}."),
        brief=QT_TR_NOOP("No more tokens"),
    ),
    Refusal.OUTSIDE_HOURS: Explanation(
        icon="clock",
        title=QT_TR_NOOP("There are no tokens now."),
        text=QT_TR_NOOP("Please come back when we are open."),
        until=QT_TR_NOOP("Tokens again:\n{at}."),
        brief=QT_TR_NOOP("Closed now"),
    ),
    Refusal.APPOINTMENTS_ONLY: Explanation(
        icon="calendar",
        title=QT_TR_NOOP("Today with an appointment only."),
        text=QT_TR_NOOP("You can book an appointment online or by phone."),
        until=QT_TR_NOOP("Without an appointment:\n{at}.\nYou can also book an appointment."),
        brief=QT_TR_NOOP("Today with an appointment only"),
    ),
    Refusal.QUOTA_USED_UP: Explanation(
        icon="slip",
        title=QT_TR_NOOP("All tokens have been taken."),
        text=QT_TR_NOOP("There are no more today.\nPlease come on another day, or book online."),
        until=QT_TR_NOOP("There will be new tokens:\n{at}."),
        brief=QT_TR_NOOP("All tokens have been taken"),
    ),
    Refusal.DAY_IS_FULL: Explanation(
        icon="slip",
        title=QT_TR_NOOP("Today is full."),
        text=QT_TR_NOOP("Your turn would come after closing time.\nPlease come on another day."),
        until=QT_TR_NOOP("Your turn would come after closing time.\nTokens again: {at}."),
        brief=QT_TR_NOOP("Today is full"),
    ),
    Refusal.CLOCK_IN_DOUBT: Explanation(
        icon="clock",
        title=QT_TR_NOOP("This device does not know the time."),
        text=QT_TR_NOOP("Please go to the information desk.\nYour appointment is safe."),
    ),
    Refusal.NO_SERVICE: Explanation(
        icon="help",
        title=QT_TR_NOOP("What did you come for?"),
        text=QT_TR_NOOP("Please choose at least one thing."),
        ways=(Way.SERVICES, Way.HELP),
    ),
    Refusal.TOO_MANY_SERVICES: Explanation(
        icon="help",
        title=QT_TR_NOOP("That is too much at once."),
        text=QT_TR_NOOP("Please choose fewer things."),
        ways=(Way.SERVICES, Way.HELP),
    ),
    Refusal.UNKNOWN_SERVICE: Explanation(
        icon="help",
        title=QT_TR_NOOP("We do not offer this here."),
        text=QT_TR_NOOP("Please choose something else."),
        ways=(Way.SERVICES, Way.HELP),
    ),
}

NOT_FOUND_YET: Final = Explanation(
    icon="help",
    title=QT_TR_NOOP("We cannot find this appointment yet."),
    text=QT_TR_NOOP(
        "Our list of appointments is out of date.\nPlease draw a token. We will help.",
    ),
    ways=(Way.TOKEN, Way.NUMBER, Way.HELP),
)
"""An unknown code while the mirror is stale: the visitor may well be right."""

NOT_OURS: Final = Explanation(
    icon="qr",
    title=QT_TR_NOOP("We do not know this code."),
    text=QT_TR_NOOP("Please show the code from our e-mail.\nOr type the number."),
    ways=(Way.NUMBER, Way.TOKEN, Way.HELP),
)
"""An unknown code that was shown and not typed: another town's, a parcel's, a certificate's."""

SOMETHING_ELSE: Final = Explanation(
    icon="warning",
    title=QT_TR_NOOP("That did not work."),
    text=QT_TR_NOOP("Please ask at the information desk."),
    tone=Tone.BAD,
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
    refused: Refused, clock: Clock, steps: Mapping[Way, Step], *, shown: bool = False
) -> Answer:
    """The page for this refusal of what was typed or ``shown``, in the present language."""
    words = explanation(refused, shown=shown)
    return Answer(
        icon=words.icon,
        tone=words.tone,
        title=tr(words.title),
        text=_filled(words.until if refused.at and words.until else words.text, refused, clock),
        steps=tuple(steps[way] for way in words.ways),
    )


def brief(code: Refusal) -> str:
    """The refusal in a few words, in the present language."""
    words = EXPLANATIONS.get(code, SOMETHING_ELSE)
    return tr(words.brief or words.title)


def _filled(text: str, refused: Refused, clock: Clock) -> str:
    booking = refused.booking
    return tr(text).format(
        at=clock.when(refused.at) if refused.at else "",
        slot=clock.when(booking.starts_at) if booking else "",
        place=booking.place if booking else "",
    )
