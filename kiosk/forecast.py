"""How long the wait would be for what a visitor is choosing."""

from __future__ import annotations

from kiosk.arrivals import Arrivals
from kiosk.choice import Choice
from lobby.domain.views import Estimate


class Forecast:
    """Asks for every choice, and tells the answer only if the choice is still the same."""

    def __init__(self, choice: Choice, arrivals: Arrivals) -> None:
        """Tell the answers to ``choice``."""
        self._choice = choice
        self._arrivals = arrivals
        choice.chosen.connect(self.ask)

    def ask(self) -> None:
        """Ask for the present choice."""
        asked = self._choice.visit
        wish = asked.wish

        def told(estimate: Estimate) -> None:
            if self._choice.visit is asked and asked.wish == wish:
                self._choice.expect(estimate)

        self._choice.expect(None)
        if asked.services:
            self._arrivals.estimate(asked, told)
