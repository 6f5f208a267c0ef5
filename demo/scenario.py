"""A morning at the town hall, as visitors and two clerks play it without anybody watching."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from PIL import Image

from demo.booking_at_home import BookedAtHome, book_at_home
from demo.citizen import a_citizen
from demo.clerk import Clerk
from demo.observer import Observer
from demo.record import Record, Stopped
from demo.system import DemoSystem
from demo.visitor import DemoVisitor
from demo.waiting_for import wait_for
from lobby.domain.errors import Refusal
from lobby.domain.facts import FactKind
from lobby.domain.names import spaced
from portal.domain.booking import BookingState

_PRINT: Final = ("F6", "Up", "Return")
"""To the aids, and one back: the last control of the page prints."""
ID_CARD: Final = ("Return", *_PRINT)
"""The keys that choose an ID card and print: the first tile."""
PASSPORT_AND_COPY: Final = ("Down", "Return", "Down", "Down", "Return", *_PRINT)
TO_REGISTRATION: Final = ("Tab", "Tab", "space")
"""The keys that tick the third service."""

_DARK: Final = 150
"""Red, green and blue together; the yellow of a call has three times as much."""
_NOTE: Final = "Foto fehlt"


class Scenario:
    """The scenes of one morning, in their order."""

    def __init__(self, hall: DemoSystem, journey: Record) -> None:
        """Start the programs; the scenes need a hall in which nothing has happened."""
        self._journey = journey
        self._hall = hall
        self._bookings = hall.bookings
        self._witness = Observer(hall.lobby, hall.folder)
        self._portal = hall.portal()
        self._mirror = hall.mirror()
        self._kiosk, self._monitor = hall.kiosk(), hall.monitor()
        counters = {number: hall.counter(number) for number in ("1", "2")}
        self._screens = [self._kiosk, self._monitor, *counters.values()]
        self._visitor = DemoVisitor(self._kiosk, hall.devices.camera)
        self._first, self._second = (
            Clerk(number, screen, self._witness) for number, screen in counters.items()
        )
        self._slips = 0
        self._id_card = self._passport = ""
        self._home = BookedAtHome("", "")
        self._on_time, self._late, self._typed = (
            hall.bookings.number(name) for name in ("on-time", "late", "typed")
        )

    def play(self) -> None:
        """Play every scene; what each is about is its first line.

        Raises:
            Stopped: something did not happen that the rest depends on.
        """
        try:
            for scene in self._scenes():
                with self._journey.step(str(scene.__doc__).rstrip(".")):
                    scene()
        except Stopped:
            for screen in self._screens:
                self._journey.picture(f"{screen.name}-stopped", screen.picture())
            raise

    def _scenes(self) -> Sequence[Callable[[], None]]:
        return (
            self.the_programs_start,
            self.somebody_books_at_home,
            self.the_counters_open,
            self.somebody_draws_a_token,
            self.the_first_number_is_called,
            self.somebody_shows_the_code,
            self.nobody_comes_to_the_counter,
            self.somebody_types_the_number,
            self.somebody_comes_for_two_things,
            self.the_longest_waiting_goes_first,
            self.a_photo_is_missing,
            self.somebody_comes_late,
            self.the_late_one_is_called,
            self.the_booking_is_next,
            self.somebody_comes_too_early,
            self.a_wrong_key_is_taken_back,
            self.the_photo_is_there,
            self.the_town_calls_one_off,
            self.the_transferred_one_is_called,
            self.somebody_from_home_comes,
            self.the_one_from_home_is_called,
            self.the_last_one_does_not_come,
            self.everything_was_announced,
            self.the_portal_knows,
        )

    def the_programs_start(self) -> None:
        """Every program shows its first page, and today's bookings are mirrored."""
        for screen in self._screens:
            screen.ready()
            self._journey.picture(screen.name, screen.at_rest())
        self._witness.sees_bookings(_BOOKED)

    def somebody_books_at_home(self) -> None:
        """Somebody books at home, and confirms it in the mailbox."""
        with a_citizen(self._hall.house.read().portal.address, self._hall.devices.mailbox) as home:
            self._home = book_at_home(home, self._journey)
        self._witness.sees_bookings(_BOOKED + 1)

    def the_counters_open(self) -> None:
        """Two clerks open their counters."""
        for clerk in (self._first, self._second):
            clerk.opens()
            self._journey.picture(f"counter-{clerk.counter}", clerk.looks())

    def somebody_draws_a_token(self) -> None:
        """Somebody without an appointment draws a token for an ID card."""
        self._visitor.draws_a_token(ID_CARD)
        self._id_card = self._gets_a_slip(FactKind.ISSUED)
        self._journey.expect("services", ("id-card",), self._services(self._id_card))

    def the_first_number_is_called(self) -> None:
        """The clerk presses Next; the monitor shows the number and speaks it."""
        self._calls(self._first, self._id_card)

    def somebody_shows_the_code(self) -> None:
        """Somebody with an appointment holds up a phone; nothing is pressed."""
        self._visitor.holds_up(self._bookings.code("on-time"))
        self._journey.expect("number", self._on_time, self._gets_a_slip(FactKind.CHECKED_IN))

    def nobody_comes_to_the_counter(self) -> None:
        """Nobody comes: the clerk calls again, and then gives up."""
        self._journey.expect("called again", self._id_card, self._first.recalls().number)
        self._journey.expect("not there", self._id_card, self._first.gives_up().number)
        self._journey.picture("counter-1-no-show", self._first.looks())

    def somebody_types_the_number(self) -> None:
        """Somebody has no phone at hand, and types the number of the e-mail."""
        self._visitor.types(self._typed)
        self._journey.expect("number", self._typed, self._gets_a_slip(FactKind.CHECKED_IN))

    def somebody_comes_for_two_things(self) -> None:
        """Somebody draws a token for two things at once."""
        self._visitor.draws_a_token(PASSPORT_AND_COPY)
        self._passport = self._gets_a_slip(FactKind.ISSUED)
        self._journey.expect(
            "services", ("passport", "certification"), self._services(self._passport)
        )

    def the_longest_waiting_goes_first(self) -> None:
        """The token goes before the booking, whose time has not come yet."""
        self._calls(self._first, self._passport)
        self._journey.expect("there", self._passport, self._first.welcomes().number)

    def a_photo_is_missing(self) -> None:
        """A photo is missing: the clerk parks the visitor with a note."""
        self._journey.expect("parked", self._passport, self._first.parks(_NOTE).number)
        self._journey.expect("note", _NOTE, self._witness.ticket(self._passport).note)
        self._journey.picture("counter-1-parked", self._first.looks())

    def somebody_comes_late(self) -> None:
        """Somebody comes half an hour late, and is let in."""
        self._visitor.holds_up(self._bookings.code("late"))
        self._journey.expect("number", self._late, self._gets_a_slip(FactKind.CHECKED_IN))

    def the_late_one_is_called(self) -> None:
        """The other counter calls the late one: the other booking is still early."""
        self._calls(self._second, self._late)

    def the_booking_is_next(self) -> None:
        """Nobody else waits: the booking is called before its time, served and done."""
        self._calls(self._first, self._on_time)
        self._journey.expect("there", self._on_time, self._first.welcomes().number)
        self._journey.expect("done", self._on_time, self._first.finishes().number)

    def somebody_comes_too_early(self) -> None:
        """Somebody comes hours too early, and hears when to come."""
        self._visitor.holds_up(self._bookings.code("too-early"))
        self._is_refused(Refusal.TOO_EARLY)

    def a_wrong_key_is_taken_back(self) -> None:
        """The clerk gives up too soon, takes that back, and the visitor is there."""
        self._journey.expect("not there", self._late, self._second.gives_up().number)
        self._journey.expect("taken back", self._late, self._second.takes_back().number)
        self._journey.picture("counter-2-undone", self._second.looks())
        self._journey.expect("there", self._late, self._second.welcomes().number)

    def the_photo_is_there(self) -> None:
        """The parked one has a photo now, and goes on to the other counter."""
        self._journey.expect("goes on", self._passport, self._first.resumes().number)
        self._journey.expect("there", self._passport, self._first.welcomes().number)
        moved = self._first.transfers(*TO_REGISTRATION)
        self._journey.expect("transferred", self._passport, moved.number)
        self._journey.expect("services", ("registration",), self._services(self._passport))
        self._journey.picture("counter-1-transferred", self._first.looks())

    def the_town_calls_one_off(self) -> None:
        """The town calls an appointment off, and the visitor comes all the same."""
        self._bookings.cancel("cancelled")
        self._witness.sees_bookings(_BOOKED)
        self._visitor.holds_up(self._bookings.code("cancelled"))
        self._is_refused(Refusal.CANCELLED_BY_TOWN)

    def the_transferred_one_is_called(self) -> None:
        """Finish and next: whoever was transferred has kept the place in the queue."""
        self._calls(self._second, self._passport)
        self._journey.expect("late one", "done", self._witness.ticket(self._late).state)
        self._journey.expect("there", self._passport, self._second.welcomes().number)

    def somebody_from_home_comes(self) -> None:
        """Whoever booked at home this morning holds up the e-mail."""
        self._visitor.holds_up(self._home.code)
        self._journey.expect("number", self._home.number, self._gets_a_slip(FactKind.CHECKED_IN))

    def the_one_from_home_is_called(self) -> None:
        """Whoever booked at home this morning is called by the number of the e-mail."""
        self._calls(self._second, self._home.number)
        self._journey.expect("there", self._home.number, self._second.welcomes().number)

    def the_last_one_does_not_come(self) -> None:
        """The last one does not come; nobody waits any more."""
        self._calls(self._second, self._typed)
        self._journey.expect("not there", self._typed, self._second.gives_up().number)
        self._journey.expect("waiting", [], self._witness.waiting())
        for clerk in (self._first, self._second):
            self._journey.picture(f"counter-{clerk.counter}-at-the-end", clerk.looks())

    def everything_was_announced(self) -> None:
        """Every call was announced: chime and voice."""
        calls = self._witness.calls()
        self._journey.expect("calls", 9, len(calls))
        for call in calls:
            said = self._witness.announcement(call)
            name = f"{spaced(str(call.number))} {call.kind} at {call.counter}"
            self._journey.between(f"seconds of {name}", 2.5, 15, said.seconds)
            self._journey.between(f"loudness of {name}", 0.02, 0.5, said.loudness)
        self._journey.picture("monitor-board", self._board())

    def the_portal_knows(self) -> None:
        """What became of the bookings has come back to the portal."""
        for booking, state in _OUTCOMES.items():
            self._journey.expect(booking, state, self._bookings.becomes(booking, state))

    def _gets_a_slip(self, kind: FactKind) -> str:
        """Somebody comes in by this fact; the number on the slip that comes out."""
        number = str(self._witness.sees(kind).number)
        self._witness.sees(FactKind.PRINTED, number)
        self._slips += 1
        code = self._witness.ticket(number).slip_code
        self._journey.expect("code on the slip", code, self._witness.slip(self._slips))
        self._journey.picture(f"kiosk-{number}", self._visitor.looks())
        self._visitor.leaves()
        return number

    def _is_refused(self, code: Refusal) -> None:
        refused = self._witness.sees(FactKind.REFUSED)
        self._journey.expect("answer", code, refused.details.get("code"))
        self._journey.picture(f"kiosk-{code}", self._visitor.looks())
        self._visitor.leaves()

    def _calls(self, clerk: Clerk, number: str) -> None:
        before = self._monitor.picture()
        called = clerk.calls_next()
        self._journey.expect("called", number, called.number)
        board = f"{spaced(str(called.number))} → {clerk.counter}"
        self._journey.expect("on the board", board, self._witness.board())
        self._journey.picture(f"monitor-{called.number}", self._monitor.at_rest(before))
        self._journey.picture(f"counter-{clerk.counter}-{called.number}", clerk.looks())

    def _board(self) -> Image.Image:
        """The monitor once no call fills it any more: its ground is dark again."""
        wait_for(
            lambda: np.asarray(self._monitor.picture())[0, 0].sum() < _DARK,
            "the board",
        )
        return self._monitor.at_rest()

    def _services(self, number: str) -> tuple[str, ...]:
        return tuple(self._witness.ticket(number).services)


_BOOKED: Final = 6
"""So many come today in person; see the day plan."""
_OUTCOMES: Final = {
    "on-time": BookingState.SERVED,
    "late": BookingState.SERVED,
    "typed": BookingState.MISSED,
}
"""What the portal knows of them in the end."""
