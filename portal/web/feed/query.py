"""Reads what a request of the house asks and tells, or says what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Annotated, Final

from pydantic import BaseModel, BeforeValidator, Field, ValidationError

from lobby.domain.mirror import OutcomeKind
from portal.actions.read_bookings import ReadingPlace
from portal.domain.house_outcomes import HouseOutcome, KeyedOutcome
from portal.web.feed import cursor
from portal.web.feed.problem import FeedProblem

_RFC_3339: Final = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)
_LONGEST_TIME: Final = 40
_LONGEST_CURSOR: Final = 512
_LONGEST_WINDOW: Final = timedelta(days=400)
_MOST_AT_ONCE: Final = 100
_YEARS: Final = range(1900, 9000)
"""Those that both databases can compare with."""


def bad(detail: str) -> FeedProblem:
    """A request that is not as the feed describes."""
    return FeedProblem(HTTPStatus.BAD_REQUEST, detail)


def moment(text: object) -> datetime:
    """A time with its offset, as UTC.

    Raises:
        ValueError: it is none, or in no year that can be kept.
    """
    if not isinstance(text, str) or len(text) > _LONGEST_TIME or not _RFC_3339.fullmatch(text):
        message = "must be a time such as 2026-11-23T09:00:00+01:00"
        raise ValueError(message)
    leap = re.sub(r":60(?=[.Zz+-])", ":59", text.upper())
    try:
        at = datetime.fromisoformat(leap).astimezone(UTC)
    except OverflowError:
        at = datetime.min.replace(tzinfo=UTC)
    if at.year not in _YEARS:
        message = f"must be a time of the years {_YEARS[0]} to {_YEARS[-1]}"
        raise ValueError(message)
    return at


def window(arguments: Mapping[str, str]) -> tuple[datetime, datetime]:
    """The stretch between ``from`` and ``to``.

    Raises:
        FeedProblem: one is missing or no time, or they are too far apart.
    """
    begin, end = (_moment_of(arguments, name) for name in ("from", "to"))
    if end - begin > _LONGEST_WINDOW:
        raise bad(f"to must be at most {_LONGEST_WINDOW.days} days after from")
    return begin, end


def place(text: str) -> ReadingPlace:
    """Where a cursor points.

    Raises:
        FeedProblem: it is empty, too long, or was never given.
    """
    if not 0 < len(text) <= _LONGEST_CURSOR:
        raise bad(f"cursor must be text of 1 to {_LONGEST_CURSOR} characters")
    try:
        return cursor.read(text)
    except ValueError:
        raise FeedProblem(
            HTTPStatus.GONE, "this cursor was never given; begin again with from and to"
        ) from None


def whole_number(arguments: Mapping[str, str], name: str, bounds: range, default: int) -> int:
    """A number of the query.

    Raises:
        FeedProblem: it is none, or not within the bounds.
    """
    text = arguments.get(name)
    if text is None:
        return default
    if not re.fullmatch(r"\d{1,9}", text, re.ASCII) or int(text) not in bounds:
        raise bad(f"{name} must be a whole number from {bounds[0]} to {bounds[-1]}")
    return int(text)


Moment = Annotated[datetime, BeforeValidator(moment)]
_Text = Annotated[str, Field(strict=True, min_length=1, max_length=200)]


def _no_null(value: object) -> object:
    if value is None:
        message = "must be left out, not null"
        raise ValueError(message)
    return value


class _WireOutcome(BaseModel):
    key: _Text
    booking: _Text
    kind: OutcomeKind
    undoes: Annotated[OutcomeKind | None, BeforeValidator(_no_null)] = None
    at: Moment

    def keyed(self) -> KeyedOutcome:
        undoes = self.undoes if self.kind is OutcomeKind.UNDONE else None
        return KeyedOutcome(self.key, self.booking, HouseOutcome(self.kind, undoes))


class _WireOutcomes(BaseModel):
    outcomes: Annotated[list[_WireOutcome], Field(min_length=1, max_length=_MOST_AT_ONCE)]


def outcomes(body: bytes) -> tuple[KeyedOutcome, ...]:
    """The outcomes in a body.

    Raises:
        FeedProblem: it is not as the feed describes.
    """
    try:
        given = _WireOutcomes.model_validate_json(body).outcomes
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        where = ".".join(map(str, first["loc"])) or "the body"
        raise bad(f"{where}: {first['msg']}") from None
    if any(outcome.undoes is OutcomeKind.UNDONE for outcome in given):
        raise bad("undoes cannot be undone")
    return tuple(outcome.keyed() for outcome in given)


def _moment_of(arguments: Mapping[str, str], name: str) -> datetime:
    text = arguments.get(name)
    if text is None:
        raise bad(f"{name} is missing; a window or a cursor must be given")
    try:
        return moment(text)
    except ValueError as error:
        raise bad(f"{name} {error}") from None
