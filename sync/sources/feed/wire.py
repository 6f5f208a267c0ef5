"""The JSON of our own feed, as feed.openapi.yaml describes it, read into the lobby's words."""

from __future__ import annotations

from datetime import UTC, date
from typing import Annotated, Literal, Self

from pydantic import (
    AwareDatetime,
    BeforeValidator,
    Field,
    InstanceOf,
    JsonValue,
    StringConstraints,
    ValidationError,
    model_validator,
)

from lobby.domain.booking import BookingStatus, Channel, SourceBooking
from lobby.domain.house import House
from lobby.domain.house_digest import house_digest
from lobby.domain.names import CounterId, Language, ServiceId
from lobby.domain.values.fitting import LONGEST_KEY, LONGEST_MINUTES, MOST_PERSONS, MOST_SERVICES
from sync.http.budget import MOST_BOOKINGS, counted
from sync.http.client import Response
from sync.problems import MirrorUnavailable, Problem
from sync.sources.contract import LeftOut, PushResult, Verdict
from sync.sources.wire import MOST_EXPLAINED, Wire, read, reason, unread

_Text = Annotated[str, StringConstraints(strip_whitespace=True)]
"""Of any length: what is too long for the queue is shortened or left out by the booking filter."""
_Name = Annotated[_Text, Field(min_length=1)]


def _none_if_empty(value: object) -> object:
    return value or None


_Optional = Annotated[_Text | None, BeforeValidator(_none_if_empty)]
_Key = Annotated[_Text | None, Field(max_length=LONGEST_KEY), BeforeValidator(_none_if_empty)]


class WireBooking(Wire):
    """One booking on the wire; what it does not name is ignored."""

    id: _Name
    starts_at: AwareDatetime
    minutes: Annotated[int, Field(ge=1, le=LONGEST_MINUTES)]
    services: Annotated[list[_Name], Field(max_length=MOST_SERVICES)]
    number: _Key = None
    code: _Key = None
    persons: Annotated[int, Field(ge=1, le=MOST_PERSONS)] = 1
    channel: Channel = Channel.ON_SITE
    language: _Optional = None
    needs: list[_Text] = Field(default_factory=list)
    counter_hint: _Optional = None
    place: _Text = ""
    status: Literal["booked", "cancelled"]
    cancelled_by: Literal["citizen", "town"] | None = None
    revision: Annotated[int, Field(ge=0)] = 0
    name: _Optional = None

    @model_validator(mode="after")
    def _has_a_key(self) -> Self:
        if not self.number and not self.code:
            raise ValueError("a booking needs a number or a code")
        return self

    def source_booking(self) -> SourceBooking:
        """The booking in the lobby's words, with the services still named by the source."""
        return SourceBooking(
            external_id=self.id,
            starts_at=self.starts_at.astimezone(UTC),
            minutes=self.minutes,
            services=tuple(ServiceId(name) for name in self.services),
            number=self.number,
            code=self.code,
            persons=self.persons,
            channel=self.channel,
            language=Language(self.language[:2].lower()) if self.language else None,
            accessible="accessible" in self.needs,
            counter_hint=CounterId(self.counter_hint) if self.counter_hint else None,
            place=self.place,
            status=self._status(),
            revision=str(self.revision),
            name=self.name,
        )

    def _status(self) -> BookingStatus:
        if self.status == "booked":
            return BookingStatus.BOOKED
        if self.cancelled_by == "town":
            return BookingStatus.CANCELLED_BY_TOWN
        return BookingStatus.CANCELLED_BY_CITIZEN


def _each(items: object) -> object:
    if not isinstance(items, list):
        return items
    if len(items) > MOST_BOOKINGS:
        raise MirrorUnavailable(Problem.TOO_LARGE, f"more than {MOST_BOOKINGS} bookings")
    bookings: list[SourceBooking | LeftOut] = []
    left_out = 0
    for number, item in enumerate(counted(items), 1):
        booking = _booking(item, number, explained=left_out < MOST_EXPLAINED)
        left_out += isinstance(booking, LeftOut)
        bookings.append(booking)
    return bookings


class Page(Wire):
    """One page of bookings; of what else stands in it, nothing is kept."""

    bookings: Annotated[
        list[InstanceOf[SourceBooking] | InstanceOf[LeftOut]], BeforeValidator(_each)
    ]
    cursor: Annotated[_Text | None, Field(max_length=512), BeforeValidator(_none_if_empty)] = None
    more: bool = False
    complete: bool
    server_time: AwareDatetime

    def readable(self) -> tuple[SourceBooking, ...]:
        """The bookings of this page that can be read."""
        return tuple(booking for booking in self.bookings if isinstance(booking, SourceBooking))

    def left_out(self) -> tuple[LeftOut, ...]:
        """Those of this page that cannot."""
        return tuple(entry for entry in self.bookings if isinstance(entry, LeftOut))


class SettingsDigest(Wire):
    """With which settings a portal works, as digests that nobody can read."""

    day: date
    services: str
    opening: str
    counters: str

    def parts_that_differ(self, house: House) -> tuple[str, ...]:
        """The parts that are set up differently in this house."""
        own = house_digest(house, self.day)
        pairs = {
            "services": self.services == own["services"],
            "opening": self.opening == own["opening"],
            "counters": self.counters == own["counters"],
        }
        return tuple(part for part, alike in pairs.items() if not alike)


class PortalAbout(Wire):
    """What a portal says of itself since 1.1."""

    version: _Name
    can: list[_Text] = Field(default_factory=list)
    house: SettingsDigest | None = None


class _WireResult(Wire):
    key: _Name
    result: Verdict
    reason: str = ""


class _Results(Wire):
    results: list[_WireResult]


def page(body: object) -> Page:
    """Read one page.

    Raises:
        MirrorUnavailable: ``bad-answer``.
    """
    return read(Page, body)


def about(answer: Response) -> PortalAbout | None:
    """Read what a portal says of itself; nothing if that is something else, such as a page."""
    try:
        return read(PortalAbout, answer.json())
    except MirrorUnavailable:
        return None


def results(body: object) -> tuple[PushResult, ...]:
    """Read what became of pushed outcomes.

    Raises:
        MirrorUnavailable: ``bad-answer``.
    """
    return tuple(
        PushResult(result.key, result.result, result.reason)
        for result in read(_Results, body).results
    )


def _booking(item: JsonValue, number: int, *, explained: bool) -> SourceBooking | LeftOut:
    if not isinstance(item, dict):
        return unread(item, number, "no object")
    try:
        return WireBooking.model_validate(item).source_booking()
    except ValidationError as error:
        why = reason(error) if explained else ""
    except OverflowError:
        why = "starts_at: no clock can show it"
    return unread(item, number, why)
