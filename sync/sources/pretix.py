"""pretix over its REST interface: a slot is one date of an event series."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from http import HTTPStatus
from typing import Final

from pydantic import BaseModel, Field, JsonValue, ValidationError

from lobby.domain.booking import SourceBooking
from lobby.domain.mirror import Outcome, OutcomeKind
from sync.http import Answer, Web
from sync.problems import MirrorUnavailable, Problem
from sync.sources.contract import Batch, PushResult, Verdict, Window
from sync.sources.pretix_wire import CheckinList, Listed, Order, Redeemed, Secret, SubEvent
from sync.sources.snapshot import mark
from sync.sources.wire import one_by_one, read, readable

_OVERLAP: Final = timedelta(minutes=1)
_MOST_PAGES: Final = 2000
_TYPES: Final = {OutcomeKind.ARRIVED: "entry", OutcomeKind.SERVED: "exit"}
_DUPLICATE: Final = "already_redeemed"


class _Position(BaseModel):
    """Where the last look ended."""

    slots: str
    """The mark of the window and of all slots in it."""
    since: dict[str, str] = Field(default_factory=dict)
    """For each event, from when on orders have to be asked for."""
    told: str = ""
    """The mark of the last changes, which the overlap brings a few times more."""


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
        last = _last(cursor)
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
            pages = list(self._pages(f"events/{event}/orders/", asked))
            here.since[event] = pages[0].headers.get("X-Page-Generated", "")
            for order in readable(Order, (one for page in pages for one in _results(page))):
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

    def _read_slots(self, event: str, window: Window) -> None:
        """All slots from the window's begin on, unless none of them was changed."""
        path, asked = f"events/{event}/subevents/", {"ends_after": window.begin.isoformat()}
        as_of = {"If-Modified-Since": self._as_of[event]} if event in self._as_of else {}
        first = self._web.get(path, asked, headers=as_of, accept=frozenset({304}))
        if first.status == HTTPStatus.NOT_MODIFIED:
            return
        pages = [first, *self._pages(path, asked, after=first)]
        found = [read(SubEvent, one) for page in pages for one in _results(page)]
        self._slots[event] = {slot.id: slot for slot in found}
        if "Last-Modified" in first.headers:
            self._as_of[event] = first.headers["Last-Modified"]

    def _slot(self, event: str, ident: int) -> SubEvent:
        known = self._slots[event].get(ident)
        return known or read(SubEvent, self._web.get(f"events/{event}/subevents/{ident}/").json())

    def _pages(
        self, path: str, asked: dict[str, str], *, after: Answer | None = None
    ) -> Iterator[Answer]:
        latest = after
        for page in range(2 if after else 1, _MOST_PAGES):
            if latest is not None and read(Listed, latest.json()).next is None:
                return
            latest = self._web.get(path, {**asked, "page": str(page)})
            yield latest
        raise MirrorUnavailable(Problem.BAD_ANSWER, f"more than {_MOST_PAGES} pages")

    def _tell(self, outcome: Outcome) -> PushResult:
        event, _, position = outcome.external_id.rpartition("/")
        path = f"events/{event}/orderpositions/{position}/"
        found = self._web.get(path, accept=frozenset({404}))
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
            accept=frozenset({400, 404}),
        )
        return _verdict(outcome, read(Redeemed, ticked_off.json()))

    def _list(self, event: str) -> int:
        listed = _results(self._web.get(f"events/{event}/checkinlists/"))
        if not listed:
            raise MirrorUnavailable(Problem.NOT_FOUND, f"no check-in list in event {event}")
        return read(CheckinList, listed[0]).id


def _within(window: Window) -> dict[str, str]:
    return {**_ALWAYS, "subevent_after": window.begin.isoformat(), "ordering": "datetime"}


def _since(generated: str) -> dict[str, str]:
    try:
        since = (datetime.fromisoformat(generated) - _OVERLAP).isoformat()
    except ValueError:
        since = generated
    return {**_ALWAYS, "modified_since": since, "ordering": "-last_modified"}


_ALWAYS: Final = {"testmode": "false", "include_canceled_positions": "true", "page_size": "50"}


def _results(answer: Answer) -> list[JsonValue]:
    return read(Listed, answer.json()).results


def _verdict(outcome: Outcome, told: Redeemed) -> PushResult:
    if told.status == "ok":
        return PushResult(outcome.key, Verdict.OK)
    if told.reason == _DUPLICATE:
        return PushResult(outcome.key, Verdict.DUPLICATE)
    return PushResult(outcome.key, Verdict.REJECTED, told.reason)


def _last(cursor: str | None) -> _Position | None:
    try:
        return _Position.model_validate_json(cursor) if cursor else None
    except ValidationError:
        return None
