"""The large buttons that lead on from an answer, in the present language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kiosk.advice import Step, Way


def steps(token_hint: str = "") -> Mapping[Way, Step]:
    """Every step; ``token_hint`` says how long the wait with a token is, or why there is none."""
    return {
        Way.TOKEN: Step(
            key=Way.TOKEN,
            drawing="slip",
            title=_say("Draw a token"),
            hint=token_hint,
            name="stepToken",
        ),
        Way.NUMBER: Step(
            key=Way.NUMBER,
            drawing="keypad",
            title=_say("Type the number"),
            hint=_say("The number is in your e-mail."),
            name="stepNumber",
        ),
        Way.SCAN: Step(key=Way.SCAN, drawing="qr", title=_say("Show the QR code"), name="stepScan"),
        Way.SERVICES: Step(
            key=Way.SERVICES, drawing="slip", title=_say("Choose again"), name="stepServices"
        ),
        Way.HELP: Step(
            key=Way.HELP,
            drawing="person",
            title=_say("I need help"),
            hint=_say("Somebody will come to you."),
            name="stepHelp",
        ),
        Way.PRINT: Step(
            key=Way.PRINT, drawing="printer", title=_say("Print the slip again"), name="stepPrint"
        ),
    }


def _say(text: str) -> str:
    return QCoreApplication.translate("Steps", text)
