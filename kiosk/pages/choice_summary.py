"""What a choice of services means: the wait, the time at the counter, documents and fees."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from kiosk.pages import refusals
from kiosk.phrases import Clock, at_the_counter, chosen, listed, outlook, sentences, tr
from lobby.domain.names import Language
from lobby.domain.opening import Opening
from lobby.domain.service import Service
from lobby.domain.views import Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceSummary:
    """The lines about one choice, in the present language; empty ones are not shown."""

    services: tuple[Service, ...]
    persons: int
    language: Language
    opening: Opening
    estimate: Estimate | None
    """What the lobby says of it; nothing until it has answered."""

    @property
    def summary(self) -> str:
        """How many services are chosen, and how long they take at the counter."""
        if not self.services:
            return ""
        minutes = sum(service.expected_minutes(self.persons) for service in self.services)
        return f"{chosen(len(self.services))} · {at_the_counter(minutes)}"

    @property
    def waiting(self) -> str:
        """How long the wait is, or why there is no number."""
        if self.estimate is None or not self.services:
            return ""
        if self.estimate.refusal is not None:
            return refusals.title(self.estimate.refusal)
        clock = Clock(self.opening.zone, self.estimate.at)
        return outlook(self.estimate.wait, self.estimate.calls_from, clock)

    @property
    def documents(self) -> str:
        """What to have at hand, each thing once."""
        documents = (service.documents_in(self.language) for service in self.services)
        names = listed(list(dict.fromkeys(chain.from_iterable(documents))))
        return tr("Please have ready: {documents}").format(documents=names) if names else ""

    @property
    def fees(self) -> str:
        """What it costs."""
        texts = (service.fee_in(self.language) for service in self.services)
        fees = listed(list(filter(None, texts)))
        return tr("Fees: {fees}").format(fees=fees) if fees else ""

    @property
    def spoken(self) -> str:
        """All of it, to be heard."""
        return sentences(self.summary, self.waiting, self.documents, self.fees)
