"""The role of whoever looks: a board, the queue, where a ticket stands and why."""

from __future__ import annotations

from lobby.actions.preconditions import todays_ticket
from lobby.actions.queries.board_query import BoardQuery
from lobby.actions.queue_position import QueuePosition
from lobby.domain.house import House
from lobby.domain.names import AreaId
from lobby.domain.ticket import State, Ticket
from lobby.domain.views import BoardView
from lobby.domain.why import PriorityExplanation
from lobby.store.unit_of_work import Transactions


class BoardApi:
    """What everybody may look at."""

    def __init__(self, begin: Transactions, house: House) -> None:
        self.house = house
        self._read = begin.read
        self._look = BoardQuery(begin.read, house)
        self._place = QueuePosition(begin.read, house)

    def view(self, area: str) -> BoardView:
        """What the monitors of a waiting room show."""
        return self._look.board(AreaId(area))

    def waiting(self) -> tuple[Ticket, ...]:
        """Everybody who waits, in the order of their seniority."""
        with self._read() as work:
            return work.tickets.in_state(self.house.day(work.now), State.WAITING)

    def ticket(self, number: str) -> Ticket:
        """Today's ticket of this number."""
        with self._read() as work:
            return todays_ticket(work, self.house, number)

    def why(self, number: str) -> PriorityExplanation:
        """Why this number has its place in the order."""
        return self._place.why(number)
