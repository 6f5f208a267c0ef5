"""What the JSON interfaces of booking systems have in common: reading only what is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final, TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from lobby.domain.mirror import Outcome
from lobby.domain.values.fitting import kept_id, shown_id
from sync.http.budget import counted
from sync.problems import MirrorUnavailable, Problem
from sync.sources.contract import LeftOut, PushResult, Window

MOST_EXPLAINED: Final = 100
"""Of so many that cannot be read it is said why; to find out takes longer than to read one."""


class Wire(BaseModel):
    """Something another system sends; what is not named here, such as names, is never read."""

    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)


Ident = Annotated[
    str, BeforeValidator(lambda value: str(value) if isinstance(value, int) else value)
]
"""An id that is a number on the wire, or text in later versions."""

Text = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]
"""A text that may be missing or null."""

WireT = TypeVar("WireT", bound=Wire)


def read(kind: type[WireT], body: object) -> WireT:
    """Read an answer.

    Raises:
        MirrorUnavailable: ``bad-answer``, with the place but without what stands there.
    """
    try:
        return kind.model_validate(body)
    except ValidationError as error:
        raise MirrorUnavailable(Problem.BAD_ANSWER, reason(error)) from None


def reason(error: ValidationError) -> str:
    """Where something is not as it should be and how, without what stands there."""
    first = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    return f"{place or 'answer'}: {first['type']}"


def readable(
    kind: type[WireT], listed: Iterable[object], left_out: list[LeftOut], ident: str = "id"
) -> Iterator[WireT]:
    """Each of a list that can be read; the others are named in ``left_out``."""
    for number, item in enumerate(counted(listed), 1):
        try:
            yield kind.model_validate(item)
        except ValidationError as error:
            why = reason(error) if len(left_out) < MOST_EXPLAINED else ""
            left_out.append(unread(item, number, why, ident))


def unread(item: object, number: int, why: str, ident: str = "id") -> LeftOut:
    """What cannot be read, by its id, or else by its place in the list."""
    value = item.get(ident) if isinstance(item, dict) else None
    if isinstance(value, str | int) and str(value).strip():
        name = str(value).strip()
        return LeftOut(where=f"booking {shown_id(name)}", why=why, ident=kept_id(name))
    return LeftOut(where=f"entry {number}", why=why)


def listed(value: object) -> object:
    """A list that PHP wrote: with gaps or sorted it becomes an object, empty it may be missing."""
    if value is None:
        return []
    if isinstance(value, dict) and _is_list(value):
        return list(value.values())
    return value


def _is_list(mapping: Mapping[object, object]) -> bool:
    return all(str(key).isdecimal() for key in mapping) or all(
        isinstance(value, dict) for value in mapping.values()
    )


def an_object(value: object) -> object:
    """An object that PHP wrote: an empty one looks like an empty list, or is missing."""
    return {} if value is None or value == [] else value


def one_by_one(
    outcomes: Sequence[Outcome], tell: Callable[[Outcome], PushResult]
) -> tuple[PushResult, ...]:
    """Push outcomes to a system that takes them singly; a failure keeps what went through.

    Raises:
        MirrorUnavailable: not even the first one went through.
    """
    results: list[PushResult] = []
    for outcome in outcomes:
        try:
            results.append(tell(outcome))
        except MirrorUnavailable:
            if not results:
                raise
            break
    return tuple(results)


def days(window: Window, zone: ZoneInfo) -> list[str]:
    """The local days of the window, as ``2026-11-23``."""
    first = window.begin.astimezone(zone).date()
    last = (window.end - timedelta(microseconds=1)).astimezone(zone).date()
    return [f"{first + timedelta(days=n)}" for n in range((last - first).days + 1)]


def local(text: str, zone: ZoneInfo) -> datetime:
    """A wall clock such as ``2026-11-23 08:30:00`` in UTC; raises ``ValueError``."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)
    except OverflowError as error:
        raise ValueError(text) from error
