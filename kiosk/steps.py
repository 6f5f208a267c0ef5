"""The large buttons that lead on from an answer, in the present language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kiosk.advice import Step, Way
from kiosk.phrases import outlook_of, tr
from lobby.domain.estimate import Fit
from lobby.domain.house import House
from lobby.domain.names import Language, ServiceId

_ONLY: Final = "only:"


def steps(token_hint: str = "", *, chosen: bool = True) -> dict[str, Step]:
    """Every step; ``token_hint`` says how long the wait with a number is, or why there is none.

    Nothing is to be chosen again where nothing was ``chosen``.
    """
    again = Step(key=Way.SERVICES, drawing="repeat", title=tr("Choose again"), name="stepServices")
    first: dict[str, Step] = {Way.SERVICES: again} if chosen else {}
    return {
        **first,
        Way.TOKEN: Step(
            key=Way.TOKEN,
            drawing="slip",
            title=tr("Take a number"),
            hint=token_hint,
            name="stepToken",
        ),
        Way.NUMBER: Step(
            key=Way.NUMBER,
            drawing="keypad",
            title=tr("Type the number"),
            hint=tr("The number is in your e-mail."),
            name="stepNumber",
        ),
        Way.HELP: Step(
            key=Way.HELP,
            drawing="person",
            title=tr("I need help"),
            hint=tr("Somebody will come to you."),
            name="stepHelp",
        ),
    }


def steps_alone(fits: Iterable[Fit], house: House, language: Language) -> dict[str, Step]:
    """A step for each service that alone still fits into the day: it gives the number at once."""
    return {
        only(fit.service): Step(
            key=only(fit.service),
            drawing="slip",
            title=tr("Only: %1").replace("%1", house.service(fit.service).name(language)),
            hint=outlook_of(fit.wait),
            name=f"stepOnly:{fit.service}",
        )
        for fit in fits
    }


def only(service: ServiceId) -> str:
    """The key of the step that gives a number for this service alone."""
    return f"{_ONLY}{service}"


def service_of(key: str) -> ServiceId | None:
    """The service of such a key, or nothing if it is another step."""
    return ServiceId(key.removeprefix(_ONLY)) if key.startswith(_ONLY) else None
