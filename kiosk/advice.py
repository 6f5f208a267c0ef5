"""What the lobby answers, as a page can show it: what is so, and what to do now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """How a page feels: it changes the colour of the drawing, never the words alone."""

    CALM = "calm"
    GOOD = "good"
    BAD = "bad"


class Way(StrEnum):
    """What a visitor can do next from a page that is not the first one."""

    TOKEN = "token"  # noqa: S105 - a slip of paper
    NUMBER = "number"
    SERVICES = "services"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One large button of an answer; the field names are the roles of its delegate."""

    key: str
    drawing: str
    """The name of its icon."""
    title: str
    hint: str = ""
    name: str
    """The object name that scripts and tests press."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a done, refused or info page shows; the field names are properties of ``Shown``."""

    icon: str
    tone: Tone = Tone.CALM
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
    steps: tuple[Step, ...] = ()
