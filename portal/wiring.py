"""Puts the portal together from the settings: every action, on one database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Final

from sqlalchemy import Engine

from config.portal import PortalSection
from config.settings import Settings
from lobby.domain.availability.booking_calendar import BookingCalendar, SalesWindow
from lobby.domain.availability.resources import Resource
from lobby.domain.errors import SettingsError
from lobby.domain.house import House
from lobby.store.engine import engine_for
from portal.actions.cancel import CancelBooking, UndoCancel
from portal.actions.confirm import ConfirmBooking
from portal.actions.conflicts import FindConflicts
from portal.actions.contact import LookUpContact, NoteContact
from portal.actions.deliver import DeliverEmails
from portal.actions.erase import EraseBookings
from portal.actions.feed_asked import NoteFeedAsked
from portal.actions.firm import FirmBookings
from portal.actions.hold import HoldTime, KeepHold
from portal.actions.look import FollowLink, FreeTimes
from portal.actions.move import MoveBooking
from portal.actions.outcome import TakeOutcome
from portal.actions.pause import PauseSelling
from portal.actions.placing import Placing
from portal.actions.read_bookings import ReadBookings
from portal.actions.request import RequestBooking
from portal.actions.take_outcomes import TakeOutcomes
from portal.domain.limits import BookingRules, ConfirmBy
from portal.domain.selling import Selling
from portal.links import Links
from portal.store import migrate
from portal.store.unit_of_work import PortalTransactions
from portal.tokens import Tokens

_DELAYED_RETURN: Final = (timedelta(minutes=5), timedelta(minutes=45))


@dataclass(frozen=True)
class PortalParts:
    """What a portal is made of."""

    engine: Engine
    house: House
    resources: tuple[Resource, ...]
    rules: BookingRules
    window: SalesWindow
    tokens: Tokens
    address: str
    """Where citizens reach it."""
    clock: Callable[[], datetime] | None = None
    """The time of tests; without it, that of the database server or of this machine."""


class Portal:
    """The booking portal without its pages: what can be done, each as one transaction."""

    def __init__(self, parts: PortalParts) -> None:
        self.house = parts.house
        self.rules = parts.rules
        self.tokens = parts.tokens
        self.links = Links(parts.address, parts.tokens)
        self.calendar = BookingCalendar(parts.house.opening, parts.window)
        self.selling = Selling(
            parts.house, parts.resources, self.calendar, parts.rules.most_persons
        )
        self.transactions = PortalTransactions(parts.engine, self.calendar.span, parts.clock)
        self._placing = Placing(self.selling)
        self._firm = FirmBookings(self._placing, parts.rules, parts.tokens.fingerprint)

    @cached_property
    def hold(self) -> HoldTime:
        """Keep a time while the form is filled in."""
        fingerprint = self.tokens.fingerprint
        return HoldTime(self.transactions.write, self._placing, self.rules, fingerprint)

    @cached_property
    def keep(self) -> KeepHold:
        """Keep it longer, with each step of the form."""
        return KeepHold(self.transactions.write, self._placing, self.rules)

    @cached_property
    def request(self) -> RequestBooking:
        """Give an address, or another one."""
        return RequestBooking(self.transactions.write, self._firm)

    @cached_property
    def note_contact(self) -> NoteContact:
        """Note the contact of a held time."""
        return NoteContact(self.transactions.write, self._firm)

    @cached_property
    def contact(self) -> LookUpContact:
        """Look up the contact of a booking."""
        return LookUpContact(self.transactions.read)

    @cached_property
    def confirm(self) -> ConfirmBooking:
        """Make it firm."""
        return ConfirmBooking(self.transactions.write, self._firm)

    @cached_property
    def move(self) -> MoveBooking:
        """Give it another time."""
        return MoveBooking(self.transactions.write, self._firm)

    @cached_property
    def cancel(self) -> CancelBooking:
        """Give the time back."""
        return CancelBooking(self.transactions.write, self.rules)

    @cached_property
    def undo(self) -> UndoCancel:
        """Take the cancellation back."""
        return UndoCancel(self.transactions.write, self._firm)

    @cached_property
    def pause(self) -> PauseSelling:
        """Sell nothing new for a while."""
        return PauseSelling(self.transactions.write)

    @cached_property
    def conflicts(self) -> FindConflicts:
        """Which bookings do not fit the settings any more."""
        return FindConflicts(self.transactions.read, self.selling)

    @cached_property
    def outcome(self) -> TakeOutcome:
        """What became of it in the house."""
        return TakeOutcome(self.transactions.write)

    @cached_property
    def take_outcomes(self) -> TakeOutcomes:
        """What the house tells of its visitors, as it comes over the feed."""
        return TakeOutcomes(self.transactions.write)

    @cached_property
    def read_bookings(self) -> ReadBookings:
        """What the house reads."""
        return ReadBookings(self.transactions.read)

    @cached_property
    def erase(self) -> EraseBookings:
        """Forget whom nobody needs to know any more."""
        return EraseBookings(self.transactions.write, self.selling, self.rules)

    @cached_property
    def deliver(self) -> DeliverEmails:
        """Send the e-mails that are due."""
        return DeliverEmails(self.transactions.write, self.transactions.read)

    @cached_property
    def note_feed_asked(self) -> NoteFeedAsked:
        """Note that the house asks for the bookings."""
        return NoteFeedAsked(self.transactions.write, self.transactions.read)

    @cached_property
    def follow(self) -> FollowLink:
        """The booking behind a link."""
        return FollowLink(self.transactions.read, self.tokens)

    @cached_property
    def free_times(self) -> FreeTimes:
        """Which times are free."""
        return FreeTimes(self.transactions.read, self.selling)


@contextmanager
def open_portal(
    settings: Settings, clock: Callable[[], datetime] | None = None
) -> Iterator[Portal]:
    """The portal of these settings, on its database.

    Raises:
        SettingsError: there is no secret for the links, or the database is not the portal's.
        Unavailable: the database does not answer.
    """
    tokens = _tokens(settings)
    with engine_for(settings.portal_database) as engine:
        migrate.refuse_other_revision(engine)
        parts = PortalParts(
            engine=engine,
            house=settings.house(),
            resources=settings.resources(),
            rules=booking_rules(settings.portal),
            window=sales_window(settings.portal),
            tokens=tokens,
            address=settings.portal.address,
            clock=clock,
        )
        yield Portal(parts)


def sales_window(section: PortalSection) -> SalesWindow:
    """From when on a time can be booked, as the settings say."""
    return SalesWindow(
        days=section.days,
        release_at=section.release_at,
        notice=timedelta(minutes=section.notice),
        first_day=section.first_day,
        start_every=section.start_every,
    )


def booking_rules(section: PortalSection) -> BookingRules:
    """How long a time is kept and how much an address may ask for, as the settings say."""
    return BookingRules(
        hold=timedelta(minutes=section.hold),
        ask=timedelta(minutes=section.ask),
        confirm=ConfirmBy(section.confirm),
        series=section.series,
        open_bookings=section.open_bookings,
        delayed_return=_DELAYED_RETURN if section.delayed_return else None,
    )


def _tokens(settings: Settings) -> Tokens:
    named = (settings.secret("portal_key"), settings.secret("portal_key_before"))
    keys = [secret.get_secret_value().encode() for secret in named if secret]
    if not keys:
        raise SettingsError(
            "the portal has no secret for its links; give it as the systemd credential "
            "lobby_portal_key: 32 random bytes or more, such as of openssl rand -base64 32"
        )
    try:
        return Tokens(*keys)
    except ValueError as error:
        raise SettingsError(f"credential lobby_portal_key: {error}") from None
