"""The sections of the devices: printer, scanner, voice."""

from __future__ import annotations

from datetime import time
from typing import Annotated, Literal, Self

from pydantic import Field, PositiveInt, model_validator

from config.section import (
    Beside,
    LanguageCode,
    LocalTime,
    Percent,
    Port,
    Seconds,
    Section,
    UsbNumbers,
    contradiction,
)

_NEEDS = {"tcp": "host", "usb": "usb", "serial": "device", "device": "device"}


class PrinterSection(Section):
    """The printer of the slips."""

    kind: Literal["none", "tcp", "usb", "serial", "device", "fake"] = "none"
    host: str = ""
    port: Port = 9100
    usb: UsbNumbers = ""
    device: Beside = ""
    baud: PositiveInt = 38400
    paper: Literal[58, 80] = 80
    profile: str = "TM-T20II"
    connect_timeout: Seconds = 2
    answer_timeout: Seconds = 0.5
    write_timeout: Seconds = 4
    confirm_timeout: Seconds = 5
    settle_timeout: Seconds = 1
    timeout: Seconds = 10

    @model_validator(mode="after")
    def _reachable(self) -> Self:
        key = _NEEDS.get(self.kind, "kind")
        if not getattr(self, key):
            raise contradiction(f'a printer of kind "{self.kind}" needs {key}; {_HOW[key]}')
        return self


_HOW = {
    "host": 'write host = "printer.town.example" or its address',
    "usb": 'write usb = "04b8:0e15", the two numbers that lsusb shows',
    "device": 'write device = "/dev/lobby/printer"',
}


class ScannerSection(Section):
    """What reads the QR codes."""

    camera: str = ""
    width: PositiveInt = 1280
    height: PositiveInt = 720
    fps: Annotated[int, Field(ge=1, le=60)] = 15
    exposure: Annotated[float, Field(gt=0, le=1000)] | None = None
    focus: Annotated[int, Field(ge=0, le=1023)] | None = None
    wedge: bool = True
    serial: str = ""
    baud: PositiveInt = 9600
    same_code_after: Seconds = 5


class NightSection(Section):
    """When the voice is quieter."""

    opens: LocalTime = Field(validation_alias="from", serialization_alias="from")
    closes: LocalTime = Field(validation_alias="to", serialization_alias="to")


class VoiceSection(Section):
    """What is heard in the waiting room."""

    backend: Literal["espeak-ng", "pyttsx3", "command", "clips", "none"] = "espeak-ng"
    command: str = ""
    clips: Beside = ""
    languages: tuple[LanguageCode, ...] = ("de",)
    rate: Annotated[int, Field(ge=80, le=260)] = 140
    volume: Percent = 80
    night_volume: Percent = 50
    night: NightSection = NightSection(opens=time(18), closes=time(7))
    chime: Beside = ""

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.backend == "command" and not {"{out}", "{text}"} <= set(self.command.split()):
            raise contradiction(
                'voice.backend "command" needs a command with the words {out} and {text}; write '
                'for example command = "pico2wave -l de-DE -w {out} {text}"'
            )
        if self.backend == "clips" and not self.clips:
            raise contradiction(
                'voice.backend "clips" needs the folder of the recordings; write clips = "clips"'
            )
        return self
