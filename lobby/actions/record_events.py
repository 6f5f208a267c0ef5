"""What the programs report of themselves: slips, devices, calls for help, phone appointments."""

from __future__ import annotations

from lobby.actions.action import Action
from lobby.actions.preconditions import require_permission, todays_ticket
from lobby.domain.counter import Permission
from lobby.domain.errors import Refusal, Refused
from lobby.domain.facts import FactKind
from lobby.domain.names import BookingId, CounterId
from lobby.domain.views import DeviceState


class RecordEvents(Action):
    """Write down what happened outside the queue, one transaction each."""

    def printed(self, number: str, problem: str = "") -> None:
        """The slip of this number came out, or why not.

        Raises:
            Refused: ``unknown-number``.
        """
        with self.start() as work:
            ticket = todays_ticket(work, self.house, number)
            kind = FactKind.PRINT_FAILED if problem else FactKind.PRINTED
            work.journal.record(kind, ticket, problem=problem or None)
            work.commit()

    def want_slip(self, number: str, by: CounterId | None = None) -> None:
        """Staff want this slip once more; the terminal prints it.

        Raises:
            Refused: ``not-permitted`` or ``unknown-number``.
        """
        require_permission(self.house, by, Permission.ISSUE)
        with self.start() as work:
            ticket = todays_ticket(work, self.house, number)
            work.journal.record(FactKind.SLIP_WANTED, ticket, counter=by)
            work.commit()

    def device(self, place: str, device: str, problem: str = "") -> None:
        """A device failed, or works again; the same report again changes nothing."""
        with self.start() as work:
            known = {(state.place, state.device): state.problem for state in work.flags.devices()}
            if known.get((place, device), "") != problem:
                state = DeviceState(place=place, device=device, problem=problem, since=work.now)
                work.flags.set_device(state)
                kind = FactKind.DEVICE_FAILED if problem else FactKind.DEVICE_RECOVERED
                work.journal.record(kind, place=place, device=device, problem=problem or None)
            work.commit()

    def want_help(self, place: str) -> None:
        """Somebody at a terminal asks for help."""
        with self.start() as work:
            work.flags.set("help-wanted", place)
            work.journal.record(FactKind.HELP_WANTED, place=place)
            work.commit()

    def give_help(self, counter: CounterId) -> None:
        """A clerk goes to help."""
        with self.start() as work:
            work.flags.set("help-wanted", "")
            work.journal.record(FactKind.HELP_GIVEN, counter=self.house.counter(counter).id)
            work.commit()

    def phoned(self, booking: BookingId) -> None:
        """A phone appointment is dealt with; once more changes nothing.

        Raises:
            Refused: ``unknown`` if there is no such booking.
        """
        with self.start() as work:
            stored = work.bookings.get(booking)
            if stored is None:
                raise Refused(Refusal.UNKNOWN)
            if not stored.phoned:
                work.bookings.phoned(booking)
                work.journal.record(FactKind.PHONED, booking=booking)
            work.commit()
