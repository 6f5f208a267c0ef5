"""The role of staff beyond their own counter: any ticket, the switches of the house, its day."""

from __future__ import annotations

from lobby.actions.close_day import CloseDay
from lobby.actions.manage_office import ManageOffice
from lobby.actions.manage_ticket import ManageTicket
from lobby.actions.queries.office_status import OfficeStatusQuery
from lobby.actions.record_events import RecordEvents
from lobby.domain.errors import ClosingReason
from lobby.domain.house import House
from lobby.domain.names import BookingId, CounterId
from lobby.domain.ticket import Ticket
from lobby.domain.views import OfficeStatus
from lobby.store.unit_of_work import Transactions
from lobby.store.upkeep.scrubbing import scrub_freed_pages


class OfficeApi:
    """What is done for the whole house, by the administrator or by one counter.

    ``lobby.office`` is the administrator, who may do everything; ``lobby.counter("3").office`` is
    that counter: it must be permitted, what is done stands in its name, and it may undo it.
    """

    def __init__(self, begin: Transactions, house: House, by: CounterId | None = None) -> None:
        self.house = house
        self._by = by
        self._engine = begin.engine
        self._aside = ManageTicket(begin.write, house)
        self._steer = ManageOffice(begin.write, house)
        self._report = RecordEvents(begin.write, house)
        self._close_day = CloseDay(begin.write, house)
        self._status = OfficeStatusQuery(begin.read, house)

    def status(self) -> OfficeStatus:
        """How the whole house stands, in figures."""
        return self._status()

    def reinstate(self, number: str, *, seen: Ticket | None = None) -> Ticket:
        """A missed or withdrawn visitor queues up from now; one ended as done, where it stood."""
        return self._aside.reinstate(number, self._by, seen)

    def withdraw(self, number: str, reason: str = "", *, seen: Ticket | None = None) -> Ticket:
        """Take a ticket out of the queue."""
        return self._aside.withdraw(number, reason, self._by, seen)

    def mark(
        self,
        number: str,
        *,
        urgent: bool | None = None,
        accessible: bool | None = None,
        reason: str = "",
        seen: Ticket | None = None,
    ) -> Ticket:
        """Put a waiting ticket first, or keep it for counters that a wheelchair reaches.

        False takes a mark away, nothing leaves it as it is.
        """
        return self._aside.mark(
            number, urgent=urgent, accessible=accessible, reason=reason, by=self._by, seen=seen
        )

    def phoned(self, booking: int) -> None:
        """A phone appointment is dealt with."""
        self._report.phoned(BookingId(booking))

    def report_device(self, place: str, device: str, problem: str = "") -> None:
        """Record that a device failed, with the code of its problem, or works again (empty)."""
        self._report.device(place, device, problem)

    def close_walk_ins(self, *, reason: str = "") -> None:
        """No more tokens today; the terminal tells the reason, one of ``ClosingReason``."""
        self._steer.close_walk_ins(self._by, ClosingReason(reason) if reason else None)

    def open_walk_ins(self) -> None:
        """Tokens again."""
        self._steer.open_walk_ins(self._by)

    def add_quota(self, group: str, tokens: int) -> None:
        """Give a service group so many tokens more today."""
        self._steer.add_quota(group, tokens, self._by)

    def set_notice(self, text: str) -> None:
        """Show a notice on the monitors; an empty one takes it away."""
        self._steer.set_notice(text, self._by)

    def mute(self, *, muted: bool) -> None:
        """Silence the voice, or let it speak again."""
        self._steer.mute(muted=muted, by=self._by)

    def test_call(self, counter: str) -> None:
        """Let the monitors announce a test at this counter."""
        self._steer.test_call(CounterId(counter), self._by)

    def close_day(self, *, ended: bool = False, sure: bool = False) -> int:
        """End the day and erase what names a person; how many still waited.

        ``ended`` ends the newest day whose opening hours are over instead of today; ``sure`` says
        that the clock is right although the journal does not agree with it.
        """
        waited = self._close_day(self._by, ended=ended, sure=sure)
        scrub_freed_pages(self._engine)
        return waited
