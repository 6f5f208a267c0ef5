"""What the lobby answers, as a page can show it: what is so, and what to do now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.phrases import outlook_of, tr
from lobby.domain.estimate import Fit
from lobby.domain.house import House
from lobby.domain.names import Language, ServiceId

_SINGLE: Final = "only:"


class Severity(StrEnum):
    """How a page feels: it changes the colour of the drawing, never the words alone."""

    CALM = "calm"
    GOOD = "good"
    BAD = "bad"


class StepKind(StrEnum):
    """What a visitor can do next from a page that is not the first one."""

    TOKEN = "token"  # noqa: S105 - a slip of paper
    NUMBER = "number"
    SERVICES = "services"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """One large button of an answer; the field names are the roles of its delegate."""

    key: str
    drawing: str
    """The name of its icon."""
    title: str
    hint: str = ""
    name: str
    """The object name that scripts and tests press."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContent:
    """What a done, refused or info page shows; ``AnswerModel`` has a property for each field."""

    icon: str
    severity: Severity = Severity.CALM
    title: str
    text: str = ""
    number: str = ""
    """The ticket's number with its narrow space, or nothing."""
    place: str = ""
    """Where to wait, or where to go."""
    wait: str = ""
    slip: str = ""
    """What the printer does with the slip."""
    slip_failed: bool = False
    slip_words: str = ""
    """Everything that is on the slip, for whoever cannot read it."""
    code: str = ""
    """The text of a code to be photographed, because there is no slip."""
    may_print: bool = False
    """Whether the slip can be printed again."""
    may_print_documents: bool = False
    """Whether it can be printed with what to have at hand."""
    may_ask_step_free: bool = False
    """Whether a counter that a wheelchair reaches can still be asked for."""
    remark: str = ""
    """What happens until the call."""
    missed: str = ""
    """What to do after a missed call."""
    steps: tuple[NextStep, ...] = ()


def next_steps(token_hint: str = "", *, chosen: bool = True) -> dict[str, NextStep]:
    """Every step; ``token_hint`` says how long the wait with a number is, or why there is none.

    Nothing is to be chosen again where nothing was ``chosen``.
    """
    again = NextStep(
        key=StepKind.SERVICES, drawing="repeat", title=tr("Choose again"), name="stepServices"
    )
    first: dict[str, NextStep] = {StepKind.SERVICES: again} if chosen else {}
    return {
        **first,
        StepKind.TOKEN: NextStep(
            key=StepKind.TOKEN,
            drawing="slip",
            title=tr("Take a number"),
            hint=token_hint,
            name="stepToken",
        ),
        StepKind.NUMBER: NextStep(
            key=StepKind.NUMBER,
            drawing="keypad",
            title=tr("Type the number"),
            hint=tr("The number is in your e-mail."),
            name="stepNumber",
        ),
        StepKind.HELP: NextStep(
            key=StepKind.HELP,
            drawing="person",
            title=tr("I need help"),
            hint=tr("Somebody will come to you."),
            name="stepHelp",
        ),
    }


def single_service_steps(
    fits: Iterable[Fit], house: House, language: Language
) -> dict[str, NextStep]:
    """A step for each service that alone still fits into the day: it gives the number at once."""
    return {
        single_service_key(fit.service): NextStep(
            key=single_service_key(fit.service),
            drawing="slip",
            title=tr("Only: {service}").format(service=house.service(fit.service).name(language)),
            hint=outlook_of(fit.wait),
            name=f"stepOnly:{fit.service}",
        )
        for fit in fits
    }


def single_service_key(service: ServiceId) -> str:
    """The key of the step that gives a number for this service alone."""
    return f"{_SINGLE}{service}"


def service_of(key: str) -> ServiceId | None:
    """The service of such a key, or nothing if it is another step."""
    return ServiceId(key.removeprefix(_SINGLE)) if key.startswith(_SINGLE) else None
