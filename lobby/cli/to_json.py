"""Values of the domain as JSON knows them."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta


def to_json(value: object) -> object:
    """What ``json.dumps`` writes in place of a value that it does not know.

    Dataclasses become objects, moments ISO 8601, durations seconds, sets sorted lists.

    Raises:
        TypeError: there is no JSON for it.
    """
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, AbstractSet):
        return sorted(value)
    raise TypeError(f"no JSON for {type(value)}")
