"""Reads what comes in with a request, or says what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime
from http import HTTPStatus
from typing import Final

from tests.sync.feed_portal.problem import Wrong

_RFC_3339: Final = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)


def bad(detail: str) -> Wrong:
    """A request that is not as the interface describes."""
    return Wrong(HTTPStatus.BAD_REQUEST, detail)


def moment(value: object, name: str) -> datetime:
    """A time with its offset."""
    if isinstance(value, str) and _RFC_3339.fullmatch(value):
        try:
            return datetime.fromisoformat(value.upper().replace(":60", ":59"))
        except ValueError:
            pass
    raise bad(f"{name} must be a time such as 2026-11-23T09:00:00+01:00")


def count(value: str, name: str, least: int, most: int) -> int:
    """A whole number in these bounds."""
    if re.fullmatch(r"\d{1,9}", value, re.ASCII) and least <= int(value) <= most:
        return int(value)
    raise bad(f"{name} must be a whole number from {least} to {most}")


def text(value: object, name: str, longest: int = 200) -> str:
    """A text that is not empty."""
    if isinstance(value, str) and 0 < len(value) <= longest:
        return value
    raise bad(f"{name} must be text of 1 to {longest} characters")


def choice(value: object, name: str, words: Collection[str]) -> str:
    """One of these words."""
    if isinstance(value, str) and value in words:
        return value
    raise bad(f"{name} must be one of {', '.join(sorted(words))}")


def mapping(value: object, name: str) -> dict[str, object]:
    """A JSON object."""
    if isinstance(value, dict):
        return value
    raise bad(f"{name} must be an object")
