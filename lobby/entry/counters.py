"""The public surface, one part: what clerks do at a counter."""

from __future__ import annotations

from lobby.domain.counter import CounterState
from lobby.domain.names import BookingId, CounterId, Seq, ServiceId
from lobby.domain.ticket import Ticket
from lobby.entry.built import Built, asking


class AtTheCounter(Built):
    """What clerks do at a counter.

    ``by`` is the counter that does it: it must be permitted, and may undo it.
    """

    def open_counter(self, counter: str) -> None:
        """Let a counter call visitors."""
        self._open_counter(CounterId(counter), CounterState.OPEN)

    def pause_counter(self, counter: str) -> None:
        """Let a counter call nobody for a while; no reason is asked."""
        self._open_counter(CounterId(counter), CounterState.PAUSED)

    def close_counter(self, counter: str) -> None:
        """Close a counter."""
        self._open_counter(CounterId(counter), CounterState.CLOSED)

    def call_next(self, counter: str) -> Ticket | None:
        """Call whoever is next for this counter; nobody waits gives nothing."""
        return self._call_next(CounterId(counter))

    def finish_and_next(
        self, counter: str, *, was_there: bool = False, seen: Ticket | None = None
    ) -> Ticket | None:
        """Finish the present visitor and call the next, in one transaction.

        Whoever was only called is not there yet, unless ``was_there`` says so.
        """
        return self._call_next.after_finishing(CounterId(counter), seen, was_there=was_there)

    def no_show_and_next(self, counter: str, *, seen: Ticket | None = None) -> Ticket | None:
        """The present visitor did not come: call the next, in one transaction.

        Refused as ``called-too-seldom`` before ``calls_before_no_show`` calls.
        """
        return self._call_next.after_missing(CounterId(counter), seen)

    def recall(self, counter: str, *, seen: Ticket | None = None) -> Ticket:
        """Ask the visitor to come, again."""
        return self._serve.recall(CounterId(counter), seen)

    def serve(self, counter: str, *, seen: Ticket | None = None) -> Ticket:
        """The visitor is there."""
        return self._serve.serve(CounterId(counter), seen)

    def finish(self, counter: str, *, seen: Ticket | None = None) -> Ticket:
        """The visitor is done; refused as ``not-there`` while the visitor was only called."""
        return self._serve.finish(CounterId(counter), seen)

    def no_show(self, counter: str, *, seen: Ticket | None = None) -> Ticket:
        """The visitor did not come; refused as ``called-too-seldom`` after too few calls."""
        return self._serve.no_show(CounterId(counter), seen)

    def park(self, counter: str, note: str = "", *, seen: Ticket | None = None) -> Ticket:
        """Set the visitor aside, with a note for later."""
        return self._serve.park(CounterId(counter), note, seen)

    def transfer(
        self,
        counter: str,
        *,
        service: str | None = None,
        to_counter: str | None = None,
        note: str = "",
        seen: Ticket | None = None,
    ) -> Ticket:
        """Send the visitor on to a service, a counter, or both; the seniority is kept."""
        return self._transfer(
            CounterId(counter),
            service=ServiceId(service) if service else None,
            to_counter=CounterId(to_counter) if to_counter else None,
            note=note,
            seen=seen,
        )

    def undo(self, counter: str, *, seen: int | None = None) -> Ticket:
        """Take back the counter's last change; ``seen`` is the fact that it is meant for."""
        return self._undo(CounterId(counter), None if seen is None else Seq(seen))

    def resume(self, number: str, counter: str, *, seen: Ticket | None = None) -> Ticket:
        """Call a parked visitor back to this counter."""
        return self._aside.resume(number, CounterId(counter), seen)

    def reinstate(
        self, number: str, *, by: str | None = None, seen: Ticket | None = None
    ) -> Ticket:
        """A missed or withdrawn visitor queues up from now; one ended as done, where it stood."""
        return self._aside.reinstate(number, asking(by), seen)

    def call(self, number: str, counter: str, reason: str, *, seen: Ticket | None = None) -> Ticket:
        """Call this one out of order; the reason is kept until the end of the day."""
        return self._aside.call(number, CounterId(counter), reason, seen)

    def withdraw(
        self, number: str, reason: str = "", *, by: str | None = None, seen: Ticket | None = None
    ) -> Ticket:
        """Take a ticket out of the queue."""
        return self._aside.withdraw(number, reason, asking(by), seen)

    def mark(
        self,
        number: str,
        *,
        urgent: bool | None = None,
        accessible: bool | None = None,
        reason: str = "",
        by: str | None = None,
        seen: Ticket | None = None,
    ) -> Ticket:
        """Put a waiting ticket first, or keep it for counters that a wheelchair reaches.

        False takes a mark away, nothing leaves it as it is.
        """
        return self._aside.mark(
            number, urgent=urgent, accessible=accessible, reason=reason, by=asking(by), seen=seen
        )

    def phoned(self, booking: int) -> None:
        """A phone appointment is dealt with."""
        self._report.phoned(BookingId(booking))
