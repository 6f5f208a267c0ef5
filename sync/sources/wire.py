"""What the JSON interfaces of booking systems have in common: reading only what is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated, TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from lobby.domain.mirror import Outcome
from sync.problems import MirrorUnavailable, Problem
from sync.sources.contract import PushResult, Window


class Wire(BaseModel):
    """Something another system sends; what is not named here, such as names, is never read."""

    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)


Ident = Annotated[str, BeforeValidator(lambda told: str(told) if isinstance(told, int) else told)]
"""An id that is a number on the wire, or text in later versions."""

Told = TypeVar("Told", bound=Wire)


def read(kind: type[Told], body: object) -> Told:
    """Read an answer.

    Raises:
        MirrorUnavailable: ``bad-answer``, with the place but without what stands there.
    """
    try:
        return kind.model_validate(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        detail = f"{place or 'answer'}: {first['type']}"
        raise MirrorUnavailable(Problem.BAD_ANSWER, detail) from None


def readable(kind: type[Told], listed: Iterable[object]) -> Iterator[Told | None]:
    """Each of a list, or nothing for one that cannot be read."""
    for one in listed:
        try:
            yield kind.model_validate(one)
        except ValidationError:
            yield None


def one_by_one(
    outcomes: Sequence[Outcome], tell: Callable[[Outcome], PushResult]
) -> tuple[PushResult, ...]:
    """Tell outcomes to a system that takes them singly; a failure keeps what went through.

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
