"""How bookings, printer, paper, camera and sound are doing: in words, with what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from counter.phrases import tr
from counter.rows import Status

if TYPE_CHECKING:
    from counter.phrases import Phrases
    from lobby.domain.views import Desk, DeviceState, Mirror

_PAPER: Final = "paper"
_CAMERAS: Final = frozenset({"camera", "scanner"})


def report(desk: Desk, phrases: Phrases) -> list[Status]:
    """One line for each, what needs a hand first."""
    found = [
        mirror(desk.mirror, phrases),
        *_printer(desk.devices, phrases),
        *_paper(desk.devices),
        *_camera(desk.devices, phrases),
        *_sound(desk.devices, phrases),
        *_reading(desk.devices, phrases),
    ]
    return sorted(found, key=lambda status: status.working)


def mirror(state: Mirror, phrases: Phrases) -> Status:
    """How fresh the bookings are."""
    if state.at is None and not state.stale:
        return Status(key="mirror", text=tr("Bookings: no booking system"))
    if state.stale:
        since = phrases.time(state.at) if state.at else tr("never")
        return Status(
            key="mirror",
            text=tr("Bookings: last read {time}").format(time=since),
            advice=tr("New bookings may be missing. Believe the visitor's confirmation."),
            working=False,
        )
    at = phrases.time(state.at) if state.at else ""
    return Status(key="mirror", text=tr("Bookings: as of {time}").format(time=at))


def _printer(devices: tuple[DeviceState, ...], phrases: Phrases) -> list[Status]:
    broken = [
        _broken(
            state,
            tr("Printer down since {time}").format(time=phrases.time(state.since)),
            _printer_advice(state.problem),
        )
        for state in devices
        if state.device == "printer" and _PAPER not in state.problem
    ]
    return broken or [Status(key="printer", text=tr("Printer ready"))]


def _printer_advice(problem: str) -> str:
    if problem == "cover-open":
        return tr("Please close the printer's cover.")
    return tr("Please check its power and cable. Tell visitors their number meanwhile.")


def _paper(devices: tuple[DeviceState, ...]) -> list[Status]:
    broken = [
        _broken(
            state,
            tr("Paper is used up") if state.problem == "paper-out" else tr("Paper runs low"),
            tr("Please put in a new roll."),
        )
        for state in devices
        if state.device == "printer" and _PAPER in state.problem
    ]
    return broken or [Status(key="paper", text=tr("Enough paper"))]


def _camera(devices: tuple[DeviceState, ...], phrases: Phrases) -> list[Status]:
    broken = [
        _broken(
            state,
            _out_of_order(state).format(time=phrases.time(state.since)),
            tr("Visitors can type their number. Please check the cable."),
        )
        for state in devices
        if state.device in _CAMERAS
    ]
    return broken or [Status(key="camera", text=tr("Camera ready"))]


def _out_of_order(state: DeviceState) -> str:
    if state.device == "scanner":
        return tr("Hand scanner down since {time}")
    return tr("Camera down since {time}")


def _sound(devices: tuple[DeviceState, ...], phrases: Phrases) -> list[Status]:
    broken = [
        _broken(
            state,
            tr("Sound down since {time}").format(time=phrases.time(state.since)),
            tr("Please call visitors by voice as well, and check the loudspeaker."),
        )
        for state in devices
        if state.device == "voice"
    ]
    return broken or [Status(key="sound", text=tr("Sound ready"))]


def _reading(devices: tuple[DeviceState, ...], phrases: Phrases) -> list[Status]:
    """Whether the terminal can be heard by who cannot see it; said only if it cannot."""
    return [
        _broken(
            state,
            tr("Terminal does not speak since {time}").format(time=phrases.time(state.since)),
            tr("Blind visitors need help at the entrance. Please check the loudspeaker."),
        )
        for state in devices
        if state.device == "read-aloud"
    ]


def _broken(state: DeviceState, text: str, advice: str) -> Status:
    return Status(key=f"{state.place}:{state.device}", text=text, advice=advice, working=False)
