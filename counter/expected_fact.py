"""The fact that a press writes into the journal, looked up there when its answer was lost."""

from __future__ import annotations

from dataclasses import dataclass

from lobby.domain.facts import Fact, FactKind
from lobby.domain.names import CounterId


@dataclass(frozen=True, slots=True)
class ExpectedFact:
    """The fact of a press that was carried out; ``number`` or ``booking`` if it names one."""

    kind: FactKind
    number: str = ""
    booking: int | None = None

    def matches(self, fact: Fact, counter: CounterId) -> bool:
        """Whether this fact is that of the press, made at this counter."""
        if fact.kind is not self.kind or (self.number and fact.number != self.number):
            return False
        if self.booking is not None:  # a call by phone is noted without the counter
            return fact.details.get("booking") == self.booking
        return fact.counter == counter
