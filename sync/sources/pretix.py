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
from sync.http import Web
from sync.problems import MirrorUnavailable, Problem
from sync.sources.contract import Batch, PushResult, Verdict, Window
from sync.sources.position import Position
from sync.sources.pretix_wire import CheckinList, Listed, Order, Redeemed, Secret, SubEvent
from sync.sources.snapshot import mark
from sync.sources.wire import one_by_one, read, readable

_OVERLAP: Final = timedelta(minutes=1)
_MOST_PAGES: Final = 2000
_TYPES: Final = {OutcomeKind.ARRIVED: "entry", OutcomeKind.SERVED: "exit"}
_DUPLICATE: Final = "already_redeemed"
_UNCHANGED: Final = frozenset({HTTPStatus.NOT_MODIFIED})


class _Position(Position):
    """Where the last look ended."""

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

    def __init__(self, web: Web, *, events: Sequence[str], minutes: int = 15) -> None:
        self._web = web
        self._events = tuple(events)
        self._minutes = minutes
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
        here = _Position(slots=mark(window, slots))
        last = _Position.found_in(cursor)
        known = last is not None and (last.slots, set(last.since)) == (
            here.slots,
            set(self._events),
        )
        return self._orders(window, here, last if known else None)

    def push(self, outcomes: Sequence[Outcome]) -> tuple[PushResult, ...]:
        """Tick visitors off on the first check-in list of their event."""
        return one_by_one(outcomes, self._tell)

    def cut(self) -> None:
        """Break off what is under way."""
        self._web.cut()

    def _orders(self, window: Window, here: _Position, last: _Position | None) -> Batch:
        """The changed orders, or without a last look all, as bookings."""
        told: list[SourceBooking] = []
        unreadable = 0
        for event in self._events:
            asked = _since(last.since[event]) if last else _within(window)
            for order in self._listed(event, asked, here):
                unreadable += order is None
                if order is not None:
                    told += order.bookings(event, partial(self._slot, event), self._minutes)
        here.told = mark(window, told)
        repeated = last is not None and last.told == here.told
        return Batch(
            bookings=() if repeated else tuple(told),
            complete=last is None and not unreadable,
            cursor=here.model_dump_json() if all(here.since.values()) else None,
            unreadable=unreadable,
        )

    def _listed(
        self, event: str, asked: Mapping[str, str], here: _Position
    ) -> Iterator[Order | None]:
        """Each order, or nothing for one that cannot be read; ``here`` learns as of when."""
        for page in self._pages(f"events/{event}/orders/", asked):
            here.since.setdefault(event, page.headers.get("X-Page-Generated", ""))
            yield from readable(Order, page.results)

    def _read_slots(self, event: str, window: Window) -> None:
        """All slots from the window's begin on, unless none of them was changed."""
        asked = {"ends_after": window.begin.isoformat()}
        since = self._as_of.get(event, "")
        pages = self._pages(f"events/{event}/subevents/", asked, since=since)
        first = next(pages, None)
        if first is None:
            return
        slots = (read(SubEvent, one) for page in chain([first], pages) for one in page.results)
        self._slots[event] = {slot.id: slot for slot in slots}
        self._as_of[event] = first.headers.get("Last-Modified", "")

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
        found = self._web.get(path, accept=frozenset({HTTPStatus.NOT_FOUND}))
        if found.status == HTTPStatus.NOT_FOUND:
            return PushResult(outcome.key, Verdict.UNKNOWN_BOOKING)
        ticked_off = self._web.post(
            "checkinrpc/redeem/",
            {
                "secret": read(Secret, found.json()).secret,
                "source_type": "barcode",
                "lists": [self._list(event)],
                "type": _TYPES[outcome.kind],
                "datetime": outcome.at.isoformat(),
                "force": True,
                "ignore_unpaid": False,
                "questions_supported": False,
                "nonce": outcome.key,
            },
            accept=frozenset({HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND}),
        )
        return _verdict(outcome, read(Redeemed, ticked_off.json()))

    def _list(self, event: str) -> int:
        first = next(self._pages(f"events/{event}/checkinlists/", {}))
        if not first.results:
            raise MirrorUnavailable(Problem.NOT_FOUND, f"no check-in list in event {event}")
        return read(CheckinList, first.results[0]).id


def _within(window: Window) -> dict[str, str]:
    return {**_ALWAYS, "subevent_after": window.begin.isoformat(), "ordering": "datetime"}


def _since(generated: str) -> dict[str, str]:
    try:
        since = (datetime.fromisoformat(generated) - _OVERLAP).isoformat()
    except ValueError:
        since = generated
    return {**_ALWAYS, "modified_since": since, "ordering": "-last_modified"}


_ALWAYS: Final = {"testmode": "false", "include_canceled_positions": "true", "page_size": "50"}


def _verdict(outcome: Outcome, told: Redeemed) -> PushResult:
    if told.status == "ok":
        return PushResult(outcome.key, Verdict.OK)
    if told.reason == _DUPLICATE:
        return PushResult(outcome.key, Verdict.DUPLICATE)
    return PushResult(outcome.key, Verdict.REJECTED, told.reason)
