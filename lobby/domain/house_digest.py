"""Short digests of a house: two machines with the same settings have the same ones."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, time, timedelta
from hashlib import sha256
from typing import Final, TypedDict

from lobby.domain.counter import Counter
from lobby.domain.house import House
from lobby.domain.opening import Opening
from lobby.domain.service import Service

_DAYS: Final = 400
"""As far as anybody books; holidays of years to come may be known to one machine only."""
_LETTERS: Final = 16

_Json = Mapping[str, object]


class HouseDigest(TypedDict):
    """One digest for each part that citizens and the house must see alike."""

    services: str
    opening: str
    counters: str


def house_digest(house: House, day: date) -> HouseDigest:
    """The digests of what is offered, when and where, from this local day on.

    The order of the settings does not count, and neither does what only one side needs.
    """
    return HouseDigest(
        services=_digest({name: _service(service) for name, service in house.services.items()}),
        opening=_digest(_opening(house.opening, day)),
        counters=_digest({name: _counter(counter) for name, counter in house.counters.items()}),
    )


def _service(service: Service) -> _Json:
    return {
        "names": dict(service.names),
        "hints": dict(service.hints),
        "documents": {language: list(lines) for language, lines in service.documents.items()},
        "fee": dict(service.fee),
        "minutes": float(service.minutes),
        "minutes_per_person": float(service.minutes_per_person),
        "channel": service.channel,
        "online": service.online,
        "topic": service.topic,
        "words": {language: list(words) for language, words in service.words.items()},
    }


def _opening(opening: Opening, day: date) -> _Json:
    days = (day + timedelta(days=ahead) for ahead in range(_DAYS))
    hours = {
        each.isoformat(): [
            [_clock(stretch.opens), _clock(stretch.closes), stretch.mode]
            for stretch in opening.hours(each)
        ]
        for each in days
    }
    return {"zone": opening.zone.key, "hours": hours}


def _counter(counter: Counter) -> _Json:
    return {
        "primary": sorted(counter.primary),
        "help_out": sorted(counter.help_out),
        "accessible": counter.accessible,
        "breaks": [[_clock(each.begins), _clock(each.ends)] for each in counter.breaks],
    }


def _clock(local: time) -> str:
    return local.isoformat()


def _digest(content: _Json) -> str:
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()[:_LETTERS]
