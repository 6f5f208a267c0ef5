"""The large buttons that lead on from an answer, in the present language."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.advice import Step, Way
from kiosk.phrases import tr


def steps(token_hint: str = "") -> Mapping[Way, Step]:
    """Every step; ``token_hint`` says how long the wait with a token is, or why there is none."""
    return {
        Way.TOKEN: Step(
            key=Way.TOKEN,
            drawing="slip",
            title=tr("Draw a token"),
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
        Way.SERVICES: Step(
            key=Way.SERVICES, drawing="slip", title=tr("Choose again"), name="stepServices"
        ),
        Way.HELP: Step(
            key=Way.HELP,
            drawing="person",
            title=tr("I need help"),
            hint=tr("Somebody will come to you."),
            name="stepHelp",
        ),
    }
