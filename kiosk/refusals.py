"""Every refusal in the visitor's words: a drawing, what is so, and what to do now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.advice import Answer, Step, Tone, Way
from kiosk.phrases import QT_TRANSLATE_NOOP, Clock
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
        title=QT_TRANSLATE_NOOP("Refusals", "You are too early."),
        text=QT_TRANSLATE_NOOP(
            "Refusals", "Your appointment is at {slot}.\nPlease come back then."
        ),
        until=QT_TRANSLATE_NOOP(
            "Refusals", "Your appointment is at {slot}.\nYou can check in from {at}."
        ),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.OTHER_DAY: Explanation(
        icon="calendar",
        title=QT_TRANSLATE_NOOP("Refusals", "Your appointment is not today."),
        text=QT_TRANSLATE_NOOP("Refusals", "Your appointment is on another day."),
        until=QT_TRANSLATE_NOOP("Refusals", "Your appointment is:\n{at}."),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.CANCELLED_BY_CITIZEN: Explanation(
        icon="calendar",
        title=QT_TRANSLATE_NOOP("Refusals", "This appointment was cancelled."),
        text=QT_TRANSLATE_NOOP(
            "Refusals", "It was cancelled with the link in your e-mail.\nYou can still come today."
        ),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.CANCELLED_BY_TOWN: Explanation(
        icon="calendar",
        title=QT_TRANSLATE_NOOP("Refusals", "We had to cancel this appointment."),
        text=QT_TRANSLATE_NOOP(
            "Refusals", "We are sorry. We wrote you an e-mail.\nYou can still come today."
        ),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.ELSEWHERE: Explanation(
        icon="building",
        title=QT_TRANSLATE_NOOP("Refusals", "Your appointment is in another building."),
        text=QT_TRANSLATE_NOOP("Refusals", "Please go there:\n{place}"),
    ),
    Refusal.BY_PHONE: Explanation(
        icon="phone",
        title=QT_TRANSLATE_NOOP("Refusals", "We will call you by phone."),
        text=QT_TRANSLATE_NOOP(
            "Refusals", "Your appointment is a phone call at {slot}.\nYou need not wait here."
        ),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.UNKNOWN: Explanation(
        icon="help",
        title=QT_TRANSLATE_NOOP("Refusals", "We cannot find this appointment."),
        text=QT_TRANSLATE_NOOP("Refusals", "Please compare the number with your e-mail."),
        ways=(Way.NUMBER, Way.TOKEN, Way.HELP),
    ),
    Refusal.ALREADY_DONE: Explanation(
        icon="check",
        title=QT_TRANSLATE_NOOP("Refusals", "This appointment is over."),
        text=QT_TRANSLATE_NOOP("Refusals", "This number has already been served today."),
        ways=_TOKEN_OR_HELP,
    ),
    Refusal.NOT_OPEN: Explanation(
        icon="clock",
        title=QT_TRANSLATE_NOOP("Refusals", "We are closed now."),
        text=QT_TRANSLATE_NOOP("Refusals", "Please come back when we are open."),
        until=QT_TRANSLATE_NOOP("Refusals", "We open again:\n{at}."),
        ways=(),
    ),
    Refusal.CLOSED_BY_STAFF: Explanation(
        icon="slip",
        title=QT_TRANSLATE_NOOP("Refusals", "There are no more tokens."),
        text=QT_TRANSLATE_NOOP(
            "Refusals", "Too many people are waiting today.\nWith an appointment you can check in."
        ),
        until=QT_TRANSLATE_NOOP("Refusals", "Too many people are waiting.\nTokens again: {at}."),
        brief=QT_TRANSLATE_NOOP("Refusals", "No more tokens"),
    ),
    Refusal.OUTSIDE_HOURS: Explanation(
        icon="clock",
        title=QT_TRANSLATE_NOOP("Refusals", "There are no tokens now."),
        text=QT_TRANSLATE_NOOP("Refusals", "Please come back when we are open."),
        until=QT_TRANSLATE_NOOP("Refusals", "Tokens again:\n{at}."),
        brief=QT_TRANSLATE_NOOP("Refusals", "Closed now"),
    ),
    Refusal.APPOINTMENTS_ONLY: Explanation(
        icon="calendar",
        title=QT_TRANSLATE_NOOP("Refusals", "Today with an appointment only."),
        text=QT_TRANSLATE_NOOP("Refusals", "You can book an appointment online or by phone."),
        until=QT_TRANSLATE_NOOP(
            "Refusals", "Without an appointment:\n{at}.\nYou can also book an appointment."
        ),
        brief=QT_TRANSLATE_NOOP("Refusals", "Today with an appointment only"),
    ),
    Refusal.QUOTA_USED_UP: Explanation(
        icon="slip",
        title=QT_TRANSLATE_NOOP("Refusals", "All tokens have been taken."),
        text=QT_TRANSLATE_NOOP(
            "Refusals", "There are no more today.\nPlease come on another day, or book online."
        ),
        until=QT_TRANSLATE_NOOP("Refusals", "There will be new tokens:\n{at}."),
        brief=QT_TRANSLATE_NOOP("Refusals", "All tokens have been taken"),
    ),
    Refusal.DAY_IS_FULL: Explanation(
        icon="slip",
        title=QT_TRANSLATE_NOOP("Refusals", "Today is full."),
        text=QT_TRANSLATE_NOOP(
            "Refusals", "Your turn would come after closing time.\nPlease come on another day."
        ),
        until=QT_TRANSLATE_NOOP(
            "Refusals", "Your turn would come after closing time.\nTokens again: {at}."
        ),
        brief=QT_TRANSLATE_NOOP("Refusals", "Today is full"),
    ),
    Refusal.NO_SERVICE: Explanation(
        icon="help",
        title=QT_TRANSLATE_NOOP("Refusals", "What did you come for?"),
        text=QT_TRANSLATE_NOOP("Refusals", "Please choose at least one thing."),
        ways=(Way.SERVICES, Way.HELP),
    ),
    Refusal.TOO_MANY_SERVICES: Explanation(
        icon="help",
        title=QT_TRANSLATE_NOOP("Refusals", "That is too much at once."),
        text=QT_TRANSLATE_NOOP("Refusals", "Please choose fewer things."),
        ways=(Way.SERVICES, Way.HELP),
    ),
    Refusal.UNKNOWN_SERVICE: Explanation(
        icon="help",
        title=QT_TRANSLATE_NOOP("Refusals", "We do not offer this here."),
        text=QT_TRANSLATE_NOOP("Refusals", "Please choose something else."),
        ways=(Way.SERVICES, Way.HELP),
    ),
}

NOT_FOUND_YET: Final = Explanation(
    icon="help",
    title=QT_TRANSLATE_NOOP("Refusals", "We cannot find this appointment yet."),
    text=QT_TRANSLATE_NOOP(
        "Refusals",
        "Our list of appointments is out of date.\nPlease draw a token. We will help.",
    ),
    ways=(Way.TOKEN, Way.NUMBER, Way.HELP),
)
"""An unknown code while the mirror is stale: the visitor may well be right."""

SOMETHING_ELSE: Final = Explanation(
    icon="warning",
    title=QT_TRANSLATE_NOOP("Refusals", "That did not work."),
    text=QT_TRANSLATE_NOOP("Refusals", "Please ask at the information desk."),
    tone=Tone.BAD,
)
"""For a code that a terminal should never meet."""


def explanation(refused: Refused) -> Explanation:
    """The words for this refusal; there are some for every code."""
    if refused.code is Refusal.UNKNOWN and refused.mirror_stale:
        return NOT_FOUND_YET
    return EXPLANATIONS.get(refused.code, SOMETHING_ELSE)


def answer(refused: Refused, clock: Clock, steps: Mapping[Way, Step]) -> Answer:
    """The page for this refusal, in the present language."""
    words = explanation(refused)
    return Answer(
        icon=words.icon,
        tone=words.tone,
        title=_translated(words.title),
        text=_filled(words.until if refused.at and words.until else words.text, refused, clock),
        steps=tuple(steps[way] for way in words.ways),
    )


def brief(code: Refusal) -> str:
    """The refusal in a few words, in the present language."""
    words = EXPLANATIONS.get(code, SOMETHING_ELSE)
    return _translated(words.brief or words.title)


def _filled(text: str, refused: Refused, clock: Clock) -> str:
    booking = refused.booking
    return _translated(text).format(
        at=clock.when(refused.at) if refused.at else "",
        slot=clock.when(booking.starts_at) if booking else "",
        place=booking.place if booking else "",
    )


def _translated(text: str) -> str:
    return QCoreApplication.translate("Refusals", text)
