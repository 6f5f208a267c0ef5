"""pretix over its REST interface: a slot is one date of an event series."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from http import HTTPStatus
from itertools import chain
from typing import Final, NamedTuple

from pydantic import Field, JsonValue

from lobby.domain.booking import SourceBooking
from lobby.domain.mirror import Outcome, OutcomeKind
from lobby.domain.values.fitting import shown_id
from sync.http.budget import counted
from sync.http.client import HttpClient
from sync.problems import MirrorUnavailable, Problem
from sync.sources.contract import Batch, LeftOut, PushResult, Verdict, Window
from sync.sources.cursor import Cursor, fingerprint
from sync.sources.pretix import lists
from sync.sources.pretix.lists import CheckinList
from sync.sources.pretix.wire import Booked, Listed, Order, Redeemed, SubEvent
from sync.sources.wire import one_by_one, read, readable

_OVERLAP: Final = timedelta(minutes=1)
_MOST_PAGES: Final = 2000
_TYPES: Final = {OutcomeKind.ARRIVED: "entry", OutcomeKind.SERVED: "exit"}
_DUPLICATE: Final = "already_redeemed"
_NO_SLOT: Final = frozenset({Problem.BAD_ANSWER, Problem.NOT_FOUND, Problem.NOT_JSON})
_UNCHANGED: Final = frozenset({HTTPStatus.NOT_MODIFIED})


class PretixCursor(Cursor):
    """Where the last fetch ended."""

    slots: str
    """The mark of the window and of all slots in it."""
    since: dict[str, str] = Field(default_factory=dict)
    """For each event, from when on orders have to be asked for."""
    told: str = ""
    """The mark of the last changes, which the overlap brings a few times more."""


class _Page(NamedTuple):
    """A part of a list."""

    results: list[JsonValue]
    headers: Mapping[str, str]


class Pretix:
    """The adapter for pretix: all orders of the window first, then those that were changed."""

    def __init__(
        self,
        web: HttpClient,
        *,
        events: Sequence[str],
        minutes: int = 15,
        lists: Mapping[str, str] | None = None,
    ) -> None:
        """``lists`` names for an event the check-in list of its arrivals, by name or id."""
        self._web = web
        self._events = tuple(events)
        self._minutes = minutes
        self._lists = lists or {}
        self._slots: dict[str, dict[int, SubEvent]] = {}
        self._as_of: dict[str, str] = {}
        """For each event, when its slots changed last, as the server says it."""

    @property
    def can_push(self) -> frozenset[OutcomeKind]:
        """Arrived is an entry, served an exit; the rest has no place there."""
        return frozenset(_TYPES)

    def fetch(self, window: Window, cursor: str | None) -> Batch:
        """Read what was changed; all orders at first, and whenever a slot was changed."""
        for event in self._events:
            self._read_slots(event, window)
        slots = sorted((event, sorted(self._slots[event].items())) for event in self._events)
        here = PretixCursor(slots=fingerprint(window, slots))
        last = PretixCursor.parse(cursor)
        known = last is not None and (last.slots, set(last.since)) == (
            here.slots,
            set(self._events),
        )
        return self._orders(window, here, last if known else None)

    def push(self, outcomes: Sequence[Outcome]) -> tuple[PushResult, ...]:
        """Tick visitors off on the check-in list that holds what they booked."""
        return one_by_one(outcomes, self._tell)

    def cut(self) -> None:
        """Break off what is under way."""
        self._web.cut()

    def _orders(self, window: Window, here: PretixCursor, last: PretixCursor | None) -> Batch:
        """The changed orders, or without a last fetch all, as bookings."""
        bookings: list[SourceBooking] = []
        left_out: list[LeftOut] = []
        notes: list[str] = []
        for event in self._events:
            asked = _since(last.since[event]) if last else _within(window)
            orders = self._listed(event, asked, here, left_out)
            booked = [
                booking for order in orders for booking in self._booked(event, order, left_out)
            ]
            bookings += booked
            if last is None:
                items = {str(booking.services[0]) for booking in booked}
                notes += lists.notes(event, self._lists_of(event), items, self._wanted(event))
        here.told = fingerprint(window, bookings)
        repeated = last is not None and last.told == here.told
        return Batch(
            bookings=() if repeated else tuple(bookings),
            complete=last is None and not left_out,
            cursor=here.model_dump_json() if all(here.since.values()) else None,
            unreadable=len(left_out),
            left_out=tuple(left_out) if left_out or last is None else None,
            notes=tuple(notes),
        )

    def _listed(
        self, event: str, asked: Mapping[str, str], here: PretixCursor, left_out: list[LeftOut]
    ) -> Iterator[Order]:
        """Each order that can be read; ``here`` learns as of when."""
        for page in self._pages(f"events/{event}/orders/", asked):
            here.since.setdefault(event, page.headers.get("X-Page-Generated", ""))
            yield from readable(Order, page.results, left_out, "code")

    def _booked(self, event: str, order: Order, left_out: list[LeftOut]) -> Sequence[SourceBooking]:
        """The bookings of an order; none if one of its slots cannot be read."""
        slot_of = partial(self._slot, event)
        try:
            return list(counted(order.bookings(event, slot_of, self._minutes)))
        except MirrorUnavailable as error:
            if error.problem not in _NO_SLOT:
                raise
            where = f"order {shown_id(order.code)}"
            left_out.append(LeftOut(where=where, why="its slot cannot be read"))
            return ()

    def _read_slots(self, event: str, window: Window) -> None:
        """All slots from the window's begin on, unless none of them was changed."""
        asked = {"ends_after": window.begin.isoformat()}
        since = self._as_of.get(event, "")
        pages = self._pages(f"events/{event}/subevents/", asked, since=since)
        first = next(pages, None)
        if first is None:
            return
        subevents = (item for page in chain([first], pages) for item in page.results)
        # What cannot be read is missed by the orders that are for it, which are named then.
        self._slots[event] = {slot.id: slot for slot in readable(SubEvent, subevents, [])}
        # It counts in seconds: what changes in the second of this fetch would never be read.
        as_of = first.headers.get("Last-Modified", "")
        self._as_of[event] = "" if as_of == first.headers.get("Date", "") else as_of

    def _slot(self, event: str, ident: int) -> SubEvent:
        known = self._slots[event].get(ident)
        return known or read(SubEvent, self._web.get(f"events/{event}/subevents/{ident}/").json())

    def _pages(self, path: str, asked: Mapping[str, str], *, since: str = "") -> Iterator[_Page]:
        """Page after page, none of them kept; not one if nothing was changed ``since``."""
        unless = {"If-Modified-Since": since} if since else {}
        for number in range(1, _MOST_PAGES + 1):
            answer = self._web.get(
                path,
                {**asked, "page": str(number)},
                headers=unless,
                accept=_UNCHANGED if unless else frozenset(),
            )
            if answer.status == HTTPStatus.NOT_MODIFIED:
                return
            unless = {}
            listed = read(Listed, answer.json())
            yield _Page(listed.results, answer.headers)
            if listed.next is None:
                return
        raise MirrorUnavailable(Problem.BAD_ANSWER, f"more than {_MOST_PAGES} pages")

    def _tell(self, outcome: Outcome) -> PushResult:
        event, _, position = outcome.external_id.rpartition("/")
        path = f"events/{event}/orderpositions/{position}/"
        response = self._web.get(path, accept=frozenset({HTTPStatus.NOT_FOUND}))
        if response.status == HTTPStatus.NOT_FOUND:
            return PushResult(outcome.idempotency_key, Verdict.UNKNOWN_BOOKING)
        booked = read(Booked, response.json())
        there = self._lists_of(event)
        onto = lists.list_for(there, booked.item, booked.subevent, self._wanted(event))
        if onto is None:
            return PushResult(outcome.idempotency_key, Verdict.REJECTED, lists.NOBODY_IS_TOLD)
        # By force, as it has happened, pretix would write it down a second time.
        if booked.is_ticked_off(onto.id, _TYPES[outcome.kind]):
            return PushResult(outcome.idempotency_key, Verdict.DUPLICATE)
        ticked_off = self._web.post(
            "checkinrpc/redeem/",
            {
                "secret": booked.secret,
                "source_type": "barcode",
                "lists": [onto.id],
                "type": _TYPES[outcome.kind],
                "datetime": outcome.at.isoformat(),
                "force": True,
                "ignore_unpaid": False,
                "questions_supported": False,
                "nonce": outcome.idempotency_key,
            },
            accept=frozenset({HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND}),
        )
        return _verdict(outcome, read(Redeemed, ticked_off.json()))

    def _lists_of(self, event: str) -> list[CheckinList]:
        pages = self._pages(f"events/{event}/checkinlists/", {})
        return [read(CheckinList, item) for page in pages for item in page.results]

    def _wanted(self, event: str) -> str:
        return self._lists.get(event, "")


def _within(window: Window) -> dict[str, str]:
    return {**_ALWAYS, "subevent_after": window.begin.isoformat(), "ordering": "datetime"}


def _since(generated: str) -> dict[str, str]:
    try:
        since = (datetime.fromisoformat(generated) - _OVERLAP).isoformat()
    except ValueError:
        since = generated
    return {**_ALWAYS, "modified_since": since, "ordering": "-last_modified"}


_ALWAYS: Final = {"testmode": "false", "include_canceled_positions": "true", "page_size": "50"}


def _verdict(outcome: Outcome, redeemed: Redeemed) -> PushResult:
    if redeemed.status == "ok":
        return PushResult(outcome.idempotency_key, Verdict.OK)
    if redeemed.reason == _DUPLICATE:
        return PushResult(outcome.idempotency_key, Verdict.DUPLICATE)
    return PushResult(outcome.idempotency_key, Verdict.REJECTED, redeemed.reason)
