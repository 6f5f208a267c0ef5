"""The morning without a display: played, recorded, judged."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from demo.programs import ChildProcess, Ended
from demo.record import Record, Stopped
from demo.scenario import Scenario
from demo.system import DemoSystem
from lobby.ui.exits import Exit

_DISAGREES: Final = 1
_SOUND: Final = re.compile("device=sound|PulseAudio")
_OURS: Final = frozenset({"kiosk", "monitor", "counter-1", "counter-2", "sync"})


def play(folder: Path) -> int:
    """Play the morning into this folder; returns 0 only if everything was as expected."""
    print("A morning at the town hall, on screens that nobody sees. It takes about a minute.")
    journey = Record(folder)
    try:
        with DemoSystem(folder) as hall:
            _play(hall, journey)
    finally:
        file = journey.write()
    for step in journey.steps:
        print(f"{'ok ' if step.agrees else 'NOT'} {step.milliseconds / 1000:5.1f} s  {step.title}")
    print(*journey.disagreements(), sep="\n")
    if journey.agrees:
        print(f"Everything agrees: {file}")
        return Exit.OK
    print(f"NOT everything agrees: {file}; what the programs said: {folder / 'logs'}")
    return _DISAGREES


def _play(hall: DemoSystem, journey: Record) -> None:
    try:
        Scenario(hall, journey).play()
    except (Stopped, Ended) as reason:
        print(f"\nStopped: {reason}")
    _end(hall, journey)


def _end(hall: DemoSystem, journey: Record) -> None:
    """End every program: in good order, and without a complaint in its log."""
    programs = [program for program in hall.programs.running if program.name in _OURS]
    with journey.step("Every program ends when it is asked to, and had nothing to complain about"):
        codes = hall.programs.close()
        for program in programs:
            journey.expect(f"exit code of {program.name}", 0, codes[program.name])
            complaints = _complaints(program, silent=hall.silent)
            journey.expect(f"complaints of {program.name}", [], complaints)


def _complaints(program: ChildProcess, *, silent: bool) -> list[str]:
    """What a program complained about, unless it only misses the sound that is not there."""
    return [line for line in program.complaints() if not (silent and _SOUND.search(line))]
