"""The sections of the three programs: kiosk, monitor, counter."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from config.section import Beside, LanguageCode, Letters, Seconds, Section, TerminalName


class KioskSection(Section):
    """The entrance terminal."""

    place: TerminalName = "kiosk"
    languages: tuple[LanguageCode, ...] = ()
    letters: Letters = ""
    home_after: Seconds = 30
    done_for: Seconds = 20
    hide_pointer: bool = True


class MonitorSection(Section):
    """The waiting room's screen."""

    diagonal: Annotated[float, Field(ge=10, le=120)] = 43
    farthest_seat: Annotated[float, Field(ge=1, le=30)] = 6
    rows: Annotated[int, Field(ge=0, le=12)] = 0
    languages: tuple[LanguageCode, ...] = ("de",)
    full_screen_for: Seconds = 6
    fresh_for: Annotated[float, Field(gt=0, le=10)] = 10
    slides: Beside = ""


class CounterWindowSection(Section):
    """The clerk's window."""

    language: LanguageCode = "de"
    on_top: bool = False
    waiting_sound: Literal["none", "chime"] = "none"
