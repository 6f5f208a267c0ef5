"""The record of a morning: what was expected, what was seen, and whether the two agree."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import monotonic
from typing import Final

from PIL import Image

from demo.waiting_for import WaitTimeout
from lobby.domain.errors import Refused

_UNSEEN: Final = "in time"


@dataclass(frozen=True, slots=True)
class RecordedCheck:
    """One expectation and what became of it."""

    what: str
    expected: str
    seen: str
    agrees: bool


@dataclass(slots=True)
class RecordedStep:
    """One step of the morning."""

    title: str
    milliseconds: int = 0
    checks: list[RecordedCheck] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    @property
    def agrees(self) -> bool:
        """Whether everything was as expected."""
        return all(check.agrees for check in self.checks)


class Stopped(Exception):
    """Something that all the rest depends on did not happen."""


class Record:
    """The steps so far, with pictures, in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pictures = 0
        self._began = monotonic()
        self.steps: list[RecordedStep] = []
        (folder / "pictures").mkdir(parents=True, exist_ok=True)

    @property
    def agrees(self) -> bool:
        """Whether everything was as expected so far."""
        return bool(self.steps) and all(step.agrees for step in self.steps)

    @contextmanager
    def step(self, title: str) -> Iterator[RecordedStep]:
        """Play one step.

        Raises:
            Stopped: what it waited for did not come.
        """
        step = RecordedStep(title)
        self.steps.append(step)
        began = monotonic()
        try:
            yield step
        except WaitTimeout as missed:
            step.checks.append(RecordedCheck(_UNSEEN, missed.expected, missed.seen, agrees=False))
            raise Stopped(title) from missed
        except Refused as refused:
            step.checks.append(RecordedCheck("not refused", "done", refused.code, agrees=False))
            raise Stopped(title) from refused
        except Exception as bug:
            step.checks.append(RecordedCheck("goes on", "no error", repr(bug), agrees=False))
            raise
        finally:
            step.milliseconds = round((monotonic() - began) * 1000)

    def expect(self, what: str, expected: object, seen: object) -> None:
        """Note whether these two are the same; the morning goes on either way."""
        check = RecordedCheck(what, str(expected), str(seen), agrees=expected == seen)
        self.steps[-1].checks.append(check)

    def between(self, what: str, least: float, most: float, seen: float) -> None:
        """Note whether a figure lies in these bounds."""
        fits = least <= seen <= most
        self.steps[-1].checks.append(
            RecordedCheck(what, f"{least} to {most}", str(seen), agrees=fits)
        )

    def picture(self, name: str, image: Image.Image) -> None:
        """Keep what a screen shows, numbered in the order of the morning."""
        self._pictures += 1
        file = Path("pictures") / f"{self._pictures:02}-{name}.png"
        image.save(self._folder / file)
        self.steps[-1].pictures.append(str(file))

    def write(self) -> Path:
        """Write ``journey.json``."""
        file = self._folder / "journey.json"
        journey = {
            "agrees": self.agrees,
            "seconds": round(monotonic() - self._began, 1),
            "steps": [asdict(step) | {"agrees": step.agrees} for step in self.steps],
        }
        file.write_text(json.dumps(journey, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        return file

    def disagreements(self) -> list[str]:
        """In plain words, what was expected and what was seen instead."""
        return [
            f"{step.title}\n  {check.what}: expected {check.expected}, seen {check.seen}"
            for step in self.steps
            for check in step.checks
            if not check.agrees
        ]
