"""How bookings, printer, paper, camera and sound are doing: in words, with what to do."""

from __future__ import annotations

from typing import Final

from counter.lists.rows import DeviceRow
from counter.texts.phrases import Phrases, tr
from lobby.domain.views import CounterView, DeviceState, MirrorStatus

_SEEN_BY: Final = {
    "printer": "printer",
    "camera": "camera",
    "scanner": "camera",
    "voice": "sound",
    "read-aloud": "read-aloud",
}
"""Device to the line that tells of it; paper has its own."""


def report(view: CounterView, phrases: Phrases) -> list[DeviceRow]:
    """One line for each, what needs a hand first."""
    rows = [mirror(view.mirror, phrases)]
    for line, ready in _ready().items():
        broken = [_broken(state, phrases) for state in view.devices if _line(state) == line]
        rows += broken or ready
    return sorted(rows, key=lambda row: row.working)


def mirror(state: MirrorStatus, phrases: Phrases) -> DeviceRow:
    """How fresh the bookings are."""
    if state.at is None and not state.stale:
        return DeviceRow(key="mirror", text=tr("Bookings: no booking system"))
    if state.stale:
        since = phrases.time(state.at) if state.at else tr("never")
        return DeviceRow(
            key="mirror",
            text=tr("Bookings: last read {time}").format(time=since),
            advice=tr("New bookings may be missing. The visitor's confirmation counts."),
            working=False,
        )
    at = phrases.time(state.at) if state.at else ""
    return DeviceRow(key="mirror", text=tr("Bookings: as of {time}").format(time=at))


def _ready() -> dict[str, list[DeviceRow]]:
    """What is said where nothing is broken; of a terminal that reads aloud, nothing."""
    texts = {
        "printer": tr("Printer ready"),
        "paper": tr("Enough paper"),
        "camera": tr("Camera ready"),
        "sound": tr("Sound ready"),
    }
    return {line: [DeviceRow(key=line, text=text)] for line, text in texts.items()} | {
        "read-aloud": []
    }


def _line(state: DeviceState) -> str:
    if state.device == "printer" and "paper" in state.problem:
        return "paper"
    return _SEEN_BY.get(state.device, "")


def _broken(state: DeviceState, phrases: Phrases) -> DeviceRow:
    text, advice = _words(state)
    return DeviceRow(
        key=f"{state.place}:{state.device}",
        text=text.format(time=phrases.time(state.since)),
        advice=advice,
        working=False,
    )


def _words(state: DeviceState) -> tuple[str, str]:
    """What is wrong, ``{time}`` standing for since when, and what to do."""
    match state.device:
        case "printer" if "paper" in state.problem:
            used_up = state.problem == "paper-out"
            text = tr("Paper is used up") if used_up else tr("Paper runs low")
            return text, tr("Please put in a new roll.")
        case "printer":
            return tr("Printer down since {time}"), _printer_advice(state.problem)
        case "camera":
            return tr("Camera down since {time}"), _typed_instead()
        case "scanner":
            return tr("Hand scanner down since {time}"), _typed_instead()
        case "voice":
            called = tr("Please call visitors by voice as well, and check the loudspeaker.")
            return tr("Sound down since {time}"), called
        case _:
            helped = tr("Blind visitors need help at the entrance. Please check the loudspeaker.")
            return tr("Terminal does not speak since {time}"), helped


def _printer_advice(problem: str) -> str:
    if problem == "cover-open":
        return tr("Please close the printer's cover.")
    return tr("Please check its power and cable. Tell visitors their number meanwhile.")


def _typed_instead() -> str:
    return tr("Visitors can type their number. Please check the cable.")
