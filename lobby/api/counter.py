"""The role of a counter: what clerks do with the visitor who is there, and with the next one."""

from __future__ import annotations

from lobby.actions.call_next import CallNext
from lobby.actions.manage_ticket import ManageTicket
from lobby.actions.open_counter import OpenCounter
from lobby.actions.queries.counter_query import CounterQuery
from lobby.actions.record_events import RecordEvents
from lobby.actions.serve import Serve
from lobby.actions.transfer import Transfer
from lobby.actions.undo import Undo
from lobby.api.entrance import EntranceApi
from lobby.api.office import OfficeApi
from lobby.domain.counter import CounterState
from lobby.domain.house import House
from lobby.domain.names import CounterId, Seq, ServiceId
from lobby.domain.ticket import Ticket
from lobby.domain.views import CounterView
from lobby.store.unit_of_work import Transactions


class CounterApi:
    """What clerks do at one counter, which names itself once and never changes."""

    def __init__(self, begin: Transactions, house: House, counter: CounterId) -> None:
        self.id = counter
        self.house = house
        self.entrance = EntranceApi(begin, house, counter)
        """What this counter does for visitors at the entrance, in its own name."""
        self.office = OfficeApi(begin, house, counter)
        """What this counter does for the whole house, in its own name."""
        self._open = OpenCounter(begin.write, house)
        self._call_next = CallNext(begin.write, house)
        self._serve = Serve(begin.write, house)
        self._transfer = Transfer(begin.write, house)
        self._aside = ManageTicket(begin.write, house)
        self._undo = Undo(begin.write, house)
        self._report = RecordEvents(begin.write, house)
        self._window = CounterQuery(begin.read, house)

    def view(self) -> CounterView:
        """What the clerk's window shows."""
        return self._window(self.id)

    def open(self) -> None:
        """Let it call visitors."""
        self._open(self.id, CounterState.OPEN)

    def pause(self) -> None:
        """Let it call nobody for a while; no reason is asked."""
        self._open(self.id, CounterState.PAUSED)

    def close(self) -> None:
        """Close it."""
        self._open(self.id, CounterState.CLOSED)

    def call_next(self) -> Ticket | None:
        """Call whoever is next; nobody waits gives nothing."""
        return self._call_next(self.id)

    def finish_and_next(
        self, *, was_there: bool = False, seen: Ticket | None = None
    ) -> Ticket | None:
        """Finish the present visitor and call the next, in one transaction.

        Whoever was only called is not there yet, unless ``was_there`` says so.
        """
        return self._call_next.after_finishing(self.id, seen, was_there=was_there)

    def no_show_and_next(self, *, seen: Ticket | None = None) -> Ticket | None:
        """The present visitor did not come: call the next, in one transaction.

        Refused as ``called-too-seldom`` before ``calls_before_no_show`` calls.
        """
        return self._call_next.after_missing(self.id, seen)

    def recall(self, *, seen: Ticket | None = None) -> Ticket:
        """Ask the visitor to come, again."""
        return self._serve.recall(self.id, seen)

    def serve(self, *, seen: Ticket | None = None) -> Ticket:
        """The visitor is there."""
        return self._serve.serve(self.id, seen)

    def finish(self, *, seen: Ticket | None = None) -> Ticket:
        """The visitor is done; refused as ``not-there`` while the visitor was only called."""
        return self._serve.finish(self.id, seen)

    def no_show(self, *, seen: Ticket | None = None) -> Ticket:
        """The visitor did not come; refused as ``called-too-seldom`` after too few calls."""
        return self._serve.no_show(self.id, seen)

    def park(self, note: str = "", *, seen: Ticket | None = None) -> Ticket:
        """Set the visitor aside, with a note for later."""
        return self._serve.park(self.id, note, seen)

    def transfer(
        self,
        *,
        service: str | None = None,
        to_counter: str | None = None,
        note: str = "",
        seen: Ticket | None = None,
    ) -> Ticket:
        """Send the visitor on to a service, a counter, or both; the seniority is kept."""
        return self._transfer(
            self.id,
            service=ServiceId(service) if service else None,
            to_counter=CounterId(to_counter) if to_counter else None,
            note=note,
            seen=seen,
        )

    def undo(self, *, seen: int | None = None) -> Ticket:
        """Take back the counter's last change; ``seen`` is the fact that it is meant for."""
        return self._undo(self.id, None if seen is None else Seq(seen))

    def resume(self, number: str, *, seen: Ticket | None = None) -> Ticket:
        """Call a parked visitor back to this counter."""
        return self._aside.resume(number, self.id, seen)

    def call(self, number: str, reason: str, *, seen: Ticket | None = None) -> Ticket:
        """Call this one out of order; the reason is kept until the end of the day."""
        return self._aside.call(number, self.id, reason, seen)

    def give_help(self) -> None:
        """Somebody of this counter goes to whoever asked for help at a terminal."""
        self._report.give_help(self.id)
