"""The place of a reader as a text: opaque to the reader, five values to the portal."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime
from typing import Final

from pydantic import AwareDatetime, BaseModel, Field, ValidationError

from portal.actions.read_bookings import ReadingPlace

_MOST: Final = (1 << 63) - 1


class _Written(BaseModel, strict=True, extra="forbid"):
    begin: AwareDatetime
    end: AwareDatetime
    since: int = Field(ge=0, le=_MOST)
    after: int = Field(ge=0, le=_MOST)
    listing: bool


def written(place: ReadingPlace) -> str:
    """The text for the reader."""
    values = {
        "begin": place.begin.isoformat(),
        "end": place.end.isoformat(),
        "since": place.since,
        "after": place.after,
        "listing": place.listing,
    }
    return urlsafe_b64encode(json.dumps(values, separators=(",", ":")).encode()).decode("ascii")


def read(text: str) -> ReadingPlace:
    """What ``written`` wrote.

    Raises:
        ValueError: it was never written.
    """
    try:
        values = _Written.model_validate_json(urlsafe_b64decode(text.encode("ascii")))
        return ReadingPlace(
            begin=_in_utc(values.begin),
            end=_in_utc(values.end),
            since=values.since,
            after=values.after,
            listing=values.listing,
        )
    except (ValidationError, OverflowError) as error:
        raise ValueError(str(error)) from None


def _in_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
