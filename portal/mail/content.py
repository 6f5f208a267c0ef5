"""What an e-mail is made of, whatever it looks like: text and HTML are drawn from the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class EmailParagraph:
    """A paragraph, which a few words in bold may lead."""

    form: ClassVar = "paragraph"
    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class EmailButton:
    """The one thing to do."""

    form: ClassVar = "button"
    label: str
    address: str


@dataclass(frozen=True, slots=True)
class EmailLinks:
    """What can be done as well: words and addresses."""

    form: ClassVar = "links"
    links: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class EmailFact:
    """A line of the table: what it is, and what it says."""

    label: str
    lines: tuple[str, ...]
    over: bool = False
    """Whether its first line holds no more, and is struck through."""
    bold: bool = False
    """Whether it is what somebody looks for first."""
    listed: bool = False
    """Whether its lines are things to tick off."""


@dataclass(frozen=True, slots=True)
class EmailFacts:
    """The table."""

    form: ClassVar = "facts"
    facts: tuple[EmailFact, ...]


@dataclass(frozen=True, slots=True)
class EmailNumber:
    """Day, time and number large, with the code beside them."""

    form: ClassVar = "number"
    day: str
    time: str
    day_and_time: str
    label: str
    number: str
    code: str
    """What the picture is, for whoever cannot see it."""


EmailPart = EmailParagraph | EmailButton | EmailLinks | EmailFacts | EmailNumber


@dataclass(frozen=True, slots=True)
class EmailContent:
    """Everything that one e-mail says."""

    subject: str
    heading: str
    parts: tuple[EmailPart, ...]
    reason: str
    """Why it came, and when the address is forgotten."""
    has_code: bool = False
    has_calendar_file: bool = False

    @property
    def button(self) -> EmailButton | None:
        """The one thing to do, if there is one."""
        return next((part for part in self.parts if isinstance(part, EmailButton)), None)
